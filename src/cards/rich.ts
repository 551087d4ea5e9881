/** Rich text, by which Summit shows whatever came from a person or a file: nothing in it is parsed. */
import type {
  KnownBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  RichTextLink,
  RichTextList,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { TEXT_OBJECT } from './limits.js';
import { cut, linkable, shown } from './text.js';

export type Leaf = RichTextText | RichTextLink;
type Style = NonNullable<RichTextText['style']>;

/**
 * Before these, a `<` would open a mention, a channel or a link in mrkdwn. A leaf is not parsed;
 * still it is divided there, so that no string in a payload holds one, whoever reads it next.
 */
const CONTROL = /(?<=<)(?=[!@#]|[a-z][a-z+.-]*:)/giu;

/** Leaves that show the text as its letters are. */
export function words(text: string, style?: Style): Leaf[] {
  const clean = text.trim() === '' ? text : withEdges(text);
  if (!clean.includes('<'))
    return clean === '' ? [] : [{ type: 'text', text: clean, ...(style && { style }) }];
  return clean
    .split(CONTROL)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'text', text: piece, ...(style && { style }) }));
}

/** Cleaned, with the blanks at its ends kept: they part one leaf from the next. */
function withEdges(text: string): string {
  const before = /^ */.exec(text)?.[0] ?? '';
  const after = / *$/.exec(text)?.[0] ?? '';
  return `${before}${shown(text)}${after}`;
}

export function bold(text: string): Leaf[] {
  return words(text, { bold: true });
}

export function italic(text: string): Leaf[] {
  return words(text, { italic: true });
}

/** A longer address takes more of a message than it gives: it stays in the list of sources. */
const ADDRESS_IN_TEXT = 500;

/** A link where the address may be linked, else the label alone. */
export function link(
  label: string,
  address: string | undefined,
  longest = ADDRESS_IN_TEXT,
): Leaf[] {
  const url = linkable(address);
  if (url === undefined || url.length > longest) return words(label);
  return [{ type: 'link', url, text: disarmed(shown(label)) }];
}

/** Leaves with something between each two. */
export function between(leaves: readonly Leaf[][], separator: string): Leaf[] {
  return leaves
    .filter((some) => some.length > 0)
    .flatMap((some, index) => (index === 0 ? some : [...words(separator), ...some]));
}

export function line(...leaves: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements: leaves };
}

export function bullets(points: readonly Leaf[][]): RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements: points.map((it) => line(...it)) };
}

export function richText(
  blockId: string,
  ...elements: (RichTextSection | RichTextList)[]
): RichTextBlock {
  return { type: 'rich_text', block_id: blockId, elements };
}

/** One line of rich text to a block. */
export function paragraph(blockId: string, leaves: Leaf[]): RichTextBlock {
  return richText(blockId, line(...leaves));
}

export function plain(text: string, longest = TEXT_OBJECT): PlainTextElement {
  return { type: 'plain_text', text: cut(disarmed(text), longest), emoji: false };
}

/** The same where a text cannot be divided: an invisible word joiner stands in the sequence. */
function disarmed(text: string): string {
  return text.includes('<') ? text.replace(CONTROL, '\u2060') : text;
}

/** How many characters leaves show. */
export function lengthOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + (leaf.text?.length ?? 0), 0);
}

/** How much of a message leaves take: what they show, and the addresses behind it. */
export function weightOf(leaves: readonly Leaf[]): number {
  return (
    leaves.reduce((sum, leaf) => sum + (leaf.type === 'link' ? leaf.url.length : 0), 0) +
    lengthOf(leaves)
  );
}

/** The words of leaves, without their style. */
export function textOf(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.text ?? '').join('');
}

/** How much of a message's budget blocks take: every text in them, and the addresses of links. */
export function sizeOf(blocks: readonly KnownBlock[], addresses = true): number {
  let size = 0;
  for (const block of blocks) size += sizeWithin(block, addresses);
  return size;
}

function sizeWithin(value: object, addresses: boolean): number {
  let size = 0;
  for (const key in value) {
    const inner: unknown = Reflect.get(value, key);
    if (typeof inner === 'object' && inner !== null) size += sizeWithin(inner, addresses);
    else if (typeof inner === 'string' && (key === 'text' || (addresses && key === 'url'))) {
      size += inner.length;
    }
  }
  return size;
}

/** The same blocks with their links as plain words, where addresses would burst a message. */
export function unlinked(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map((block) =>
    block.type === 'rich_text'
      ? { ...block, elements: block.elements.map(unlinkedElement) }
      : block,
  );
}

function unlinkedElement(element: RichTextBlock['elements'][number]) {
  if (element.type === 'rich_text_section') return line(...element.elements.map(unlinkedLeaf));
  if (element.type === 'rich_text_list') {
    return {
      ...element,
      elements: element.elements.map((section) => line(...section.elements.map(unlinkedLeaf))),
    };
  }
  return element;
}

function unlinkedLeaf(leaf: RichTextElement): RichTextElement {
  return leaf.type === 'link' ? { type: 'text', text: leaf.text ?? leaf.url } : leaf;
}
