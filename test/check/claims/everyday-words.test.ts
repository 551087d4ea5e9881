/** Points told in the plain words of a reporter: the act in another verb, the subject in another noun. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function findings(text: string): string[] {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written: '2026-11-20',
  })
    .findings.filter(({ kind }) => /attributed|disputed/.test(kind))
    .map(({ kind }) => kind);
}

describe('a point in everyday words', () => {
  it.each([
    // What is done to whoever sits there, in a verb of every day.
    'Trump and Zelenskyy spoke by phone on 19 March 2025. Trump floated American ownership of Ukrainian power stations.',
    'The G7 leaders met in Charlevoix on 8 and 9 June 2018. Trump griped about the duties that Canada charges on American products.',
    'Putin used his phone call with Trump on 9 March 2026 to put forward ideas for a swift diplomatic way out of the Iran conflict.',
    'Trump and Petro spoke by phone on 7 January 2026. Petro came up with a partnership for clean energy worth 500 billion dollars.',
    'EU leaders met Xi in Beijing on 24 July 2025. Xi called on the Europeans to choose the right course.',
    'Trump and Netanyahu spoke with the Qatari prime minister on 29 September 2025. Netanyahu gave an assurance that there would be no second strike of the kind.',
    // The subject in a noun of every day.
    'Trump and Putin spoke by phone on 12 February 2025. Tehran’s atomic programme came up as well.',
    'In the margins of the summit of Xi and Lee Jae Myung on 1 November 2025 the two central banks concluded a currency swap of 70 trillion won, good for five years.',
    // How somebody feels, and what a nation's measures may become.
    'Xi and Takaichi met in Gyeongju on 31 October 2025. Takaichi was worried about China’s limits on rare-earth exports.',
    'Modi and Xi met in Kazan on 23 October 2024. Modi was pleased with the border deal on disengagement.',
    // What goes on now.
    'Trump received Imran Khan at the White House on 22 July 2019. The Americans are pulling some of their soldiers out of Afghanistan.',
  ])('is one side’s word: %s', (text) => {
    expect(findings(text)).toEqual(['unattributed']);
  });

  it.each([
    'Trump and Modi met in Osaka on 28 June 2019. Modi sounded Trump out about acting as mediator over Kashmir.',
    'Trump and Takaichi spoke by phone on 25 November 2025. Trump counselled Takaichi against needling Beijing over Taiwan.',
    'The G20 leaders met in Johannesburg on 22 November 2025. Every delegation in the hall stood behind the text.',
    'The summit of Trump and Kim in Hanoi in February 2019 broke up early after the North Koreans insisted on every sanction being lifted.',
    'Trump and Kim met in Hanoi on 27 and 28 February 2019. Kim insisted on every last sanction being lifted.',
    'Modi and Trump spoke by phone on 17 June 2025. It was American mediation that produced the ceasefire between India and Pakistan.',
  ])('is denied by a side: %s', (text) => {
    expect(findings(text)).toEqual(['disputed']);
  });

  it.each([
    'Merz and Xi met in Beijing on 25 February 2026. Xinhua’s report of the meeting had the chancellor urging Xi to use China’s influence to get the war in Ukraine stopped.',
    'By Trump’s account, the phone call with Putin on 12 February 2025 took in Iran’s nuclear programme.',
  ])('is put in the wrong mouth: %s', (text) => {
    expect(findings(text)).toEqual(['misattributed']);
  });

  it('puts each of two matters in the wrong mouth', () => {
    expect(
      findings(
        'The Chinese Foreign Ministry’s summary of the call between Trump and Xi on 24 November 2025 was long on Taiwan. It also said the two leaders had talked about soybeans and fentanyl.',
      ),
    ).toEqual(['misattributed', 'misattributed']);
  });
});

describe('what only has the words of a point', () => {
  it.each([
    // Of what somebody speaks, and how he sells it.
    'JD Vance was upbeat after his talks with the Iranians at Bürgenstock on 21 June 2026, and spoke of a strong foundation for a final agreement.',
    'Trump and von der Leyen met at Turnberry on 27 July 2025. Stability and predictability is how she is selling it.',
    // What is asked of all the world, and whom one accuses.
    'Merz and Xi met in Beijing on 25 February 2026. Vance, in Washington, called for more trust.',
    'The G7 leaders met in Charlevoix on 8 and 9 June 2018. Trump flew off and accused his host of false statements.',
    // Whose words the unease is about.
    'Trump and Xi spoke by phone on 20 December 2019. Xinhua’s dispatch dwelt on Xi’s unease about what Washington says and does on Taiwan, Hong Kong, Xinjiang and Tibet.',
    // A collapse denies nothing, and a test that was is none that shall not be.
    'North Korea fired several projectiles into the sea, the first such test since the collapse in Hanoi, where Trump and Kim had met on 27 and 28 February 2019.',
    // All that stands under a heading.
    'What Beijing’s readout of the 24 November call says\n• Xi laid out for Trump where China stands on Taiwan.\n• The tone was good.',
  ])('is let pass: %s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
