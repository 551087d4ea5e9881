/** Checks copy against the record. */

import { attributionsOf } from '../reading/attribution.js';
import { datelineDay, withoutDatelines } from '../reading/dateline.js';
import { type ReadSentence, type Reference, readSentence, sidesIn } from '../reading/references.js';
import { sentencesOf } from '../reading/sentences.js';
import { shortSentences } from '../reading/short-sentences.js';
import { type Day, dayIn } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { type Binding, bind, type Setting } from './binding.js';
import { takesUp } from './clauses.js';
import { contradicts } from './event-facts.js';
import type { Checked, Passage } from './finding.js';
import { judgeClaims, judgeOccurrence } from './judge-claims.js';
import { judgeKind, judgePlaces, judgeStatus } from './judge-contact.js';
import { judgeDates } from './judge-date.js';
import { judgeIntervals } from './judge-interval.js';
import { judgeOrder } from './judge-order.js';
import { judgeOffices, judgePlural, judgeWho } from './judge-who.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf, passage } from './reading.js';

/** Longer text is refused: no article is so long, and nobody waits for it. */
export const LONGEST_COPY = 100_000;

export interface CheckSetting {
  now: Date;
  timeZone: string;
  /** The day the copy was written, where it is known; else its dateline's, else today. */
  written?: Day;
}

/** Holds a text against the record: what contradicts it, what agrees, and what could not be judged. */
export function checkCopy(text: string, record: ContactRecord, setting: CheckSetting): Checked {
  const checked: Checked = {
    findings: [],
    right: [],
    notes: [],
    unlisted: [],
    unjudged: [],
    events: [],
  };
  if (text.length > LONGEST_COPY) {
    return {
      ...checked,
      refused: `The text has ${text.length.toLocaleString('en-GB')} characters; at most ${LONGEST_COPY.toLocaleString('en-GB')} can be checked at once.`,
    };
  }
  const sentences = withoutDatelines(shortSentences(sentencesOf(text, record.names)));
  const today = dayIn(setting.now, setting.timeZone);
  const dateline = datelineDay(sentences, setting.written ?? today);
  const written = setting.written ?? dateline ?? today;
  const attributions = attributionsOf(sentences, record);
  const read = sentences.map((sentence, index) =>
    readSentence(sentence, index, attributions[index] ?? [], record, written),
  );
  const bound = boundSentences(read, record, written, dateline !== undefined);
  const copy: Copy = {
    text,
    record,
    written,
    ownDay: dateline !== undefined,
    dated: dateline !== undefined || setting.written !== undefined,
    sentences: bound,
    checked,
    flagged: [],
    approved: new Set(),
  };
  judge(copy);
  return {
    ...checked,
    findings: inOrder(checked.findings),
    right: inOrder(checked.right),
    events: eventsOf(bound),
  };
}

function judge(copy: Copy): void {
  const seen = new Set<string>();
  for (const sentence of copy.sentences) {
    for (const bound of sentence.references) {
      if (bound.reference.modality === 'hypothetical' || bound.reference.modality === 'asked')
        continue;
      judgeDates(copy, bound);
      judgePlaces(copy, bound);
      judgeKind(copy, bound);
      judgeStatus(copy, bound, sentence);
      judgeWho(copy, bound, sentence);
      judgePlural(copy, bound, sentence);
      if (bound.binding.state === 'unlisted') listUnlisted(copy, bound);
    }
    judgeOffices(copy, sentence);
    judgeIntervals(copy, sentence);
    judgeOrder(copy, sentence);
    judgeOccurrence(copy, sentence, seen);
    judgeClaims(copy, sentence);
    listUnjudged(copy, sentence);
  }
}

function listUnlisted(copy: Copy, { reference, parties }: BoundReference): void {
  if (reference.modality !== 'held' && reference.modality !== 'ongoing') return;
  copy.checked.unlisted.push({ ...passage(copy, reference.start, reference.end), parties });
}

