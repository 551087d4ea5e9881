/** Which statement stands in which part of a card: facts and claims go different ways from here on. */
import type { ContactEvent, Readout, Statement } from '../record/schema.js';
import { by, standingOf } from '../record/standing.js';

/** What one side says alone, and whether it has published an account at all. */
export interface Side {
  party: string;
  /** False for a mediator or an ally that speaks of a contact of others. */
  tookPart: boolean;
  /** Points that it affirms and that are claimed: without the word of the others. */
  claims: readonly Statement[];
  /** Points that nobody affirms and on which it will not be drawn. */
  noncommittal: readonly Statement[];
  /** The fullest of its readouts. */
  readout: Readout | undefined;
}

export interface EventParts {
  confirmed: readonly Statement[];
  /** Somebody denies them, whether or not somebody affirms. */
  disputed: readonly Statement[];
  sides: readonly Side[];
  /** Nobody affirms or denies them, and no party has a word on them either. */
  open: readonly Statement[];
}

/** The parts of an event's card; every statement stands in one at least. */
export function partsOf(event: ContactEvent, statements = event.statements): EventParts {
  const standings = new Map(
    statements.map((statement) => [statement, standingOf(statement.accounts, event)]),
  );
  const of = (...wanted: string[]) =>
    statements.filter((statement) => wanted.includes(standings.get(statement) ?? ''));
  const claimed = of('claimed');
  const open = of('open');
  const speaking = [...claimed, ...open].flatMap(({ accounts }) => accounts.map((it) => it.by));
  const third = speaking.filter((voice) => voice !== 'joint' && voice !== 'independent');
  const parties = [...new Set([...event.parties, ...third, ...event.readouts.map((it) => it.by)])];
  const sides = parties.map((party) => ({
    party,
    tookPart: event.parties.includes(party),
    claims: claimed.filter(({ accounts }) => by(accounts, 'affirms').includes(party)),
    noncommittal: open.filter(({ accounts }) => by(accounts, 'noncommittal').includes(party)),
    readout: fullestReadout(event, party),
  }));
  const placed = new Set(sides.flatMap(({ noncommittal }) => noncommittal));
  return {
    confirmed: of('confirmed'),
    disputed: of('disputed', 'denied'),
    sides,
    open: open.filter((statement) => !placed.has(statement)),
  };
}

const FULLNESS: Record<Readout['status'], number> = { published: 2, brief: 1, none: 0 };

/** A side may have several, first a brief one, later a full one: the fullest counts. */
export function fullestReadout(event: ContactEvent, party: string): Readout | undefined {
  return event.readouts
    .filter((readout) => readout.by === party)
    .sort((a, b) => FULLNESS[b.status] - FULLNESS[a.status])[0];
}

/** For each side with a published account: topics that it mentions and no other side at all. */
export function topicsOfOneSide(event: ContactEvent): { party: string; topics: string[] }[] {
  const published = [...new Set(event.parties)].filter(
    (party) => fullestReadout(event, party)?.status === 'published',
  );
  if (published.length < 2) return [];
  const speaking = event.statements.flatMap(({ accounts }) => accounts.map((it) => it.by));
  const others = speaking.filter((voice) => voice !== 'joint' && voice !== 'independent');
  const voices = [...new Set([...published, ...others])];
  const mentions = new Map(voices.map((party) => [party, topicsMentioned(event, party)]));
  return published
    .map((party) => ({
      party,
      topics: [...(mentions.get(party) ?? [])].filter((topic) =>
        voices.every((other) => other === party || !mentions.get(other)?.has(topic)),
      ),
    }))
    .filter(({ topics }) => topics.length > 0);
}

function topicsMentioned(event: ContactEvent, party: string): Set<string> {
  return new Set(
    event.statements
      .filter(({ accounts }) => accounts.some(({ by }) => by === party || by === 'joint'))
      .flatMap(({ topics }) => topics),
  );
}
