/** How well articles are read into entries: `npm run figures -- draft`. */
import { z } from 'zod';
import { type Draft, type DraftPoint, draftEntry } from '../src/draft/draft.js';
import { type Labelled, recordOf, rowsOf, share } from './sets.js';

const Piece = z.union([z.string(), z.strictObject({ denies: z.string() })]);
const Person = z.union([z.string(), z.object({ name: z.string() })]);
const Expected = z.object({
  kind: z.string().nullish(),
  status: z.string().nullish(),
  parties: z.array(z.string()),
  people: z.array(Person).default([]),
  from: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  time: z.string().nullish(),
  partOfDay: z.string().nullish(),
  city: z.string().nullish(),
  country: z.string().nullish(),
  readouts: z.record(z.string(), z.string()).default({}),
  points: z.record(z.string(), z.array(Piece)).default({}),
});
type Expected = z.infer<typeof Expected>;
const Row = z.object({
  id: z.string(),
  text: z.string(),
  posted: z.string(),
  expect: Expected,
  why: z.string().optional(),
  heldBack: z.boolean().optional(),
});

export interface DraftFigures {
  /** Of all fields of all articles, how many are right. */
  fields: number;
  /** Of the points to be found, how many are in the right box. */
  points: number;
  /** Points drawn that the labels do not have. */
  extra: number;
  /** A side's claims that landed under all sides: none may. */
  underAll: number;
  lines: string[];
}

/** The figures for a part of the set, with the misses of the open part listed. */
export function draftFigures(labelled: Labelled): DraftFigures {
  const record = recordOf(labelled);
  const rows = rowsOf('articles.json', Row, labelled);
  const misses: string[] = [];
  let [fields, rightFields, points, rightPoints, drawn, extra, underAll] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const draft = draftEntry(row.text, record, {
      posted: new Date(row.posted),
      timeZone: 'Europe/London',
    });
    const wrong: string[] = [];
    for (const [name, want, have] of fieldsOf(row.expect, draft)) {
      fields += 1;
      if (want === have) rightFields += 1;
      else wrong.push(`${name}: expected ${want}, found ${have}`);
    }
    const wanted = Object.entries(row.expect.points).flatMap(([box, pieces]) =>
      pieces.map((piece) => ({
        box: box === 'joint' ? 'all' : box,
        words: typeof piece === 'string' ? piece : piece.denies,
        denies: typeof piece !== 'string',
      })),
    );
    for (const each of wanted) {
      points += 1;
      const over = draft.points.filter((point) => covers(point, each.words, row.text));
      if (over.some(({ box, denies }) => box === each.box && denies === each.denies))
        rightPoints += 1;
      else
        wrong.push(
          `point in ${each.box}${each.denies ? ' (denial)' : ''}: ${each.words} (found ${over.map(({ box, denies }) => `${box}${denies ? ' denial' : ''}`).join(', ') || 'nowhere'})`,
        );
      if (each.box !== 'all' && over.some(({ box }) => box === 'all')) underAll += 1;
    }
    drawn += draft.points.length;
    const more = draft.points.filter(
      (point) => !wanted.some(({ words }) => covers(point, words, row.text)),
    );
    extra += more.length;
    for (const point of more) wrong.push(`extra point in ${point.box}: ${point.text}`);
    if (wrong.length > 0)
      misses.push(`\n${row.id} (${row.posted}) ${row.text}\n  ${wrong.join('\n  ')}`);
  }
  return {
    fields: fields === 0 ? 1 : rightFields / fields,
    points: points === 0 ? 1 : rightPoints / points,
    extra,
    underAll,
    lines: [
      `logging from text, ${labelled.part}: ${rows.length} articles`,
      `fields                   ${share(rightFields, fields)}`,
      `points in the right box  ${share(rightPoints, points)}`,
      `points not in the labels ${share(extra, drawn)}`,
      `a side's claims under all sides: ${underAll}`,
      ...(labelled.part === 'open' ? misses : []),
    ],
  };
}

function covers(point: DraftPoint, words: string, text: string): boolean {
  const start = text.indexOf(words);
  return start >= 0 && point.start < start + words.length && start < point.end;
}

function fieldsOf(expect: Expected, draft: Draft): [string, string, string][] {
  const text = (value: string | null | undefined) => value ?? '–';
  const list = (values: readonly string[]) => [...values].sort().join(', ') || '–';
  const person = (value: Expected['people'][number]) =>
    typeof value === 'string' ? value : value.name;
  return [
    ['kind', text(expect.kind), text(draft.kind)],
    ['status', text(expect.status), text(draft.status)],
    ['parties', list(expect.parties), list(draft.parties)],
    [
      'people',
      list(expect.people.map(person)),
      list([...draft.people, ...draft.unknownPeople.map(({ name }) => name)]),
    ],
    ['from', text(expect.from), text(draft.from)],
    ['start', text(expect.start), text(draft.date)],
    ['end', text(expect.end), text(draft.lastDay)],
    ['time', text(expect.time), text(draft.time)],
    ['part of day', text(expect.partOfDay), text(draft.partOfDay)],
    ['city', text(expect.city), text(draft.place?.city)],
    ['country', text(expect.country), text(draft.place?.country)],
    [
      'readouts',
      list(Object.entries(expect.readouts).map(([by, status]) => `${by} ${status}`)),
      list(draft.readouts.map(({ by, status }) => `${by} ${status}`)),
    ],
  ];
}
