import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import { question } from '../../src/ask/question.js';
import { readPageValue, readQuestionValue } from '../../src/cards/action-ids.js';
import { answerMessage } from '../../src/cards/answer-message.js';
import type { Message } from '../../src/cards/message.js';
import { addDays } from '../../src/record/calendar.js';
import { anAccount, anEvent, aReadout, aRecord } from '../builders.js';
import { seedEvents, theCall } from '../seed-call.js';
import { buttonsOf, DESK, idsOf, part, READER, shownIn } from './reading.js';

const CALL = '2025-11-24-cn-us-call';
const record = aRecord(...seedEvents());
const COMMON = {
  question: question('last', { parties: ['CN', 'US'] }),
  understood: 'Contacts between China and the United States',
  sentence: 'The latest was a phone call on Monday 24 November 2025.',
  notes: [],
};

function drawn(answer: Answer, page = 1): Message {
  return answerMessage(answer, record, DESK, READER, page);
}

function buttonsWith(message: Message) {
  return message.blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((it) => (it.type === 'button' ? [it] : []))
      : [],
  );
}

describe('an event', () => {
  it('answers first, and repeats what was understood', () => {
    const message = drawn({ ...COMMON, kind: 'event', event: theCall() });
    expect(idsOf(message)[0]).toBe('answer');
    expect(part(message, 'answer')).toBe(
      'Contacts between China and the United StatesThe latest was a phone call on Monday 24 November 2025.',
    );
    expect(message.text).toContain('The latest was a phone call on Monday 24 November 2025.');
  });

  it('puts the statements on the topic asked for first', () => {
    const focus = { topics: ['fentanyl'], words: [] };
    const message = drawn({ ...COMMON, kind: 'event', event: theCall(), focus });
    expect(part(message, `claims:${CALL}:US`)).toMatch(
      /^Washington says[^.]*They discussed fentanyl/,
    );
  });
});

describe('a list', () => {
  const events = Array.from({ length: 23 }, (_, at) => {
    const start = addDays('2025-11-24', -at);
    return anEvent({
      id: `${start}-cn-us-call`,
      when: { start, timeZone: 'America/New_York' },
      ...(at === 1 && { occurrence: [anAccount({ by: 'US' })] }),
    });
  });
  const list: Answer = { ...COMMON, kind: 'list', question: question('list'), events };

  it('has ten rows a page, in order, with their standing where it is not confirmed', () => {
    const message = drawn(list);
    const rows = idsOf(message).filter((id) => id.startsWith('event:'));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toBe('event:2025-11-24-cn-us-call');
    expect(part(message, 'event:2025-11-23-cn-us-call')).toContain('claimed by Washington only');
    expect(part(message, 'event:2025-11-24-cn-us-call')).toContain('Monday 24 November 2025');
    expect(shownIn(message.blocks)).toContain('Page 1 of 3');
  });

  it('turns its pages by buttons that carry the question', () => {
    expect(buttonsOf(drawn(list, 1))).toEqual(['Share', 'Older']);
    expect(buttonsOf(drawn(list, 2))).toEqual(['Share', 'Newer', 'Older']);
    expect(buttonsOf(drawn(list, 3))).toEqual(['Share', 'Newer']);
    const [, older] = buttonsWith(drawn(list, 1));
    expect(readPageValue(older?.value)).toEqual({ question: question('list'), page: 2 });
  });

  it.each([0, -1, 99, Number.NaN])('shows the nearest page for page %s', (page) => {
    expect(idsOf(drawn(list, page)).some((id) => id.startsWith('event:'))).toBe(true);
  });
});

describe('what was said', () => {
  it('shows each voice on what was asked for, and says plainly who leaves it out', () => {
    const event = theCall();
    const message = drawn({
      ...COMMON,
      kind: 'said',
      event,
      statements: event.statements.filter(({ topics }) => topics.includes('taiwan')),
      voices: [
        { party: 'CN', statements: [] },
        { party: 'US', statements: [], silence: 'silent' },
      ],
      thing: 'Taiwan',
    });
    expect(part(message, `claims:${CALL}:CN`)).toContain("Xi set out China's position on Taiwan.");
    expect(part(message, `silent:${CALL}:US`)).toContain(
      'Washington has published an account that leaves Taiwan out',
    );
    expect(message.text).toContain("Beijing says: Xi set out China's position on Taiwan");
  });
});

