/** A payload with something wrong in it: missing, of another type, huge, nested, hostile. */
import type { Chance } from './chance.js';

export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__":{"admin":true}}',
  '{"intent":"last","words":[[[[]]]]}',
  '../../etc/passwd',
  '=HYPERLINK("https://example.org")',
  '<script>alert(1)</script>',
  '<!channel> <@U0ANN> <https://example.org|x>',
  '{{7*7}} #{7*7} %s %n',
  "'; DROP TABLE events; --",
  '\u202Elast us-china\u202C',
  '\uD800',
  '👩‍👩‍👧‍👦'.repeat(40),
  '(((((((((((a+)+)+)+)+)+)+)+)+)+)$',
  'last '.repeat(300),
  'Trump called Xi on 24 November 2025. '.repeat(150),
  'é'.repeat(5_000),
  '"'.repeat(3_000),
  '<'.repeat(9_000),
  `call ${'Trump and '.repeat(2_000)}Xi`,
  `${'9'.repeat(400)}-11-24`,
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
];

const WRONG: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1e308,
  [],
  {},
  [[]],
  [null],
  { id: null },
  { id: {} },
  { toString: 'x' },
  { length: 1e9 },
  'x',
  ['x', 7, { y: [] }],
];

/** The payload with one to four things changed in it; now and then as it was. */
export function mutated(payload: unknown, by: Chance): unknown {
  const copy: unknown = structuredClone(payload);
  if (by.percent(5)) return copy;
  if (by.percent(2)) return structuredClone(by.one([...WRONG, ...HOSTILE]));
  const changes = 1 + by.upTo(3);
  // What people type and what buttons carry is as often hostile as all else is malformed.
  const typedOnly = by.percent(50);
  for (let change = 0; change < changes; change += 1) {
    if (typedOnly) changeTyped(copy, by);
    else changeOne(copy, by);
  }
  return copy;
}

/** Where the words of people, and what comes back from buttons and forms, stand. */
const TYPED =
  /^(?:text|value|action_id|block_id|callback_id|private_metadata|ts|thread_ts|channel_type|subtype|selected_\w+|values|hash|tab|deleted_ts)$/;

function changeTyped(within: unknown, by: Chance): void {
  const places = placesIn(within).filter(({ key }) => TYPED.test(key));
  if (places.length === 0) {
    changeOne(within, by);
    return;
  }
  const { holder, key } = by.one(places);
  if (Array.isArray(holder)) return;
  holder[key] = structuredClone(by.percent(75) ? by.one(HOSTILE) : by.one(WRONG));
}

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

function changeOne(within: unknown, by: Chance): void {
  const places = placesIn(within);
  if (places.length === 0) return;
  const { holder, key } = by.one(places);
  const put = (given: unknown) => {
    const value = structuredClone(given);
    if (Array.isArray(holder)) holder[Number(key)] = value;
    else
      Object.defineProperty(holder, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  };
  switch (by.upTo(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case 1:
      put(by.one(WRONG));
      return;
    case 2:
    case 3:
      put(by.one(HOSTILE));
      return;
    case 4:
      put(nested(5 + by.upTo(100)));
      return;
    case 5:
      put(Array.from({ length: by.upTo(by.percent(10) ? 500 : 20) }, () => by.one(HOSTILE)));
      return;
    default:
      if (!Array.isArray(holder)) put(holder[by.one(Object.keys(holder))]);
      if (!Array.isArray(holder)) {
        Object.defineProperty(holder, by.one(HOSTILE) || 'x', {
          value: structuredClone(by.one(WRONG)),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
  }
}

/** Everything in a value that can be changed, wherever it is. */
function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) => [
      { holder: value, key: String(index) },
      ...placesIn(inner),
    ]);
  }
  if (!isTable(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}
