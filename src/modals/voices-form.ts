/** The second step of the entry form: who says what, and where. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { capitalised, nameShown } from '../cards/text.js';
import { plainDate } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactEvent } from '../record/schema.js';
import type { FormContext } from './context.js';
import { blockId, type Frame, VOICE_LABELS } from './fields.js';
import { formView, input, option, remark, search, select, textBox } from './inputs.js';
import type { NewPerson } from './new-names.js';
import { readoutOptions } from './readout-field.js';
import { type Box, keptInWords, type Voice } from './voice-boxes.js';
import {
  boxLabel,
  momentInWords,
  PERSON_OFFICE,
  PERSON_PARTY,
  POINTS,
  READOUT,
  SOURCES,
  type VoicesTyped,
} from './voices-fields.js';

export interface VoicesFormExtras {
  title: string;
  above?: readonly KnownBlock[];
  below?: readonly KnownBlock[];
  newPeople: readonly NewPerson[];
  /** Whether the box of what nobody is named for is shown. */
  unattributed: boolean;
  /** Whether a reason is asked for: of a change, not of a new entry. */
  reason: boolean;
}

/** The second step, filled with what was typed, or with what is known. */
export function voicesForm(
  typed: VoicesTyped,
  event: ContactEvent,
  boxes: readonly Box[],
  context: FormContext,
  frame: Frame,
  extras: VoicesFormExtras,
): ModalView {
  const kept = keptInWords(event, boxes, (voice) => nameOf(voice, event, context));
  return formView(frame, {
    title: extras.title,
    submit: 'Save',
    blocks: [
      ...(extras.above ?? []),
      remark('about', aboutInWords(event)),
      ...personFields(typed, event, extras.newPeople, context, frame),
      ...furtherFields(typed, event, context, frame),
      ...boxes.flatMap((box) => boxFields(box, typed, event, context, frame)),
      ...(extras.unattributed ? [unattributedField(typed, frame)] : []),
      ...(kept.length > 0 ? [remark('kept', `Kept as it is: ${kept.join(' ')}`)] : []),
      ...(extras.reason
        ? [
            input(blockId('reason', frame.generation), VOICE_LABELS.reason, textBox(typed.reason), {
              optional: true,
              hint: 'Why it is changed; it stands in the history.',
            }),
          ]
        : []),
      ...(extras.below ?? []),
    ],
  });
}

function aboutInWords(event: ContactEvent): string {
  const waits = event.occurrence.length === 0 && event.status !== 'scheduled';
  return [
    `${nameShown(event.title)}, ${plainDate(event.when)}.`,
    'One point a line. “Denies:” before a line makes it a denial. The same line in two boxes is one point that both make.',
    ...(waits
      ? ['Nobody is named yet who says that it took place: choose below which side has.']
      : []),
  ].join(' ');
}

function boxFields(
  box: Box,
  typed: VoicesTyped,
  event: ContactEvent,
  context: FormContext,
  frame: Frame,
): InputBlock[] {
  const { voice } = box;
  const label = boxLabel(voice, event, context);
  const pages = typed.points[voice] ?? [''];
  const side = voice !== 'joint' && voice !== 'independent';
  return [
    ...(side ? [readoutField(voice, typed, event, context, frame)] : []),
    ...pages.map((page, index) =>
      input(
        blockId(
          index === 0 ? `${POINTS}${voice}` : `${POINTS}${voice}:${index + 1}`,
          frame.generation,
        ),
        index === 0 ? label : `${label} (${index + 1})`,
        textBox(page, placeholderOf(voice), true),
        { optional: true },
      ),
    ),
    input(
      blockId(`${SOURCES}${voice}`, frame.generation),
      VOICE_LABELS.sources,
      textBox(typed.sources[voice] ?? '', 'https://…', true),
      {
        optional: true,
        hint: `For “${label}”: one https address a line; the publisher may stand behind it.`,
      },
    ),
  ];
}

function placeholderOf(voice: Voice): string {
  if (voice === 'joint') return 'From a text that all sides adopted';
  if (voice === 'independent') return 'From a witness, a document, own reporting';
  return 'One point a line';
}

function readoutField(
  side: string,
  typed: VoicesTyped,
  event: ContactEvent,
  context: FormContext,
  frame: Frame,
): InputBlock {
  const options = readoutOptions(side, event, (at) => momentInWords(at, context));
  return input(
    blockId(`${READOUT}${side}`, frame.generation),
    `What ${governmentName(side, event, context.record)} has published`,
    select(options, typed.readouts[side]),
    { optional: true },
  );
}

function personFields(
  typed: VoicesTyped,
  event: ContactEvent,
  people: readonly NewPerson[],
  { record }: FormContext,
  frame: Frame,
): InputBlock[] {
  return people.flatMap(({ id, name }) => [
    input(
      blockId(`${PERSON_PARTY}${id}`, frame.generation),
      `${name} is of`,
      select(
        event.parties.map((party) => option(record.party(party)?.name ?? party, party)),
        typed.people[id]?.party ?? likelyParty(event, record),
      ),
    ),
    input(
      blockId(`${PERSON_OFFICE}${id}`, frame.generation),
      `Office of ${name}`,
      textBox(typed.people[id]?.office ?? '', 'Prime Minister'),
      { optional: true },
    ),
  ]);
}

/** The party that nobody is named for yet. */
function likelyParty(event: ContactEvent, record: FormContext['record']): string | undefined {
  const spokenFor = event.participants.map((id) => record.people.get(id)?.party);
  return event.parties.find((party) => !spokenFor.includes(party)) ?? event.parties[0];
}

function furtherFields(
  typed: VoicesTyped,
  event: ContactEvent,
  { record }: FormContext,
  frame: Frame,
): InputBlock[] {
  const party = (id: string) => option(record.party(id)?.name ?? id, id);
  const target = event.movedTo === undefined ? undefined : record.events.get(event.movedTo);
  return [
    ...(event.kind === 'letter'
      ? [
          input(
            blockId('sender', frame.generation),
            VOICE_LABELS.sender,
            select(event.parties.map(party), typed.sender),
            { optional: true },
          ),
        ]
      : []),
    ...(event.status === 'cancelled'
      ? [
          input(
            blockId('movedTo', frame.generation),
            VOICE_LABELS.movedTo,
            search(
              typed.movedTo === undefined
                ? undefined
                : option(target?.title ?? typed.movedTo, typed.movedTo),
              'Type a date or a headline',
            ),
            { optional: true, hint: 'The entry of the new date, where one was set.' },
          ),
        ]
      : []),
  ];
}

function unattributedField(typed: VoicesTyped, frame: Frame): InputBlock {
  return input(
    blockId('unattributed', frame.generation),
    VOICE_LABELS.unattributed,
    textBox(typed.unattributed, undefined, true),
    {
      optional: true,
      hint: 'Nothing is saved from here: move each line to the box of the voice that makes it.',
    },
  );
}

function nameOf(voice: Voice, event: ContactEvent, context: FormContext): string {
  if (voice === 'joint') return 'All sides';
  if (voice === 'independent') return 'Independent reporting';
  return capitalised(governmentName(voice, event, context.record));
}
