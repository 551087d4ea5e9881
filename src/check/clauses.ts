/** A sentence in clauses that each claim one thing, and what a clause does with a subject. */

import { isPast } from '../reading/assertion/tense.js';
import { clauseTree } from '../reading/clauses/clauses.js';
import { ADVERBS, PREPOSITIONS } from '../reading/grammar-words.js';
import type { Sentence } from '../reading/reading.js';
import { CLAUSE_JOINTS } from '../reading/voices/say-words.js';
import type { Mention, Word } from '../record/names.js';

export interface Clause {
  start: number;
  end: number;
  words: readonly Word[];
  /** With their places among the clause's own words. */
  mentions: readonly Mention[];
}

/** Verbs by which both sides take up a subject. */
const DISCUSSING =
  /\b(?:discuss(?:ed|ing)?|(?:talk|speak|spok)(?:e|ed|en|ing)? (?:at length )?(?:about|on(?! (?:the )?(?:\w+day\b|\d|phone|telephone|line|side|margins))|of)|(?:spoke|spoken|talked|speaking|talking) (?:by phone |on the phone |by telephone )?(?:to|with) [^,;.]{1,60}? (?:about|on(?! (?:the )?(?:\w+day\b|\d|phone|telephone|line|side|margins))) |(?:spoke|spoken|talked|speaking|talking) [^,;.]{1,60}? about |touched on|exchanged views (?:on|about)|views on|went over|addressed|covered|covering|dwelt on|c[ao]me up|took in|taken in|dealt with|ranged over|went into|(?:been|be|being) (?:raised|discussed|addressed)|was raised|were raised|was discussed|were discussed|on the agenda|topped the agenda|dominated|featured|conversation (?:about|on)|discussions? (?:about|on|of)|(?:it|call|conversation|meeting|talks) (?:was|were) (?:partly |largely |mainly |mostly |chiefly |also )?about|(?:time|minutes|hours?) (?:went|was spent|were spent) on|talks (?:about|on|over)|compared notes on|reviewed|including|agenda included|centred on|centered on|focused on|turned to|among the (?:topics|subjects|issues)|(?:an?|another|one|the|main|chief|central|further|other) (?:topics?|subjects?|themes?)|(?:main|chief|central) issues?)\b/i;
/** Verbs by which one side acts on a subject within the contact. */
const ACTING =
  /\b(?:raised|brought up|set out|laid out|spelled out|outlined|expounded|stressed|pressed|urged|asked|warned|agreed|offered|promised|invited|accepted|demanded|called (?:for|on)|expressed|reiterated|restated|repeated|conveyed|praised|thanked|congratulated|pledged|proposed|welcomed|committed|vowed|voiced|complained|requested|sought|rejected|refused|told|informed|assured|recognised|recognized|understood|understands|declared|signed|announced|gave|handed|presented|suggested|condemned|criticised|criticized|backed|supported|supports|hailed|said|wanted|wants|hoped|noted|emphasised|emphasized|underlined|lifted|eased|suspended|extended|resumed|unveiled|reached|concluded|explained|briefed|argued|described|called)\b/i;

export function takesUp(text: string): 'discussing' | 'acting' | undefined {
  if (DISCUSSING.test(text)) return 'discussing';
  return ACTING.test(text) ? 'acting' : undefined;
}

/** The clauses of a sentence: cut at semicolons, "while", ", and", ", but", and where a new subject begins. */
export function clausesOf(sentence: Sentence): Clause[] {
  const { words } = sentence;
  const cuts = [0];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    const previous = cuts.at(-1) ?? 0;
    // "It failed because the North demanded it"
    const least = word?.norm === 'because' ? 2 : 3;
    if (!word || at - previous < least) continue;
    const strong =
      /[;:—]|\s–/.test(word.before) ||
      /^(while|whereas|although|though|because)$/.test(word.norm) ||
      (word.norm === 'now' && words[at + 1]?.norm === 'that');
    const relative =
      /,/.test(word.before) &&
      (/^(which|where)$/.test(word.norm) ||
        (/^(in|at|during)$/.test(word.norm) && words[at + 1]?.norm === 'which'));
    // "Trump was appalled when Putin told him"
    const told = word.norm === 'when' && startsSubject(sentence, at + 1);
    // "It broke up after the North had insisted on it"
    const asked = word.norm === 'after' && tellsDemand(sentence, at + 1);
    // "It was endorsed, with the United States staying away"
    const absolute =
      word.norm === 'with' &&
      /,/.test(word.before) &&
      words.slice(at + 2, at + 7).some(({ norm }) => /[^r]ing$/.test(norm));
    // "It must end, Trump said, adding that much had been agreed": one more of what he said.
    const added =
      word.norm === 'adding' &&
      /,/.test(word.before) &&
      words.slice(at + 1, at + 3).some(({ norm }) => norm === 'that');
    const joint =
      added ||
      relative ||
      absolute ||
      told ||
      asked ||
      (/^(and|but)$/.test(word.norm) &&
        (startsSubject(sentence, at + 1) || startsClause(sentence, at) || isBeside(sentence, at)) &&
        !isCorrected(sentence, at) &&
        // "the summit of Trump and Putin was put off": two names are one subject until a verb has come.
        !joinsNames(sentence, previous, at));
    if (strong || joint) cuts.push(at);
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? words.length;
    const own = words.slice(from, to);
    const last = own.at(-1);
    return {
      start: own[0]?.start ?? sentence.start,
      end: index === cuts.length - 1 ? sentence.end : (last?.end ?? sentence.end),
      words: own,
      mentions: sentence.mentions
        .filter((mention) => mention.first >= from && mention.last < to)
        .map((mention) => ({ ...mention, first: mention.first - from, last: mention.last - from })),
    };
  });
}

