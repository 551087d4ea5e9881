// The workspace in memory: people, channels, messages. It tells the open pages what changed.

import { BOT_USER, CHANNELS, PEOPLE } from './cast.js';
import type { Hub } from './hub.js';
import { Refusal } from './refusal.js';
import type { Channel, Person, Posted } from './wire.js';

const MOST_MESSAGES = 2000;

export class Workspace {
  readonly #people = new Map(PEOPLE.map((one) => [one.id, one]));
  readonly #channels = new Map(CHANNELS.map((one) => [one.id, one]));
  readonly #messages = new Map<string, Posted>();
  #lastMicros = 0;

  constructor(
    readonly hub: Hub,
    readonly now: () => Date,
  ) {}

  people(): Person[] {
    return [...this.#people.values()];
  }

  person(id: string): Person {
    const found = this.#people.get(id);
    if (!found) throw new Refusal('user_not_found', [`there is no user ${id || '(none given)'}`]);
    return found;
  }

  channels(): Channel[] {
    return [...this.#channels.values()];
  }

  channelsOf(person: string): Channel[] {
    return this.channels().filter((one) => one.members.includes(person));
  }

  channel(id: string): Channel {
    const found = this.#channels.get(id);
    if (!found)
      throw new Refusal('channel_not_found', [`there is no channel ${id || '(none given)'}`]);
    return found;
  }

  /** The conversation for Slack's `channel` argument, where a user's id means the direct message. */
  addressed(id: string): Channel {
    const direct = this.channels().find((one) => one.kind === 'im' && one.members.includes(id));
    return id.startsWith('U') && direct ? direct : this.channel(id);
  }

  join(channelId: string, person: string): void {
    const channel = this.channel(channelId);
    this.#keepChannel({ ...channel, members: [...new Set([...channel.members, person])] });
  }

  leave(channelId: string, person: string): void {
    const channel = this.channel(channelId);
    this.#keepChannel({ ...channel, members: channel.members.filter((one) => one !== person) });
  }

  /** A time stamp that no other message has. */
  nextTs(): string {
    this.#lastMicros = Math.max(this.now().getTime() * 1000, this.#lastMicros + 1);
    const seconds = Math.floor(this.#lastMicros / 1_000_000);
    return `${seconds}.${String(this.#lastMicros % 1_000_000).padStart(6, '0')}`;
  }

  /** Keeps a new or changed message and shows it to those who may see it. */
  keep(message: Posted): Posted {
    this.#messages.set(keyOf(message.channel, message.ts), message);
    if (this.#messages.size > MOST_MESSAGES) {
      const oldest = this.#messages.keys().next().value;
      if (oldest !== undefined) this.#messages.delete(oldest);
    }
    this.#show(message);
    if (message.thread_ts && message.thread_ts !== message.ts) {
      this.#recount(message.channel, message.thread_ts);
    }
    return message;
  }

  find(channel: string, ts: string): Posted | undefined {
    return this.#messages.get(keyOf(channel, ts));
  }

  remove(message: Posted): void {
    this.#messages.delete(keyOf(message.channel, message.ts));
    this.hub.send({ kind: 'gone', channel: message.channel, ts: message.ts }, (reader) =>
      this.#mayRead(reader.person, message),
    );
    if (message.thread_ts) this.#recount(message.channel, message.thread_ts);
  }

  /** What everybody in the channel can read, oldest first; Slack keeps no ephemeral message. */
  history(channel: string): Posted[] {
    return [...this.#messages.values()]
      .filter((one) => one.channel === channel && !one.onlyFor)
      .sort((a, b) => (a.ts < b.ts ? -1 : 1));
  }

  thread(channel: string, root: string): Posted[] {
    return this.history(channel).filter((one) => one.ts === root || one.thread_ts === root);
  }

  isBotIn(channel: string): boolean {
    return this.channel(channel).members.includes(BOT_USER);
  }

  #recount(channel: string, root: string): void {
    const first = this.find(channel, root);
    if (!first) return;
    const replies = this.thread(channel, root).length - 1;
    const { thread_ts: _thread, reply_count: _count, ...alone } = first;
    const counted = { ...alone, thread_ts: root, reply_count: replies };
    const next = replies > 0 ? counted : alone;
    this.#messages.set(keyOf(channel, root), next);
    this.#show(next);
  }

  #show(message: Posted): void {
    this.hub.send({ kind: 'message', message }, (reader) => this.#mayRead(reader.person, message));
  }

  #mayRead(person: string, message: Posted): boolean {
    if (message.onlyFor) return message.onlyFor === person;
    return this.channel(message.channel).members.includes(person);
  }

  #keepChannel(channel: Channel): void {
    this.#channels.set(channel.id, channel);
    for (const one of PEOPLE) {
      const channels = this.channelsOf(one.id);
      this.hub.send({ kind: 'channels', channels }, (reader) => reader.person === one.id);
    }
  }
}

function keyOf(channel: string, ts: string): string {
  return `${channel} ${ts}`;
}
