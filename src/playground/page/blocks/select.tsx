// Select menus of every kind, in Slack's states; the drawing is the combobox's.

import type { MultiSelect, Option, Select } from '@slack/types';
import { useWorkplace, type Workplace } from '../workplace.js';
import { Combobox, type Found } from './combobox.js';
import type { Control } from './element.js';
import { useSurface } from './surface.js';

type Kind = (Select | MultiSelect)['type'];

/** In which key Slack keeps what was chosen; ids for people and channels, options for the rest. */
const KEYS = {
  static_select: 'selected_option',
  external_select: 'selected_option',
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  multi_users_select: 'selected_users',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
} as const satisfies Record<Kind, string>;

export function SelectElement(props: Control<Select | MultiSelect>) {
  const { element, blockId, state, onChange } = props;
  const workplace = useWorkplace();
  const surface = useSurface();
  const { type } = element;
  const key = KEYS[type];
  const isMulti = type.startsWith('multi_');
  const all = choicesOf(element, workplace);
  const chosen = chosenIn(state[key], all);
  const isExternal = element.type === 'external_select' || element.type === 'multi_external_select';

  const find = async (typed: string): Promise<Found> => {
    if (!isExternal) return { groups: narrowed(groupsOf(element, all), typed) };
    const least = element.min_query_length ?? 3;
    if (typed.length < least) return { groups: [], note: `Type at least ${least} characters.` };
    const deed = { place: surface.place, block: blockId, action: element.action_id ?? '', typed };
    const outcome = await workplace.act('suggest', deed);
    if (outcome.trouble) return { groups: [], note: outcome.trouble };
    return { groups: found(outcome.options, outcome.optionGroups) };
  };
  const change = (next: readonly Option[]) => {
    const kept = key.startsWith('selected_option') ? next : next.map((one) => one.value ?? '');
    const value = isMulti ? kept : (kept[0] ?? null);
    onChange({ type, [key]: value });
  };
  const most = 'max_selected_items' in element ? element.max_selected_items : undefined;
  return (
    <Combobox
      id={props.id}
      name={props.id ? undefined : (element.placeholder?.text ?? 'Choose')}
      describedBy={props.describedBy}
      invalid={props.invalid ?? false}
      placeholder={element.placeholder?.text ?? (isMulti ? 'Choose some' : 'Choose one')}
      isMulti={isMulti}
      focusFirst={element.focus_on_load ?? false}
      most={most}
      chosen={chosen}
      find={find}
      waits={isExternal}
      onChange={change}
    />
  );
}

function choicesOf(element: Select | MultiSelect, workplace: Workplace): readonly Option[] {
  const people = workplace.people.filter((one) => one.part !== 'bot');
  const channels = workplace.channels.filter((one) => one.kind !== 'im');
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return element.options ?? element.option_groups?.flatMap((one) => one.options) ?? [];
    case 'users_select':
    case 'multi_users_select':
      return people.map((one) => optionOf(one.name, one.id));
    case 'conversations_select':
    case 'channels_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return channels.map((one) => optionOf(`#${one.name}`, one.id));
    default:
      return [];
  }
}

function groupsOf(element: Select | MultiSelect, all: readonly Option[]): Found['groups'] {
  const groups = 'option_groups' in element ? element.option_groups : undefined;
  return groups
    ? groups.map((one) => ({ label: one.label.text, options: one.options }))
    : [{ options: all }];
}

function narrowed(groups: Found['groups'], typed: string): Found['groups'] {
  const wanted = typed.trim().toLowerCase();
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter((one) => one.text.text.toLowerCase().includes(wanted)),
    }))
    .filter((group) => group.options.length > 0);
}

function found(options: readonly unknown[] = [], groups: readonly unknown[] = []): Found['groups'] {
  if (groups.length === 0) return [{ options: options.filter(isOption) }];
  return groups.flatMap((group) => {
    if (typeof group !== 'object' || group === null || !('options' in group)) return [];
    const label = 'label' in group && isText(group.label) ? group.label.text : '';
    return [{ label, options: Array.isArray(group.options) ? group.options.filter(isOption) : [] }];
  });
}

function chosenIn(value: unknown, all: readonly Option[]): Option[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
  return list.flatMap((one) => {
    if (isOption(one)) return [one];
    return all.filter((option) => option.value === one);
  });
}

function isOption(value: unknown): value is Option {
  return typeof value === 'object' && value !== null && 'text' in value && isText(value.text);
}

function isText(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

function optionOf(text: string, value: string): Option {
  return { text: { type: 'plain_text', text }, value };
}
