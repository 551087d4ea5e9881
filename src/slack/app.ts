/** The Bolt app: who listens to what, in one list, and how it starts and stops. */
import { App, type Logger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Connection, Settings } from '../settings.js';
import type { EditableStore } from '../store/store.js';
import { askers } from './asker.js';
import { listenToButtons } from './buttons.js';
import { listenToChecking } from './checking.js';
import { listenToCommand } from './command.js';
import { createCounters } from './counters.js';
import { createDeliveries, eachEventOnce } from './deliveries.js';
import { listenToDirectMessages } from './direct-message.js';
import type { Door } from './door/door.js';
import { createReadiness } from './door/readiness.js';
import { type StatusServer, statusServer } from './door/status-server.js';
import { createDrawnAnswers } from './drawn-answers.js';
import { createEditors } from './editors.js';
import { listenToAccountForm } from './entries/account.js';
import { listenToShortcuts } from './entries/add.js';
import { createCorrections } from './entries/corrections.js';
import { createDrafts } from './entries/drafts.js';
import { listenToEntryForm } from './entries/entry.js';
import { listenToHome } from './entries/home.js';
import { readText } from './entries/prefill.js';
import { createSeal } from './entries/seal.js';
import { listenToSuggestions } from './entries/suggestions.js';
import { logWhatIsLeft } from './errors.js';
import { greetNewChannels } from './greeting.js';
import { type Identity, identify, type StartError } from './identity.js';
import { boltLogger, type Log } from './log.js';
import { listenToMentions } from './mention.js';
import { realTimer, type Timer } from './pace.js';
import { createPeople } from './people.js';
import { doorFor } from './receiver.js';
import type { Summit } from './summit.js';
import { watchChannels } from './watch.js';
import { createChannels } from './watching.js';
import { correctingOptions, lookupOptions, postingOptions } from './web-api.js';
import { createWork, within } from './work.js';

/** A stop takes no longer than this: what asks Summit to stop soon kills it. */
const PATIENCE_MS = 8_000;

export interface SlackApp {
  /** The port that is listened on, in HTTP mode, or for /healthz alone. */
  port?: number;
  /** The port of /readyz and /metrics, where there is one. */
  statusPort?: number;
  /** Takes nothing new, finishes what is in hand, closes the door. */
  stop(): Promise<void>;
}

export interface SlackAppOptions {
  settings: Settings & { connection: Exclude<Connection, { mode: 'playground' }> };
  store: EditableStore;
  now: () => Date;
  log: Log;
  /** Told where Slack refuses Summit for good after the start: nothing would arrive any more. */
  lost?: (error: StartError) => void;
  /** Changes to how messages are posted, for tests that do not want to wait. */
  posting?: WebClientOptions;
  /** Another clock for what waits its turn, for tests. */
  timer?: Timer;
}

/** Starts Summit in Slack. Throws a `StartError` where Slack refuses the token or is not there. */
export async function startSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { settings, store, now, log } = options;
  const { connection, slackApiUrl, timeZone } = settings;
  const logger = boltLogger(log);
  const counters = createCounters();
  const calling = { slackApiUrl, logger, counters };
  const posting = { ...postingOptions(calling), ...options.posting };

  const identity = await identify(new WebClient(connection.botToken, posting));
  const client = new WebClient(connection.botToken, lookupOptions(calling));
  const people = createPeople({ client, now, log });
  const timer = options.timer ?? realTimer;
  const correcting = new WebClient(connection.botToken, correctingOptions(slackApiUrl, logger));
  const corrections = createCorrections({ store, client: correcting, timer, now, timeZone, log });
  const summit: Summit = {
    store,
    now,
    timeZone,
    log,
    counters,
    whoIs: askers({ client, identity, now, log, people }),
    deliveries: createDeliveries(now),
    drawn: createDrawnAnswers(),
    work: createWork(),
    channels: createChannels(store),
    corrections,
    editing: {
      editors: createEditors({ settings: settings.editors, client, people, identity, now, log }),
      drafts: createDrafts(now),
      seal: createSeal(connection.botToken),
      readText,
    },
  };
  const lost = options.lost ?? ((error) => log.error({ err: error }, error.message));
  const door = doorFor({ connection, slackApiUrl, counters, log, lost });
  const app = boltApp(door, connection.botToken, identity, { logger, clientOptions: posting });
  listen(app, summit);
  const { port } = await door.open();
  const status = await statusOf(settings, { store, door, client, now, counters, log });
  const finish = async () => {
    await summit.work.settled(PATIENCE_MS);
    // What is not corrected by now is begun with at the next start.
    corrections.stop();
    await corrections.settled();
  };
  return {
    ...(port !== undefined && { port }),
    ...(status && { statusPort: status.port }),
    async stop() {
      await within(PATIENCE_MS, door.close(finish, PATIENCE_MS), undefined);
      await status?.close();
    },
  };
}

interface Watched extends Pick<Summit, 'store' | 'now' | 'counters' | 'log'> {
  door: Door;
  client: WebClient;
}

/** What whoever runs Summit may look at; nothing, where no port is set. */
async function statusOf(
  { status }: Settings,
  { store, door, client, now, counters, log }: Watched,
): Promise<StatusServer | undefined> {
  if (!status) return undefined;
  counters.gauge('summit_events', 'Entries on the record', () => store.record().events.size);
  counters.alsoOfTheProcess();
  const ready = createReadiness({ store, door, client, now });
  return statusServer({ ...status, variable: 'SUMMIT_METRICS_PORT' }, { ready, counters }, log);
}

/** All that Summit listens to. */
function listen(app: App, summit: Summit): void {
  app.use(eachEventOnce(summit.deliveries, summit.log));
  listenToCommand(app, summit);
  listenToMentions(app, summit);
  listenToDirectMessages(app, summit);
  listenToButtons(app, summit);
  listenToShortcuts(app, summit);
  listenToChecking(app, summit);
  listenToEntryForm(app, summit);
  listenToAccountForm(app, summit);
  listenToSuggestions(app, summit);
  listenToHome(app, summit);
  watchChannels(app, summit);
  greetNewChannels(app, summit);
  logWhatIsLeft(app, summit.log);
}

function boltApp(
  door: Door,
  botToken: string,
  { teamId, ...bot }: Identity,
  options: { logger: Logger; clientOptions: WebClientOptions },
): App {
  return new App({
    receiver: door.receiver,
    // The token was tried already; one that is given here would be tried once more.
    authorize: async ({ isEnterpriseInstall }) => ({
      botToken,
      ...bot,
      // In a shared channel a request may name another workspace: calls are made in our own.
      ...(!isEnterpriseInstall && { teamId }),
    }),
    ...options,
    convoStore: false,
  });
}
