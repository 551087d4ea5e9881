/** An article or a wire flash as the fields of an entry. Nothing is saved from here; an editor decides. */

import { readSentence } from '../reading/contacts/references.js';
import { datelineDay } from '../reading/dates/dateline.js';
import { homeOf, withNamesAsMeant, withNamesOfText } from '../reading/people/known-by-text.js';
import { sentencesOf } from '../reading/sentences.js';
import { shortSentences } from '../reading/short-sentences.js';
import { attributionsOf } from '../reading/voices/attribution.js';
import { type Day, dayIn } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind, PartOfDay, Place, Readout, Status } from '../record/schema.js';
import { withNameAtHome, withNameOfHouse } from './at-home.js';
import { withoutCorrected } from './correction.js';
import { timeOf } from './hour.js';
import { isTimed, withoutElsewhere } from './live-page.js';
import { mainContact } from './main-contact.js';
import { withoutOpenings } from './opening.js';
import { pointsOf } from './points.js';
import { asPublished, postedOn, withPublisher } from './publisher/as-published.js';
import { withAuthorInFront } from './publisher/author-line.js';
import { isDated } from './publisher/document.js';
import { publisherOf } from './publisher/publisher.js';
import { asTranscript } from './publisher/transcript.js';
import { readoutsOf } from './readouts.js';
import { senderOf } from './sender.js';
import { withContactSpoken } from './spoken.js';
import { withTellers } from './teller.js';
import { voicedBy } from './voiced.js';
import { whenOf } from './when.js';
import { placeOf } from './where.js';
import { peopleOf } from './who.js';
import { isWrittenInTwo, writtenAt } from './written-at.js';

/** A stretch of the text that a field was taken from, so that the editor sees why. */
export interface Origin {
  start: number;
  end: number;
  /** The sentence, as written. */
  sentence: string;
}

/** Somebody who is named and is not on the record. */
export interface UnknownPerson {
  name: string;
  /** The party that the text gives to the name. */
  party?: string;
  title?: string;
}

/** In whose name a point is told: all sides, independent reporting, one side (its id), or nobody's. */
export type Box = 'all' | 'independent' | 'unattributed' | (string & {});

export interface DraftPoint {
  box: Box;
  text: string;
  denies: boolean;
  speaker?: string;
  /** Where it stands in the text, attribution included. */
  start: number;
  end: number;
  origin: Origin;
}

export interface DraftReadout {
  by: string;
  status: Readout['status'];
  form?: NonNullable<Readout['form']>;
  origin: Origin;
}

/** Who says that the contact took place, and who denies it. */
export interface DraftOccurrence {
  box: Box;
  stance: 'affirms' | 'denies';
  origin: Origin;
}

/** What an article gives of a contact. What is not in the text is not here. */
export interface Draft {
  kind?: Kind;
  status?: Status;
  /** Ids of the record, ISO codes for states that are not on it. */
  parties: string[];
  people: string[];
  unknownPeople: UnknownPerson[];
  /** Letters only: the sender. */
  from?: string;
  /** YYYY-MM-DD, or YYYY-MM where no more is told. */
  date?: string;
  lastDay?: Day;
  time?: string;
  partOfDay?: PartOfDay;
  timeZone?: string;
  place?: Partial<Place>;
  readouts: DraftReadout[];
  occurrence: DraftOccurrence[];
  points: DraftPoint[];
  /** The sentence that the contact was read from. */
  origin?: Origin;
  refused?: string;
}

export interface DraftSetting {
  /** When the text was posted: relative days are reckoned from it. */
  posted: Date;
  timeZone: string;
}

/** Longer text is refused: nothing is logged from a book. */
export const LONGEST_ARTICLE = 100_000;

/** Reads an article into the fields of an entry; fields stay empty where the text does not give them. */
export function draftEntry(whole: string, record: ContactRecord, setting: DraftSetting): Draft {
  const empty: Draft = {
    parties: [],
    people: [],
    unknownPeople: [],
    readouts: [],
    occurrence: [],
    points: [],
  };
  if (whole.length > LONGEST_ARTICLE) {
    return {
      ...empty,
      refused: `The text has ${whole.length.toLocaleString('en-GB')} characters; at most ${LONGEST_ARTICLE.toLocaleString('en-GB')} can be read at once.`,
    };
  }
  const text = withAuthorInFront(whole);
  const posted = dayIn(setting.posted, setting.timeZone);
  const dated = withNamesAsMeant(shortSentences(sentencesOf(text, record.names)), record, posted);
  const sentences = withoutOpenings(dated);
  const home = homeOf(dated, record);
  withNameAtHome(sentences, record, home);
  withNamesOfText(sentences, record, home);
  const spoken = attributionsOf(sentences, record);
  const publisher = publisherOf(sentences, dated, spoken, record);
  // "The Minister, Hugo de Zela, received": of the house that tells it, where nobody says whose.
  const [owner, other] = publisher?.whole ? publisher.voice.parties : [];
  if (publisher && owner !== undefined && other === undefined) {
    withNameOfHouse(sentences.slice(publisher.from), record, owner);
    withNamesOfText(sentences, record, owner);
  }
  const written =
    datelineDay(dated, posted) ?? (publisher && postedOn(publisher, sentences, posted)) ?? posted;
  const attributions =
    asTranscript(spoken, sentences, dated, record) ??
    (publisher ? asPublished(spoken, sentences, publisher) : spoken);
  const read = withoutCorrected(
    sentences.map((sentence, index) =>
      readSentence(sentence, index, attributions[index] ?? [], record, written),
    ),
  );
  if (publisher)
    withPublisher(
      read.flatMap(({ references }) => references),
      publisher,
    );
  withTellers(read, record);
  withContactSpoken(text, read, record, written);
  const main = mainContact(read, record, written);
  if (!main) return empty;
  const who = peopleOf(main, read, record);
  // "ELMINA, 18 May (GNA)": a state's own agency writes from home.
  const [agency] = publisher && !publisher.whole ? publisher.voice.parties : [];
  const seat = home ?? agency;
  const voiced = withoutElsewhere(voicedBy(read, main, record, seat), dated, main, record);
  const points = pointsOf(text, voiced, main, record, who.unknownPeople);
  const held = main.status === 'held';
  const from = main.kind === 'letter' ? senderOf(main, read, record) : undefined;
  const place = placeOf(
    main,
    read,
    record,
    isWrittenInTwo(dated) ? undefined : seat,
    writtenAt(dated, record),
    other === undefined ? owner : undefined,
  );
  return {
    ...(main.kind !== undefined && { kind: main.kind }),
    status: main.status,
    parties: [...main.parties],
    ...who,
    ...(from !== undefined && { from }),
    ...whenOf(main, read, written, publisher?.dated || isDated(sentences, dated) || isTimed(dated)),
    ...timeOf(main, read, record, written),
    ...(place && { place }),
    readouts: held ? readoutsOf(text, voiced, main, points.points, points.occurrence) : [],
    ...points,
    origin: originOf(text, read[main.first]?.sentence),
  };
}

export function originOf(
  text: string,
  stretch: { start: number; end: number } | undefined,
): Origin {
  const { start, end } = stretch ?? { start: 0, end: 0 };
  return { start, end, sentence: text.slice(start, end) };
}
