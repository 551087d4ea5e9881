/** `/summit QUESTION`: the answer goes out in the acknowledgement, to the asker alone. */
import type { AllMiddlewareArgs, App, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../cards/message.js';
import { notice, outsiderMessage } from '../cards/notices.js';
import { replyTo } from './answering.js';
import { checkedIn, checkFromCommand } from './checking.js';
import { addedIn, addFromCommand } from './entries/add.js';
import { listenerOf, type Surface } from './errors.js';
import { aside } from './sending.js';
import type { Summit } from './summit.js';
import { watchIn, watchReply } from './watch-command.js';

export const COMMAND = '/summit';

export function listenToCommand(app: App, summit: Summit): void {
  app.command(COMMAND, listenerOf(summit, commandSurface(summit)));
}

type Command = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

function commandSurface(summit: Summit): Surface<Command> {
  return {
    name: 'command',
    async take({ command, ack, respond, client }) {
      const added = addedIn(command.text ?? '');
      const checked = checkedIn(command.text ?? '');
      const reply =
        added !== undefined
          ? await addedTo(command, added, client, summit)
          : checked !== undefined
            ? await checkedFor(command, checked, client, summit)
            : await replied(command, client, summit);
      if (!reply) {
        await ack();
        return;
      }
      const answer = aside(reply);
      try {
        await ack(answer);
      } catch (err) {
        // A socket that was lost meanwhile: the answer still has another way.
        summit.log.warn({ err }, 'the acknowledgement could not be sent; the answer goes after it');
        await respond(answer);
      }
    },
    async tell({ ack, respond }, message) {
      await ack(aside(message)).catch(() => respond(aside(message)));
    },
  };
}

/** The form opens over whatever is there: nothing is answered, unless it was refused. */
async function addedTo(
  command: Command['command'],
  text: string,
  client: Command['client'],
  summit: Summit,
): Promise<Message | undefined> {
  const { trigger_id: trigger, user_id: user } = command;
  if ((await summit.whoIs(askedBy(command).sender)) === 'stranger') {
    summit.log.warn(
      { surface: 'command', user },
      'an outsider, who may not edit, wanted to add; refused',
    );
    return outsiderMessage();
  }
  const refusal = await addFromCommand(summit, client, { trigger, user, text });
  return refusal === undefined ? undefined : notice('refused', refusal);
}

/** Copy that was typed is answered; without any, the modal opens for it. */
async function checkedFor(
  command: Command['command'],
  text: string,
  client: Command['client'],
  summit: Summit,
): Promise<Message | undefined> {
  if ((await summit.whoIs(askedBy(command).sender)) === 'stranger') return outsiderMessage();
  return checkFromCommand(summit, client, { trigger: command.trigger_id, text });
}

/** Watching is switched by the same people who get answers; all else is a question. */
async function replied(
  command: Command['command'],
  client: Command['client'],
  summit: Summit,
): Promise<Message> {
  const watch = watchIn(command.text ?? '');
  const asked = askedBy(command);
  if (watch === undefined) return replyTo(asked, summit);
  if ((await summit.whoIs(asked.sender)) === 'stranger') return outsiderMessage();
  return watchReply(watch, command.channel_id, { client, summit });
}

function askedBy(command: SlackCommandMiddlewareArgs['command']) {
  return {
    surface: 'command' as const,
    text: command.text ?? '',
    sender: {
      user: command.user_id,
      // Slack sends a command only to the apps of the workspace that it is typed in.
      teams: [command.team_id],
      enterprise: command.enterprise_id,
    },
    viewer: { editor: false, alone: true },
  };
}
