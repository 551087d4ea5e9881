// Messages, oldest first, with the days between them; stays at the end while one reads there.

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Posted } from '../wire.js';
import { keyOf } from './live.js';
import { Message } from './message.js';

const NEAR_THE_END = 120;
const SAME_BREATH_S = 300;

export function MessageList(props: {
  readonly label: string;
  readonly messages: readonly Posted[];
  readonly place: 'channel' | 'thread';
  readonly children?: ReactNode;
}) {
  const { label, messages, place, children } = props;
  const box = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    atEnd.current = left < NEAR_THE_END;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new or changed message may add height
  useLayoutEffect(() => {
    const element = box.current;
    if (element && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [messages]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={box} className="scroll" aria-label={label} onScroll={onScroll} tabIndex={0}>
      {children}
      <ol className="messages">
        {messages.map((message, at) => {
          const before = messages[at - 1];
          return (
            <li key={keyOf(message)}>
              {place === 'channel' && dayOf(message) !== dayOf(before) && (
                <div className="day">
                  <span>{dayOf(message)}</span>
                </div>
              )}
              <Message message={message} place={place} isFollowing={follows(message, before)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function dayOf(message: Posted | undefined): string {
  if (!message) return '';
  const day = new Date(Number(message.ts) * 1000);
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const isToday = day.toDateString() === new Date().toDateString();
  return isToday ? 'Today' : day.toLocaleDateString('en-GB', options);
}

function follows(message: Posted, before: Posted | undefined): boolean {
  return (
    before !== undefined &&
    before.user === message.user &&
    before.onlyFor === message.onlyFor &&
    !before.reply_count &&
    dayOf(before) === dayOf(message) &&
    Number(message.ts) - Number(before.ts) < SAME_BREATH_S
  );
}
