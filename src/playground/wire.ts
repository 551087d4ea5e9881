// What the playground's server and its page say to each other.

import type { HomeView, KnownBlock, ModalView } from '@slack/types';

/** A JSON object whose content is not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a person is in the newsroom's workspace; it decides what the bot lets them do. */
export type Part = 'reporter' | 'editor' | 'guest' | 'stranger' | 'bot';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly part: Part;
  readonly about: string;
  readonly teamId: string;
  readonly colour: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** As in Slack's channel_type. */
  readonly kind: 'channel' | 'group' | 'im';
  readonly topic: string;
  /** Shared with another organisation (Slack Connect). */
  readonly external: boolean;
  readonly members: readonly string[];
}

export interface Posted {
  readonly type: 'message';
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly team: string;
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly client_msg_id?: string;
  readonly subtype?: string;
  readonly thread_ts?: string;
  readonly reply_count?: number;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly metadata?: Fields;
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[];
  /** Only this person sees it; Slack keeps no copy. */
  readonly onlyFor?: string;
}

/** An open modal, as the person who opened it sees it. */
export interface OpenModal {
  readonly id: string;
  readonly hash: string;
  readonly rootId: string;
  readonly view: ModalView;
}

/** What stands in one input, in the form in which Slack sends it. */
export type InputState = Fields & { readonly type: string };
export type StateValues = Readonly<Record<string, Readonly<Record<string, InputState>>>>;

/** One request between Slack and the bot, as the Inspector lists it. */
export interface Exchange {
  readonly id: number;
  readonly at: string;
  readonly to: 'bot' | 'slack';
  readonly what: string;
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
  readonly tookMs: number;
  /** Why real Slack would have refused it. */
  readonly refusal?: { readonly error: string; readonly reasons: readonly string[] };
}

export interface Shortcut {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callbackId: string;
  readonly description: string;
}

export interface Command {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface Snapshot {
  readonly kind: 'snapshot';
  readonly me: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly bot: string;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  readonly messages: readonly Posted[];
  readonly modals: readonly OpenModal[];
  readonly home: HomeView | null;
  readonly shortcuts: readonly Shortcut[];
  readonly commands: readonly Command[];
  /** Whether the app has a Home tab, and whether it hears what is said in channels. */
  readonly hasHome: boolean;
  readonly listens: boolean;
  readonly exchanges: readonly Exchange[];
}

/** What the server tells an open page. */
export type Live =
  | Snapshot
  | { readonly kind: 'message'; readonly message: Posted }
  | { readonly kind: 'gone'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'channels'; readonly channels: readonly Channel[] }
  | { readonly kind: 'modals'; readonly modals: readonly OpenModal[] }
  | { readonly kind: 'home'; readonly home: HomeView }
  | { readonly kind: 'exchange'; readonly exchange: Exchange };

/** Where a button or a field stands. */
export type Place =
  | { readonly on: 'message'; readonly channel: string; readonly ts: string }
  | { readonly on: 'modal'; readonly view: string }
  | { readonly on: 'home' };

/** What a person does on the page; each is posted to /page/KIND. */
export interface Deeds {
  say: { channel: string; text: string; thread?: string; broadcast?: boolean };
  edit: { channel: string; ts: string; text: string };
  remove: { channel: string; ts: string };
  press: { place: Place; block: string; action: Fields; values: StateValues };
  suggest: { place: Place; block: string; action: string; typed: string };
  submit: { view: string; values: StateValues };
  close: { view: string; all: boolean };
  shortcut: { callback: string; message?: { channel: string; ts: string } };
  home: { tab: 'home' | 'messages' };
  forget: Record<string, never>;
}

/** Who does it, and in which window of theirs. */
export interface Doer {
  readonly person: string;
  readonly window: string;
}

/** The answer to a deed: what the page must tell the person, if anything. */
export interface Outcome {
  readonly trouble?: string;
  /** Of a submission: block id to what is wrong there. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Of a suggestion request. */
  readonly options?: readonly unknown[];
  readonly optionGroups?: readonly unknown[];
}
