// One message: who, when, what, and what can be done with it.

import type { KnownBlock } from '@slack/types';
import { memo, useState } from 'react';
import type { Posted, StateValues } from '../wire.js';
import { Avatar } from './avatar.js';
import { Blocks } from './blocks/blocks.js';
import { SurfaceProvider, withState } from './blocks/surface.js';
import { EditBox } from './edit-box.js';
import { Icon } from './icons.js';
import { MessageActions } from './message-actions.js';
import { personNamed, useWorkplace } from './workplace.js';

interface Props {
  readonly message: Posted;
  readonly place: 'channel' | 'thread';
  readonly isFollowing: boolean;
}

export const Message = memo(function Message({ message, place, isFollowing }: Props) {
  const workplace = useWorkplace();
  const [isEditing, setEditing] = useState(false);
  const person = personNamed(workplace, message.user);
  const compact = isFollowing && !message.onlyFor;
  const classes = ['message', message.onlyFor && 'only-you', compact && 'compact'];
  return (
    <article
      className={classes.filter(Boolean).join(' ')}
      aria-label={`${person.name}, ${timeOf(message)}`}
      data-ts={message.ts}
    >
      {message.onlyFor && (
        <p className="only-you-note">
          <Icon name="eye" /> Only visible to you
        </p>
      )}
      {compact ? (
        <time className="compact-time">{timeOf(message)}</time>
      ) : (
        <Avatar person={person} />
      )}
      <div className="body">
        {!compact && (
          <p className="who">
            <strong>{person.name}</strong>
            {message.bot_id && <span className="badge">App</span>}
            {person.part === 'stranger' && <span className="badge">Harbour Wire</span>}
            {person.part === 'guest' && <span className="badge">Guest</span>}
            <time>{timeOf(message)}</time>
          </p>
        )}
        {message.subtype === 'thread_broadcast' && place === 'channel' && (
          <p className="muted">replied to a thread</p>
        )}
        {isEditing ? (
          <EditBox message={message} onDone={() => setEditing(false)} />
        ) : (
          <Body message={message} />
        )}
        {message.edited && !(message.bot_id && message.blocks) && (
          <span className="muted">(edited)</span>
        )}
        <Reactions message={message} />
        {place === 'channel' && <Replies message={message} />}
      </div>
      {!message.onlyFor && (
        <MessageActions message={message} place={place} onEdit={() => setEditing(true)} />
      )}
    </article>
  );
});

function Body({ message }: { readonly message: Posted }) {
  const workplace = useWorkplace();
  const [values, setValues] = useState<StateValues>({});
  const { channel, ts } = message;
  const place = { on: 'message' as const, channel, ts };
  const surface = {
    place,
    values,
    errors: {},
    setState: (block: string, action: string, state: StateValues[string][string]) =>
      setValues((before) => withState(before, block, action, state)),
    press: (block: string, action: Readonly<Record<string, unknown>>, now?: StateValues) =>
      workplace.act('press', { place, block, action, values: now ?? values }),
  };
  return (
    <SurfaceProvider value={surface}>
      <Blocks blocks={blocksOf(message)} />
    </SurfaceProvider>
  );
}

function Replies({ message }: { readonly message: Posted }) {
  const workplace = useWorkplace();
  const count = message.reply_count ?? 0;
  if (count === 0) return null;
  const replies = [...workplace.messages.values()].filter(
    (one) => one.thread_ts === message.ts && one.channel === message.channel && one !== message,
  );
  const authors = [...new Set(replies.map((one) => one.user))].slice(0, 3);
  return (
    <button
      type="button"
      className="replies"
      onClick={() => workplace.openThread(message.channel, message.ts)}
    >
      {authors.map((id) => (
        <Avatar key={id} person={personNamed(workplace, id)} small />
      ))}
      {count === 1 ? '1 reply' : `${count} replies`}
    </button>
  );
}

function Reactions({ message }: { readonly message: Posted }) {
  const reactions = message.reactions ?? [];
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {reactions.map((one) => (
        <li key={one.name}>
          <Blocks blocks={[sectionOf(`:${one.name}:`)]} /> {one.users.length}
        </li>
      ))}
    </ul>
  );
}

function blocksOf(message: Posted): readonly KnownBlock[] {
  // What a person typed is read as Slack's composer reads it: *marks* and all.
  return (message.bot_id && message.blocks) || [sectionOf(message.text)];
}

function sectionOf(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function timeOf(message: Posted): string {
  const time = new Date(Number(message.ts) * 1000);
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
