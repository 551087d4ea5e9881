/** `import FILE`: a document into the record, validated whole before anything is written. */
import { parseArgs } from 'node:util';
import { NAMES_ONLY } from '../record/change.js';
import { changeInShort } from '../record/change-in-words.js';
import { type Import, importInto } from '../record/import.js';
import type { ContactRecord } from '../record/record.js';
import { parseJsonFile } from '../store/document.js';
import { openFileStore } from '../store/lowdb-file.js';
import { memoryStore } from '../store/memory.js';
import { problemsInWords } from '../store/problems.js';
import { readWhole } from '../store/whole-file.js';
import { type Command, type Terminal, UsageError } from './command.js';
import { documentFor, keptIn } from './kept.js';

export const importCommand: Command = {
  usage: 'import FILE [--dry-run] [--reason "WHY"] [--store FILE]',
  about:
    'puts a document into the record: lists what would change, then writes all of it or nothing',
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        reason: { type: 'string' },
        store: { type: 'string' },
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Which file? One at a time.');
    const bytes = await readWhole(path);
    if (!bytes) {
      terminal.complain(`There is no file ${path}.`);
      return 1;
    }
    const data = parseJsonFile(bytes);
    if (!data.ok) return refused(path, problemsInWords(data.problems), terminal);
    const file = values.store ?? keptIn(terminal).store;
    const dry = values['dry-run'] === true;
    const kept = await documentFor(undefined, file);
    const store = dry ? memoryStore(kept.record, kept.desk) : await openFileStore(file);
    try {
      const by = {
        by: 'import',
        at: terminal.now().toISOString(),
        ...(values.reason && { reason: values.reason }),
      };
      const read = importInto(store.record(), data.value, by, (event) => store.revision(event));
      if (!read.ok) return refused(path, problemsInWords(read.problems), terminal);
      list(read.value, store.record(), terminal);
      if (dry || read.value.changes.length === 0) {
        terminal.print(
          dry ? 'Nothing was written: this was a dry run.' : 'There is nothing to write.',
        );
        return 0;
      }
      const committed = await store.commitAll(read.value.changes);
      if (committed.kind === 'committed') {
        terminal.print(`Written to ${file}.`);
        return 0;
      }
      const why =
        committed.kind === 'impossible'
          ? problemsInWords(committed.problems)
          : 'the record was changed at the same moment';
      return refused(path, why, terminal);
    } finally {
      await store.close();
    }
  },
};

function refused(path: string, why: string, terminal: Terminal): number {
  terminal.complain(`${path} was not imported, and nothing was written:\n${why}`);
  return 1;
}

/** What would change: a line an entry, and the sum. */
function list(
  { changes, added, changed, unchanged }: Import,
  record: ContactRecord,
  terminal: Terminal,
): void {
  for (const change of changes) {
    const sign = change.event === NAMES_ONLY ? ' ' : change.before ? '~' : '+';
    const name = change.event === NAMES_ONLY ? 'names' : change.event;
    terminal.print(`${sign} ${name}: ${changeInShort(change, record.with(broughtIn(change)), 6)}`);
  }
  terminal.print(
    `${added.events} events added, ${changed.events} changed; ${added.names} names added, ${changed.names} changed; ${unchanged} as they were.`,
  );
}

function broughtIn({ parties, people, topics }: Import['changes'][number]) {
  return {
    ...(parties && { parties }),
    ...(people && { people }),
    ...(topics && { topics }),
  };
}