/** A sentence of a contact of which nothing was found right or wrong. */
function listUnjudged(copy: Copy, { read, references }: BoundSentence): void {
  const { start, end } = read.sentence;
  const { checked } = copy;
  const latest: Passage[] = [
    ...checked.findings.slice(-30),
    ...checked.right.slice(-30),
    ...checked.notes.slice(-30),
    ...checked.unlisted.slice(-30),
  ];
  const touched = latest.some((it) => it.start < end && start < it.end);
  if (touched) return;
  const spoken = references.filter(({ parties }) => parties.length >= 2);
  if (spoken.length === 0) return;
  const unsure = spoken.some(({ binding }) => binding.state === 'unsure');
  checked.unjudged.push({
    ...passage(copy, start, end),
    why: unsure
      ? 'It is not sure which contact this is.'
      : 'The record has nothing to hold this against.',
  });
}

/** How many sentences a text goes on about a contact without naming it again. */
const GOES_ON = 6;

function boundSentences(
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
  ownDay: boolean,
): BoundSentence[] {
  const defaults =
    read.flatMap(({ references }) => references).find(({ parties }) => parties.length >= 2)
      ?.parties ?? sidesNamed(read, record);
  const topics = read.map(({ sentence }) => topicsIn(sentence.mentions));
  let focus: ContactEvent | undefined;
  let parties: readonly string[] = [];
  let since = 0;
  let dated = false;
  const bound: BoundSentence[] = read.map((sentence, index) => {
    const before = focus;
    const own = sentence.references.map((reference): BoundReference => {
      const own = sidesIn(sentence, record);
      const sides = sidesOf(
        focus,
        reference,
        reference.parties.length < 2 &&
          own.length === 2 &&
          reference.parties.every((party) => own.includes(party))
          ? own
          : parties,
        defaults,
        record,
      );
      const setting: Setting = {
        parties: sides,
        topics: topicsAround(read, topics, index),
        written,
        ownDay,
        place: focus,
        dated,
        focus: focus && sides.every((party) => focus?.parties.includes(party)) ? focus : undefined,
      };
      const result = bind(reference, setting, record);
      if (sides.length >= 2 && reference.parties.length > 0) parties = sides;
      if (result.state === 'bound' && !reference.aside) {
        if (result.event !== focus) dated = false;
        dated ||= reference.dates.some(({ precision }) => precision === 'day');
        focus = result.event;
      } else if (
        !reference.aside &&
        reference.parties.length >= 2 &&
        reference.modality === 'held' &&
        result.state !== 'bound'
      )
        focus = undefined;
      return { reference, parties: sides, binding: result };
    });
    since = own.length > 0 ? 0 : since + 1;
    if (since > GOES_ON) focus = undefined;
    return { read: sentence, references: own, about: aboutOf(sentence, own, before), before };
  });
  return secondReading(bound);
}

/** What was open at first may be plain from what the text says later: "the call" in the headline. */
function secondReading(sentences: readonly BoundSentence[]): BoundSentence[] {
  const known = [...new Set(sentences.flatMap(({ references }) => references.map(eventOf)))].filter(
    (event) => event !== undefined,
  );
  return sentences.map((sentence) => {
    let changed = false;
    const references = sentence.references.map((bound): BoundReference => {
      const { reference, binding, parties } = bound;
      if (
        binding.state !== 'unsure' ||
        reference.aside ||
        reference.other ||
        reference.dates.length > 0 ||
        parties.length < 2
      )
        return bound;
      if (reference.modality !== 'held' && reference.modality !== 'ongoing') return bound;
      const fitting = known.filter(
        (event) =>
          event.status === 'held' &&
          parties.every((party) => event.parties.includes(party)) &&
          !contradicts(reference.kinds, reference.strict, event) &&
          reference.people.every((id) => event.participants.includes(id)) &&
          reference.places.length === 0,
      );
      const [only] = fitting;
      if (!only || fitting.length !== 1 || known.length > 3) return bound;
      changed = true;
      return {
        ...bound,
        binding: { state: 'bound', event: only, by: 'focus', dateMissed: false } satisfies Binding,
      };
    });
    return changed
      ? {
          ...sentence,
          references,
          about: aboutOf(sentence.read, references, sentence.before) ?? sentence.about,
        }
      : sentence;
  });
}

