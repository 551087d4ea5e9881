/** `export`: the record as one document, as the format has it. */
import { parseArgs } from 'node:util';
import { writeWhole } from '../store/whole-file.js';
import { type Command, UsageError } from './command.js';
import { documentFor, keptIn } from './kept.js';

export const exportCommand: Command = {
  usage: 'export [FILE] [--store FILE]',
  about: 'writes the record as one document, to a file or to the screen',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { store: { type: 'string' } },
    });
    const [path, ...more] = positionals;
    if (more.length > 0) throw new UsageError('Into one file, please.');
    const { record } = await documentFor(values.store, keptIn(terminal).store);
    const text = JSON.stringify(record, null, 2);
    if (path === undefined) {
      terminal.print(text);
      return 0;
    }
    await writeWhole(path, [new TextEncoder().encode(`${text}\n`)]);
    terminal.print(
      `${record.events.length} events, ${record.parties.length} parties, ${record.people.length} people and ${record.topics.length} topics are in ${path}.`,
    );
    return 0;
  },
};
