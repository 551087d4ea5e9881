/** What copy tells of a contact's content against who stands behind it on the record. */

import { PREPOSITIONS } from '../../reading/grammar-words.js';
import { type Attributed, attributionAt } from '../../reading/voices/attribution.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { ContactEvent, Statement } from '../../record/schema.js';
import { by, standingOf } from '../../record/standing.js';
import { clauseOf } from '../../wording/copy-clause.js';
import { type Clause, clausesOf, takesUp } from '../clauses.js';
import { type BoundSentence, type Copy, passage } from '../reading.js';
import { standingInWords } from '../wording.js';
import { actsIn, asideOnly, attributionOf, DOING, isToldOf, withoutMarker } from './claim-place.js';
import { report } from './claim-report.js';
import { isDeedOfOthers } from './deed-of-others.js';
import { judgeTopics, topicsSaid } from './judge-topics.js';
import { claimOf } from './likeness/claim.js';
import { type Match, matchesOf } from './likeness/match.js';
import { ALL_BUT_SAID, isDone, isNearly, sureMatch } from './likeness/sure-match.js';
import { isBackground, isCondition, isNoClaim, isQuestion, isTitle } from './no-claim.js';
import { isDatedLater, isOfOtherTime } from './other-time.js';
import { isAnnounced } from './teller/announced.js';
import { isLikeEnoughToBlame } from './teller/blame.js';
import { behind, mayBlame, saysOfHimself, saysOwnWords } from './teller/claim-voices.js';
import { isSureVoice } from './teller/sure-voice.js';
import { mayBeToldBy } from './teller/teller.js';
import { claimTold, hasVerb } from './told-claim.js';
import { eventTold } from './told-event.js';

/** A clause that is so like a statement is taken to make it. */
const SAME = 0.62;

/** So much of a clause without a verb must be in the statement. */
const HEADED = 0.7;

/** "The call lasted an hour", "They met alone": of the contact itself. */
const OF_CONTACT =
  /^(?:The )?(?:\p{Ll}+ )?(?:call|meeting|talks|summit|visit|conversation|session|round|encounter|dinner)\b|\b(?:met|spoke|talked|sat)\b/u;

/** Nothing of a statement is left to be told by another clause. */
const ALL_OF_IT = 0.95;

/** Judges what a sentence tells of the contact that it is about. */
export function judgeClaims(copy: Copy, sentence: BoundSentence): void {
  const event = eventTold(copy, sentence);
  if (!event || event.statements.length === 0 || isTitle(copy, sentence)) return;
  const elsewhere = event !== (sentence.about ?? sentence.before ?? sentence.told);
  const sure =
    elsewhere ||
    sentence.about !== undefined ||
    (sentence.told !== undefined && namesSide(sentence, event));
  if (isOfOtherTime(sentence, event, copy)) return;
  if (copy.verdicts.isFlagged(sentence.read.sentence, 'status')) return;
  const clauses = clausesOf(sentence.read.sentence);
  const [only] = clauses;
  const whole = clauses.length > 1 ? wholeOf(sentence, clauses) : only;
  if (whole && (clauses.length === 1 || saysMoreAsOne(copy, whole, clauses, event)))
    judgeClause(copy, sentence, whole, event, sure);
  else for (const clause of clauses) judgeClause(copy, sentence, clause, event, sure);
}

