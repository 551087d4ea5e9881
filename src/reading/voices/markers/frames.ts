/** Attributions by their construction, whatever the verb: "…," Wong cautioned; Rahmon feared that …; grumbled Løkke: "…". */

import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../../grammar-words.js';
import { CLAUSE_JOINTS } from '../say-words.js';
import { isClause, ofClause, PARTICLES, PEERS, thatBehind } from './clauses.js';
import { relativeBefore } from './insertions.js';
import { namesOnly, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark, restOfClause } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { isFiniteVerb } from './verbs.js';
import { STANDING } from './words.js';

/** What is quoted behind them is a name: 'signed the "Ohrid declaration"'. */
const STAGED =
  /^(?:met|talked|spoken|conferred|visit|travel|land|arriv|attend|open|join|walk|sign|hold|held|host|launch|nam|wore)/;

/** With "that" they tell what was done, known or proven, and not what somebody says. */
const NO_SPEECH =
  /^(?:agree|settl|decid|determin|resolv|ensur|cancel|postpon|scrap|shelv|delay|mean|show|prov|demonstrat|see|saw|find|found|learn|discover|know|knew|mak|made|guarante|arrang|understand|understood|requir|hear|heard|vot|sign|pass|fear|happen|turn|left$|leaves$|return|arriv|walk|came|comes|went|flew)/;

/** Between two commas one moves, or does so, without a word. */
const MOVING =
  /^(?:left|came|went|arriv|conven|assembl|includ|dined|lunch|shook|depart|return|flew|met|land|travel|visit|call|phon|spoke|talk|follow|attend|join|open|clos|end|start|began|resign|die|win|won|lost|fell|rose|sat|stood|walk|consult|confer|convers|gather|negotiat|wrote|writ|sent|send)/;

/** Verbs of saying behind "would" and "could". */
const PLAIN_SAYING = set(
  'say report claim insist explain argue confirm add acknowledge concede admit allow note state disclose reveal',
);

const MODALS = set('will would could should must might cannot');

