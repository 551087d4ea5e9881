/** A desk that does what it is told at random, beside a model that is simple enough to be seen to be right. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { accountProposed } from '../../src/modals/account-fields.js';
import { readAccount } from '../../src/modals/account-reading.js';
import { finished, newDraft, secondStep } from '../../src/modals/entry-draft.js';
import { optionValue } from '../../src/modals/option-values.js';
import { NAMES_ONLY, type NewChange, same } from '../../src/record/change.js';
import { undo } from '../../src/record/merge.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { createCorrections } from '../../src/slack/entries/corrections.js';
import { createLog } from '../../src/slack/log.js';
import { DeskMemory } from '../../src/store/desk-memory.js';
import type { StoreDocument } from '../../src/store/document.js';
import { keeperOf } from '../../src/store/keeper.js';
import { aDocument } from '../builders.js';
import { throughTheForms } from '../modals/forms.js';
import { SimulatedTime, webClient } from '../slack/simulated.js';

type Op =
  | { kind: 'add'; day: number }
  | { kind: 'headline'; entry: number; to: number }
  | { kind: 'date'; entry: number; day: number }
  | { kind: 'line'; entry: number; side: 'CN' | 'US'; text: number; denies: boolean }
  | { kind: 'account'; entry: number; by: 'CN' | 'US'; stance: 'affirms' | 'denies'; point: number }
  | { kind: 'undo'; entry: number; change: number }
  | { kind: 'delete'; entry: number };

const small = fc.nat({ max: 7 });
const side = fc.constantFrom('CN' as const, 'US' as const);
/** Something that an editor does. */
export const anyOp: fc.Arbitrary<Op> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('add' as const), day: small }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('headline' as const), entry: small, to: small }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('date' as const), entry: small, day: small }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      entry: small,
      side,
      text: small,
      denies: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('account' as const),
      entry: small,
      by: side,
      stance: fc.constantFrom('affirms' as const, 'denies' as const),
      point: small,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), entry: small, change: small }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), entry: small }) },
);

const POINTS = [
  'soybeans',
  'fentanyl',
  'Taiwan',
  'trade',
  'visits',
  'Ukraine',
  'chips',
  'tariffs',
].map(
  (topic, index) => `${'abcdefgh'[index]}${'ponmlkji'[index]}${index * 7919} spoke of ${topic}`,
);
const day = (number: number) => `2025-1${number % 2}-0${1 + number}`;

/** An entry as the model has it: its fields and who says what, and nothing else. */
interface Simple {
  headline: string;
  date: string;
  says: Set<string>;
}

export function simple(event: ContactEvent): Simple {
  return {
    headline: event.title,
    date: event.when.start,
    says: new Set(
      event.statements.flatMap(({ text, accounts }) =>
        accounts.map(({ by, stance }) => `${by} ${stance} ${text}`),
      ),
    ),
  };
}

const log = createLog('error', [], { write: () => {} });

/** Store, corrections and model, and what editors do to all three. */
export class Desk {
  readonly time = new SimulatedTime('2026-11-22T10:00:00Z');
  written: StoreDocument = { record: aDocument(), desk: DeskMemory.parse({}) };
  store = keeperOf(
    this.written,
    async (document) => {
      this.written = document();
    },
    async () => {},
  );
  /** What stands in Slack, by the card's moment. */
  readonly shown = new Map<string, string>();
  readonly model = new Map<string, Simple>();
  /** The model before and after each change, by its id. */
  readonly steps = new Map<string, { before?: Simple | undefined; after?: Simple | undefined }>();
  readonly corrections = createCorrections({
    store: this.store,
    client: webClient(this.time, ({ method, form }, count) => {
      if (count % 11 === 0) return new Response('no', { status: 500 });
      if (method === 'chat.update') this.shown.set(form.get('ts') ?? '', form.get('blocks') ?? '');
      return { ok: true };
    }).client,
    timer: this.time,
    now: () => new Date(this.time.now()),
    timeZone: 'UTC',
    log,
  });
  sources = 0;

  get context() {
    return {
      record: this.store.record(),
      desk: { now: new Date(this.time.now()), timeZone: 'UTC' },
    };
  }

  entry(number: number): ContactEvent | undefined {
    const entries = [...this.store.record().events.values()];
    return entries[number % Math.max(1, entries.length)];
  }

  address(): string {
    this.sources += 1;
    return `https://source.example.org/${this.sources}`;
  }

  async commit(
    event: string,
    after: ContactEvent | undefined,
    expected: Simple | undefined,
    over: Partial<NewChange> = {},
  ) {
    const before = this.store.record().events.get(event);
    // Where nothing was changed, the form says so and saves nothing.
    if (same(before, after)) return;
    const was = this.model.get(event);
    const committed = await this.store.commit({
      event,
      seen: this.store.revision(event),
      by: 'U0ANN',
      at: new Date(this.time.now()).toISOString(),
      ...(before && { before }),
      ...(after && { after }),
      ...over,
    });
    if (committed.kind !== 'committed') throw new Error(JSON.stringify(committed));
    if (expected) this.model.set(event, expected);
    else this.model.delete(event);
    this.steps.set(committed.change.id, { before: was, after: expected });
    await this.time.pass(1_000);
  }

