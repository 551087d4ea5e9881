/** Offices: "the Russian foreign minister", "US secretary of state", "the president of France". */
import type { Sense } from '../names.js';
import type { Office, Person } from '../schema.js';
import type { Candidate } from './candidates.js';
import type { Page } from './page.js';
import type { Entities, Naming, Phrase } from './phrases.js';
import { keyOf, LEADING, meaningsOf, NOT_NOW, QUALIFIERS, RARE, TITLES } from './titles.js';
import { comparedWords } from './variants.js';

interface Holder {
  person: Person;
  office: Office;
  party: string;
}

interface Title {
  words: readonly string[];
}

/** Who holds which office, for the people of a record. */
export class Offices {
  readonly #titles = new Map<string, Title[]>();
  readonly #holders = new Map<string, Holder[]>();
  readonly #byTitle = new Map<string, Holder[]>();
  readonly #ofPerson = new Map<string, Set<string>>();

  constructor({ people }: Entities) {
    for (const title of TITLES) this.#addTitle(comparedWords(title));
    for (const person of people.values()) {
      const keys = new Set<string>();
      for (const office of person.offices) {
        const party = office.party ?? person.party;
        const words = comparedWords(office.title);
        this.#addTitle(words);
        const key = keyOf(words);
        keys.add(key);
        const holder = { person, office, party };
        push(this.#holders, `${party} ${key}`, holder);
        push(this.#byTitle, key, holder);
        // "President of the European Council" is one of the EU's presidents, too.
        const of = words.indexOf('of');
        if (of > 0 && this.#isTitle(words.slice(0, of))) {
          const short = keyOf(words.slice(0, of));
          keys.add(short);
          push(this.#holders, `${party} ${short}`, holder);
        }
      }
      this.#ofPerson.set(person.id, keys);
    }
    for (const list of this.#titles.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The candidates, parties with an office beside them as that office. */
  read(page: Page, candidates: readonly Candidate[]): Candidate[] {
    const read: Candidate[] = [];
    for (const [index, candidate] of candidates.entries()) {
      const previous = read.at(-1);
      // The "trade" of a trade representative is no topic.
      if (previous && candidate.last <= previous.last) continue;
      const next = candidates.slice(index + 1).find((other) => !isOnlyTopic(other));
      read.push(this.#office(page, candidate, previous, next) ?? candidate);
    }
    return read;
  }

  /**
   * Those meant by an office alone, where nobody but them has it: "the Emir", "last Pope". Titles that
   * every second country has need their country.
   */
  withAlone(page: Page, candidates: readonly Candidate[]): Candidate[] {
    const named = new Map<number, Candidate>();
    for (const candidate of candidates) {
      for (let at = candidate.first; at <= candidate.last; at += 1) named.set(at, candidate);
    }
    const found: Candidate[] = [];
    for (let at = 0; at < page.words.length; at += 1) {
      const title = this.#titleAt(page, at);
      if (!title) continue;
      const last = at + title.length - 1;
      const bears = [at - 1, last + 1].some((beside) => this.#bears(named.get(beside), title));
      const beside = named.has(at) || named.has(last) || bears;
      const isTheirs = RARE.has(title.join(' ')) && page.norm(last + 1) !== 'of';
      const holders =
        beside || !isTheirs || NOT_NOW.has(page.norm(at - 1))
          ? []
          : nowOrLatest(this.#byTitle.get(keyOf(title)) ?? []);
      if (holders.length > 0 && holders.length <= 4) {
        found.push({
          first: at,
          last,
          phrase: aloneAs(page.text(at, last), title),
          namings: holders.map(officeHolder),
        });
      }
      at = last;
    }
    return found.length === 0
      ? [...candidates]
      : [...candidates, ...found].sort((a, b) => a.first - b.first);
  }

  /** Whether a title belongs to the name beside it: a country's, or somebody's who has held it. */
  #bears(candidate: Candidate | undefined, title: readonly string[]): boolean {
    return (
      candidate?.namings.some(
        ({ sense }) =>
          sense.kind === 'party' || this.#ofPerson.get(sense.id)?.has(keyOf(title)) === true,
      ) === true
    );
  }

  /** Of people who share a family name, those who have held the office that stands before it. */
  narrowed(page: Page, candidate: Candidate): Candidate {
    const people = candidate.namings.filter(({ sense }) => sense.kind === 'person');
    if (people.length < 2) return candidate;
    for (let first = Math.max(0, candidate.first - 5); first < candidate.first; first += 1) {
      const title = this.#titleAt(page, first);
      if (!title || first + title.length !== candidate.first) continue;
      const keys = meaningsOf(keyOf(title));
      const held = people.filter(({ sense }) =>
        keys.some((key) => this.#ofPerson.get(sense.id)?.has(key)),
      );
      if (held.length > 0) return { ...candidate, namings: held };
    }
    return candidate;
  }

  #office(
    page: Page,
    candidate: Candidate,
    previous: Candidate | undefined,
    next: Candidate | undefined,
  ): Candidate | undefined {
    const parties = candidate.namings.filter(
      ({ sense, form }) => sense.kind === 'party' && form !== 'office',
    );
    if (parties.length === 0 || candidate.phrase.prefix) return undefined;
    const after = this.#titleAfter(page, candidate);
    const before = after ? undefined : this.#titleBefore(page, candidate);
    const found = after ?? before;
    if (!found) return undefined;
    if (next && next.first <= found.last) return undefined;
    // "the US president of US": a title is read with one country, the one before it.
    if (previous && found.first <= previous.last) return undefined;
    const whole = { ...candidate, first: found.first, last: found.last };
    const inParty = { ...whole, namings: parties.map(asOffice) };
    if (this.#namesHolder(page, whole, previous, next)) return inParty;
    if (NOT_NOW.has(page.norm(whole.first - 1)) || found.qualified) return inParty;
    const holders = parties.flatMap(({ sense }) =>
      this.#current(sense.id, found.title, candidate.phrase.words),
    );
    if (holders.length === 0) return inParty;
    return { ...whole, namings: holders.map(officeHolder) };
  }

  /** "the French president": a title right after a party. */
  #titleAfter(page: Page, { first, last: end }: Candidate): Found | undefined {
    let at = end + 1;
    let qualified = false;
    if (!page.isSpaced(at)) return undefined;
    let title = this.#titleAt(page, at);
    while (!title && (QUALIFIERS.has(page.norm(at)) || NOT_NOW.has(page.norm(at)))) {
      qualified = true;
      at += 1;
      title = this.#titleAt(page, at);
    }
    return title && { title, qualified, first, last: at + title.length - 1 };
  }

  /** "the president of France": a title, "of", and the party. */
  #titleBefore(page: Page, candidate: Candidate): Found | undefined {
    let of = candidate.first - 1;
    if (page.norm(of) === 'the') of -= 1;
    if (page.norm(of) !== 'of') return undefined;
    for (let first = Math.max(0, of - 4); first < of; first += 1) {
      const title = this.#titleAt(page, first, of - first);
      if (title) {
        const qualified = QUALIFIERS.has(page.norm(first - 1));
        return { title, qualified, first, last: candidate.last };
      }
    }
    return undefined;
  }

  #titleAt(page: Page, at: number, length?: number): readonly string[] | undefined {
    const titles = this.#titles.get(page.norm(at));
    return titles?.find(
      ({ words }) =>
        (length === undefined || words.length === length) &&
        words.every(
          (word, index) =>
            page.norm(at + index) === word && (index === 0 || page.withinName(at + index)),
        ),
    )?.words;
  }

  /** Whether the holder's name stands beside the office: then the name says who is meant. */
  #namesHolder(
    page: Page,
    { first, last, namings }: Candidate,
    previous: Candidate | undefined,
    next: Candidate | undefined,
  ): boolean {
    const parties = new Set(namings.map(({ sense }) => sense.id));
    const isPerson = (other: Candidate | undefined) =>
      other?.namings.some(({ of }) => of !== undefined && parties.has(of)) === true;
    const beside = /^(?:,?\s*|\s[-–—]\s)$/;
    if (next?.first === last + 1 && beside.test(page.before(last + 1)) && isPerson(next)) {
      return true;
    }
    const stranger =
      page.isCapitalised(last + 1) && page.isUnknown(last + 1) && page.isSpaced(last + 1);
    if (stranger) return true;
    const start = page.norm(first - 1) === 'the' ? first - 1 : first;
    if (!/^,\s$/.test(page.before(start))) return false;
    if (previous?.last === start - 1) return isPerson(previous);
    return page.isCapitalised(start - 1) && page.isUnknown(start - 1);
  }

  #current(party: string, title: readonly string[], called: readonly string[]): Holder[] {
    const key = keyOf(title);
    if (key === 'leader') return this.#leading(party);
    for (const meaning of meaningsOf(key)) {
      const all = this.#holders.get(`${party} ${meaning}`) ?? [];
      // "European Council president": of the EU's presidents, the one whose title says so.
      const closer = all.filter(({ office }) => {
        const words = comparedWords(office.title);
        return called.length > 1 && called.every((word) => words.includes(word));
      });
      const holders = nowOrLatest(closer.length > 0 ? closer : all);
      if (holders.length > 0) return holders;
    }
    return [];
  }

  #leading(party: string): Holder[] {
    for (const title of LEADING) {
      const holders = (this.#holders.get(`${party} ${keyOf(comparedWords(title))}`) ?? []).filter(
        ({ office }) => office.to === undefined,
      );
      if (holders.length > 0) return holders;
    }
    return [];
  }

  #addTitle(words: readonly string[]): void {
    const first = words[0];
    if (first === undefined) return;
    const list = this.#titles.get(first);
    if (list?.some((title) => title.words.join(' ') === words.join(' '))) return;
    if (list) list.push({ words });
    else this.#titles.set(first, [{ words }]);
  }

  #isTitle(words: readonly string[]): boolean {
    return (
      this.#titles
        .get(words[0] ?? '')
        ?.some((title) => title.words.join(' ') === words.join(' ')) === true
    );
  }
}

interface Found {
  title: readonly string[];
  qualified: boolean;
  first: number;
  last: number;
}

function aloneAs(written: string, words: readonly string[]): Phrase {
  const plain = { acronym: false, common: true, prefix: false, plural: false, guessable: false };
  return { ...plain, words, namings: [], written };
}

/** Those who hold the office; where nobody does, who held it last. */
function nowOrLatest(holders: readonly Holder[]): Holder[] {
  const now = holders.filter(({ office }) => office.to === undefined);
  if (now.length > 0) return unique(now);
  const latest = holders
    .map(({ office }) => office.to ?? '')
    .sort()
    .at(-1);
  return unique(holders.filter(({ office }) => office.to === latest));
}

function unique(holders: readonly Holder[]): Holder[] {
  return holders.filter(
    ({ person }, at) => holders.findIndex((other) => other.person === person) === at,
  );
}

function isOnlyTopic({ namings }: Candidate): boolean {
  return namings.every(({ sense }) => sense.kind === 'topic');
}

function asOffice(naming: Naming): Naming {
  return { ...naming, form: 'office' };
}

function officeHolder({ person }: Holder): Naming {
  const sense: Sense = { kind: 'person', id: person.id };
  return { sense, form: 'office', trust: 'sure', own: true };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
