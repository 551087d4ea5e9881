/** The call of 24 November 2025 as the starter data has it, in full: facts, claims, a dispute. */
import type { ContactEvent, Statement } from '../src/record/schema.js';
import { aMeeting, anAccount, anEvent, aReadout, aSource } from './builders.js';

const point = (id: string, text: string, topics: string[], ...accounts: Statement['accounts']) => ({
  id,
  text,
  topics,
  accounts,
});
const trump = anAccount({ by: 'US', speaker: 'Donald Trump', source: 's3' });
const ministry = anAccount({ by: 'CN', speaker: 'Foreign Ministry', source: 's2' });

/** The call itself. */
export function theCall(over: Partial<ContactEvent> = {}): ContactEvent {
  return anEvent({
    occurrence: [
      anAccount({ by: 'CN', speaker: 'Xinhua', source: 's7' }),
      anAccount({ by: 'US', speaker: 'White House official', source: 's1' }),
      trump,
    ],
    statements: [
      point('ukraine', 'They discussed the war in Ukraine.', ['ukraine'], trump, ministry),
      point('trade', 'They discussed trade.', ['trade'], trump, ministry),
      point('tone', 'Both sides described the tone of the call as good.', [], trump, ministry),
      point('taiwan', "Xi set out China's position on Taiwan.", ['taiwan'], ministry),
      point(
        'post-war-order',
        "Xi said that Taiwan's return to China is part of the post-war international order.",
        ['taiwan', 'post-war-order'],
        ministry,
        anAccount({ by: 'CN', speaker: 'Xinhua', source: 's7' }),
      ),
      point(
        'wartime-outcome',
        'Xi said the two countries should defend the outcome of the Second World War together.',
        ['post-war-order'],
        ministry,
      ),
      point(
        'us-understands',
        'Trump said the United States understands how much Taiwan matters to China.',
        ['taiwan'],
        ministry,
      ),
      point('shares-view', "Trump said he shared Xi's view of the relationship.", [], ministry),
      point(
        'longer-list',
        'Xi asked for more fields of cooperation and fewer problems.',
        [],
        ministry,
      ),
      point(
        'peace-agreement',
        'Xi hoped for a fair, lasting and binding peace agreement on Ukraine.',
        ['ukraine'],
        anAccount({ by: 'CN', speaker: 'Xinhua', source: 's7' }),
      ),
      point('soybeans', 'They discussed soybeans and other farm products.', ['soybeans'], trump),
      point('farm-deal', 'Trump said a good deal for US farmers had been reached.', [], trump),
      point('fentanyl', 'They discussed fentanyl.', ['fentanyl'], trump),
      point(
        'beijing-visit',
        'Xi invited Trump to Beijing for April 2026, and Trump accepted.',
        ['leader-visits'],
        trump,
      ),
      point(
        'us-initiated',
        'The US side asked for the call.',
        [],
        ministry,
        anAccount({
          by: 'independent',
          stance: 'denies',
          speaker: 'The Wall Street Journal',
          source: 's1',
        }),
      ),
      point(
        'china-first',
        'China made the call public first.',
        [],
        anAccount({ by: 'independent', source: 's11' }),
      ),
    ],
    readouts: [
      aReadout({ by: 'CN', source: 's2' }),
      aReadout({ by: 'US', status: 'brief', form: 'statement', source: 's1' }),
      aReadout({ by: 'US', status: 'published', form: 'post', source: 's3' }),
    ],
    sources: [
      aSource({ id: 's1', publisher: 'Associated Press', url: 'https://apnews.com/call' }),
      aSource({ id: 's2', publisher: 'Foreign Ministry', url: 'https://www.fmprc.gov.cn/call' }),
      aSource({ id: 's3', publisher: 'Truth Social', url: 'https://truthsocial.com/call' }),
      aSource({ id: 's7', publisher: 'Xinhua', url: 'https://www.xinhuanet.com/call' }),
      aSource({ id: 's11', publisher: 'India Today', url: 'https://www.indiatoday.in/call' }),
    ],
    ...over,
  });
}

/** The call and the meeting in Busan before it. */
export function seedEvents(): ContactEvent[] {
  return [aMeeting(), theCall()];
}
