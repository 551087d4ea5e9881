/** How well messages are understood: `npm run figures -- notice`. */
import { z } from 'zod';
import { type Noticed, notice } from '../src/notice/notice.js';
import { type Labelled, recordOf, rowsOf, share } from './sets.js';

const Expected = z.union([
  z.literal('silent'),
  z.strictObject({ contact: z.string() }),
  z.strictObject({ latest: z.string() }),
  z.strictObject({
    unlogged: z.strictObject({ parties: z.array(z.string()), kind: z.string().optional() }),
  }),
]);
type Expected = z.infer<typeof Expected>;

const Row = z.object({
  text: z.string(),
  at: z.string(),
  expect: z.union([Expected, z.strictObject({ anyOf: z.array(Expected) })]),
  hard: z.boolean(),
  why: z.string(),
  heldBack: z.boolean().optional(),
});

export interface NoticeFigures {
  /** Of the replies made, how many were to be made. */
  precision: number;
  /** Of the replies to be made, how many were. */
  recall: number;
  /** Of the replies rightly made, how many showed the right contact, or rightly none. */
  contact: number;
  lines: string[];
}

/** The figures for a part of the set, with the misses of the open part listed. */
export function noticeFigures(labelled: Labelled): NoticeFigures {
  const record = recordOf(labelled);
  const rows = rowsOf('messages.json', Row, labelled);
  const misses: string[] = [];
  const confused = new Map<string, number>();
  let [made, wanted, rightly, right] = [0, 0, 0, 0];
  for (const row of rows) {
    const noticed = notice(
      { text: row.text, at: new Date(row.at), timeZone: 'Europe/London' },
      record,
    );
    const expected =
      typeof row.expect === 'object' && 'anyOf' in row.expect ? row.expect.anyOf : [row.expect];
    const speaks = noticed.kind !== 'silent';
    const may = expected.some((each) => each !== 'silent');
    const must = expected.every((each) => each !== 'silent');
    const fits = expected.some((each) => isAsExpected(noticed, each));
    if (speaks) made += 1;
    if (must) wanted += 1;
    if (speaks && may) {
      rightly += 1;
      if (fits) right += 1;
    }
    if (!fits) {
      misses.push(missOf(row, noticed));
      const kind = `wanted ${expected.map(kindOf).join(' or ')}, got ${noticed.kind}`;
      confused.set(kind, (confused.get(kind) ?? 0) + 1);
    }
  }
  const hits = rows.length === 0 ? 0 : rightly;
  return {
    precision: made === 0 ? 1 : hits / made,
    recall: wanted === 0 ? 1 : Math.min(1, hits / wanted),
    contact: rightly === 0 ? 1 : right / rightly,
    lines: [
      `Messages, ${labelled.part} part: ${rows.length} rows`,
      `  precision      ${share(hits, made)}`,
      `  recall         ${share(Math.min(hits, wanted), wanted)}`,
      `  right contact  ${share(right, rightly)}`,
      ...[...confused].map(([kind, count]) => `  ${count} × ${kind}`),
      ...(labelled.part === 'open'
        ? misses.map((miss) => `  ${miss}`)
        : [`  ${misses.length} misses, not shown`]),
    ],
  };
}

function kindOf(expected: Expected): string {
  return typeof expected === 'string' ? expected : (Object.keys(expected)[0] ?? '');
}

function isAsExpected(noticed: Noticed, expected: Expected): boolean {
  if (expected === 'silent') return noticed.kind === 'silent';
  if ('unlogged' in expected) {
    if (noticed.kind !== 'unlogged') return false;
    const { parties, kind } = expected.unlogged;
    const same = [...parties].sort().join() === [...noticed.parties].sort().join();
    return (
      same &&
      (kind === undefined ||
        noticed.kinds.length === 0 ||
        noticed.kinds.some((each) => each === kind))
    );
  }
  const id = 'contact' in expected ? expected.contact : expected.latest;
  return noticed.kind === 'contact' && noticed.event.id === id;
}

function missOf(row: z.infer<typeof Row>, noticed: Noticed): string {
  const got =
    noticed.kind === 'silent'
      ? `silent (${noticed.why})`
      : noticed.kind === 'contact'
        ? `${noticed.event.id} (${noticed.why})`
        : `unlogged ${noticed.parties.join(' ')} ${noticed.kinds.join('/')} (${noticed.why})`;
  return `${row.text.replaceAll('\n', ' ⏎ ')}  [${row.at}]\n      wanted ${JSON.stringify(row.expect)}  got ${got}\n      ${row.why}`;
}
