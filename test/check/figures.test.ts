import { expect, it } from 'vitest';
import { checkFigures } from '../../scripts/figures-check.js';

it('reaches its figures on the open part of the labelled set', () => {
  const { precision, recall, falseAlarms } = checkFigures({ part: 'open' });
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.85);
  expect(falseAlarms).toBeLessThanOrEqual(0.02);
});
