/** Interactive elements of Block Kit that Summit may use. */
import { z } from 'zod';
import { BUTTON_TEXT, BUTTON_VALUE, ID, OVERFLOW_OPTIONS } from '../limits.js';
import {
  anyOption,
  anyText,
  confirm,
  id,
  optionGroups,
  options,
  plainOption,
  plainText,
  url,
} from './text.js';

const placeholder = plainText(150).optional();
const common = { action_id: id, confirm: confirm.optional() };
const focus = { focus_on_load: z.boolean().optional() };

export const button = z.strictObject({
  type: z.literal('button'),
  ...common,
  text: plainText(BUTTON_TEXT),
  value: z.string().max(BUTTON_VALUE).optional(),
  url: url.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...common,
  options: z.array(plainOption).min(1).max(OVERFLOW_OPTIONS),
});

const choice = { ...common, ...focus, placeholder };
const fewOptions = z.array(anyOption).min(1).max(10);

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...choice,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_option: plainOption.optional(),
  })
  .refine((it) => (it.options === undefined) !== (it.option_groups === undefined), {
    error: 'should have either options or option_groups',
  });

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...choice,
    options: options.optional(),
    option_groups: optionGroups.optional(),
    initial_options: z.array(plainOption).max(100).optional(),
    max_selected_items: z.int().positive().optional(),
  })
  .refine((it) => (it.options === undefined) !== (it.option_groups === undefined), {
    error: 'should have either options or option_groups',
  });

const selects = [
  z.strictObject({
    type: z.literal('external_select'),
    ...choice,
    initial_option: plainOption.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...choice,
    initial_options: z.array(plainOption).max(100).optional(),
    min_query_length: z.int().min(0).optional(),
    max_selected_items: z.int().positive().optional(),
  }),
  z.strictObject({
    type: z.literal('users_select'),
    ...choice,
    initial_user: z.string().max(ID).optional(),
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...choice,
    initial_conversation: z.string().max(ID).optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled: z.boolean().optional(),
  }),
] as const;

const pickers = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...choice,
    initial_date: z.iso.date().optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...choice,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    ...common,
    ...focus,
    options: fewOptions,
    initial_option: anyOption.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    ...common,
    ...focus,
    options: fewOptions,
    initial_options: fewOptions.optional(),
  }),
] as const;

const dispatch = z
  .strictObject({
    trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
  })
  .optional();
const typed = { action_id: id, ...focus, placeholder, dispatch_action_config: dispatch };

export const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
});
const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});
/** It has no limit that Slack tells of; nothing of Summit's fills one beforehand. */
const richTextInput = z.strictObject({ type: z.literal('rich_text_input'), ...typed });

const image = z.strictObject({
  type: z.literal('image'),
  image_url: url,
  alt_text: z.string().min(1).max(2000),
});

/** What may stand in an actions block. */
export const action = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  multiStaticSelect,
  ...selects,
  ...pickers,
]);
/** What may stand beside a section. */
export const accessory = z.discriminatedUnion('type', [action, image]);
/** What may stand in an input block. */
export const input = z.discriminatedUnion('type', [
  textInput,
  richTextInput,
  urlInput,
  numberInput,
  staticSelect,
  multiStaticSelect,
  ...selects,
  ...pickers,
]);
/** What may stand in a context block. */
export const small = z.discriminatedUnion('type', [image, anyText()]);
