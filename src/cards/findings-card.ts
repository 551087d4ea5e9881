/** What came of a check of copy: each finding with the exact words, the record's and better ones. */
import type { KnownBlock } from '@slack/types';
import type { Checked, Finding, FindingInCopy, FindingKind } from '../check/finding.js';
import { plainDate } from '../record/dates-in-words.js';
import type { ContactEvent } from '../record/schema.js';
import { CHECK_PAGE, checkPageValue } from './action-ids.js';
import type { Message } from './message.js';
import { button, buttonRow, inPages } from './pages.js';
import {
  bold,
  bullets,
  italic,
  type Leaf,
  line,
  link,
  paragraph,
  richText,
  words,
} from './rich.js';
import { cut, fallbackText, shown } from './text.js';

/** What each kind of finding is called. */
const CALLED: Record<FindingKind, string> = {
  date: 'Date',
  interval: 'Interval',
  place: 'Place',
  kind: 'Kind of contact',
  status: 'Held, planned or off',
  who: 'Who took part',
  order: 'Count',
  unattributed: 'Not attributed',
  misattributed: 'Attributed to the wrong side',
  disputed: 'Disputed',
};

/** Characters of one stretch of copy, of a sentence of the record, and of a wording. */
const LONGEST = 700;
/** Characters of what is right, of which the first words say enough. */
const SHORT = 60;
/** Lines of a list below the findings before the rest is counted. */
const LISTED = 8;

/** The result as one message or several; where there are more, buttons that ask for the next. */
export function findingsMessages(checked: Checked, key?: string): Message[] {
  if (checked.refused !== undefined) {
    return [
      {
        text: fallbackText([checked.refused]),
        blocks: [paragraph('check', words(checked.refused))],
      },
    ];
  }
  const pages = inPages(findingsBlocks(checked));
  return pages.map((blocks, index) => ({
    text: fallbackText(
      index === 0
        ? [summaryLine(checked), ...checked.findings.slice(0, 5).map(inOneLine)]
        : [`${summaryLine(checked)} Page ${index + 1} of ${pages.length}.`],
    ),
    blocks: [...blocks, ...pageButtons(key, index + 1, pages.length)],
  }));
}

/** All blocks of a result: the summary, the findings in order, and what else is to be known. */
export function findingsBlocks(checked: Checked): KnownBlock[] {
  return [
    paragraph('check', bold(summaryLine(checked))),
    ...checked.findings.map((finding, index) => findingBlock(finding, index + 1)),
    ...listBlock(
      'check:notes',
      'Attributed, and denied by another side',
      checked.notes.map(({ words: said, note }) => `“${shortly(said)}”: ${note}`),
    ),
    ...listBlock(
      'check:unlisted',
      'Not on the record',
      checked.unlisted.map(({ words: said }) => `“${shortly(said)}”`),
    ),
    ...listBlock(
      'check:unjudged',
      'Could not be judged',
      checked.unjudged.map(({ words: said, why }) => `“${shortly(said)}”: ${why}`),
    ),
    ...listBlock(
      'check:right',
      'As the record has it',
      checked.events.flatMap((event) => rightOf(event, checked)),
    ),
  ];
}

/** "2 findings; 7 points as the record has them; 1 contact not on the record; 1 sentence not judged." */
export function summaryLine(checked: Checked): string {
  if (checked.refused !== undefined) return checked.refused;
  const { findings, right, unlisted, unjudged, events } = checked;
  if (findings.length + right.length + unlisted.length + unjudged.length === 0) {
    return 'No contact between leaders was found in this text.';
  }
  const count = (number: number, one: string, several: string) =>
    `${number === 0 ? 'No' : number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
  const parts = [
    count(findings.length, 'finding', 'findings'),
    right.length > 0 &&
      `${count(right.length, 'point', 'points')} as the record has ${right.length === 1 ? 'it' : 'them'}`,
    unlisted.length > 0 && `${count(unlisted.length, 'contact', 'contacts')} not on the record`,
    unjudged.length > 0 && `${count(unjudged.length, 'sentence', 'sentences')} not judged`,
  ].filter((part) => part !== false);
  return `${parts.join('; ')}. ${events.length === 0 ? 'No entry of the record was found to hold it against.' : `Held against ${count(events.length, 'entry', 'entries')} of the record.`}`;
}

/** "Interval: “two months after” → “25 days after”." */
export function inOneLine({ kind, words: said, wording }: Finding): string {
  return `${CALLED[kind]}: “${shortly(said)}” → “${shortly(wording)}”.`;
}

function findingBlock(
  { kind, before, words: said, after, record, source, wording }: FindingInCopy,
  number: number,
): KnownBlock {
  const origin: Leaf[] = source ? [...words(' '), ...link(source.publisher, source.url)] : [];
  // Of a few words one must see where they stand; a whole sentence is soon found.
  const few = said.length <= SHORT && /\p{L}/u.test(before + after);
  return richText(
    `flag:${number}:${kind}`,
    line(...bold(`${number} · ${CALLED[kind]}`), ...words(`: “${cut(shown(said), LONGEST)}”`)),
    ...(few
      ? [line(...italic('In: '), ...words(`“${before}`), ...bold(said), ...words(`${after}”`))]
      : []),
    line(...words(cut(shown(record), LONGEST)), ...origin),
    line(...italic('Better: '), ...words(cut(shown(wording), LONGEST))),
  );
}

function listBlock(id: string, title: string, lines: readonly string[]): KnownBlock[] {
  if (lines.length === 0) return [];
  const few = lines.slice(0, LISTED).map((each) => words(cut(shown(each), LONGEST)));
  const rest = lines.length - few.length;
  return [
    richText(
      id,
      line(...bold(title)),
      bullets([...few, ...(rest > 0 ? [words(`and ${rest.toLocaleString('en-GB')} more`)] : [])]),
    ),
  ];
}

/** "Trump–Xi phone call, 24 November 2025: who took part (“Trump”, “Xi”); the date (“Monday”)". */
function rightOf({ id, title, when }: ContactEvent, { right }: Checked): string[] {
  const told = new Map<string, string[]>();
  for (const { event, what, words: said } of right) {
    if (event === id) told.set(what, [...(told.get(what) ?? []), `“${cut(shown(said), SHORT)}”`]);
  }
  if (told.size === 0) return [];
  const points = [...told].map(([what, said]) => `${what} (${[...new Set(said)].join(', ')})`);
  return [`${cut(shown(title), 200)}, ${plainDate(when)}: ${points.join('; ')}`];
}

function shortly(text: string): string {
  return cut(shown(text), 160);
}

function pageButtons(key: string | undefined, page: number, pages: number): KnownBlock[] {
  if (key === undefined || pages < 2) return [];
  return buttonRow('check:pages', [
    page > 1 && button('Previous', `${CHECK_PAGE}:back`, checkPageValue(key, page - 1)),
    page < pages && button('More', `${CHECK_PAGE}:on`, checkPageValue(key, page + 1)),
  ]);
}
