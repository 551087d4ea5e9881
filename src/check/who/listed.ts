/** Who is told in one list with those who had a contact, whatever the words that put them there. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Told } from './absent.js';
import type { PersonTold } from './people-told.js';
import { isSpokenOf } from './taking-part.js';

/** So many of those who were there a sentence must name, for the one beside them to be told with them. */
const ENOUGH = 3;

/** "with A, B, C and D beside him": somebody in a row of those who were there, where nothing else is told of the row. */
export function isListed(
  { person, row }: Told,
  { participants }: ContactEvent,
  people: readonly PersonTold[],
  read: ReadSentence,
): boolean {
  const wasThere = ({ id }: PersonTold) => id !== undefined && participants.includes(id);
  const others = row.filter((each) => each !== person);
  return (
    others.length > 0 &&
    others.every(wasThere) &&
    new Set(people.filter(wasThere).map(({ id }) => id)).size >= ENOUGH &&
    !isSpokenOf(read.sentence, row) &&
    isOnlyThere(row, read)
  );
}

/** What puts a row of names at a contact: who is with whom, who brought whom, whom one saw there. */
const BEFORE =
  /(?:^|[:(—–]\s?|\b(?:with|to|by|between|opposite|facing|faced|beside|against|alongside|from|brought|had|included?|including|comprised|were|was|came|stood|sat|shows?|showed|saw|for the \p{Lu}\p{L}+)\s)$/iu;
/** What may stand behind it up to the end of its clause: where they sat, for whom, and when. */
const BEHIND =
  /^(?:,?\s(?:(?:beside|behind|opposite|facing|next to|around) (?:him|her|them)|(?:at|around|round|across|on) (?:(?:the|his|her|their|its|a|one|an)\s)?(?:[\p{L}-]+\s)?(?:table|side|elbow|other|line|phone|telephone|screen)(?: of the table)?|for (?:the )?\p{Lu}\p{L}+|as well|too|present|also|there|between them))*/u;
/** Where the clause ends, or another one begins. */
const ENDS = /^(?:$|[.,;:)—–]|\s(?:while|as|when|during|after|before)\s)/;
/** Between that and a day or a place. */
const WHEN_AND_WHERE = /^,?\s(?:on|in|at|over)\s(?:the\s)?$/;

/** Whether nothing is told of a row but that those in it were there. */
function isOnlyThere(
  row: readonly PersonTold[],
  { sentence, dates, places }: ReadSentence,
): boolean {
  const { text, start } = sentence;
  const [from, to] = [row[0]?.from ?? start, row.at(-1)?.to ?? start];
  if (!BEFORE.test(text.slice(0, from - start))) return false;
  const end = to - start + (BEHIND.exec(text.slice(to - start))?.[0].length ?? 0);
  return (
    ENDS.test(text.slice(end)) ||
    [...dates, ...places].some((thing) => WHEN_AND_WHERE.test(text.slice(end, thing.start - start)))
  );
}
