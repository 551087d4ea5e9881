/** The people whom a text names anywhere, with party and office: who "Anwar", "the chancellor" or "his aide" is. */
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { normOf } from '../../record/words.js';
import { PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { partiesOf, personOf, type Voice } from '../voices/voices.js';
import { normsOf, officeIn } from './office-names.js';
import { pairOf } from './pair.js';
import { strangersIn } from './strangers.js';
import { isWoman } from './women.js';

/** More names than this no article brings in; beyond it they are not remembered. */
const MOST_PEOPLE = 500;

/** States by what they are called beside their name. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    kingdom: 'BH SA JO MA GB TH ES BE NL DK NO SE BT LS SZ TO KH',
    emirate: 'KW QA AE',
    emirates: 'AE',
    sultanate: 'OM BN',
    federation: 'RU',
    bloc: 'EU ASEAN',
    alliance: 'NATO',
  }).map(([form, states]) => [form, new Set(states.split(' '))]),
);

/** Houses that several states have: it is that of the one which the text speaks of. */
const SHARED_HOUSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'state house': 'KE UG TZ ZM NA MW SL GM ZW NG BW LR SC MU',
    'government house': 'TH AU NZ BW MN',
    'amiri diwan': 'QA KW',
    diwan: 'QA KW OM BH',
    'royal court': 'SA JO BH OM',
    'royal palace': 'MA KH TH ES NO SE BE',
    'national palace': 'MX GT HT DO ET',
    dfa: 'PH IE',
    mofa: 'JP KR TW PK SA AE QA',
    'foreign affairs department': 'PH IE',
    'department of foreign affairs': 'PH IE',
    'defence department': 'AU PH',
  }).map(([house, states]) => [house, new Set(states.split(' '))]),
);

/** Names too short or too plain to stand for somebody. */
const NO_NAME = /^(?:bin|ibn|al|el|van|von|der|de|da|dos|del|la|le|jr|abu|ben|mr|the|and|of)$/;

interface Found {
  start: number;
  voice: Voice;
  woman: boolean;
}

/** Who is named in a text, to be asked by name, by office and by place in a sentence. */
export class TextPeople {
  readonly #names = new Map<string, Voice | undefined>();
  readonly #offices = new Map<string, Voice | undefined>();
  /** What each is called by office: "foreign minister", "prime minister". */
  readonly #titles = new Map<string, Set<string>>();
  readonly #parties = new Set<string>();
  /** "the Union", "the League": organisations by the last word of their name. */
  readonly #houses = new Map<string, string>();
  #pair: readonly Voice[] = [];
  readonly #women = new Set<string>();
  readonly #all: Found[] = [];
  readonly #inSentence = new WeakMap<Sentence, readonly Found[]>();

