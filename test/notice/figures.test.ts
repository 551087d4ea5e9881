import { expect, it } from 'vitest';
import { noticeFigures } from '../../scripts/figures-notice.js';

it('reaches its figures on the open part of the labelled set', () => {
  const { precision, recall, contact } = noticeFigures({ part: 'open' });
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.93);
  expect(contact).toBeGreaterThanOrEqual(0.97);
});
