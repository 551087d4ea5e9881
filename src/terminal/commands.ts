/** The commands of the terminal, in one table. */
import { StoreError } from '../store/problems.js';
import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import { type Command, type Terminal, UsageError } from './command.js';
import { exportCommand } from './export.js';
import { historyCommand } from './history.js';
import { importCommand } from './import.js';
import { restoreCommand } from './restore.js';
import { validateCommand } from './validate.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  ask: askCommand,
  check: checkCommand,
  history: historyCommand,
  export: exportCommand,
  import: importCommand,
  validate: validateCommand,
  restore: restoreCommand,
};

/** Runs what was typed; resolves to the exit status: 0 done, 1 not possible, 2 typed wrongly. */
export async function runCommand(
  [name = '', ...args]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    terminal.print(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    terminal.complain(name === '' ? usage() : `There is no command ${name}.\n${usage()}`);
    return 2;
  }
  try {
    return await command.run([...args], terminal);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      terminal.complain(`${error.message}\nUsage: npm run summit -- ${command.usage}`);
      return 2;
    }
    if (error instanceof StoreError || isSystemError(error)) {
      terminal.complain(error.message);
      return 1;
    }
    throw error;
  }
}

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage, about }) => `  ${usage}\n      ${about}`);
  return ['Usage: npm run summit -- COMMAND', ...lines].join('\n');
}

function isParseArgsError(error: unknown): error is Error {
  return codeOf(error)?.startsWith('ERR_PARSE_ARGS_') === true;
}

/** The system refused: a folder in a file's place, no right to read it. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
