/** Whose words: the voice that a phrase such as "the Foreign Ministry in Seoul" names. */
import { isOrdinary } from '../record/names/ordinary.js';
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import { partyOfLeader } from './leaders.js';
import {
  HOUSES,
  INDEPENDENT_OUTLETS,
  OFFICES_OF_ONE,
  OUTLET_ENDINGS,
  STATE_OUTLETS,
} from './outlets.js';
import type { Sentence } from './reading.js';
import { ACCOUNT_NOUNS, BACK_TO_SPEAKER, NAMELESS, OFFICE_NOUNS } from './say-words.js';
import type { TextPeople } from './text-people.js';

/** Whose words something is told in. */
export interface Voice {
  /**
   * `parties`: each of them by itself; `all`: all sides of the contact together; `independent`:
   * reporting; `unknown`: attributed, and the text does not tell to which party.
   */
  kind: 'parties' | 'all' | 'independent' | 'unknown';
  parties: readonly string[];
  /** The person of the record who speaks, where one is named. */
  person?: string;
  /** The words that name it, as written. */
  speaker: string;
}

/** What the sentences before have told of who speaks. */
export interface Speakers {
  last: Voice | undefined;
  /** Whom "he" or "she" can mean: the person spoken of first in the sentence before. */
  person: Voice | undefined;
  /** Names that no record holds, with the voice that they were introduced with. */
  strangers: Map<string, Voice>;
  /** Houses that spoke, by what they are: "the ministry" is the one that spoke last. */
  nouns: Map<string, Voice>;
  /** Everybody whom the text names, here or elsewhere. */
  people: TextPeople;
}

const TOGETHER = new Set(
  'sides leaders countries governments presidents capitals ministers ministries parties delegations nations men officials states premiers teams powers heads presidencies offices neighbours neighbors allies chancelleries palaces cabinets spokesmen spokeswomen spokespeople spokespersons women negotiators foreign-ministries accounts readouts statements'.split(
    ' ',
  ),
);
const NOT_SUBJECT = new Set(
  'about with to between against after during over following toward towards before regarding than like via than despite amid'.split(
    ' ',
  ),
);
const BYSTANDERS = new Set(
  'analysts analyst experts expert observers residents diplomats diplomat traders investors critics economists historians sources source people witnesses insiders academics scholars professor researcher researchers lawyers farmers exporters former politicians commentators pundits campaigners activists protesters opponents voters editorialists columnists unions'.split(
    ' ',
  ),
);
const PRESS = new Set(
  'media newspaper newspapers press outlet outlets broadcaster broadcasters papers'.split(' '),
);

/** The mentions of parties and people in a stretch of words. */
export function namesIn(sentence: Sentence, from: number, to: number): Mention[] {
  return sentence.mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.last <= to &&
      mention.senses.some(({ kind }) => kind !== 'topic') &&
      !isFamilyName(mention, sentence),
  );
}

/** "Luís Montenegro": a country's name behind a first name is a person's. */
export function isFamilyName({ first, form }: Mention, sentence: Sentence): boolean {
  const [word, previous] = [sentence.words[first], sentence.words[first - 1]];
  if (!word || !previous || form !== 'name' || word.before !== ' ') return false;
  if (partyOfLeader(`${previous.text} ${word.text}`) !== undefined) return true;
  if (first < 2) return false;
  const named = sentence.mentions.some(({ last }) => last === first - 1);
  return (
    !named &&
    /^\p{Lu}\p{Ll}+$/u.test(previous.text) &&
    !TITLES.test(previous.norm) &&
    /^\p{Lu}?\p{Ll}+$/u.test(sentence.words[first - 2]?.text ?? 'A') &&
    !/^(the|in|on|at|of|to)$/i.test(previous.text) &&
    /^(minister|president|premier|chancellor|secretary|leader|mr|mrs|ms|spokesman|spokeswoman)$/.test(
      sentence.words[first - 2]?.norm ?? '',
    )
  );
}

/** The parties that a mention stands for, a person for the party he belongs to; none where it is not plain. */
export function partiesOf(mention: Mention, record: ContactRecord): string[] {
  const parties = mention.senses.flatMap(({ kind, id }) => {
    if (kind === 'party') return [id];
    const party = kind === 'person' ? record.people.get(id)?.party : undefined;
    return party === undefined ? [] : [party];
  });
  const different = [...new Set(parties)];
  return mention.together || different.length === 1 ? different : [];
}

export function personOf(mention: Mention): string | undefined {
  const people = mention.senses.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? people[0]?.id : undefined;
}

