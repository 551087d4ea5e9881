/** `restore`: a backup in the place of the record, after asking. */
import { realpath } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CheckedBackup, checkedBackups, contentInWords } from '../store/checked-backups.js';
import { isNoSuchFile } from '../store/disk.js';
import { StoreError } from '../store/problems.js';
import { goodCopy, putBack } from '../store/restore.js';
import { type Command, type Terminal, UsageError } from './command.js';
import { keptIn } from './kept.js';

export const restoreCommand: Command = {
  usage: 'restore [--from NUMBER|FILE] [--yes] [--store FILE]',
  about:
    'lists the backups of the record and puts one back after asking, by default the newest good one',
  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        yes: { type: 'boolean' },
        store: { type: 'string' },
      },
    });
    const store = await linkless(values.store ?? keptIn(terminal).store);
    const backups = await checkedBackups(store);
    list(backups, store, terminal);
    const from = chosen(values.from, backups);
    if (from === undefined) {
      terminal.complain('There is no good backup to put back. --from names another file.');
      return 1;
    }
    const { document } = await goodCopy(from);
    terminal.print(
      `\n${from}\n  ${contentInWords(document)}\nis put in the place of\n${store}\nwhich is kept aside as it is.`,
    );
    if (!values.yes && !(await agreed(terminal))) return 1;
    const { aside } = await putBack(store, from, terminal.now());
    terminal.print('The backup is in place.');
    if (aside !== undefined) terminal.print(`What stood there before is in ${aside}`);
    return 0;
  },
};

/** The newest first, with the numbers that --from takes. */
function list(backups: readonly CheckedBackup[], store: string, { print }: Terminal): void {
  if (backups.length === 0) print(`There are no backups beside ${store}.`);
  for (const { number, inWords } of backups) print(`${String(number).padStart(6)}  ${inWords}`);
}

function chosen(typed: string | undefined, backups: readonly CheckedBackup[]): string | undefined {
  if (typed === undefined) return backups.find(({ isGood }) => isGood)?.path;
  if (typed.trim() === '')
    throw new UsageError('From which backup? --from takes its number, or a file.');
  if (!/^\d+$/.test(typed)) return typed;
  const backup = backups.find(({ number }) => number === Number(typed));
  if (backup) return backup.path;
  throw new StoreError(`There is no backup ${typed}.`);
}

async function agreed({ question, complain, print }: Terminal): Promise<boolean> {
  if (!question) {
    complain('Nothing was changed. Nobody can be asked here: add --yes to do it.');
    return false;
  }
  const answer = await question('Put it back? [y/N] ');
  if (/^y(es)?$/i.test(answer.trim())) return true;
  print('Nothing was changed.');
  return false;
}

async function linkless(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isNoSuchFile(error)) return path;
    throw error;
  }
}
