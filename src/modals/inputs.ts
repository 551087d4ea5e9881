/** Inputs of a modal: the one place where labels, hints and values meet Slack's limits. */
import type {
  ActionsBlock,
  AlertBlock,
  InputBlock,
  InputBlockElement,
  KnownBlock,
  ModalView,
  PlainTextOption,
} from '@slack/types';
import { OPTION_TEXT } from '../cards/limits.js';
import { paragraph, plain, words } from '../cards/rich.js';
import { cut, shown } from '../cards/text.js';
import type { Frame } from './fields.js';

/** A plain_text_input holds no more. */
export const BOX = 3000;
const ALERT = 200;
const HINT = 300;
const LABEL = 150;
const PLACEHOLDER = 150;
const SELECT_OPTIONS = 100;
const TITLE = 24;

export interface InputOptions {
  optional?: boolean;
  hint?: string;
  dispatch?: boolean;
}

/** An input block; every input has one element, called "value". */
export function input(
  id: string,
  label: string,
  element: InputBlockElement,
  { optional = false, hint, dispatch = false }: InputOptions = {},
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(shown(label), LABEL),
    element: { ...element, action_id: VALUE },
    optional,
    ...(hint && { hint: plain(hint, HINT) }),
    ...(dispatch && { dispatch_action: true }),
  };
}

/** The action id of every input's element. */
export const VALUE = 'value';

export function textBox(
  initial: string,
  placeholder?: string,
  multiline = false,
): InputBlockElement {
  return {
    type: 'plain_text_input',
    multiline,
    ...(initial !== '' && { initial_value: initial }),
    ...(placeholder && { placeholder: plain(shown(placeholder), PLACEHOLDER) }),
  };
}

export function option(label: string, value: string): PlainTextOption {
  return { text: plain(shown(label), OPTION_TEXT), value };
}

export function select(
  options: readonly PlainTextOption[],
  chosen: string | undefined,
): InputBlockElement {
  const shownOptions = options.slice(0, SELECT_OPTIONS);
  const initial = shownOptions.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    options: [...shownOptions],
    ...(initial && { initial_option: initial }),
  };
}

/** Typed into, with suggestions. */
export function search(
  chosen: PlainTextOption | undefined,
  placeholder: string,
): InputBlockElement {
  return {
    type: 'external_select',
    min_query_length: 0,
    placeholder: plain(placeholder),
    ...(chosen && { initial_option: chosen }),
  };
}

export function searchMany(
  chosen: readonly PlainTextOption[],
  placeholder: string,
): InputBlockElement {
  const initial = chosen.slice(0, SELECT_OPTIONS);
  return {
    type: 'multi_external_select',
    min_query_length: 0,
    placeholder: plain(placeholder),
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

/** What concerns the form as a whole, above everything else. */
export function alert(
  text: string,
  level: NonNullable<AlertBlock['level']> = 'warning',
): AlertBlock {
  return { type: 'alert', level, text: plain(shown(text), ALERT) };
}

/** A sentence or two between the fields. */
export function remark(id: string, text: string): KnownBlock {
  return paragraph(id, words(cut(shown(text), 2600)));
}

/** An alert holds 200 characters: what is longer goes on below it. */
export function alerts(id: string, head: string, lines: readonly string[]): KnownBlock[] {
  return [
    alert(head),
    ...lines.slice(0, 12).map((line, index) => remark(`${id}:${index + 1}`, `• ${line}`)),
  ];
}

export function formView(
  frame: Frame,
  view: { title: string; submit: string; close?: string; blocks: readonly KnownBlock[] },
): ModalView {
  return {
    type: 'modal',
    callback_id: frame.callbackId,
    private_metadata: frame.metadata,
    title: plain(view.title, TITLE),
    submit: plain(view.submit),
    close: plain(view.close ?? 'Cancel'),
    blocks: [...view.blocks],
  };
}

/** A modal that only tells something. */
export function noticeView(title: string, blocks: readonly KnownBlock[], frame?: Frame): ModalView {
  return {
    type: 'modal',
    title: plain(title, TITLE),
    close: plain('Close'),
    ...(frame && { callback_id: frame.callbackId, private_metadata: frame.metadata }),
    blocks: [...blocks],
  };
}

export function actionsRow(id: string, elements: ActionsBlock['elements']): ActionsBlock {
  return { type: 'actions', block_id: id, elements };
}