/** A subject, and what it asked for or would not have. */
function tellsDemand(sentence: Sentence, at: number): boolean {
  const verb = sentence.words.slice(at, at + 7).findIndex(({ norm }) => DEMANDING.test(norm));
  return verb > 0 && startsSubject(sentence, at);
}

const DEMANDING =
  /^(?:insisted|demanded|asked|requested|refused|rejected|offered|proposed|promised|pledged|agreed|accepted|urged|pressed|warned|complained)$/;

/** Whether an "and" joins a name to the one right before it, and no verb stands before the two. */
function joinsNames(sentence: Sentence, from: number, at: number): boolean {
  const { words, mentions } = sentence;
  const one = mentions.find(({ last }) => last === at - 1);
  const article = words[at + 1]?.norm === 'the' ? 2 : 1;
  const two = mentions.find(({ first }) => first === at + article);
  // "he and Xi agreed"
  if (two && /^(?:he|she)$/.test(words[at - 1]?.norm ?? '')) return true;
  if (!one || !two) return false;
  // "the Pakistani and Qatari mediators said"
  if (one.form === 'adjective' && two.form === 'adjective') return true;
  const { first } = one;
  const head = headOfRow(sentence, one);
  if (
    /^(between|of|with|by|for|to|after|before|when|as|since|once|until|that)$/.test(
      words[head - 1]?.norm ?? '',
    )
  )
    return true;
  // "When Xi received Putin in Beijing, Russia and China signed": behind what stands in front the subject begins.
  if (/,/.test(words[first]?.before ?? '') && IN_FRONT.test(words[from]?.norm ?? '')) return true;
  // The "United" of a name is no verb.
  return !words.slice(from, first).some(({ norm }) => isVerb(norm));
}

/** "when A, B and C convened": where the row of names begins. */
function headOfRow({ words, mentions }: Sentence, { first }: Mention): number {
  let head = first;
  for (;;) {
    const before = mentions.find(({ last }) => last === head - 1);
    if (!before || !/^,\s$/.test(words[head]?.before ?? '')) return head;
    head = before.first;
  }
}

const IN_FRONT =
  /^(?:when|after|as|while|once|before|since|on|in|at|during|following|with|despite|although|though|if|by|under|over)$/;

function isVerb(norm: string): boolean {
  return (
    (/(?:ed|aid|oke|old|et|ade|ought|ave|ook|ent|ut)$/.test(norm) &&
      norm.length > 2 &&
      !CLAUSE_JOINTS.has(norm)) ||
    /^(is|are|was|were|will|would|has|have|had|says|say|want|wants|hope|hopes|plan|plans|agree|intend)$/.test(
      norm,
    )
  );
}

/** "…, and Xi raised Taiwan": a name or a pronoun with a verb soon after it. */
function startsSubject(sentence: Sentence, at: number): boolean {
  const { words, mentions } = sentence;
  let from = at;
  while (
    /^(that|also|the|a|an|both|in|then|later|former|president|prime|minister|leader)$/.test(
      words[from]?.norm ?? '',
    ) &&
    from - at < 4
  )
    from += 1;
  if (/^(?:on|in|at|during|after|before|by|for)$/.test(words[from]?.norm ?? ''))
    return startsSubjectBehind(sentence, from);
  const mention = mentions.find(({ first, last }) => first <= from && from <= last);
  const pronoun = /^(they|he|she|it|sides|leaders|two)$/.test(words[from]?.norm ?? '');
  if (!mention && !pronoun) return false;
  const next = (mention?.last ?? from) + 1;
  const some = words.slice(next, next + 3);
  // "Xi, who was there as were Carney and Takaichi, called": the verb of whoever stands before the comma.
  const [first] = some;
  if (first && /,/.test(first.before) && (isVerb(first.norm) || first.norm === 'and')) return false;
  return some.some(({ norm }) => isVerb(norm));
}

