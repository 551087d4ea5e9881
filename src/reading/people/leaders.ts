/**
 * Heads of state and government, and a few foreign ministers, whom a record may not hold, by
 * their full names: whose leader somebody is who is named without a title. They guess a party for
 * an editor to look at; nothing is saved or judged by them.
 */
import { isOrdinary } from '../../record/names/ordinary.js';
import type { Word } from '../../record/names.js';
import { wordsOf } from '../../record/words.js';
import { HEADS_OF_ORGANISATIONS, LEADERS, SPEAKERS } from './leader-names.js';

function named(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const space = line.indexOf(' ');
      const party = line.slice(0, space);
      const names = line.slice(space + 1).split('|');
      return names.map((name): [string, string] => [keyOf(name), party]);
    });
}

const leaders = [...named(LEADERS), ...named(HEADS_OF_ORGANISATIONS)];
const byName = new Map([...leaders, ...named(SPEAKERS)]);

/** Family names that many others bear, or that are words. */
const COMMON =
  /^(harris|martin|wong|peters|carter|cooper|charles|salman|store|hussein|hamad|abbas|wilson|simon|adams|marcos|costa|michal|petro|kos|antonio|taha|banga|dan|lam|dar|gil|sen|aoun|salam|herzog|pena|paz|rama|saar|spajic|luxon|barrot|abdullah|tariq|bruce|leavitt|kellogg)$/;

/** By the family name alone, where one leader bears it: "Ruto", "Jaishankar". */
const byFamily = new Map<string, string>();
for (const [name, party] of byName) {
  const family = name.split(' ').at(-1) ?? name;
  if (family.length < 4 || COMMON.test(family) || isOrdinary(family)) continue;
  const known = byFamily.get(family);
  byFamily.set(family, known === undefined || known === party ? party : '');
}
for (const [family, party] of byFamily) if (party === '') byFamily.delete(family);

const speakers = new Set(named(SPEAKERS).map(([name]) => name));

/** Whether somebody speaks for a government and takes part in nothing. */
export function isSpokesperson(name: string): boolean {
  return speakers.has(keyOf(name));
}

/** The party of a leader by the full name; undefined for everybody else. */
export function partyOfLeader(name: string): string | undefined {
  return byName.get(keyOf(name)) ?? (name.includes(' ') ? undefined : byFamily.get(keyOf(name)));
}

/** Whether a leader goes by one name: "Lula", "Abiy". */
export function isSoleName(norm: string): boolean {
  return byName.has(norm);
}

/** Offices that one country alone has, and who holds them is on no record: "the Taoiseach". */
const SOLE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IE'],
  ['pope', 'VA'],
  ['pontiff', 'VA'],
]);

/** The party whose office it is where no other has it. */
export function partyOfOffice(norm: string): string | undefined {
  return SOLE_OFFICES.get(norm);
}

/** The same names as running words are compared, and how many words a name so begun can have. */
const byNorms = new Map<string, string>();
const longest = new Map<string, number>();
for (const [name, party] of [...leaders, ...byFamily]) {
  const norms = wordsOf(name).map(({ norm }) => norm);
  // "Sharaa" for al-Sharaa.
  const bare = norms.length === 2 && /^(?:al|el)$/.test(norms[0] ?? '') ? norms.slice(1) : norms;
  for (const each of new Set([norms, bare])) {
    byNorms.set(each.join(' '), party);
    const [first = ''] = each;
    longest.set(first, Math.max(longest.get(first) ?? 0, each.length));
  }
}

/** By party, family names that say too little by themselves: "Austria's Stocker". */
const byParty = new Set(
  leaders.map(([name, party]) => {
    const norms = wordsOf(name.split(' ').at(-1) ?? name).map(({ norm }) => norm);
    return `${party} ${norms.join(' ')}`;
  }),
);

/** How many words the name of a party's leader has that stands at a word of a text; 0 where none does. */
export function leaderOf(parties: readonly string[], words: readonly Word[], at: number): number {
  const leader = leaderFrom(words, at);
  if (leader && parties.includes(leader.party)) return leader.length;
  for (const length of [2, 1]) {
    const norms = words.slice(at, at + length).map(({ norm }) => norm);
    if (parties.some((party) => byParty.has(`${party} ${norms.join(' ')}`))) return length;
  }
  return 0;
}

/** Whether a leader of the table is named in a text. */
export function namesLeader(words: readonly Word[]): boolean {
  return words.some((_, at) => leaderFrom(words, at) !== undefined);
}

function isCommon(name: string): boolean {
  return COMMON.test(keyOf(name.replace(/['’]s$/, ''))) || isOrdinary(keyOf(name));
}

/** The party of a leader whose name stands at a word of a text, and how many words it has. */
export function leaderFrom(
  words: readonly Word[],
  at: number,
): { party: string; length: number } | undefined {
  for (let length = longest.get(words[at]?.norm ?? '') ?? 0; length > 0; length -= 1) {
    const norms = words.slice(at, at + length).map(({ norm }) => norm);
    const party = norms.length === length ? byNorms.get(norms.join(' ')) : undefined;
    // "Støre" is no store, and a store no Støre.
    const word = words[at]?.text ?? '';
    if (party === undefined || (length === 1 && /^[\w'’]+$/.test(word) && isCommon(word))) continue;
    return { party, length };
  }
  return undefined;
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'.]/g, '')
    .toLowerCase();
}
