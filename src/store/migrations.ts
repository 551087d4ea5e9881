/**
 * From each version of the store file's format to the next. A file is brought up when it is read;
 * it is written in the newest version at the next change, and its old self is then among the backups.
 */
import type { Parsed } from '../record/document.js';

type Data = Readonly<Record<string, unknown>>;

/** Takes what a file of one version holds, not checked yet, and gives what the next would hold. */
export type Migration = (data: Data) => Data;

export interface Format {
  /** The version that is written, and that the schema describes. */
  version: number;
  /** From a version to the one after it, by the version that it starts from. */
  migrations: ReadonlyMap<number, Migration>;
}

/**
 * Version 1 is the first, so nothing leads up to it. With a new version come a step here, from the
 * one before, and a file of the old one in test/store/formats/, which then has to be read for good.
 */
export const FORMAT: Format = { version: 1, migrations: new Map() };

/**
 * The data in the newest version. What has no version that could be brought up passes as it is, for
 * the schema to refuse; a newer version than the newest is refused here, in words.
 */
export function migrated(data: Data, { version: newest, migrations }: Format): Parsed<Data> {
  const from = data.version;
  if (!isVersion(from)) return { ok: true, value: data };
  if (from > newest) {
    return wrong(
      `is ${from}: a newer Summit wrote this, and this one reads the format up to version ${newest}. Start the newer one`,
    );
  }
  let value = data;
  for (let version = from; version < newest; version += 1) {
    const step = migrations.get(version);
    if (!step) return wrong(`is ${from}: nothing leads from version ${version} to the next`);
    try {
      value = { ...step(value), version: version + 1 };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return wrong(
        `is ${from}, and what is there cannot be brought up to ${version + 1}: ${reason}`,
      );
    }
  }
  return { ok: true, value };
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function wrong(message: string): Parsed<Data> {
  return { ok: false, problems: [{ path: 'version', message }] };
}
