import { describe, expect, it } from 'vitest';
import { readNotHelpfulValue, readSpokenValue } from '../../src/cards/action-ids.js';
import { noticeMessage } from '../../src/cards/notice-card.js';
import type { Unlogged } from '../../src/notice/notice.js';
import { aRecord } from '../builders.js';
import { seedEvents, theCall } from '../seed-call.js';
import { DESK, idsOf, part, shownIn } from './reading.js';

const record = aRecord(...seedEvents());
const OPTIONS = { writer: 'U0ANN', editing: true };
const SPOKEN = {
  sentence: 0,
  start: 0,
  end: 0,
  kinds: [],
  modality: 'held' as const,
  assertion: 'reported' as const,
  parties: ['CN', 'US'],
  people: [],
  strangers: [],
  dates: [],
  places: [],
};

function unlogged(more: Partial<Unlogged> = {}): Unlogged {
  return {
    kind: 'unlogged',
    parties: ['US', 'CN'],
    people: ['donald-trump', 'xi-jinping'],
    strangers: [],
    kinds: ['call', 'video-call'],
    modality: 'held',
    why: '',
    spoken: SPOKEN,
    ...more,
  };
}

function buttons(message: ReturnType<typeof noticeMessage>) {
  return message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
}

describe('the reply to a message that speaks of a contact', () => {
  it.each([
    ['on record', 'On the record'],
    ['latest on record', 'Latest on record'],
  ] as const)(
    'on an entry (%s) is headed “%s” and keeps claims apart from facts',
    (heading, words) => {
      const event = theCall();
      const message = noticeMessage(
        { kind: 'contact', event, heading, why: '', spoken: SPOKEN },
        record,
        DESK,
        OPTIONS,
      );
      expect(part(message, `event:${event.id}`)).toContain(words);
      expect(part(message, `confirmed:${event.id}`)).not.toContain('Taiwan');
      expect(part(message, `claims:${event.id}:CN`)).toContain('Beijing says');
      expect(message.text).toContain(words);
    },
  );

  it('on what is not on the record says so, shows the latest and carries what was understood', () => {
    const message = noticeMessage(
      unlogged({ when: { first: '2026-11-22', last: '2026-11-22' }, latest: theCall() }),
      record,
      DESK,
      OPTIONS,
    );
    expect(idsOf(message)).toEqual(['unlogged', `near:${theCall().id}`, 'notice:actions']);
    expect(part(message, 'unlogged')).toBe(
      'Not on the record yetA phone call between the United States and China on Sunday 22 November 2026 is not on this record.',
    );
    const [log, whole, not] = buttons(message);
    expect([log, whole, not].map(shownIn)).toEqual(['Log it', 'Whole card', 'Not helpful']);
    expect(log && 'value' in log && readSpokenValue(log.value)).toEqual({
      parties: ['US', 'CN'],
      people: ['donald-trump', 'xi-jinping'],
      newPeople: [],
      kind: 'call',
      status: 'held',
      date: '2026-11-22',
    });
    expect(not && 'value' in not && readNotHelpfulValue(not.value)).toBe('U0ANN');
  });

  it.each([
    [
      {
        modality: 'scheduled',
        kinds: ['summit'],
        when: { first: '2026-12-01', last: '2026-12-31' },
      },
      'A summit between the United States and China planned for December 2026 is not on this record.',
    ],
    [
      { modality: 'cancelled', kinds: ['visit'] },
      'A visit between the United States and China that was called off is not on this record.',
    ],
    [{ kinds: ['talks'] }, 'Talks between the United States and China are not on this record.'],
    [{ kinds: [] }, 'A contact between the United States and China is not on this record.'],
  ] as const)('says what is missing: %o', (more, sentence) => {
    const message = noticeMessage(unlogged(more), record, DESK, { ...OPTIONS, editing: false });
    expect(part(message, 'unlogged')).toContain(sentence);
    expect(buttons(message).map(shownIn)).toEqual(['Not helpful']);
  });
});
