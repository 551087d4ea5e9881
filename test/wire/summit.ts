/** The whole app, on a port of its own, with a clock of its own and the starter data. */
import nock from 'nock';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Connection, readSettings, type Settings, secretsOf } from '../../src/settings.js';
import { type SlackApp, startSlackApp } from '../../src/slack/app.js';
import { createLog } from '../../src/slack/log.js';
import { memoryStore } from '../../src/store/memory.js';
import { starterDocument } from '../../src/store/starter.js';
import type { EditableStore } from '../../src/store/store.js';
import { knowsTheBot } from './slack-api.js';
import { SECRET, TOKEN } from './slack-requests.js';

export const NOW = new Date('2026-11-22T10:00Z');

/** Nobody outside this machine is ever called. */
export function onlyOurselves(): void {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
}

export interface Running {
  base: string;
  app: SlackApp;
  store: EditableStore;
  /** What was logged, a line an entry. */
  lines: string[];
  /** What was told to whoever started Summit, where nothing can arrive any more. */
  lost: Error[];
}

/**
 * Summit over HTTP, afresh for each test. At the end of each, everything that Slack was to be asked
 * was asked, and nothing else.
 */
export function overHttp(): () => Running {
  let summit: Running;
  beforeEach(async () => {
    onlyOurselves();
    knowsTheBot();
    summit = await start({ SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET, PORT: '0' });
  });
  afterEach(async () => {
    await summit.app.stop();
    const pending = nock.pendingMocks();
    nock.cleanAll();
    expect(pending).toEqual([]);
    expect(summit.lines.join('')).not.toContain('No match for request');
  });
  return () => summit;
}

/** The warnings and errors in a log. */
export function warnings({ lines }: Running): string {
  return lines.filter((line) => /"level":"(warn|error)"/.test(line)).join('');
}

/** Starts Summit with the settings of an environment. */
export async function start(environment: Record<string, string>): Promise<Running> {
  const settings = inSlack(environment);
  const lines: string[] = [];
  const log = createLog(settings.logLevel, secretsOf(settings), {
    write: (line) => void lines.push(line),
  });
  const lost: Error[] = [];
  const { record } = await starterDocument();
  const store = memoryStore(record);
  const app = await startSlackApp({
    settings,
    store,
    now: () => NOW,
    log,
    lost: (error) => void lost.push(error),
    posting: { retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 1 } },
  });
  return {
    app,
    store,
    lines,
    lost,
    base: `http://127.0.0.1:${app.port}`,
  };
}

function inSlack(environment: Record<string, string>) {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.message);
  const { connection } = read.settings;
  if (connection.mode === 'playground') throw new Error('no token');
  const settings: Settings & { connection: Exclude<Connection, { mode: 'playground' }> } = {
    ...read.settings,
    connection,
  };
  return settings;
}
