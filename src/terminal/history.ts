/** `history EVENT`: every change of an entry, the latest first. */
import { parseArgs } from 'node:util';
import { authorOf } from '../cards/change-lines.js';
import { clockIn, dayIn } from '../record/calendar.js';
import { changeInWords } from '../record/change-in-words.js';
import { plainDay } from '../record/dates-in-words.js';
import { ContactRecord } from '../record/record.js';
import { type Command, UsageError } from './command.js';
import { documentFor, keptIn } from './kept.js';

export const historyCommand: Command = {
  usage: 'history EVENT [--json] [--store FILE]',
  about: 'lists every change of an entry with who made it and when, the latest first',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, store: { type: 'string' } },
    });
    const [event, ...more] = positionals;
    if (event === undefined || more.length > 0)
      throw new UsageError('Of which entry? One id, please.');
    const { store, timeZone } = keptIn(terminal);
    const { record: document, desk } = await documentFor(values.store, store);
    const record = ContactRecord.of(document);
    const changes = desk.changes.filter((change) => change.event === event).reverse();
    if (changes.length === 0 && !record.events.has(event)) {
      terminal.complain(`There is no entry ${event}, and never was one here.`);
      return 1;
    }
    if (values.json) terminal.print(JSON.stringify(changes, null, 2));
    else if (changes.length === 0)
      terminal.print('Nobody has changed it since it came with the record.');
    for (const change of values.json ? [] : changes) {
      const at = new Date(change.at);
      const reason = change.reason ? `\n    Reason: ${change.reason}` : '';
      terminal.print(
        `${change.revision}. ${plainDay(dayIn(at, timeZone))}, ${clockIn(at, timeZone)}, ${authorOf(change)}\n    ${changeInWords(change, record).join('\n    ')}${reason}`,
      );
    }
    return 0;
  },
};
