/** Attributions by an account, and by a name that is given to a thing: "In Beijing's account", "called the exchange candid". */

import { groupBefore } from '../group.js';
import { OFFICE_NOUNS, SAYING } from '../say-words.js';
import { isJointText } from '../together.js';
import { namesIn, type Voice } from '../voices.js';
import { endOfPhrase, isOwned, nounPhraseStart } from './phrases.js';
import { mark, reachOf, restOfClause } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { subjectOf } from './subjects.js';
import { hasPossessor, putOutBy, verbAfterAccount, verbAfterNoun } from './texts.js';
import { ACCOUNT_VERBS, CONTACT_NOUNS, NOT } from './words.js';

/** "Jakarta's account of that day is silent on cattle" */
const MUTE = /\b(?:is|was|stays|stayed|remains|remained|keeps|kept) (?:silent|mum|quiet)\b/;
/** "There is not a word about it in the Turkish text", "no mention of the mine appears in" */
const NO_WORD =
  /\b(?:no|not an?|nothing|not one|not a single|nowhere|without|neither)\b(?: (?:single|word|syllable|line))* ?(?:mention|word|syllable|line|reference|trace|sign|hint|talk|about|of|on)\b/;
const BACKING =
  /^(?:backing|support|approval|assent|consent|endorsement|blessing|signatures?|names?)$/;
/** What is called so is denied. */
const FALSE = new Set(
  'false untrue fabrication fabrications fabricated lie lies invention invented baseless unfounded nonsense wrong inaccurate fake groundless'.split(
    ' ',
  ),
);

/** "adopted by all five": the last word of those who did. */
function byWhom(spoken: SpokenSentence, at: number): number {
  let last = spoken.range(at, at + 9).indexOf('by') + at;
  while (
    last < at + 12 &&
    /^(the|all|both|of|their|two|three|four|five|six|seven|eight|them|leaders|presidents|ministers|premiers|sides|parties|governments|countries)$/.test(
      spoken.norm(last + 1),
    )
  )
    last += 1;
  return last;
}

