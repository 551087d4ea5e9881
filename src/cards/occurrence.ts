/** Whether an event took place, is planned or is off, and who says so: the sentences for it. */
import type { Desk } from '../ask/desk.js';
import { dayIn, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { by, occurrenceStanding } from '../record/standing.js';
import { listed } from '../wording/lists.js';
import { capitalOf, type Names, partiesInOrder } from '../wording/naming.js';
import { fullestReadout } from './event-parts.js';
import { nameShown } from './text.js';
import { everyPartyAffirms, named, voicesInWords } from './voices.js';
import { dateInFull } from './when.js';

const OCCURRED = {
  held: { that: 'That it took place', it: 'it took place', whether: 'Whether it took place' },
  sent: { that: 'That it was sent', it: 'it was sent', whether: 'Whether it was sent' },
  scheduled: { that: 'That it is planned', it: 'it is planned', whether: 'Whether it is planned' },
  cancelled: {
    that: 'That it was planned and called off',
    it: 'it was planned and called off',
    whether: 'Whether it was planned and called off',
  },
};

/** Whether it took place, is planned or is off, and who says so; a sentence with a full stop. */
export function occurrenceInWords(event: ContactEvent, names: Names): string {
  const { that, it, whether } =
    OCCURRED[event.status === 'held' && event.kind === 'letter' ? 'sent' : event.status];
  const voices = () => voicesInWords(event.occurrence, event, names);
  switch (occurrenceStanding(event)) {
    case 'confirmed':
      return `${that} is ${confirmation(event, names)}.`;
    case 'claimed': {
      const claiming = capitals(by(event.occurrence, 'affirms'), event, names);
      const one = claiming.length === 1;
      const says = `${one ? 'Only ' : ''}${listed(claiming)} ${one ? 'says' : 'say'} that ${it}`;
      return `${[says, ...restOfSides(event, names)].join('; ')}.`;
    }
    case 'disputed':
      return `${whether} is disputed: ${voices()}.`;
    case 'denied':
      return `${whether}: ${voices()}, and nobody on the record affirms it.`;
    case 'open':
      return `${whether}: ${voices()}; nobody on the record affirms it.`;
  }
}

/** "confirmed by Washington and Beijing", "reported independently by AP" */
function confirmation(event: ContactEvent, names: Names): string {
  const accounts = event.occurrence;
  const independent = named(accounts, 'affirms', 'independent', event, names);
  const parties = capitals(by(accounts, 'affirms'), event, names);
  const said: string[] = [];
  if (by(accounts, 'affirms').includes('joint'))
    said.push('confirmed by all sides in a joint text');
  else if (parties.length > 0) said.push(`confirmed by ${listed(parties)}`);
  if (independent.length > 0 && !everyPartyAffirms(accounts, event)) {
    said.push(
      `reported independently by ${listed(
        independent.map(({ label }) => label),
        3,
      )}`,
    );
  }
  const unsure = capitals(by(accounts, 'noncommittal'), event, names);
  if (unsure.length > 0) {
    said.push(
      `${listed(unsure)} ${unsure.length === 1 ? 'neither confirms nor denies' : 'neither confirm nor deny'} it`,
    );
  }
  return said.join('; ');
}

/** The parties among the voices by their capitals, as the people who took part are listed. */
function capitals(voices: readonly string[], event: ContactEvent, names: Names): string[] {
  const order = [...new Set([...partiesInOrder(event, names), ...voices])];
  return order
    .filter((voice) => voice !== 'joint' && voice !== 'independent' && voices.includes(voice))
    .map((voice) => capitalOf(voice, names, event));
}

/** What the parties that have not affirmed a claimed occurrence have done instead. */
function restOfSides(event: ContactEvent, names: Names): string[] {
  const spoken = by(event.occurrence, 'affirms');
  const unsure = by(event.occurrence, 'noncommittal');
  const quiet = [...new Set(event.parties)].filter(
    (id) => !spoken.includes(id) && !unsure.includes(id),
  );
  const none = quiet.filter((party) => fullestReadout(event, party)?.status === 'none');
  const unknown = quiet.filter((party) => !none.includes(party));
  const clause = (parties: readonly string[], one: string, several: string) =>
    parties.length === 0
      ? []
      : [`${listed(capitals(parties, event, names))} ${parties.length === 1 ? one : several}`];
  return [
    ...clause(unsure, 'neither confirms nor denies it', 'neither confirm nor deny it'),
    ...clause(none, 'has published no account', 'have published no account'),
    ...clause(
      unknown,
      'has not confirmed it on this record',
      'have not confirmed it on this record',
    ),
    ...(event.partial ? ['others took part that are not listed here'] : []),
  ];
}

/** "claimed by Washington only", "disputed"; undefined where it is confirmed. For rows. */
export function standingInShort(event: ContactEvent, names: Names): string | undefined {
  const voices = voicesInWords(event.occurrence, event, names, 3);
  switch (occurrenceStanding(event)) {
    case 'confirmed':
      return undefined;
    case 'claimed': {
      const claiming = capitals(by(event.occurrence, 'affirms'), event, names);
      return `claimed by ${listed(claiming, 3)} only`;
    }
    case 'disputed':
      return `disputed: ${voices}`;
    case 'denied':
      return `denied: ${voices}`;
    case 'open':
      return `not confirmed: ${voices}`;
  }
}

/** What became of a date that was called off, or that is past and was never filed as held. */
export function aftermath(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): string | undefined {
  if (event.movedTo !== undefined) {
    const moved = record.events.get(event.movedTo);
    return moved && `Another date was set: ${dateInFull(moved)} (${nameShown(moved.title)}).`;
  }
  const past = spanOf(event.when).last < dayIn(desk.now, desk.timeZone);
  return event.status === 'scheduled' && past
    ? 'Its day is past, and the record does not say whether it took place.'
    : undefined;
}
