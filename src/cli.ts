/** The same record from a terminal: `npm run summit -- ask "last us-china"`. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { runCommand } from './terminal/commands.js';

if (existsSync('.env')) process.loadEnvFile();
process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  ...(process.stdin.isTTY && { question: askedHere }),
});

async function askedHere(text: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(text);
  } finally {
    lines.close();
  }
}
