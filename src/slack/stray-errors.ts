/** Errors that nobody caught: which are survived, and which end the process. */
import { WebAPIPlatformError } from '@slack/web-api';
import type { Log } from './log.js';

/**
 * A rejection that nobody handles is logged and survived: every listener has a net of its own, so
 * what is left comes from the socket's client, which lets some escape (a payload it does not know, a
 * reconnect that is overtaken). One of them is the end: Slack's refusal of a new connection, after
 * which nothing would ever arrive. A thrown error leaves the process in a state that nobody knows.
 */
export function surviveOrEnd(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof WebAPIPlatformError) {
      log.error(
        { err: reason },
        `Slack refuses the connection (${reason.data.error}): Summit ends. Is SLACK_APP_TOKEN still valid?`,
      );
      process.exit(1);
    }
    log.error({ err: reason }, 'an error that nobody waited for; Summit goes on');
  });
  process.on('uncaughtException', (err) => {
    log.error({ err }, 'an error that nobody caught: Summit ends');
    process.exit(1);
  });
}
