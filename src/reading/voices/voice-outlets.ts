/** The outlets and houses that words name: whose they are. */
import type { Mention, Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import {
  HOUSES,
  INDEPENDENT_OUTLETS,
  OFFICES_OF_ONE,
  OUTLET_ENDINGS,
  STATE_OUTLETS,
} from './outlets.js';
import { OFFICE_NOUNS } from './say-words.js';

const PRESS = new Set(
  'media newspaper newspapers press outlet outlets broadcaster broadcasters papers'.split(' '),
);

/** "A Dhaka daily, Prothom Alo", "the weekly Zeit": a paper by what it is. */
export const PAPERS = new Set(
  'daily dailies weekly newspaper newspapers tabloid broadsheet broadcaster magazine website portal'.split(
    ' ',
  ),
);

/** "a Stuff reporter", "an AP photographer": one of the press, where the name of his house may be unknown. */
export function isReporter(norms: readonly string[]): boolean {
  // "a photographer who was in the room": where he was makes him nobody else.
  const where = norms.findIndex((norm) => WHERE_HE_WAS.test(norm));
  const named = where < 0 ? norms : norms.slice(0, where);
  return (
    /^(?:an?|one|two|this|our|your)$/.test(named[0] ?? '') &&
    /^(?:reporters?|correspondents?|photographers?|journalists?|pooler|cameram[ae]n)$/.test(
      named.at(-1) ?? '',
    ) &&
    named.length <= 6
  );
}

const WHERE_HE_WAS =
  /^(?:who|that|present|travell?ing|standing|waiting|accompanying|in|at|on|outside|with)$/;

/** Whether words name a paper that no state speaks through. */
export function isPaper(norms: readonly string[]): boolean {
  if (
    /^the (?:paper|newspaper|broadcaster|magazine|website|outlet)(?: (?:also|further|later|meanwhile|then))?$/.test(
      norms.join(' '),
    )
  )
    return true;
  return (
    norms.some(
      (norm, at) =>
        PAPERS.has(norm) &&
        !/^(?:news|briefing|conference|meeting|newscast|updates?)$/.test(norms[at + 1] ?? ''),
    ) &&
    !norms.some((norm) =>
      /^(?:state|official|government|ruling|ministrys?|party|his|her|its|their)$/.test(norm),
    )
  );
}

/** "Reuters", "Xinhua", "the Jakarta Post": whose outlet, where the words name one. */
export function outletIn(words: readonly Word[]): 'independent' | (string & {}) | undefined {
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      if (!/^\p{Lu}/u.test(some[0]?.text ?? '')) continue;
      const name = some.map(({ norm }) => norm).join(' ');
      // "The Australian prime minister" is no newspaper.
      const next = words[at + length];
      const qualifies =
        some[0]?.norm === 'the' &&
        next !== undefined &&
        (OFFICES.has(next.norm) || OFFICE_PARTS.has(next.norm) || OFFICE_NOUNS.has(next.norm)) &&
        !PAPERS.has(next.norm);
      // "Economist Gift Mugano": what he is by trade.
      const trade = name === 'economist' && next !== undefined && /^\p{Lu}/u.test(next.text);
      if (INDEPENDENT_OUTLETS.has(name) && !qualifies && !trade && !isGivenName(some, next))
        return 'independent';
      const state = STATE_OUTLETS.get(name);
      if (
        state !== undefined &&
        (name.length > 3 || some.every(({ text }) => text === text.toUpperCase()))
      )
        return state;
    }
  }
  const ending = words.some(
    ({ norm, text }, index) =>
      index > 0 &&
      OUTLET_ENDINGS.has(norm) &&
      /^\p{Lu}/u.test(text) &&
      /^\p{Lu}/u.test(words[index - 1]?.text ?? ''),
  );
  return ending ? 'independent' : undefined;
}

/** "Ani Badalyan": the letters of an agency, written as a name before another. */
function isGivenName([word, more]: readonly Word[], next: Word | undefined): boolean {
  return (
    more === undefined &&
    word !== undefined &&
    /^\p{Lu}\p{Ll}{1,3}$/u.test(word.text) &&
    next?.before === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !OUTLET_ENDINGS.has(next.norm)
  );
}

/** What a state's own agency is called behind the state's name. */
const STATE_SERVICE =
  /^(?:(?:government|state|national|official) )?(?:information (?:services?|agency|department|ministry)|news agency|press (?:agency|service))$/;

/** "The Jamaica Information Service", "Ghana News Agency": of which state it is, by its name. */
export function stateServiceIn(words: readonly Word[], record: ContactRecord): string | undefined {
  const from = words[0]?.norm === 'the' ? 1 : 0;
  for (let length = 3; length > 0; length -= 1) {
    const [name, rest] = [words.slice(from, from + length), words.slice(from + length)];
    if (rest.length < 2 || !STATE_SERVICE.test(rest.map(({ norm }) => norm).join(' '))) continue;
    const [party, other] = record.names
      .exact(name.map(({ text }) => text).join(' '))
      .filter(({ kind }) => kind === 'party');
    if (party !== undefined && other === undefined) return party.id;
  }
  return undefined;
}

/** Houses that go by the same name in more than one capital. */
export function isSharedHouse(norms: readonly string[]): boolean {
  return /\b(?:administration officials?|foreign office|commission|treasury|commerce department|chancellery|union buildings|state department)\b/.test(
    norms.join(' '),
  );
}

/** "the Amiri Diwan", "the Commission" */
export function houseIn(norms: readonly string[]): string | undefined {
  const office = norms.map((norm) => OFFICES_OF_ONE.get(norm)).find((party) => party !== undefined);
  if (office !== undefined) return office;
  for (let at = 0; at < norms.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const name = norms.slice(at, at + length).join(' ');
      // "Akorda's press service"
      const house = HOUSES.get(name) ?? HOUSES.get(name.replace(/s$/, ''));
      if (house !== undefined) return house;
    }
  }
  return undefined;
}

/** "Chinese media" report on their own; "Chinese state media" do not. */
export function isPress(name: Mention, sentence: Sentence, to: number): boolean {
  const after = sentence.words
    .slice(name.last + 1, Math.min(to, name.last + 3) + 1)
    .map(({ norm }) => norm);
  const press = after.findIndex(
    (norm, index) =>
      PRESS.has(norm) &&
      !/^(office|secretary|service|department|team|release|conference|officer|wing|division|bureau|adviser|advisor|aide|attache|directorate|unit|corps)$/.test(
        sentence.words[name.last + 2 + index]?.norm ?? '',
      ),
  );
  return (
    press >= 0 &&
    !after
      .slice(0, press)
      .some((norm) => norm === 'state' || norm === 'official' || norm === 'government')
  );
}
