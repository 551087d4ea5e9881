/** The same record from a terminal: `npm run summit -- ask "last us-china"`. */
import { existsSync } from 'node:fs';
import { runCommand } from './terminal/commands.js';

if (existsSync('.env')) process.loadEnvFile();
process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
