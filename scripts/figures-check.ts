/** How well copy is checked: `npm run figures -- check`. */
import { z } from 'zod';
import { checkCopy } from '../src/check/check.js';
import { FINDING_KINDS, type Finding } from '../src/check/finding.js';
import { type Labelled, recordOf, rowsOf, share } from './sets.js';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  written: z.string(),
  expect: z.array(
    z.object({ kind: z.enum(FINDING_KINDS), words: z.string(), event: z.string().nullish() }),
  ),
  contacts: z.array(z.string().nullable()),
  why: z.string().optional(),
  heldBack: z.boolean().optional(),
});
type Row = z.infer<typeof Row>;

export interface CheckFigures {
  /** Of the findings made, how many are right. */
  precision: number;
  /** Of those to be made, how many were. */
  recall: number;
  /** Of the clean passages, how many got a finding. */
  falseAlarms: number;
  lines: string[];
}

/** The figures for a part of the set, with the misses of the open part listed. */
export function checkFigures(labelled: Labelled): CheckFigures {
  const record = recordOf(labelled);
  const rows = rowsOf('passages.json', Row, labelled);
  const misses: string[] = [];
  let [made, right, wanted, found, clean, alarmed] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const { findings } = checkCopy(row.text, record, {
      now: new Date('2026-11-22T12:00Z'),
      timeZone: 'Europe/London',
      written: row.written,
    });
    const good = findings.filter((finding) =>
      row.expect.some((each) => isLabelled(finding, each, row.text)),
    );
    const hit = row.expect.filter((each) =>
      findings.some((finding) => isLabelled(finding, each, row.text)),
    );
    made += findings.length;
    right += good.length;
    wanted += row.expect.length;
    found += hit.length;
    if (row.expect.length === 0) {
      clean += 1;
      if (findings.length > 0) alarmed += 1;
    }
    if (good.length < findings.length || hit.length < row.expect.length) {
      misses.push(missOf(row, findings));
    }
  }
  return {
    precision: made === 0 ? 1 : right / made,
    recall: wanted === 0 ? 1 : found / wanted,
    falseAlarms: clean === 0 ? 0 : alarmed / clean,
    lines: [
      `copy check, ${labelled.part}: ${rows.length} passages`,
      `precision     ${share(right, made)}`,
      `recall        ${share(found, wanted)}`,
      `false alarms  ${share(alarmed, clean)}`,
      ...(labelled.part === 'open' ? misses : []),
    ],
  };
}

/** Whether a finding is the one of a label: of its kind and event, on its words. */
export function isLabelled(
  finding: Finding,
  { kind, words, event }: Row['expect'][number],
  text: string,
): boolean {
  const start = text.indexOf(words);
  const same = finding.event === undefined || !event || finding.event === event;
  return (
    finding.kind === kind && same && finding.start < start + words.length && start < finding.end
  );
}

function missOf(row: Row, findings: readonly Finding[]): string {
  const shown = (
    list: readonly { kind: string; words: string; event?: string | null | undefined }[],
  ) =>
    list.map(({ kind, words, event }) => `${kind} “${words}” ${event ?? ''}`).join('; ') || 'none';
  return `\n${row.id} (${row.written}) ${row.text}\n  expected ${shown(row.expect)}\n  found    ${shown(findings)}\n  ${row.why ?? ''}`;
}
