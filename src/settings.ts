/** The environment, checked once at the start: all that is missing or malformed is told together. */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isTimeZone } from './record/calendar.js';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Who may edit the record. Left unset, the workspace's owners and admins may. */
export type Editors = 'everyone' | { users: readonly string[]; groups: readonly string[] };

/** How Summit is reached: over a socket it opens itself, over HTTP, or not by Slack at all. */
export type Connection =
  /** With a `healthPort`, /healthz is served there: a socket needs no port of its own. */
  | { mode: 'socket'; botToken: string; appToken: string; healthPort?: number }
  /** On all of the machine's addresses, unless a `host` narrows it. */
  | { mode: 'http'; botToken: string; signingSecret: string; port: number; host?: string }
  | { mode: 'playground'; port: number };

export interface Settings {
  connection: Connection;
  /** Another address for Slack's Web API, for tests. */
  slackApiUrl?: string;
  /** The path of the file that keeps the record. */
  store: string;
  editors?: Editors;
  /** The desk's own, IANA. */
  timeZone: string;
  logLevel: LogLevel;
  /** Where /readyz and /metrics are served; nowhere, where it is left out. */
  status?: { port: number; host: string };
}

export type Environment = Readonly<Record<string, string | undefined>>;

export type SettingsRead = { ok: true; settings: Settings } | { ok: false; message: string };

const DEFAULT_PORT = 3000;
/** What is counted is for whoever sits at this machine, unless it is said otherwise. */
const LOOPBACK = '127.0.0.1';
/** Beside the starter data, so that it is the same file from wherever Summit is started. */
const DEFAULT_STORE = fileURLToPath(new URL('../data/summit.json', import.meta.url));

// A message never repeats the value: what was pasted into the wrong line may be a secret.
const botToken = z
  .string()
  .regex(
    /^xoxb-[\w-]+$/,
    'should be the bot token, which begins with xoxb- (OAuth & Permissions in the app’s settings)',
  );
const appToken = z
  .string()
  .regex(
    /^xapp-[\w-]+$/,
    'should be an app-level token with connections:write, which begins with xapp- (Basic Information)',
  );
const signingSecret = z
  .string()
  .regex(
    /^(?!xox|xapp-)[^\s"']{6,}$/,
    'should be the signing secret, 32 letters and digits (Basic Information), not a token',
  );
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'should be a port number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'should be a port number from 0 to 65535');
const host = z
  .string()
  .regex(/^[\w.:-]{1,255}$/, 'should be an address of this machine, such as 127.0.0.1 or 0.0.0.0');
const apiUrl = z
  .string()
  .refine(isWebAddress, 'should be an address such as https://slack.com/api/');
const timeZone = z
  .string()
  .refine(isTimeZone, 'should be an IANA time zone, such as Europe/London or America/New_York');
const logLevel = z.enum(LOG_LEVELS, { error: `should be one of ${LOG_LEVELS.join(', ')}` });
const store = z
  .string()
  .refine((path) => path.trim() !== '', {
    error:
      'should be the path of a file, such as data/summit.json; take the line out for the usual one',
    abort: true,
  })
  .refine((path) => !/^postgres(ql)?:\/\//i.test(path), {
    error: 'names a PostgreSQL database, which Summit does not keep its record in yet: give a file',
    abort: true,
  })
  .refine(
    (path) => !path.includes('://') && !path.includes('\0'),
    'should be the path of a file, such as data/summit.json',
  );
const editors = z.string().transform((value, context): Editors => {
  const names = value.split(/[\s,;]+/).filter((name) => name !== '');
  if (names.length === 1 && names[0]?.toLowerCase() === 'everyone') return 'everyone';
  const users = names.filter((name) => /^[UW][A-Z0-9]{2,}$/.test(name));
  const groups = names.filter((name) => /^S[A-Z0-9]{2,}$/.test(name));
  if (names.length === 0 || users.length + groups.length < names.length) {
    context.addIssue(
      'should be ids of users (U…, W…) and user groups (S…) with commas between them, or the word everyone',
    );
  }
  return { users, groups };
});

