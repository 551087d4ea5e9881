/** Attributions by what somebody is heard to do with words: "the agency spoke of", "heard Vance say", "…, said Xi, would". */

import type { Mention } from '../../../record/names.js';
import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../../grammar-words.js';
import { isDocument, isSameDocument } from '../anonymous.js';
import { DENYING, MOUTHPIECES, SAYING } from '../say-words.js';
import { namesIn, personOf, type Voice } from '../voices.js';
import { endOfPhrase, namesOnly, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { BE, STANDING, WITNESSES } from './words.js';

type Found = { marker: Marker; last: number } | undefined;

/** What those do who are heard, or whom an account has do it: "had Xi warn", "heard Vance speak". */
const HEARD_TO = set(
  'say tell speak talk warn promise describe declare claim insist argue press urge ask demand offer praise complain reply answer stress add call',
);

/** When, where and in what one speaks of a thing. */
const ASIDE = set(
  'also too again afterwards afterward later then now once still there as well even only in at on a an the his her its their joint final closing common statement interview post speech briefing news press conference broadcast television radio monday tuesday wednesday thursday friday saturday sunday',
);

/** Behind who speaks these tell where, when and of what. */
const WHERE = /^(?:of|on|in|at|after|before)$/;

/** What one speaks of is one's own word, where it is no subject of the talks. */
const SPEAKS = /^(?:sp(?:oke|eaks)|talk(?:s|ed))$/;

/** By what is done with words, where the verb alone does not tell that it is saying. */
export function speech(spoken: SpokenSentence, at: number, free: number): Found {
  return (
    putIn(spoken, at, free) ?? soSays(spoken, at) ?? heard(spoken, at, free) ?? gappedOf(spoken, at)
  );
}

/** "The call, said Zelensky, would help": the verb of what is told stands behind whoever is put in. */
function putIn(spoken: SpokenSentence, at: number, free: number): Found {
  if (!SAYING.has(spoken.norm(at)) || !/^,\s*$/.test(spoken.before(at))) return undefined;
  const { to, voice } = speakerBehind(spoken, at + 1);
  if (voice?.kind !== 'parties' || !namesOnly(spoken, at + 1, to + 1)) return undefined;
  const goesOn = AUXILIARIES.has(spoken.norm(to + 1)) || isPast(spoken.norm(to + 1));
  if (!goesOn || !/^,\s*$/.test(spoken.before(to + 1))) return undefined;
  const before = spoken.range(subjectStart(spoken, at - 1, free), at);
  if (before.some((norm) => BE.has(norm) || isPast(norm))) return undefined;
  const manner = DENYING.has(spoken.norm(at)) ? 'denies' : 'affirms';
  return mark(spoken, voice, at, to, to, manner, 'said', 'around');
}

/** "Differences remain: so Løkke, on the steps of the White House": what stands before is his. */
function soSays(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'so' || at < 2 || !/[,:;—–"”]/.test(spoken.before(at))) return undefined;
  const phrase = endOfPhrase(spoken, at + 1);
  // "…, so Washington."
  if (/,/.test(spoken.before(at)) && (phrase < spoken.sentence.words.length - 1 || phrase - at > 4))
    return undefined;
  const apposed = phrase - at <= 8 && !tells(spoken, at + 1, phrase);
  let to = apposed ? phrase : at + 1;
  while (to < phrase && namesOnly(spoken, to + 1, to + 2) && !WHERE.test(spoken.norm(to + 1)))
    to += 1;
  const ends = apposed || WHERE.test(spoken.norm(to + 1));
  const voice = ends && spoken.isParty(at + 1, to) ? spoken.voice(at + 1, to) : undefined;
  return voice?.kind === 'parties'
    ? mark(spoken, voice, at, to, to, 'affirms', 'said', 'around')
    : undefined;
}

function tells(spoken: SpokenSentence, from: number, to: number): boolean {
  return (
    spoken.hasVerb(from, to + 1) ||
    spoken.range(from, to + 1).some((norm) => isPast(norm) || AUXILIARIES.has(norm))
  );
}

/** "and heard Vance speak of a foundation": whoever heard it, it is Vance who says so. */
function heard(spoken: SpokenSentence, at: number, free: number): Found {
  if (!/^(?:heard|hears|hear)$/.test(spoken.norm(at))) return undefined;
  const name = spoken.sentence.mentions.find(({ first }) => first === at + 1);
  if (!name || personOf(name) === undefined || !HEARD_TO.has(spoken.norm(name.last + 1)))
    return undefined;
  const voice = spoken.voice(name.first, name.last);
  if (voice?.kind !== 'parties') return undefined;
  // "Xi heard Trump say so": at the table.
  const listener = subjectOf(spoken, at, free)?.voice;
  const told = listener?.person !== undefined && listener.parties.join() !== voice.parties.join();
  const verb = name.last + 1;
  const end = /^(?:of|that)$/.test(spoken.norm(verb + 1)) ? verb + 1 : verb;
  return mark(spoken, voice, name.first, end, end, 'affirms', told ? 'told' : 'said', 'on');
}

/** "The White House spoke of 90 days; the foreign minister, of open markets": the verb is that of the clause before. */
function gappedOf(spoken: SpokenSentence, at: number): Found {
  if (spoken.norm(at) !== 'of' || !/^,\s*$/.test(spoken.before(at))) return undefined;
  const from = subjectStart(spoken, at - 1, 0);
  const beside =
    /[;,]/.test(spoken.before(from)) || /^(?:and|while|but)$/.test(spoken.norm(from - 1));
  const spoke = spoken.range(0, from).some((norm) => SPEAKS.test(norm));
  if (!beside || !spoke || !namesOnly(spoken, from, at)) return undefined;
  const voice = spoken.voice(from, at - 1);
  return voice?.kind === 'parties'
    ? mark(spoken, voice, from, at, at, 'affirms', 'said', 'on')
    : undefined;
}

/** Where the "of" stands of what somebody speaks of: "spoke afterwards of", "spoke in a joint statement of". */
export function speaksOf(spoken: SpokenSentence, at: number): number | undefined {
  const speaks =
    SPEAKS.test(spoken.norm(at)) ||
    (spoken.norm(at) === 'spoken' && /^ha[sd]$/.test(spoken.norm(at - 1)));
  if (!speaks) return undefined;
  let of = at + 1;
  while (of < at + 8 && ASIDE.has(spoken.norm(of)) && !/[,;:—–"“”]/.test(spoken.before(of)))
    of += 1;
  return spoken.norm(of) === 'of' && spoken.before(of) === ' ' ? of : undefined;
}

/** "The White House has the Chinese leader warning that", "state media had Xi warn": as its account has it. */
export function havingDone(spoken: SpokenSentence, at: number, free: number) {
  if (!/^(?:has|had|have)$/.test(spoken.norm(at))) return undefined;
  const name = spoken.sentence.mentions.find(({ first }) => first > at && first <= at + 3);
  const verb = spoken.norm((name?.last ?? 0) + 1);
  const person = name !== undefined && personOf(name) !== undefined;
  const does = /ing$/.test(verb) || (person && HEARD_TO.has(verb) && verb !== 'call');
  if (!name || !does || spoken.before(name.last + 1) !== ' ') return undefined;
  const subject = subjectOf(spoken, at, free);
  const { voice } = subject ?? {};
  if (!subject || voice?.kind !== 'parties' || voice.person !== undefined) return undefined;
  return mark(spoken, voice, subject.from, at, at, 'affirms', 'said', 'on');
}

/** "The Saudi Press Agency spoke of a study", "El-Sisi's spokesman welcomed the offer": a house, not a leader at the table. */
export function speakingOf(spoken: SpokenSentence, at: number, free: number) {
  const subject = subjectOf(spoken, at, free);
  if (!subject) return undefined;
  const { from } = subject;
  const house = spoken.range(from, at).some((norm) => MOUTHPIECES.has(norm));
  const outlet = spoken.sentence.words
    .slice(from, at)
    .some(({ norm }) => /^(agency|xinhua|tass|kcna|cctv|television)$/.test(norm));
  const names = namesIn(spoken.sentence, from, at - 1);
  const atTable = STANDING.has(spoken.norm(at)) || /^calls?|^called/.test(spoken.norm(at));
  const side =
    (!atTable ||
      names.every(({ form }) => form === 'capital') ||
      (from === 0 && toNobody(spoken, names, at))) &&
    names.length > 0 &&
    names.every(({ senses }) => senses.every(({ kind }) => kind !== 'person'));
  const back = at - from <= 2 && spoken.norm(at - 1) === 'it';
  // "She put the sum at 600 million": a figure that is given is one's word.
  const reckons = /^puts?$/.test(spoken.norm(at));
  // "spoke in a joint statement of hope": the statement is theirs who speak in it.
  if (reckons || house || outlet || side || back)
    return mark(
      spoken,
      subject.voice,
      from,
      at - 1,
      speaksOf(spoken, at) ?? at,
      'affirms',
      'said',
      'on',
    );
  return ownView(spoken, at, subject);
}

/** "Starmer spoke of a respectful discussion": how he sees a thing, at the table or to the public. */
function ownView(
  spoken: SpokenSentence,
  at: number,
  { voice, from }: { voice: Voice; from: number },
): Found {
  const of = speaksOf(spoken, at);
  if (of === undefined || voice.kind === 'all' || /^(?:they|both|two)$/.test(spoken.norm(at - 1)))
    return undefined;
  // "nobody had spoken of it", "said that he and Xi had spoken of it"
  const joined = spoken.norm(from - 1) === 'and' && spoken.before(from - 1) === ' ';
  const within = joined || spoken.norm(from - 1) === 'that';
  const denied = spoken
    .range(from, at)
    .some((norm) => /^(?:no|nobody|none|neither|never)$/.test(norm));
  if (from >= at || within || denied) return undefined;
  // "Xi spoke of Taiwan" tells what was taken up.
  const object = spoken.sentence.mentions.find(({ first }) => first === of + 1);
  const subject =
    /^\p{Lu}/u.test(spoken.text(of + 1, of + 1)) ||
    (object !== undefined && endsObject(spoken, object.last + 1));
  const nobody =
    voice.kind === 'unknown' && (at - from > 3 || !/^\p{Lu}/u.test(spoken.text(from, from)));
  if (subject || nobody) return undefined;
  // Whoever speaks so may be at the table: he stays the subject of what is told.
  const { marker, last } = mark(spoken, voice, at, of, of, 'affirms', 'said', 'on');
  return { marker: { ...marker, anywhere: true }, last };
}

function endsObject(spoken: SpokenSentence, at: number): boolean {
  const norm = spoken.norm(at);
  return (
    norm === '' || /[,;:.]/.test(spoken.before(at)) || norm === 'and' || PREPOSITIONS.has(norm)
  );
}

/** "Ecuador blamed the weather": what a state thinks of a thing, and says to nobody at the table. */
function toNobody(spoken: SpokenSentence, names: readonly Mention[], at: number): boolean {
  return (
    /^(?:blam|welcom|condemn|criticis|criticiz|regret|deplor|prais|lament|protest)/.test(
      spoken.norm(at),
    ) &&
    names.every(({ form }) => form === 'name') &&
    !spoken.sentence.mentions.some(
      ({ first, senses }) => first > at && senses.some(({ kind }) => kind !== 'topic'),
    )
  );
}

/** "a Reuters reporter saw", "footage from the ceremony showed", "the minutes also record" */
export function witnessing(spoken: SpokenSentence, at: number, free: number) {
  const from = subjectStart(spoken, at, free);
  const norms = spoken.range(from, at).filter((norm) => norm !== 'also');
  const document = isDocument(norms) || isSameDocument(norms, spoken.speakers.last?.speaker);
  if (!document && !norms.some((norm) => WITNESSES.has(norm))) return undefined;
  const voice: Voice = { kind: 'independent', parties: [], speaker: spoken.text(from, at - 1) };
  return mark(spoken, voice, from, at, at, 'affirms', 'said');
}
