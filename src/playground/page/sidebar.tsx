// The channels and the direct message.

import { useEffect, useState } from 'react';
import type { Channel } from '../wire.js';
import { Avatar } from './avatar.js';
import { Icon } from './icons.js';
import { personNamed, useWorkplace } from './workplace.js';

export function Sidebar(props: {
  readonly current: string;
  readonly onChoose: (id: string) => void;
}) {
  const workplace = useWorkplace();
  const unread = useUnread(props.current);
  const channels = workplace.channels.filter((one) => one.kind !== 'im');
  const directs = workplace.channels.filter((one) => one.kind === 'im');
  const entry = (channel: Channel) => (
    <li key={channel.id}>
      <button
        type="button"
        aria-current={channel.id === props.current ? 'page' : undefined}
        className={unread.has(channel.id) ? 'unread' : ''}
        onClick={() => props.onChoose(channel.id)}
      >
        <ChannelSign channel={channel} />
        <span>{channel.name}</span>
        {unread.has(channel.id) && <span className="unseen">(unread)</span>}
        {channel.external && <small>Harbour Wire</small>}
      </button>
    </li>
  );
  return (
    <nav className="sidebar" aria-label="Channels">
      <h2>Channels</h2>
      <ul>{channels.map(entry)}</ul>
      <h2>Apps</h2>
      <ul>{directs.map(entry)}</ul>
      <p className="aside">
        A workspace in this computer’s memory. Nothing leaves it, and it is empty again when you
        stop <code>npm start</code>; the record is kept.
      </p>
    </nav>
  );
}

export function ChannelSign(props: { readonly channel: Channel }) {
  const workplace = useWorkplace();
  const { channel } = props;
  if (channel.kind === 'im') return <Avatar person={personNamed(workplace, workplace.bot)} small />;
  if (channel.kind === 'group') return <Icon name="lock" />;
  if (channel.external) return <Icon name="shared" />;
  return (
    <span className="hash" aria-hidden="true">
      #
    </span>
  );
}

/** Channels with something new since one looked there last. */
function useUnread(current: string): Set<string> {
  const { messages, me, channels } = useWorkplace();
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(
    () => new Map(channels.map((one) => [one.id, latestIn(one.id)])),
  );
  function latestIn(channel: string): string {
    let latest = '';
    for (const one of messages.values()) {
      if (one.channel === channel && one.user !== me && one.ts > latest) latest = one.ts;
    }
    return latest;
  }
  const latestHere = latestIn(current);
  useEffect(() => {
    setSeen((before) => new Map(before).set(current, latestHere));
  }, [current, latestHere]);
  const fresh = channels.filter((one) => latestIn(one.id) > (seen.get(one.id) ?? ''));
  return new Set(fresh.map((one) => one.id).filter((id) => id !== current));
}
