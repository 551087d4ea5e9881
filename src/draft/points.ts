/** The points that an article makes on its main contact, each in the box of the voice that makes it. */

import { isPast } from '../reading/assertion/tense.js';
import { AUXILIARIES } from '../reading/grammar-words.js';
import { strangersIn } from '../reading/people/strangers.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { tellsOnlyOfIt } from './bare-telling.js';
import { boxesOf } from './boxes.js';
import { deniedIn } from './denied.js';
import {
  type Box,
  type Draft,
  type DraftOccurrence,
  type DraftPoint,
  originOf,
  type UnknownPerson,
} from './draft.js';
import { contradictedIn, echoed, isEcho, isPlainNo, toldInstead } from './echo.js';
import { isHearsay, isOfElsewhere, looksOn } from './insiders.js';
import { isLetter, letterBox } from './letter-text.js';
import type { MainContact } from './main-contact.js';
import { HAS_NOT_SPOKEN, tellsThatNone } from './no-contact.js';
import { ASKED, answeredIn, COURTESY, isNoStatement } from './no-statement.js';
import { isHabit, isOfAnotherTime } from './on-contact.js';
import { isOfElse, namesOther } from './other-matter.js';
import { pieceWithout } from './point-text.js';
import { isProtocol } from './protocol.js';
import { isRefusalOnly } from './readouts.js';
import { isSaidBefore } from './said-before.js';
import type { Found, Place, Stretch } from './stretch.js';
import { isJudgement, isReaction, toldIn } from './told-in.js';
import { isLeadIn, type Voiced } from './voiced.js';

