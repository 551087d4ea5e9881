/** Names in the words of a voice that are not who speaks: "after the talks with Xi". */

import { isOrdinary } from '../../record/names/ordinary.js';
import type { Mention } from '../../record/names.js';
import type { Sentence } from '../reading.js';
import { namesIn } from './parties.js';
import { ACCOUNT_NOUNS, OFFICE_NOUNS } from './say-words.js';
import { TITLES } from './voice-names.js';

const NOT_SUBJECT = new Set(
  'about with to between against after during over following toward towards before regarding than like via than despite amid'.split(
    ' ',
  ),
);

/** A name after a preposition is not who speaks, unless it says of which house: "officials in Washington". */
export function isObjectName(name: Mention, sentence: Sentence, from: number, to: number): boolean {
  if (isOfBody(name, sentence, from)) return true;
  // "At the talks in Stockholm the Americans said": where, and not who.
  const where = /^(?:in|at)$/.test(sentence.words[name.first - 1]?.norm ?? '');
  const leads = /^(?:in|at|during|on|after)$/.test(sentence.words[from]?.norm ?? '');
  if (
    where &&
    leads &&
    namesIn(sentence, name.last + 1, to).some(
      ({ first }) => !/^(?:in|at|of|and)$/.test(sentence.words[first - 1]?.norm ?? ''),
    ) &&
    !/['’]s$/.test(sentence.words[name.last]?.text ?? '')
  )
    return true;
  // "the agency's report on Starmer's morning", "it was Xi, and not Starmer, who"
  const [governor, behind] = [sentence.words[name.first - 1], sentence.words[name.first - 2]];
  if (governor?.norm === 'not') return true;
  if (governor?.norm === 'on' && name.first - 2 >= from && ACCOUNT_NOUNS.has(behind?.norm ?? ''))
    return true;
  for (let at = name.first - 1; at >= Math.max(from, name.first - 3); at -= 1) {
    const word = sentence.words[at];
    if (!word) return false;
    // "an aide to the Azerbaijani leader"
    if (word.norm === 'to' && OFFICE_NOUNS.has(sentence.words[at - 1]?.norm ?? '')) return false;
    if (NOT_SUBJECT.has(word.norm)) return true;
    if (
      !/^(the|a|an|new|us|then|former|president|prime|minister|premier|leader|chinese|russian)$/.test(
        word.norm,
      )
    )
      return false;
  }
  return false;
}

/** "Greenpeace Netherlands": a body that has the state's name behind its own. */
function isOfBody({ first, form }: Mention, { words, mentions }: Sentence, from: number): boolean {
  const body = words[first - 1];
  return (
    form === 'name' &&
    first > from &&
    body !== undefined &&
    words[first]?.before === ' ' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(body.text) &&
    !isOrdinary(body.norm) &&
    !TITLES.test(body.norm) &&
    !OFFICE_NOUNS.has(body.norm) &&
    !mentions.some(({ last }) => last === first - 1)
  );
}

/** Whether words of a voice go on from a name to whoever is beside him: "Starmer's host", "Xi's opposite number". */
export function isOtherOf({ last }: Mention, { words }: Sentence, to: number): boolean {
  const next = words[last + 1]?.norm ?? '';
  return (
    last < to &&
    /['’]s?$/.test(words[last]?.text ?? '') &&
    (/^(?:host|guest|visitor|counterpart|interlocutor|rival)s?$/.test(next) ||
      (next === 'opposite' && words[last + 2]?.norm === 'number'))
  );
}
