// axe-core in the page: what keeps somebody from reading or using it.

import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every serious or critical finding, with the elements it was found at. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate('void 0');
  const source = await import('node:fs/promises').then(({ readFile }) => readFile(SCRIPT, 'utf8'));
  // Not by a script tag: the page's own policy would not let it in.
  await page.evaluate(source);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map(
      (one) =>
        `${one.id}: ${one.nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
    );
}
