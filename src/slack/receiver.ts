/** The door for a connection's mode. */
import type { Connection } from '../settings.js';
import type { Counters } from './counters.js';
import type { Door } from './door/door.js';
import { httpDoor } from './door/http-door.js';
import { createIntake } from './door/intake.js';
import { socketDoor } from './door/socket-door.js';
import type { StartError } from './identity.js';
import { boltLogger, type Log } from './log.js';

interface Given {
  connection: Exclude<Connection, { mode: 'playground' }>;
  slackApiUrl: string | undefined;
  counters: Counters;
  log: Log;
  /** Told where nothing can arrive any more. */
  lost: (error: StartError) => void;
}

export function doorFor({ connection, slackApiUrl, counters, log, lost }: Given): Door {
  const intake = createIntake(log, counters);
  counters.gauge('summit_in_hand', 'Requests that are being dealt with', () => intake.inHand());
  const given = { intake, counters, log };
  const door =
    connection.mode === 'http'
      ? httpDoor({ ...given, connection })
      : socketDoor({ ...given, connection, slackApiUrl, logger: boltLogger(log), lost });
  counters.gauge('summit_door_open', 'Whether Slack can reach Summit', () =>
    Number(door.connected()),
  );
  return door;
}
