/** What words in a text name: the types that everything which understands language shares. */

/** One thing that words can name. */
export interface Sense {
  kind: 'party' | 'person' | 'topic';
  id: string;
}

/** By which of its names a thing was called. */
export type NameForm = 'id' | 'name' | 'adjective' | 'capital' | 'alias' | 'family' | 'office';

/** A word of a text: where it stands, as it is written and as it is compared. */
export interface Word {
  /** Lower case, without diacritics, apostrophes and possessive endings: "Xi’s" is "xi". */
  norm: string;
  /** As written. */
  text: string;
  /** Offsets into the text, `end` after its last character. */
  start: number;
  end: number;
  /** What stands between the word before and this one: " ", "-", "/", ", ", ". " … */
  before: string;
}

/** A stretch of words that names something. */
export interface Mention {
  /** Words [first, last] of the text, both included. */
  first: number;
  last: number;
  /** As written. */
  text: string;
  /**
   * What it may mean, one sense where it is plain. Several: people who share a family name, a name
   * that is a party and a topic, "Korea". Where `together` is set, it means all of them at once
   * ("the two Koreas").
   */
  senses: readonly Sense[];
  together?: true;
  form: NameForm;
  /** The name that was understood, where the spelling was forgiven: "China" for "chna". */
  corrected?: string;
}

/** One thing to pick from a list of suggestions. */
export interface Suggestion {
  sense: Sense;
  /** "China", "Xi Jinping, President (China)" */
  label: string;
}

/** How strictly words are read. */
export interface Reading {
  /**
   * True where somebody addressed Summit: misspelt names are understood, lower case is fine.
   * False in running copy: exact names only, and a name that is also a common word ("us", "he",
   * "Turkey" at dinner) counts only where its letters and its neighbours make it a name.
   */
  forgiving: boolean;
}

/** The names of a record, of every country and of the well-known organisations. */
export interface Lexicon {
  /** The names in a text, from left to right, without overlaps, the longest first. */
  mentions(words: readonly Word[], reading: Reading): Mention[];
  /** What a phrase names exactly (case and diacritics aside); empty where it names nothing. */
  exact(phrase: string): readonly Sense[];
  /** Names like the one typed, best first, for the fields of a form. An empty text gives the usual ones. */
  suggest(typed: string, kind: Sense['kind'], limit: number): Suggestion[];
}
