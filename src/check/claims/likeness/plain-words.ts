/** Words that say nothing of what a point is, or little. */

import type { Word } from '../../../record/names.js';
import { lemmasOf } from './concepts/lemmas.js';

const STOP = new Set(
  `a an the of to in on at for with and or by from as that this these those it its is was were are be been being has have had
  their his her their them they he she who which will would should could may might can must about into also both two sides side each
  other than there some any say says said saying tell told telling note noted state insist insisted declare declared stress stressed add added
  during meeting talks summit leaders leader remark affirm reaffirm reaffirmed underline emphasise emphasised reiterate reiterated repeat repeated make made clear
  president presidents minister prime premier chancellor foreign countries country state between after before when while if so then not up out again very
  mr us we our i my one took take place held got get did does do raised issue issues question
  matter matters topic topics subject monday tuesday wednesday thursday friday saturday sunday conversation conversations
  american chinese man men himself herself themselves itself host counterpart guest even just too neither nor well still yet also because since crown prince king emir sheikh chancellor vice capital capitals
  time times another him whose what where how why those through forth now ever rest thing things anything something subjects list lists like ways case cases`.split(
    /\s+/,
  ),
);
/** Verbs of all work: what is done stands beside them. */
const LIGHT = new Set(
  'take get go give put make bring come keep let have set reach run turn lay leave look see find show mean become want start stay stand produce yield bring_about'.split(
    ' ',
  ),
);

/** Whether a word says nothing of what a point is. */
export function isPlain(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (norm === 'own')
    return /['’]s?$|^(?:its|his|her|their|our|my)$/i.test(words[at - 1]?.text ?? '');
  // "In return China will cut it"
  if (
    norm === 'return' &&
    words[at - 1]?.norm === 'in' &&
    !/^(?:for|to)$/.test(words[at + 1]?.norm ?? '')
  )
    return true;
  return (STOP.has(norm) || norm.length < 2) && !isMay(words, at);
}

/** "in May", and no "may" */
function isMay(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'May' &&
    /^(?:in|by|until|from|since|next|of)$/.test(words[at - 1]?.norm ?? '')
  );
}

/** Whether a word is a verb that says little alone. */
export function isLight(norm: string): boolean {
  return lemmasOf(norm).some((lemma) => LIGHT.has(lemma));
}

/** "more grain" says how much, and not that something grew. */
export function isAmount(norm: string): boolean {
  return /^(?:more|less|further|additional|extra|higher|lower|fewer)$/.test(norm);
}
