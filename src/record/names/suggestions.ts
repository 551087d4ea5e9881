/** Names offered while somebody types into a field of a form. */
import Fuse from 'fuse.js';
import { worldParties } from '../countries.js';
import type { Sense, Suggestion } from '../names.js';
import type { Person } from '../schema.js';
import { FUSE, FUSE_FOR_FORMS } from '../spelling.js';
import type { Entities } from './phrases.js';
import { comparedWords } from './variants.js';

interface Offer extends Suggestion {
  /** Names as compared, with a space before each word: " xi jinping". */
  keys: readonly string[];
}

/** As many of those that share most with a misspelt name are measured. */
const MOST_MEASURED = 150;

/** The names of one kind, ready to be looked up by their beginnings. */
export class Offers {
  readonly #offers: readonly Offer[];
  #byPair: Map<string, number[]> | undefined;

  constructor(entities: Entities, kind: Sense['kind']) {
    this.#offers = offersOf(entities, kind);
  }

  /** The names that begin as typed, then those with a word that does, then those with it inside, then near ones. */
  find(typed: string, limit: number): Suggestion[] {
    const sought = comparedWords(typed);
    if (limit <= 0) return [];
    if (sought.length === 0) return this.#offers.slice(0, limit).map(shown);
    const ranked: Offer[][] = [[], [], [], []];
    for (const offer of this.#offers) {
      const rank = rankOf(offer, sought);
      if (rank !== undefined) ranked[rank]?.push(offer);
    }
    const found = ranked.flat();
    if (found.length < limit) {
      const known = new Set(found);
      found.push(...this.#near(sought.join(' ')).filter((offer) => !known.has(offer)));
    }
    return found.slice(0, limit).map(shown);
  }

  #near(sought: string): Offer[] {
    if (sought.length < 3) return [];
    const pairs = pairsOf(sought.slice(0, 40));
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const at of this.#pairs().get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const likely = [...shared]
      .filter(([, count]) => count >= pairs.length / 3)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_MEASURED)
      .map(([at]) => this.#offers[at])
      .filter((offer) => offer !== undefined);
    const keys = likely.flatMap((offer) => offer.keys.map((key) => ({ key, offer })));
    const fuse = new Fuse(keys, { ...FUSE, ...FUSE_FOR_FORMS, keys: ['key'] });
    return [...new Set(fuse.search(sought.slice(0, 30)).map(({ item }) => item.offer))];
  }

  #pairs(): Map<string, number[]> {
    if (this.#byPair) return this.#byPair;
    this.#byPair = new Map();
    for (const [at, { keys }] of this.#offers.entries()) {
      for (const pair of new Set(keys.flatMap((key) => pairsOf(key)))) {
        const list = this.#byPair.get(pair);
        if (list) list.push(at);
        else this.#byPair.set(pair, [at]);
      }
    }
    return this.#byPair;
  }
}

function shown({ sense, label }: Offer): Suggestion {
  return { sense, label };
}

function rankOf({ keys }: Offer, sought: readonly string[]): number | undefined {
  const whole = sought.join(' ');
  let best: number | undefined;
  for (const key of keys) {
    if (key === ` ${whole}`) return 0;
    if (best === undefined || best > 1) {
      if (key.startsWith(` ${whole}`)) best = 1;
      else if (sought.every((word) => key.includes(` ${word}`))) best = 2;
      else if (best === undefined && whole.length > 2 && key.includes(whole)) best = 3;
    }
  }
  return best;
}

function offersOf({ parties, people, topics }: Entities, kind: Sense['kind']): Offer[] {
  if (kind === 'topic') {
    return [...topics.values()].map(({ id, name, aliases }) =>
      offer({ kind, id }, name, [name, ...aliases]),
    );
  }
  if (kind === 'person') {
    return [...people.values()].map((person) => {
      const party = parties.get(person.party) ?? worldParties().get(person.party);
      const label = labelOf(person, party?.short ?? person.party);
      return offer({ kind, id: person.id }, label, [person.name, person.family, ...person.aliases]);
    });
  }
  const world = worldParties();
  const own = [...parties.values()].map((party) => {
    const { id, name, short, adjective, capital, aliases } = party;
    return offer({ kind, id }, name, [
      ...[id, name, short, adjective, capital, ...aliases],
      ...(world.get(id)?.aliases ?? []),
    ]);
  });
  const others = [...world.values()]
    .filter(({ id }) => !parties.has(id))
    .map(({ id, name, short, aliases, adjectives, capitals }) =>
      offer({ kind, id }, name, [id, name, short, ...adjectives, ...capitals, ...aliases]),
    );
  return [...own, ...others];
}

function offer(sense: Sense, label: string, names: readonly string[]): Offer {
  return {
    sense,
    label,
    keys: [...new Set(names.map((name) => ` ${comparedWords(name).join(' ')}`))],
  };
}

/** "Xi Jinping, President (China)": with the office held now, else the latest. */
function labelOf({ name, offices }: Person, party: string): string {
  const now = offices.filter(({ to }) => to === undefined);
  const office = (now.length > 0 ? now : offices).toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? 1 : -1,
  )[0];
  return office ? `${name}, ${office.title} (${party})` : `${name} (${party})`;
}

function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) pairs.push(text.slice(at, at + 2));
  return pairs;
}
