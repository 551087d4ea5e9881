/** The first words in a channel that Summit was added to. */
import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from '@slack/bolt';
import { greetingMessage } from '../cards/notices.js';
import { listenerOf } from './errors.js';
import { notMine } from './note.js';
import { post } from './sending.js';
import type { Summit } from './summit.js';

type Joined = SlackEventMiddlewareArgs<'member_joined_channel'> & AllMiddlewareArgs;

export function greetNewChannels(app: App, summit: Summit): void {
  app.event(
    'member_joined_channel',
    listenerOf<Joined>(summit, {
      name: 'greeting',
      async take({ event, context, client }) {
        if (event.user !== context.botUserId) return notMine();
        await client.chat.postMessage(post(event.channel, greetingMessage()));
      },
      // Nobody waits for a greeting.
      tell: async () => {},
    }),
  );
}
