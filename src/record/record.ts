/** The record in memory, with its look-ups. A record is never changed: `with` gives the next one. */
import { addDays, type Day, localStart, orderOf, precisionOf, spanOf } from './calendar.js';
import { countryParty } from './countries.js';
import { buildLexicon } from './lexicon.js';
import type { Lexicon } from './names.js';
import type { ContactEvent, Kind, Party, Person, RecordDocument, Topic } from './schema.js';
import { tookPlace } from './standing.js';
import { wordsOf } from './words.js';

/** What is put into a record, by id, and which events are taken out. */
export interface Revision {
  parties?: readonly Party[];
  people?: readonly Person[];
  topics?: readonly Topic[];
  events?: readonly ContactEvent[];
  without?: readonly string[];
}

type Shelf = ReadonlyMap<string, readonly ContactEvent[]>;

interface Shelves {
  parties: Shelf;
  pairs: Shelf;
  people: Shelf;
  topics: Shelf;
  kinds: Shelf;
  /** By the words of title and place. */
  words: Shelf;
}

const NOTHING: readonly ContactEvent[] = [];

/** Every event of a list is in order of time, the earliest first. */
export class ContactRecord {
  readonly parties: ReadonlyMap<string, Party>;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly events: ReadonlyMap<string, ContactEvent>;
  /** All events, the earliest first. */
  readonly inOrder: readonly ContactEvent[];
  readonly #shelves: Shelves;
  #days: ReadonlyMap<Day, readonly ContactEvent[]> | undefined;
  #names: Lexicon | undefined;

  private constructor(
    entities: Pick<ContactRecord, 'parties' | 'people' | 'topics' | 'events' | 'inOrder'>,
    shelves: Shelves,
    names: Lexicon | undefined,
  ) {
    this.parties = entities.parties;
    this.people = entities.people;
    this.topics = entities.topics;
    this.events = entities.events;
    this.inOrder = entities.inOrder;
    this.#shelves = shelves;
    this.#names = names;
  }

  /** The record of a document that was checked (`parseRecordDocument`). */
  static of(document: RecordDocument): ContactRecord {
    const inOrder = sorted(document.events);
    const shelves = {
      parties: new Map(),
      pairs: new Map(),
      people: new Map(),
      topics: new Map(),
      kinds: new Map(),
      words: new Map(),
    };
    for (const event of inOrder) {
      for (const [shelf, keys] of keysOf(event)) {
        for (const key of keys) pushTo(shelves[shelf], key, event);
      }
    }
    return new ContactRecord(
      {
        parties: byId(document.parties),
        people: byId(document.people),
        topics: byId(document.topics),
        events: byId(document.events),
        inOrder,
      },
      shelves,
      undefined,
    );
  }

  /** The names of this record; made when first asked for, kept while no name changes. */
  get names(): Lexicon {
    this.#names ??= buildLexicon(this);
    return this.#names;
  }

  /** A party by its id: of the record, else a country or organisation of the world. */
  party(id: string): Party | undefined {
    return this.parties.get(id) ?? countryParty(id);
  }

  /** The events in which all the parties took part; all events where none is named. */
  between(parties: readonly string[]): readonly ContactEvent[] {
    const [first, second, ...rest] = [...new Set(parties)].sort();
    if (first === undefined) return this.inOrder;
    if (second === undefined) return this.#shelves.parties.get(first) ?? NOTHING;
    const pair = this.#shelves.pairs.get(pairKey(first, second)) ?? NOTHING;
    return rest.length === 0
      ? pair
      : pair.filter((event) => rest.every((party) => event.parties.includes(party)));
  }

  /** The events in which a person took part. */
  withPerson(id: string): readonly ContactEvent[] {
    return this.#shelves.people.get(id) ?? NOTHING;
  }

  /** The events that have a statement on the topic. */
  onTopic(id: string): readonly ContactEvent[] {
    return this.#shelves.topics.get(id) ?? NOTHING;
  }

  ofKind(kind: Kind): readonly ContactEvent[] {
    return this.#shelves.kinds.get(kind) ?? NOTHING;
  }

  /** The events of a day on the calendar of their own zone or of a party's capital, each day of a visit included. */
  onDay(day: Day): readonly ContactEvent[] {
    this.#days ??= this.#shelveDays();
    return this.#days.get(day) ?? NOTHING;
  }

  /** The events with a word (as `wordsOf` norms it) in their title or place: "busan", "kananaskis". */
  called(word: string): readonly ContactEvent[] {
    return this.#shelves.words.get(word) ?? NOTHING;
  }

  /** All words of titles and places. */
  titleWords(): Iterable<string> {
    return this.#shelves.words.keys();
  }

  /**
   * The days on which an event can be said to have been: those of its own zone, and the day on
   * which it began in each party's capital where that is known for sure. None where only the
   * month is known.
   */
  daysOf(event: ContactEvent): Set<Day> {
    const days = new Set<Day>();
    if (precisionOf(event.when) === 'month') return days;
    const { first, last } = spanOf(event.when);
    // A visit of years is a mistake somewhere; a year of days is enough to find it by.
    for (
      let day = first, count = 0;
      day <= last && count < 366;
      day = addDays(day, 1), count += 1
    ) {
      days.add(day);
    }
    for (const id of event.parties) {
      const zone = this.party(id)?.timeZone;
      const local = zone === undefined ? undefined : localStart(event.when, zone);
      if (local?.days.length === 1) days.add(local.days[0]);
    }
    return days;
  }

