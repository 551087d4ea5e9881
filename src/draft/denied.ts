/** Whether what somebody says denies what another has said before, without a verb of denying. */
import type { Attributed } from '../reading/voices/attribution.js';
import type { DraftPoint } from './draft.js';
import { isPlainNo } from './echo.js';
import {
  answeredNo,
  CALLS_IT_FALSE,
  DENIES_ITSELF,
  noneIn,
  raisedIn,
  sharesNoun,
} from './no-statement.js';
import { sentenceOf } from './point-text.js';

/** So many claims of others a denial may answer: it need not stand right behind the one. */
const ANSWERED = 4;

interface Denied {
  /** What is said, or what is denied by it. */
  text: string;
  denies: boolean;
  /** Where a part of it denies, and another tells something. */
  parts?: { text: string; denies: boolean }[];
}

/** What the words of a stretch deny of the points that others made before. */
export function deniedIn(
  words: string,
  manner: Attributed['manner'],
  sentence: string,
  others: readonly DraftPoint[],
): Denied {
  const claims = others.slice(-ANSWERED).map(({ text }) => text);
  const told = claims.join(' ');
  const answers = told !== '' && manner === 'affirms';
  // "no such commitment had been made, and that the truce would be extended"
  const [, no = '', more = ''] =
    /^([^,;:]{6,90}?)(?:,? and that|[,;:]) (.{8,})$/s.exec(words) ?? [];
  if (answers && (isPlainNo(no) || noneIn(no, told)))
    return {
      text: words,
      denies: true,
      parts: [
        {
          // What is told instead shows which claim it was.
          text: (isPlainNo(no) && claims.findLast((claim) => sharesNoun(more, claim))) || `${no}.`,
          denies: true,
        },
        { text: sentenceOf(more), denies: false },
      ],
    };
  // "it did not know the note, and that no swap had been discussed"
  if (answers && more !== '' && noneIn(sentenceOf(more), told))
    return {
      text: words,
      denies: true,
      parts: [
        { text: `${no}.`, denies: false },
        { text: sentenceOf(more), denies: true },
      ],
    };
  // "Seoul said that the island had not come up": a denial where another has said that it did, and else a point.
  const notRaised =
    manner === 'affirms'
      ? (answeredNo(words, sentence) ??
        (ANSWERS_NO.test(words) || (answers && (sharesNoun(words, told) || POINTS_BACK.test(words)))
          ? raisedIn(words)
          : undefined))
      : undefined;
  return {
    text: notRaised ?? words,
    denies:
      notRaised !== undefined ||
      DENIES_ITSELF.test(words) ||
      (answers && (CALLS_IT_FALSE.test(words) || isPlainNo(words) || noneIn(words, told))),
  };
}

/** "No, they did not discuss it" */
const ANSWERS_NO = /^["“]?no, /i;
const POINTS_BACK =
  /\b(?:discuss|raise|mention|address|touch on|talk about)(?:ed|d)? (?:it|that|this|them)\b/i;
