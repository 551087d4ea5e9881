/** What goes wrong in a listener: logged under a reference, and told with it to whoever waits. */
import { randomInt } from 'node:crypto';
import type { App } from '@slack/bolt';
import type { Message } from '../cards/message.js';
import { errorMessage } from '../cards/notices.js';
import type { Log } from './log.js';
import type { Summit } from './summit.js';

/** A surface: what it does with a request, and how it tells whoever waits when that fails. */
export interface Surface<Request> {
  name: string;
  take(request: Request): Promise<void>;
  tell(request: Request, message: Message): Promise<void>;
}

/**
 * The listener of a surface: counted as work in hand, and with every failure logged and told. It
 * never throws, so that Bolt has nothing to answer in its own way.
 */
export function listenerOf<Request>(
  { log, work }: Pick<Summit, 'log' | 'work'>,
  surface: Surface<Request>,
): (request: Request) => Promise<void> {
  const take = async (request: Request) => {
    try {
      await surface.take(request);
    } catch (err) {
      const reference = newReference();
      log.error({ err, surface: surface.name, reference }, 'a request failed');
      await tellOf(surface, request, reference, log);
    }
  };
  return (request) => work.during(take(request));
}

async function tellOf<Request>(
  surface: Surface<Request>,
  request: Request,
  reference: string,
  log: Log,
): Promise<void> {
  try {
    await surface.tell(request, errorMessage(reference));
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

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Six letters that can be read out over a telephone. */
function newReference(): string {
  return Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
