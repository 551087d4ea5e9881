/** A direct message to Summit: answered where it was said. */
import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from '@slack/bolt';
import { replyTo } from './answering.js';
import { messageKey } from './deliveries.js';
import { listenerOf, type Surface } from './errors.js';
import { notMine } from './note.js';
import { postCard } from './posting.js';
import { post } from './sending.js';
import { spokenIn } from './spoken.js';
import type { Summit } from './summit.js';

type Said = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** Nobody but the two of them is there, so that Share would share with nobody. */
const IN_PRIVATE = { editor: false, alone: false };

export function listenToDirectMessages(app: App, summit: Summit): void {
  app.message(listenerOf(summit, directMessageSurface(summit)));
}

function directMessageSurface(summit: Summit): Surface<Said> {
  return {
    name: 'direct message',
    async take({ body, message, client }) {
      if (message.channel_type !== 'im') return notMine();
      const spoken = spokenIn(body);
      if (!spoken || !summit.deliveries.claim(messageKey(spoken.channel, spoken.ts)))
        return notMine();
      const { text, sender, channel, thread } = spoken;
      const asked = {
        surface: 'direct message' as const,
        text,
        sender,
        viewer: IN_PRIVATE,
        thread: thread === undefined ? undefined : { channel, ts: thread },
      };
      await postCard(summit, client, channel, await replyTo(asked, summit), thread);
    },
    async tell({ body, client }, message) {
      const spoken = spokenIn(body);
      if (spoken) await client.chat.postMessage(post(spoken.channel, message, spoken.thread));
    },
  };
}
