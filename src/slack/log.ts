/** The log: one line of JSON an entry; no secret in any, nobody's words or id above debug. */
import { LogLevel as BoltLevel, type Logger as BoltLogger } from '@slack/bolt';
import { pino } from 'pino';
import { LOG_LEVELS, type LogLevel } from '../settings.js';

export type Log = pino.Logger;

/** A log that writes to the standard output, or where it is told to. */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  destination?: pino.DestinationStream,
): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorInLog },
    // The last door: whatever an error, a library or a listener put into the line.
    hooks: { streamWrite: (line) => withoutPeople(withoutSecrets(line, secrets)) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The text with every secret struck out: those given, and whatever looks like a key of Slack's. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((line, secret) => line.replaceAll(secret, '[secret]'), text);
  return (
    known
      .replace(/\b(xox[a-z]{1,2}|xapp)-[\w-]+/g, '$1-[secret]')
      // Whoever has a response address may post; whoever has a ticket may listen.
      .replace(/(hooks\.slack\.com\/)[^\s"\\]+/g, '$1[secret]')
      .replace(/\b(ticket=)[^\s"\\&]+/g, '$1[secret]')
  );
}

/** Ids of people, which an error of Slack's or of a library's may bring with it. */
const PERSON = /\b[UW](?=[A-Z0-9]*\d)[A-Z0-9]{4,20}\b/g;

/** The line without anybody's id; at debug level it stays. */
export function withoutPeople(line: string): string {
  return line.startsWith('{"level":"debug"') ? line : line.replace(PERSON, '[user]');
}

/** What is told of an error: never the request or the answer it carries, which may quote people. */
function errorInLog(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const original: unknown = 'original' in error ? error.original : cause;
  return {
    name,
    message,
    ...('code' in error && { code: error.code }),
    ...('statusCode' in error && { statusCode: error.statusCode }),
    ...(original instanceof Error && { cause: original.message }),
    stack,
  };
}

const BOLT_LEVELS: Record<LogLevel, BoltLevel> = {
  error: BoltLevel.ERROR,
  warn: BoltLevel.WARN,
  info: BoltLevel.INFO,
  debug: BoltLevel.DEBUG,
};

/** The log in the shape that Bolt and the SDKs write to. Its level is the settings', not theirs. */
export function boltLogger(log: Log): BoltLogger {
  const at =
    (level: LogLevel) =>
    (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const words = parts.filter((part) => part !== err).map(String);
      log[level](err ? { err } : {}, words.join(' '));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    setLevel: () => {},
    getLevel: () => BOLT_LEVELS[levelOf(log)],
    setName: () => {},
  };
}

function levelOf(log: Log): LogLevel {
  return LOG_LEVELS.find((level) => level === log.level) ?? 'info';
}
