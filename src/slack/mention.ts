/** `@Summit QUESTION` in a channel: answered in the thread, for everybody there. */
import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from '@slack/bolt';
import { EVERYBODY } from '../cards/viewer.js';
import { replyTo } from './answering.js';
import { messageKey } from './deliveries.js';
import { listenerOf, type Surface } from './errors.js';
import { notMine } from './note.js';
import { postCard } from './posting.js';
import { post } from './sending.js';
import { spokenIn } from './spoken.js';
import type { Summit } from './summit.js';

type Mention = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

export function listenToMentions(app: App, summit: Summit): void {
  app.event('app_mention', listenerOf(summit, mentionSurface(summit)));
}

function mentionSurface(summit: Summit): Surface<Mention> {
  return {
    name: 'mention',
    async take({ body, client }) {
      const spoken = spokenIn(body);
      if (!spoken || !summit.deliveries.claim(messageKey(spoken.channel, spoken.ts)))
        return notMine();
      const { text, sender, channel, thread, ts } = spoken;
      const reply = await replyTo(
        {
          surface: 'mention',
          text,
          sender,
          viewer: EVERYBODY,
          thread: thread === undefined ? undefined : { channel, ts: thread },
        },
        summit,
      );
      await postCard(summit, client, channel, reply, thread ?? ts);
    },
    async tell({ event, client }, message) {
      await client.chat.postMessage(post(event.channel, message, event.thread_ts ?? event.ts));
    },
  };
}
