/** Family names of leaders that many others bear. */

import type { Word } from '../../record/names.js';

/** Names that many bear, and that mean the leader where another leader is named beside. */
const byShared = new Map(
  'LB aoun|PH marcos|EU costa|NZ luxon|IL herzog|PY pena|BO paz|AL rama|FR barrot|ME spajic|EE michal|MY anwar|AT stocker|VN lam|IE martin|LB salam|TZ hassan|SG wong|PS abbas|JM holness|NP shah|PW whipps'
    .split('|')
    .map((entry): [string, string] => [entry.slice(3), entry.slice(0, 2)]),
);

/** The party of a leader by a family name that many others bear. */
export function partyOfShared(norm: string): string | undefined {
  return byShared.get(norm);
}

/** Of those, names that two leaders together make sure of: "Marcos rang Anwar". */
const SURE_TOGETHER: ReadonlySet<string> = new Set(
  'aoun marcos luxon herzog rama anwar lam stocker'.split(' '),
);

/** Whether two such names of different parties stand in a sentence, with their capitals. */
export function nameEachOther(words: readonly Word[]): boolean {
  const parties = new Set<string>();
  for (const { norm, text } of words)
    if (SURE_TOGETHER.has(norm) && /^\p{Lu}/u.test(text)) parties.add(byShared.get(norm) ?? '');
  return parties.size > 1;
}

/** Family names of leaders that, without their capital, are words or given names. */
export function isEnglish(norm: string): boolean {
  return ENGLISH.has(norm);
}

const ENGLISH: ReadonlySet<string> = new Set(
  `albert barre barrow borg browne carl charles davis drew faye francis frederik haas harris hung jong katz martin mitchell
  pavel peters pierre rangel raka smith talon tusk wagner wong`.split(/\s+/),
);