  constructor(sentences: readonly Sentence[], record: ContactRecord) {
    const all = sentences.map((sentence) => ({
      sentence,
      strangers: strangersIn(sentence, record),
    }));
    const strangers = all.flatMap(({ strangers }) => strangers).slice(0, MOST_PEOPLE);
    // Whom the text itself introduces is surer than who is known by the family name alone.
    for (const { name, party, guessed } of [
      ...strangers.filter(({ guessed }) => !guessed),
      ...strangers.filter(({ guessed }) => guessed),
    ]) {
      if (party === undefined) continue;
      const voice: Voice = { kind: 'parties', parties: [party], speaker: name };
      const parts = partsOf(name);
      const family = parts.at(-1);
      if (guessed && family !== undefined && this.#names.has(family)) continue;
      for (const part of parts) this.#put(this.#names, part, voice, part === family);
    }
    for (const { title, party, name } of strangers) {
      if (title !== undefined) this.#call(normsOf(name).at(-1) ?? '', title);
      const office = title === undefined ? undefined : officeIn(normsOf(title));
      const known = party ?? this.byName(partsOf(name).at(-1) ?? '')?.parties[0];
      if (office !== undefined && known !== undefined)
        this.#put(this.#offices, office, { kind: 'parties', parties: [known], speaker: name });
    }
    for (const { party } of strangers) if (party !== undefined) this.#parties.add(party);
    for (const { sentence, strangers: own } of all) {
      for (const mention of sentence.mentions) {
        const parties = partiesOf(mention, record);
        const [only] = parties;
        if (only === undefined || parties.length !== 1) continue;
        this.#parties.add(only);
        const house = lastOfName(mention.text);
        if (house !== undefined) this.#houses.set(house, only);
      }
      const found: Found[] = [];
      for (const mention of sentence.mentions) {
        const id = personOf(mention);
        const person = id === undefined ? undefined : record.people.get(id);
        if (id === undefined || person === undefined) continue;
        const voice: Voice = {
          kind: 'parties',
          parties: [person.party],
          person: id,
          speaker: mention.text,
        };
        const start = sentence.words[mention.first]?.start ?? 0;
        found.push({ start, voice, woman: isWoman(person.name) });
        // "Lars Løkke Rasmussen" is "Løkke" again.
        for (const part of partsOf(person.name).slice(1, -1)) this.#put(this.#names, part, voice);
        for (const { title } of person.offices.slice(-1)) {
          this.#call(id, title);
          const office = officeIn(normsOf(title));
          if (office !== undefined) this.#put(this.#offices, office, voice);
        }
      }
      for (const { start, name, party, guessed } of own) {
        const voice =
          party === undefined || guessed
            ? this.byName(partsOf(name).at(-1) ?? '')
            : { kind: 'parties' as const, parties: [party], speaker: name };
        if (voice) found.push({ start, voice, woman: isWoman(name) || this.isWoman(voice) });
      }
      for (const [at, word] of sentence.words.entries()) {
        const voice = /^\p{Lu}/u.test(word.text) ? this.#names.get(word.norm) : undefined;
        const named = sentence.mentions.some(({ first, last }) => first <= at && at <= last);
        if (voice && !named && !found.some(({ start }) => start === word.start))
          found.push({ start: word.start, voice, woman: this.isWoman(voice) });
      }
      found.sort((a, b) => a.start - b.start);
      for (const { voice, woman } of found) if (woman) this.#women.add(whoIs(voice));
      this.#inSentence.set(sentence, found);
      this.#all.push(...found);
      const first = found[0]?.voice;
      const second = found.find(({ voice }) => voice.parties.join() !== first?.parties.join());
      if (this.#pair.length === 0 && first && second) this.#pair = [first, second.voice];
      else if (this.#pair.length === 0) this.#pair = pairOf(sentence, own, record);
    }
  }

  /** By the family name, or by the first where that is how they are called: "Anwar". */
  byName(norm: string): Voice | undefined {
    return this.#names.get(norm);
  }

  /** Whether the text speaks of a state, or of anybody of it. */
  names(party: string): boolean {
    return (
      this.#parties.has(party) ||
      [...this.#names.values()].some((voice) => voice?.parties[0] === party) ||
      this.#parties.size < 2
    );
  }

  /** "the kingdom's news agency": the one state of the text that is one. */
  byForm(norms: readonly string[]): Voice | undefined {
    const form = norms.find((norm) => FORMS.has(norm));
    const states = form === undefined ? undefined : FORMS.get(form);
    const [party, other] = [...this.#parties].filter((id) => states?.has(id));
    if (party !== undefined && other === undefined)
      return { kind: 'parties', parties: [party], speaker: form ?? '' };
    for (const norm of norms) {
      const house = this.#houses.get(norm);
      if (house !== undefined) return { kind: 'parties', parties: [house], speaker: norm };
    }
    return undefined;
  }

  /** "State House": that of the one state of the text that has one. */
  byHouse(norms: readonly string[]): Voice | undefined {
    const all = norms.join(' ');
    const house = [...SHARED_HOUSES.keys()].find((name) => ` ${all} `.includes(` ${name} `));
    const states = house === undefined ? undefined : SHARED_HOUSES.get(house);
    const [party, other] = [...this.#parties].filter((id) => states?.has(id));
    return party === undefined || other !== undefined
      ? undefined
      : { kind: 'parties', parties: [party], speaker: house ?? '' };
  }

  /** "the chancellor's spokesman": the one person of the text who holds such an office. */
  byOffice(norms: readonly string[]): Voice | undefined {
    const office = norms.includes('the') ? officeIn(norms) : undefined;
    return office === undefined ? undefined : this.#offices.get(office);
  }

  /** Whether more than one person of the text holds such an office. */
  shares(norms: readonly string[]): boolean {
    const office = norms.includes('the') ? officeIn(norms) : undefined;
    return office !== undefined && this.#offices.has(office) && !this.#offices.get(office);
  }

  /** Whether somebody who speaks is called so: "the minister", "the president". */
  holds(voice: Voice, norms: readonly string[]): boolean {
    const office = officeIn(norms);
    return [...(this.#titles.get(whoIs(voice)) ?? [])].some((title) => {
      const words = normsOf(title);
      if (office !== undefined) return officeIn(words) === office;
      return norms.some(
        (norm) => norm === 'minister' && words.includes(norm) && !words.includes('prime'),
      );
    });
  }

  /** Who is spoken of first in a sentence before a place in it. */
  subjectIn(sentence: Sentence, before: number): Voice | undefined {
    const found = this.#inSentence.get(sentence)?.filter(({ start }) => start < before) ?? [];
    // "In a letter to Guatemala's Arévalo sent on Monday, Sheinbaum proposes": behind what leads.
    const leads = PREPOSITIONS.has(sentence.words[0]?.norm ?? '');
    const comma = leads
      ? sentence.words.find(
          ({ before: sign, start }) => /^,/.test(sign) && found.some((one) => one.start === start),
        )
      : undefined;
    return (found.find(({ start }) => start === comma?.start) ?? found[0])?.voice;
  }

  /** Whether a voice is that of a woman, as far as her name tells. */
  isWoman(voice: Voice): boolean {
    return this.#women.has(whoIs(voice)) || isWoman(voice.speaker);
  }

  /** Whom "she" or "he" means before a place in the text by the name alone: whoever was named last and may be. */
  lastNamed(pronoun: 'she' | 'he', before: number): Voice | undefined {
    return this.#all.findLast(({ start, woman }) => start < before && woman === (pronoun === 'she'))
      ?.voice;
  }

  /** Whether one person is named in a sentence, and no more. */
  isAloneIn(sentence: Sentence): boolean {
    return new Set(this.#inSentence.get(sentence)?.map(({ voice }) => whoIs(voice))).size === 1;
  }

  /** Who is spoken of first in a stretch of a sentence. */
  between(sentence: Sentence, from: number, to: number): Found | undefined {
    return this.#inSentence.get(sentence)?.find(({ start }) => start >= from && start < to);
  }

  /** Of the two who are named first in a text the one who is not of a voice's party. */
  otherThan({ parties }: Voice): Voice | undefined {
    const [one, other] = this.#pair;
    if (!one || !other) return undefined;
    if (parties.join() === one.parties.join()) return other;
    return parties.join() === other.parties.join() ? one : undefined;
  }

  /** Of the parties that a name can mean the one that the text names elsewhere; none or it alone. */
  partyAmong({ senses }: Mention): string[] {
    const known = senses.filter(({ kind, id }) => kind === 'party' && this.#parties.has(id));
    return known.length === 1 ? known.map(({ id }) => id) : [];
  }

  /** Who is spoken of first in a sentence. */
  firstIn(sentence: Sentence): Voice | undefined {
    return this.#inSentence.get(sentence)?.[0]?.voice;
  }

  /** Which state a sentence speaks of first, where it does so before a place in it. */
  partyIn(sentence: Sentence, before: number): Voice | undefined {
    return this.partyBetween(sentence, sentence.start, before);
  }

  /** Which state a stretch of a sentence speaks of first. */
  partyBetween(sentence: Sentence, from: number, to: number): Voice | undefined {
    for (const mention of sentence.mentions) {
      const start = sentence.words[mention.first]?.start ?? 0;
      const party = mention.senses.find(({ kind }) => kind === 'party')?.id;
      if (start < from) continue;
      if (start >= to) return undefined;
      // "the Danes" and "the Danish side" are a side, "Danish" cod is none.
      const next = sentence.words[mention.last + 1]?.norm ?? '';
      const people =
        /[^s'’]s$/.test(mention.text) ||
        /^(?:side|delegation|team|camp|account|version|president|prime|premier|chancellor|leader|king|foreign|minister|government|ministry|presidency)$/.test(
          next,
        );
      if (party !== undefined && (mention.form !== 'adjective' || people))
        return { kind: 'parties', parties: [party], speaker: mention.text };
    }
    return undefined;
  }

  #call(who: string, title: string): void {
    this.#titles.set(who, (this.#titles.get(who) ?? new Set()).add(title));
  }

  /** What two of different parties are called is nobody's; a family name wins over a first name. */
  #put(map: Map<string, Voice | undefined>, key: string, voice: Voice, over = false): void {
    const known = map.get(key);
    if (!map.has(key) || (over && known === undefined)) map.set(key, voice);
    else if (known && known.parties[0] !== voice.parties[0]) map.set(key, over ? voice : undefined);
  }
}

function whoIs({ person, speaker }: Voice): string {
  return person ?? normsOf(speaker).at(-1) ?? '';
}

/** "Union" of "African Union"; none for a state, whose name is its own. */
function lastOfName(text: string): string | undefined {
  const last = normOf(text.split(/\s+/).at(-1) ?? '');
  return /^(?:union|league|community|alliance|council|bank|organisation|organization|forum|commission)$/.test(
    last,
  ) && text.includes(' ')
    ? last
    : undefined;
}

function partsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(normOf)
    .filter((part) => part.length > 2 && !NO_NAME.test(part));
}
