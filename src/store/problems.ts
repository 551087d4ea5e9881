/** What stops a start: a store that cannot be read, told so that somebody can mend it. */
import type { Problem } from '../record/document.js';

const SHOWN = 20;

/** The record cannot be had. The message is for the person who starts Summit. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A change could not be kept: the record is as it was before. `told` is for the editor who made it. */
export class NotSavedError extends StoreError {
  /** One whole sentence, without paths or codes. */
  readonly told: string;

  constructor(message: string, told: string, options?: ErrorOptions) {
    super(message, options);
    this.told = told;
  }
}

/** "events[3](…).when.start: should be …", one a line: the first twenty, and how many more. */
export function problemsInWords(problems: readonly Problem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ path, message }) => `  - ${path}: ${message}`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  and ${more.toLocaleString('en-GB')} more`);
  return lines.join('\n');
}