describe('a comparison', () => {
  it('is a table with a row a point and a column a side', () => {
    const event = theCall({ readouts: [aReadout(), aReadout({ by: 'US', form: 'post' })] });
    const message = drawn({ ...COMMON, kind: 'compare', event });
    const table = message.blocks.find((block) => block.type === 'table');
    if (table?.type !== 'table') throw new Error('no table');
    const rows = table.rows.map((row) => row.map(shownIn));
    expect(rows[0]).toEqual(['Point', 'Beijing', 'Washington', 'Independent', 'Counts as']);
    expect(rows[1]).toEqual(['That it took place', 'affirms', 'affirms', '–', 'confirmed']);
    expect(rows).toContainEqual([
      "Xi set out China's position on Taiwan.",
      'affirms',
      'silent',
      '–',
      'claimed',
    ]);
    expect(rows).toContainEqual([
      'The US side asked for the call.',
      'affirms',
      'silent',
      'denies',
      'disputed',
    ]);
  });

  it('does not call a side silent that has published no account', () => {
    const event = theCall({ readouts: [aReadout(), aReadout({ by: 'US', status: 'none' })] });
    const message = drawn({ ...COMMON, kind: 'compare', event });
    const table = message.blocks.filter(({ type }) => type === 'table');
    expect(shownIn(table)).toContain('affirmsno account–claimed');
  });
});

describe('nothing found', () => {
  const none: Answer = {
    ...COMMON,
    kind: 'none',
    sentence: 'Nothing on the record.',
    near: { heading: 'The nearest: a meeting instead of a call', events: [theCall()] },
  };

  it('says so, and sets the nearest apart under a heading of its own', () => {
    const ids = idsOf(drawn(none));
    expect(ids[0]).toBe('none');
    expect(ids.indexOf('near')).toBeLessThan(ids.indexOf(`near:${CALL}`));
    expect(ids.some((id) => id.startsWith('event:'))).toBe(false);
  });

  it('offers editors, and nobody else, to add an entry', () => {
    const editor = answerMessage(none, record, DESK, { editor: true, editing: true });
    expect(buttonsOf(editor)).toContain('Add an entry');
    expect(buttonsOf(drawn(none))).not.toContain('Add an entry');
  });
});

describe('a question back', () => {
  it('has a button for each reading, which carries its question', () => {
    const north = question('last', { parties: ['KP'] });
    const south = question('last', { parties: ['KR'] });
    const message = drawn({
      kind: 'clarify',
      prompt: 'Which Korea?',
      choices: [
        { label: 'North Korea', question: north },
        { label: 'South Korea', question: south },
      ],
    });
    expect(part(message, 'clarify')).toContain('Which Korea?');
    expect(buttonsWith(message).map(({ action_id }) => action_id)).toEqual([
      'choose:0',
      'choose:1',
    ]);
    expect(buttonsWith(message).map(({ value }) => readQuestionValue(value))).toEqual([
      north,
      south,
    ]);
    expect(message.text).toBe('Which Korea? North Korea? South Korea?');
  });
});

describe('help', () => {
  it('says first what could not be read, and that slash commands do not work in threads', () => {
    const message = drawn({ kind: 'help', notUnderstood: '<!channel> *x*' });
    expect(message.text).toContain('&lt;!channel&gt; *x*');
    expect(shownIn(message.blocks)).toContain('In a thread, slash commands do not work');
  });
});

describe('notes', () => {
  it('name the spelling forgiven, the reading taken, and what was not counted and why', () => {
    const planned = anEvent({ id: '2026-12-cn-us-call', status: 'scheduled' });
    const other = question('last', { parties: ['KP'] });
    const message = drawn({
      ...COMMON,
      kind: 'event',
      event: theCall(),
      notes: [
        { kind: 'spelling', typed: 'chna', understood: 'China' },
        {
          kind: 'reading',
          words: 'korea',
          taken: 'South Korea',
          others: [{ label: 'North Korea', question: other }],
        },
        { kind: 'not-counted', events: [{ event: planned, why: 'scheduled' }] },
        { kind: 'remark', text: 'A remark.' },
      ],
    });
    const notes = part(message, 'notes');
    expect(notes).toContain('“chna” was read as China.');
    expect(notes).toContain('“korea” was read as South Korea.');
    expect(notes).toContain('Not counted: Trump–Xi phone call, Monday 24 November 2025 (planned).');
    expect(notes).toContain('A remark.');
    expect(buttonsOf(message)).toContain('North Korea');
  });
});
