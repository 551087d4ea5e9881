/** Family names of leaders that many others bear. */

/** Names that many bear, and that mean the leader where another leader is named beside. */
const byShared = new Map(
  'LB aoun|PH marcos|EU costa|NZ luxon|IL herzog|PY pena|BO paz|AL rama|FR barrot|ME spajic|EE michal|MY anwar'
    .split('|')
    .map((entry): [string, string] => [entry.slice(3), entry.slice(0, 2)]),
);

/** The party of a leader by a family name that many others bear. */
export function partyOfShared(norm: string): string | undefined {
  return byShared.get(norm);
}
