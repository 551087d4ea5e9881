/**
 * Two changes of the same entry, put together: by field, by point, by account. What both changed in
 * different ways is a conflict, which people decide. Undoing is the same thing backwards.
 */
import type { Change, NewChange } from './change.js';
import { same } from './change.js';
import { keyed, mergedKeyed, mergedSet, type Side } from './merge-lists.js';
import { referred, sourcesOnePool } from './merge-sources.js';
import {
  type Account,
  type ContactEvent,
  IN_PERSON,
  type Readout,
  type Statement,
} from './schema.js';

/** Something that both changed in different ways: which, and what each made of it. */
export type Conflict =
  | { what: Scalar; mine: ContactEvent; theirs: ContactEvent }
  | { what: 'point'; mine: Statement | undefined; theirs: Statement | undefined }
  | { what: 'account'; mine: Account | undefined; theirs: Account | undefined; of?: Statement }
  /** The two together would leave nobody who says that it took place, or fewer than two parties. */
  | { what: 'occurrence' }
  | { what: 'parties' }
  /** It was added anew meanwhile. */
  | { what: 'exists' }
  /** One side deleted the entry, the other edited it; `mine` where it was ours that deleted. */
  | { what: 'entry'; deletedBy: 'mine' | 'theirs' };

/** What is taken as a whole from one hand or the other: a date and its zone belong together. */
export type Scalar =
  | 'kind'
  | 'status'
  | 'movedTo'
  | 'from'
  | 'title'
  | 'partial'
  | 'when'
  | 'place';

export interface Merged {
  /** Ours wins where there is a conflict; undefined where the entry is gone. */
  event: ContactEvent | undefined;
  conflicts: readonly Conflict[];
}

/**
 * What came of `base` in two hands. Where both changed the same thing differently, `mine` stands in
 * the result and the conflict is listed.
 */
export function merge(
  base: ContactEvent | undefined,
  mine: ContactEvent | undefined,
  theirs: ContactEvent | undefined,
): Merged {
  if (same(mine, theirs) || same(base, mine)) return { event: theirs, conflicts: [] };
  if (same(base, theirs)) return { event: mine, conflicts: [] };
  if (!mine || !theirs) {
    return { event: mine, conflicts: [{ what: 'entry', deletedBy: mine ? 'theirs' : 'mine' }] };
  }
  return base ? mergedEvent(base, mine, theirs) : { event: mine, conflicts: [{ what: 'exists' }] };
}

function mergedEvent(base: ContactEvent, ours: ContactEvent, theirs: ContactEvent): Merged {
  const mine = sourcesOnePool(base, ours, theirs);
  const conflicts: Conflict[] = [];
  const taken = (field: Scalar): ContactEvent => {
    if (same(mine[field], base[field])) return theirs;
    if (!same(theirs[field], base[field]) && !same(theirs[field], mine[field])) {
      conflicts.push({ what: field, mine, theirs });
    }
    return mine;
  };
  const { movedTo } = taken('movedTo');
  const { from } = taken('from');
  const { partial } = taken('partial');
  const { place } = taken('place');

  const statements = mergedStatements({ base, mine, theirs }, conflicts);
  const occurrence = mergedAccounts(
    { base: base.occurrence, mine: mine.occurrence, theirs: theirs.occurrence },
    (one) => conflicts.push({ what: 'account', ...one }),
  );
  if (occurrence.length === 0) conflicts.push({ what: 'occurrence' });
  const parties = mergedSet(base.parties, mine.parties, theirs.parties);
  if (parties.length < 2) conflicts.push({ what: 'parties' });
  const event: ContactEvent = {
    id: theirs.id,
    kind: taken('kind').kind,
    status: taken('status').status,
    ...(movedTo !== undefined && { movedTo }),
    ...(from !== undefined && { from }),
    title: taken('title').title,
    parties: parties.length < 2 ? mine.parties : parties,
    ...(partial !== undefined && { partial }),
    participants: mergedSet(base.participants, mine.participants, theirs.participants),
    when: taken('when').when,
    ...(place !== undefined && { place }),
    occurrence: occurrence.length > 0 ? occurrence : theirs.occurrence,
    statements,
    readouts: mergedReadouts({ base, mine, theirs }),
    sources: [],
  };
  const sources = referred(event, { base, mine, theirs });
  return { event: fitting({ ...event, sources }), conflicts };
}

/** Without what the rest rules out: a place of a call, a sender of what is no letter. */
export function fitting(event: ContactEvent): ContactEvent {
  const { place, from, movedTo, ...rest } = event;
  return {
    ...rest,
    ...(place !== undefined && IN_PERSON.includes(event.kind) && { place }),
    ...(from !== undefined && event.kind === 'letter' && event.parties.includes(from) && { from }),
    ...(movedTo !== undefined && event.status === 'cancelled' && { movedTo }),
  };
}

