/** What changed in who says what. */

import { same } from './change.js';
import { keyed } from './merge-lists.js';
import { governmentName } from './party-names.js';
import { labelOf, shortened } from './point-label.js';
import type { ContactRecord } from './record.js';
import type { Account, ContactEvent, Statement } from './schema.js';

/** "added Beijing's account of “Taiwan”", "reworded “…”", "took away Washington's denial of “…”". */
export function accountChanges(
  before: ContactEvent,
  after: ContactEvent,
  record: ContactRecord,
): string[] {
  const phrases: string[] = [];
  phrases.push(
    ...changed(before.occurrence, after.occurrence, after, record, 'that it took place'),
  );
  for (const statement of after.statements) {
    const was = before.statements.find(({ id }) => id === statement.id);
    phrases.push(
      ...(was ? pointInWords(was, statement, after, record) : [newPoint(statement, after, record)]),
    );
  }
  for (const statement of before.statements) {
    if (after.statements.some(({ id }) => id === statement.id)) continue;
    phrases.push(`took away ${labelOf(statement, before, record)}`);
  }
  return [...new Set(phrases)];
}

function newPoint(statement: Statement, event: ContactEvent, record: ContactRecord): string {
  const [first, ...rest] = statement.accounts;
  const label = labelOf(statement, event, record);
  if (!first) return `added ${label}`;
  const more = new Set(rest.map(({ by }) => by).filter((by) => by !== first.by)).size;
  return `added ${accountName(first, event, record)} of ${label}${more > 0 ? ` and ${more} more` : ''}`;
}

function pointInWords(
  was: Statement,
  now: Statement,
  event: ContactEvent,
  record: ContactRecord,
): string[] {
  const label = labelOf(now, event, record);
  return [
    ...(was.text === now.text
      ? []
      : [`reworded “${shortened(was.text)}” to “${shortened(now.text)}”`]),
    ...(same([...was.topics].sort(), [...now.topics].sort())
      ? []
      : [`changed the topics of ${label}`]),
    ...changed(was.accounts, now.accounts, event, record, label),
  ];
}

function changed(
  before: readonly Account[],
  after: readonly Account[],
  event: ContactEvent,
  record: ContactRecord,
  label: string,
): string[] {
  const key = ({ by, stance, source }: Account) => `${by} ${stance} ${source}`;
  const was = keyed(before, key);
  const now = keyed(after, key);
  const phrases: string[] = [];
  for (const [id, account] of now) {
    const old = was.get(id);
    if (!old) phrases.push(`added ${accountName(account, event, record)} ${of(label)}`);
    else if (!same(old, account)) {
      phrases.push(`corrected ${accountName(account, event, record)} ${of(label)}`);
    }
  }
  for (const [id, account] of was) {
    if (!now.has(id)) phrases.push(`took away ${accountName(account, event, record)} ${of(label)}`);
  }
  return phrases;
}

function of(label: string): string {
  return label.startsWith('that ') ? label : `of ${label}`;
}

const NOUNS: Record<Account['stance'], string> = {
  affirms: 'account',
  denies: 'denial',
  noncommittal: 'evasive answer',
};

function accountName({ by, stance }: Account, event: ContactEvent, record: ContactRecord): string {
  if (by === 'joint') return `the sides' joint ${NOUNS[stance]}`;
  if (by === 'independent') {
    return stance === 'affirms' ? 'an independent report' : `an independent ${NOUNS[stance]}`;
  }
  return `${shortened(governmentName(by, event, record))}'s ${NOUNS[stance]}`;
}
