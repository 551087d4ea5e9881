/**
 * The figures of the labelled sets: `npm run figures -- ask|notice|check|stories|draft [--held-back]
 * [--rows FILE] [--record FILE]`. With --rows, fresh rows are measured before they join a set.
 */
import { parseArgs } from 'node:util';
import { askFigures } from './figures-ask.js';
import { checkFigures } from './figures-check.js';
import { draftFigures } from './figures-draft.js';
import { noticeFigures } from './figures-notice.js';
import { storyFigures } from './figures-stories.js';
import type { Labelled } from './sets.js';

type Figures = (labelled: Labelled) => { lines: readonly string[] };

const SETS: Readonly<Record<string, Figures>> = {
  ask: askFigures,
  notice: noticeFigures,
  check: checkFigures,
  stories: storyFigures,
  draft: draftFigures,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'held-back': { type: 'boolean' },
    rows: { type: 'string' },
    record: { type: 'string' },
  },
});
const [name = ''] = positionals;
const figures = Object.hasOwn(SETS, name) ? SETS[name] : undefined;
if (!figures) {
  console.error(`Which set? One of: ${Object.keys(SETS).join(', ')}`);
  process.exitCode = 2;
} else {
  const part = values['held-back'] ? 'held back' : 'open';
  const { rows, record } = values;
  console.log(figures({ part, rows, record }).lines.join('\n'));
}
