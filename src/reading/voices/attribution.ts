/** Whose words each stretch of a text is told in: "according to Beijing", "the readout said". */
import type { ContactRecord } from '../../record/record.js';
import { TextPeople } from '../people/text-people.js';
import type { Sentence } from '../reading.js';
import {
  accountIn,
  gapBefore,
  headingIn,
  inQuoteAfter,
  isHeading,
  isListed,
  isQuote,
  isTurn,
  opensAgain,
  textAfter,
} from './carrying.js';
import { learnLetters } from './learn-strangers.js';
import { type Marker, markersIn } from './markers/markers.js';
import { learnHouse, learnNouns } from './named-again.js';
import { isHouse } from './pointing-back.js';
import { stretchesOf } from './stretches.js';
import type { Speakers, Voice } from './voices.js';

/** A stretch of a sentence in somebody's words. */
export interface Attributed {
  sentence: number;
  start: number;
  end: number;
  voice: Voice;
  /** `silent`: it tells that a side has not spoken of something. */
  manner: Marker['manner'];
  /**
   * `said` to the public; `carried` on from the sentence before; `told`: a leader's words within
   * the contact ("Xi told Trump that").
   */
  form: 'said' | 'carried' | 'told';
  /** Whether it may have been said at the table as well as to the public. */
  anywhere?: true;
  /** Where the words of the attribution itself stand. */
  marker: { start: number; end: number };
}

