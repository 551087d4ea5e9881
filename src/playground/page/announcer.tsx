// Tells a screen reader what has just been posted where the person is looking.

import { useEffect, useRef, useState } from 'react';
import { spoken } from './spoken.js';
import { personNamed, useWorkplace } from './workplace.js';

/** Long enough to be taken up by a screen reader, too short to be met twice while reading the page. */
const STAYS_MS = 1000;

export function Announcer(props: {
  readonly channel: string;
  readonly thread: string | undefined;
}) {
  const workplace = useWorkplace();
  const { messages, me } = workplace;
  const seen = useRef(messages);
  const [news, setNews] = useState('');
  useEffect(() => {
    const fresh = [...messages].filter(([key, message]) => seen.current.get(key) !== message);
    seen.current = messages;
    const heard = fresh
      .map(([, message]) => message)
      .filter((one) => one.user !== me && one.channel === props.channel)
      .filter((one) => !one.onlyFor || one.onlyFor === me)
      .filter(
        (one) => !one.thread_ts || one.thread_ts === one.ts || one.thread_ts === props.thread,
      );
    const last = heard.at(-1);
    if (last) setNews(`${personNamed(workplace, last.user).name}: ${spoken(last.text)}`);
  }, [messages, me, props.channel, props.thread, workplace]);
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(''), STAYS_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {news}
    </div>
  );
}