/** Whether a sentence names one of the event's own, or is told in somebody's name. */
function namesSide({ read }: BoundSentence, event: ContactEvent): boolean {
  return (
    read.attributed.length > 0 ||
    read.sentence.mentions.some(({ senses }) =>
      senses.some(({ kind, id }) =>
        kind === 'party' ? event.parties.includes(id) : event.participants.includes(id),
      ),
    )
  );
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
    matchesOf(claimOf(clause.words, clause.mentions, event, copy.record), event, copy.record)[0];
  const one = best(whole);
  if (!one || one.score < SAME || !one.answered) return false;
  const parts = clauses.map(best);
  // "They will work for a truce, it said in Stockholm, where the talks ended": one clause says it all.
  const isAll = (part: Match | undefined, at: number) =>
    part?.statement === one.statement &&
    part.score >= one.score &&
    part.recall >= one.recall &&
    (copy.text[clauses[at]?.end ?? 0] === ',' ||
      // "raised the killing and let him know that he blamed him": of two deeds one is told whole by its clause.
      (part.recall >= ALL_OF_IT && part.precision > one.precision));
  if (parts.some(isAll)) return false;
  // "They discussed Taiwan, and Trump accepted": what was spoken of is a point of its own.
  const isOfElse = (clause: Clause) =>
    takesUp(copy.text.slice(clause.start, clause.end)) === 'discussing' &&
    topicsSaid(clause, event).some(({ statements }) => !statements.includes(one.statement));
  if (clauses.some(isOfElse)) return false;
  return parts.every(
    (part) =>
      part === undefined || part.statement === one.statement || part.score < one.score - 0.2,
  );
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
    (attributed?.voice.kind === 'unknown' && attributed.form !== 'told')
  )
    return;
  const own = withoutMarker(clause, attributed);
  const [first, last] = [own.words[0], own.words.at(-1)];
  const content = first && last ? text.slice(first.start, last.end) : words;
  if (isNoClaim(words, content, attributed !== undefined) || isQuestion(sentence)) return;
  const { told, claim, matches, hasDeed, bare, how } = claimTold(
    copy,
    sentence,
    clause,
    own,
    event,
    attributed,
  );
  const topics = topicsSaid(told, event);
  const discussing = how === 'discussing' && topics.length > 0;
  const best = sureMatch(matches, event);
  // "Nine years of invitations": a heading tells nothing that was.
  if (best && !attributed && !hasDeed && best.precision < HEADED) return;
  if (
    best &&
    bare &&
    !best.topical &&
    best.recall < ALL_OF_IT &&
    !OF_CONTACT.test(best.statement.text)
  )
    return;
  // "In the South China Sea, which Beijing claims": where something else is.
  if (!hasVerb(own.words) && PREPOSITIONS.has(own.words[0]?.norm ?? '')) return;
  if (!sure) {
    // Nobody of the contact is named: only what is nearly the statement's own words is held against it.
    if (
      best &&
      isNearly(best) &&
      !isBackground(copy, sentence, words, by(best.statement.accounts, 'affirms'))
    )
      judgeStatement(copy, sentence, clause, event, attributed, best);
    return;
  }
  if (asideOnly(sentence, clause) && !(best && (best.score >= 0.75 || isDone(best)))) return;
  if (best && (!discussing || best.shared >= 2 || best.score >= ALL_BUT_SAID)) {
    judgeStatement(copy, sentence, clause, event, attributed, best);
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

function judgeStatement(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  attributed: Attributed | undefined,
  { statement, odd, score }: Match,
): void {
  const standing = standingOf(statement.accounts, event);
  const voices = by(statement.accounts, 'affirms');
  const what = `that ${clauseOf(statement)}`;
  if (!attributed) {
    if (standing === 'confirmed') copy.verdicts.approve(clause.start, clause.end, event, what);
    else if (isDeedOfOthers(copy, sentence, clause, event, statement)) return;
    else if (isDatedLater(copy, sentence, clause, event, statement)) return;
    else if (isCondition(copy.text.slice(clause.start, clause.end), statement.text)) return;
    else if (mayBeToldBy(copy, sentence, clause, { voices, event, points: [statement] })) return;
    else if (standing === 'claimed')
      report(copy, sentence, clause, event, 'unattributed', statement);
    else if (standing === 'disputed' || standing === 'denied')
      report(copy, sentence, clause, event, 'disputed', statement);
    return;
  }
  // "The president told the prince that he blamed him": whether he told him so is what is in dispute.
  const denied = standing === 'disputed' || standing === 'denied';
  if (
    denied &&
    isTelling(copy, attributed) &&
    /^\S+(?: \S+)? (?:told|assured) /.test(statement.text)
  ) {
    report(copy, sentence, clause, event, 'disputed', statement);
    return;
  }
  if (attributed.form === 'told' || attributed.voice.kind === 'independent') {
    note(copy, clause, event, statement, standing);
    return;
  }
  const denies = by(statement.accounts, 'denies');
  const { voice } = attributed;
  // "In Abuja's view he has no promise": that it is not so is just what Abuja says.
  if (odd && voice.parties.some((party) => denies.includes(party))) return;
  if (saysOwnWords(attributed, statement, copy)) {
    // "Petro asked that Mexico take them in": what he did there, and his own side denies it.
    if (
      denied &&
      attributed.manner !== 'denies' &&
      voice.parties.some((party) => denies.includes(party))
    )
      report(copy, sentence, clause, event, 'disputed', statement);
    return;
  }
  if (attributed.manner === 'denies') {
    if (voice.parties.some((party) => denies.includes(party)))
      copy.verdicts.approve(clause.start, clause.end, event, what);
    return;
  }
  if (behind(voice, voices, event)) {
    copy.verdicts.approve(clause.start, clause.end, event, what);
    note(copy, clause, event, statement, standing);
  } else if (
    denied &&
    voice.parties.some((party) => denies.includes(party)) &&
    isDoing(copy, attributed) &&
    !opensWithOneOf(copy, sentence, voices)
  ) {
    // "In Hanoi Kim insisted that all be lifted": what he did there, told as so, and his side denies it.
    report(copy, sentence, clause, event, 'disputed', statement);
  } else if (
    // "…, the president replied, according to the White House": one of two voices is enough.
    !sentence.read.attributed.some(
      (other) =>
        other.start <= clause.end &&
        clause.start <= other.end &&
        !isToldOf(sentence, attributed, other) &&
        behind(other.voice, voices, event),
    ) &&
    mayBlame(voice, voices, event) &&
    !saysOfHimself(attributed, statement, copy) &&
    // "From Washington's readout: Both sides said": all of them, in the words of one.
    !(voice.kind === 'all' && isAnnounced(copy, sentence, voices)) &&
    isLikeEnoughToBlame(copy, attributed, score) &&
    isSureVoice(copy, sentence, clause, attributed)
  ) {
    report(copy, sentence, clause, event, 'misattributed', statement);
  }
}

/** "The US director was unmoved; Russia interfered, he insisted": he is of those who say so. */
function opensWithOneOf(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  voices: readonly string[],
): boolean {
  const named = sentence.mentions.map((mention) => partiesOf(mention, record));
  return (
    named.find((parties) => parties.length > 0)?.some((party) => voices.includes(party)) ?? false
  );
}

/** Told within the contact, and not to the press. */
function isTelling({ text }: Copy, { form, marker }: Attributed): boolean {
  return (
    form === 'told' ||
    (/\btold$/.test(text.slice(marker.start, marker.end)) &&
      !/^\s+(?:the |a |his |her )?(?:reporters|journalists|press|media|parliament|lawmakers|newspaper|broadcaster|\p{Lu})/u.test(
        text.slice(marker.end, marker.end + 40),
      ))
  );
}

/** "insisted that", "asked that": done at the table. */
function isDoing({ text }: Copy, { marker }: Attributed): boolean {
  return DOING.test(/\S+$/.exec(text.slice(marker.start, marker.end))?.[0] ?? '');
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
  copy.verdicts.note({
    ...passage(copy, clause.start, clause.end),
    event: event.id,
    note: standingInWords(statement.accounts, event, copy.record),
  });
}
