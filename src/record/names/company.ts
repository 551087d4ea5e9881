/** The names beside a name. */
import type { Candidate } from './candidates.js';
import type { Page } from './page.js';
import { CONNECTORS } from './tables.js';

/** What stands on either side of a candidate, and how it is joined to it. */
export class Company {
  readonly #page: Page;
  readonly #at: ReadonlyMap<number, Candidate>;
  readonly #sure: ReadonlySet<Candidate>;
  readonly #candidate: Candidate;

  constructor(
    page: Page,
    at: ReadonlyMap<number, Candidate>,
    sure: ReadonlySet<Candidate>,
    candidate: Candidate,
  ) {
    this.#page = page;
    this.#at = at;
    this.#sure = sure;
    this.#candidate = candidate;
  }

  /** Joined by a hyphen, a dash or a slash; not where a dash between spaces breaks the sentence. */
  tight(evenSpaced: boolean): boolean {
    const { first, last } = this.#candidate;
    const isTight = (at: number) =>
      this.#page.isTight(at) && (evenSpaced || !/\s/.test(this.#page.before(at)));
    return (
      (isTight(first) && this.#named(first - 1, true)) ||
      (isTight(last + 1) && this.#named(last + 1, true))
    );
  }

  /** A name stands right before, with nothing but a space between. */
  get after(): boolean {
    const { first } = this.#candidate;
    return this.#page.isSpaced(first) && this.#named(first - 1, false);
  }

  /** A name stands right after. */
  get before(): boolean {
    const { last } = this.#candidate;
    return this.#page.isSpaced(last + 1) && this.#named(last + 1, false);
  }

  /** "Trump and …" */
  get joinedToPrevious(): boolean {
    const { first } = this.#candidate;
    const connector = this.#page.norm(first - 1);
    return CONNECTORS.has(connector) && this.#page.isSpaced(first) && this.#named(first - 2, false);
  }

  /** "… and Trump" */
  get joinedToNext(): boolean {
    const { last } = this.#candidate;
    const connector = this.#page.norm(last + 1);
    return (
      CONNECTORS.has(connector) && this.#page.isSpaced(last + 1) && this.#named(last + 2, false)
    );
  }

  /** Codes may vouch for one another: "in-pk". */
  #named(at: number, codes: boolean): boolean {
    const other = this.#at.get(at);
    if (!other) return false;
    const parties = other.namings.some(({ sense }) => sense.kind !== 'topic');
    if (!parties) return false;
    return this.#sure.has(other) || (codes && other.namings[0]?.trust === 'code');
  }
}
