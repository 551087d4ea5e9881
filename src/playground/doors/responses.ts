// What the bot answers in an acknowledgement or at a response address, as messages.

import { messageContent } from '../block-kit.js';
import { isTrue, textOf } from '../fields.js';
import type { Slack } from '../slack.js';
import type { ReplyTo } from '../tickets.js';
import type { Fields } from '../wire.js';
import { changeAsBot, postAsBot, removeAsBot } from './posting.js';

/** Posts, replaces or deletes, as the answer says; without response_type only the asker sees it. */
export function respond(slack: Slack, answer: Fields, to: ReplyTo): void {
  const original = to.original ? slack.workspace.find(to.channel, to.original) : undefined;
  if (isTrue(answer.delete_original)) {
    if (original) removeAsBot(slack, original);
    return;
  }
  const content = messageContent(answer);
  if (isTrue(answer.replace_original) && original) {
    changeAsBot(slack, original, content);
    return;
  }
  const thread = textOf(answer.thread_ts);
  const isPublic = answer.response_type === 'in_channel';
  postAsBot(slack, content, {
    channel: to.channel,
    ...(thread ? { thread } : {}),
    ...(isPublic ? {} : { onlyFor: to.person }),
  });
}
