/** The figures of the labelled sets: `npm run figures -- ask|notice|check|draft [--held-back]`. */
import { askFigures } from './figures-ask.js';
import { checkFigures } from './figures-check.js';
import { draftFigures } from './figures-draft.js';
import { noticeFigures } from './figures-notice.js';
import type { Part } from './sets.js';

type Figures = (part: Part) => { lines: readonly string[] };

const SETS: Readonly<Record<string, Figures>> = {
  ask: askFigures,
  notice: noticeFigures,
  check: checkFigures,
  draft: draftFigures,
};

const [name = '', ...options] = process.argv.slice(2);
const figures = Object.hasOwn(SETS, name) ? SETS[name] : undefined;
if (!figures) {
  console.error(`Which set? One of: ${Object.keys(SETS).join(', ')}`);
  process.exitCode = 2;
} else {
  const part = options.includes('--held-back') ? 'held back' : 'open';
  console.log(figures(part).lines.join('\n'));
}
