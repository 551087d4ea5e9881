/** A document put into a record: what it would change, and what would be wrong about that. */
import { type Brought, NAMES_ONLY, type NewChange, same } from './change.js';
import { type Parsed, parseRecordForm, referenceProblems } from './document.js';
import type { ContactRecord } from './record.js';
import type { Party, Person, RecordDocument, Topic } from './schema.js';

/** What an import would do; nothing of it is done yet. */
export interface Import {
  changes: readonly NewChange[];
  /** Entries and names that stand in the record just so. */
  unchanged: number;
  /** How many of each the document would add and change. */
  added: { events: number; names: number };
  changed: { events: number; names: number };
}

/**
 * Checks a document against the record that it is to be put into, and lists what it would change.
 * What is there under its id is replaced, what is not there is added, nothing is taken away. Each of
 * the four arrays may be left out, and may refer to what the record holds already.
 */
export function importInto(
  record: ContactRecord,
  input: unknown,
  by: Pick<NewChange, 'by' | 'at'> & Partial<Pick<NewChange, 'name' | 'reason'>>,
  revision: (event: string) => number,
): Parsed<Import> {
  const form = parseRecordForm(input);
  if (!form.ok) return form;
  const { value: document } = form;
  const whole = record.with({
    parties: document.parties,
    people: document.people,
    topics: document.topics,
    events: document.events,
  });
  const problems = [...doubled(document), ...referenceProblems(whole.toDocument())];
  if (problems.length > 0) return { ok: false, problems };

  const names = {
    parties: different(document.parties, record.parties),
    people: different(document.people, record.people),
    topics: different(document.topics, record.topics),
  };
  const events = different(document.events, record.events);
  const brought = broughtBy(names);
  const changes: NewChange[] = events.map((after) => {
    const before = record.events.get(after.id);
    return { ...by, event: after.id, seen: revision(after.id), ...(before && { before }), after };
  });
  if (Object.keys(brought).length > 0) {
    changes.unshift({ ...by, event: NAMES_ONLY, seen: revision(NAMES_ONLY), ...brought });
  }
  const named = [...names.parties, ...names.people, ...names.topics].length;
  const isNew = (thing: { id: string }) =>
    !record.parties.has(thing.id) && !record.people.has(thing.id) && !record.topics.has(thing.id);
  const newNames = [...names.parties, ...names.people, ...names.topics].filter(isNew).length;
  const newEvents = events.filter(({ id }) => !record.events.has(id)).length;
  const all =
    document.parties.length +
    document.people.length +
    document.topics.length +
    document.events.length;
  return {
    ok: true,
    value: {
      changes,
      unchanged: all - events.length - named,
      added: { events: newEvents, names: newNames },
      changed: { events: events.length - newEvents, names: named - newNames },
    },
  };
}

function different<T extends { id: string }>(
  things: readonly T[],
  known: ReadonlyMap<string, T>,
): T[] {
  return things.filter((thing) => !same(thing, known.get(thing.id)));
}

function broughtBy(names: { parties: Party[]; people: Person[]; topics: Topic[] }): Brought {
  return {
    ...(names.parties.length > 0 && { parties: names.parties }),
    ...(names.people.length > 0 && { people: names.people }),
    ...(names.topics.length > 0 && { topics: names.topics }),
  };
}

/** An id that the document itself has twice: put into a record, the second would hide the first. */
function doubled(document: RecordDocument): { path: string; message: string }[] {
  const lists = {
    parties: document.parties,
    people: document.people,
    topics: document.topics,
    events: document.events,
  };
  return Object.entries(lists).flatMap(([name, things]) => {
    const seen = new Set<string>();
    return things.flatMap(({ id }, index) => {
      const twice = seen.has(id);
      seen.add(id);
      return twice
        ? [{ path: `${name}[${index}](${id}).id`, message: `is taken already: "${id}"` }]
        : [];
    });
  });
}