/** The attributed stretches of each sentence, in order and without overlaps. */
export function attributionsOf(
  sentences: readonly Sentence[],
  record: ContactRecord,
): readonly (readonly Attributed[])[] {
  const speakers: Speakers = {
    last: undefined,
    human: undefined,
    person: undefined,
    subject: undefined,
    alone: false,
    text: false,
    medium: undefined,
    host: undefined,
    strangers: new Map(),
    nouns: new Map(),
    people: new TextPeople(sentences, record),
  };
  const found: Attributed[][] = [];
  let quoted = false;
  let quoteOf: Attributed | undefined;
  let listOf: Attributed | undefined;
  let headingOf: Attributed | undefined;
  let turnOf: Attributed | undefined;
  sentences.forEach((sentence, index) => {
    const gap = gapBefore(sentence, sentences[index - 1]);
    const again = quoted && opensAgain(gap);
    const opensInQuote = again || inQuoteAfter(gap, quoted);
    const goesOn = again || (opensInQuote && index > 0 && !/["“«]/.test(gap));
    quoted = inQuoteAfter(sentence.text, opensInQuote);
    const stretches = stretchesOf(sentence, index, markersIn(sentence, speakers, record), record);
    const apart = /\n\s*\n/.test(sentence.words[0]?.before ?? '');
    // "A spokesperson said:", a blank line, and the quotation.
    const previous = sentences[index - 1];
    const introduced = opensInQuote && !goesOn && previous && isHeading(previous, sentence);
    if (apart && !isListed(sentence) && !introduced) headingOf = undefined;
    if (/[\n\r]/.test(sentence.words[0]?.before ?? '')) turnOf = undefined;
    const carrier = goesOn
      ? quoteOf
      : (turnOf ?? (isListed(sentence) ? listOf : undefined) ?? headingOf);
    if (stretches.length === 0 && carrier) stretches.push(carriedOver(carrier, sentence, index));
    // A quotation of its own goes on in the voice of the sentence before it.
    if (stretches.length === 0 && opensInQuote && !quoted && isQuote(sentence.text)) {
      let back = index - 1;
      while (goesOn && back >= 0 && found[back]?.length === 0 && index - back < 20) back -= 1;
      const before = found[back]?.at(-1);
      if (before && before.manner === 'affirms') {
        for (let at = back + 1; at < index; at += 1) {
          const earlier = sentences[at];
          if (earlier) found[at] = [carriedOver(before, earlier, at)];
        }
        stretches.push(carriedOver(before, sentence, index));
      }
    }
    // A quotation that goes on over sentences is its speaker's from its first one.
    if (goesOn && stretches.length > 0 && !quoteOf) {
      const speaker = stretches[0];
      for (let back = index - 1; speaker && back >= 0 && found[back]?.length === 0; back -= 1) {
        const earlier = sentences[back];
        if (!earlier) break;
        found[back] = [carriedOver(speaker, earlier, back)];
        if (/["“]/.test(gapBefore(earlier, sentences[back - 1]) + earlier.text)) break;
      }
    }
    for (const { form, voice, marker } of stretches) {
      if (form !== 'said') continue;
      if (voice.kind === 'parties' || voice.kind === 'unknown')
        learnLetters(sentence, marker.start, marker.end, voice, speakers);
      if (voice.kind === 'parties' || voice.kind === 'independent') learnNouns(voice, speakers);
      if (voice.kind === 'unknown') learnHouse(voice, speakers);
    }
    const last = stretches.at(-1);
    if (isTurn(sentence, last)) turnOf = last;
    else if (last?.form === 'said' && last.voice.parties.join() !== turnOf?.voice.parties.join())
      turnOf = undefined;
    quoteOf = quoted ? (last ?? quoteOf) : undefined;
    if (last && /:\s*$/.test(textAfter(sentence, sentences[index + 1]))) listOf = last;
    else if (!isListed(sentence)) listOf = undefined;
    if (isHeading(sentence, sentences[index + 1])) {
      // Below a heading that names nobody known nobody's words stand.
      const heading = headingIn(sentence, index, speakers, record) ?? spokenAbove(stretches);
      stretches.length = 0;
      const next = sentences[index + 1];
      listOf = heading;
      headingOf = next && isListed(next) ? undefined : heading;
    }
    const said = stretches.filter(({ form }) => form !== 'told').at(-1);
    const text = accountIn(sentence, speakers, record);
    const account = said ? undefined : text;
    speakers.text = text !== undefined;
    if (said ?? account) speakers.last = said?.voice ?? account;
    if (said?.voice.kind === 'parties' && !isHouse(said.voice)) speakers.human = said.voice;
    speakers.person = opensWithHim(sentence, speakers)
      ? speakers.person
      : (speakers.people.firstIn(sentence) ?? speakers.person);
    speakers.alone = speakers.people.isAloneIn(sentence);
    speakers.subject =
      (said ?? account)
        ? undefined
        : speakers.people.subjectIn(sentence, openingOf(sentence, speakers.alone));
    if (index === 0) speakers.host = speakers.person;
    found.push(stretches);
  });
  return found;
}

/** "On 16 January he and Xi announced": still about the one of whom the sentence before told. */
function opensWithHim({ words, mentions }: Sentence, { person }: Speakers): boolean {
  const named = mentions.find(({ senses }) => senses.some(({ kind }) => kind === 'person'));
  const him = words.findIndex(({ norm }) => /^(?:he|she)$/.test(norm));
  return person !== undefined && named !== undefined && him >= 0 && him < named.first;
}

/** So many words from its start on stands whom a sentence is about; of a question, anywhere. */
const OPENING = 4;

function openingOf({ words, text, end }: Sentence, alone: boolean): number {
  // "On the fishermen's fines Plenković struck another note."
  if (alone && words[0]?.norm === 'on' && !/,/.test(text)) return words[2 * OPENING]?.start ?? end;
  return /\?\W*$/.test(text) ? end : (words[OPENING]?.start ?? end);
}

/** "According to the Kremlin:" above a list: the one voice that the line names. */
function spokenAbove(stretches: readonly Attributed[]): Attributed | undefined {
  const [only, other] = stretches;
  return only?.form === 'said' && only.voice.kind !== 'unknown' && !other ? only : undefined;
}

/** The attribution that a place in a sentence stands under; undefined where nobody's. */
export function attributionAt(
  attributions: readonly Attributed[],
  offset: number,
): Attributed | undefined {
  return attributions.find(({ start, end }) => start <= offset && offset < end);
}

/** A sentence that goes on in the voice of another. */
export function carriedOver(from: Attributed, sentence: Sentence, index: number): Attributed {
  return {
    ...from,
    sentence: index,
    start: sentence.start,
    end: sentence.end,
    manner: 'affirms',
    form: from.form === 'told' ? 'told' : 'carried',
    marker: { start: sentence.start, end: sentence.start },
  };
}
