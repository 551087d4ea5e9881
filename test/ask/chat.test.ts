/** Questions as they are typed in a hurry: dropped apostrophes, places for contacts, spans, asides. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import { answerTo, ask } from '../../src/ask/ask.js';
import { question } from '../../src/ask/question.js';
import { DESK, starterRecord } from '../starter-record.js';

const record = starterRecord();
const asked = (text: string): Answer => ask(text, record, DESK);

function eventsOf(answer: Answer): string[] {
  if (answer.kind === 'list') return answer.events.map(({ id }) => id);
  return answer.kind === 'event' || answer.kind === 'said' ? [answer.event.id] : [];
}

describe('a contact named by its place or gathering', () => {
  it.each([
    ['have trump and xi spoken since busan', '2025-10-31'],
    ['trump putin contacts after anchorage', '2025-08-16'],
    ['trump putin contacts since Alaska', '2025-08-16'],
    ['calls of Trump and Xi after the Geneva talks', '2025-05-12'],
  ])('opens a span: %s', (text, first) => {
    const answer = asked(text);
    expect('question' in answer && answer.question.span).toEqual({ first });
    expect('notes' in answer && JSON.stringify(answer.notes)).toContain(
      'After what is on the record',
    );
  });

  it.each([
    // Its subject is the question's.
    ['when did Trump call Takaichi after speaking to Xi?', '2025-11-25-jp-us-call'],
    ['did xi speak to putin after meeting trump in beijing', '2026-05-20-cn-ru-visit'],
    ['last time trump and xi met before speaking in november', '2025-10-30-cn-us-meeting'],
    ['what did xi tell putin after hosting trump', '2026-05-20-cn-ru-visit'],
    // It was with one of those who are named, or with others.
    ['who did trump speak to the day after the xi call', '2025-11-25-jp-us-call'],
    ['has trump spoken to modi since the busan meeting', '2026-02-02-in-us-call'],
    ['first meeting of trump and zelensky since the alaska summit', '2025-08-18'],
    // Told with its place.
    ['latest us-china talks since the g20 in johannesburg', '2026-05-13-cn-us-talks'],
  ])('is told by a verb, a name or a place: %s', (text, id) => {
    expect(eventsOf(asked(text))[0]?.startsWith(id)).toBe(true);
  });

  it('says which contact it is reckoned from, where one before the latest is meant', () => {
    const answer = asked('when did Trump call Takaichi after speaking to Xi?');
    expect('notes' in answer && JSON.stringify(answer.notes)).toContain('24 November 2025');
  });

  it('closes one', () => {
    expect(eventsOf(asked('when did trump and putin speak before Alaska'))).toEqual([
      '2025-05-19-ru-us-call',
    ]);
  });

  it('is the middle of a week', () => {
    const answer = asked('contacts in the week after Busan');
    expect('question' in answer && answer.question.span).toEqual({
      first: '2025-10-31',
      last: '2025-11-06',
    });
  });

  it('is no time where it is a subject or a government', () => {
    for (const text of ['trump xi contacts since the tariffs', 'calls with Putin after Ukraine']) {
      const answer = asked(text);
      expect('question' in answer && answer.question.span.first).toBe(undefined);
    }
  });

  it('is what an account is asked of', () => {
    expect(
      eventsOf(asked('what did Brasília say about Venezuela after the Kuala Lumpur meeting')),
    ).toEqual(['2025-10-26-br-us-meeting']);
  });
});

describe('the span between two contacts', () => {
  it.each([
    ['how long was it between Busan and the November call', '2025-11-24-cn-us-call', '25 days'],
    [
      'how many days between the Geneva talks and the London talks',
      '2025-06-09-cn-us-talks',
      '29 days',
    ],
    [
      'what’s the gap between the Kuala Lumpur talks and Busan',
      '2025-10-30-cn-us-meeting',
      '4 days',
    ],
    [
      'how many weeks between the Alaska summit and the Helsinki summit',
      '2025-08-15-ru-us-summit',
      '7 years and 30 days (2,587 days)',
    ],
    [
      'how many days lay between the Anchorage summit and the Trump-Putin call before it',
      '2025-08-15-ru-us-summit',
      '88 days',
    ],
  ])('%s', (text, id, span) => {
    const answer = asked(text);
    expect(answer).toMatchObject({ kind: 'event', event: { id } });
    expect('sentence' in answer && answer.sentence).toContain(`it was ${span}.`);
  });

  it('is answered by its button as it was by its words', () => {
    const answer = asked('how long was it between Busan and the November call');
    if (!('question' in answer)) throw new Error('no answer');
    expect(answerTo(answer.question, record, DESK)).toEqual(answer);
  });

  it('is not counted where the day of one is not known', () => {
    const from = record.events.get('2025-04-cn-us-call');
    const to = record.events.get('2025-11-24-cn-us-call');
    if (!from || !to) throw new Error('the starter data has changed');
    const answer = answerTo(question('since', { from: from.id, event: to.id }), record, DESK);
    expect('sentence' in answer && answer.sentence).toContain('the day of the first is not known');
    expect('sentence' in answer && answer.sentence).toContain('is disputed');
  });
});

describe('what hurried fingers leave out', () => {
  it.each([
    ['whens the last trump putin call', 'last trump putin call'],
    ['trumps last call with putin', 'last trump putin call'],
    ['last trump putin call w/ a readout', 'last trump putin call'],
    ['I know Helsinki, but when was the last trump putin call', 'last trump putin call'],
    ['hwo many calls trump putin', 'how many calls trump putin'],
    ['kim trump hanoi', 'last kim trump in hanoi'],
    ['Erdoghan Trump wite house', 'Erdogan Trump at the White House'],
    ['in which call with Xi did Trump last raise TikTok', 'last call of Trump and Xi on TikTok'],
    [
      'hw mny times hv trump n putin spoken snce 2025',
      'how many times have trump and putin spoken since 2025',
    ],
    ['biden n xi fone calls b4 2023', 'biden and xi calls before 2023'],
    ['which US-China round of talks came right before Busan', 'last US-China talks before Busan'],
    ['on territory at Davos, Kyiv said what?', 'what did Kyiv say about territory at Davos'],
    ['Trump and Xi: all the meetings in 2025, no calls', 'all meetings of Trump and Xi in 2025'],
    ['did anything happen on New Year’s Day 2024', 'what happened on 1 January 2024'],
    [
      'contacts between Trump and Zelensky since the Oval Office clash',
      'contacts between Trump and Zelensky since 1 March 2025',
    ],
  ])('%s', (text, plainly) => {
    expect(eventsOf(asked(text)).length).toBeGreaterThan(0);
    expect(eventsOf(asked(text))).toEqual(eventsOf(asked(plainly)));
  });

  it('takes “in the same room” for a meeting', () => {
    const answer = asked('when were Trump and Putin last in the same room');
    expect(eventsOf(answer)).toEqual(eventsOf(asked('when did Trump and Putin last meet')));
    expect('notes' in answer && JSON.stringify(answer.notes)).not.toContain('took no account');
  });

  it('leaves a kind out that is set aside', () => {
    for (const text of [
      'Trump Xi contacts in 2025 apart from calls',
      'Trump Xi contacts in 2025, not counting the calls',
    ]) {
      expect(eventsOf(asked(text))).toEqual(['2025-10-30-cn-us-meeting']);
    }
  });
});

describe('a name that is on no record', () => {
  it.each([
    ['Macrone Zelensky last met', 'Emmanuel Macron'],
    ['mowcow washington last call', 'Moscow'],
    ['Jeda talks march 2025', 'Jeddah'],
    ['Vanse Rasmusen talks', 'JD Vance and Lars Løkke Rasmussen'],
  ])('is not guessed at, but offered: %s', (text, label) => {
    const answer = asked(text);
    if (answer.kind !== 'none') throw new Error(`answered with ${answer.kind}`);
    const [note] = answer.notes;
    if (note?.kind !== 'meant') throw new Error('nothing is offered');
    expect(note.others.map((other) => other.label)).toEqual([label]);
    const [other] = note.others;
    if (!other) throw new Error('nothing is offered');
    expect(eventsOf(answerTo(other.question, record, DESK)).length).toBeGreaterThan(0);
  });

  it.each([
    'last Orban Putin call',
    'last call tusk zelensky',
    'Kagame Trump',
    'Xyzzy Trump',
    'the Beijing deal',
  ])('is nobody’s, where nobody is called nearly so: %s', (text) => {
    expect(asked(text)).toMatchObject({ kind: 'none', notes: [] });
  });
});

describe('contacts that are commonly left out', () => {
  const filed = (text: string) => {
    const answer = asked(text);
    return 'question' in answer ? answer.question.filed : undefined;
  };

  it.each([
    ['cancelled meetings', 'cancelled'],
    ['show cancelled Trump–Putin summits', 'cancelled'],
    ['which summits were called off in 2025', 'cancelled'],
    ['which calls are disputed', 'disputed'],
    ['unconfirmed contacts with Beijing', 'claimed'],
    ['planned summits', 'scheduled'],
    ['last disputed call of Trump', 'disputed'],
  ] as const)('are shown where they are asked for: %s', (text, as) => {
    expect(filed(text)).toBe(as);
    const events = eventsOf(asked(text)).map((id) => record.events.get(id));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      if (as === 'cancelled' || as === 'scheduled') expect(event?.status).toBe(as);
      else expect(event?.status).toBe('held');
    }
  });

  it.each([
    'budapest summit cancelled?',
    'was the Trump Putin summit in Budapest called off',
    'has anyone denied the april 2025 call',
    'which points are disputed in the November call',
    'who claimed the call of 15 October 2025',
    'when is the next planned meeting of Trump and Xi',
    'did Beijing say that the talks were postponed',
  ])('are not meant by a question of one contact, or of what was said: %s', (text) => {
    expect(filed(text)).toBe(undefined);
  });

  it('are told as what was to be', () => {
    const answer = asked('last cancelled Trump Putin summit');
    expect('sentence' in answer && answer.sentence).toMatch(/planned for .* and called off\./);
  });
});

describe('words that look like others', () => {
  it('takes “to this month” after “talk” for no end of time', () => {
    const answer = asked('who did putin talk to this month');
    expect('question' in answer && answer.question.span.first).toBe('2026-11-01');
  });

  it('takes a city after what a side denied for the place', () => {
    expect(eventsOf(asked('did Moscow deny the Budapest plan'))).toEqual(['2025-10-ru-us-summit']);
  });

  it('takes a small state’s adjective for the place, where the state took no part', () => {
    expect(eventsOf(asked('the Vatican meeting'))).toEqual(['2025-04-26-ua-us-meeting']);
  });

  it('tries each of two countries of one name as the place', () => {
    expect(eventsOf(asked('contacts in Korea on 30 Oct 2025'))).toEqual([
      '2025-10-30-cn-us-meeting',
    ]);
  });

  it('lists contacts in the plural', () => {
    expect(asked('Wang Yi contacts')).toMatchObject({ kind: 'list' });
    expect(asked('last contacts with Wang Yi')).toMatchObject({ kind: 'event' });
  });

  it('says how many there are beside the few that were asked for', () => {
    const answer = asked('last three calls of Putin and Trump');
    expect('sentence' in answer && answer.sentence).toBe(
      'The latest 3 of 7 calls between Vladimir Putin and Donald Trump.',
    );
  });

  it('looks ahead where a diary is asked for', () => {
    for (const text of [
      'what’s on in December',
      'anything coming up?',
      'what is in the diary',
      'is a Trump–Putin call pencilled in?',
      'when do Trump and Xi go back to the table',
      'what is on Trump’s calendar for December',
    ]) {
      const answer = asked(text);
      expect('question' in answer && answer.question.intent).toBe('next');
    }
  });
});

describe('what is asked about an account', () => {
  it.each([
    // "march" and "may" are months before the noun of a contact.
    ['what did the kremlin say about the march call', '2026-03-09-ru-us-call'],
    ['what did ushakov say about the march call', '2026-03-09-ru-us-call'],
    ['tell me everything beijing said about the june call', '2025-06-05-cn-us-call'],
    ['is it true that modi promised to stop buying russian oil', '2026-02-02-in-us-call'],
    ['has washington confirmed the taiwan part of the call', '2026-02-04-cn-us-call'],
    // Nobody else can be meant by "they" than those who were there.
    ['did they discuss nvidia chips in busan', '2025-10-30-cn-us-meeting'],
    // A thing of somebody's is no name.
    ["did takaichi confirm trump's advice on taiwan", '2025-11-25-jp-us-call'],
  ])('%s', (text, id) => {
    const answer = asked(text);
    expect(answer.kind).toBe('said');
    expect(eventsOf(answer)).toEqual([id]);
  });

  it.each(["when did merz's predecessor meet xi", 'is xi coming to washington'])(
    'is never answered with somebody else or another time: %s',
    (text) => {
      expect(asked(text).kind).toBe('none');
    },
  );

  it('takes a deed for what it is, and for no name', () => {
    expect(eventsOf(asked('when was the turnberry deal struck'))).toEqual([
      '2025-07-27-eu-us-meeting',
    ]);
  });

  it('lists where everything between two is asked for', () => {
    expect(asked('everything between tokyo and beijing since takaichi took office').kind).toBe(
      'list',
    );
  });
});
