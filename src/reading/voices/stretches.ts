/** How far each voice of a sentence reaches. */
import type { ContactRecord } from '../../record/record.js';
import { wordsOf } from '../../record/words.js';
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import type { Attributed } from './attribution.js';
import type { Marker } from './markers/markers.js';
import { partiesOf, personOf } from './parties.js';
import { isHouse } from './pointing-back.js';
import { MOUTHPIECES } from './say-words.js';
import type { Voice } from './voices.js';

/** So many words are a clause of its own. */
const LEAST_CLAUSE = 4;

/** The parts between "; ", ", while" and ", but": an attribution stays in its own, or goes on to the right. */
export function stretchesOf(
  sentence: Sentence,
  index: number,
  markers: readonly Marker[],
  record: ContactRecord,
): Attributed[] {
  const cuts = [sentence.start, ...jointsIn(sentence), sentence.end];
  const stretches: Attributed[] = [];
  let going: Attributed | undefined;
  for (let part = 0; part + 1 < cuts.length; part += 1) {
    const [from, to] = [cuts[part] ?? 0, cuts[part + 1] ?? 0];
    const inside = markers.filter(({ start }) => start >= from && start < to);
    const own = paint(inside, from, to, sentence, index);
    // "Dar spoke of flights, while Hossain spoke of the moot, it added": of both.
    const [only] = own;
    const opens = stretches.length === 0 && from > sentence.start;
    if (
      only &&
      own.length === 1 &&
      opens &&
      to === sentence.end &&
      ((isTrailing(only) && joinsLoosely(sentence, from)) || isSo(sentence, only))
    )
      only.start = sentence.start;
    if (own.length > 0) {
      stretches.push(...own);
      going = own.at(-1);
      if (going && going.end < to - 1) going = undefined;
    } else if (going && going.form !== 'told' && going.manner === 'affirms') {
      // "Vance said a base was laid; Araghchi spoke of progress": whose account that is nobody tells.
      if (opensWithOther(sentence, from, going.voice, record)) going = { ...going, voice: NOBODY };
      stretches.push({ ...going, start: from, end: to, form: 'carried' });
    } else {
      going = undefined;
    }
  }
  const last = stretches.at(-1);
  return last && stretches.length > 1 && isAccountOfAll(stretches, last, sentence)
    ? [{ ...last, start: sentence.start }]
    : stretches;
}

/** "The King stressed the need for it, while Sudani said it was paid for, according to the statement": all of it is the statement's. */
function isAccountOfAll(
  stretches: readonly Attributed[],
  last: Attributed,
  { text, start }: Sentence,
): boolean {
  const words = ({ marker }: Attributed) => text.slice(marker.start - start, marker.end - start);
  const leads = /^(?:according to|per)\b/i.test(words(last));
  const atTable = stretches
    .slice(0, -1)
    .every((one) => one.form !== 'carried' && !speaksToPublic(words(one)));
  return leads && isTrailing(last) && atTable && !text.includes(';');
}

function isSame(one: Voice, other: Voice): boolean {
  return (
    one.kind === 'parties' &&
    other.kind === 'parties' &&
    one.parties.join() === other.parties.join()
  );
}

function speaksToPublic(words: string): boolean {
  return (
    /\b(?:told|according)\b/i.test(words) ||
    wordsOf(words).some(({ norm }) => MOUTHPIECES.has(norm))
  );
}

/** Whether a part begins with somebody of another side than the voice before it, who does something. */
function opensWithOther(
  { words, mentions }: Sentence,
  from: number,
  voice: Voice,
  record: ContactRecord,
): boolean {
  const at = words.findIndex(({ start }) => start >= from);
  const opener = mentions.find(({ first }) => first >= at && first <= at + 1);
  return (
    voice.kind === 'parties' &&
    opener !== undefined &&
    personOf(opener) !== undefined &&
    partiesOf(opener, record).every((party) => !voice.parties.includes(party)) &&
    /^(?:spoke|named|called|thought|found|saw|put|wanted|counted|preferred|listed|pointed)$/.test(
      words[opener.last + 1]?.norm ?? '',
    )
  );
}

const NOBODY: Voice = { kind: 'unknown', parties: [], speaker: '' };

