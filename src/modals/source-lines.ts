/** A box of sources: one address a line, the publisher behind it or proposed from its host. */

import { newSourceId } from '../record/event-id.js';
import type { ContactRecord } from '../record/record.js';
import { isHttpsUrl, LONGEST_TEXT, type Source } from '../record/schema.js';
import { oneLine } from './context.js';
import { publisherOfHost } from './publishers.js';
import type { Box } from './voice-boxes.js';

/** All sources of the entry while the boxes are read: what one box brings in, the next can use. */
export type Pool = Map<string, Source>;

export interface SourcesRead {
  /** Sources that the box had and has, those that it had no room for among them. */
  kept: string[];
  /** New to this voice. */
  fresh: string[];
  /** Taken out of the box. */
  gone: string[];
  error?: string;
}

/** Reads a box of sources against what it was filled with, and puts new sources into the pool. */
export function readSources(
  typed: string,
  { sources, hiddenSources }: Pick<Box, 'sources' | 'hiddenSources'>,
  pool: Pool,
  record: ContactRecord,
): SourcesRead {
  const left = [...sources];
  const kept: string[] = hiddenSources.map(({ id }) => id);
  const fresh: string[] = [];
  for (const line of typed
    .split('\n')
    .map(oneLine)
    .filter((one) => one !== '')) {
    const at = left.findIndex((source) => source.line === line);
    const [same] = at >= 0 ? left.splice(at, 1) : [];
    if (same) {
      kept.push(same.id);
      continue;
    }
    const read = readLine(line, pool, record);
    if ('error' in read) return { kept, fresh, gone: [], error: read.error };
    const before = left.findIndex(({ id }) => id === read.id);
    if (before >= 0) {
      left.splice(before, 1);
      kept.push(read.id);
    } else if (kept.includes(read.id) || fresh.includes(read.id)) {
      return {
        kept,
        fresh,
        gone: [],
        error: `${line.slice(0, 80)} stands there twice. Take one of the two away.`,
      };
    } else fresh.push(read.id);
  }
  return { kept, fresh, gone: left.map(({ id }) => id) };
}

/** One address, with its publisher where that is given: the source of it, in the pool from now on. */
export function readLine(
  line: string,
  pool: Pool,
  record: ContactRecord,
): { id: string } | { error: string } {
  const [address = '', ...rest] = line.split(' ');
  const named = rest.join(' ').replace(/^[-–—:,|]\s*/, '');
  const error = wrongAddress(address);
  if (error) return { error };
  const known = [...pool.values()].find(
    ({ url }) => url !== undefined && sameAddress(url, address),
  );
  if (known) {
    if (named !== '' && named !== known.publisher)
      pool.set(known.id, { ...known, publisher: named });
    return { id: known.id };
  }
  const id = newSourceId(pool);
  pool.set(id, { id, publisher: named || publisherOfHost(address, record), url: address });
  return { id };
}

/** What is wrong with an address, in words that say what to type. */
export function wrongAddress(address: string): string | undefined {
  const start = address.slice(0, 60);
  if (/^http:\/\//i.test(address)) {
    return `Begin it with https://, not http://: ${start.replace(/^http:/i, 'https:')}`;
  }
  if (address.length > LONGEST_TEXT)
    return `An address has ${LONGEST_TEXT.toLocaleString('en-GB')} characters at most.`;
  if (!isHttpsUrl(address)) {
    return `“${start}” is no address. Write one a line, beginning with https://, such as https://www.reuters.com/world/…`;
  }
  return undefined;
}

function sameAddress(one: string, other: string): boolean {
  return (
    one === other ||
    (URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href)
  );
}
