/** From what was typed to what is sent: the same for the command, a mention and a direct message. */
import { ask } from '../ask/ask.js';
import { type Context, contextOf } from '../ask/context.js';
import { answerMessage } from '../cards/answer-message.js';
import type { Message } from '../cards/message.js';
import { helpMessage, outsiderMessage, tooLongMessage } from '../cards/notices.js';
import { CHANNEL, type Viewer } from '../cards/viewer.js';
import type { Sender } from './asker.js';
import { lastChange } from './entries/correction-messages.js';
import { eventsShown, note } from './note.js';
import { deskOf, type Summit } from './summit.js';
import { asksForHelp, LONGEST_QUESTION, questionIn } from './text.js';

/** What somebody asked, and from where. */
export interface Asked {
  surface: 'command' | 'mention' | 'direct message';
  sender: Sender;
  /** As Slack delivers it, markup and all. */
  text: string;
  viewer: Viewer;
  /** The thread that it was asked in, where it was in one. */
  thread?: { channel: string; ts: string } | undefined;
}

/** The reply to what was asked; what is noted for the log holds none of its words. */
export async function replyTo(asked: Asked, summit: Summit): Promise<Message> {
  const said = (outcome: string, message: Message): Message => {
    note({ outcome, events: eventsShown(message.blocks) });
    return message;
  };
  if ((await summit.whoIs(asked.sender)) === 'stranger') return said('outsider', outsiderMessage());
  const words = questionIn(asked.text);
  if (words === undefined) return said('too long', tooLongMessage(LONGEST_QUESTION));
  if (asksForHelp(words)) return said('help', helpMessage());
  const viewer = await viewerFor(asked, summit);
  // From here on nothing is waited for, so that a card is of one revision.
  const record = summit.store.record();
  const desk = deskOf(summit);
  const context = contextIn(asked, summit);
  const { answer, message } = summit.drawn(words, { record, desk, viewer, context }, () => {
    const answer = ask(words, record, desk, context);
    const changed = (event: string) => lastChange(event, summit.store);
    return { answer, message: answerMessage(answer, record, desk, viewer, 1, changed) };
  });
  if ('question' in answer) note({ intent: answer.question.intent });
  return said(answer.kind, message);
}

/** Who "they" are in a thread: those of the card that was posted there last, or that it hangs on. */
function contextIn({ thread }: Asked, { store }: Summit): Context | undefined {
  if (!thread) return undefined;
  const card = store
    .cards()
    .find((it) => it.channel === thread.channel && (it.thread ?? it.ts) === thread.ts);
  const event = card && store.record().events.get(card.event);
  return event && contextOf(event, store.record());
}

/** In a channel nobody knows who will press; elsewhere only one person sees what is drawn. */
async function viewerFor({ surface, sender, viewer }: Asked, summit: Summit): Promise<Viewer> {
  if (surface === 'mention') return CHANNEL;
  const right = await summit.editing.editors.right(sender.user);
  return { ...viewer, editor: right.may, editing: true };
}
