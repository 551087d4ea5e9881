/** Starts Summit and stops it: settings, store, the door to Slack. */
import { existsSync } from 'node:fs';
import { readSettings, type Settings, secretsOf } from './settings.js';
import { type SlackApp, type SlackAppOptions, startSlackApp } from './slack/app.js';
import { StartError } from './slack/identity.js';
import { createLog, type Log } from './slack/log.js';
import { surviveOrEnd } from './slack/stray-errors.js';
import { openFileStore } from './store/lowdb-file.js';
import { StoreError } from './store/problems.js';

/** The playground is for whoever sits at this machine. */
const LOOPBACK = '127.0.0.1';

/** Set when there is something to stop. */
let stopping: (() => Promise<void>) | undefined;

if (existsSync('.env')) process.loadEnvFile();
const read = readSettings(process.env);
if (read.ok) await start(read.settings);
else giveUp(read.message);

async function start(settings: Settings): Promise<void> {
  const { connection } = settings;
  const log = createLog(settings.logLevel, secretsOf(settings));
  try {
    const store = await openFileStore(settings.store, {
      warn: (sentence, err) => log.warn({ err }, sentence),
    });
    surviveOrEnd(log);
    const now = () => new Date();
    const started =
      connection.mode === 'playground'
        ? await startInPlayground(connection.port, { settings, store, now, log })
        : await startSlackApp({
            settings: { ...settings, connection },
            store,
            now,
            log,
            lost: (error) => void endWith(error, log),
          });
    stopping = async () => {
      await started.stop();
      await store.close();
    };
    const events = store.record().events.size;
    const { port, statusPort } = started;
    log.info({ mode: connection.mode, port, statusPort, events }, 'Summit is ready');
    stopOnSignal(stopping, log);
  } catch (error) {
    if (!(error instanceof StartError || error instanceof StoreError)) throw error;
    giveUp(error.message);
  }
}

/** Nothing would arrive any more: what is in hand is finished, and whoever runs Summit is told why. */
async function endWith(error: StartError, log: Log): Promise<never> {
  log.error({ err: error }, error.message);
  await stopping?.().catch((err) => log.error({ err }, 'the end was not in good order'));
  giveUp(error.message);
}

/** The same app behind a stand-in for Slack, which is loaded for nothing else. */
async function startInPlayground(
  port: number,
  { settings, ...rest }: Omit<SlackAppOptions, 'settings'> & { settings: Settings },
): Promise<SlackApp> {
  const { startPlayground } = await import('./playground/start.js');
  const playground = await startPlayground({
    port,
    log: rest.log,
    startBot: async ({ slackApiUrl, signingSecret, botToken }) => {
      const connection = {
        mode: 'http' as const,
        botToken,
        signingSecret,
        port: 0,
        host: LOOPBACK,
      };
      const app = await startSlackApp({
        ...rest,
        settings: { ...settings, slackApiUrl, connection },
      });
      return { port: app.port ?? 0, stop: () => app.stop() };
    },
  }).catch((cause) => notOpened(port, cause));
  process.stdout.write(`\n  The playground is open at ${playground.url}\n\n`);
  return { port: Number(new URL(playground.url).port), stop: () => playground.stop() };
}

function notOpened(port: number, cause: unknown): never {
  if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
  throw new StartError(
    `Something else listens on port ${port} already. Choose another: PORT=3001 npm start`,
    { cause },
  );
}

/** npm and tsx pass signals on, so that one press of Ctrl-C can arrive more than once. */
const ONE_PRESS_MS = 1_000;

/** A signal stops Summit in good order; who sends another later does not want to wait. */
function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  let stoppingSince: number | undefined;
  const take = async (signal: NodeJS.Signals) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > ONE_PRESS_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    log.info({ signal }, 'Summit stops');
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', take);
  process.on('SIGINT', take);
}

function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