/** The voice that the words [from, to] name; undefined where they name none. */
export function voiceIn(
  sentence: Sentence,
  from: number,
  to: number,
  speakers: Speakers,
  record: ContactRecord,
): Voice | undefined {
  if (from > to) return undefined;
  const words = sentence.words.slice(from, to + 1);
  const speaker = spokenName(words);
  const norms = words.map(({ norm }) => norm);
  const voice = (kind: Voice['kind'], parties: readonly string[] = []): Voice => ({
    kind,
    parties,
    speaker,
  });

  const outlet = outletIn(words);
  if (outlet === 'independent') return voice('independent');
  const names = namesIn(sentence, from, to).filter((name) => !isObject(name, sentence, from));
  const before = namesIn(sentence, from, to);
  // "their final declaration says"
  if (
    norms.includes('their') &&
    norms.some((norm) => /^(?:declaration|communique|statement|text|document)s?$/.test(norm))
  )
    return voice('all');
  if (isTogether(norms) && (before.length === 0 || norms.includes('joint'))) return voice('all');
  if (norms.some((norm) => BYSTANDERS.has(norm))) return voice('independent');
  if (outlet !== undefined) return voice('parties', [outlet]);

  const [first, ...rest] = names;
  if (first) {
    if (isPress(first, sentence, to)) return voice('independent');
    const parties = partiesOf(first, record);
    let last = first;
    for (const name of rest) {
      if (name.first - last.last > 4 || !joins(sentence, last.last, name.first)) break;
      parties.push(...partiesOf(name, record));
      last = name;
    }
    const unique = [...new Set(parties)];
    // "The Congolese presidency": of the two, the one that the text speaks of.
    if (unique.length === 0) unique.push(...speakers.people.partyAmong(first));
    if (unique.length === 0) return voice('unknown');
    const person = rest.length === 0 || last === first ? personOf(first) : undefined;
    const found = { ...voice('parties', unique), ...(person && { person }) };
    learnStrangers(words, from, sentence, found, speakers);
    for (const noun of norms) if (OFFICE_NOUNS.has(noun)) speakers.nouns.set(noun, found);
    return found;
  }
  for (const word of words) {
    const known = speakers.people.byName(word.norm) ?? speakers.strangers.get(word.norm);
    if (known && /^\p{Lu}/u.test(word.text)) {
      for (const noun of norms) if (OFFICE_NOUNS.has(noun)) speakers.nouns.set(noun, known);
      return { ...known, speaker };
    }
  }
  // "Naypyitaw's state television", where nobody knows the name, is not whoever spoke last.
  const whose = words[0];
  if (
    whose &&
    /^\p{Lu}\p{Ll}.*['’]s$/u.test(whose.text) &&
    !isOrdinary(whose.norm) &&
    !TITLES.test(whose.norm)
  )
    return voice('unknown');
  const house = houseIn(norms);
  if (house !== undefined) return voice('parties', [house]);
  const back = pointedAt(norms, sentence, from, speakers);
  if (back) return { ...back };
  if (norms.some((norm) => norm === 'he' || norm === 'she')) return voice('unknown');
  // A name that nobody knows is not whoever spoke last: "Donald Tusk, the prime minister, said".
  if (
    words.some((word, index) => isName(word, index + from === 0 || index === 0)) &&
    !/['’]s$/.test(words[0]?.text ?? '')
  )
    return voice('unknown');
  if (norms.length === 1 && norms[0] === 'they') return speakers.last ?? voice('all');
  const points = norms.some(
    (norm) => BACK_TO_SPEAKER.has(norm) || OFFICE_NOUNS.has(norm) || ACCOUNT_NOUNS.has(norm),
  );
  if (points) return speakers.last ? { ...speakers.last } : voice('unknown');
  if (norms.some((norm) => NAMELESS.has(norm))) return voice('independent');
  if (words.some((word, index) => isName(word, index + from === 0 && words.length > 2)))
    return voice('unknown');
  return undefined;
}

/** "he", "his office", "the chancellor's spokesman", "the ministry": who was named before. */
function pointedAt(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  speakers: Speakers,
): Voice | undefined {
  const { last, person, people, nouns } = speakers;
  const start = sentence.words[from]?.start ?? 0;
  const own = people.subjectIn(sentence, start);
  // "The Philippines hopes to order more, its foreign secretary said"
  if (norms.includes('its')) return people.partyIn(sentence, start) ?? last;
  // "…, his spokesman said": of whom the sentence speaks.
  if (norms.some((norm) => norm === 'his' || norm === 'her') && own) return own;
  if (norms.some((norm) => norm === 'he' || norm === 'she')) {
    // After a ministry "he" is whom the sentence itself speaks of.
    const human = last && !isHouse(last);
    return (human ? last : undefined) ?? own ?? last ?? person;
  }
  if (!norms.includes('the')) return undefined;
  const holder = people.byOffice(norms) ?? people.byForm(norms);
  if (holder) return holder;
  const noun = norms.find((norm) => nouns.has(norm));
  if (noun !== undefined) return nouns.get(noun);
  // "Marcos will pay a visit to India, the palace announced"
  return last === undefined && norms[0] === 'the' && norms.some((norm) => OFFICE_NOUNS.has(norm))
    ? own
    : undefined;
}

function isHouse({ person, speaker }: Voice): boolean {
  return (
    person === undefined &&
    speaker
      .toLowerCase()
      .split(/[\s’']+/)
      .some((word) => OFFICE_NOUNS.has(word) && !HOLDERS.test(word))
  );
}

const HOLDERS =
  /^(?:president|minister|premier|chancellor|secretary|leader|king|emir|prince|chief|envoy|ambassador|negotiator)$/;

/** "both sides", "the two leaders", "a joint statement", "the parties" */
export function isTogether(norms: readonly string[]): boolean {
  return norms.some((norm, index) => {
    if (norm === 'joint' || norm === 'jointly') return true;
    if (
      norm !== 'both' &&
      norm !== 'two' &&
      norm !== 'all' &&
      norm !== 'neither' &&
      norm !== 'three' &&
      norm !== 'four'
    ) {
      return norm === 'parties' && norms[index - 1] === 'the';
    }
    return (
      norms.slice(index + 1, index + 4).some((next) => TOGETHER.has(next) || next === 'side') ||
      (index === norms.length - 1 && (norm === 'both' || norm === 'two' || norm === 'neither'))
    );
  });
}

/** "Reuters", "Xinhua", "the Jakarta Post": whose outlet, where the words name one. */
function outletIn(words: readonly Word[]): 'independent' | (string & {}) | undefined {
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      if (!/^\p{Lu}/u.test(some[0]?.text ?? '')) continue;
      const name = some.map(({ norm }) => norm).join(' ');
      if (INDEPENDENT_OUTLETS.has(name)) return 'independent';
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

/** "the Amiri Diwan", "the Commission" */
function houseIn(norms: readonly string[]): string | undefined {
  const office = norms.map((norm) => OFFICES_OF_ONE.get(norm)).find((party) => party !== undefined);
  if (office !== undefined) return office;
  for (let at = 0; at < norms.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const house = HOUSES.get(norms.slice(at, at + length).join(' '));
      if (house !== undefined) return house;
    }
  }
  return undefined;
}

/** "Chinese media" report on their own; "Chinese state media" do not. */
function isPress(name: Mention, sentence: Sentence, to: number): boolean {
  const after = sentence.words
    .slice(name.last + 1, Math.min(to, name.last + 3) + 1)
    .map(({ norm }) => norm);
  const press = after.findIndex(
    (norm, index) =>
      PRESS.has(norm) &&
      !/^(office|secretary|service|department|team|release|conference|officer)$/.test(
        after[index + 1] ?? '',
      ),
  );
  return (
    press >= 0 &&
    !after
      .slice(0, press)
      .some((norm) => norm === 'state' || norm === 'official' || norm === 'government')
  );
}

/** A name after a preposition is not who speaks, unless it says of which house: "officials in Washington". */
function isObject(name: Mention, sentence: Sentence, from: number): boolean {
  for (let at = name.first - 1; at >= Math.max(from, name.first - 3); at -= 1) {
    const word = sentence.words[at];
    if (!word) return false;
    if (NOT_SUBJECT.has(word.norm)) return true;
    if (
      !/^(the|a|an|new|us|then|former|president|prime|minister|premier|leader|chinese|russian)$/.test(
        word.norm,
      )
    )
      return false;
  }
  return false;
}

function joins(sentence: Sentence, last: number, first: number): boolean {
  const between = sentence.words.slice(last + 1, first).map(({ norm }) => norm);
  const sign = sentence.words[first]?.before ?? '';
  if (between.length === 0) return /[,&/]/.test(sign);
  return (
    between.includes('and') ||
    (between.every((norm) => norm === 'the') && /,/.test(sentence.words[last + 1]?.before ?? ''))
  );
}

function learnStrangers(
  words: readonly Word[],
  from: number,
  sentence: Sentence,
  voice: Voice,
  speakers: Speakers,
): void {
  words.forEach((word, index) => {
    const at = from + index;
    const named = sentence.mentions.some(({ first, last }) => first <= at && at <= last);
    if (!named && isName(word, at === 0) && speakers.strangers.size < 500) {
      speakers.strangers.set(word.norm, voice);
    }
  });
}

const TITLES =
  /^(president|prime|minister|premier|chancellor|secretary|foreign|ministry|spokesman|spokeswoman|spokesperson|state|department|deputy|vice|national|security|adviser|advisor|the|a|an|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|truth|social|mr|mrs|ms|house|defence|defense|treasury|commerce|trade|representative|king|prince|crown|emir|sheikh|press|general|council|office|but|and|after|at|for|it|its|their|this|that|they|he|she|both|neither|all|media)$/;

function isName(word: Word, atStart: boolean): boolean {
  return !atStart && /^\p{Lu}\p{Ll}/u.test(word.text) && !TITLES.test(word.norm);
}

function spokenName(words: readonly Word[]): string {
  return words
    .map((word, index) => (index === 0 ? '' : word.before) + word.text)
    .join('')
    .slice(0, 120);
}
