/** Whose words something is told in, and what the sentences before have told of who speaks. */
import type { TextPeople } from '../people/text-people.js';

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
  /** A state or a house by its name alone, and nobody whom "he" can mean. */
  state?: true;
  /** A body with a name that is no state: a company, a charity, a paper's survey. */
  body?: true;
  /** Somebody who looks on and comments, and reports nothing: an analyst, a farmer, the opposition. */
  bystander?: true;
}

/** What the sentences before have told of who speaks. */
export interface Speakers {
  last: Voice | undefined;
  /** Who spoke last and is somebody, and no house or state. */
  human: Voice | undefined;
  /** Whom "he" or "she" can mean: the person spoken of first in the sentence before. */
  person: Voice | undefined;
  /** Whom the sentence before was about, where nobody spoke in it: "Merz is wary. He said". */
  subject: Voice | undefined;
  /** Whether nobody else is named in that sentence. */
  alone: boolean;
  /** Whether the sentence before was about a text that somebody put out. */
  text: boolean;
  /** The news agency or broadcaster that was named last. */
  medium: Voice | undefined;
  /** Whom the first line of the text names: whose transcript it is. */
  host: Voice | undefined;
  /** Names that no record holds, with the voice that they were introduced with. */
  strangers: Map<string, Voice>;
  /** Houses that spoke, by what they are: "the ministry" is the one that spoke last. */
  nouns: Map<string, Voice>;
  /** Everybody whom the text names, here or elsewhere. */
  people: TextPeople;
}