type Three<T> = Record<'base' | 'mine' | 'theirs', T>;

function mergedStatements(three: Three<ContactEvent>, conflicts: Conflict[]): Statement[] {
  const base = keyed(three.base.statements, ({ id }) => id);
  const theirs = keyed(three.theirs.statements, ({ id }) => id);
  const mine = keyed(renamed(three), ({ id }) => id);
  const order = [...new Set([...theirs.keys(), ...mine.keys()])];
  return order.flatMap((id) => {
    const [was, ours, other] = [base.get(id), mine.get(id), theirs.get(id)];
    if (!ours || !other) {
      const kept = ours ?? other;
      const untouched = same(kept, was);
      // New on one side, or deleted on one side and untouched on the other.
      if (!was) return kept ? [kept] : [];
      if (untouched) return [];
      conflicts.push({ what: 'point', mine: ours, theirs: other });
      return ours ? [ours] : [];
    }
    const text = scalar(was?.text, ours.text, other.text);
    if (text.conflict) conflicts.push({ what: 'point', mine: ours, theirs: other });
    const accounts = mergedAccounts(
      { base: was?.accounts ?? [], mine: ours.accounts, theirs: other.accounts },
      (one) => conflicts.push({ what: 'account', ...one, of: ours }),
    );
    // A point that nobody makes any more is no point.
    if (accounts.length === 0) return [];
    const topics = mergedSet(was?.topics ?? [], ours.topics, other.topics);
    return [{ id, text: text.value, topics, accounts }];
  });
}

/** Our own new points under ids of their own, where theirs took the same for another point. */
function renamed({ base, mine, theirs }: Three<ContactEvent>): Statement[] {
  const known = new Set(base.statements.map(({ id }) => id));
  const taken = new Map(theirs.statements.map((it) => [it.id, it]));
  const used = new Set([...taken.keys(), ...mine.statements.map(({ id }) => id)]);
  return mine.statements.map((statement) => {
    if (known.has(statement.id)) return statement;
    const twin = theirs.statements.find((it) => !known.has(it.id) && it.text === statement.text);
    if (twin) return { ...statement, id: twin.id };
    if (!taken.has(statement.id)) return statement;
    let number = 2;
    while (used.has(`${statement.id}-${number}`)) number += 1;
    const id = `${statement.id}-${number}`;
    used.add(id);
    return { ...statement, id };
  });
}

function scalar<T>(base: T | undefined, mine: T, theirs: T): { value: T; conflict: boolean } {
  if (same(mine, base)) return { value: theirs, conflict: false };
  return { value: mine, conflict: !same(theirs, base) && !same(theirs, mine) };
}

function mergedAccounts(
  three: Three<readonly Account[]>,
  conflict: (one: { mine: Account | undefined; theirs: Account | undefined }) => void,
): Account[] {
  return mergedKeyed(
    three,
    ({ by, source }) => `${by} ${source}`,
    (side: Side<Account>) => {
      conflict(side);
      return side.mine;
    },
  );
}

/** When the desk last looked can only go forward; of anything else ours stands. */
function mergedReadouts({ base, mine, theirs }: Three<ContactEvent>): Readout[] {
  return mergedKeyed(
    { base: base.readouts, mine: mine.readouts, theirs: theirs.readouts },
    ({ by, status, source }) => `${by} ${status} ${source ?? ''}`,
    ({ mine: ours, theirs: other }) => {
      if (!ours || !other) return ours;
      const [earlier, later] =
        (ours.checked ?? '') < (other.checked ?? '') ? [ours, other] : [other, ours];
      return { ...earlier, ...later, ...ours, ...(later.checked && { checked: later.checked }) };
    },
  );
}

export type Undone =
  | { kind: 'undone'; change: NewChange }
  /** What it did is no longer there: nothing would change. */
  | { kind: 'nothing' }
  /** Later changes touched the same things. */
  | { kind: 'conflicts'; conflicts: readonly Conflict[] };

/** A change taken back, as a new change: what else was changed since stays as it is. */
export function undo(
  change: Change,
  current: ContactEvent | undefined,
  by: Pick<NewChange, 'by' | 'at' | 'seen'> & Partial<Pick<NewChange, 'name' | 'reason'>>,
): Undone {
  const { event, conflicts } = merge(change.after, change.before, current);
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  if (same(event, current)) return { kind: 'nothing' };
  return {
    kind: 'undone',
    change: {
      ...by,
      event: change.event,
      undoes: change.id,
      ...(current && { before: current }),
      ...(event && { after: event }),
    },
  };
}
