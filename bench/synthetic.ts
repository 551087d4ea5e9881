/** Made-up records of any size, the same for the same seed. */
import type { Account, ContactEvent, Kind, Person, RecordDocument } from '../src/record/schema.js';
import { KINDS } from '../src/record/schema.js';

/** A sequence of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = ['ba', 'dor', 'ka', 'lin', 'mo', 'ner', 'ri', 'sta', 'tu', 'ven', 'wal', 'zi'];

/**
 * A record of so many events among the parties and topics of a base record.
 * `people` is how many leaders there are in all, beside those of the base.
 */
export function syntheticRecord(
  base: RecordDocument,
  size: { events: number; people?: number; seed?: number },
): RecordDocument {
  const random = randomFrom(size.seed ?? 1);
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const parties = base.parties.map(({ id }) => id);
  const name = () => {
    const word = SYLLABLES.filter(() => random() < 0.25).join('') || pick(SYLLABLES, 'ba');
    return word.charAt(0).toUpperCase() + word.slice(1) + pick(SYLLABLES, 'ka');
  };
  const people: Person[] = [...base.people];
  for (let index = people.length; index < (size.people ?? people.length); index += 1) {
    const family = name();
    people.push({
      id: `person-${index}`,
      name: `${name()} ${family}`,
      family,
      party: pick(parties, 'US'),
      offices: [{ title: 'Minister', from: '2017-01-01' }],
      aliases: [],
    });
  }
  const ofParty = new Map<string, string[]>();
  for (const { id, party } of people) ofParty.set(party, [...(ofParty.get(party) ?? []), id]);
  const used = new Map<string, number>();
  const events: ContactEvent[] = [];
  for (let index = 0; index < size.events; index += 1) {
    const two = new Set([pick(parties, 'US'), pick(parties, 'CN')]);
    while (two.size < 2) two.add(pick(parties, 'CN'));
    const sides = [...two].sort();
    const kind: Kind = pick(KINDS, 'call');
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 13_400) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const stem = `${day}-${sides.join('-').toLowerCase()}-${kind}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const account = (by: string): Account => ({ by, stance: 'affirms', source: 's1' });
    const remote = kind === 'call' || kind === 'video-call' || kind === 'letter';
    events.push({
      id: count === 1 ? stem : `${stem}-${count}`,
      kind,
      status: 'held',
      title: `${sides.join('–')} ${kind} ${index}`,
      parties: sides,
      participants: sides.flatMap((party) => pick(ofParty.get(party) ?? [], '')).filter(Boolean),
      when: { start: day, timeZone: 'UTC' },
      ...(!remote && { place: { city: `${name()}ville`, country: 'CH' } }),
      occurrence: sides.map(account),
      statements: Array.from({ length: 5 }, (_, at) => {
        const topic = pick(base.topics, { id: 'trade', name: 'Trade', aliases: [] });
        return {
          id: `point-${at}`,
          text: `They discussed ${topic.name} and the ${name()} plan.`,
          topics: [topic.id],
          accounts: random() < 0.5 ? sides.map(account) : [account(pick(sides, 'US'))],
        };
      }),
      readouts: sides.map((by) => ({ by, status: 'published' as const, source: 's1' })),
      sources: [{ id: 's1', publisher: 'The Wire', url: `https://wire.example/${index}` }],
    });
  }
  return { version: 1, parties: base.parties, people, topics: base.topics, events };
}
