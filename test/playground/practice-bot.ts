// A small Bolt app that uses every feature of Slack that the playground imitates.

import { App, LogLevel } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { RunningBot, SlackAccess } from '../../src/playground/start.js';
import { card, everyElement, firstStep, option, plain, secondStep } from './practice-views.js';

const CITIES = ['Beijing', 'Berlin', 'Brussels', 'Busan', 'Moscow', 'Tokyo', 'Washington'];

export interface PracticeBot {
  /** What reached the listeners, in order. */
  readonly heard: { what: string; payload: unknown }[];
  readonly start: (access: SlackAccess) => Promise<RunningBot>;
  app: App | undefined;
}

export function practiceBot(): PracticeBot {
  const bot: PracticeBot = {
    heard: [],
    app: undefined,
    start: async ({ slackApiUrl, signingSecret, botToken }) => {
      const app = new App({
        token: botToken,
        signingSecret,
        convoStore: false,
        deferInitialization: true,
        logLevel: LogLevel.ERROR,
        clientOptions: { slackApiUrl, retryConfig: { retries: 0 } },
        customRoutes: [
          {
            path: '/healthz',
            method: 'GET',
            handler: (_request, response) => void response.end('ok'),
          },
        ],
      });
      bot.app = app;
      listen(app, bot);
      await app.init();
      const server = await app.start({ port: 0, host: '127.0.0.1' });
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const stop = async () => {
        server.closeAllConnections();
        await app.stop();
      };
      return { port: address.port, stop };
    },
  };
  return bot;
}

function listen(app: App, bot: PracticeBot): void {
  const hear = (what: string, payload: unknown) => void bot.heard.push({ what, payload });

  app.command('/summit', async ({ command, ack, client, respond }) => {
    hear('command', command);
    if (command.text === 'silent') return;
    if (command.text === 'form') {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: firstStep() });
      return;
    }
    if (command.text === 'plain') return ack('Plain text for you alone');
    if (command.text === 'loud') return ack({ response_type: 'in_channel', text: 'For everybody' });
    if (command.text === 'inputs') return ack({ text: 'Inputs', blocks: everyElement() });
    if (command.text === 'later') {
      await ack();
      await respond({ text: 'Later, for you alone' });
      return;
    }
    await ack({ text: `You asked ${command.text}`, blocks: card(command.text || 'nothing') });
  });

  app.event('app_mention', async ({ event, client }) => {
    hear('mention', event);
    const thread_ts = event.thread_ts ?? event.ts;
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts,
      text: 'You mentioned me',
      blocks: card('a mention'),
    });
  });

  app.message(async ({ message, client }) => {
    hear('message', message);
    if (message.subtype !== undefined || 'bot_id' in message) return;
    if (message.channel_type !== 'im') return;
    await client.chat.postMessage({ channel: message.channel, text: `Heard: ${message.text}` });
  });

  app.event('member_joined_channel', async ({ event, client, context }) => {
    hear('joined', event);
    if (event.user !== context.botUserId) return;
    await client.chat.postMessage({ channel: event.channel, text: 'Hello, I answer questions.' });
  });

  app.event('app_home_opened', async ({ event, client }) => {
    hear('home', event);
    if (event.tab !== 'home') return;
    await client.views.publish({
      user_id: event.user,
      view: {
        type: 'home',
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Latest contacts' } },
          ...card('the latest'),
        ],
      },
    });
  });

  app.action('share', async ({ ack, respond, body, client }) => {
    await ack();
    hear('share', body);
    const channel = 'channel' in body ? body.channel?.id : undefined;
    if (channel) await client.chat.postMessage({ channel, text: 'Shared', blocks: card('shared') });
    await respond({ replace_original: true, text: 'Shared with the channel.' });
  });
  app.action('replace', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'Earlier', blocks: card('the earlier one') });
  });
  app.action('delete', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  app.action(/^(pick_|tick|day|hour|menu|radio)/, async ({ ack, body, action }) => {
    await ack();
    hear('picked', { body, action });
  });
  app.options(/city/, async ({ options, ack }) => {
    const typed = options.value.toLowerCase();
    const found = CITIES.filter((city) => city.toLowerCase().includes(typed));
    await ack({ options: found.map(option) });
  });

  const open = async (trigger_id: string, client: App['client'], view: ModalView) =>
    client.views.open({ trigger_id, view });
  app.action('open_form', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await open(body.trigger_id, client, firstStep());
  });
  app.shortcut('add_contact', async ({ ack, shortcut, client }) => {
    await ack();
    hear('global shortcut', shortcut);
    await open(shortcut.trigger_id, client, firstStep());
  });
  app.shortcut('log_message', async ({ ack, shortcut, client }) => {
    await ack();
    hear('message shortcut', shortcut);
    const text = 'message' in shortcut ? String(shortcut.message.text) : '';
    await open(shortcut.trigger_id, client, firstStep(text));
  });
  app.view('first', async ({ ack, view }) => {
    hear('first', view.state.values);
    const headline = view.state.values.headline?.text?.value ?? '';
    if (headline.length < 5) {
      await ack({ response_action: 'errors', errors: { headline: 'Say a little more, please.' } });
      return;
    }
    await ack({ response_action: 'update', view: secondStep(headline) });
  });
  app.view('second', async ({ ack, view, client, body }) => {
    await ack({ response_action: 'clear' });
    hear('second', view.state.values);
    await client.chat.postMessage({
      channel: body.user.id,
      text: `Saved: ${view.private_metadata}`,
    });
  });
  app.action('push', async ({ ack, body, client }) => {
    await ack();
    if (!('trigger_id' in body)) return;
    await client.views.push({
      trigger_id: body.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'pushed',
        notify_on_close: true,
        title: plain('Pushed'),
        close: plain('Back'),
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'One step deeper.' } }],
      },
    });
  });
  app.view({ callback_id: 'pushed', type: 'view_closed' }, async ({ ack, body }) => {
    await ack();
    hear('closed', body);
  });
}
