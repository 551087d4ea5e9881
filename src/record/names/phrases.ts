/** The names of a record and of the world, indexed by their first words. */
import { type WorldParty, worldParties } from '../countries.js';
import type { NameForm, Sense } from '../names.js';
import type { ContactRecord } from '../record.js';
import type { Party, Person } from '../schema.js';
import { FORGIVING_ONLY, PREFIXES } from './exonyms.js';
import { isCommonWord } from './ordinary.js';
import { type PersonalName, spellingsOf } from './people.js';
import { settled } from './settled.js';
import { comparedWords, isAcronym, otherNumber, pluralsOf, variantsOf } from './variants.js';

export type Entities = Pick<ContactRecord, 'parties' | 'people' | 'topics'>;

/** How far a name is to be trusted by itself. */
export type Trust =
  /** A name that is nothing else. */
  | 'sure'
  /** A country's two-letter code, which is also many another thing. */
  | 'code'
  /** A given name, or "Europe": understood where Summit is asked, never in copy. */
  | 'loose'
  /** "Foreign Ministry": somebody's, but whose depends on what it stands beside. */
  | 'generic';

/** One thing that a phrase may stand for, and by which of its names. */
export interface Naming {
  sense: Sense;
  form: NameForm;
  trust: Trust;
  /** The party of a person. */
  of?: string;
  /** Whether the record itself has the name, not only the world. */
  own: boolean;
}

/** Words that name something. */
export interface Phrase {
  words: readonly string[];
  namings: Naming[];
  /** Written in capitals throughout: "US", "WHO". */
  acronym: boolean;
  /** Made of ordinary words alone: "he", "white house". */
  common: boolean;
  /** Half of a compound, before a hyphen: "Sino-". */
  prefix: boolean;
  /** The plural of what several parties are called: "the Koreas" are all of them. */
  plural: boolean;
  /** In a misspelling's reach: full names, families and the names of parties. */
  guessable: boolean;
  /** As a reader would write it. */
  written: string;
}

/** All phrases, and what is known of people beside their names. */
export interface Phrases {
  startingWith: ReadonlyMap<string, readonly Phrase[]>;
  all: readonly Phrase[];
  byWords: ReadonlyMap<string, Phrase>;
  people: ReadonlyMap<string, { person: Person; parts: PersonalName }>;
}

/** India's "external affairs" and the US departments are theirs alone. */
const GENERIC =
  /^(?:the )?(?:(?:foreign|commerce|defen[cs]e|finance|trade|interior|energy|justice) ministry|ministry (?:of|for) (?!external).*|mfa|foreign affairs ministry)$/;

/** Gathers every name; own names first, so that theirs is the spelling that is shown. */
export function gatherPhrases({ parties, people, topics }: Entities): Phrases {
  const index = new Index();
  for (const party of parties.values()) addParty(index, party);
  for (const party of worldParties().values()) addWorldParty(index, party);
  const known = new Map<string, { person: Person; parts: PersonalName }>();
  for (const person of people.values()) {
    const { spellings, parts } = spellingsOf(person, comparedWords);
    known.set(person.id, { person, parts });
    const sense: Sense = { kind: 'person', id: person.id };
    for (const { words, form } of spellings) {
      const trust = form === 'given' ? 'loose' : 'sure';
      index.add(
        words,
        { sense, form: form === 'given' ? 'alias' : form, trust, own: true, of: person.party },
        {
          written: form === 'family' ? person.family : form === 'name' ? person.name : '',
          guessable: form !== 'given',
        },
      );
    }
    for (const alias of person.aliases) index.note(comparedWords(alias), alias);
  }
  for (const topic of topics.values()) {
    const sense: Sense = { kind: 'topic', id: topic.id };
    for (const [position, name] of [topic.name, ...topic.aliases].entries()) {
      const form = position === 0 ? 'name' : 'alias';
      const words = comparedWords(name);
      const naming: Naming = { sense, form, trust: 'sure', own: true };
      index.add(words, naming, { written: name, guessable: true });
      for (const number of otherNumber(words)) {
        index.add(number, naming, { written: name, guessable: false });
      }
    }
  }
  return index.finish(known);
}

interface Manner {
  written: string;
  guessable: boolean;
  prefix?: true;
}

class Index {
  readonly #byWords = new Map<string, Phrase>();