/** "…, and on 16 July, in Helsinki, Putin told": a subject with its verb behind the day and the place. */
function startsSubjectBehind({ words, mentions }: Sentence, from: number): boolean {
  const subject = mentions.find(
    ({ first, senses }) =>
      first > from + 1 &&
      first < from + 12 &&
      senses.some(({ kind }) => kind !== 'topic') &&
      !/^(?:on|in|at|during|after|before|by|for|of|with|to|from|and)$/.test(
        words[first - 1]?.norm ?? '',
      ),
  );
  if (!subject || words.slice(from, subject.first).some(({ norm }) => isVerb(norm))) return false;
  return isVerb(words[subject.last + 1]?.norm ?? '');
}

/** "…, and a good deal had been reached", "raised the killing and told him": a verb behind an "and", with a subject or without. */
function startsClause({ words, mentions }: Sentence, at: number): boolean {
  const next = words[at + 1]?.norm ?? '';
  if (isPast(next) && !mentions.some(({ first, last }) => first <= at + 1 && at + 1 <= last))
    return words.slice(0, at).some(({ norm }) => isVerb(norm));
  if (!/,/.test(words[at]?.before ?? '')) return false;
  // ", and shares jumped", ", and Gazprom's shares jumped"
  const owned = /['’]s?$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const verb = words[owned + 1];
  if (/^\p{Ll}{3,}s$/u.test(words[owned]?.text ?? '') && verb?.before === ' ') {
    // ", and distillers blame the tariff"
    const present =
      /[^s]$/.test(verb.norm) &&
      /^(?:the|an?|its|their|it|them|that)$/.test(words[owned + 2]?.norm ?? '');
    if (
      isPast(verb.norm) ||
      (present &&
        !PREPOSITIONS.has(verb.norm) &&
        !/^(?:and|or|but|that|which|who)$/.test(verb.norm))
    )
      return true;
  }
  if (!OPENS_SUBJECT.test(next)) return false;
  // "he added, and his country wanted them"
  if (HOUSE.test(words[at + 2]?.norm ?? '') && isVerb(words[at + 3]?.norm ?? '')) return true;
  // ", and the summit ended early"
  if (words[at + 3]?.before === ' ' && isPast(words[at + 3]?.norm ?? '')) return true;
  const behind = words.slice(at + 2, at + 11);
  const stop = behind.findIndex(({ before }) => /[,;:—]/.test(before));
  return behind
    .slice(0, stop === -1 ? behind.length : stop)
    .some(({ norm }, step) => step > 0 && AUXILIARY.test(norm));
}

/** "was not put back but called off": what is told apart from what is not so. */
function isCorrected({ words }: Sentence, at: number): boolean {
  if (words[at]?.norm !== 'but' || words[at]?.before !== ' ') return false;
  const from = words.findLastIndex(({ before }, index) => index < at && /[,;:—]/.test(before));
  return words.slice(Math.max(from, at - 6, 0), at).some(({ norm }) => norm === 'not');
}

/** "…, and deep differences over the island remained": with a verb on both sides of the comma. */
function isBeside(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (!/,/.test(words[at]?.before ?? '')) return false;
  const { of } = clauseTree(sentence);
  const { joint, from, verb } = of[at] ?? {};
  if (joint === 'coordinate' && from === at && verb !== undefined) return true;
  const opens = words[at + 1]?.norm ?? '';
  if (PREPOSITIONS.has(opens) || ADVERBS.has(opens) || isPast(opens) || /[^r]ing$/.test(opens))
    return false;
  const end = words.findIndex(
    ({ before, norm }, index) => index > at && (/[,;:—]/.test(before) || STOPS.test(norm)),
  );
  const rest = words.slice(at + 2, end === -1 ? words.length : end);
  return (
    words.slice(0, at).some(({ norm }) => isVerb(norm)) &&
    rest.some(
      ({ norm }, step) =>
        (AUXILIARY.test(norm) || LASTING.test(norm)) &&
        !NO_VERB_BEHIND.test(rest[step - 1]?.norm ?? ''),
    )
  );
}

const STOPS =
  /^(?:and|or|that|which|who|whose|what|when|while|where|if|because|as|after|before|until|since)$/;
/** "to be continued", "the wounded" */
const NO_VERB_BEHIND =
  /^(?:be|been|being|to|the|a|an|its|their|his|her|and|or|of|in|on|for|with)$|ly$/;
/** With these as its verb a clause needs no object. */
const LASTING = /^(?:remain|continue|persist|exist|endure|stay|stand|linger)(?:s|e?d)?$|^stood$/;

const OPENS_SUBJECT =
  /^(?:the|an?|its|their|his|her|no|not|none|every|everybody|everyone|each|all|nobody)$/;

const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had|promises?|says?)$/;

const HOUSE =
  /^(?:country|government|side|office|ministry|host|guest|counterpart|delegation|team|spokesman|spokeswoman)$/;
