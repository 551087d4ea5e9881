/** What is sent: blocks, and the same in a sentence for notifications and screen readers. */
import type { KnownBlock } from '@slack/types';

export interface Message {
  text: string;
  blocks: KnownBlock[];
}
