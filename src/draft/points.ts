/** The points that an article makes on its main contact, each in the box of the voice that makes it. */

import { takesUp } from '../check/clauses.js';
import type { Attributed } from '../reading/attribution.js';
import { datelineEnd } from '../reading/dateline.js';
import type { Sentence } from '../reading/reading.js';
import type { ReadSentence } from '../reading/references.js';
import type { ContactRecord } from '../record/record.js';
import {
  type Box,
  type Draft,
  type DraftOccurrence,
  type DraftPoint,
  originOf,
  type UnknownPerson,
} from './draft.js';
import type { MainContact } from './main-contact.js';
import { pieceWithout } from './point-text.js';

/** So many sentences without a word of the contact, and the text is on to something else. */
const LOST_AFTER = 4;

/** Points and who stands behind the contact itself, in the order of the text. */
export function pointsOf(
  text: string,
  read: readonly ReadSentence[],
  main: MainContact,
  record: ContactRecord,
  strangers: readonly UnknownPerson[],
): Pick<Draft, 'points' | 'occurrence'> {
  const points: DraftPoint[] = [];
  const occurrence: DraftOccurrence[] = [];
  let away = 0;
  read.forEach((sentence, index) => {
    const own = main.references.filter((reference) => reference.sentence === index);
    const others = sentence.references.filter(
      (reference) =>
        !main.references.includes(reference) &&
        reference.parties.length >= 2 &&
        !reference.aside &&
        reference.modality === 'held',
    );
    away = own.length > 0 || sentence.attributed.length > 0 ? 0 : away + 1;
    const told = sentence.references.some(
      ({ parties }) =>
        parties.length >= 2 && parties.every((party) => main.parties.includes(party)),
    );
    if (index < main.first && own.length === 0 && !told) return;
    if (others.length > 0 && own.length === 0) return;
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
    !/^(?:that|it|this|so|the (?:claim|report|account|suggestion|allegation)s?)[.!]?$/i.test(
      point.text,
    )
  )
    return point;
  const told = before.findLast(({ box }) => box !== point.box);
  return told ? { ...point, text: told.text } : point;
}

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
): Found | undefined {
  const { attributed, start, end } = stretch;
  const origin = originOf(text, read.sentence);
  if (attributed?.manner === 'silent' || attributed?.manner === 'noncommittal') return undefined;
  const words = pieceWithout(
    text,
    read.sentence === lead ? Math.max(start, Math.min(end, datelineEnd(read.sentence))) : start,
    end,
    attributed,
  );
  if (attributed && attributed.form !== 'told') {
    const boxes = boxesOf(attributed, main, strangers);
    if (tellsOnlyOfIt(words, read, main, start, end)) {
      return {
        kind: 'occurrence',
        accounts: boxes.map((box) => ({
          box,
          stance: attributed.manner === 'denies' ? 'denies' : 'affirms',
          origin,
        })),
      };
    }
    if (/^not \p{L}+(?: \p{L}+){0,3}\.?$/iu.test(words)) return undefined;
    if (words.split(/\s+/).length < 2 && !/^(?:that|it|this)[.!]?$/i.test(words)) return undefined;
    return {
      kind: 'point',
      points: boxes.map((box) => ({
        box,
        text: words,
        denies: attributed.manner === 'denies',
        speaker: attributed.voice.speaker,
        start,
        end,
        origin,
      })),
    };
  }
  if (!isOnContact(words, read, main, own, away, record, start, end, lead)) return undefined;
  const box: Box = attributed
    ? (boxesOf(attributed, main, strangers)[0] ?? 'unattributed')
    : 'unattributed';
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

/** "The White House confirmed the call", "Beijing said the two had spoken on Monday": that it took place is no point. */
function tellsOnlyOfIt(
  words: string,
  read: ReadSentence,
  main: MainContact,
  start: number,
  end: number,
): boolean {
  const references = main.references.filter(
    (reference) =>
      reference.start >= start && reference.end <= end && read.references.includes(reference),
  );
  if (references.length === 0)
    return /^(?:that )?(?:the |a )?(?:call|meeting|talks|visit|letter|contact|report)s?(?: (?:had )?(?:taken|took) place)?$/i.test(
      words.trim().replace(/[.,]+$/, ''),
    );
  // "The call had been about prisoners" says something of a contact that was told before.
  const back =
    references.every(({ definite, parties }) => definite || parties.length < 2) &&
    references[0]?.sentence !== main.first;
  return !contentBeside(read, start, end, back ? 2 : 3);
}

/** Words that say no more than that a contact took place, when and between whom. */
const LIGHT = new Set(
  `the a an of and in on at by to for with from after before that it its their his her they both two three leaders leader presidents
  president prime minister ministers premier chancellor king officials sides side counterpart counterparts foreign was were is are be been has have
  had did will would hold held holding take took taken place phone telephone video call calls called meeting meetings met meet talks talk
  talked spoke spoken speak summit visit visited letter letters wrote sent received hosted conversation discussion first second day days
  week hour hours minutes minute morning afternoon evening night local time about around some over more than nearly lasting which who
  also later earlier early late there here as this monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december confirmed confirming scrapped cancelled canceled off postponed planned
  scheduled due set begin began begins end ended ends long just new again one state official working round started starts
  no not any yet but details detail account comment giving without because storm weather line between receive receives next month months year week weeks only brief statement receipt declined declining give gave further elaborate saying immediately couple ago successor few`.split(
    /\s+/,
  ),
);

/** Whether a stretch says more than that: on what, or what came of it. */
function contentBeside(
  { sentence, attributed }: ReadSentence,
  start: number,
  end: number,
  least = 3,
): boolean {
  let words = 0;
  const named = new Set(
    sentence.mentions.flatMap(({ first, last, senses }) =>
      senses.some(({ kind }) => kind === 'topic')
        ? []
        : Array.from({ length: Math.min(12, last - first + 1) }, (_, index) => first + index),
    ),
  );
  sentence.words.forEach((word, index) => {
    if (word.start < start || word.end > end || named.has(index)) return;
    if (
      attributed.some(
        ({ marker, form }) =>
          form !== 'told' && marker.start <= word.start && word.start < marker.end,
      )
    )
      return;
    if (LIGHT.has(word.norm) || /^\d/.test(word.norm) || /^\p{Lu}/u.test(word.text)) return;
    words +=
      /^(?:about$|discuss|agree|touch|cover|address|rais|ask|request|initiat|descri|prais|thank|congrat|press|warn|urg|welcom|sign|accept|promis|invit|constructive|productive|warm|frank|candid|positive|offer)/.test(
        word.norm,
      )
        ? 3
        : 1;
  });
  return words >= least;
}

/** What is to come of a contact, and what is told of the contact itself: "The letter runs to two pages". */
const TOLD_OF_IT =
  /^(?:the|their) (?:call|letter|meeting|talks|summit|visit|conversation) (?:lasted|runs|ran|ended|covered|produced|focused|broke)\b/i;
const OUTCOME = new RegExp(`\\b(?:will|is to|are to)\\b|${TOLD_OF_IT.source}`, 'i');

/** Whether a stretch in nobody's name tells what was said or agreed in the contact. */
function isOnContact(
  words: string,
  read: ReadSentence,
  main: MainContact,
  own: boolean,
  away: number,
  record: ContactRecord,
  start: number,
  end: number,
  lead: Sentence | undefined,
): boolean {
  if (main.status !== 'held' && !own) return false;
  if (away > LOST_AFTER || words.split(/\s+/).length < 3) return false;
  const how = takesUp(words) ?? (OUTCOME.test(words) ? 'acting' : undefined);
  if (how === undefined) return false;
  if (
    /\b(?:has|have|had) (?:long|repeatedly|often|previously|already|been)\b|\bsince (?:19|20)\d\d\b|\blast (?:month|year|week)\b|\bearlier this (?:year|month|week)\b/i.test(
      words,
    )
  )
    return false;
  const references = read.references.filter(
    (reference) => reference.start >= start && reference.end <= end,
  );
  if (
    references.some(
      (reference) =>
        !main.references.includes(reference) &&
        !reference.aside &&
        reference.strict &&
        reference.parties.length >= 2 &&
        reference.modality !== 'scheduled',
    )
  )
    return false;
  const asides = references.some(
    (reference) => reference.aside && !main.references.includes(reference),
  );
  const { sentence } = read;
  const people = sentence.mentions.flatMap(({ senses, first }) =>
    senses
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) => ({ id, at: sentence.words[first]?.start ?? 0 })),
  );
  const inside = people.filter(({ at }) => at >= start && at < end);
  if (
    inside.some(({ id }) => {
      const party = record.people.get(id)?.party;
      return party !== undefined && !main.parties.includes(party);
    }) &&
    inside.length === 1
  )
    return false;
  const sides =
    inside.length > 0 ||
    sentence.mentions.some(
      ({ senses, first }) =>
        (sentence.words[first]?.start ?? 0) >= start &&
        (sentence.words[first]?.start ?? 0) < end &&
        senses.some(({ kind, id }) => kind === 'party' && main.parties.includes(id)),
    );
  const pronoun =
    /\b(?:they|both|the two|leaders|sides|he|she|the (?:prime minister|president|chancellor|premier|letter|call|meeting|talks|summit|visit|conversation|discussions?))\b/i.test(
      words,
    );
  // "The two leaders talked about Taiwan": told again, and on what.
  const topical = sentence.mentions.some(
    ({ senses, first }) =>
      (sentence.words[first]?.start ?? 0) >= start &&
      (sentence.words[first]?.start ?? 0) < end &&
      senses.some(({ kind }) => kind === 'topic'),
  );
  if (own && how === 'discussing' && topical && sentence !== lead) return true;
  if (own) {
    const reference = references.find((it) => main.references.includes(it));
    return reference
      ? (TOLD_OF_IT.test(words) || contentBeside(read, start, end)) &&
          !(asides && !/\b(?:discuss|agreed|raised|about)\b/i.test(words))
      : sides || pronoun;
  }
  return how !== undefined && (sides || pronoun);
}
