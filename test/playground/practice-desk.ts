/** The stand-in for Slack with a practice bot behind it, and a reporter at her window. */
import { LogLevel, WebClient } from '@slack/web-api';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { fieldsOf, textOf } from '../../src/playground/fields.js';
import { type Playground, type SlackAccess, startPlayground } from '../../src/playground/start.js';
import { type PracticeBot, practiceBot } from './practice-bot.js';
import { Visitor } from './visitor.js';

/** What is refused here is refused on purpose. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

export interface PracticeDesk {
  readonly playground: Playground;
  readonly bot: PracticeBot;
  readonly access: SlackAccess;
  /** Rosa's window, a new one for each test. */
  readonly rosa: Visitor;
  /** What the stand-in has warned of in this test. */
  readonly warnings: readonly string[];
  /** The Web API as the bot calls it, or one who comes with another token. */
  client(token?: string): WebClient;
  /** What the bot heard of one sort in this test. */
  heard(what: string): PracticeBot['heard'];
  /** A field of the first that it heard of that sort. */
  told(what: string, key: string): string;
  messagesHeard(): ReturnType<typeof fieldsOf>[];
}

/** Opens the stand-in for the tests of a file, and a window for each of them. */
export function practiceDesk(): PracticeDesk {
  const bot = practiceBot();
  const warnings: string[] = [];
  let playground: Playground;
  let access: SlackAccess;
  let rosa: Visitor;

  beforeAll(async () => {
    playground = await startPlayground({
      port: 0,
      log: { info: () => {}, warn: (text) => void warnings.push(text) },
      manifest: new URL('./practice-manifest.yml', import.meta.url),
      startBot: async (given) => {
        access = given;
        return bot.start(given);
      },
    });
  });
  afterAll(async () => playground.stop());
  beforeEach(async () => {
    bot.heard.length = 0;
    warnings.length = 0;
    rosa = await Visitor.open(playground.url);
  });
  afterEach(() => rosa.leave());

  const heard = (what: string) => bot.heard.filter((one) => one.what === what);
  return {
    bot,
    warnings,
    get playground() {
      return playground;
    },
    get access() {
      return access;
    },
    get rosa() {
      return rosa;
    },
    client: (token = access.botToken) =>
      new WebClient(token, {
        slackApiUrl: access.slackApiUrl,
        retryConfig: { retries: 0 },
        logger: quiet,
      }),
    heard,
    told: (what, key) => textOf(fieldsOf(heard(what)[0]?.payload)[key]),
    messagesHeard: () => heard('message').map(({ payload }) => fieldsOf(payload)),
  };
}

/** The error with which the Web API refuses a call; "taken" where it does not. */
export const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    (error: { data?: { error?: string } }) => error.data?.error,
  );

export function plain(text: string) {
  return { type: 'plain_text' as const, text };
}
