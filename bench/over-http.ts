/** `/summit last …` over HTTP, signed, beside a bare Bolt app that acknowledges a fixed card of the same size. */
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { RecordDocument } from '../src/record/schema.js';
import { type Figures, timedAsync } from './measure.js';
import { command, SECRET, slackStandIn, summitBefore } from './slack-side.js';

export interface OverHttp {
  bare: Figures;
  /** The same few questions, as when news breaks. */
  asked: Figures;
  /** Each question for the first time. */
  fresh: Figures;
}

/** The figures of Summit and of the bare app, measured in turns. */
export async function overHttp(document: RecordDocument): Promise<OverHttp> {
  const slack = await slackStandIn();
  const summit = await summitBefore(slack.url, document);
  const { port } = summit;
  const bare = await bareApp(JSON.parse(await command(port, 'last us-china')));
  const again = (round: number) => (round % 2 === 0 ? 'last us-china' : 'last call putin modi');
  // An idle word makes another question of it, with the same answer.
  const first = (round: number) =>
    `last us-china ${'please '.repeat(1 + (round & 3))}${round + 1000}`;
  const [bareFigures, asked, fresh] = await timedAsync(
    [
      (round) => command(bare.port, again(round)),
      (round) => command(port, again(round)),
      (round) => command(port, first(round)),
    ],
    300,
  );
  await Promise.all([summit.stop(), bare.stop(), slack.stop()]);
  if (!bareFigures || !asked || !fresh) throw new Error('nothing was measured');
  return { bare: bareFigures, asked, fresh };
}

async function bareApp(card: Record<string, unknown>) {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U0' }),
    convoStore: false,
  });
  app.command('/summit', async ({ ack }) => ack({ text: '', ...card }));
  const server = await receiver.start(0);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
