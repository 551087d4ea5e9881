/** A message as text for a terminal: wrapped lines, aligned tables, links as footnotes, no buttons but a question's. */
import type {
  ActionsBlock,
  KnownBlock,
  RichTextBlock,
  RichTextElement,
  TableBlock,
} from '@slack/types';
import type { Message } from './message.js';
import { CHOICES_BLOCK } from './no-answer.js';

const WIDTH = 80;

/** The blocks of a message as readable text. */
export function messageAsText({ blocks }: Message, width = WIDTH): string {
  const notes = new Footnotes();
  const parts = blocks.map((block) => blockAsText(block, width, notes)).filter((it) => it !== '');
  return [...parts, ...notes.lines()].join('\n\n').concat('\n');
}

/** The addresses of links, each once, numbered as they come. */
class Footnotes {
  readonly #numbers = new Map<string, number>();

  number(url: string): number {
    const number = this.#numbers.get(url) ?? this.#numbers.size + 1;
    this.#numbers.set(url, number);
    return number;
  }

  lines(): string[] {
    if (this.#numbers.size === 0) return [];
    return [[...this.#numbers].map(([url, number]) => `[${number}] ${url}`).join('\n')];
  }
}

function blockAsText(block: KnownBlock, width: number, notes: Footnotes): string {
  switch (block.type) {
    case 'rich_text':
      return richAsText(block, width, notes);
    case 'section':
      return (block.text?.text ?? '')
        .split('\n')
        .map((text) => wrapped(text, width))
        .join('\n');
    case 'header':
      return wrapped(block.text.text, width);
    case 'table':
      return tableAsText(block, width, notes);
    case 'actions':
      return block.block_id === CHOICES_BLOCK ? choicesAsText(block, width) : '';
    case 'context':
      return block.elements
        .map((element) => ('text' in element ? wrapped(element.text, width) : ''))
        .join('\n');
    default:
      return '';
  }
}

/** What a question back offers: without its buttons nobody would know what can be meant. */
function choicesAsText({ elements }: ActionsBlock, width: number): string {
  return elements
    .flatMap((it) => (it.type === 'button' ? [wrapped(it.text.text, width, '  • ', '    ')] : []))
    .join('\n');
}

function richAsText(block: RichTextBlock, width: number, notes: Footnotes): string {
  return block.elements
    .map((element) => {
      if (element.type === 'rich_text_list') {
        return element.elements
          .map((item) => wrapped(leavesAsText(item.elements, notes), width, '  • ', '    '))
          .join('\n');
      }
      return wrapped(leavesAsText(element.elements, notes), width);
    })
    .join('\n');
}

function leavesAsText(leaves: readonly RichTextElement[], notes: Footnotes): string {
  return leaves
    .map((leaf) => {
      if (leaf.type === 'text') return leaf.text;
      if (leaf.type === 'link') return `${leaf.text ?? leaf.url} [${notes.number(leaf.url)}]`;
      return '';
    })
    .join('');
}

/** The text in lines that fit, the first with one indent and the others with another. */
export function wrapped(text: string, width: number, first = '', others = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = others;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes: combining marks none, East Asian letters two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The widest a column of answers gets; the first column has the rest of the width. */
const CELL = 16;
const SMALLEST = 24;

function tableAsText(table: TableBlock, width: number, notes: Footnotes): string {
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (cell.type === 'rich_text') {
        return cell.elements
          .map((it) => (it.type === 'rich_text_section' ? leavesAsText(it.elements, notes) : ''))
          .join(' ');
      }
      return cell.type === 'raw_text' ? cell.text : '';
    }),
  );
  const count = Math.max(...rows.map((row) => row.length));
  const widest = (column: number) =>
    Math.min(CELL, Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const others = Array.from({ length: count - 1 }, (_, index) => widest(index + 1));
  const used = others.reduce((sum, columns) => sum + columns + 2, 0);
  const widths = [Math.max(SMALLEST, width - used), ...others];
  const drawn = rows.map((row) => rowAsText(row, widths));
  const rule = widths.map((columns) => '─'.repeat(columns)).join('  ');
  return [drawn[0] ?? '', rule, ...drawn.slice(1)].join('\n');
}

function rowAsText(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((columns, at) => wrapped(row[at] ?? '', columns).split('\n'));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, column) => padded(lines[at] ?? '', widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}
