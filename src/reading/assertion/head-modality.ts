import type { Modality, Sentence } from '../reading.js';
import { CANCELLING } from './denial-words.js';

/** "discussed Cyprus by phone" is held; the verb before tells, not what was discussed. */
export function wireModality(sentence: Sentence, first: number, last: number): Modality {
  const modality = modalityOf(sentence, first, last, true);
  const before = sentence.words.slice(Math.max(0, first - 7), first).map(({ norm }) => norm);
  const past = before.some((norm) => /^(discussed|spoke|talked|agreed|asked|told)$/.test(norm));
  const open = before.some((norm) =>
    /^(will|would|could|should|may|might|to|not|never)$/.test(norm),
  );
  // "agreed by telephone on Wednesday to close two crossings": what is to come is not the call.
  const agreed = /^(?:agreed|decided|resolved|undertook|settled)$/.test(before.at(-1) ?? '');
  if (modality === 'scheduled' && agreed) return 'held';
  return modality === 'hypothetical' && past && !open ? 'held' : modality;
}

/** What did not come to be: the words stand behind its noun. */
const NOT_HELD =
  /\b(?:(?:was|were|been|be|being|got|is|are|twice|since) put off|put off (?:until|till|twice|again|indefinitely|at|for)|put off$|called off|did not take place|fell through|was not held|will not (?:now )?(?:take place|be held|go ahead|happen)|would not (?:take place|be held|go ahead)|falls? through|fallen through|fell apart|fell victim|came to nothing|(?:was|were|got|been) dropped|blown off|stood down|(?:never|not|nt) (?:take|took|taken) place|(?:was|were|got|been|be) (?:scrubbed|junked|canned|pulled|struck (?:off|from)|wiped off|taken off|put on ice|torpedoed|blown off)|came to naught|never (?:was|were|came|got|happened|occurred|materialised|materialized|went ahead|began|opened|met)|(?:was|were) (?:never|not) (?:held|to be)|(?:has|had|have) (?:never|not) been held|did ?n[o']?t (?:happen|materialise|materialize|come (?:about|off|to pass)|go ahead)|failed to (?:take place|materialise|materialize|happen))\b/;

/** The words after a contact, up to where something else begins. */
function clauseAfter(sentence: Sentence, last: number): string[] {
  const found: string[] = [];
  for (let at = last + 1; at < Math.min(sentence.words.length, last + 44); at += 1) {
    const word = sentence.words[at];
    if (!word || found.length > 34 || /[;:—(“"]/.test(word.before)) break;
    // "…, which had been pencilled in for Monday, fell through": what is inserted is passed over.
    if (/,/.test(word.before) && /^(which|where|who|when)$/.test(word.norm)) {
      const end = insertionEnd(sentence, at);
      if (end === undefined) break;
      at = end - 1;
      continue;
    }
    const led = /^(for|to|at|in)$/.test(found.at(-1) ?? '');
    if (found.length > 2 && !led && /^(but|while|which|where|who|after|before)$/.test(word.norm))
      break;
    if (/^and$/.test(word.norm) && found.length > 8 && /,/.test(word.before)) break;
    found.push(word.norm);
  }
  return found;
}

const AGREED =
  /^(?:agreed|accepted|offered|proposed|invited|urged|wants?|wanted|discussed|discuss|promised|plans?|planned)$/;

const WILL_NOT = /\b(?:will|would) not (?:now )?(?:take place|be held|go ahead|happen)\b/;

/** Told far behind the noun: "talks between Colombia and Venezuela on the trade zone will be held". */
const TO_COME =
  /\b(?:will|would|is to|are to|was to|were to) (?:now )?(?:be held|take place|open|begin|start|resume|convene|be hosted|go ahead|get under way)\b|\b(?:is|are|was|were|been) (?:now |still |currently )?(?:due|set|scheduled|planned|expected|slated|fixed|booked)\b/;

/** Told to have been, whatever was planned or put off before. */
const HELD =
  /^(?:(?!\b(?:not|never|nt|if|unless|would|will|could|should|may|might|to|have|due|set|supposed)\b).)*\b(?:took place|(?:was|were) (?:duly |finally |at last |then )?held|went ahead|came off|came about|got under way|(?:at last|finally|duly) (?:happened|began|opened))\b/;

/** The words up to where another contact is spoken of. */
function ownClause(after: readonly string[]): string {
  const next = after.findIndex((word) =>
    /^(?:round|talks|meeting|summit|call|visit|conference|calls|meetings|rounds)$/.test(word),
  );
  return (next === -1 ? after : after.slice(0, next)).join(' ');
}

/** What will not be, and was to be. */
const AFTER_ALL = /\bnot\b[^;]*\b(?:after all|any more|as planned)\b/i;
const LABEL =
  /^(?:(?:flash|breaking|urgent|update)[:\s]+)?(?:(?:called |now )?off|cancell?ed|postponed|scrapped|shelved)\s?[:—–-]/i;
const LIGHT =
  /^(?:hold|have|open|begin|start|host|resume|conduct|attend|pay|make|take|lead|chair|join|convene|launch|continue|a|an|the|his|her|its|their|up|in|part|fresh)$/;

/** Where an inserted clause ends: its second comma. */
function insertionEnd(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 2; at < Math.min(sentence.words.length, from + 20); at += 1) {
    if (/,/.test(sentence.words[at]?.before ?? '')) return at;
  }
  return undefined;
}

export function modalityOf(
  sentence: Sentence,
  first: number,
  last: number,
  noun: boolean,
): Modality {
  const before: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const word = sentence.words[at];
    if (!word) break;
    // The month is no "may".
    before.unshift(word.text === 'May' ? '' : word.norm);
    if (/[,;:—("“]/.test(word.before)) break;
    if (/^(that|said|says|which|but|after|since|before|until|till|while)$/.test(word.norm)) break;
    if (word.norm === 'and' && !/^\p{Lu}/u.test(sentence.words[at - 1]?.text ?? '')) break;
  }
  // "are to open talks": the verb beside the noun says no more than that they are held.
  if (noun) while (LIGHT.test(before.at(-1) ?? '')) before.pop();
  const inside = sentence.words.slice(first, last + 1).map(({ norm }) => norm);
  const after = clauseAfter(sentence, last);
  // "agreed to stop buying oil in a phone call": what was agreed is to come, the call was.
  const within = noun && /^(in|during)$/.test(sentence.words[first - 1]?.norm ?? '');
  const near = [...before.filter((word) => !within || !AGREED.test(word)), ...inside];
  if (/\?["”’)]*$/.test(sentence.text)) return 'asked';
  if (noun && HELD.test(ownClause(after))) return 'held';
  if (near.includes('not') && AFTER_ALL.test(sentence.text)) return 'cancelled';
  const off = [...near, ...after].some(
    (word, index, all) =>
      CANCELLING.has(word) ||
      (word === 'called' && all[index + 1] === 'off') ||
      (word === 'off' && all[index - 1] === 'called'),
  );
  // "Off: talks between", "CANCELLED: the visit"
  if (noun && LABEL.test(sentence.text.slice(0, 30))) return 'cancelled';
  if (
    (off && !near.includes('after')) ||
    (noun &&
      /(?:^|\s)(?:is|are|was|were) (?:now )?off\b(?! (?:to|the|limits|course))/.test(
        after.join(' '),
      ))
  )
    return 'cancelled';
  if (noun && WILL_NOT.test(after.join(' '))) return 'cancelled';
  // "did not meet again until they sat down in Davos": there they did.
  const until = sentence.words
    .slice(last + 1, last + 6)
    .some(({ norm }) => /^(until|till)$/.test(norm));
  if (
    !(until && !noun) &&
    near.some((word) =>
      /^(not|never|no|without|didnt|hasnt|havent|neither|nor|denied|denies|wont|wouldnt|cannot|refused|declined)$/.test(
        word,
      ),
    )
  )
    return 'denied';
  // "asked for a summit", "the call for talks": nobody has met yet.
  const known = /^(the|this|that|their|his|her)$/.test(inside[0] ?? '');
  if (
    !known &&
    before
      .slice(-4)
      .some(
        (word, index, last) =>
          word === 'for' &&
          /^(asked|asks|called|calls|call|pushed|pressed|pleaded|hoped|hopes|appealed|plans|demand|demands)$/.test(
            last[index - 1] ?? '',
          ),
      )
  )
    return 'hypothetical';
  if (
    near.some((word) =>
      /^(would|could|should|might|may|if|possible|potential|hopes?|hoped|hoping|wants?|wanted|proposed|offered|ready|willing|invited|invitation|suggested|whether|unless|urged|looks?|forward|likely|prospect|discuss|discussed|considering|seeking|seeks|sought|readiness|want)$/.test(
        word,
      ),
    )
  ) {
    return before.at(-1) === 'may' && noun ? 'held' : 'hypothetical';
  }
  if (
    near.some((word) =>
      /^(will|shall|plans?|planned|planning|scheduled|expected|due|upcoming|next|agreed|slated|prepar\w*|forthcoming|future|going|accepted)$/.test(
        word,
      ),
    )
  )
    return 'scheduled';
  if (noun && NOT_HELD.test(after.join(' '))) return 'cancelled';
  if (
    noun &&
    /\b(?:being|been|under|in) (?:prepared|preparation|planned|discussed|arranged)\b/.test(
      after.join(' '),
    )
  )
    return 'scheduled';
  if (
    after
      .slice(0, 8)
      .some(
        (word, index) =>
          (word === 'will' && noun) ||
          (/^(scheduled|planned|set|due|expected|slated)$/.test(word) &&
            /^(is|are|was|were|be)$/.test(after[index - 1] ?? '')) ||
          (noun && index < 2 && /^(planned|scheduled|expected|due)$/.test(word)),
      )
  )
    return 'scheduled';
  if (noun && TO_COME.test(ownClause(after))) return 'scheduled';
  // A headline's future: "Putin to visit Hanoi".
  if (
    before.at(-1) === 'to' &&
    first > 1 &&
    (sentence.mentions.some(({ last: end }) => end === first - 2) ||
      /^\p{Lu}\p{Ll}/u.test(sentence.words[first - 2]?.text ?? '') ||
      /^(leaders|presidents|premiers|ministers|pms|chiefs|envoys|officials|delegations|negotiators|teams|sides)$/.test(
        before.at(-2) ?? '',
      ) ||
      !/\p{Ll}/u.test(sentence.text))
  )
    return 'scheduled';
  if (before.at(-1) === 'to')
    return before.at(-2) === 'set' || before.some((word) => /^(is|are)$/.test(word))
      ? 'scheduled'
      : 'hypothetical';
  return 'held';
}
