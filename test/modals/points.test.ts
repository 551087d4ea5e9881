import { describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../src/record/schema.js';
import { standingOf } from '../../src/record/standing.js';
import { aDocument, aMeeting, anAccount, anEvent, aSource, aStatement } from '../builders.js';
import { contextOf, throughTheForms } from './forms.js';

const EVENT = anEvent({
  statements: [
    aStatement({ accounts: [anAccount({ speaker: 'Foreign Ministry', quote: '“One China”' })] }),
    aStatement({
      id: 'ukraine',
      text: 'They discussed the war in Ukraine.',
      topics: ['ukraine'],
      accounts: [anAccount(), anAccount({ by: 'RU', stance: 'noncommittal' })],
    }),
  ],
});
const context = contextOf(aDocument({ events: [EVENT] }));

/** The entry after a box was retyped. */
function retyped(
  boxes: Record<string, string>,
  sources: Record<string, string> = {},
  event: ContactEvent = EVENT,
) {
  const { event: after, errors } = throughTheForms(event, context, {
    voices: (typed) => ({
      ...typed,
      points: {
        ...typed.points,
        ...Object.fromEntries(Object.entries(boxes).map(([voice, text]) => [voice, [text]])),
      },
      sources: { ...typed.sources, ...sources },
    }),
  });
  if (!after) throw new Error(JSON.stringify(errors));
  return after;
}

const standing = (event: ContactEvent, id: string) => {
  const found = event.statements.find((one) => one.id === id);
  return found && standingOf(found.accounts, event);
};
const TAIWAN = "Xi set out China's position on Taiwan.";
const UKRAINE = 'They discussed the war in Ukraine.';

describe('a line in a box', () => {
  it('that is slightly edited is the same point: id, topics, speaker, quote and other voices stay', () => {
    const after = retyped({ CN: `Xi set out China's old position on Taiwan.\n${UKRAINE}` });
    expect(after.statements).toEqual([
      { ...EVENT.statements[0], text: "Xi set out China's old position on Taiwan." },
      EVENT.statements[1],
    ]);
  });

  it('that the other side’s box holds already makes the point confirmed', () => {
    const after = retyped({ US: 'they discussed the war in Ukraine' });
    expect(after.statements).toHaveLength(2);
    expect(standing(after, 'ukraine')).toBe('confirmed');
  });

  it('that begins with “Denies:” disputes the other side’s point', () => {
    const after = retyped({ US: `Denies: ${TAIWAN}` });
    expect(standing(after, 'taiwan')).toBe('disputed');
  });

  it('that is taken out takes that side’s account away, and the point where nobody else makes it', () => {
    const after = retyped({ CN: TAIWAN });
    // Moscow's evasive answer is not the form's, and keeps the point.
    expect(standing(after, 'ukraine')).toBe('open');
    expect(retyped({ CN: UKRAINE }).statements.map(({ id }) => id)).toEqual(['ukraine']);
  });

  it('that is new has the topics that it names, and the sources that came with it', () => {
    const after = retyped(
      { CN: `${TAIWAN}\n${UKRAINE}\nThey spoke about soybeans and fentanyl.` },
      {
        CN: 'https://www.xinhuanet.com/2025/11/24/call\nhttps://www.news.cn/2\nhttps://a.example.org/3 A Paper',
      },
    );
    const added = after.statements[2];
    expect(added?.topics).toEqual(['soybeans', 'fentanyl']);
    expect(
      added?.accounts.map(({ source }) => after.sources.find(({ id }) => id === source)?.publisher),
    ).toEqual(['Xinhua', 'A Paper']);
  });

  it('in the box of all sides confirms the point and the contact', () => {
    const event = anEvent({
      occurrence: [anAccount({ by: 'RU', stance: 'noncommittal' })],
      statements: [],
    });
    const after = retyped(
      { joint: 'They agreed to talk often.' },
      { joint: 'https://a.example.org' },
      event,
    );
    expect(after.statements[0]?.accounts).toMatchObject([{ by: 'joint', stance: 'affirms' }]);
    expect(standingOf(after.occurrence, after)).toBe('confirmed');
  });
});

describe('a source in a box', () => {
  it('that is replaced takes its accounts along', () => {
    const after = retyped({}, { CN: 'https://www.fmprc.gov.cn/1' });
    const ids = new Set(
      after.statements.flatMap(({ accounts }) =>
        accounts.filter(({ by }) => by === 'CN').map(({ source }) => source),
      ),
    );
    expect([...ids].map((id) => after.sources.find((one) => one.id === id)?.url)).toEqual([
      'https://www.fmprc.gov.cn/1',
    ]);
  });

  it('that comes alone says that the contact took place', () => {
    const after = retyped({}, { independent: 'https://www.reuters.com/1' });
    expect(after.occurrence.at(-1)).toMatchObject({ by: 'independent', stance: 'affirms' });
    expect(after.sources.at(-1)).toMatchObject({ publisher: 'Reuters' });
  });

  it('is called as the record calls that host’s publisher', () => {
    const known = anEvent({
      id: '2025-01-01-cn-us-call',
      sources: [
        aSource({ url: 'https://odd.example.org/1', publisher: 'The Odd Paper' }),
        aSource({ id: 's2' }),
      ],
    });
    const after = throughTheForms(EVENT, contextOf(aDocument({ events: [EVENT, known] })), {
      voices: (typed) => ({
        ...typed,
        sources: { ...typed.sources, independent: 'https://odd.example.org/2' },
      }),
    }).event;
    expect(after?.sources.at(-1)?.publisher).toBe('The Odd Paper');
  });
});

describe('what was planned and took place', () => {
  it('keeps what was said of the plan as a point, and asks anew who says that it took place', () => {
    const planned = aMeeting({
      status: 'scheduled',
      when: { start: '2026-11-20', timeZone: 'Asia/Seoul' },
    });
    const { event: after } = throughTheForms(planned, contextOf(aDocument({ events: [planned] })), {
      contact: (typed) => ({ ...typed, status: 'held' }),
    });
    expect(after && standingOf(after.occurrence, after)).toBe('open');
    expect(after?.statements.at(-1)).toMatchObject({
      text: 'The contact was planned beforehand.',
      accounts: planned.occurrence,
    });
  });
});

describe('the place', () => {
  it.each([
    ['Busan', { city: 'Busan', country: 'KR' }],
    [
      'Gimhae Air Base, Busan, South Korea',
      { name: 'Gimhae Air Base', city: 'Busan', country: 'KR' },
    ],
    ['Kananaskis, Canada', { city: 'Kananaskis', country: 'CA' }],
    ['Paris', { city: 'Paris', country: 'FR' }],
    ['Singapore', { city: 'Singapore', country: 'SG' }],
  ])('%s', (city, place) => {
    const event = aMeeting();
    const { event: after } = throughTheForms(event, contextOf(aDocument({ events: [event] })), {
      contact: (typed) => ({ ...typed, city }),
    });
    expect(after?.place).toEqual(place);
  });

  it('whose country nobody knows is asked for', () => {
    const event = aMeeting();
    const { errors } = throughTheForms(event, contextOf(aDocument({ events: [event] })), {
      contact: (typed) => ({ ...typed, city: 'Nowhereville' }),
    });
    expect(errors?.city).toMatch(/Which country is Nowhereville in\?/);
  });
});
