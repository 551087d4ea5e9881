// What the page knows of the workspace, kept current by the server.

import { useEffect, useReducer } from 'react';
import type { Exchange, Live, Posted, Snapshot } from '../wire.js';

const MOST_EXCHANGES = 200;

export interface Desk {
  readonly connected: boolean;
  readonly snapshot: Snapshot | null;
  /** By channel and time stamp; also the ephemeral ones, of which only the page keeps a copy. */
  readonly messages: ReadonlyMap<string, Posted>;
}

type News = Live | { readonly kind: 'connection'; readonly connected: boolean };

const EMPTY: Desk = { connected: false, snapshot: null, messages: new Map() };

/** Follows the workspace as this person, in this window. */
export function useDesk(person: string, window: string): Desk {
  const [desk, tell] = useReducer(afterNews, EMPTY);
  useEffect(() => {
    const query = new URLSearchParams({ person, window });
    const source = new EventSource(`/page/live?${query}`);
    source.onmessage = ({ data }) => {
      const news: Live = JSON.parse(data);
      tell(news);
    };
    source.onopen = () => tell({ kind: 'connection', connected: true });
    source.onerror = () => tell({ kind: 'connection', connected: false });
    return () => source.close();
  }, [person, window]);
  return desk;
}

/** The desk after one piece of news. */
export function afterNews(desk: Desk, news: News): Desk {
  const { snapshot } = desk;
  switch (news.kind) {
    case 'connection':
      return { ...desk, connected: news.connected };
    case 'snapshot':
      return { connected: true, snapshot: news, messages: messagesAfter(desk, news) };
    case 'message':
      return { ...desk, messages: new Map(desk.messages).set(keyOf(news.message), news.message) };
    case 'gone': {
      const messages = new Map(desk.messages);
      messages.delete(keyOf(news));
      return { ...desk, messages };
    }
    case 'channels':
      return snapshot ? { ...desk, snapshot: { ...snapshot, channels: news.channels } } : desk;
    case 'modals':
      return snapshot ? { ...desk, snapshot: { ...snapshot, modals: news.modals } } : desk;
    case 'home':
      return snapshot ? { ...desk, snapshot: { ...snapshot, home: news.home } } : desk;
    case 'exchange':
      return snapshot ? { ...desk, snapshot: withExchange(snapshot, news.exchange) } : desk;
  }
}

export function keyOf(message: { readonly channel: string; readonly ts: string }): string {
  return `${message.channel} ${message.ts}`;
}

function messagesAfter(desk: Desk, snapshot: Snapshot): Map<string, Posted> {
  const kept = [...desk.messages.values()].filter((one) => one.onlyFor);
  return new Map([...snapshot.messages, ...kept].map((one) => [keyOf(one), one]));
}

function withExchange(snapshot: Snapshot, exchange: Exchange): Snapshot {
  return { ...snapshot, exchanges: [...snapshot.exchanges.slice(1 - MOST_EXCHANGES), exchange] };
}
