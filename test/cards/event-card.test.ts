import { describe, expect, it } from 'vitest';
import { question } from '../../src/ask/question.js';
import { readQuestionValue } from '../../src/cards/action-ids.js';
import { eventCard } from '../../src/cards/event-card.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { aMeeting, anAccount, anEvent, aReadout, aRecord, aStatement } from '../builders.js';
import { seedEvents, theCall } from '../seed-call.js';
import { buttonsOf, DESK, idsOf, part, READER, shownIn } from './reading.js';

const CALL = '2025-11-24-cn-us-call';

function card(...events: ContactEvent[]) {
  const record = aRecord(...events);
  const event = events.at(-1);
  if (!event) throw new Error('no event');
  return eventCard(event, record, DESK, READER);
}

describe('the card of the call of 24 November 2025', () => {
  const drawn = card(...seedEvents());
  const at = (id: string) => part(drawn, `${id}`);

  it('says when it was in both capitals and how long ago, who took part, and who confirms it', () => {
    expect(at(`event:${CALL}`)).toContain('Monday 24 November 2025');
    expect(at(`event:${CALL}`)).toContain('morning in Washington, evening in Beijing');
    expect(at(`event:${CALL}`)).toContain('363 days ago');
    expect(at(`event:${CALL}`)).toContain('Donald Trump, President (US)');
    expect(at(`event:${CALL}`)).toContain('Xi Jinping, President (China)');
    expect(at(`event:${CALL}`)).toContain(
      'That it took place is confirmed by Washington and Beijing.',
    );
  });

  it.each([
    [`confirmed:${CALL}`, 'They discussed the war in Ukraine.'],
    [`confirmed:${CALL}`, 'They discussed trade.'],
    [`confirmed:${CALL}`, 'reported independently by India Today'],
    [
      `disputed:${CALL}`,
      'The US side asked for the call. — Beijing says so; The Wall Street Journal reports otherwise',
    ],
    [`claims:${CALL}:CN`, 'Beijing says · readout, 24 Nov'],
    [`claims:${CALL}:CN`, "Xi set out China's position on Taiwan. — Foreign Ministry"],
    [`claims:${CALL}:US`, 'Washington says · post, 24 Nov'],
    [`claims:${CALL}:US`, 'They discussed soybeans and other farm products. — Donald Trump'],
    [
      `foot:${CALL}`,
      'Only Beijing mentions: Taiwan, Post-war order. Only Washington: Soybeans, Fentanyl',
    ],
    [`foot:${CALL}`, 'Before it: the meeting in Busan, 30 October 2025, 25 days earlier.'],
  ])('holds in %s: %s', (id, text) => {
    expect(at(id)).toContain(text);
  });

  it('holds under Confirmed nothing that one side alone says', () => {
    expect(at(`confirmed:${CALL}`)).not.toMatch(/Taiwan|soybeans|fentanyl|asked for the call/);
  });

  it('folds what is longer than a phone shows, and says how much', () => {
    expect(at(`claims:${CALL}:CN`)).toContain('and 3 more');
    expect(buttonsOf(drawn)).toEqual([
      'Share',
      'Line for copy',
      'Compare',
      'Earlier',
      'All points',
    ]);
  });

  it('says the same in its text, each side before what it says', () => {
    expect(drawn.text).toContain('Monday 24 November 2025');
    expect(drawn.text).toContain(
      'Confirmed: They discussed the war in Ukraine; They discussed trade',
    );
    expect(drawn.text).toContain("Beijing says: Xi set out China's position on Taiwan");
  });

  it('goes on to the contact before from the question that was asked', () => {
    const asked = question('last', { people: ['donald-trump'], kinds: ['call'] });
    const record = aRecord(...seedEvents());
    const { blocks } = eventCard(theCall(), record, DESK, READER, { question: asked });
    const values = JSON.stringify(blocks.filter(({ type }) => type === 'actions'));
    expect(values).toContain('earlier');
    const earlier = blocks
      .flatMap((it) => (it.type === 'actions' ? it.elements : []))
      .find((it) => it.type === 'button' && it.action_id === 'earlier');
    expect(readQuestionValue(earlier?.type === 'button' ? earlier.value : undefined)).toEqual(
      question('last', {
        parties: ['CN', 'US'],
        people: ['donald-trump'],
        kinds: ['call'],
        event: CALL,
        step: 'earlier',
      }),
    );
  });
});

describe('whether it took place', () => {
  const by = (...voices: [string, 'affirms' | 'denies' | 'noncommittal'][]) =>
    voices.map(([voice, stance]) => anAccount({ by: voice, stance, speaker: 'A spokesman' }));

  it.each([
    [{}, 'That it took place is confirmed by Washington and Beijing.'],
    [{ occurrence: by(['joint', 'affirms']) }, 'confirmed by all sides in a joint text'],
    [
      { occurrence: by(['US', 'affirms'], ['independent', 'affirms']) },
      'confirmed by Washington; reported independently by A spokesman.',
    ],
    [
      { occurrence: by(['US', 'affirms']), readouts: [aReadout({ status: 'none' })] },
      'Only Washington says that it took place; Beijing has published no account.',
    ],
    [
      { occurrence: by(['US', 'affirms'], ['CN', 'noncommittal']) },
      'Only Washington says that it took place; Beijing neither confirms nor denies it.',
    ],
    [
      { occurrence: by(['US', 'affirms'], ['CN', 'denies']) },
      'Whether it took place is disputed: Washington says so; Beijing denies it.',
    ],
    [
      { occurrence: by(['CN', 'denies']) },
      'Whether it took place: Beijing denies it, and nobody on the record affirms it.',
    ],
    [
      { occurrence: by(['CN', 'noncommittal']) },
      'Beijing neither confirms nor denies it; nobody on the record affirms it.',
    ],
    [
      { status: 'scheduled' },
      'That it is planned is confirmed by Washington and Beijing. Its day is past, and the record does not say whether it took place.',
    ],
    [{ status: 'cancelled' }, 'That it was planned and called off is confirmed by'],
    [{ kind: 'letter', from: 'US' }, 'That it was sent is confirmed by'],
  ] satisfies [Partial<ContactEvent>, string][])('%j: %s', (over, sentence) => {
    expect(part(card(anEvent(over)), `event:${CALL}`)).toContain(sentence);
  });

  it('names the date that was set instead of one called off', () => {
    const moved = aMeeting();
    const off = anEvent({ status: 'cancelled', movedTo: moved.id });
    expect(part(card(moved, off), `event:${CALL}`)).toContain(
      'Another date was set: Thursday 30 October 2025 (Trump–Xi meeting in Busan).',
    );
  });
});