/** What the construction around a finite verb makes of it. */
export function framed(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { marker: Marker; last: number } | undefined {
  // "has called off the visit that he was to begin"
  if (spoken.norm(at + 1) === 'off') return undefined;
  const modal = behindModal(spoken, at, free);
  if (modal) return modal;
  if (/ing$/.test(spoken.norm(at))) return participle(spoken, at);
  if (!isFiniteVerb(spoken, at)) return undefined;
  const behind = closesQuotation(spoken, startOfSubject(spoken, at, free));
  return (
    (behind ? afterQuotation(spoken, at, free) : undefined) ??
    (closesQuotation(spoken, at) ? beforeSubject(spoken, at) : undefined) ??
    ahead(spoken, at, free) ??
    inParenthesis(spoken, at, free)
  );
}

/** "would confirm only that the two had talked", "could say that" */
function behindModal(spoken: SpokenSentence, at: number, free: number) {
  if (
    !PLAIN_SAYING.has(spoken.norm(at)) ||
    !/^(?:would|will|could|can|did|to)$/.test(spoken.norm(at - 1))
  )
    return undefined;
  // "went on to report that"
  const on = spoken.norm(at - 1) === 'to';
  if (on && !(spoken.norm(at - 2) === 'on' && /^(?:went|goes)$/.test(spoken.norm(at - 3))))
    return undefined;
  const only = /^(?:only|just|merely|no)$/.test(spoken.norm(at + 1));
  if (!only && spoken.norm(at + 1) !== 'that') return undefined;
  const subject = subjectOf(spoken, on ? at - 3 : at - 1, free);
  const end = only ? at + 1 : at;
  // "would confirm no such thing"
  const manner = spoken.norm(at + 1) === 'no' ? 'noncommittal' : 'affirms';
  return subject && mark(spoken, subject.voice, subject.from, end, end, manner, 'said', 'on');
}

/** "Trump went further, writing on Truth Social that": whoever the clause before the comma speaks of. */
function participle(spoken: SpokenSentence, at: number) {
  if (NO_SPEECH.test(spoken.norm(at))) return undefined;
  const that = thatBehind(spoken, at);
  const last = that === undefined ? at : that - 1;
  if (
    that === undefined &&
    !opensQuotation(spoken, at + 1) &&
    !/ ["“«]$/.test(spoken.before(at + 1))
  )
    return undefined;
  const subject = ofClause(spoken, at);
  return subject && mark(spoken, subject.voice, at, last, last, 'affirms', 'said', 'on');
}

/** Whether a quotation has just ended before a word. */
function closesQuotation(spoken: SpokenSentence, at: number): boolean {
  return at > 0 && /["”»]\s+(?:[-–—]+\s+)?$/.test(spoken.before(at));
}

/** Whether a quotation begins with a word, behind a comma or a colon. */
function opensQuotation(spoken: SpokenSentence, at: number): boolean {
  return /[,:]\s+["“«]$/.test(spoken.before(at));
}

function startOfSubject(spoken: SpokenSentence, at: number, free: number): number {
  const from = subjectStart(spoken, at, free);
  // "…," the Tajik leader, who had flown in, shrugged
  return relativeBefore(spoken, from, at, free) === undefined
    ? from
    : subjectStart(spoken, (relativeBefore(spoken, from, at, free) ?? from) - 1, free);
}

function afterSubject(
  spoken: SpokenSentence,
  at: number,
  free: number,
  kind: 'any' | 'known',
  end = at,
) {
  const subject = subjectOf(spoken, at, free);
  if (!subject || (kind === 'known' && subject.voice.kind === 'unknown')) return undefined;
  return mark(spoken, subject.voice, subject.from, end, end, 'affirms', 'said');
}

/** '"From Monday," a general corrected him': whom and where he says it to is no part of what he says. */
function afterQuotation(spoken: SpokenSentence, at: number, free: number) {
  const { words } = spoken.sentence;
  const opens = words.findIndex(({ before }, next) => next > at && /["“«]$/.test(before));
  const joint = words.findIndex(
    ({ norm, before }, next) =>
      next > at && (/[;:—–]/.test(before) || (CLAUSE_JOINTS.has(norm) && /,/.test(before))),
  );
  const ends = [opens, joint].filter((end) => end > at).map((end) => end - 1);
  const end = Math.min(words.length - 1, ...ends);
  const rest = spoken.range(at + 1, end + 1);
  const plain = rest.length <= 12 && !rest.includes('that') && !rest.some((word) => isPast(word));
  const found = afterSubject(spoken, at, free, 'any', plain ? end : at);
  if (!found || !plain) return found;
  return {
    ...found,
    marker: { ...found.marker, reach: opens > at ? ('around' as const) : ('back' as const) },
  };
}

/** "…," grumbled Løkke */
function beforeSubject(spoken: SpokenSentence, at: number) {
  const { to, voice } = speakerBehind(spoken, at + 1);
  return voice && mark(spoken, voice, at, to, to, 'affirms', 'said');
}

/** What the verb says stands behind it: in quotation marks, or in a clause. */
function ahead(spoken: SpokenSentence, at: number, free: number) {
  const norm = spoken.norm(at);
  // Wong cautioned, "…"; the spokesman brushed it aside: "…"
  let next = at + 1;
  while (next < at + 9 && spoken.norm(next) !== '' && !/[,:;—"“]/.test(spoken.before(next)))
    next += 1;
  if (opensQuotation(spoken, next)) return afterSubject(spoken, at, free, 'any', next - 1);
  if (NO_SPEECH.test(norm)) return undefined;
  const that = thatBehind(spoken, at);
  if (that !== undefined) {
    const inside = tellsOther(spoken, at, that);
    // Whom one tells it at the table is a part of what is told; where and how one says it is not.
    return speaking(spoken, at, free, inside ? at - 1 : that - 1, inside);
  }
  // The verb is a part of what is told: 'called the plan "a wish list"'.
  if (quotesAhead(spoken, at)) return speaking(spoken, at, free, at - 1);
  // Petro predicted the road would be open
  const modal = spoken.range(at + 1, at + 8).findIndex((word) => MODALS.has(word));
  const plain = spoken.range(at + 1, at + 1 + Math.max(0, modal));
  const nominal =
    modal > 0 &&
    plain.every(
      (word, step) =>
        !/[,;:]/.test(spoken.before(at + 1 + step)) &&
        !CLAUSE_JOINTS.has(word) &&
        !isPast(word) &&
        (step > 0 || !PREPOSITIONS.has(word)),
    );
  return nominal ? speaking(spoken, at, free, at) : undefined;
}

/** A known voice whose words begin behind a word. */
function speaking(spoken: SpokenSentence, at: number, free: number, end: number, inside = false) {
  // "Netanyahu backed it, but warned that": a second verb of one subject.
  const joined = /^(?:and|but)$/.test(spoken.norm(at - 1));
  const subject = subjectOf(spoken, at, free) ?? (joined ? ofClause(spoken, at) : undefined);
  if (!subject || subject.voice.kind === 'unknown' || subject.voice.kind === 'all')
    return undefined;
  const { voice, from } = subject;
  // "Takaichi asked that more nurses be sent": what she did there, whoever tells of it.
  if (voice.person !== undefined && /^(?:ask|request|beg|plead|propos)/.test(spoken.norm(at)))
    return undefined;
  const last = Math.max(from, end);
  const form = inside ? 'told' : 'said';
  return mark(spoken, voice, from, last, Math.max(at, last), 'affirms', form, 'on');
}

/** 'dwelt on "the shared love of chess"': what stands in quotation marks is the word of whoever acts. */
function quotesAhead(spoken: SpokenSentence, at: number): boolean {
  if (STAGED.test(spoken.norm(at))) return false;
  for (let next = at + 1; next < at + 12; next += 1) {
    const [norm, before] = [spoken.norm(next), spoken.before(next)];
    if (norm === '' || /[,;:—–]/.test(before)) return false;
    if (/\s["“«]$/.test(before)) return true;
    if (
      AUXILIARIES.has(norm) ||
      (CLAUSE_JOINTS.has(norm) && !/^(?:that|which|as|because)$/.test(norm))
    )
      return false;
  }
  return false;
}

/** Whether one at the table says it to another there, and not to the public. */
function tellsOther(spoken: SpokenSentence, at: number, that: number): boolean {
  const first = spoken.norm(at + 1);
  const named = that > at + 1 && namesOnly(spoken, at + 1, that) && !PREPOSITIONS.has(first);
  return /^(?:him|them)$/.test(first) || named || PEERS.has(spoken.norm(that - 1));
}

/** "The port would open by May, Wong cautioned." */
function inParenthesis(spoken: SpokenSentence, at: number, free: number) {
  if (MOVING.test(spoken.norm(at)) || NO_SPEECH.test(spoken.norm(at))) return undefined;
  const from = startOfSubject(spoken, at, free);
  if (from < 4 || !/^,\s+$/.test(spoken.before(from))) return undefined;
  // "he pointed out, …" but "he vowed on television"
  const ends = spoken.norm(at + 2) === '' || /[,;:—–"“”]/.test(spoken.before(at + 2));
  const particle =
    PARTICLES.has(spoken.norm(at + 1)) &&
    spoken.before(at + 1) === ' ' &&
    (ends || !PREPOSITIONS.has(spoken.norm(at + 1)));
  const after = particle ? at + 2 : at + 1;
  const { content, more } = restOfClause(spoken, after);
  const pronoun = from === at - 1 && /^(?:he|she|they)$/.test(spoken.norm(from));
  if (content || !(pronoun || namesOnly(spoken, from, at))) return undefined;
  if ([from - 1, from].some((word) => CLAUSE_JOINTS.has(spoken.norm(word)))) return undefined;
  const opener = mainClause(spoken, from, free);
  if (opener === undefined) return undefined;
  // "Most victims, he pointed out, were Black": what is said goes on behind it.
  const told = isClause(spoken, opener, from - opener) || (more && isClause(spoken, after, 8));
  const plain = pronoun && STANDING.has(spoken.norm(at));
  return told ? afterSubject(spoken, at, free, plain ? 'any' : 'known', after - 1) : undefined;
}

/** Where the clause before a word begins, behind what stands in front of it: "On Monday, tariffs would fall". */
function mainClause(spoken: SpokenSentence, before: number, free: number): number | undefined {
  let from = before - 1;
  while (from > free && !/[;:—–“”"]/.test(spoken.before(from))) from -= 1;
  const opens = (at: number) =>
    PREPOSITIONS.has(spoken.norm(at)) ||
    CLAUSE_JOINTS.has(spoken.norm(at)) ||
    /ing$|ed$/.test(spoken.norm(at));
  // "Trump and Xi vouched that it would be honoured, the spokesman went on": of what they vouched for.
  if (from === free && spoken.norm(from) === 'that') return from + 1;
  while (opens(from)) {
    from += 1;
    while (from < before && !/,/.test(spoken.before(from))) from += 1;
    if (from >= before) return undefined;
  }
  return from;
}