  /**
   * The latest contact held before an event in which all its parties took part, and are known to
   * have been represented.
   */
  before(event: ContactEvent): ContactEvent | undefined {
    const contacts = this.between(event.parties);
    for (let at = contacts.findIndex(({ id }) => id === event.id) - 1; at >= 0; at -= 1) {
      const earlier = contacts[at];
      if (earlier && tookPlace(earlier) && this.represents(earlier, event.parties)) return earlier;
    }
    return undefined;
  }

  /**
   * Whether somebody of each party is named, or nobody at all. Where a gathering of many names people
   * and none of one of the parties, it is not known whether these met there.
   */
  represents({ participants }: ContactEvent, parties: readonly string[]): boolean {
    const present = new Set(participants.map((id) => this.people.get(id)?.party));
    return present.size === 0 || parties.every((party) => present.has(party));
  }

  /** The record after a revision: what is put in replaces what has its id. */
  with(revision: Revision): ContactRecord {
    const gone = [...(revision.without ?? []), ...(revision.events ?? []).map(({ id }) => id)]
      .map((id) => this.events.get(id))
      .filter((event) => event !== undefined);
    const events = new Map(this.events);
    for (const id of revision.without ?? []) events.delete(id);
    for (const event of revision.events ?? []) events.set(event.id, event);
    const shelves = {
      parties: new Map(this.#shelves.parties),
      pairs: new Map(this.#shelves.pairs),
      people: new Map(this.#shelves.people),
      topics: new Map(this.#shelves.topics),
      kinds: new Map(this.#shelves.kinds),
      words: new Map(this.#shelves.words),
    };
    for (const event of gone) {
      for (const [shelf, keys] of keysOf(event)) {
        for (const key of keys) {
          shelves[shelf].set(
            key,
            (shelves[shelf].get(key) ?? NOTHING).filter((it) => it !== event),
          );
        }
      }
    }
    for (const event of revision.events ?? []) {
      for (const [shelf, keys] of keysOf(event)) {
        for (const key of keys) {
          shelves[shelf].set(key, inserted(shelves[shelf].get(key) ?? NOTHING, event));
        }
      }
    }
    let inOrder: readonly ContactEvent[] = this.inOrder;
    if (gone.length > 0) inOrder = inOrder.filter((event) => !gone.includes(event));
    for (const event of revision.events ?? []) inOrder = inserted(inOrder, event);
    const namesChange = Boolean(revision.parties || revision.people || revision.topics);
    return new ContactRecord(
      {
        parties: put(this.parties, revision.parties),
        people: put(this.people, revision.people),
        topics: put(this.topics, revision.topics),
        events,
        inOrder,
      },
      shelves,
      namesChange ? undefined : this.#names,
    );
  }

  /** The record as a document, events in order of their ids. */
  toDocument(): RecordDocument {
    return {
      version: 1,
      parties: [...this.parties.values()],
      people: [...this.people.values()],
      topics: [...this.topics.values()],
      events: [...this.events.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  #shelveDays(): ReadonlyMap<Day, readonly ContactEvent[]> {
    const days = new Map<Day, ContactEvent[]>();
    for (const event of this.inOrder) {
      for (const day of this.daysOf(event)) pushTo(days, day, event);
    }
    return days;
  }
}

/** Below nought where the first was before the second. Of one moment, what ended later is later; then by id. */
export function inTime(a: ContactEvent, b: ContactEvent): number {
  return orderOfEvent(a) - orderOfEvent(b) || byText(endOf(a), endOf(b)) || byText(a.id, b.id);
}

function endOf({ when }: ContactEvent): Day {
  return when.end ?? when.start.slice(0, 10);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const orders = new WeakMap<ContactEvent, number>();

function orderOfEvent(event: ContactEvent): number {
  let order = orders.get(event);
  if (order === undefined) {
    order = orderOf(event.when);
    orders.set(event, order);
  }
  return order;
}

function sorted(events: readonly ContactEvent[]): ContactEvent[] {
  return [...events].sort(inTime);
}

function inserted(list: readonly ContactEvent[], event: ContactEvent): ContactEvent[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && inTime(other, event) < 0) low = middle + 1;
    else high = middle;
  }
  return [...list.slice(0, low), event, ...list.slice(low)];
}

function keysOf(event: ContactEvent): [keyof Shelves, readonly string[]][] {
  return [
    ['parties', event.parties],
    ['pairs', pairsOf(event.parties)],
    ['people', event.participants],
    ['topics', [...new Set(event.statements.flatMap(({ topics }) => topics))]],
    ['kinds', [event.kind]],
    ['words', titleWords(event)],
  ];
}

function titleWords({ title, place }: ContactEvent): string[] {
  const text = place ? `${title} ${place.name ?? ''} ${place.city}` : title;
  return [...new Set(wordsOf(text).map(({ norm }) => norm))];
}

function pairsOf(parties: readonly string[]): string[] {
  const all = [...parties].sort();
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => pairKey(one, other)));
}

function pairKey(one: string, other: string): string {
  return `${one} ${other}`;
}

function pushTo(shelf: Map<string, ContactEvent[]>, key: string, event: ContactEvent): void {
  const list = shelf.get(key);
  if (list) list.push(event);
  else shelf.set(key, [event]);
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function put<T extends { id: string }>(
  things: ReadonlyMap<string, T>,
  more: readonly T[] | undefined,
): ReadonlyMap<string, T> {
  if (!more || more.length === 0) return things;
  return new Map([...things, ...more.map((thing): [string, T] => [thing.id, thing])]);
}
