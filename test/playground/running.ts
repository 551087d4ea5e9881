// Summit itself behind the playground, on a record of the starter data, as npm start runs it.

import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type Playground, startPlayground } from '../../src/playground/start.js';
import { startSlackApp } from '../../src/slack/app.js';
import { memoryStore } from '../../src/store/memory.js';
import { starterDocument } from '../../src/store/starter.js';

/** The day on which the starter data's answers are what these tests expect. */
export const TODAY = new Date('2026-11-22T10:00:00Z');

export async function summitPlayground(port = 0): Promise<Playground> {
  const log = pino({ level: 'silent' });
  const store = memoryStore((await starterDocument()).record);
  return startPlayground({
    port,
    log,
    startBot: async ({ slackApiUrl, signingSecret, botToken }) => {
      const app = await startSlackApp({
        store,
        now: () => TODAY,
        log,
        settings: {
          connection: { mode: 'http', botToken, signingSecret, port: 0 },
          slackApiUrl,
          store: fileURLToPath(import.meta.url),
          timeZone: 'Europe/London',
          logLevel: 'error',
        },
      });
      return { port: app.port ?? 0, stop: () => app.stop() };
    },
  });
}
