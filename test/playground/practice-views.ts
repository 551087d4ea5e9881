// The practice bot's cards and forms.

import type { KnownBlock, ModalView } from '@slack/types';

export function card(title: string): KnownBlock[] {
  return [
    { type: 'header', block_id: `event:${title}`.slice(0, 200), text: plain(title.slice(0, 100)) },
    {
      type: 'context',
      elements: [{ type: 'mrkdwn', text: 'Monday 24 November 2025 · 363 days ago' }],
    },
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: '*Confirmed*\n• They discussed trade.\n• They discussed _Ukraine_.',
      },
    },
    { type: 'divider' },
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: 'share',
          text: plain('Share'),
          style: 'primary',
          value: title,
        },
        { type: 'button', action_id: 'replace', text: plain('Earlier') },
        {
          type: 'button',
          action_id: 'delete',
          text: plain('Dismiss'),
          style: 'danger',
          confirm: {
            title: plain('Dismiss this?'),
            text: plain('It goes away for you.'),
            confirm: plain('Dismiss'),
            deny: plain('Keep'),
          },
        },
        {
          type: 'overflow',
          action_id: 'menu',
          options: [
            { text: plain('History'), value: 'history' },
            { text: plain('All points'), value: 'points' },
          ],
        },
      ],
    },
  ];
}

export function everyElement(): KnownBlock[] {
  return [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: 'A menu beside the text' },
      accessory: {
        type: 'static_select',
        action_id: 'pick_kind',
        placeholder: plain('A kind'),
        options: ['Call', 'Meeting', 'Visit'].map(option),
      },
    },
    {
      type: 'actions',
      elements: [
        {
          type: 'external_select',
          action_id: 'pick_city',
          min_query_length: 1,
          placeholder: plain('A city'),
        },
        { type: 'datepicker', action_id: 'day', initial_date: '2025-11-24' },
        { type: 'timepicker', action_id: 'hour', initial_time: '09:30' },
        { type: 'radio_buttons', action_id: 'radio', options: ['One', 'Two'].map(option) },
        { type: 'checkboxes', action_id: 'tick', options: ['Confirmed', 'Disputed'].map(option) },
        { type: 'button', action_id: 'open_form', text: plain('Open the form') },
      ],
    },
    {
      type: 'table',
      rows: [
        [raw('Point'), raw('Beijing'), raw('Washington')],
        [raw('Taiwan'), raw('affirms'), raw('silent')],
        [raw('Soybeans (tonnes)'), raw('silent'), raw('12,000,000')],
      ],
    },
  ];
}

export function firstStep(headline = ''): ModalView {
  return {
    type: 'modal',
    callback_id: 'first',
    title: plain('Add a contact'),
    submit: plain('Next'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'alert',
        text: plain('A contact like this is on the record already.'),
        level: 'warning',
      },
      {
        type: 'input',
        block_id: 'headline',
        label: plain('Headline'),
        hint: plain('One line.'),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          ...(headline ? { initial_value: headline.slice(0, 100) } : {}),
        },
      },
      {
        type: 'input',
        block_id: 'kind',
        label: plain('Kind'),
        element: {
          type: 'static_select',
          action_id: 'kind',
          options: ['Call', 'Meeting', 'Visit'].map(option),
          initial_option: option('Call'),
        },
      },
      {
        type: 'input',
        block_id: 'cities',
        label: plain('Cities'),
        optional: true,
        element: { type: 'multi_external_select', action_id: 'city', min_query_length: 0 },
      },
      {
        type: 'input',
        block_id: 'date',
        label: plain('Date'),
        element: { type: 'datepicker', action_id: 'date', initial_date: '2025-11-24' },
      },
      {
        type: 'input',
        block_id: 'url',
        label: plain('Source'),
        optional: true,
        element: { type: 'url_text_input', action_id: 'url' },
      },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'push', text: plain('Look closer') }],
      },
    ],
  };
}

export function secondStep(headline: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'second',
    private_metadata: headline,
    title: plain('Add a contact: 2 of 2'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      {
        type: 'input',
        block_id: 'points',
        label: plain('Beijing says'),
        element: {
          type: 'plain_text_input',
          action_id: 'points',
          multiline: true,
          initial_value: 'Taiwan',
        },
      },
      {
        type: 'input',
        block_id: 'checks',
        label: plain('Readouts'),
        optional: true,
        element: {
          type: 'checkboxes',
          action_id: 'checks',
          options: ['Published', 'Silent'].map(option),
        },
      },
    ],
  };
}

export function plain(text: string) {
  return { type: 'plain_text' as const, text };
}

export function option(text: string) {
  return { text: plain(text), value: text.toLowerCase() };
}

function raw(text: string) {
  return { type: 'raw_text' as const, text };
}
