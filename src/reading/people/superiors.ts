/** Leaders who are named only to say whose the one is who was there. */

import type { Mention } from '../../record/names.js';
import type { Sentence } from '../reading.js';
import { OFFICE_PARTS, SUBORDINATES } from './role-words.js';

/** "Zelensky's chief of staff, A, met B": his side was there, and he was not. */
export function sendsAnother({ last }: Mention, { words }: Sentence): boolean {
  if (!/['’]s$/.test(words[last]?.text ?? '')) return false;
  let at = last + 1;
  while (at <= last + LONGEST_OFFICE && OFFICE_PARTS.has(words[at]?.norm ?? '')) at += 1;
  return SUBORDINATES.has(words[at]?.norm ?? '');
}

const LONGEST_OFFICE = 4;
