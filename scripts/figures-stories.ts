/**
 * How well the check finds one slip in a whole story, and how seldom it flags a right one:
 * `npm run figures -- stories`.
 */
import { z } from 'zod';
import { checkCopy } from '../src/check/check.js';
import { FINDING_KINDS, type Finding, type FindingKind } from '../src/check/finding.js';
import { isLabelled } from './figures-check.js';
import { type Labelled, recordOf, rowsOf, share } from './sets.js';

const Edit = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(FINDING_KINDS),
  words: z.string(),
  event: z.string(),
  why: z.string().optional(),
});
const Story = z.object({
  id: z.string(),
  written: z.string(),
  text: z.string(),
  contacts: z.array(z.string().nullable()).optional(),
  edits: z.array(Edit),
  heldBack: z.boolean().optional(),
});

export interface StoryFigures {
  /** Of the slips, each alone in its story, how many were found. */
  found: number;
  /** Of the right stories, how many got a finding. */
  alarmed: number;
  lines: string[];
}

/** The figures for a part of the stories, with what was missed and what was flagged wrongly in the open part. */
export function storyFigures(labelled: Labelled): StoryFigures {
  const record = recordOf(labelled);
  const stories = rowsOf('stories.json', Story, labelled);
  const findingsIn = (text: string, written: string) =>
    checkCopy(text, record, {
      now: new Date('2026-11-22T12:00Z'),
      timeZone: 'Europe/London',
      written,
    }).findings;
  const misses: string[] = [];
  const byKind = new Map<FindingKind, { found: number; all: number }>();
  let alarmed = 0;
  let beside = 0;
  for (const { id, written, text, edits } of stories) {
    const right = findingsIn(text, written);
    if (right.length > 0) alarmed += 1;
    for (const finding of right) misses.push(`${id} right, but flagged: ${shown(finding)}`);
    const known = new Set(right.map(shown));
    for (const edit of edits) {
      const edited = text.replace(edit.from, () => edit.to);
      const findings = findingsIn(edited, written);
      const hit = findings.some((finding) => isLabelled(finding, edit, edited));
      const count = byKind.get(edit.kind) ?? { found: 0, all: 0 };
      byKind.set(edit.kind, { found: count.found + (hit ? 1 : 0), all: count.all + 1 });
      if (!hit) misses.push(`${id} missed: ${edit.kind} “${edit.words}” ${edit.event}`);
      // What follows from the slip itself is the slip once more.
      const others = findings.filter(
        (finding) => !isLabelled(finding, edit, edited) && !known.has(shown(finding)),
      );
      beside += others.length;
      for (const finding of others)
        misses.push(`${id} with “${edit.words}”, flagged beside it: ${shown(finding)}`);
    }
  }
  const counts = [...byKind.values()];
  const found = counts.reduce((sum, count) => sum + count.found, 0);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return {
    found: all === 0 ? 1 : found / all,
    alarmed: stories.length === 0 ? 0 : alarmed / stories.length,
    lines: [
      `stories, ${labelled.part}: ${stories.length}`,
      `slips found           ${share(found, all)}`,
      ...FINDING_KINDS.flatMap((kind) => {
        const count = byKind.get(kind);
        return count ? [`  ${kind.padEnd(20)}${share(count.found, count.all)}`] : [];
      }),
      `flagged beside them   ${beside}`,
      `right stories flagged ${share(alarmed, stories.length)}`,
      ...(labelled.part === 'open' ? misses : []),
    ],
  };
}

function shown({ kind, words, event }: Finding): string {
  return `${kind} “${words}” ${event ?? ''}`;
}
