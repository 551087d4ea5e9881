/** That both sides spoke of a subject, against who says that they did. */

import type { Attributed } from '../../reading/voices/attribution.js';
import type { Voice } from '../../reading/voices/voices.js';
import type { ContactEvent, Statement } from '../../record/schema.js';
import { by, standingOf } from '../../record/standing.js';
import { wordsOf } from '../../record/words.js';
import { capitalOf } from '../../wording/naming.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { report } from './claim-report.js';
import { isDeedOfOthers } from './deed-of-others.js';
import { stem } from './likeness/concepts/concepts.js';
import type { Match } from './likeness/match.js';
import { behind, mayBlame, saysOwnWords } from './teller/claim-voices.js';
import { isSureVoice } from './teller/sure-voice.js';
import { mayBeToldBy } from './teller/teller.js';

/** With its topic on one side's lips alone, it needs no more than to be about it. */
const ABOUT = 0.12;

export interface TopicStand {
  topic: string;
  at: { start: number; end: number };
  statements: readonly Statement[];
  voices: readonly string[];
  /** Whether the record has it that it was spoken of, beyond one side's word. */
  stands: 'all' | 'one' | 'disputed' | 'open';
}

/** The topics of the event that a clause names, in order; a name that is also a side of it is none. */
export function topicsSaid(
  clause: Pick<Clause, 'words' | 'mentions'>,
  event: ContactEvent,
): TopicStand[] {
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
    const statements = event.statements.filter(
      (statement) => statement.topics.includes(topic.id) || names(statement, mention.text),
    );
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

/** Whether a statement has all the words by which the copy names the topic: "peace on the Korean Peninsula". */
function names({ text }: Statement, topic: string): boolean {
  const held = new Set(wordsOf(text.slice(0, 600)).map(({ norm }) => stem(norm)));
  const said = wordsOf(topic).filter(({ norm }) => norm.length > 3);
  return said.length > 1 && said.every(({ norm }) => held.has(stem(norm)));
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

export function judgeTopics(
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
      // "Traders ask about the pipeline"
      if (isDeedOfOthers(copy, sentence, clause, event, statement)) continue;
      if (
        topic.stands !== 'all' &&
        mayBeToldBy(copy, sentence, clause, { voices: topic.voices, event, points: [statement] })
      )
        continue;
      if (topic.stands === 'one') wrong.push({ topic, statement, kind: 'unattributed' });
      else if (topic.stands === 'disputed') wrong.push({ topic, statement, kind: 'disputed' });
      else if (topic.stands === 'all' && !acting)
        copy.verdicts.approve(topic.at.start, topic.at.end, event, 'what was discussed');
      continue;
    }
    if (attributed.form === 'told' || attributed.manner === 'denies') continue;
    const { voice } = attributed;
    if (voice.kind !== 'parties' && voice.kind !== 'all') continue;
    if (acting && saysOwnWords(attributed, statement, copy)) continue;
    if (behind(voice, topic.voices, event))
      copy.verdicts.approve(clause.start, clause.end, event, `that ${saysSo(voice, copy)}`);
    else if (
      topic.stands === 'one' &&
      !voice.parties.some((party) => topic.voices.includes(party)) &&
      mayBlame(voice, topic.voices, event) &&
      isSureVoice(copy, sentence, clause, attributed)
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

function saysSo(voice: Voice, copy: Copy): string {
  const name = nameOf(voice, copy);
  return `${name} ${name === BOTH ? 'say' : 'says'} so`;
}

const BOTH = 'both sides';

function nameOf(voice: Voice, copy: Copy): string {
  const [party] = voice.parties;
  return voice.kind === 'all' || party === undefined ? BOTH : capitalOf(party, copy.record);
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
