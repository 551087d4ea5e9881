/** Whose words a text is told in, in the forms that copy has for it. */
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../../src/reading/attribution.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

/** Of each sentence "voice manner" for each stretch; "–" where nobody's. */
function voices(text: string): string[] {
  const sentences = sentencesOf(text, record.names);
  return attributionsOf(sentences, record).map((stretches) =>
    stretches.length === 0
      ? '–'
      : stretches
          .map(
            ({ voice, manner, form }) =>
              `${voice.kind === 'parties' ? voice.parties.join('+') : voice.kind}${manner === 'affirms' ? '' : ` ${manner}`}${form === 'told' ? ' told' : ''}`,
          )
          .join(' | '),
  );
}

describe('attributionsOf', () => {
  it.each([
    ['According to Beijing, Xi raised Taiwan.', ['CN']],
    ['Xi raised Taiwan, according to the Foreign Ministry in Seoul.', ['KR']],
    ['Xi raised Taiwan, Xinhua reported.', ['CN']],
    ['The Chinese readout said Xi raised Taiwan. It also said Trump listened.', ['CN', 'CN']],
    ['A Kremlin spokesman said the call lasted an hour, he added.', ['RU']],
    ['In a post on Truth Social, Trump said it was great.', ['US']],
    ['The call took place — Modi’s office said.', ['IN']],
    [
      'Kremlin spokesman Dmitry Peskov said it went well. Peskov added that it was short.',
      ['RU', 'RU'],
    ],
    ['Both sides said they had discussed trade.', ['all']],
    ['A joint statement promises peace.', ['all']],
    ['Reuters reported that they had met.', ['independent']],
    ['Chinese media reported a chill.', ['independent']],
    ['Chinese state media reported a chill.', ['CN']],
    ['They reportedly met.', ['unknown']],
    ['Xi told Trump that Taiwan must return.', ['CN told']],
    ['Trump told reporters that it was great.', ['US']],
    ['Trump was told by Xi that Taiwan mattered.', ['CN told']],
    ['Beijing denied that they had spoken.', ['CN denies']],
    ['Beijing declined to comment.', ['CN noncommittal']],
    ['The White House did not mention Taiwan.', ['US silent']],
    ['They discussed Taiwan. Beijing said so later.', ['–', 'CN']],
    ['Beijing said Xi raised Taiwan; Washington said they discussed soybeans.', ['CN | US']],
    ['India’s foreign secretary, Vikram Misri, said that flights would resume.', ['IN']],
    ['“We had a call. It was great,” Trump said.', ['US', 'US']],
    ['Trump called Xi on Monday.', ['–']],
    ['Beijing called the exchange candid.', ['CN']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});
