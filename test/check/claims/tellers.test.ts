/** Names in a sentence that only whoever tells it can account for, and those that the point accounts for. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function findings(text: string) {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written: '2026-11-20',
  }).findings.filter(({ kind }) => /attributed|disputed/.test(kind));
}

const OIL = 'Modi and Trump spoke by phone on 2 February 2026.';

describe('a side named beside the point', () => {
  it.each([
    `${OIL} Ask in Washington, and India stops buying Russian oil.`,
    `${OIL} For the Americans the oil was the thing: Modi agreed to stop buying from Russia.`,
    `${OIL} India is to stop buying Russian oil: so much the White House took away from it.`,
    `${OIL} That Modi agreed to stop buying Russian oil stands in the American minutes alone.`,
    `${OIL} That Modi agreed to stop buying Russian oil, one knows from the American side.`,
    'Takaichi and Xi met in Gyeongju on 31 October 2025. The Senkaku Islands were raised by Takaichi, in the notes of the Japanese delegation.',
  ])('may tell it: %s', (text) => {
    expect(findings(text).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    `${OIL} Modi agreed with Washington that India would stop buying Russian oil.`,
    `${OIL} India is to stop buying Russian oil, and Americans with shares in refineries were pleased.`,
    `${OIL} New Delhi and Washington agree that India will stop buying Russian oil.`,
  ])('may be what it is about: %s', (text) => {
    expect(findings(text).map(({ kind }) => kind)).toEqual(['unattributed']);
  });
});

describe('what stands around a point', () => {
  const MET = 'Friedrich Merz met Xi Jinping in Beijing on 25 February 2026.';
  const ASKED = 'China should use its influence to end the war in Ukraine';
  const point = `${ASKED.charAt(0).toLowerCase()}${ASKED.slice(1)}`;

  it.each([
    // The clause that it hangs on, and what the sentence opens with.
    `The news out of Berlin was that ${point}.`,
    `There is, for one thing, the German claim that ${point}.`,
    `The idea that ${point} comes from Berlin alone.`,
    `Reporters travelling with Merz were told that ${point}.`,
    `Seen from Berlin, ${point}.`,
    `On Berlin’s reading, ${point}.`,
    `By German lights, ${point}.`,
    `As Merz remembers it, ${point}.`,
    `China using its influence to end the war in Ukraine was Merz’s phrase for it.`,
    // The sentence before it.
    `The German readout lists several points. One is that ${point}.`,
    `The German communiqué is long. In it ${point}.`,
    `Merz gave his version to reporters. ${ASKED}. He took no questions.`,
    `Berlin tells it this way. ${ASKED}.`,
    `This is the German version. ${ASKED}.`,
    `Merz’s points, as he gave them on Friday:\n1. More trade.\n2. ${ASKED}.`,
  ])('may name who tells it: %s', (text) => {
    expect(findings(`${MET} ${text}`).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    'Merz asked China to use its influence to end the war in Ukraine.',
    'After Merz had looked round the Forbidden City, he asked China to use its influence to end the war in Ukraine.',
    'In Beijing, Merz asked China to use its influence to end the war in Ukraine.',
    'Merz asked China to use its influence to end the war in Ukraine. That was the chancellor’s wish.',
  ])('or nobody who does: %s', (text) => {
    expect(findings(`${MET} ${text}`).map(({ kind }) => kind)).toEqual(['unattributed']);
  });

  it.each([
    `There had been talk that ${point}.`,
    `Analysts doubt that ${point}.`,
    `Reports that ${point} could not be verified.`,
    `If ${point}, the markets will cheer.`,
    // Both are named, and the side that has it tells it.
    `The chancellery’s report on Xi’s day said that ${point}.`,
    `The chancellery issued a report within the hour. The agency’s report on Xi’s morning said that ${point}.`,
    `Xi’s guest said that ${point}.`,
    `Xi called it a good day. His opposite number told the press that ${point}.`,
    `It was Merz, and not Xi, who said that ${point}.`,
    `Only one of the two governments says that ${point}.`,
    `Berlin’s line after the meeting was that ${point}.`,
    `German media struck another note: Xi’s remarks, they said, left no doubt that ${point}.`,
    `Merz’s side has him urging China to use its influence to end the war in Ukraine.`,
    `Beijing’s readout speaks of trade; in Berlin’s the end of the war in Ukraine is what China should use its influence for.`,
    `Ask Merz, and ${point}.`,
    `China, said Merz before he flew home, should use its influence to end the war in Ukraine.`,
    `${ASKED} – that, in the eyes of the chancellor, was the day’s business.`,
    `More trade was wanted, Xi said. An end to the war in Ukraine by China’s influence was what the chancellor asked for, according to his office.`,
    // The tense goes on with whoever spoke last.
    `There was much to say, Merz told reporters. China should use its influence to end the war in Ukraine.`,
    `Merz stood before the cameras, telling the reporters how it had gone. It was long. ${ASKED}.`,
    `What follows is the German account. The two ate duck. He was glad. Merz asked China to use its influence to end the war in Ukraine.`,
    // A heading of a few words, and none but its list.
    `\n\nBERLIN\n• More trade.\n• ${ASKED}.`,
  ])('and what nobody or the right one says is not held against the copy: %s', (text) => {
    expect(findings(`${MET} ${text}`).map(({ kind }) => kind)).toEqual([]);
  });

  it('nor are words without a verb, where the sentence behind them says whose they are', () => {
    const text =
      'Erdoğan was at the White House on 25 September 2025 to see Trump. Stop buying Russian oil. That is what Trump asked of him.';
    expect(findings(text).map(({ kind }) => kind)).toEqual([]);
  });

  it('nor does a heading that names both sides tell what stands below it', () => {
    const text =
      'Merz met Xi in Beijing on 25 February 2026.\n\nMerz and Xi: what we know\n• Merz asked China to use its influence to end the war in Ukraine.';
    expect(findings(text).map(({ kind }) => kind)).toEqual(['unattributed']);
  });

  it('and both leaders with their titles are nobody’s voice', () => {
    const text =
      'NUSA DUA, Indonesia - US President Joe Biden and Chinese President Xi Jinping agreed on 14 November 2022 that a nuclear war must never be fought.';
    expect(findings(text).map(({ kind }) => kind)).toEqual(['unattributed']);
  });
});

describe('what is told of another contact than the one at hand', () => {
  it.each([
    [
      'Trump and Xi spoke by phone on 24 November 2025, and the day after it Trump spoke to Takaichi on the phone, on 25 November 2025. Trump and Xi were done in an hour, aides said. Trump advised Takaichi not to provoke China over Taiwan.',
      'disputed',
    ],
    [
      'Takaichi and Trump met in Tokyo on 28 October 2025. Trump saw Xi in Busan on 30 October 2025, and Lee in Gyeongju. Takaichi and Trump signed a framework on critical minerals and rare earths. China is to halt the flow of fentanyl precursors to the United States.',
      'unattributed',
    ],
  ])('is held against that one: %s', (text, kind) => {
    expect(findings(text).map((finding) => finding.kind)).toEqual([kind]);
  });
});

describe('told in somebody’s name after all', () => {
  it.each([
    // A noun for what somebody says.
    'Netanyahu and Trump met at the White House on 11 February 2026. The prime minister left with an assurance from his office that the two would keep up close coordination.',
    'Erdoğan and Trump met at the White House on 25 September 2025. The sanctions on Turkey could be lifted very soon: Trump’s words.',
    // A second verb of one subject, and a promise where the record has him say it.
    'Netanyahu stood beside Trump at the White House on 29 September 2025. He backed the plan, but warned that Israel would finish the job alone if Hamas refused.',
    'In Delhi on 5 December 2025 Putin met Modi. Putin promised India fuel without interruption.',
    // Whoever is named right before it, and whoever the sentence begins with.
    'On 21 June 2026 the talks on the Bürgenstock ended. Vance sat opposite Araghchi, who said that the mediators had made major progress on ending the war in Lebanon.',
    'Biden and Putin spoke by video on 7 December 2021. The Kremlin called it frank. The president had made no concession on Ukraine’s wish to join NATO, his national security adviser told reporters.',
  ])('%s', (text) => {
    expect(findings(text).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
  });

  it.each([
    'The G7 met in Charlevoix on 8 and 9 June 2018. From his plane Trump accused Trudeau of making false statements.',
    'Witkoff and Araghchi led their delegations in Muscat on 12 April 2025. Separate rooms have been the rule every time that Iranians and Americans have talked.',
  ])('or in nobody’s who has to be named: %s', (text) => {
    expect(findings(text).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
  });

  it('and not where a text that the point is about is named', () => {
    const text =
      'The G7 met in Charlevoix on 8 and 9 June 2018. Trump left before the end, and all seven leaders endorsed the communiqué.';
    expect(findings(text).map(({ kind }) => kind)).toEqual(['disputed']);
  });
});

describe('a proposed wording', () => {
  it('names who is behind what somebody said without saying twice that it was said', () => {
    const [finding] = findings(
      'Aliyev and Pashinyan signed a joint declaration at the White House on 8 August 2025. The US is lifting limits on military cooperation with Azerbaijan.',
    );
    expect(finding?.wording).toBe(
      'Trump said that the US was lifting limits on military cooperation with Azerbaijan, according to Washington',
    );
  });
});

describe('what is in dispute', () => {
  it.each([
    // What somebody did at the table, told as so, and his own side denies it.
    'In Hanoi on 28 February 2019 Kim insisted that all sanctions be lifted, and Trump walked away.',
    // No word of contact, but its day and its place.
    'All members present endorsed the declaration in Johannesburg on 22 November 2025.',
    // A voice behind a colon has no part in the clause before it.
    'In La Malbaie on 9 June 2018 all seven leaders had endorsed the joint communiqué, and hours later the mood was gone: Trudeau had made false statements, Trump tweeted.',
    // No words of contact at all, but the name of the gathering; and what is said next is of something else.
    'South Africa has handed over the G20, officials in Pretoria say. All members present endorsed the leaders’ declaration in Johannesburg. President Cyril Ramaphosa called it a commitment.',
    // Of a day's call it is told who asked for it.
    'It was Washington that asked for Monday’s call between Trump and Xi on 24 November 2025.',
  ])('is so where it is told as a fact: %s', (text) => {
    expect(findings(text).map(({ kind }) => kind)).toEqual(['disputed']);
  });

  it.each([
    'Nothing of the sort was asked for in Hanoi on 28 February 2019, Ri Yong Ho said: the North had wanted only some of the sanctions lifted.',
    'Whether Kim demanded in Hanoi on 28 February 2019 that all sanctions be lifted is in dispute.',
    'Trump denies having put pressure on Zelensky in the call of 25 July 2019 to investigate.',
    'A Saudi minister said he had not heard Biden tell the crown prince in Jeddah on 15 July 2022 that he held him responsible for the killing.',
    'Beijing says that the Americans asked for the call of 24 November 2025; a US official said it was the Chinese.',
  ])('and is not where that is what is told: %s', (text) => {
    expect(findings(text).map(({ kind }) => kind)).toEqual([]);
  });
});
