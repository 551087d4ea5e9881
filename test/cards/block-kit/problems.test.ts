import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/cards/block-kit/problems.js';

const text = (value: string) => ({ type: 'plain_text', text: value });
const section = { type: 'section', text: text('Hello') };
const message = (...blocks: unknown[]) => ({ text: 'Hello', blocks });
const button = { type: 'button', action_id: 'a', text: text('Go') };
const row = (count: number) =>
  Array.from({ length: count }, () => ({ type: 'raw_text', text: 'x' }));

describe('a message', () => {
  it('that Slack takes has no problems', () => {
    expect(problemsOf('message', message(section, { type: 'divider' }))).toEqual([]);
  });

  it.each([
    ['an empty text', { ...section, text: text('  ') }],
    ['a text of 3001 characters', { ...section, text: text('x'.repeat(3001)) }],
    ['a key that Slack does not know', { ...section, colour: 'red' }],
    ['a block that does not exist', { type: 'sectoin' }],
    ['a block for modals', { type: 'alert', text: text('No') }],
    ['a block id of 256 characters', { ...section, block_id: 'x'.repeat(256) }],
    [
      'a button with too long a text',
      { type: 'actions', elements: [{ ...button, text: text('x'.repeat(76)) }] },
    ],
    [
      'a button with too long a value',
      { type: 'actions', elements: [{ ...button, value: 'x'.repeat(2001) }] },
    ],
    ['an action id twice', { type: 'actions', elements: [button, button] }],
    [
      'an option with too long a value',
      {
        type: 'actions',
        elements: [
          {
            type: 'overflow',
            action_id: 'm',
            options: [{ text: text('x'), value: 'x'.repeat(76) }],
          },
        ],
      },
    ],
    [
      'a mention',
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'U1' }] }],
      },
    ],
    [
      'a link that is not https',
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'link', url: 'http://x.org' }] },
        ],
      },
    ],
    ['a table of 101 rows', { type: 'table', rows: Array.from({ length: 101 }, () => row(2)) }],
    ['a table of 21 columns', { type: 'table', rows: [row(21)] }],
    ['a table with rows of two lengths', { type: 'table', rows: [row(2), row(3)] }],
  ])('is refused for %s', (_, block) => {
    expect(problemsOf('message', message(block))).toHaveLength(1);
  });

  it.each([
    ['51 blocks', message(...Array.from({ length: 51 }, () => section))],
    ['no blocks', message()],
    ['a block id twice', message({ ...section, block_id: 'x' }, { ...section, block_id: 'x' })],
    ['two tables', message({ type: 'table', rows: [row(1)] }, { type: 'table', rows: [row(1)] })],
    [
      'too much text in all',
      message(...Array.from({ length: 5 }, () => ({ ...section, text: text('x'.repeat(2900)) }))),
    ],
    ['no text beside its blocks', { blocks: [section] }],
  ])('is refused for %s', (_, payload) => {
    expect(problemsOf('message', payload)).toHaveLength(1);
  });

  it('tells where the problem is', () => {
    expect(problemsOf('message', message(section, { ...section, text: text('') }))).toEqual([
      'blocks.1.text.text: should not be empty',
    ]);
  });
});

describe('a modal', () => {
  const input = {
    type: 'input',
    label: text('Kind'),
    element: { type: 'plain_text_input', action_id: 'a' },
  };
  const modal = { type: 'modal', title: text('Add'), blocks: [input], submit: text('Save') };

  it('that Slack takes has no problems', () => {
    expect(problemsOf('modal', modal)).toEqual([]);
  });

  it.each([
    ['inputs and no submit', { ...modal, submit: undefined }],
    ['a title of 25 characters', { ...modal, title: text('x'.repeat(25)) }],
    ['too much private metadata', { ...modal, private_metadata: 'x'.repeat(3001) }],
    ['a table', { ...modal, blocks: [{ type: 'table', rows: [row(1)] }] }],
  ])('is refused for %s', (_, payload) => {
    expect(problemsOf('modal', payload)).toHaveLength(1);
  });
});

describe('the Home', () => {
  it('takes 100 blocks, and no table', () => {
    const blocks = Array.from({ length: 100 }, () => section);
    expect(problemsOf('home', { type: 'home', blocks })).toEqual([]);
    expect(problemsOf('home', { type: 'home', blocks: [...blocks, section] })).toHaveLength(1);
    expect(
      problemsOf('home', { type: 'home', blocks: [{ type: 'table', rows: [row(1)] }] }),
    ).toHaveLength(1);
  });
});
