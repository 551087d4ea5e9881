/** What a kind of contact is called in copy. */
import type { Kind } from './schema.js';

const NOUNS: Record<Kind, string> = {
  call: 'phone call',
  'video-call': 'video call',
  meeting: 'meeting',
  summit: 'summit',
  visit: 'visit',
  talks: 'talks',
  letter: 'letter',
};

/** "phone call", "talks" */
export function kindNoun(kind: Kind): string {
  return NOUNS[kind];
}
