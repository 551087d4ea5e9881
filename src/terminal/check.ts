/** `check FILE`: copy held against the record. The exit status is for scripts: 0 nothing found, 1 findings. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findingsMessages, summaryLine } from '../cards/findings-card.js';
import { messageAsText } from '../cards/plain.js';
import { checkCopy } from '../check/check.js';
import { isRealDay } from '../record/calendar.js';
import { ContactRecord } from '../record/record.js';
import { type Command, UsageError } from './command.js';
import { documentFor, keptIn } from './kept.js';

/** Not 1, which says that there are findings. */
const NOT_CHECKED = 2;

export const checkCommand: Command = {
  usage: 'check FILE [--written YYYY-MM-DD] [--json] [--store FILE]',
  about: 'checks copy against the record; exit status 0 no findings, 1 findings, 2 not checked',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        written: { type: 'string' },
        store: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Which file is to be checked?');
    const { written } = values;
    if (written !== undefined && !isRealDay(written))
      throw new UsageError('--written should be a day such as 2025-11-25.');
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      terminal.complain(error instanceof Error ? error.message : `${file} could not be read`);
      return NOT_CHECKED;
    }
    const { store, timeZone } = keptIn(terminal);
    const { record: document } = await documentFor(values.store, store);
    const checked = checkCopy(text, ContactRecord.of(document), {
      now: terminal.now(),
      timeZone,
      ...(written !== undefined && { written }),
    });
    if (values.json) {
      const { events, ...rest } = checked;
      terminal.print(JSON.stringify({ ...rest, events: events.map(({ id }) => id) }, null, 2));
    } else {
      for (const message of findingsMessages(checked))
        terminal.print(messageAsText(message).trimEnd());
      terminal.print(`\n${summaryLine(checked)}`);
    }
    if (checked.refused !== undefined) return NOT_CHECKED;
    return checked.findings.length > 0 ? 1 : 0;
  },
};
