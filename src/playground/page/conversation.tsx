// One channel: its head, its messages, the composer; a direct message has a Home beside them.

import { useState } from 'react';
import type { Channel, Posted } from '../wire.js';
import { Composer } from './composer.js';
import { Home } from './home.js';
import { MessageList } from './message-list.js';
import { ChannelSign } from './sidebar.js';
import { Welcome } from './welcome.js';
import { useWorkplace } from './workplace.js';

export function Conversation(props: { readonly channel: Channel }) {
  const { channel } = props;
  const workplace = useWorkplace();
  const [tab, setTab] = useState<'messages' | 'home'>('messages');
  const isDirect = channel.kind === 'im';
  const hasTabs = isDirect && workplace.hasHome;
  const messages = messagesIn(workplace.messages.values(), channel.id, workplace.me);
  const title = isDirect ? 'Summit' : channel.name;
  const choose = (next: 'messages' | 'home') => {
    setTab(next);
    void workplace.act('home', { tab: next });
  };
  return (
    <main
      className="conversation"
      aria-label={isDirect ? 'Direct message with Summit' : `#${title}`}
    >
      <div className="head">
        <h1>
          <ChannelSign channel={channel} />
          {title}
        </h1>
        {channel.topic && <p>{channel.topic}</p>}
        {hasTabs && (
          <div className="tabs" role="tablist" aria-label="Summit">
            {(['messages', 'home'] as const).map((one) => (
              <button
                key={one}
                type="button"
                role="tab"
                id={`tab-${one}`}
                aria-selected={tab === one}
                aria-controls="tab-panel"
                onClick={() => choose(one)}
              >
                {one === 'home' ? 'Home' : 'Messages'}
              </button>
            ))}
          </div>
        )}
      </div>
      <div
        className="panel"
        {...(hasTabs ? { id: 'tab-panel', role: 'tabpanel', 'aria-labelledby': `tab-${tab}` } : {})}
      >
        {isDirect && tab === 'home' ? (
          <Home />
        ) : (
          <>
            <MessageList label={`Messages in ${title}`} messages={messages} place="channel">
              <Welcome channel={channel} isEmpty={messages.length === 0} />
            </MessageList>
            <Composer
              id="composer"
              channel={channel}
              label={isDirect ? 'Message Summit' : `Message #${title}`}
            />
          </>
        )}
      </div>
    </main>
  );
}

/** What stands in the channel itself: no replies, except those sent to the channel too. */
function messagesIn(all: Iterable<Posted>, channel: string, me: string): Posted[] {
  return [...all]
    .filter((one) => one.channel === channel && (!one.onlyFor || one.onlyFor === me))
    .filter(
      (one) => !one.thread_ts || one.thread_ts === one.ts || one.subtype === 'thread_broadcast',
    )
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
}
