/** The points that an article makes on its main contact, each in the box of the voice that makes it. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { datelineEnd } from '../reading/dates/dateline.js';
import type { Sentence } from '../reading/reading.js';
import type { Attributed } from '../reading/voices/attribution.js';
import type { ContactRecord } from '../record/record.js';
import { tellsOnlyOfIt } from './bare-telling.js';
import {
  type Box,
  type Draft,
  type DraftOccurrence,
  type DraftPoint,
  originOf,
  type UnknownPerson,
} from './draft.js';
import type { MainContact } from './main-contact.js';
import {
  ASKED,
  answeredNo,
  COURTESY,
  DENIES_ITSELF,
  isNoStatement,
  raisedIn,
} from './no-statement.js';
import { isHabit, isOnContact } from './on-contact.js';
import { goingOnIn, ownWordsIn } from './own-words.js';
import { pieceWithout } from './point-text.js';
import { isRefusalOnly } from './readouts.js';
import { sideOf } from './side-of.js';
import { announcedIn, toldOnIn } from './telling-on.js';

/** Points and who stands behind the contact itself, in the order of the text. */
export function pointsOf(
  text: string,
  read: readonly ReadSentence[],
  main: MainContact,
  record: ContactRecord,
  strangers: readonly UnknownPerson[],
): Pick<Draft, 'points' | 'occurrence'> {
  const spoken = new Map<string, string>();
  const points: DraftPoint[] = [];
  const occurrence: DraftOccurrence[] = [];
  const body = read.findIndex(({ sentence: { text: line } }) => /[.!?…]["”’)]*$/.test(line.trim()));
  let away = 0;
  let announced: string | undefined;
  read.forEach((sentence, index) => {
    const own = main.references.filter((reference) => reference.sentence === index);
    const others = sentence.references.filter(
      (reference) =>
        !main.references.includes(reference) &&
        reference.parties.length >= 2 &&
        !reference.aside &&
        reference.strict &&
        reference.modality === 'held',
    );
    away = own.length > 0 || sentence.attributed.length > 0 ? 0 : away + 1;
    const told = sentence.references.some(
      ({ parties }) =>
        parties.length >= 2 && parties.every((party) => main.parties.includes(party)),
    );
    const listed =
      /^\s*[-•*–]/.test(sentence.sentence.text) ||
      /[-•*–]\s*$/.test(sentence.sentence.words[0]?.before ?? '');
    if (index < main.first && own.length === 0 && !told && !listed) return;
    const spokenFor = sentence.attributed.some(
      ({ form, voice }) => form === 'said' && voice.kind === 'parties',
    );
    if (others.length > 0 && own.length === 0 && !spokenFor) return;
    if (index < body && sentence.attributed.length === 0) return;
    // "The list of results runs to three lines:" only leads up to them.
    const leadsUp = /^[*_)\]]*:\s*\n/.test(read[index + 1]?.sentence.words[0]?.before ?? '');
    if (leadsUp && sentence.attributed.length === 0) return;
    const announces = announcedIn(sentence, main, record);
    if (announces !== undefined) {
      announced = announces;
      return;
    }
    for (const one of sentence.attributed) {
      const named = text.slice(one.marker.start, one.marker.end);
      // "She also said" is whoever spoke before; "the agency wrote" is not.
      const [noun] =
        SPOKESPERSON.exec(/^(?:he|she|it|they)\b/i.test(named) ? one.voice.speaker : named) ?? [];
      const side =
        one.voice.kind !== 'unknown'
          ? undefined
          : (sideOf(one, sentence, main, read, record) ??
            (noun === undefined ? undefined : spoken.get(noun)) ??
            announced);
      if (side !== undefined) one.voice = { ...one.voice, kind: 'parties', parties: [side] };
      const [party] = one.voice.parties;
      if (noun !== undefined && party !== undefined) spoken.set(noun, party);
    }
    if (
      sentence.attributed.some(
        ({ form, voice }) => form === 'said' && voice.parties[0] !== announced,
      )
    )
      announced = undefined;
    for (const stretch of stretchesOf(sentence)) {
      const found = pointIn(
        text,
        sentence,
        stretch,
        main,
        own.length > 0,
        away,
        record,
        strangers,
        read[main.first]?.sentence,
        points.at(-1),
        read[index - 1],
        announced,
      );
      if (found?.kind === 'point')
        points.push(...found.points.map((point) => pointedAt(point, points)));
      else if (found?.kind === 'occurrence') occurrence.push(...found.accounts);
    }
  });
  return { points, occurrence };
}

/** "The spokesman rejected that": what was told just before. */
function pointedAt(point: DraftPoint, before: readonly DraftPoint[]): DraftPoint {
  if (
    !/^(?:that|it|this|so|(?:the|that|this) (?:claim|report|account|suggestion|allegation|accusation|charge|idea|version|assertion)s?)[.!]?$/i.test(
      point.text,
    )
  )
    return point;
  const told = before.findLast(({ box }) => box !== point.box);
  return told ? { ...point, text: told.text } : point;
}

