import { expect, it } from 'vitest';
import { checkFigures } from '../../scripts/figures-check.js';
import { storyFigures } from '../../scripts/figures-stories.js';

/** Hundreds of passages and articles are read: on a busy machine that takes a while, in milliseconds. */
const A_BUSY_MACHINE = 180_000;

it(
  'reaches its figures on the open part of the labelled set',
  () => {
    const { precision, recall, falseAlarms } = checkFigures({ part: 'open' });
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
    expect(falseAlarms).toBeLessThanOrEqual(0.02);
  },
  A_BUSY_MACHINE,
);

it(
  'flags hardly a story that is right, and finds most of the slips in the others',
  () => {
    const { found, alarmed } = storyFigures({ part: 'open' });
    expect(found).toBeGreaterThanOrEqual(0.65);
    expect(alarmed).toBeLessThanOrEqual(0.05);
  },
  A_BUSY_MACHINE,
);