describe('sides without a word of their own', () => {
  it('says that a side has published no account, and when the desk last looked', () => {
    const event = anEvent({
      readouts: [aReadout(), aReadout({ by: 'US', status: 'none', checked: '2025-11-24T19:00Z' })],
    });
    expect(part(card(event), `silent:${CALL}:US`)).toBe(
      'Washington has published no account (checked 24 Nov).',
    );
    expect(part(card(event), `foot:${CALL}`)).not.toContain('Only Beijing mentions');
  });

  it('says that a side confirmed it and gave no details', () => {
    const event = anEvent({ readouts: [aReadout(), aReadout({ by: 'US', status: 'brief' })] });
    expect(part(card(event), `silent:${CALL}:US`)).toBe(
      'Washington confirmed the phone call and gave no details.',
    );
  });

  it('calls a topic one side’s only where no other side has a word on it', () => {
    const event = anEvent({
      parties: ['CN', 'RU', 'US'],
      statements: [aStatement({ accounts: [anAccount({ by: 'CN' }), anAccount({ by: 'RU' })] })],
      readouts: [aReadout({ by: 'CN' }), aReadout({ by: 'US' })],
    });
    expect(shownIn(card(event).blocks)).not.toContain('Only Beijing');
  });

  it('does not say of a side that stands under a point that it has no account', () => {
    const event = anEvent({
      parties: ['CN', 'RU', 'US'],
      statements: [
        aStatement({
          accounts: [anAccount({ by: 'CN' }), anAccount({ by: 'US', stance: 'denies' })],
        }),
      ],
      readouts: [],
    });
    const text = shownIn(card(event).blocks);
    expect(text).toContain('No account on this record by Moscow.');
    expect(text).toContain('Nothing beyond what stands above by Beijing and Washington.');
  });

  it('writes of a visit to a city, and not in it', () => {
    const before = aMeeting({ kind: 'visit', place: { city: 'Beijing', country: 'CN' } });
    expect(shownIn(card(before, anEvent()).blocks)).toContain('the visit to Beijing');
  });

  it('lets the fullest of several accounts of a side count', () => {
    const event = anEvent({
      readouts: [aReadout({ by: 'US', status: 'brief' }), aReadout({ by: 'US', form: 'post' })],
    });
    expect(idsOf(card(event))).not.toContain(`silent:${CALL}:US`);
  });

  it('gives a mediator that took no part a block of its own', () => {
    const event = anEvent({
      statements: [
        aStatement({ accounts: [anAccount({ by: 'QA', speaker: 'Foreign Ministry' })] }),
      ],
    });
    expect(part(card(event), `claims:${CALL}:QA`)).toContain('Doha says · took no part itself');
  });

  it('shows words that neither confirm nor deny, in their side’s name', () => {
    const event = anEvent({
      statements: [aStatement({ accounts: [anAccount({ by: 'CN', stance: 'noncommittal' })] })],
    });
    expect(part(card(event), `claims:${CALL}:CN`)).toContain(
      "Beijing neither confirms nor denies: Xi set out China's position on Taiwan.",
    );
  });
});

describe('a point that somebody denies', () => {
  it('stands under Disputed with both sides named, and leaves Confirmed', () => {
    const event = anEvent({
      statements: [
        aStatement({
          accounts: [anAccount({ by: 'US' }), anAccount({ by: 'CN', stance: 'denies' })],
        }),
      ],
    });
    expect(part(card(event), `disputed:${CALL}`)).toContain(
      "Xi set out China's position on Taiwan. — Washington says so; Beijing denies it",
    );
    expect(idsOf(card(event))).not.toContain(`confirmed:${CALL}`);
    expect(idsOf(card(event))).not.toContain(`claims:${CALL}:US`);
  });

  it('says so where nobody affirms it', () => {
    const event = anEvent({
      statements: [aStatement({ accounts: [anAccount({ by: 'CN', stance: 'denies' })] })],
    });
    expect(part(card(event), `disputed:${CALL}`)).toContain(
      'Beijing denies it; nobody on the record affirms it',
    );
  });
});

describe('what only editors see', () => {
  it('offers them the forms where these are there', () => {
    const event = anEvent();
    const drawn = eventCard(event, aRecord(event), DESK, { editor: true, editing: true });
    expect(buttonsOf(drawn)).toEqual(expect.arrayContaining(['Add account', 'Edit']));
    expect(buttonsOf(card(event))).not.toContain('Edit');
  });

  it('says who last changed the entry, and when', () => {
    const event = anEvent();
    const changed = { at: new Date('2026-11-21T23:30:00Z'), by: 'Ann' };
    const drawn = eventCard(event, aRecord(event), DESK, READER, { changed });
    expect(shownIn(drawn.blocks)).toContain('2 sources · entry last changed 21 Nov 2026 by Ann');
  });
});
