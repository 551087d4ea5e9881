import type { KnownBlock } from '@slack/types';

/** Slack's types leave room for blocks to come; the validator lets none of those through. */
export function isKnownBlock(block: { readonly type?: string }): block is KnownBlock {
  return typeof block.type === 'string';
}