/** Points and who stands behind the contact itself, in the order of the text. */
export function pointsOf(
  text: string,
  read: readonly Voiced[],
  main: MainContact,
  record: ContactRecord,
  strangers: readonly UnknownPerson[],
): Pick<Draft, 'points' | 'occurrence'> {
  const points: DraftPoint[] = [];
  const occurrence: DraftOccurrence[] = [];
  const body = read.findIndex(({ sentence: { text: line } }) => /[.!?…]["”’)]*$/.test(line.trim()));
  const letter = letterBox(main, read);
  let away = 0;
  let strayed = false;
  read.forEach((sentence, index) => {
    const own = main.references.some((reference) => reference.sentence === index);
    away = own || sentence.attributed.length > 0 ? 0 : away + 1;
    const whole = tellsOfIt(sentence, index, main, own, index < body);
    if (!whole && !(index === main.first - 1 && toldThere(sentence, main, record))) return;
    if (isLeadIn(read, index) || sentence.announces) return;
    const place: Place = {
      ...{ text, main, record, strangers, sentence, own, away, letter, points },
      lead: read[main.first]?.sentence,
      before: read[index - 1],
      earlier: read.slice(Math.max(main.first, index - 6), index),
    };
    const known = points.length + occurrence.length;
    for (const stretch of stretchesOf(sentence)) {
      if (strayed && isOfElse(place, stretch)) continue;
      const found = pointIn({ ...place, last: points.at(-1) }, stretch);
      if (found?.kind === 'point')
        points.push(...found.points.map((point) => echoed(point, points)));
      else if (found?.kind === 'occurrence') occurrence.push(...found.accounts);
    }
    strayed = !own && points.length + occurrence.length === known;
  });
  return { points, occurrence };
}

/** "Uganda will drop its duty on Kenyan milk, Ruto said", and only then that he had met Museveni: of all sides, and said by one or all of them. */
function toldThere(
  { sentence, attributed }: Voiced,
  main: MainContact,
  record: ContactRecord,
): boolean {
  const named = new Set([
    ...sentence.mentions.flatMap((mention) => partiesOf(mention, record)),
    ...strangersIn(sentence, record).flatMap(({ party }) => party ?? []),
  ]);
  return (
    /[.!?]["”]?$/.test(sentence.text.trim()) &&
    attributed.some(
      ({ form, manner, voice }) =>
        form === 'said' &&
        manner === 'affirms' &&
        (voice.kind === 'all' || CAME_OF_IT.test(sentence.text)) &&
        (voice.kind === 'all' || voice.parties.some((party) => main.parties.includes(party))),
    ) &&
    main.parties.every((party) => named.has(party))
  );
}

/** What one side will do for the other, or has told it. */
const CAME_OF_IT =
  /\b(?:will|would|agree[ds]?|accepted|told|informed|assured|warned|promised|pledged|asked|urged|offered|reminded|rejected|denied)\b/i;

/** Whether a sentence can tell of the main contact at all: not before it, not of another one, no heading. */
function tellsOfIt(
  { sentence, references, attributed }: Voiced,
  index: number,
  main: MainContact,
  own: boolean,
  isAbove: boolean,
): boolean {
  const told = references.some(
    ({ parties }) => parties.length >= 2 && parties.every((party) => main.parties.includes(party)),
  );
  const listed =
    /^\s*[-•*–]/.test(sentence.text) || /[-•*–]\s*$/.test(sentence.words[0]?.before ?? '');
  if (index < main.first && !own && !told && !listed) return false;
  const others = references.some(
    (reference) =>
      !main.references.includes(reference) &&
      reference.parties.length >= 2 &&
      !reference.aside &&
      reference.strict &&
      reference.modality === 'held',
  );
  const spokenFor = attributed.some(
    ({ form, voice }) => form === 'said' && voice.kind === 'parties',
  );
  if (others && !own && !spokenFor) return false;
  return !(isAbove && attributed.length === 0);
}

/** A sentence in the parts that are told in one voice each. */
function stretchesOf({ sentence, attributed }: Voiced): Stretch[] {
  const stretches: Stretch[] = [];
  let at = sentence.start;
  for (const one of attributed) {
    if (one.start > at) stretches.push({ start: at, end: one.start, attributed: undefined });
    stretches.push({ start: one.start, end: one.end, attributed: one });
    at = one.end;
  }
  if (at < sentence.end) stretches.push({ start: at, end: sentence.end, attributed: undefined });
  return stretches.filter(({ start, end }) => end - start > 8);
}

function pointIn(place: Place, stretch: Stretch): Found | undefined {
  const { text, sentence: read } = place;
  const { attributed, start, end } = stretch;
  // "Asked whether prices came up, he said they had not": the question is no point, and answered it is one.
  if (attributed === undefined && ASKED.test(text.slice(start, end).trim())) return undefined;
  if (isNoStatement(text.slice(start, end).trim(), read.sentence.text.trim(), attributed))
    return undefined;
  if (attributed === undefined && isFragment(read, start, end)) return undefined;
  if (attributed === undefined && isRefusalOnly(text.slice(start, end).trim())) return undefined;
  if (attributed?.manner === 'silent' || attributed?.manner === 'noncommittal') return undefined;
  const piece = pieceWithout(text, start, end, attributed);
  if (attributed && looksOn(attributed.voice, place.strangers, piece, namesOther(place, stretch)))
    return undefined;
  if (attributed && isSaidBefore(attributed, read, place.main)) return undefined;
  if (attributed && isPlainNo(piece) && deniesOn(read, attributed)) return undefined;
  // "SPOKESPERSON: I deny that", in a transcript that is all one side's.
  const words =
    attributed?.form === 'carried' && /\p{Ll}/u.test(piece) ? piece.replace(TURN, '') : piece;
  // Where a house tells it all itself, or nobody is said to tell it.
  if (
    (!attributed || attributed.form === 'carried' || isWhole(attributed)) &&
    isProtocol(words, read, start, end, place.main, place.record)
  )
    return undefined;
  return attributed && attributed.form !== 'told' && !isHearsay(attributed.voice)
    ? saidIn(place, stretch, attributed, words)
    : toldIn(place, stretch, words);
}

/** Told on by a state's agency, without a word of who tells it. */
function isWhole({ form, marker }: Attributed): boolean {
  return form === 'told' && marker.start === marker.end;
}

/** "That is not so, says Marinakis: he denies that it was agreed": the one denial, told in full behind. */
function deniesOn({ attributed }: Voiced, { voice, end }: Attributed): boolean {
  return attributed.some(
    (other) =>
      other.start >= end &&
      other.manner === 'denies' &&
      other.voice.parties.join() === voice.parties.join(),
  );
}

/** So many words without a verb are no clause. */
const FRAGMENT = 8;

/** "Back in Riyadh on Monday,", "Tokayev's press secretary": what stands before an attribution, and tells nothing. */
function isFragment({ sentence }: Voiced, start: number, end: number): boolean {
  const piece = sentence.text.slice(start - sentence.start, end - sentence.start).trim();
  // "…, a spokeswoman for Parmelin's department said."
  if (start > sentence.start && SAID_ALONE.test(piece)) return true;
  const words = sentence.words.filter((word) => word.start >= start && word.end <= end);
  // "Kremlin Press and Information Office", below a release
  if (words.length <= FRAGMENT && SIGNATURE.test(piece)) return true;
  return (
    end < sentence.end &&
    words.length <= FRAGMENT &&
    !words.some(({ norm }) => AUXILIARIES.has(norm) || isPast(norm))
  );
}

const SIGNATURE =
  /^(?:(?:The )?\p{Lu}[\p{L}’'-]+(?: (?:and|of|for|the|\p{Lu}[\p{L}’'-]+))*) (?:Office|Service|Department|Directorate|Division|Secretariat|Ministry|Bureau|Unit)$/u;

const SAID_ALONE =
  /^,?\s*(?:(?:an?|the|his|her|its|\p{Lu}\S*) [^,;:"“]{2,70}|(?:press|cabinet|foreign|state|deputy|chief|government|presidential|palace) (?:\p{Ll}+ ){1,3}?(?:\p{Lu}\S*\s?){1,4}?) (?:said|says|added|wrote|told \p{L}+)[.]?$/u;

/** In a transcript, who speaks. */
const TURN = /^(?:A|\p{Lu}[\p{Lu}\s.'’-]{2,40}|(?:Mr|Ms|Mrs|Dr)\.? [\p{L} ]{2,30}):\s+(?=\S)/u;

/** What somebody says to the public. */
function saidIn(
  { text, main, record, strangers, sentence: read, own, last, points, letter, before }: Place,
  { start, end }: Stretch,
  attributed: Attributed,
  words: string,
): Found | undefined {
  const { voice, manner } = attributed;
  const nobodys = voice.kind === 'unknown' || attributed.form === 'carried';
  // "Hezbollah said it had not been consulted": nobody who sat there, and no state.
  if ((voice.kind === 'unknown' || voice.kind === 'independent') && NOT_ASKED.test(words))
    return undefined;
  const whole = text.slice(start, end).trim();
  const third = voice.kind === 'parties' && !voice.parties.some((party) => isSide(party, main));
  if (third && (isOfElsewhere(voice, main.parties, read.sentence.text) || isOfAnotherTime(whole)))
    return undefined;
  if (nobodys && isReaction(whole)) return undefined;
  if (voice.kind === 'independent' && isJudgement(whole)) return undefined;
  const origin = originOf(text, read.sentence);
  const named = boxesOf(voice, main, strangers);
  // "According to the two-page letter, Canada would drop it"
  const ofLetter = voice.kind === 'unknown' && isLetter(voice.speaker) ? letter : undefined;
  const boxes = ofLetter === undefined ? named : [ofLetter];
  const made = (told: string, denies: boolean): DraftPoint[] =>
    boxes.map((box) => ({ box, text: told, denies, speaker: voice.speaker, start, end, origin }));
  const answer = answeredIn(words, before?.sentence.text ?? '');
  if (answer) return { kind: 'point', points: made(answer.told, answer.denies) };
  // "The minister denied that, saying no figure had been named"
  const instead = manner === 'denies' && last ? toldInstead(text, attributed, end) : undefined;
  if (instead !== undefined && last)
    return { kind: 'point', points: [...made(last.text, true), ...made(instead, false)] };
  // "It is not, countered the minister: a third is still to be paid back"
  const claim = points.findLast(({ box }) => !boxes.includes(box));
  const against = claim ? contradictedIn(text, start, attributed, end) : undefined;
  if (against !== undefined && claim)
    return { kind: 'point', points: [...made(claim.text, true), ...made(against, false)] };
  // "The Kremlin denied that", "Kinshasa confirmed this": a point that was told, or else that there was any contact.
  const pointing = claim !== undefined && isEcho(words);
  const none = tellsThatNone(words, read, main, boxes, record, start, end);
  // "Tonga said it had not been consulted": who took no part denies no contact of others.
  const outside = none && !boxes.some((box) => isSide(box, main));
  const told = extentOf(words, text, start, end);
  const untold = none && HAS_NOT_SPOKEN.test(words);
  if (!pointing && !outside && (untold || tellsOnlyOfIt(words, read, main, told.start, told.end)))
    return {
      kind: 'occurrence',
      accounts: boxes.map((box) => ({
        box,
        stance: manner === 'denies' || none ? 'denies' : 'affirms',
        origin,
      })),
    };
  const found = /\b(?:learnt|learned|understands|established)$/.test(
    text.slice(attributed.marker.start, attributed.marker.end),
  );
  const ofNobody = voice.kind === 'independent' || voice.kind === 'unknown';
  if (ofNobody && isHabit(words) && !found && !own) return undefined;
  if (COURTESY.test(words) && boxes.some((box) => isSide(box, main))) return undefined;
  if ((voice.kind !== 'independent' && isRefusalOnly(words)) || /^["“]?(?:you|ask)\b/i.test(words))
    return undefined;
  if (/^not \p{L}+(?: \p{L}+){0,3}\.?$/iu.test(words) && !(last && isPlainNo(words)))
    return undefined;
  const quoted = /["“]/.test(text.slice(Math.max(0, start - 1), end));
  if (words.split(/\s+/).length < 2 && !quoted && !isEcho(words)) return undefined;
  const denied = deniedIn(
    words,
    manner,
    read.sentence.text,
    points.filter(({ box }) => !boxes.includes(box)),
  );
  if (denied.parts)
    return {
      kind: 'point',
      points: denied.parts.flatMap((part) => made(part.text, part.denies)),
    };
  const denies = (manner === 'denies' && !isTurnedDown(attributed, words, text)) || denied.denies;
  return { kind: 'point', points: made(denied.text, denies) };
}

const NOT_ASKED =
  /^(?:it|they|he|she) (?:had|has|have|was|were) (?:not|never)(?: been)? (?:consulted|asked|told|informed|invited|at the table)\b[^,;]{0,30}$/i;

/** "Turkey rejected the statement as void": what one thinks of it, and no denial of what was said. */
function isTurnedDown({ marker }: Attributed, words: string, text: string): boolean {
  return (
    /\b(?:reject|dismiss)(?:s|es|ed)$/i.test(text.slice(marker.start, marker.end)) &&
    /\b(?:statement|declaration|communiqué|agreement|accord|deal|pact|text|treaty|memorandum|talks|meeting|summit|visit|call)s?(?!\p{L}).{0,30} as\b/iu.test(
      words,
    )
  );
}

/** Where the words of a point stand: "…, said a person at court who was not authorised to speak" goes on behind them. */
function extentOf(words: string, text: string, start: number, end: number): Stretch {
  const last = words.replace(/[\s.,;:!?"“”]+$/u, '').slice(-EDGE);
  const at = text.slice(start, end).lastIndexOf(last);
  return {
    start,
    end: last === '' || at < 0 ? end : start + at + last.length,
    attributed: undefined,
  };
}

/** So many letters tell where a stretch of text ends. */
const EDGE = 12;

/** Whether a box is that of somebody who took part. */
function isSide(box: Box, main: MainContact): boolean {
  return box === 'all' || main.parties.includes(box);
}
