/**
 * Throws fuzzed payloads, signed, at every listener of the whole app: fields missing, wrong types,
 * huge, nested, hostile. `npx tsx scripts/fuzz-payloads.ts [count] [seed]`; 20,000 and 7 where they
 * are left out. Ends with 1 where something got through that should not have.
 */
import { fuzz } from '../test/fuzz/run.js';

const [count = '20000', seed = '7'] = process.argv.slice(2);
const begun = performance.now();
const report = await fuzz(Number(count), Number(seed));
const { statuses, errors, ...figures } = report;
process.stdout.write(
  `${JSON.stringify({ ...figures, seconds: Math.round((performance.now() - begun) / 1000) }, null, 2)}\n`,
);
process.stdout.write(`answers by status: ${JSON.stringify(statuses)}\n`);
process.stdout.write(`errors in the log: ${JSON.stringify(errors, null, 2)}\n`);
const fine =
  report.failures <= report.failuresLogged &&
  report.unhandled.length === 0 &&
  report.written === 0 &&
  !Object.keys(statuses).some((status) => status.startsWith('no answer'));
process.stdout.write(fine ? 'Nothing got through.\n' : 'Something got through.\n');
process.exit(fine ? 0 : 1);
