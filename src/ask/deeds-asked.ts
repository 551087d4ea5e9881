/** Questions of what one side did or wanted in a contact: the points tell it. */
import type { Sentence } from './sentence.js';
import { KIND_WORDS } from './vocabulary.js';

/** What one does in a contact, beside talking: "did Rwanda agree to withdraw", "what did Ruto offer". */
const DEEDS = new Set(
  `agree accept reject refuse promise offer demand ask propose threaten warn sign commit pledge want
  urge back drop give get buy sell send pay cut raise stop end join support oppose`.split(/\s+/),
);

/** Whether a question is of what one side did or wanted, which the points tell. */
export function asksForPoint(sentence: Sentence): boolean {
  return (
    !sentence.has(KIND_WORDS) &&
    !sentence.has(new Set(['when'])) &&
    sentence.words.some(({ norm }, at) => DEEDS.has(norm) && isVerbOfName(at, sentence))
  );
}

/** "is it true that Modi promised to stop": whether they met or spoke is no point of theirs. */
export function asksWhetherTrue(sentence: Sentence): boolean {
  const asks = ['it true', 'it right', 'it correct', 'true that'].some((phrase) =>
    sentence.hasPhrase(phrase),
  );
  return asks && !sentence.has(KIND_WORDS);
}

/** "did Rwanda withdraw", "has the UK ever agreed": the word right after the one who is asked about. */
export function isVerbOfName(at: number, sentence: Sentence): boolean {
  let before = at - 1;
  while (/^(ever|also|really|actually|finally|now|not)$/.test(sentence.norm(before))) before -= 1;
  const subject = sentence.whoAt(before);
  if (!subject || subject.form === 'adjective') return false;
  let aux = subject.first - 1;
  while (/^(the|both)$/.test(sentence.norm(aux))) aux -= 1;
  return /^(did|does|do|has|have|had|will|would|is|was)$/.test(sentence.norm(aux));
}