/** The event that a sentence's claims are about: its own, or the one the text goes on about. */
function aboutOf(
  read: ReadSentence,
  references: readonly BoundReference[],
  before: ContactEvent | undefined,
): ContactEvent | undefined {
  const mains = references.filter(
    ({ reference }) =>
      !reference.aside &&
      reference.modality !== 'hypothetical' &&
      reference.modality !== 'scheduled',
  );
  const events = [...new Set(mains.map(eventOf).filter((event) => event !== undefined))];
  if (events.length > 1) return undefined;
  if (events.length === 1)
    return mains.some(({ binding }) => binding.state !== 'bound') ? undefined : events[0];
  if (mains.length > 0) return undefined;
  if (!before) return undefined;
  return goesOnAbout(read, before) ? before : undefined;
}

/** Whether a sentence without a contact of its own speaks of the sides of the one before. */
function goesOnAbout({ sentence, attributed }: ReadSentence, event: ContactEvent): boolean {
  if (attributed.length > 0) return true;
  const people = sentence.mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  if (people.some((id) => !event.participants.includes(id)))
    return people.some((id) => event.participants.includes(id)) && people.length > 1;
  if (people.length > 0) return true;
  if (
    sentence.mentions.some(({ senses }) =>
      senses.some(({ kind, id }) => kind === 'party' && event.parties.includes(id)),
    )
  )
    return true;
  if (
    sentence.words.some(({ norm }) =>
      /^(they|both|two|sides|leaders|he|she|call|meeting|talks|also)$/.test(norm),
    )
  )
    return true;
  // "Taiwan came up."
  return (
    takesUp(sentence.text) === 'discussing' &&
    sentence.mentions.some(({ senses }) =>
      senses.some(
        ({ kind, id }) =>
          kind === 'topic' && event.statements.some(({ topics }) => topics.includes(id)),
      ),
    )
  );
}

/** The first two sides that any sentence names. */
function sidesNamed(read: readonly ReadSentence[], record: ContactRecord): readonly string[] {
  for (const sentence of read.slice(0, 40)) {
    const pair = sidesIn(sentence, record);
    if (pair.length === 2) return pair;
  }
  return [];
}

function sidesOf(
  focus: ContactEvent | undefined,
  reference: Reference,
  before: readonly string[],
  defaults: readonly string[],
  record: ContactRecord,
): readonly string[] {
  if (reference.parties.length >= 2) {
    if (reference.parties.length > 2 && record.between(reference.parties).length === 0) {
      const people = [
        ...new Set(reference.people.flatMap((id) => record.people.get(id)?.party ?? [])),
      ];
      if (people.length === 2) return people;
    }
    return reference.parties;
  }
  const known = before.length >= 2 ? before : defaults;
  // "Starmer's talks there": with the hosts of the place.
  const [only] = reference.parties;
  const host =
    reference.places.find(({ isCountry }) => !isCountry)?.country ??
    (reference.there ? focus?.place?.country : undefined);
  if (
    only !== undefined &&
    reference.parties.length === 1 &&
    !known.includes(only) &&
    host !== undefined &&
    host !== only
  )
    return [only, host];
  return reference.parties.every((party) => known.includes(party)) ? known : reference.parties;
}

function topicsIn(mentions: ReadSentence['sentence']['mentions']): readonly string[] {
  return mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
  );
}

/** The topics of a sentence and of those after it that tell no other contact. */
function topicsAround(
  read: readonly ReadSentence[],
  topics: readonly (readonly string[])[],
  index: number,
): ReadonlySet<string> {
  const found = new Set(topics[index]);
  for (let next = index + 1; next < Math.min(read.length, index + 4); next += 1) {
    if (read[next]?.references.some(({ dates, aside }) => dates.length > 0 && !aside)) break;
    for (const topic of topics[next] ?? []) found.add(topic);
  }
  return found;
}

function inOrder<T extends { start: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.start - b.start);
}

function eventsOf(sentences: readonly BoundSentence[]): ContactEvent[] {
  return [
    ...new Set(
      sentences
        .flatMap(({ references }) => references.map(eventOf))
        .filter((event) => event !== undefined),
    ),
  ];
}
