// Taking in blocks and views from the bot: refused where Slack refuses them, completed where it completes them.

import { randomBytes } from 'node:crypto';
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { problemsOf, type Surface } from '../cards/block-kit/problems.js';
import { isFields, listOf, parsed, textOf } from './fields.js';
import { Refusal } from './refusal.js';
import type { Fields } from './wire.js';

const MOST_TEXT = 40_000;
const MOST_TEXT_OF_AN_UPDATE = 4000;
const MOST_BYTES_OF_A_VIEW = 250_000;
/** Of some faults Slack says more than that the blocks are invalid. */
const CODES_OF_THEIR_OWN = [
  { problem: /one table/, code: 'only_one_table_allowed' },
  { problem: /characters in all/, code: 'msg_blocks_too_long' },
];

export interface Content {
  readonly text: string;
  readonly blocks?: readonly KnownBlock[];
}

/** Text and blocks of a message, or Slack's refusal of them. */
export function messageContent(args: Fields, change: 'new' | 'update' = 'new'): Content {
  const text = textOf(args.text);
  const blocks = args.blocks === undefined ? undefined : blocksOf(args.blocks);
  if (text === '' && !blocks?.length) throw new Refusal('no_text', ['neither text nor blocks']);
  const most = change === 'update' ? MOST_TEXT_OF_AN_UPDATE : MOST_TEXT;
  if (text.length > most) {
    throw new Refusal('msg_too_long', [`text has ${text.length} characters; at most ${most}`]);
  }
  // Slack takes blocks without a text; what the text should be is for the cards' own tests.
  if (blocks?.length) refuse('message', 'invalid_blocks', { text: text || 'none', blocks });
  return { text, ...(blocks?.length ? { blocks: completed(blocks) } : {}) };
}

/** A modal as Slack takes it in. */
export function modalOf(value: unknown): ModalView {
  const view = unpacked(value);
  if (!isModal(view)) throw new Refusal('invalid_arguments', ['view: no modal']);
  refuseView('modal', view);
  return { ...view, blocks: completed(blocksOf(view.blocks)) };
}

/** A Home tab as Slack takes it in. */
export function homeOf(value: unknown): HomeView {
  const view = unpacked(value);
  if (!isHome(view)) throw new Refusal('invalid_arguments', ['view: no home']);
  refuseView('home', view);
  return { ...view, blocks: completed(blocksOf(view.blocks)) };
}

function refuseView(surface: 'modal' | 'home', view: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(view));
  if (bytes > MOST_BYTES_OF_A_VIEW) {
    throw new Refusal('view_too_large', [`${bytes} bytes; at most ${MOST_BYTES_OF_A_VIEW}`]);
  }
  refuse(surface, 'invalid_arguments', view);
}

function refuse(surface: Surface, code: string, payload: object): void {
  const problems = problemsOf(surface, payload);
  if (problems.length === 0) return;
  const own = CODES_OF_THEIR_OWN.find((one) => problems.some((it) => one.problem.test(it)));
  throw new Refusal(own?.code ?? code, problems);
}

function blocksOf(value: unknown): KnownBlock[] {
  const blocks = typeof value === 'string' ? parsed(value) : value;
  if (!isBlocks(blocks)) throw new Refusal('invalid_blocks_format', ['blocks: no list of blocks']);
  return blocks;
}

function unpacked(value: unknown): unknown {
  return typeof value === 'string' ? parsed(value) : value;
}

/** Slack gives an id to each block, and to each element, that comes without. */
function completed(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map((block) => {
    const named = { ...block, block_id: block.block_id || newId() };
    if (named.type === 'actions') return { ...named, elements: named.elements.map(withActionId) };
    if (named.type === 'input') return { ...named, element: withActionId(named.element) };
    if (named.type === 'section' && named.accessory && named.accessory.type !== 'image') {
      return { ...named, accessory: withActionId(named.accessory) };
    }
    return named;
  });
}

function withActionId<Element extends { action_id?: string }>(element: Element): Element {
  return element.action_id ? element : { ...element, action_id: newId() };
}

function newId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}

function isBlocks(value: unknown): value is KnownBlock[] {
  return Array.isArray(value) && listOf(value).every((one) => isFields(one) && textOf(one.type));
}

function isModal(value: unknown): value is ModalView {
  return isFields(value) && value.type === 'modal' && isBlocks(value.blocks);
}

function isHome(value: unknown): value is HomeView {
  return isFields(value) && value.type === 'home' && isBlocks(value.blocks);
}
