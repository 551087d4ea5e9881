/** A transcript of questions and answers: every sentence of an answer is told by whoever gives it. */
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { houseIn } from '../../reading/voices/voice-outlets.js';
import type { Voice } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import { speakerIn } from './by-line.js';
import { capitalsIn } from './place-lines.js';

const QUESTION = /^(?:QUESTION|Question|Q|REPORTER|Reporter|JOURNALIST|Journalist|PRESS)\s?[:.]\s/u;
/** "A:", "MS BRUCE:", "PRESIDENT CLAUDIA SHEINBAUM:", "Mr Jaishankar:" */
const ANSWER =
  /^(?:A|Answer|\p{Lu}[\p{Lu}\s.'’-]{2,50}|(?:(?:Prime |Foreign |Official |Chief |Deputy ){0,2}(?:President|Minister|Chancellor|Secretary|Spokes(?:man|woman|person))|Mr|Ms|Mrs|Dr)\.?(?: \p{L}[\p{L} .'’-]{0,40})?)\s?:\s+(?=\S)/u;

/** Where somebody answers: the label, and the sentence that it opens. */
function answerLabel({ text, words }: Sentence, first: boolean): string | undefined {
  const opens = first || /[\n\r]/.test(words[0]?.before ?? '');
  return opens && !QUESTION.test(text) ? ANSWER.exec(text)?.[0] : undefined;
}

/** The attributions of a transcript, each answer in the name of who gives it; undefined for any other text. */
export function asTranscript(
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  /** With what stands before their first words: "QUESTION:" looks like a dateline. */
  whole: readonly Sentence[],
  record: ContactRecord,
): readonly (readonly Attributed[])[] | undefined {
  const first = whole.findIndex(({ text }) => QUESTION.test(text));
  if (first < 0) return undefined;
  const house = houseOf(whole.slice(0, first), record);
  let turn: Voice | undefined;
  return sentences.map((sentence, index) => {
    const own = attributions[index] ?? [];
    const line = whole[index] ?? sentence;
    const isQuestion = QUESTION.test(line.text);
    const label = answerLabel(line, index === 0);
    if (isQuestion) turn = undefined;
    else if (label !== undefined) turn = speakerOf(line, label, record) ?? house;
    if (!turn) return isQuestion ? [] : own;
    return [carried(turn, sentence, index)];
  });
}

function carried(voice: Voice, { start, end }: Sentence, sentence: number): Attributed {
  return {
    ...{ sentence, start, end, voice },
    manner: 'affirms',
    form: 'carried',
    marker: { start, end: start },
  };
}

function speakerOf(sentence: Sentence, label: string, record: ContactRecord): Voice | undefined {
  const end = sentence.start + label.length;
  return speakerIn(
    {
      ...sentence,
      text: label,
      words: sentence.words.filter((word) => word.end <= end),
      mentions: sentence.mentions.filter(
        ({ last }) => (sentence.words[last]?.end ?? end + 1) <= end,
      ),
    },
    record,
  );
}

/** Whose briefing it is: "State Department briefing", "daily press conference, Elysée". */
function houseOf(headings: readonly Sentence[], record: ContactRecord): Voice | undefined {
  for (const line of headings.slice(0, 3)) {
    const named = speakerIn(line, record);
    const party =
      houseIn(line.words.map(({ norm }) => norm)) ??
      named?.parties[0] ??
      capitalsIn(line, record)[0];
    if (party !== undefined) return { kind: 'parties', parties: [party], speaker: line.text };
  }
  return undefined;
}
