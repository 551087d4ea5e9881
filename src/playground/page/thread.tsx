// A thread in the pane at the side.

import { useEffect, useRef } from 'react';
import { Composer } from './composer.js';
import { Icon } from './icons.js';
import { MessageList } from './message-list.js';
import { useWorkplace } from './workplace.js';

export function Thread(props: {
  readonly channel: string;
  readonly ts: string;
  readonly onClose: () => void;
}) {
  const { ts, onClose } = props;
  const workplace = useWorkplace();
  const channel = workplace.channels.find((one) => one.id === props.channel);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!channel) return null;
  const messages = [...workplace.messages.values()]
    .filter((one) => one.channel === channel.id && (one.ts === ts || one.thread_ts === ts))
    .filter((one) => !one.onlyFor || one.onlyFor === workplace.me)
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
  return (
    <aside
      className="side"
      aria-label="Thread"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="head">
        <h2 ref={heading} tabIndex={-1}>
          Thread <small>{channel.kind === 'im' ? 'Summit' : `#${channel.name}`}</small>
        </h2>
        <button type="button" className="plain" aria-label="Close the thread" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <MessageList label="Thread" messages={messages} place="thread" />
      <Composer id="thread-composer" channel={channel} thread={ts} label="Reply…" />
    </aside>
  );
}
