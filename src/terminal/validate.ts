/** `validate FILE`: all that is wrong with a record, each with its place. */
import { parseArgs } from 'node:util';
import { parseStoreFile } from '../store/document.js';
import { readWhole } from '../store/whole-file.js';
import { type Command, UsageError } from './command.js';

export const validateCommand: Command = {
  usage: 'validate FILE',
  about: 'lists all that is wrong with a record, each with its place in the file',
  async run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Which file? One at a time.');
    const bytes = await readWhole(path);
    if (!bytes) {
      terminal.complain(`There is no file ${path}.`);
      return 1;
    }
    const parsed = parseStoreFile(bytes);
    if (!parsed.ok) {
      for (const { path: place, message } of parsed.problems)
        terminal.print(`${place}: ${message}`);
      const count = parsed.problems.length;
      terminal.complain(`${count} ${count === 1 ? 'thing is' : 'things are'} wrong with ${path}.`);
      return 1;
    }
    const { parties, people, topics, events } = parsed.value.record;
    terminal.print(
      `${path} is right: ${events.length} events, ${parties.length} parties, ${people.length} people, ${topics.length} topics.`,
    );
    return 0;
  },
};
