import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, bareEnd, type Copy, passage } from '../reading.js';
import { attributedSentence, sourceFor, standingInWords } from '../wording.js';
import type { TopicStand } from './judge-topics.js';

export function report(
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
  const record = `${standingInWords(statement.accounts, event, copy.record)} The record: “${statement.text}”`;
  // "The gas will be cheaper too: Oslo lowers its price" is one point, told twice in a sentence.
  if (!part && copy.verdicts.widen(record, sentence.read.sentence.start, span.end)) return;
  const starts = span.start === sentence.read.sentence.start;
  copy.verdicts.flag({
    kind,
    ...passage(copy, span.start, span.end),
    event: event.id,
    record,
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
  const joint = /^(?:and|but|while|whereas|because|although|though)\s+/i.exec(
    copy.text.slice(start, start + 12),
  );
  if (joint && start > sentence.read.sentence.start) start += joint[0].length;
  const end = bareEnd(copy.text, start, clause.end);
  // "Don't provoke them: Trump gave her that advice": the point is made by both clauses together.
  const { sentence: whole } = sentence.read;
  const rest = copy.text.slice(end, whole.end);
  return { start, end: TAKEN_UP.test(rest) ? bareEnd(copy.text, start, whole.end) : end };
}

const TAKEN_UP = /^:\s[^:;]*\b(?:that|this)\b/;
