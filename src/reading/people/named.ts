/** Those whom a text has named, as what refers back to them sees them. */

/** Those whom a text named: what "they" and "he" refer back to. */
export interface Named {
  parties: readonly string[];
  people: readonly string[];
  holders?: readonly string[];
  strangers: readonly string[];
  personal: boolean;
}

/** Who was spoken of in the sentences before. */
export interface Memory {
  pair?: Named | undefined;
  subject?: Named | undefined;
}

export interface Subject {
  who: Named;
  /** The last word of it; before the sentence where it is understood from earlier ones. */
  last: number;
}
