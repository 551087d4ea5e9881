/** Checks copy against the record. */

import { withDaysAround } from '../reading/contacts/days-around.js';
import { readSentence } from '../reading/contacts/references.js';
import { datelineDay, withoutDatelines } from '../reading/dates/dateline.js';
import { withFactBoxes } from '../reading/fact-box.js';
import { pointedAt } from '../reading/pointing.js';
import { sentencesOf } from '../reading/sentences.js';
import { shortSentences } from '../reading/short-sentences.js';
import { attributionsOf } from '../reading/voices/attribution.js';
import { type Day, dayIn } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { boundSentences } from './binding/bound-copy.js';
import { withContent } from './binding/by-content.js';
import { judgeClaims } from './claims/judge-claims.js';
import { judgeOccurrence } from './claims/judge-occurrence.js';
import { judgeDates, judgeLooseWeekdays } from './facts/judge-date.js';
import { judgeDayAgain } from './facts/judge-day-again.js';
import { judgeKind } from './facts/judge-kind.js';
import { judgePlaces } from './facts/judge-place.js';
import { judgeStatus } from './facts/judge-status.js';
import { judgeToldOn } from './facts/judge-told-on.js';
import type { Checked } from './finding.js';
import { judgeIntervals } from './intervals/judge-interval.js';
import { judgeGapOfContacts } from './order/judge-gap.js';
import { judgeNextTo } from './order/judge-next-to.js';
import { judgeOrder } from './order/judge-order.js';
import { judgeTimes } from './order/judge-times.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf, passage } from './reading.js';
import { isRetracted } from './retracted.js';
import { Verdicts } from './verdicts.js';
import { judgeCast } from './who/judge-cast.js';
import { judgeOffices } from './who/judge-offices.js';
import { judgePlural, judgeUnnamed } from './who/judge-unnamed.js';

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
  if (text.length > LONGEST_COPY) {
    return {
      ...new Verdicts(text).checked([]),
      refused: `The text has ${text.length.toLocaleString('en-GB')} characters; at most ${LONGEST_COPY.toLocaleString('en-GB')} can be checked at once.`,
    };
  }
  const headed = withFactBoxes(shortSentences(sentencesOf(text, record.names)));
  const sentences = withoutDatelines(headed);
  const today = dayIn(setting.now, setting.timeZone);
  const dateline = datelineDay(sentences, setting.written ?? today);
  // What is pasted days later still reckons its weekdays from its own dateline.
  const written = dateline ?? setting.written ?? today;
  const attributions = attributionsOf(sentences, record);
  const pointed = pointedAt(headed, attributions, record, written);
  const read = sentences.map((sentence, index) =>
    readSentence(
      sentence,
      index,
      attributions[index] ?? [],
      record,
      written,
      dateline !== undefined,
      pointed[index],
    ),
  );
  const bound = withContent(
    boundSentences(
      withDaysAround(read, dateline === undefined ? setting.written : undefined),
      record,
      written,
      dateline !== undefined,
    ),
    record,
    written,
  );
  const copy: Copy = {
    text,
    record,
    written,
    ownDay: dateline !== undefined,
    dated: dateline !== undefined || setting.written !== undefined,
    sentences: bound,
    verdicts: new Verdicts(text),
  };
  judge(copy);
  return copy.verdicts.checked(eventsOf(bound));
}

function judge(copy: Copy): void {
  const seen = new Set<string>();
  const events = eventsOf(copy.sentences);
  for (const [index, sentence] of copy.sentences.entries()) {
    if (isRetracted(sentence.read.sentence, copy.sentences[index + 1]?.read.sentence)) continue;
    for (const bound of sentence.references) {
      if (bound.reference.modality === 'asked') continue;
      if (bound.reference.modality === 'hypothetical') {
        judgeStatus(copy, bound, sentence);
        continue;
      }
      judgeDates(copy, bound, sentence);
      judgePlaces(copy, bound, sentence);
      judgeKind(copy, bound, sentence);
      judgeStatus(copy, bound, sentence);
      judgeUnnamed(copy, bound, sentence);
      judgePlural(copy, bound, sentence);
      if (bound.binding.state === 'unlisted') listUnlisted(copy, bound);
    }
    judgeDayAgain(copy, sentence, copy.sentences[index - 1]);
    judgeToldOn(copy, sentence);
    judgeLooseWeekdays(copy, sentence, events);
    judgeCast(copy, sentence);
    judgeOffices(copy, sentence, events);
    judgeIntervals(copy, sentence);
    judgeOrder(copy, sentence);
    judgeTimes(copy, sentence);
    judgeGapOfContacts(copy, sentence);
    judgeNextTo(copy, sentence);
    judgeOccurrence(copy, sentence, seen);
    judgeClaims(copy, sentence);
    listUnjudged(copy, sentence);
  }
}

function listUnlisted(copy: Copy, { reference, parties }: BoundReference): void {
  if (reference.modality !== 'held' && reference.modality !== 'ongoing') return;
  copy.verdicts.list({ ...passage(copy, reference.start, reference.end), parties });
}

/** A sentence of a contact of which nothing was found right or wrong; of one of several in it, its own words. */
function listUnjudged(copy: Copy, { read, references }: BoundSentence): void {
  const spoken = references.filter(({ parties }) => parties.length >= 2);
  if (spoken.length === 0) return;
  const unsure = spoken.filter(({ binding }) => binding.state === 'unsure');
  if (!copy.verdicts.touch(read.sentence)) {
    const { start, end } = read.sentence;
    const why = unsure.length > 0 ? NOT_SURE : 'The record has nothing to hold this against.';
    copy.verdicts.leave({ ...passage(copy, start, end), why });
    return;
  }
  for (const { reference } of unsure) {
    const { modality, implied, tentative, aside } = reference;
    if (modality !== 'held' || implied || tentative || !aside) continue;
    const told = [reference, ...reference.dates, ...reference.places, ...reference.spans];
    const start = Math.min(...told.map((each) => each.start));
    const end = Math.max(...told.map((each) => each.end));
    if (!copy.verdicts.touch({ start, end }))
      copy.verdicts.leave({ ...passage(copy, start, end), why: NOT_SURE });
  }
}

const NOT_SURE = 'It is not sure which contact this is.';

function eventsOf(sentences: readonly BoundSentence[]): ContactEvent[] {
  return [
    ...new Set(
      sentences
        .flatMap(({ references }) => references.map(eventOf))
        .filter((event) => event !== undefined),
    ),
  ];
}
