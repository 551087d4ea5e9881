/** What a change did, in words: for the history, the thread of a card, and whoever comes second. */

import { accountChanges } from './accounts-in-words.js';
import { type Change, NAMES_ONLY, same } from './change.js';
import { plainDay } from './dates-in-words.js';
import { governmentName } from './party-names.js';
import { labelOf, listed, shortened } from './point-label.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent, Readout } from './schema.js';
import { occurrenceStanding, standingOf } from './standing.js';
import { movedInWords, zoneInWords } from './when-in-words.js';

type Edit = Pick<Change, 'event' | 'before' | 'after' | 'parties' | 'people' | 'topics' | 'undoes'>;

/**
 * What a change did, one thing a phrase, the weightiest first, each to follow a name: "moved the
 * date from 24 to 25 November 2025", "added Beijing's account of “Taiwan”", "Taiwan is now confirmed".
 */
export function changeInWords(change: Edit, record: ContactRecord): string[] {
  const { before, after } = change;
  const phrases = before && after ? editInWords(before, after, record) : wholeInWords(change);
  return phrases.length > 0 ? phrases : ['saved it as it was'];
}

/** The same as one sentence without its full stop; what is too much is counted. */
export function changeInShort(change: Edit, record: ContactRecord, longest = 3): string {
  const phrases = changeInWords(change, record);
  const rest = phrases.length - longest;
  const shown = phrases.slice(0, longest).join('; ');
  return rest > 0 ? `${shown}; and ${rest} more` : shown;
}

function wholeInWords({ event, before, after, undoes, ...brought }: Edit): string[] {
  if (event === NAMES_ONLY) {
    const names = [
      ...(brought.parties ?? []),
      ...(brought.people ?? []),
      ...(brought.topics ?? []),
    ];
    return [`brought in the names ${listed(names.map(({ name }) => shortened(name)))}`];
  }
  if (after) return [undoes === undefined ? 'added the entry' : 'brought the entry back'];
  return before ? ['deleted the entry'] : [];
}

function editInWords(before: ContactEvent, after: ContactEvent, record: ContactRecord): string[] {
  return [
    ...headInWords(before, after, record),
    ...standingsInWords(before, after, record),
    ...accountChanges(before, after, record),
    ...readoutsInWords(before, after, record),
    ...sourcesInWords(before, after),
  ];
}

function headInWords(before: ContactEvent, after: ContactEvent, record: ContactRecord): string[] {
  const name = (id: string) => shortened(record.party(id)?.name ?? id);
  const person = (id: string) => shortened(record.people.get(id)?.name ?? id);
  const place = ({ place: at }: ContactEvent) =>
    at && shortened([at.name, at.city, name(at.country)].filter(Boolean).join(', '));
  return [
    before.status !== after.status && `filed it as ${after.status} (was ${before.status})`,
    ...movedInWords(before.when, after.when),
    !same(before.when.timeZone, after.when.timeZone) &&
      `set the time zone to ${zoneInWords(after.when.timeZone)}`,
    before.kind !== after.kind && `made it a ${after.kind} (was a ${before.kind})`,
    !same(before.place, after.place) &&
      (after.place
        ? `set the place to ${place(after)}${before.place ? ` (was ${place(before)})` : ''}`
        : `took the place away (was ${place(before)})`),
    ...setInWords('party', before.parties, after.parties, name),
    ...setInWords('participant', before.participants, after.participants, person),
    before.title !== after.title && `changed the headline to “${shortened(after.title)}”`,
    before.from !== after.from &&
      (after.from ? `named ${name(after.from)} as the sender` : 'took the sender away'),
    before.movedTo !== after.movedTo &&
      (after.movedTo
        ? `noted that it was moved to ${after.movedTo}`
        : 'took away where it was moved to'),
    Boolean(before.partial) !== Boolean(after.partial) &&
      (after.partial ? 'noted that others took part too' : 'noted that nobody else took part'),
  ].filter((phrase): phrase is string => typeof phrase === 'string');
}

function setInWords(
  what: string,
  before: readonly string[],
  after: readonly string[],
  name: (id: string) => string,
): string[] {
  const added = after.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !after.includes(id));
  return [
    ...(added.length > 0
      ? [`added ${listed(added.map(name))} as ${plural(what, added.length)}`]
      : []),
    ...(gone.length > 0
      ? [`took ${listed(gone.map(name))} out as ${plural(what, gone.length)}`]
      : []),
  ];
}

function plural(what: string, count: number): string {
  if (count > 1) return what === 'party' ? 'parties' : `${what}s`;
  return `a ${what}`;
}

/** "Taiwan is now confirmed": of what stood there before; a new point tells its standing itself. */
function standingsInWords(
  before: ContactEvent,
  after: ContactEvent,
  record: ContactRecord,
): string[] {
  const occurred = occurrenceStanding(after);
  const whether =
    occurred === occurrenceStanding(before) ? [] : [`that it took place is now ${occurred}`];
  const points = after.statements.flatMap((statement) => {
    const was = before.statements.find(({ id }) => id === statement.id);
    const standing = standingOf(statement.accounts, after);
    if (!was || standingOf(was.accounts, before) === standing) return [];
    return [`${labelOf(statement, after, record, false)} is now ${standing}`];
  });
  return [...whether, ...points];
}

function readoutsInWords(
  before: ContactEvent,
  after: ContactEvent,
  record: ContactRecord,
): string[] {
  const gone = before.readouts.filter((it) => !after.readouts.some((other) => same(it, other)));
  const added = after.readouts.filter((it) => !before.readouts.some((other) => same(it, other)));
  const replaced = new Set(added.map(({ by }) => by));
  const phrases = [
    ...added.map((readout) => readoutInWords(readout, after, record)),
    ...gone
      .filter(({ by }) => !replaced.has(by))
      .map(({ by }) => `took away what ${governmentName(by, before, record)} published`),
  ];
  return [...new Set(phrases)];
}

function readoutInWords(readout: Readout, event: ContactEvent, record: ContactRecord): string {
  const side = governmentName(readout.by, event, record);
  switch (readout.status) {
    case 'published':
      return `noted that ${side} has published its account`;
    case 'brief':
      return `noted that ${side} has confirmed it and no more`;
    case 'none': {
      const { checked } = readout;
      const when = checked ? ` (checked ${plainDay(checked.slice(0, 10))})` : '';
      return `noted that ${side} has published no account${when}`;
    }
  }
}

/** A new source comes with the account that it is for: it is named only where it comes alone. */
function sourcesInWords(before: ContactEvent, after: ContactEvent): string[] {
  const alone =
    same(before.occurrence, after.occurrence) &&
    same(before.statements, after.statements) &&
    same(before.readouts, after.readouts);
  if (!alone || same(before.sources, after.sources)) return [];
  const added = after.sources.filter(({ id }) => !before.sources.some((it) => it.id === id));
  return added.length > 0
    ? [`added the source ${listed(added.map(({ publisher }) => shortened(publisher)))}`]
    : ['corrected the sources'];
}