  add(words: readonly string[], naming: Naming, { written, guessable, prefix }: Manner): void {
    if (words.length === 0) return;
    const key = words.join(' ');
    const found = this.#byWords.get(key);
    if (!found) {
      this.#byWords.set(key, {
        words,
        namings: [naming],
        acronym: isAcronym(written),
        common: words.every((word) => isCommonWord(word) || /^\d+$/.test(word)),
        prefix: prefix ?? false,
        plural: false,
        guessable,
        written: written === '' ? words.join(' ') : written,
      });
      return;
    }
    found.guessable ||= guessable;
    found.namings.push(naming);
    if (!found.acronym && isAcronym(written)) found.acronym = true;
  }

  /** Keeps how a name is written, for showing it. */
  note(words: readonly string[], written: string): void {
    const found = this.#byWords.get(words.join(' '));
    if (found && found.written === found.words.join(' ')) found.written = written;
  }

  finish(people: Phrases['people']): Phrases {
    const startingWith = new Map<string, Phrase[]>();
    for (const phrase of this.#byWords.values()) phrase.namings = settled(phrase.namings);
    for (const phrase of [...this.#byWords.values()].filter(namesSeveralParties)) {
      const plural = `${phrase.words[0]}s`;
      if (this.#byWords.has(plural)) continue;
      this.#byWords.set(plural, { ...phrase, words: [plural], plural: true, guessable: false });
    }
    for (const phrase of this.#byWords.values()) {
      if (phrase.namings.length === 0) continue;
      const first = phrase.words[0] ?? '';
      const list = startingWith.get(first);
      if (list) list.push(phrase);
      else startingWith.set(first, [phrase]);
    }
    for (const list of startingWith.values()) {
      if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
    }
    return { startingWith, all: [...this.#byWords.values()], byWords: this.#byWords, people };
  }
}

function namesSeveralParties({ words, namings }: Phrase): boolean {
  return (
    words.length === 1 &&
    namings.length > 1 &&
    namings.every(
      ({ sense, form }) => sense.kind === 'party' && (form === 'alias' || form === 'name'),
    )
  );
}

function addParty(index: Index, party: Party): void {
  const sense: Sense = { kind: 'party', id: party.id };
  const add = (text: string, form: NameForm, trust: Trust = 'sure') => {
    for (const words of variantsOf(text)) {
      index.add(
        words,
        { sense, form, trust, own: true },
        { written: text, guessable: trust === 'sure' },
      );
    }
  };
  const isIso = party.id.length === 2;
  // An organisation's id, and a country's code that is its usual name, are names.
  add(party.id, 'id', isIso && party.id !== party.short ? 'code' : 'sure');
  add(party.name, 'name');
  add(party.short, 'name');
  add(party.adjective, 'adjective');
  for (const plural of pluralsOf(party.adjective)) add(plural, 'adjective');
  add(party.capital, 'capital');
  for (const alias of party.aliases) {
    const generic = GENERIC.test(comparedWords(alias).join(' '));
    add(alias, 'alias', generic ? 'generic' : 'sure');
  }
}

function addWorldParty(index: Index, party: WorldParty): void {
  const sense: Sense = { kind: 'party', id: party.id };
  const loose = FORGIVING_ONLY[party.id] ?? [];
  for (const { words, form, written, trust, prefix } of worldNames(party, loose)) {
    const isPlural = form === 'adjective' && written.endsWith('s');
    const manner: Manner = {
      written,
      guessable: trust === 'sure' && !prefix && !isPlural,
    };
    if (prefix) manner.prefix = true;
    index.add(words, { sense, form, trust, own: false }, manner);
  }
}

interface WorldName {
  words: readonly string[];
  form: NameForm;
  written: string;
  trust: Trust;
  prefix: boolean;
}

/** The world's names do not change with the record: split once. */
const splitNames = new Map<string, readonly WorldName[]>();

function worldNames(party: WorldParty, loose: readonly string[]): readonly WorldName[] {
  const known = splitNames.get(party.id);
  if (known) return known;
  const names: WorldName[] = [];
  const add = (written: string, form: NameForm, trust: Trust = 'sure', prefix = false) => {
    for (const words of variantsOf(written)) names.push({ words, form, written, trust, prefix });
  };
  add(party.id, 'id', party.id.length === 2 && party.id !== party.short ? 'code' : 'sure');
  add(party.name, 'name');
  add(party.short, 'name');
  for (const adjective of party.adjectives) add(adjective, 'adjective');
  for (const capital of party.capitals) {
    if (capital !== party.name) add(capital, 'capital');
  }
  for (const alias of party.aliases) add(alias, 'alias');
  for (const alias of loose) add(alias, 'alias', 'loose');
  for (const prefix of PREFIXES[party.id] ?? []) add(prefix, 'adjective', 'sure', true);
  splitNames.set(party.id, names);
  return names;
}