/** "Beijing called the exchange candid": its word for it, not a telephone. */
export function calling(spoken: SpokenSentence, at: number, free: number) {
  const object = [1, 2, 3, 4].map((step) => spoken.norm(at + step));
  // "called off the visit": it does not take place.
  if (object[0] === 'off') return undefined;
  // "Kim called the pact peaceful": his word for it.
  const possessed =
    /^(his|her|its|their)$/.test(object[0] ?? '') &&
    /^\s$/.test(spoken.before(at + 2)) &&
    !/^(on|in|at|by|from|to|late|early|again|back|after|before|and|for|with|about|over|yesterday|today|last|this)$/.test(
      object[1] ?? '',
    );
  const thing = possessed || /^(the|a|an|this|that)$/.test(object[0] ?? '');
  // "RUSSIAN EMBASSY CALLS ACCUSATIONS 'HYSTERIA'": a flash leaves its articles out.
  const dubbed =
    !/\p{Ll}/u.test(spoken.sentence.text) &&
    [2, 3, 4, 5, 6, 7].some((step) => /\s['"‘“]$/.test(spoken.before(at + step)));
  if (!thing && !dubbed && !object.some((norm) => CONTACT_NOUNS.has(norm))) return undefined;
  if (/^(on|for|off|to)$/.test(object[0] ?? '')) return undefined;
  if (namesIn(spoken.sentence, at + 1, at + 2).length > 0) return undefined;
  const subject = subjectOf(spoken, at, free);
  // The verb is a part of what is said: "called the talks brotherly".
  const reach = subject && reachOf(spoken, subject.from, at);
  // 'called that "false from beginning to end"'
  const denies =
    /^(?:that|this|it|the)$/.test(object[0] ?? '') &&
    spoken.range(at + 2, at + 8).some((norm) => FALSE.has(norm));
  const manner = denies ? 'denies' : 'affirms';
  return subject && mark(spoken, subject.voice, subject.from, at - 1, at, manner, 'said', reach);
}

/** "In Beijing's account", "the Chinese readout made no mention of" */
export function account(spoken: SpokenSentence, at: number, free: number) {
  const from = nounPhraseStart(spoken, at, free);
  const own = spoken.norm(from);
  const preposition = spoken.norm(from - 1);
  const given = givenAccount(spoken, at, from);
  if (given) return given;
  const leads = /^(in|by|per|under|from|on)$/.test(preposition);
  // "Rutte said in a statement from Brussels": his, and the city is where he wrote it.
  if (leads && SAYING.has(spoken.norm(from - 2)) && spoken.norm(at + 1) === 'from')
    return undefined;
  // "the Egyptian and Qatari mediators said in a joint statement": theirs who say it.
  const joint =
    spoken.range(from, at).includes('joint') && !(leads && free > 0 && free === from - 1);
  // "in a statement" belongs to the verb that follows or went before.
  // "by the Foreign Ministry's report"
  const housed =
    preposition === 'by' && isOwned(spoken, at) && OFFICE_NOUNS.has(spoken.norm(at - 1));
  const named =
    housed ||
    namesIn(spoken.sentence, from, at).length > 0 ||
    hasPossessor(spoken, at) ||
    // "Skerrit's own post", whom no record holds
    (/['’]s$/.test(spoken.sentence.words[from]?.text ?? '') &&
      spoken.speakers.people.byName(own) !== undefined);
  const own2 = /^(his|her|its|their)$/.test(own) && leads && spoken.norm(at - 1) === 'own';
  if (own2) {
    const person = spoken.sentence.mentions.find(({ senses }) =>
      senses.some(({ kind }) => kind === 'person'),
    );
    const many = /^(?:its|their)$/.test(own) ? groupBefore(spoken.sentence, from) : undefined;
    const voice = many ?? (person ? spoken.voice(person.first, person.last) : spoken.speakers.last);
    return voice && mark(spoken, voice, from - 1, at, at, 'affirms', 'said', 'around');
  }
  // "By her office's account, the bridge will be doubled"
  const theirs =
    /^(his|her|its|their)$/.test(own) && /^(by|per|in)$/.test(preposition) && at > from + 1;
  const pointing =
    theirs ||
    ((own === 'the' || (!leads && /^(its|their)$/.test(own))) &&
      /^(readout|readouts|communique|account|statement|summary)$/.test(spoken.norm(at)));
  const whom = isJointText(spoken.range(from, at + 9)) ? byWhom(spoken, at) : undefined;
  // "issued by the two Peruvian ministers" is Peru's.
  const adopted = whom !== undefined && spoken.inMention.has(whom + 1) ? undefined : whom;
  if (!named && !pointing && adopted === undefined && !joint) return undefined;
  // "issued a joint declaration in which the two found a chamber"
  if (spoken.norm(at + 2) === 'which' && /^(?:in|by|under)$/.test(spoken.norm(at + 1))) {
    const whose = spoken.voice(from, at);
    if (whose) return mark(spoken, whose, from, at + 2, at + 2, 'affirms', 'said', 'on');
  }
  const noun = adopted ?? at;
  const next = verbAfterAccount(spoken, adopted ?? putOutBy(spoken, at) ?? at);
  if (next !== undefined && SAYING.has(spoken.norm(next))) return undefined;
  // "The communiqué had the backing of all seven": what it had, and not what it says.
  if (next !== undefined && spoken.range(next + 1, next + 5).some((norm) => BACKING.test(norm)))
    return undefined;
  const plain = next === undefined && !leads ? verbAfterNoun(spoken, noun) : undefined;
  if (
    !leads &&
    !MUTE.test(spoken.range(at + 1, at + 14).join(' ')) &&
    plain === undefined &&
    (next === undefined || !ACCOUNT_VERBS.has(spoken.norm(next)))
  )
    return undefined;
  const to =
    plain !== undefined
      ? plain - 1
      : next === undefined || leads
        ? (adopted ?? (hasPossessor(spoken, at) ? endOfPhrase(spoken, at) : at))
        : next - 1;
  const voice = spoken.voice(from, adopted ?? to);
  if (!voice) return undefined;
  // "A bridge will be begun, Brazzaville's communiqué promises"
  if (
    plain !== undefined &&
    from > 0 &&
    /,/.test(spoken.before(from)) &&
    !restOfClause(spoken, plain + 1).content
  )
    return mark(spoken, voice, from, plain, plain, 'affirms', 'said');
  // "did not", "made no": its silence.
  const silent =
    next !== undefined &&
    !leads &&
    spoken
      .range(next, next + 3)
      .some((norm) => NOT.has(norm) || /^(no|nothing|omitted|omits)$/.test(norm));
  const none = leads && NO_WORD.test(spoken.range(0, from - 1).join(' '));
  const mute = none || MUTE.test(spoken.range(at + 1, at + 14).join(' '));
  const verb = next ?? plain;
  const omits =
    (mute && (none || !leads)) ||
    (verb !== undefined && /^(?:omit|left$|leaves$|pass|skip|ignor|avoid)/.test(spoken.norm(verb)));
  // "in the American's post and not in the Chinese readout", "absent from Beijing's account"
  if (leads && /^(?:not|absent|missing|nowhere|never)$/.test(spoken.norm(from - 2)))
    return mark(spoken, voice, from - 2, to, to, 'silent', 'said', 'around');
  // "agreed in a joint declaration to reopen": all of it is in the declaration.
  // "leaves the lorries out and speaks of a cable": silent on the one, and not on the other.
  const turn = silent || omits ? turnOf(spoken, verb ?? at) : undefined;
  if (turn !== undefined && !leads)
    return mark(spoken, voice, from, turn, turn, 'affirms', 'said', 'on');
  const inside = leads && from > 1 && !/[,;:—–]/.test(spoken.before(from - 1));
  return mark(
    spoken,
    voice,
    leads ? from - 1 : from,
    to,
    to,
    silent || omits ? 'silent' : 'affirms',
    'said',
    inside ? 'around' : leads && from > 1 ? reachOf(spoken, from - 1, to) : 'on',
  );
}

/** "by the account that Tokyo gave", "the readout Beijing issued has": an account, by who gave it. */
function givenAccount(spoken: SpokenSentence, at: number, from: number) {
  const given = giverOf(spoken, at);
  if (!given) return undefined;
  const { voice, end } = given;
  if (/^(in|by|per|under|from|on|to)$/.test(spoken.norm(from - 1)))
    return mark(spoken, voice, from - 1, end, end, 'affirms', 'said', 'around');
  const verb = verbAfterAccount(spoken, end);
  if (verb === undefined) return undefined;
  const mute = spoken
    .range(verb, verb + 3)
    .some((norm) => NOT.has(norm) || /^(?:no|nothing)$/.test(norm));
  return mark(spoken, voice, from, verb - 1, verb, mute ? 'silent' : 'affirms', 'said', 'on');
}

/** "that Tokyo gave", "which China put out", "Beijing issued": who gave an account, in a clause behind it. */
function giverOf(spoken: SpokenSentence, at: number): { voice: Voice; end: number } | undefined {
  const relative = /^(?:that|which)$/.test(spoken.norm(at + 1));
  if (!relative && (!spoken.inMention.has(at + 1) || spoken.before(at + 1) !== ' '))
    return undefined;
  const first = relative ? at + 2 : at + 1;
  const verb = spoken.range(first, first + 6).findIndex((norm) => GIVEN.test(norm)) + first;
  if (verb <= first) return undefined;
  if (spoken.norm(verb) === 'put' && spoken.norm(verb + 1) !== 'out') return undefined;
  const voice = spoken.voice(first, verb - 1);
  const end = spoken.norm(verb) === 'put' ? verb + 1 : verb;
  return voice && voice.kind !== 'unknown' ? { voice, end } : undefined;
}

const GIVEN = /^(?:gave|published|issued|released|offered|circulated|posted|put)$/;

/** "Baghdad's makes no mention of the border": an account, by whose it is. */
export function ellipticAccount(spoken: SpokenSentence, at: number, free: number) {
  const norm = spoken.norm(at);
  const owner = spoken.sentence.words[at - 1];
  if (!OWN_VERBS.test(norm) || at < 1 || !/['’]s$/.test(owner?.text ?? '')) return undefined;
  const name = namesIn(spoken.sentence, free, at - 1).find(({ last }) => last === at - 1);
  const opens =
    name &&
    (name.first === free ||
      name.first === 0 ||
      /[,;:.—–]/.test(spoken.before(name.first)) ||
      /^(?:but|and|only|while)$/.test(spoken.norm(name.first - 1)));
  const voice = name && opens ? spoken.voice(name.first, name.last) : undefined;
  if (!name || voice?.kind !== 'parties') return undefined;
  const silent =
    /^(?:omits|skips|ignores)$/.test(norm) ||
    spoken.range(at, at + 3).some((one) => NOT.has(one) || /^(?:no|nothing|none)$/.test(one));
  return mark(spoken, voice, name.first, at - 1, at, silent ? 'silent' : 'affirms', 'said', 'on');
}

const OWN_VERBS =
  /^(?:makes|made|mentions|mentioned|omits|omitted|lists|listed|speaks|spoke|adds|skips|ignores|says|said|has|gives|gave|leaves|contains|names|does|did)$/;

/** Where a clause that leaves something out turns to what it has: "… out but speaks of". */
function turnOf(spoken: SpokenSentence, verb: number): number | undefined {
  const steps = Array.from({ length: 14 }, (_, step) => verb + 1 + step);
  return steps.find(
    (at) =>
      /^(?:and|but|yet)$/.test(spoken.norm(at)) &&
      /^(?:speaks|spoke|mentions|mentioned|lists|listed|adds|added|says|said|names|named|tells|told|dwells|dwelt|promises|promised|announces|announced|claims|claimed|puts|describes|described|refers|talks|pledges|pledged|calls|called|sets|commits|provides|foresees|asks|asked|gives|gave)$/.test(
        spoken.norm(at + 1),
      ) &&
      !/^(?:no|nothing|none|neither)$/.test(spoken.norm(at + 2)),
  );
}
