/** Store files damaged in every way that a disk, a cable or a person has, and what a start makes of them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { randomFrom } from '../../bench/synthetic.js';
import { parseStoreFile, type StoreDocument, storeFileText } from '../../src/store/document.js';
import { openFileStore } from '../../src/store/lowdb-file.js';
import { StoreError } from '../../src/store/problems.js';

type Random = () => number;

/** Takes the text of a good file; resolves to what is left of it. */
type Damage = (text: string, random: Random) => Uint8Array;

const utf8 = (text: string) => Buffer.from(text);

/** Those that leave the checksum in place, so that whatever is loaded has to be what was there. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (text, random) => utf8(text).subarray(0, within(utf8(text).length, random)),
  'a bit flipped': (text, random) => withBitsFlipped(text, 1, random),
  'bits flipped': (text, random) => withBitsFlipped(text, 2 + within(6, random), random),
  'a block of zeros': (text, random) => {
    const bytes = utf8(text);
    const start = within(bytes.length, random);
    return bytes.fill(0, start, Math.min(bytes.length, start + 1 + within(4096, random)));
  },
  'a part moved': (text, random) => {
    const [at, length] = [within(text.length, random), within(2000, random)];
    const rest = text.slice(0, at) + text.slice(at + length);
    const to = within(rest.length, random);
    return utf8(rest.slice(0, to) + text.slice(at, at + length) + rest.slice(to));
  },
  'rubbish appended': (text, random) =>
    utf8(`${text}${text.slice(within(text.length, random))}\u0000`),
  'a key renamed': (text, random) => inJson(text, random, renameKey),
  'a type changed': (text, random) => inJson(text, random, changeType),
  'a value changed': (text, random) => inJson(text, random, changeValue),
  'an entry twice': (text, random) => inJson(text, random, repeatEntry),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big-endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'other line breaks': (text) => utf8(text.replaceAll('\n', '\r\n')),
};

/** Made by hand: the checksum was taken out, so that what fits the format is what was meant. */
const BY_HAND = ['a key renamed', 'a type changed', 'a value changed', 'an entry twice', 'cut off'];

export interface DamageFigures {
  files: number;
  refused: number;
  /** Loaded, with the content that it had before. */
  loaded: number;
  /** Loaded from a file without a checksum: another content of the format, as if somebody meant it. */
  loadedAsMeant: number;
  byKind: Map<string, { refused: number; loaded: number }>;
}

/** Starts a store from so many damaged files. Throws where one of them is not dealt with as it should be. */
export async function damageRuns(
  document: StoreDocument,
  path: string,
  { files, seed }: { files: number; seed: number },
): Promise<DamageFigures> {
  const random = randomFrom(seed);
  const good = storeFileText(document);
  const kept = parseStoreFile(utf8(good));
  if (!kept.ok) throw new Error('the file is not right to begin with');
  const figures: DamageFigures = {
    files,
    refused: 0,
    loaded: 0,
    loadedAsMeant: 0,
    byKind: new Map(),
  };
  const kinds = Object.keys(DAMAGES);
  for (let index = 0; index < files; index += 1) {
    const kind = kinds[index % kinds.length] ?? '';
    const byHand = BY_HAND.includes(kind) && random() < 0.5;
    const text = byHand ? good.replace(/,\n"checksum":"[^"]*"/, '') : good;
    const bytes = DAMAGES[kind]?.(text, random) ?? utf8(text);
    const told = `file ${index} (seed ${seed}): ${kind}${byHand ? ', by hand' : ''}`;
    const outcome = await outcomeOf(path, bytes, told);
    const count = figures.byKind.get(kind) ?? { refused: 0, loaded: 0 };
    figures.byKind.set(kind, count);
    if (outcome === 'refused') {
      figures.refused += 1;
      count.refused += 1;
      continue;
    }
    count.loaded += 1;
    if (isDeepStrictEqual(outcome, kept.value)) figures.loaded += 1;
    else if (byHand) figures.loadedAsMeant += 1;
    else throw new Error(`${told}: was loaded with another content`);
  }
  return figures;
}

async function outcomeOf(
  path: string,
  bytes: Uint8Array,
  told: string,
): Promise<'refused' | StoreDocument> {
  await writeFile(path, bytes);
  const beside = await readdir(dirname(path));
  let outcome: 'refused' | StoreDocument;
  try {
    const store = await openFileStore(path);
    await store.close();
    const parsed = parseStoreFile(bytes);
    if (!parsed.ok) throw new Error(`${told}: was opened, though it is not right`);
    outcome = parsed.value;
  } catch (error) {
    if (!(error instanceof StoreError)) throw new Error(`${told}: crashed`, { cause: error });
    if (!error.message.includes(path) || !/^ {2}- \S/m.test(error.message)) {
      throw new Error(`${told}: was refused without the place: ${error.message}`);
    }
    outcome = 'refused';
  }
  if (!(await readFile(path)).equals(bytes)) {
    throw new Error(`${told}: the file was changed`);
  }
  if (!isDeepStrictEqual(await readdir(dirname(path)), beside)) {
    throw new Error(`${told}: something was left beside the file`);
  }
  return outcome;
}

function within(length: number, random: Random): number {
  return Math.floor(random() * length);
}

function withBitsFlipped(text: string, count: number, random: Random): Uint8Array {
  const bytes = utf8(text);
  for (let flips = 0; flips < count; flips += 1) {
    const at = within(bytes.length, random);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << within(8, random));
  }
  return bytes;
}

/** Changes one place in the content; the text is then laid out anew. */
function inJson(
  text: string,
  random: Random,
  change: (holder: object, key: string, random: Random) => void,
): Uint8Array {
  const data: unknown = JSON.parse(text);
  const places: [object, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      if (key !== 'checksum') places.push([value, key]);
      visit(Reflect.get(value, key));
    }
  };
  visit(data);
  const [holder, key] = places[within(places.length, random)] ?? [{}, ''];
  change(holder, key, random);
  return utf8(JSON.stringify(data));
}

function renameKey(holder: object, key: string): void {
  const value: unknown = Reflect.get(holder, key);
  Reflect.deleteProperty(holder, key);
  Reflect.set(holder, Array.isArray(holder) ? 'renamed' : `${key}s`, value);
}

function changeType(holder: object, key: string, random: Random): void {
  const others = [null, 7, true, 'text', [], {}, -1.5, [[]]];
  Reflect.set(holder, key, others[within(others.length, random)]);
}

function changeValue(holder: object, key: string, random: Random): void {
  const value: unknown = Reflect.get(holder, key);
  if (typeof value === 'string') Reflect.set(holder, key, `${value.slice(within(3, random))}x`);
  else if (typeof value === 'number') Reflect.set(holder, key, value + 1);
  else if (typeof value === 'boolean') Reflect.set(holder, key, !value);
  else Reflect.deleteProperty(holder, key);
}

function repeatEntry(holder: object, key: string): void {
  const value: unknown = Reflect.get(holder, key);
  if (Array.isArray(value) && value.length > 0) value.push(value[0]);
  else if (Array.isArray(holder)) holder.push(value);
  else Reflect.set(holder, `${key}-2`, value);
}
