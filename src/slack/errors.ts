/** What goes wrong in a listener: logged under a reference, and told with it to whoever waits. */
import { randomInt } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { Message } from '../cards/message.js';
import { errorMessage, notSavedMessage } from '../cards/notices.js';
import { NotSavedError } from '../store/problems.js';
import type { Log } from './log.js';
import { NOT_MINE, type Note, note, noting } from './note.js';
import type { Summit } from './summit.js';

/** A surface: what it does with a request, and how it tells whoever waits when that fails. */
export interface Surface<Request> {
  name: string;
  take(request: Request): Promise<void>;
  tell(request: Request, message: Message): Promise<void>;
}

/**
 * The listener of a surface: counted as work in hand, with every failure logged and told, and one
 * line in the log of each request. It never throws, so that Bolt has nothing to answer in its own
 * way.
 */
export function listenerOf<Request>(
  { log, work, counters }: Pick<Summit, 'log' | 'work' | 'counters'>,
  surface: Surface<Request>,
): (request: Request) => Promise<void> {
  const take = async (request: Request) => {
    const begun = performance.now();
    const noted: Note = {};
    await noting(noted, async () => {
      try {
        await surface.take(request);
      } catch (err) {
        const reference = newReference();
        note({ outcome: 'failed', quiet: false });
        log.error({ err, surface: surface.name, reference }, 'a request failed');
        await tellOf(surface, request, err, reference, log);
      }
    });
    const { quiet = false, outcome = 'done', ...more } = noted;
    const ms = Math.round((performance.now() - begun) * 10) / 10;
    log[quiet ? 'debug' : 'info']({ surface: surface.name, ...more, outcome, ms }, 'request');
    if (outcome !== NOT_MINE)
      counters.answered(surface.name, outcome.split(':', 1)[0] ?? outcome, ms);
  };
  return (request) => work.during(take(request));
}

async function tellOf<Request>(
  surface: Surface<Request>,
  request: Request,
  failure: unknown,
  reference: string,
  log: Log,
): Promise<void> {
  try {
    const message =
      failure instanceof NotSavedError
        ? notSavedMessage(failure.told, reference)
        : errorMessage(reference);
    await surface.tell(request, message);
  } catch (err) {
    log.error({ err, surface: surface.name, reference }, 'who asked could not be told');
  }
}

/** What no listener could catch: Bolt's own failures, before a listener is reached. */
export function logWhatIsLeft(app: App, log: Log): void {
  app.error(async (err) => {
    log.error({ err, reference: newReference() }, 'a request failed before it reached a listener');
  });
}

/** Without those that are taken for others, and without U and W: the log strikes out ids of people. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVXYZ23456789';

/** Six letters that can be read out over a telephone, and that stand in the log as they are. */
export function newReference(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
