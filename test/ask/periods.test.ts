/** Seasons, quarters, weeks and clauses as times; and what desks call a contact among themselves. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import { ask } from '../../src/ask/ask.js';
import { DESK, starterRecord } from '../starter-record.js';

const record = starterRecord();
const asked = (text: string): Answer => ask(text, record, DESK);
const questionOf = (text: string) => {
  const answer = asked(text);
  return 'question' in answer ? answer.question : undefined;
};

describe('a stretch of time', () => {
  // Today is 22 November 2026.
  it.each([
    ['macron calls this spring, list', '2026-03-01', '2026-05-31'],
    ['all macron calls last summer', '2026-06-01', '2026-08-31'],
    ['list macron contacts in winter 2024', '2024-12-01', '2025-02-28'],
    ['all lula contacts in the third quarter of 2025', '2025-07-01', '2025-09-30'],
    ['lula timeline Q2 last year', '2025-04-01', '2025-06-30'],
    ['all erdogan meetings in the second half of last year', '2025-07-01', '2025-12-31'],
    ['erdogan contacts, week of 6 October 2025, all', '2025-10-06', '2025-10-12'],
    ['all erdogan contacts w/c 6 Oct 2025', '2025-10-06', '2025-10-12'],
    ['all erdogan contacts in the week commencing 5 October 2025', '2025-10-05', '2025-10-11'],
    ['list ishiba contacts last march', '2026-03-01', '2026-03-31'],
  ])('is read: %s', (text, first, last) => {
    expect(questionOf(text)?.span).toEqual({ first, last });
  });

  it.each(['who did putin talk to last december', 'putin contacts last december'])(
    'is not taken for the last contact: %s',
    (text) => {
      expect(asked(text).kind).toBe('list');
    },
  );

  it('is told by a clause', () => {
    const answer = asked('trump putin call the day after trump saw zelensky at mar-a-lago');
    expect(answer.kind === 'event' && answer.event.id).toBe('2025-12-29-ru-us-call');
    // That very contact is asked for.
    expect(questionOf('how long since Starmer saw Trump in person')?.span).toEqual({});
  });
});

describe('a contact in a desk’s own words', () => {
  it.each([
    ['last xi putin VC', ['video-call']],
    ['last merz trump huddle', ['meeting', 'summit', 'visit']],
    ['last phoner trump putin', ['call', 'video-call']],
    ['trump xi face 2 face since jan 2025', ['meeting', 'summit', 'visit']],
    ['trump xi f2f, last', ['meeting', 'summit', 'visit']],
    ['macron starmer pull-aside, when', ['meeting', 'summit', 'visit']],
  ])('is understood: %s', (text, kinds) => {
    expect(questionOf(text)?.kinds).toEqual(kinds);
  });
});

describe('who is asked for, and what', () => {
  it.each([
    ['who’s on tonight?', 'help'],
    // He took no part, and nobody else can be meant.
    ['trump at the johannesburg g20 — who did he see?', 'none'],
  ])('%s: %s', (text, kind) => {
    expect(asked(text).kind).toBe(kind);
  });

  it('hears a side out in other words', () => {
    const answer = asked(
      'anything from the Indians on Ukraine when Putin came to Delhi in Dec 2025?',
    );
    expect(answer.kind === 'said' && answer.statements.map(({ id }) => id)).toEqual(['ukraine']);
  });

  it('takes a party for the subject where it came up', () => {
    expect(questionOf('when did nato last come up between xi and putin')?.parties).toEqual([]);
  });

  it('takes the city for the place where its government is spoken for', () => {
    const answer = asked('compare xi starmer beijing');
    expect(answer.kind === 'compare' && answer.question.place).toBe('Beijing');
  });

  it('prefers the meeting of the two to the gathering that both were at', () => {
    const answer = asked('compare the accounts of xi and takaichi meeting in Gyeongju');
    expect(answer.kind === 'compare' && answer.event.id).toBe('2025-10-31-cn-jp-meeting');
  });
});
