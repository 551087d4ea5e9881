/** What a command of the terminal is, and what it is given. */
import type { Environment } from '../settings.js';

export interface Terminal {
  env: Environment;
  now: () => Date;
  /** Writes a text and a line break to the standard output. */
  print(text: string): void;
  /** The same to the standard error. */
  complain(text: string): void;
  /** Asks whoever sits there; left out where nobody does. */
  question?: (text: string) => Promise<string>;
}

export interface Command {
  /** How it is typed, after `npm run summit --`. */
  usage: string;
  about: string;
  /** Resolves to the exit status: 0 done, 1 something is wrong with the data. */
  run(args: string[], terminal: Terminal): Promise<number>;
}

/** The command was typed wrongly: the usage is shown, and the status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