function paint(
  markers: readonly Marker[],
  from: number,
  to: number,
  sentence: Sentence,
  index: number,
): Attributed[] {
  const painted: Attributed[] = [];
  const put = (marker: Marker, start: number, end: number) => {
    for (let at = painted.length - 1; at >= 0; at -= 1) {
      const other = painted[at];
      if (!other || other.end <= start) break;
      if (other.start >= start) painted.splice(at, 1);
      else other.end = start;
    }
    painted.push({
      sentence: index,
      start,
      end,
      voice: marker.voice,
      manner: marker.manner,
      form: marker.form,
      ...(marker.anywhere && { anywhere: true }),
      marker: { start: marker.start, end: marker.end },
    });
  };
  for (const [order, marker] of markers.entries()) {
    const before = painted.at(-1);
    switch (marker.reach) {
      case 'back': {
        // What a leading voice said before an "and" stays its own: ", and fentanyl, Washington said".
        // "The ministry noted that trawlers must go, Interfax reported": the ministry's words, though the agency has them.
        if (
          before !== undefined &&
          before.form === 'said' &&
          before.voice.kind === 'parties' &&
          marker.voice.kind === 'independent' &&
          !isTrailing(before)
        ) {
          before.end = Math.min(before.end, marker.start);
          break;
        }
        // "BAKU DENIES REOPENING WAS AGREED - AZERBAIJANI FOREIGN MINISTRY": one and the same.
        if (
          before?.form === 'said' &&
          before.manner === 'denies' &&
          isSame(before.voice, marker.voice)
        ) {
          before.end = Math.min(before.end, marker.start);
          break;
        }
        const inner = before !== undefined && isToldOn(before, marker, sentence);
        const fresh =
          before && before.form !== 'told' && isTrailing(before) && !inner
            ? before.end
            : behindColon(sentence, from, marker.start);
        // "It was discussed, both said, and he offered it, Lima said": each has what stands before it.
        put(marker, fresh, markers[order + 1]?.reach === 'back' ? marker.end : to);
        break;
      }
      case 'around':
        put(marker, from, to);
        break;
      case 'on': {
        const nested =
          before !== undefined &&
          before.end > marker.start &&
          (marker.form === 'told' ||
            isWithin(before, marker, sentence) ||
            !startsClause(sentence, marker.start));
        if (!nested) put(marker, marker.start, to);
        break;
      }
    }
  }
  return painted;
}

/** "The mood was gone: he had lied, Trump wrote": what a clause of its own tells before a colon is not in his words. */
function behindColon(sentence: Sentence, from: number, to: number): number {
  const lead = sentence.text.slice(from - sentence.start, to - sentence.start);
  const colon = lead.lastIndexOf(': ');
  if (colon < 0) return from;
  const clause = wordsOf(lead.slice(0, colon)).map(({ norm }) => norm);
  const tells = clause.some((norm, at) => at > 0 && (isPast(norm) || AUXILIARIES.has(norm)));
  // "Troops to leave by May: presidency" has none behind it.
  const told = wordsOf(lead.slice(colon + 2)).length >= LEAST_CLAUSE;
  return clause.length >= LEAST_CLAUSE && tells && told ? from + colon + 2 : from;
}

/** "According to the White House, Xi also said": what a leader says is told by the account that leads. */
function isWithin(before: Attributed, { voice, start }: Marker, sentence: Sentence): boolean {
  const between = sentence.text.slice(before.marker.end - sentence.start, start - sentence.start);
  return (
    before.form === 'said' &&
    before.voice.kind === 'parties' &&
    before.voice.person === undefined &&
    (isSomebody(voice) || voice.kind === 'all' || voice.parties.length > 1) &&
    before.marker.start === before.start &&
    /^[,:\s]*$/.test(between)
  );
}

/** A person, and no house or state. */
function isSomebody(voice: Voice): boolean {
  return voice.person !== undefined || (voice.kind === 'parties' && !isHouse(voice));
}

/** "…, Xi wrote, according to KCNA": he wrote it to his peer, and the agency tells it. */
function isToldOn(
  { marker: { end } }: Attributed,
  { voice, start }: Marker,
  { text, start: from }: Sentence,
) {
  const between = text.slice(end - from, start - from);
  return (
    voice.kind === 'parties' &&
    /^,\s*$/.test(between) &&
    /^(?:according|per)\b/.test(text.slice(start - from))
  );
}

function isTrailing({ start, marker }: Attributed): boolean {
  return marker.start > start;
}

/** After "and" or a comma somebody else may begin to speak. */
function startsClause(sentence: Sentence, start: number): boolean {
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 12),
    start - sentence.start,
  );
  return (
    /[,;:—–]\s*(?:and|but|while|whereas|though)?\s*(?:the\s+)?$/i.test(before) ||
    /\s(?:and|but|yet)\s(?:the\s)?$/i.test(before)
  );
}

/** "They signed a swap; so Seoul had it": of what stands before the semicolon. */
function isSo({ text, start }: Sentence, { marker }: Attributed): boolean {
  return /^so\s/.test(text.slice(marker.start - start));
}

/** Behind ", while" the clause before is as much the speaker's; behind a semicolon it is another's. */
function joinsLoosely({ text, start }: Sentence, at: number): boolean {
  return /\b(?:while|whereas|but|though|although)\s$/.test(text.slice(0, at - start));
}

const JOINT = /;|,?\s(?:while|whereas)\s|,\s(?:but|though|although)\s/g;

function jointsIn(sentence: Sentence): number[] {
  return [...sentence.text.matchAll(JOINT)]
    .map((match) => sentence.start + match.index + match[0].length)
    .filter((at) => at < sentence.end);
}
