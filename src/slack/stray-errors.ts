/** Errors that nobody caught: which are survived, and which end the process. */
import type { Log } from './log.js';

/**
 * A rejection that nobody handles is logged and survived: every listener has a net of its own, and
 * the door decides itself what a refused connection means (door/socket-door.ts), so that what is
 * left is of no consequence to anybody else. A thrown error leaves the process in a state that
 * nobody knows.
 */
export function surviveOrEnd(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    log.error({ err: reason }, 'an error that nobody waited for; Summit goes on');
  });
  process.on('uncaughtException', (err) => {
    log.error({ err }, 'an error that nobody caught: Summit ends');
    process.exit(1);
  });
}
