/** Cutting a text into sentences, in time that grows with its length. */
import type { Lexicon, Mention, Word } from '../record/names.js';
import { wordsOf } from '../record/words.js';
import { MONTHS } from './dates/date-words.js';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './grammar-words.js';
import { formerLeaderAt } from './people/former-leaders.js';
import type { Sentence } from './reading.js';

/** Nobody types so much into a line of chat and breaks it off in the middle. */
const LONG_LINE = 40;

/** No sentence has more words; a longer run is a list or noise, and is read in pieces. */
const MOST_WORDS = 250;

/**
 * The sentences of a text, with the names in them. A line break ends one, and so do full stops,
 * question and exclamation marks, unless they belong to an abbreviation ("Nov. 24", "U.S. officials").
 */
export function sentencesOf(text: string, names: Lexicon): Sentence[] {
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && at - from < MOST_WORDS && !endsBefore(text, words, at)) continue;
    const own = words.slice(from, at);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) {
      // What stands behind the last word up to the break ("?", a closing quote) is the sentence's.
      const end =
        last.end +
        closing(at < words.length ? (words[at]?.before ?? '') : text.slice(last.end, last.end + 8));
      sentences.push({
        start: first.start,
        end,
        text: text.slice(first.start, end),
        words: own,
        mentions: names
          .mentions(own, { forgiving: false })
          .filter(
            (mention) =>
              (mention.form !== 'family' || !isNoFamily(mention, own)) &&
              !isClock(mention, own) &&
              !isDesk(mention, own),
          ),
      });
    }
    from = at;
  }
  return sentences;
}

/**
 * "H.E." before a name is a form of address, and no Mr He; the "Petro" of a "Petro Poroshenko" is the
 * first name of another.
 */
function isNoFamily({ first, last, text }: Mention, words: readonly Word[]): boolean {
  if (/^(?:\p{L}\.)+$/u.test(text)) return true;
  if (text === 'HE' && /^(?:\p{Lu}\p{Ll}|the$)/u.test(words[last + 1]?.text ?? '')) return true;
  const other = formerLeaderAt(words, first);
  return other !== undefined && other.length > last - first + 1;
}

/** "on Thursday night, Washington time", "at 9am Moscow time": whose clock it is, and nobody who does anything. */
function isClock({ first, last }: Mention, words: readonly Word[]): boolean {
  const [name, next] = [words[first], words[last + 1]];
  return (
    next?.norm === 'time' &&
    next.before === ' ' &&
    (/[,(]/.test(name?.before ?? '') ||
      /^(?:morning|afternoon|evening|night|noon|midnight|am|pm|\d{1,4}|\d{1,2}(?:am|pm))$/.test(
        words[first - 1]?.norm ?? '',
      ))
  );
}

/** "notes for the Nairobi desk", "from our desk in Oslo": whose part of the newsroom it is. */
function isDesk({ first, last, form }: Mention, words: readonly Word[]): boolean {
  const next = words[last + 1];
  const before = words.slice(Math.max(0, first - 3), first).map(({ norm }) => norm);
  return (
    form === 'capital' &&
    ((next?.norm === 'desk' && next.before === ' ' && /^(?:the|our)$/.test(before.at(-1) ?? '')) ||
      /^(?:the|our) desk in$/.test(before.join(' ')))
  );
}

/** Whether a sentence ends between a word and the one before it. */
function endsBefore(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous) return true;
  const { before } = word;
  if (before === ' ') {
    // "U.S. The": the stop is a part of the word.
    return previous.text.endsWith('.') && SENTENCE_STARTERS.has(word.text);
  }
  if (/[\n\r\u2028\u2029]/.test(before)) return !isWrapped(text, previous, word);
  if (/[!?…。！？]/.test(before)) return !/^[!?…]*['"”’)]*,/.test(before);
  const stop = before.indexOf('.');
  if (stop === -1) return /[•▪●◆■]/.test(before);
  if (before.length === 1) return false;
  if (!/[\s"”')\]]/.test(before.slice(stop + 1))) return false;
  if (/^\.[,;:]/.test(before)) return false;
  return !isAbbreviated(words[at - 2], previous, word);
}

/** A line that was merely wrapped, as in a pasted wire: a long one, and the next goes on in lower case. */
function isWrapped(text: string, previous: Word, word: Word): boolean {
  return (
    /^,?[ \t]*\r?\n[ \t]*$/.test(word.before) &&
    /^\p{Ll}/u.test(word.text) &&
    previous.end >= LONG_LINE &&
    !text.slice(previous.end - LONG_LINE, previous.end).includes('\n')
  );
}

function isAbbreviated(before: Word | undefined, previous: Word, word: Word): boolean {
  const starts = SENTENCE_STARTERS.has(word.text);
  // "wrote on X. Addis Ababa has": no initial of anybody's.
  if (previous.text === 'X' && /^(?:on|via|to)$/.test(before?.norm ?? '')) return false;
  if (/^\p{Lu}$/u.test(previous.text)) return !starts;
  if (previous.text.endsWith('.') || /^[ap]m$/.test(previous.norm)) return !starts;
  if (MONTHS.has(previous.norm) && /^\d/.test(word.text)) return true;
  if (!ABBREVIATIONS.has(previous.norm)) return false;
  // "on 25 Nov. Japan's ministry": behind its day a month needs no more.
  if (MONTHS.has(previous.norm) && /^\d{1,2}(?:st|nd|rd|th)?$/.test(before?.norm ?? ''))
    return !/^\p{Lu}/u.test(word.text);
  // "No. 10", "Nov. 24"; but "He said no. Trump left."
  if (previous.norm === 'no') return /^\d/.test(word.text);
  return !starts;
}

function closing(between: string): number {
  const marks = /^[.!?…。！？'"”’)\]]*/.exec(between);
  return marks?.[0].length ?? 0;
}