const SPOKESPERSON = /\bspokes(?:man|woman|person)\b/;

interface Stretch {
  start: number;
  end: number;
  attributed: Attributed | undefined;
}

/** A sentence in the parts that are told in one voice each. */
function stretchesOf({ sentence, attributed }: ReadSentence): Stretch[] {
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

type Found =
  | { kind: 'point'; points: DraftPoint[] }
  | { kind: 'occurrence'; accounts: DraftOccurrence[] };

function pointIn(
  text: string,
  read: ReadSentence,
  stretch: Stretch,
  main: MainContact,
  own: boolean,
  away: number,
  record: ContactRecord,
  strangers: readonly UnknownPerson[],
  lead: Sentence | undefined,
  last: DraftPoint | undefined,
  before: ReadSentence | undefined,
  announced: string | undefined,
): Found | undefined {
  const { attributed, start, end } = stretch;
  const origin = originOf(text, read.sentence);
  // "Asked whether prices came up, he said they had not": the question is no point, and answered it is one.
  if (attributed === undefined && ASKED.test(text.slice(start, end).trim())) return undefined;
  if (isNoStatement(text.slice(start, end).trim(), read.sentence.text.trim(), attributed))
    return undefined;
  if (attributed?.voice.bystander) return undefined;
  if (attributed?.manner === 'silent' || attributed?.manner === 'noncommittal') return undefined;
  const from = Math.max(start, Math.min(end, datelineEnd(read.sentence)));
  const words = pieceWithout(text, from, end, attributed);
  if (attributed && attributed.form !== 'told') {
    const boxes = boxesOf(attributed, main, strangers);
    // "The Kremlin denied that": a point that was told, or else that there was any contact.
    const pointing =
      last &&
      attributed.manner === 'denies' &&
      /^(?:that|it|this|so|(?:that|this|the) (?:claim|report|account|suggestion|allegation|charge|version|assertion))\.?$/i.test(
        words,
      );
    if (!pointing && tellsOnlyOfIt(words, read, main, from, end)) {
      return {
        kind: 'occurrence',
        accounts: boxes.map((box) => ({
          box,
          stance: attributed.manner === 'denies' ? 'denies' : 'affirms',
          origin,
        })),
      };
    }
    if (attributed.voice.kind === 'independent' && isHabit(words)) return undefined;
    // "You had better ask Yerevan."
    if (COURTESY.test(words)) return undefined;
    if (isRefusalOnly(words) || /^["“]?(?:you|ask)\b/i.test(words)) return undefined;
    if (/^not \p{L}+(?: \p{L}+){0,3}\.?$/iu.test(words)) return undefined;
    if (
      words.split(/\s+/).length < 2 &&
      !/["“]/.test(text.slice(Math.max(0, start - 1), end)) &&
      !/^(?:that|it|this)[.!]?$/i.test(words)
    )
      return undefined;
    const notRaised =
      attributed.manner === 'affirms'
        ? (answeredNo(words, read.sentence.text) ?? raisedIn(words))
        : undefined;
    return {
      kind: 'point',
      points: boxes.map((box) => ({
        box,
        text: notRaised ?? words,
        denies:
          attributed.manner === 'denies' || notRaised !== undefined || DENIES_ITSELF.test(words),
        speaker: attributed.voice.speaker,
        start,
        end,
        origin,
      })),
    };
  }
  const speaking = attributed
    ? undefined
    : (goingOnIn(words, start, read, before, last) ??
      ownWordsIn(read, start, end, main, strangers, record) ??
      toldOnIn(words, read, before, last, announced, main));
  if (speaking !== undefined)
    return {
      kind: 'point',
      points: [{ box: speaking, text: words, denies: false, start, end, origin }],
    };
  if (!isOnContact(words, read, main, own, away, record, start, end, lead)) return undefined;
  const box: Box =
    announced ??
    (attributed ? (boxesOf(attributed, main, strangers)[0] ?? 'unattributed') : 'unattributed');
  return {
    kind: 'point',
    points: [
      {
        box,
        text: words,
        denies: false,
        start,
        end,
        origin,
        ...(attributed && { speaker: attributed.voice.speaker }),
      },
    ],
  };
}

function boxesOf(
  { voice }: Attributed,
  main: MainContact,
  strangers: readonly UnknownPerson[],
): Box[] {
  switch (voice.kind) {
    case 'all':
      return ['all'];
    case 'independent':
      return ['independent'];
    case 'unknown': {
      const known = strangers.find(({ name }) =>
        voice.speaker.includes(name.split(' ').at(-1) ?? name),
      );
      return [known?.party ?? 'unattributed'];
    }
    case 'parties':
      return main.parties.length >= 2 &&
        main.parties.every((party) => voice.parties.includes(party))
        ? ['all']
        : [...voice.parties];
  }
}
