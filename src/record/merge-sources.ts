/** Sources in two hands: both may have called their own new source "s3". */
import { same } from './change.js';
import { newSourceId } from './event-id.js';
import type { Account, ContactEvent, Source } from './schema.js';

/** Our version with its new sources under ids that mean nothing else in theirs. */
export function sourcesOnePool(
  base: ContactEvent,
  mine: ContactEvent,
  theirs: ContactEvent,
): ContactEvent {
  const known = new Set(base.sources.map(({ id }) => id));
  const taken = new Map(theirs.sources.map((source) => [source.id, source]));
  const used = new Set([...taken.keys(), ...mine.sources.map(({ id }) => id)]);
  const names = new Map<string, string>();
  for (const source of mine.sources) {
    if (known.has(source.id)) continue;
    const twin = theirs.sources.find((other) => !known.has(other.id) && sameButId(other, source));
    if (twin) names.set(source.id, twin.id);
    else if (taken.has(source.id)) {
      const id = newSourceId(used);
      used.add(id);
      names.set(source.id, id);
    }
  }
  return names.size === 0 ? mine : withSourcesCalled(mine, names);
}

function sameButId({ id: _one, ...source }: Source, { id: _other, ...other }: Source): boolean {
  return same(source, other) || (source.url !== undefined && source.url === other.url);
}

function withSourcesCalled(event: ContactEvent, names: ReadonlyMap<string, string>): ContactEvent {
  const called = (id: string) => names.get(id) ?? id;
  const account = (one: Account) => ({ ...one, source: called(one.source) });
  const sources = new Map(
    event.sources.map((source) => [called(source.id), { ...source, id: called(source.id) }]),
  );
  return {
    ...event,
    occurrence: event.occurrence.map(account),
    statements: event.statements.map((statement) => ({
      ...statement,
      accounts: statement.accounts.map(account),
    })),
    readouts: event.readouts.map((readout) =>
      readout.source === undefined ? readout : { ...readout, source: called(readout.source) },
    ),
    sources: [...sources.values()],
  };
}

/** The ids of the sources that an event's accounts and readouts refer to. */
export function sourcesUsed(
  event: Pick<ContactEvent, 'occurrence' | 'statements' | 'readouts'>,
): Set<string> {
  const used = new Set<string>();
  for (const { source } of event.occurrence) used.add(source);
  for (const { accounts } of event.statements) {
    for (const { source } of accounts) used.add(source);
  }
  for (const { source } of event.readouts) if (source !== undefined) used.add(source);
  return used;
}

/**
 * The sources of a merged event: those that it refers to, from whoever still has them, and those
 * that nothing refers to where neither hand took them away.
 */
export function referred(
  event: ContactEvent,
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', ContactEvent>,
): Source[] {
  const used = sourcesUsed(event);
  const from = (whole: ContactEvent) => new Map(whole.sources.map((source) => [source.id, source]));
  const [was, ours, other] = [from(base), from(mine), from(theirs)];
  const order = [...new Set([...other.keys(), ...ours.keys(), ...was.keys()])];
  return order.flatMap((id) => {
    const [old, own, their] = [was.get(id), ours.get(id), other.get(id)];
    const changedByUs = own !== undefined && !same(own, old);
    const source = changedByUs ? own : (their ?? own ?? old);
    if (!source) return [];
    if (used.has(id)) return [source];
    const takenAway = old !== undefined && (!own || !their);
    return takenAway ? [] : [source];
  });
}
