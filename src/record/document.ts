/** Reading a record document: its form first, then what its parts say of one another. */
import type { z } from 'zod';
import type { ContactEvent, RecordDocument } from './schema.js';
import { RecordDocument as RecordDocumentSchema } from './schema.js';

/** One thing that is wrong: where, as a path into the data, and what would be right. */
export interface Problem {
  path: string;
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Checks a document that came from a file, whole: form, ids, dates and cross-references.
 * Lists all that is wrong, each with its path ("events[3].when.start"). Never throws.
 */
export function parseRecordDocument(input: unknown): Parsed<RecordDocument> {
  const form = RecordDocumentSchema.safeParse(input);
  if (!form.success) return { ok: false, problems: problemsOf(form.error, input) };
  const problems = referenceProblems(form.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: form.data };
}

/** Checks the form of a document alone: what it refers to may be in the record that it is put into. */
export function parseRecordForm(input: unknown): Parsed<RecordDocument> {
  const form = RecordDocumentSchema.safeParse(input);
  return form.success
    ? { ok: true, value: form.data }
    : { ok: false, problems: problemsOf(form.error, input) };
}

/** What zod found wrong, with readable paths; the entry's own id stands beside its index. */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.map((issue) => ({
    path: pathInWords(issue.path, input),
    message: messageOf(issue),
  }));
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key.slice(0, 60)}"`).join(', ');
    return `has ${issue.keys.length === 1 ? 'a key' : 'keys'} that the format does not know: ${keys}`;
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `should be ${issue.expected === 'object' ? 'an object' : issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
  }
  return issue.message;
}

function pathInWords(path: readonly PropertyKey[], input: unknown): string {
  let words = '';
  let value = input;
  for (const key of path) {
    value = Object(value)[key];
    if (typeof key === 'number') {
      words += `[${key}]`;
      const id: unknown = Object(value).id;
      if (typeof id === 'string') words += `(${id.slice(0, 80)})`;
    } else {
      words += `${words ? '.' : ''}${String(key)}`;
    }
  }
  return words || 'the document';
}

/** What the parts of a document say of one another that cannot be. */
export function referenceProblems(document: RecordDocument): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });

  const parties = ids(document.parties, 'parties', say);
  const people = ids(document.people, 'people', say);
  const topics = ids(document.topics, 'topics', say);
  const events = ids(document.events, 'events', say);

  document.people.forEach((person, index) => {
    const path = `people[${index}](${person.id})`;
    if (!parties.has(person.party)) say(`${path}.party`, unknown('party', person.party));
    person.offices.forEach((office, at) => {
      if (office.party !== undefined && !parties.has(office.party)) {
        say(`${path}.offices[${at}].party`, unknown('party', office.party));
      }
    });
  });
  document.events.forEach((event, index) => {
    const path = `events[${index}](${event.id})`;
    for (const problem of eventProblems(event, { parties, people, topics, events })) {
      say(`${path}.${problem.path}`, problem.message);
    }
  });
  return problems;
}

/** The ids that an event may refer to. */
export interface Known {
  parties: { has(id: string): boolean };
  people: { has(id: string): boolean };
  topics: { has(id: string): boolean };
  events: { has(id: string): boolean };
}

/** What is wrong in one event's references, with paths inside the event. */
export function eventProblems(event: ContactEvent, known: Known): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string) => problems.push({ path, message });
  const sources = ids(event.sources, 'sources', say);
  ids(event.statements, 'statements', say);

  event.parties.forEach((party, at) => {
    if (!known.parties.has(party)) say(`parties[${at}]`, unknown('party', party));
    if (event.parties.indexOf(party) !== at) say(`parties[${at}]`, `names ${party} a second time`);
  });
  event.participants.forEach((person, at) => {
    if (!known.people.has(person)) say(`participants[${at}]`, unknown('person', person));
    if (event.participants.indexOf(person) !== at) {
      say(`participants[${at}]`, `names ${person} a second time`);
    }
  });
  if (event.from !== undefined && !event.parties.includes(event.from)) {
    say('from', `should be one of the parties of the letter, not "${event.from}"`);
  }
  if (event.movedTo !== undefined && !known.events.has(event.movedTo)) {
    say('movedTo', unknown('event', event.movedTo));
  }
  const checkAccounts = (accounts: ContactEvent['occurrence'], path: string) => {
    accounts.forEach((account, at) => {
      const voice = account.by;
      if (voice !== 'joint' && voice !== 'independent' && !known.parties.has(voice)) {
        say(`${path}[${at}].by`, unknown('party', voice));
      }
      if (!sources.has(account.source)) {
        say(`${path}[${at}].source`, `names no source of this event: "${account.source}"`);
      }
    });
  };
  checkAccounts(event.occurrence, 'occurrence');
  event.statements.forEach((statement, index) => {
    const path = `statements[${index}](${statement.id})`;
    checkAccounts(statement.accounts, `${path}.accounts`);
    statement.topics.forEach((topic, at) => {
      if (!known.topics.has(topic)) say(`${path}.topics[${at}]`, unknown('topic', topic));
    });
  });
  event.readouts.forEach((readout, at) => {
    if (!known.parties.has(readout.by)) say(`readouts[${at}].by`, unknown('party', readout.by));
    if (readout.source !== undefined && !sources.has(readout.source)) {
      say(`readouts[${at}].source`, `names no source of this event: "${readout.source}"`);
    }
  });
  return problems;
}

function unknown(what: string, id: string): string {
  return `names ${what === 'event' ? 'an' : 'a'} ${what} that the record does not hold: "${id}"`;
}

function ids(
  things: readonly { id: string }[],
  path: string,
  say: (path: string, message: string) => void,
): Set<string> {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (seen.has(id)) say(`${path}[${index}](${id}).id`, `is taken already: "${id}"`);
    seen.add(id);
  });
  return seen;
}
