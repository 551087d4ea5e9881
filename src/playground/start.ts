// Starts the stand-in for Slack, the bot behind it, and the page.

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { bundlePage } from './bundle.js';
import { Delivery } from './delivery.js';
import { Hub } from './hub.js';
import { Inspector, type Log } from './inspector.js';
import { readManifest } from './manifest.js';
import { Modals } from './modals.js';
import { playgroundServer } from './server.js';
import type { Slack } from './slack.js';
import { ResponseAddresses, Triggers } from './tickets.js';
import { Workspace } from './workspace.js';

/** What the bot needs to believe that this is Slack. */
export interface SlackAccess {
  readonly slackApiUrl: string;
  readonly signingSecret: string;
  readonly botToken: string;
}

export interface RunningBot {
  readonly port: number;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  /** Builds and starts the bot's Bolt app in HTTP mode on a loopback port. */
  readonly startBot: (access: SlackAccess) => Promise<RunningBot>;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Log;
  readonly host?: string;
  /** The bot's manifest; by default the repository's. */
  readonly manifest?: URL;
  readonly now?: () => Date;
}

export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole workspace in memory; it answers only on this machine. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { host = '127.0.0.1', log, now = () => new Date() } = options;
  let address = '';
  const signingSecret = randomBytes(16).toString('hex');
  const botToken = `xoxb-playground-${randomBytes(8).toString('hex')}`;
  const hub = new Hub();
  const inspector = new Inspector(hub, log, now);
  const slack: Slack = {
    token: botToken,
    manifest: readManifest(options.manifest),
    hub,
    inspector,
    workspace: new Workspace(hub, now),
    modals: new Modals(hub),
    homes: new Map(),
    triggers: new Triggers(now),
    addresses: new ResponseAddresses(() => address, now),
    delivery: new Delivery(signingSecret, inspector, now),
  };
  const assets = bundlePage();
  const server = playgroundServer(slack, assets);
  server.listen(options.port, host);
  await once(server, 'listening');
  const { port } = portOf(server.address());
  address = `http://${host}:${port}`;
  const slackApiUrl = `${address}/api/`;
  const close = async () => {
    slack.delivery.stop();
    hub.close();
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  try {
    const bot = await options.startBot({ slackApiUrl, signingSecret, botToken });
    slack.delivery.botAddress = `http://127.0.0.1:${bot.port}`;
    await assets;
    const stop = async () => {
      await bot.stop();
      await close();
    };
    return { url: `http://localhost:${port}`, stop };
  } catch (error) {
    await close();
    throw error;
  }
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address;
}