  async run(step: Op): Promise<void> {
    if (step.kind === 'add') return this.add(step.day);
    const event = step.kind === 'undo' ? undefined : this.entry(step.entry);
    if (step.kind === 'undo') return this.undo(step);
    if (!event) return;
    const was = this.model.get(event.id);
    if (!was) throw new Error('the model lost an entry');
    switch (step.kind) {
      case 'headline': {
        const headline = `Headline ${step.to}`;
        const { event: after } = throughTheForms(event, this.context, {
          contact: (it) => ({ ...it, headline }),
        });
        return this.commit(event.id, after, { ...was, headline });
      }
      case 'date': {
        const date = day(step.day);
        const { event: after } = throughTheForms(event, this.context, {
          contact: (it) => ({ ...it, date }),
        });
        return this.commit(event.id, after, { ...was, date });
      }
      case 'line':
        return this.line(event, was, step);
      case 'account':
        return this.account(event, was, step);
      case 'delete':
        return this.commit(event.id, undefined, undefined);
    }
  }

  async add(number: number): Promise<void> {
    const draft = newDraft(undefined, {}, this.context);
    draft.contact = {
      ...draft.contact,
      kind: 'call',
      parties: ['US', 'CN'],
      date: day(number),
      timeZone: 'UTC',
    };
    const taken = { has: (id: string) => this.store.revision(id) > 0 };
    const step = secondStep(draft, this.context, taken);
    if (!step.ok) throw new Error(JSON.stringify(step.errors));
    const read = finished({ ...draft, voices: step.step.voices }, step.step, this.context);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const { event } = read.step;
    await this.commit(event.id, event, {
      headline: 'US–China phone call',
      date: day(number),
      says: new Set(),
    });
    const ts = `${this.shown.size}.1`;
    this.shown.set(ts, JSON.stringify(event.title));
    await this.corrections.posted({
      channel: 'C1',
      ts,
      event: event.id,
      revision: this.store.revision(event.id),
    });
  }

  async line(event: ContactEvent, was: Simple, step: Extract<Op, { kind: 'line' }>): Promise<void> {
    const text = POINTS[step.text] ?? '';
    const stance = step.denies ? 'denies' : 'affirms';
    const atom = `${step.side} ${stance} ${text}`;
    const { event: after, errors } = throughTheForms(event, this.context, {
      voices: (it) => ({
        ...it,
        points: {
          ...it.points,
          [step.side]: [
            `${it.points[step.side]?.join('\n') ?? ''}\n${step.denies ? 'Denies: ' : ''}${text}`,
          ],
        },
        sources: {
          ...it.sources,
          [step.side]: `${it.sources[step.side] ?? ''}\n${this.address()}`,
        },
      }),
    });
    // The voice has a line on that point already: the form says so, and nothing is saved.
    const there = [...was.says].some((one) => one.startsWith(step.side) && one.endsWith(text));
    expect(errors !== undefined).toBe(there);
    if (after) await this.commit(event.id, after, { ...was, says: new Set([...was.says, atom]) });
  }

  async account(
    event: ContactEvent,
    was: Simple,
    step: Extract<Op, { kind: 'account' }>,
  ): Promise<void> {
    const point = event.statements[step.point % Math.max(1, event.statements.length)];
    if (!point || was.says.has(`${step.by} ${step.stance} ${point.text}`)) return;
    const typed = accountProposed(event, {
      who: step.by,
      stance: step.stance,
      point: optionValue(point.id),
      source: this.address(),
    });
    const read = readAccount(typed, event, this.context);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    await this.commit(event.id, read.event, {
      ...was,
      says: new Set([...was.says, `${step.by} ${step.stance} ${point.text}`]),
    });
  }

  async undo(step: Extract<Op, { kind: 'undo' }>): Promise<void> {
    const changes = this.store.history();
    const change = changes[step.change % Math.max(1, changes.length)];
    if (!change || change.event === NAMES_ONLY) return;
    const { event } = change;
    const undone = undo(change, this.store.record().events.get(event), {
      by: 'U0ANN',
      at: new Date(this.time.now()).toISOString(),
      seen: this.store.revision(event),
    });
    const { before, after } = this.steps.get(change.id) ?? {};
    const now = this.model.get(event);
    const latest = this.store.history(event)[0]?.id === change.id;
    // The latest change can always be taken back, and leaves what was there before it.
    if (latest) expect(undone.kind).toBe('undone');
    if (undone.kind !== 'undone') return;
    const expected =
      latest || !after || !before ? before : now && withoutChange(before, after, now);
    await this.commit(event, undone.change.after, expected, undone.change);
  }
}

/** What a change did, taken out of what the entry is now. */
function withoutChange(before: Simple, after: Simple, now: Simple): Simple {
  const added = new Set([...after.says].filter((one) => !before.says.has(one)));
  const gone = [...before.says].filter((one) => !after.says.has(one));
  return {
    headline: before.headline === after.headline ? now.headline : before.headline,
    date: before.date === after.date ? now.date : before.date,
    says: new Set([...[...now.says].filter((one) => !added.has(one)), ...gone]),
  };
}
