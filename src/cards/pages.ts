/** Blocks that are more than one message holds, as messages one after another. */
import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import { BUTTON_TEXT, MESSAGE_BLOCKS, PAGE_BUDGET } from './limits.js';
import { plain, sizeOf } from './rich.js';

/** What stands on every page beside its share: head, page number, buttons. */
const AROUND = { blocks: 6, size: 1500 };

/** The blocks in pages that each make a valid message, with room for a head and buttons. */
export function inPages(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const pages: KnownBlock[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const page = pages[pages.length - 1] ?? [];
    const length = sizeOf([block]);
    const full =
      page.length >= MESSAGE_BLOCKS - AROUND.blocks || size + length > PAGE_BUDGET - AROUND.size;
    if (full && page.length > 0) {
      pages.push([block]);
      size = length;
    } else {
      page.push(block);
      size += length;
    }
  }
  return pages;
}

/** A page by its number, or the nearest that there is; pages count from 1. */
export function pageAt<T>(
  pages: readonly T[],
  page: number,
): { page: number; content: T | undefined } {
  const number = Math.min(Math.max(1, Math.floor(page) || 1), Math.max(1, pages.length));
  return { page: number, content: pages[number - 1] };
}

/** A button; undefined where its value would not fit. */
export function button(
  text: string,
  actionId: string,
  value: string | undefined,
): Button | undefined {
  if (value === undefined) return undefined;
  return { type: 'button', action_id: actionId, text: plain(text, BUTTON_TEXT), value };
}

/** A row of buttons, without those that are not to be had; no block where none is left. */
export function buttonRow(
  blockId: string,
  buttons: readonly (Button | undefined | false)[],
): ActionsBlock[] {
  const elements = buttons.filter((it): it is Button => typeof it === 'object');
  return elements.length > 0 ? [{ type: 'actions', block_id: blockId, elements }] : [];
}
