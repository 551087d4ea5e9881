/** What copy tells of a contact's content against who stands behind it on the record. */

import { capitalOf } from '../cards/naming.js';
import { type Attributed, attributionAt } from '../reading/attribution.js';
import type { Voice } from '../reading/voices.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { by, occurrenceStanding, standingOf } from '../record/standing.js';
import { type Clause, clausesOf, takesUp } from './clauses.js';
import { sourced } from './judge-date.js';
import { claimOf, type Match, matchesOf } from './match.js';
import {
  approve,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { attributedSentence, sourceFor, standingInWords, theEvent, voicesOf } from './wording.js';

/** A clause that is so like a statement is taken to make it. */
const SAME = 0.62;
/** With the same person as its subject. */
const SAME_BY_SUBJECT = 0.52;
/** A sentence that names nobody of the contact must be so like one. */
const NEARLY = 0.78;
/** So much it must be liker than the next that stands otherwise. */
const APART = 0.08;
/** With its topic on one side's lips alone, it needs no more than to be about it. */
const ABOUT = 0.12;

/** Judges what a sentence tells of the contact that it is about. */
export function judgeClaims(copy: Copy, sentence: BoundSentence): void {
  const event = sentence.about ?? sentence.before;
  if (!event || event.statements.length === 0) return;
  const sure = sentence.about !== undefined;
  const { start: from, end: to } = sentence.read.sentence;
  if (
    copy.flagged
      .slice(-20)
      .some(({ kind, start, end }) => kind === 'status' && start < to && from < end)
  )
    return;
  const clauses = clausesOf(sentence.read.sentence);
  const [only] = clauses;
  const whole = clauses.length > 1 ? wholeOf(sentence, clauses) : only;
  if (whole && (clauses.length === 1 || saysMoreAsOne(copy, whole, clauses, event)))
    judgeClause(copy, sentence, whole, event, sure);
  else for (const clause of clauses) judgeClause(copy, sentence, clause, event, sure);
}

function wholeOf({ read }: BoundSentence, clauses: readonly Clause[]): Clause | undefined {
  const voices = new Set(
    clauses.map(
      ({ start, end }) =>
        attributionAt(read.attributed, Math.floor((start + end) / 2))?.marker.start,
    ),
  );
  const { sentence } = read;
  return voices.size > 1
    ? undefined
    : {
        start: sentence.start,
        end: sentence.end,
        words: sentence.words,
        mentions: sentence.mentions,
      };
}

/** "Xi invited Trump, and Trump accepted" is one statement, told in two clauses. */
function saysMoreAsOne(
  copy: Copy,
  whole: Clause,
  clauses: readonly Clause[],
  event: ContactEvent,
): boolean {
  const best = (clause: Clause) =>
    matchesOf(claimOf(clause.words, clause.mentions, copy.record), event, copy.record)[0];
  const one = best(whole);
  if (!one || one.score < SAME) return false;
  return clauses.every((clause) => {
    const part = best(clause);
    return part === undefined || part.statement === one.statement || part.score < one.score - 0.2;
  });
}

function judgeClause(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  sure: boolean,
): void {
  const { text } = copy;
  const words = text.slice(clause.start, clause.end);
  const attributed = attributionOf(sentence, clause);
  if (
    attributed?.manner === 'silent' ||
    attributed?.manner === 'noncommittal' ||
    attributed?.voice.kind === 'unknown'
  )
    return;
  // What is hoped, planned or put as a condition is no claim on what was said.
  if (
    /\?\s*$/.test(words) ||
    /\b(?:was|were|is|are) expected to\b|\bis likely to\b|\bwould have\b/i.test(words)
  )
    return;
  const own = withoutMarker(clause, attributed);
  const claim = claimOf(own.words, own.mentions, copy.record);
  const matches = matchesOf(claim, event, copy.record);
  const how = takesUp(words);
  const topics = topicsSaid(own, event);
  const discussing = how === 'discussing' && topics.length > 0;
  const best = sureMatch(matches, event);
  if (!sure) {
    // Nobody of the contact is named: only what is nearly the statement's own words is held against it.
    if (best && best.score >= NEARLY && best.plain >= 2)
      judgeStatement(copy, sentence, clause, event, attributed, best.statement);
    return;
  }
  if (asideOnly(sentence, clause) && (!best || best.score < 0.75)) return;
  if (best && !(discussing && best.shared < 2)) {
    judgeStatement(copy, sentence, clause, event, attributed, best.statement);
    return;
  }
  if (discussing && !claim.negated) {
    judgeTopics(copy, sentence, clause, event, attributed, topics, matches);
    return;
  }
  if (
    how !== undefined &&
    topics.length > 0 &&
    !claim.negated &&
    actsIn(sentence, clause, event, copy)
  ) {
    judgeTopics(copy, sentence, clause, event, attributed, topics.slice(0, 1), matches, true);
  }
}

/** The best match, where no other that stands otherwise is nearly as good. */
function sureMatch(matches: readonly Match[], event: ContactEvent): Match | undefined {
  const [best] = matches;
  // With the same person doing it, less will do.
  const least = best !== undefined && best.plain >= 2 && best.sameSubject ? SAME_BY_SUBJECT : SAME;
  if (!best || best.score < least) return undefined;
  // "They discussed fentanyl" shares its topic with any sentence on fentanyl.
  if (best.shared < 2 && (best.recall < 0.95 || best.plain === 0)) return undefined;
  const standing = signature(best.statement, event);
  const rival = matches.find(
    (match) => match !== best && signature(match.statement, event) !== standing,
  );
  return !rival || best.score - rival.score >= APART ? best : undefined;
}

function signature({ accounts }: Statement, event: ContactEvent): string {
  return `${standingOf(accounts, event)} ${by(accounts, 'affirms').sort().join(' ')}`;
}

function judgeStatement(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  attributed: Attributed | undefined,
  statement: Statement,
): void {
  const standing = standingOf(statement.accounts, event);
  const voices = by(statement.accounts, 'affirms');
  const what = `that ${statement.text.replace(/\.$/, '')}`;
  if (!attributed) {
    if (standing === 'confirmed') approve(copy, clause.start, clause.end, event, what);
    else if (standing === 'claimed')
      report(copy, sentence, clause, event, 'unattributed', statement);
    else if (standing === 'disputed' || standing === 'denied')
      report(copy, sentence, clause, event, 'disputed', statement);
    return;
  }
  if (attributed.form === 'told' || attributed.voice.kind === 'independent') {
    note(copy, clause, event, statement, standing);
    return;
  }
  if (saysOwnWords(attributed, statement, copy)) return;
  const denies = by(statement.accounts, 'denies');
  const { voice } = attributed;
  if (attributed.manner === 'denies') {
    if (voice.parties.some((party) => denies.includes(party)))
      approve(copy, clause.start, clause.end, event, what);
    return;
  }
  if (behind(voice, voices, event)) {
    approve(copy, clause.start, clause.end, event, what);
    note(copy, clause, event, statement, standing);
  } else if (mayBlame(voice, voices, event)) {
    report(copy, sentence, clause, event, 'misattributed', statement);
  }
}

/** "Trump said the US understands": his words in the meeting, whoever tells of them. */
function saysOwnWords(attributed: Attributed, statement: Statement, copy: Copy): boolean {
  const { person } = attributed.voice;
  const speaker = person === undefined ? undefined : copy.record.people.get(person);
  return (
    speaker !== undefined &&
    new RegExp(`^(?:${escapeRegExp(speaker.family)}|${escapeRegExp(speaker.name)})\\b`).test(
      statement.text,
    )
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether the voice of the copy is one that the record has behind the point. */
function behind(voice: Voice, voices: readonly string[], event: ContactEvent): boolean {
  if (voices.includes('joint')) return true;
  if (voice.kind === 'all')
    return event.parties.every((party) => voices.includes(party)) || voices.includes('independent');
  return voice.parties.every((party) => voices.includes(party));
}

/** Only a side of the contact, or all of them, can be said not to have said it; and only where another side has. */
function mayBlame(voice: Voice, voices: readonly string[], event: ContactEvent): boolean {
  if (!voices.some((by) => event.parties.includes(by))) return false;
  if (voice.kind === 'all') return !voices.includes('independent');
  // What a side has not published it may yet have said elsewhere.
  const published = (party: string) =>
    event.readouts.some(({ by: own, status }) => own === party && status === 'published');
  return (
    voice.kind === 'parties' &&
    voice.parties.every((party) => event.parties.includes(party) && published(party)) &&
    !voices.includes('independent')
  );
}

/** What is attributed and denied by the other side is noted, not flagged. */
function note(
  copy: Copy,
  clause: Clause,
  event: ContactEvent,
  statement: Statement,
  standing: string,
): void {
  if (standing !== 'disputed' && standing !== 'denied') return;
  copy.checked.notes.push({
    ...passage(copy, clause.start, clause.end),
    event: event.id,
    note: standingInWords(statement.accounts, event, copy.record),
  });
}

interface TopicStand {
  topic: string;
  at: { start: number; end: number };
  statements: readonly Statement[];
  voices: readonly string[];
  /** Whether the record has it that it was spoken of, beyond one side's word. */
  stands: 'all' | 'one' | 'disputed' | 'open';
}

/** The topics of the event that a clause names, in order; a name that is also a side of it is none. */
function topicsSaid(clause: Pick<Clause, 'words' | 'mentions'>, event: ContactEvent): TopicStand[] {
  const found: TopicStand[] = [];
  for (const mention of clause.mentions) {
    const topic = mention.senses.find(
      ({ kind, id }) =>
        kind === 'topic' && event.statements.some(({ topics }) => topics.includes(id)),
    );
    if (!topic || found.some((other) => other.topic === topic.id)) continue;
    if (mention.senses.some(({ kind, id }) => kind === 'party' && event.parties.includes(id)))
      continue;
    const [first, last] = [clause.words[mention.first], clause.words[mention.last]];
    if (!first || !last) continue;
    const statements = event.statements.filter(({ topics }) => topics.includes(topic.id));
    const voices = [...new Set(statements.flatMap(({ accounts }) => by(accounts, 'affirms')))];
    found.push({
      topic: topic.id,
      at: { start: first.start, end: last.end },
      statements,
      voices,
      stands: standOf(statements, voices, event),
    });
  }
  return found;
}

function standOf(
  statements: readonly Statement[],
  voices: readonly string[],
  event: ContactEvent,
): TopicStand['stands'] {
  if (statements.some(({ accounts }) => standingOf(accounts, event) === 'confirmed')) return 'all';
  if (voices.includes('joint') || voices.includes('independent')) return 'all';
  const sides = voices.filter((voice) => event.parties.includes(voice));
  if (event.partial !== true && event.parties.every((party) => sides.includes(party))) return 'all';
  if (statements.some(({ accounts }) => by(accounts, 'denies').length > 0)) {
    const spoken = statements.filter(({ text }) =>
      /\b(?:discussed|spoke about|talked about)\b/i.test(text),
    );
    return spoken.length > 0 && spoken.every(({ accounts }) => by(accounts, 'denies').length > 0)
      ? 'disputed'
      : 'open';
  }
  return sides.length > 0 ? 'one' : 'open';
}

function judgeTopics(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  attributed: Attributed | undefined,
  topics: readonly TopicStand[],
  matches: readonly Match[],
  acting = false,
): void {
  const wrong: {
    topic: TopicStand;
    statement: Statement;
    kind: 'unattributed' | 'misattributed' | 'disputed';
  }[] = [];
  for (const topic of topics) {
    const statement = bestOn(topic, matches);
    if (!statement) continue;
    if (acting && (matches.find((match) => match.statement === statement)?.score ?? 0) < ABOUT)
      continue;
    if (!attributed) {
      if (topic.stands === 'one') wrong.push({ topic, statement, kind: 'unattributed' });
      else if (topic.stands === 'disputed') wrong.push({ topic, statement, kind: 'disputed' });
      else if (topic.stands === 'all' && !acting)
        approve(
          copy,
          topic.at.start,
          topic.at.end,
          event,
          `that ${copy.record.topics.get(topic.topic)?.name ?? topic.topic} came up`,
        );
      continue;
    }
    if (attributed.form === 'told' || attributed.manner === 'denies') continue;
    const { voice } = attributed;
    if (voice.kind !== 'parties' && voice.kind !== 'all') continue;
    if (acting && saysOwnWords(attributed, statement, copy)) continue;
    if (behind(voice, topic.voices, event))
      approve(copy, clause.start, clause.end, event, `that ${nameOf(voice, copy)} says so`);
    else if (
      topic.stands === 'one' &&
      !voice.parties.some((party) => topic.voices.includes(party)) &&
      mayBlame(voice, topic.voices, event)
    ) {
      wrong.push({ topic, statement, kind: 'misattributed' });
    }
  }
  for (const { topic, statement, kind } of wrong) {
    const rest = topics.filter((other) => !wrong.some((it) => it.topic === other));
    report(
      copy,
      sentence,
      clause,
      event,
      kind,
      statement,
      wrong.length > 1 ? topic : undefined,
      kind === 'unattributed' && wrong.length === 1 ? restOf(rest, copy) : '',
    );
  }
}

function nameOf(voice: Voice, copy: Copy): string {
  const [party] = voice.parties;
  return voice.kind === 'all' || party === undefined ? 'both sides' : capitalOf(party, copy.record);
}

/** "They discussed trade and Ukraine, and " for what of a list may stand as fact. */
function restOf(rest: readonly TopicStand[], copy: Copy): string {
  const names = rest
    .filter(({ stands }) => stands === 'all')
    .map(({ at }) => copy.text.slice(at.start, at.end));
  if (names.length === 0) return '';
  const list =
    names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `they discussed ${list}, and `;
}

function bestOn(topic: TopicStand, matches: readonly Match[]): Statement | undefined {
  const best = matches.find(({ statement }) => topic.statements.includes(statement));
  const plain = topic.statements.find(({ topics }) => topics.length === 1);
  return best && best.score >= 0.3
    ? best.statement
    : (plain ?? best?.statement ?? topic.statements[0]);
}

function report(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  kind: 'unattributed' | 'misattributed' | 'disputed',
  statement: Statement,
  part?: TopicStand,
  before = '',
): void {
  const whole = stretchOf(copy, sentence, clause);
  const span = part ? part.at : whole;
  const source = sourceFor(event, statement.accounts);
  const sentenceWording = `${before}${attributedSentence(statement, event, copy.record)}`;
  const starts = span.start === sentence.read.sentence.start;
  flag(copy, {
    kind,
    ...passage(copy, span.start, span.end),
    event: event.id,
    record: `${standingInWords(statement.accounts, event, copy.record)} The record: “${statement.text}”`,
    ...(source ? { source } : sourced(event)),
    wording: starts || part ? capital(sentenceWording) : sentenceWording,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The clause to be replaced: without the joint before it and the stop behind it. */
function stretchOf(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
): { start: number; end: number } {
  let start = clause.start;
  const joint = /^(?:and|but|while|whereas)\s+/i.exec(copy.text.slice(start, start + 12));
  if (joint && start > sentence.read.sentence.start) start += joint[0].length;
  return { start, end: bareEnd(copy.text, start, clause.end) };
}

function attributionOf(sentence: BoundSentence, clause: Clause): Attributed | undefined {
  const middle = clause.start + Math.floor((clause.end - clause.start) * 0.6);
  const { attributed } = sentence.read;
  return (
    attributionAt(attributed, middle) ??
    attributionAt(attributed, clause.end - 2) ??
    attributionAt(attributed, clause.start)
  );
}

/** The clause without the words of its attribution. */
function withoutMarker(
  clause: Clause,
  attributed: Attributed | undefined,
): Pick<Clause, 'words' | 'mentions'> {
  if (!attributed || attributed.form === 'told') return clause;
  const { marker } = attributed;
  const keep = clause.words.map(({ start }) => start < marker.start || start >= marker.end);
  const shift: number[] = [];
  let count = 0;
  for (const kept of keep) {
    shift.push(count);
    if (kept) count += 1;
  }
  return {
    words: clause.words.filter((_, index) => keep[index]),
    mentions: clause.mentions
      .filter(({ first, last }) => keep[first] && keep[last])
      .map((mention) => ({
        ...mention,
        first: shift[mention.first] ?? 0,
        last: shift[mention.last] ?? 0,
      })),
  };
}

/** A clause that tells of nothing but a contact beside: "after they met in Busan". */
function asideOnly(sentence: BoundSentence, clause: Clause): boolean {
  const inside = sentence.references.filter(
    ({ reference }) => reference.start >= clause.start && reference.end <= clause.end,
  );
  return (
    inside.some(
      (bound) =>
        !bound.reference.aside && eventOf(bound) !== undefined && eventOf(bound) !== sentence.about,
    ) ||
    inside.some(
      (bound) =>
        !bound.reference.aside &&
        bound.reference.modality !== 'held' &&
        bound.reference.modality !== 'ongoing' &&
        eventOf(bound) !== sentence.about,
    )
  );
}

/** Whether those who act in a clause are the contact's own: its people, its sides, "they". */
function actsIn(sentence: BoundSentence, clause: Clause, event: ContactEvent, copy: Copy): boolean {
  const verb = clause.words.findIndex(({ text }) => takesUp(text) !== undefined);
  const before = verb < 0 ? clause.words.length : verb;
  const named = clause.mentions.some(
    ({ first, senses }) =>
      first < before &&
      senses.some(({ kind, id }) =>
        kind === 'person'
          ? event.participants.includes(id)
          : kind === 'party' && event.parties.includes(id),
      ),
  );
  const together = clause.words
    .slice(0, before)
    .some(({ norm }) => /^(they|both|two|leaders|sides|he|she|presidents)$/.test(norm));
  const inContact =
    sentence.references.some((bound) => eventOf(bound) === event) ||
    /\b(?:call|meeting|talks|summit)\b/i.test(copy.text.slice(clause.start, clause.end));
  const [first, second] = [clause.mentions[0], clause.mentions[1]];
  const two = first !== undefined && second !== undefined;
  return together || (named && (two || inContact));
}

/** Judges whether a contact may be told as a fact at all. */
export function judgeOccurrence(copy: Copy, sentence: BoundSentence, seen: Set<string>): void {
  for (const bound of sentence.references) {
    const event = eventOf(bound);
    const { reference } = bound;
    if (
      !event ||
      bound.binding.state !== 'bound' ||
      reference.aside ||
      event.status !== 'held' ||
      reference.modality !== 'held'
    )
      continue;
    const standing = occurrenceStanding(event);
    if (standing === 'confirmed' || seen.has(event.id)) continue;
    seen.add(event.id);
    const voices = by(event.occurrence, 'affirms');
    // "…, a call that only Washington speaks of"
    const elsewhere = sentence.read.attributed.find(
      ({ voice, form }) => form !== 'told' && voice.parties.some((party) => voices.includes(party)),
    );
    const only = /\bonly \p{Lu}\S+(?: and \p{Lu}\S+)? (?:speaks?|says?|tells?|reports?)\b/u.test(
      sentence.read.sentence.text,
    );
    const attributed =
      attributionAt(sentence.read.attributed, reference.start) ??
      (reference.other || only ? elsewhere : undefined);
    if (!attributed && only) continue;
    if (attributed && attributed.form !== 'told') {
      const { voice } = attributed;
      if (
        attributed.manner === 'denies' ||
        voice.kind === 'independent' ||
        voice.kind === 'unknown' ||
        attributed.manner !== 'affirms'
      )
        continue;
      if (behind(voice, voices, event))
        approve(copy, reference.start, reference.end, event, 'that it took place, as attributed');
      else if (mayBlame(voice, voices, event))
        flagOccurrence(copy, sentence, event, 'misattributed');
      continue;
    }
    flagOccurrence(
      copy,
      sentence,
      event,
      standing === 'claimed' || standing === 'open' ? 'unattributed' : 'disputed',
    );
  }
}

function flagOccurrence(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  kind: 'unattributed' | 'misattributed' | 'disputed',
): void {
  const { start, end } = sentence.read.sentence;
  const stop = bareEnd(copy.text, start, end);
  const affirming = voicesOf(event.occurrence, 'affirms', event, copy.record);
  const denying = voicesOf(event.occurrence, 'denies', event, copy.record);
  const words = copy.text.slice(start, stop);
  const deny =
    denying.length > 0
      ? `, which ${denying.join(' and ')} ${denying.length === 1 ? 'denies' : 'deny'}`
      : '';
  const said = `${affirming.join(' and ')} ${affirming.length === 1 ? 'says' : 'say'}`;
  flag(copy, {
    kind,
    ...passage(copy, start, stop),
    event: event.id,
    record: `${theEvent(event).replace(/^t/, 'T')}: ${standingInWords(event.occurrence, event, copy.record)}`,
    ...sourced(event),
    wording:
      affirming.length > 0
        ? `${words.replace(/,?\s*$/, '')}, ${said}${deny}`
        : `${denying.join(' and ')} ${denying.length === 1 ? 'denies' : 'deny'} that ${words}`,
  });
}