const Variables = z.object({
  SLACK_BOT_TOKEN: botToken.optional(),
  SLACK_APP_TOKEN: appToken.optional(),
  SLACK_SIGNING_SECRET: signingSecret.optional(),
  PORT: port.optional(),
  SLACK_API_URL: apiUrl.optional(),
  SUMMIT_STORE: store.default(DEFAULT_STORE),
  SUMMIT_EDITORS: editors.optional(),
  SUMMIT_TIME_ZONE: timeZone.default('UTC'),
  LOG_LEVEL: logLevel.default('info'),
  SUMMIT_METRICS_PORT: port.optional(),
  SUMMIT_METRICS_HOST: host.default(LOOPBACK),
});
type Variables = z.infer<typeof Variables>;

/**
 * The settings that the environment gives, or one message that names every variable that is
 * missing or malformed and says what to put there. No value is repeated in it.
 */
export function readSettings(environment: Environment): SettingsRead {
  const given = presentIn(environment);
  const read = Variables.safeParse(given);
  const problems = read.success ? [] : read.error.issues.map(problemOf);
  problems.push(...missingFrom(given));
  if (!read.success || problems.length > 0) return { ok: false, message: told(problems) };
  return { ok: true, settings: settingsOf(read.data) };
}

/** A variable that is set to nothing counts as not set; for the store it is an error of its own. */
function presentIn(environment: Environment): Environment {
  return Object.fromEntries(
    Object.keys(Variables.shape).flatMap((name) => {
      const value = environment[name];
      if (value === undefined || (value.trim() === '' && name !== 'SUMMIT_STORE')) return [];
      return [[name, value.trim()]];
    }),
  );
}

function problemOf(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}.`;
}

function missingFrom(given: Environment): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = given;
  if (!bot && (app || secret)) {
    return [
      'SLACK_BOT_TOKEN is missing: put the bot token there, which begins with xoxb- (OAuth & Permissions in the app’s settings).',
    ];
  }
  if (bot && !app && !secret) {
    return [
      'SLACK_APP_TOKEN is missing: put an app-level token there, which begins with xapp- (Socket Mode); or put the signing secret into SLACK_SIGNING_SECRET (HTTP mode).',
    ];
  }
  return [];
}

function told(problems: readonly string[]): string {
  return [
    'Summit cannot start with these settings:',
    ...problems.map((problem) => `  - ${problem}`),
    'They are read from the environment and from a file named .env; .env.example lists them all.',
  ].join('\n');
}

function settingsOf(variables: Variables): Settings {
  return {
    connection: connectionOf(variables),
    store: variables.SUMMIT_STORE,
    timeZone: variables.SUMMIT_TIME_ZONE,
    logLevel: variables.LOG_LEVEL,
    ...(variables.SUMMIT_METRICS_PORT !== undefined && {
      status: { port: variables.SUMMIT_METRICS_PORT, host: variables.SUMMIT_METRICS_HOST },
    }),
    ...(variables.SLACK_API_URL && { slackApiUrl: variables.SLACK_API_URL }),
    ...(variables.SUMMIT_EDITORS && { editors: variables.SUMMIT_EDITORS }),
  };
}

function connectionOf(variables: Variables): Connection {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, PORT: given } = variables;
  if (token && appToken) {
    const health = given === undefined ? {} : { healthPort: given };
    return { mode: 'socket', botToken: token, appToken, ...health };
  }
  if (token && variables.SLACK_SIGNING_SECRET) {
    const signingSecret = variables.SLACK_SIGNING_SECRET;
    return { mode: 'http', botToken: token, signingSecret, port: given ?? DEFAULT_PORT };
  }
  return { mode: 'playground', port: given ?? DEFAULT_PORT };
}

/** The values that must never be seen outside: for the log, which strikes them out. */
export function secretsOf({ connection }: Settings): string[] {
  switch (connection.mode) {
    case 'socket':
      return [connection.botToken, connection.appToken];
    case 'http':
      return [connection.botToken, connection.signingSecret];
    case 'playground':
      return [];
  }
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password;
}
