/** What is left of a question when names, times and the grammar are taken out. */

import { isPast } from '../reading/assertion/tense.js';
import { isOrdinary } from '../record/names/ordinary.js';
import type { Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import { Spelling } from '../record/spelling.js';
import { wordsOf } from '../record/words.js';
import type { Note } from './answer.js';
import { asksWhetherTrue, isVerbOfName } from './deeds-asked.js';
import { speaksOf } from './find.js';
import { isUnexplained, previousContentWord, type Sentence } from './sentence.js';
import { wordsNear } from './spelling.js';
import {
  ABOUT_WORDS,
  DISCUSS_WORDS,
  isExplained,
  KIND_WORDS,
  LAST_WORDS,
  SAY_WORDS,
} from './vocabulary.js';

export interface Rest {
  /** Words of titles and places. */
  called: string[];
  /** Words to be sought in the statements. */
  words: string[];
  /** Words in the place of a name that name nothing on the record. */
  unknown: string[];
  /** Words that were passed over, to be told. */
  ignored: string[];
  spelling: Note[];
}

/**
 * What is left when names, times and the vocabulary are taken out. Where the accounts are asked for,
 * what those named have said is searched for the words, too: "did Iceland deny the quota".
 */
export function readRest(sentence: Sentence, record: ContactRecord, accounts = false): Rest {
  const rest: Rest = { called: [], words: [], unknown: [], ignored: [], spelling: [] };
  const shout = sentence.words.every(({ text }) => text === text.toUpperCase());
  let name: string[] = [];
  let calledLast = -2;
  const endName = () => {
    if (name.length > 0) rest.unknown.push(name.join(' '));
    name = [];
  };
  for (let at = 0; at < sentence.words.length; at += 1) {
    const word = sentence.words[at];
    if (!word || !isUnexplained(at, sentence)) {
      endName();
      continue;
    }
    const norm = word.norm.slice(0, 60);
    const capital = !shout && /^\p{Lu}/u.test(word.text);
    // "Mar-a-Lago": the first half of a compound is no month and no other word of its own.
    const compound = sentence.words[at + 1]?.before === '-' && record.called(norm).length > 0;
    const ordinary =
      isOrdinary(norm) &&
      !(capital && (at > 0 || compound)) &&
      !isInTitle(at, sentence.words, record);
    if (!ordinary && record.called(norm).length > 0) {
      endName();
      const whole = `${rest.called.at(-1) ?? ''} ${norm}`;
      const goesOn = calledLast === at - 1 && whole.length <= 60;
      if (goesOn && partOfTitle(at - 1, at, sentence.words, record))
        rest.called.splice(-1, 1, whole);
      else rest.called.push(norm);
      calledLast = at;
    } else if (isFreeSubject(at, sentence)) {
      endName();
      rest.words.push(norm);
    } else if (
      accounts &&
      !capital &&
      !isNamelike(at, sentence) &&
      isSpokenOf(norm, sentence, record)
    ) {
      endName();
      rest.words.push(norm);
    } else if (accounts && !capital && isDoing(at, sentence)) {
      endName();
      rest.ignored.push(word.text);
    } else if (!capital && sentence.who.length > 1 && wordsNear(norm).length > 1) {
      endName();
      rest.ignored.push(word.text);
    } else if (accounts && !capital && asksWhetherTrue(sentence) && !isNamelike(at, sentence)) {
      endName();
      rest.ignored.push(word.text);
    } else if (ordinary && (accounts ? !isNamelike(at, sentence) : isVerbOfName(at, sentence))) {
      endName();
      rest.ignored.push(word.text);
    } else if (
      (name.length > 0 && capital) ||
      isInPlaceOfName(at, sentence, ordinary) ||
      (!ordinary && isNeeded(at, capital, sentence))
    ) {
      const meant = ordinary ? undefined : calledLike(norm, record);
      if (meant !== undefined) {
        endName();
        rest.called.push(meant);
        rest.spelling.push({ kind: 'spelling', typed: word.text, understood: capitalised(meant) });
      } else {
        name.push(word.text);
      }
    } else {
      endName();
      rest.ignored.push(word.text);
    }
  }
  endName();
  return rest;
}

/** Whether a word that nothing explains may name one whom the question needs. Who is chatting names many. */
function isNeeded(at: number, capital: boolean, sentence: Sentence): boolean {
  // "when was the Turnberry deal struck", "Trump's advice": a deed or a thing of somebody's is no name.
  if (!capital && (isPast(sentence.norm(at)) || isOwned(at, sentence))) return false;
  if (sentence.who.length < 2) return true;
  return capital && !opensSentence(at, sentence) && sentence.words.length <= CHAT;
}

/** "Trump's advice", "Kyiv's latest plan": right behind whose it is. */
function isOwned(at: number, sentence: Sentence): boolean {
  const isWhose = /['’]s?$/.test(sentence.whoAt(at - 1)?.text ?? '');
  return isWhose && !SOMEBODYS.test(sentence.norm(at));
}

/** "Merz's predecessor" is somebody, and not Merz. */
const SOMEBODYS =
  /^(?:predecessors?|successors?|wife|husband|partner|sons?|daughters?|brothers?|sisters?|father|mother|friends?|all(?:y|ies)|rivals?|boss|lawyers?|family|neighbou?rs?)$/;

/** A question of more words tells a story around it. */
const CHAT = 40;

/** Joined to a name, or right after one that it does not say anything of: an unknown name. */
function isNamelike(at: number, sentence: Sentence): boolean {
  const joint = /^(and|&|with|vs|versus|or|plus)$/;
  if (joint.test(sentence.norm(at - 1)) && sentence.whoAt(at - 2)) return true;
  if (joint.test(sentence.norm(at + 1)) && sentence.whoAt(at + 2)) return true;
  const before = sentence.whoAt(at - 1);
  if (before === undefined) return false;
  // "Thai soldiers", "Beijing's fishermen": whose they are.
  const isWhose = before.form === 'adjective' || /['’]s?$/.test(before.text);
  // "is it true that Modi promised to stop": what he is said to have done.
  const isDeed = asksWhetherTrue(sentence) && isPast(sentence.norm(at));
  return !isWhose && !isDeed && !isVerbOfName(at, sentence);
}

/** "deny lowering the quota" */
function isDoing(at: number, sentence: Sentence): boolean {
  return sentence.norm(at).endsWith('ing') && SAY_WORDS.has(sentence.norm(at - 1));
}

/** "political" beside "community", where a title has the two in this order. */
function isInTitle(at: number, words: readonly Word[], record: ContactRecord): boolean {
  return [at - 1, at].some(
    (first) =>
      !isExplained(words[first]?.norm ?? 'the') &&
      !isExplained(words[first + 1]?.norm ?? 'the') &&
      partOfTitle(first, first + 1, words, record),
  );
}

/** Whether a stretch of words stands so in the title or place of a contact. */
export function partOfTitle(
  first: number,
  last: number,
  words: readonly Word[],
  record: ContactRecord,
): boolean {
  const sought = words.slice(first, last + 1).map(({ norm }) => norm);
  if (first < 0 || last >= words.length) return false;
  const rarest = sought
    .map((norm) => record.called(norm))
    .reduce((fewest, events) => (events.length < fewest.length ? events : fewest));
  return rarest.slice(-SEARCHED).some(({ title, place }) =>
    [title, place?.name, place?.city].some((text) => {
      const norms = wordsOf(text ?? '').map(({ norm }) => norm);
      return norms.some((_, from) => sought.every((norm, index) => norms[from + index] === norm));
    }),
  );
}

/** How many of the latest contacts are searched for a word. */
const SEARCHED = 500;

/** Whether a point between those who are named has the word. */
function isSpokenOf(norm: string, sentence: Sentence, record: ContactRecord): boolean {
  const parties = sentence.who.flatMap(({ senses }) => {
    const [sense, another] = senses;
    if (!sense || another) return [];
    return sense.kind === 'party' ? [sense.id] : (record.people.get(sense.id)?.party ?? []);
  });
  if (parties.length === 0) return false;
  return record
    .between([...new Set(parties)])
    .slice(-SEARCHED)
    .some((event) => speaksOf(event, norm));
}

const spellings = new WeakMap<ContactRecord, Spelling>();

/** The one word of the record's titles and places that a misspelt one is near: "Kananskis". */
function calledLike(norm: string, record: ContactRecord): string | undefined {
  let spelling = spellings.get(record);
  if (!spelling) {
    spelling = new Spelling(record.titleWords());
    spellings.set(record, spelling);
  }
  // A country's own name is for the lexicon to forgive, or not: a contact with it need not be named for it.
  const isParty = (word: string) => record.names.exact(word).some(({ kind }) => kind === 'party');
  const [best, next] = spelling
    .near(norm)
    .filter(({ word }) => !isOrdinary(word) && !isParty(word));
  return best && (!next || next.weight > best.weight) ? best.word : undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A word after "about", "on" or "discussed" is sought, even where it is no topic. */
function isFreeSubject(at: number, sentence: Sentence): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const norm = sentence.norm(back);
    if (!sentence.isFree(back)) return false;
    if (norm === 'on' && isOrdinary(sentence.norm(at))) return false;
    if (ABOUT_WORDS.has(norm) && norm !== 're') return !LAST_WORDS.has(sentence.norm(back - 1));
    if (DISCUSS_WORDS.has(norm) || /^mention(s|ed|ing)?$/.test(norm)) return true;
    if (!/^(the|a|an|any|of|in|up)$/.test(norm) && !isUnexplained(back, sentence)) return false;
  }
  return false;
}

/**
 * Where a name would stand: beside somebody who is named, joined to one, between and with.
 * An ordinary English word there is passed over once both sides are named ("trump xi showdown").
 */
function isInPlaceOfName(at: number, sentence: Sentence, ordinary: boolean): boolean {
  if (ordinary && sentence.who.length > 1) return false;
  const capital = /^\p{Lu}/u.test(sentence.words[at]?.text ?? '');
  if (!capital && isOwned(at, sentence)) return false;
  if (sentence.whoAt(at - 1) ?? sentence.whoAt(at + 1)) return true;
  const before = previousContentWord(at, sentence);
  const after = sentence.norm(at + 1);
  const joint = /^(and|&|with|to|vs|versus|v|x|or|plus)$/;
  if (joint.test(before) && (sentence.whoAt(at - 2) ?? isUnexplained(at - 2, sentence)))
    return true;
  if (joint.test(after) && sentence.whoAt(at + 2)) return true;
  if (before === 'between') return true;
  if (/^(with|to|from|by)$/.test(before) && KIND_WORDS.has(sentence.norm(at - 2))) return true;
  if (/^(did|has|have|had|does|do|will)$/.test(before)) {
    return sentence.words.slice(at + 1, at + 4).some(({ norm }) => KIND_WORDS.has(norm));
  }
  // "last orban", "orban last call": nothing but a name can be meant.
  const short = sentence.words.length <= 4 && sentence.mentions.length === 0;
  return short && sentence.words.some(({ norm }) => LAST_WORDS.has(norm) || KIND_WORDS.has(norm));
}

function opensSentence(at: number, sentence: Sentence): boolean {
  return at === 0 || /[.?!:;,\n]/.test(sentence.words[at]?.before ?? '');
}
