/** `ask QUESTION`: the answer that Slack would give, as text. */
import { parseArgs } from 'node:util';
import { ask } from '../ask/ask.js';
import type { Desk } from '../ask/desk.js';
import { answerMessage } from '../cards/answer-message.js';
import { messageAsText } from '../cards/plain.js';
import { EVERYBODY } from '../cards/viewer.js';
import { ContactRecord } from '../record/record.js';
import { type Command, type Terminal, UsageError } from './command.js';
import { documentFor, keptIn } from './kept.js';

export const askCommand: Command = {
  usage: 'ask "QUESTION" [--json] [--store FILE] [--now 2026-11-22T10:00Z]',
  about: 'answers a question from the record, or from the starter data where there is none yet',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        store: { type: 'string' },
        now: { type: 'string' },
      },
    });
    const question = positionals.join(' ').trim();
    if (question === '') throw new UsageError('What is the question?');
    const { store, timeZone } = keptIn(terminal);
    const desk: Desk = { now: momentIn(values.now, terminal), timeZone };
    const { record: document } = await documentFor(values.store, store);
    const record = ContactRecord.of(document);
    const answer = ask(question, record, desk);
    terminal.print(
      values.json
        ? JSON.stringify(answer, null, 2)
        : messageAsText(answerMessage(answer, record, desk, EVERYBODY)).trimEnd(),
    );
    return 0;
  },
};

function momentIn(typed: string | undefined, { now }: Terminal): Date {
  if (typed === undefined) return now();
  const moment = new Date(typed);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new UsageError('--now should be a moment such as 2026-11-22T10:00Z.');
}
