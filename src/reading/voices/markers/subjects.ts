/** Who speaks beside a verb: before it, behind it, and across what is put in between. */
import { strangersIn } from '../../people/strangers.js';
import { learnStrangers } from '../learn-strangers.js';
import { isKindAlone } from '../organisations.js';
import { ACCOUNT_NOUNS, CLAUSE_JOINTS, OFFICE_NOUNS } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesIn, partiesOf } from '../voices.js';
import { apposedStart, isInterposed, relativeBefore } from './insertions.js';
import { endOfPhrase, firstOf, namesOnly, subjectStart } from './phrases.js';
import type { SpokenSentence } from './spoken-sentence.js';

const MET = new Set(
  'call calls talks meeting summit visit conversation met spoke spoken'.split(' '),
);

const ARTICLE = /^(?:the|an?|his|her|its)$/;

/** What is done with a text by those whose it is. */
const ISSUED = /^(?:put|issued|signed|released|published|adopted|agreed|approved|gave|initialled)$/;

/** The voice that stands behind a verb or preposition, with what is told of him behind a comma. */
export function speakerBehind(
  spoken: SpokenSentence,
  from: number,
  before = Number.POSITIVE_INFINITY,
): { voice?: Voice; to: number } {
  const end0 = Math.min(endOfPhrase(spoken, from), before - 1);
  const to = seenBy(spoken, end0) ?? putOutThere(spoken, end0) ?? end0;
  const voice = to >= from && to - from < 14 ? spoken.voice(from, to) : undefined;
  if (voice?.kind !== 'unknown')
    return { to: endOfApposition(spoken, to, voice), ...(voice && { voice }) };
  // "noted Danae Kolliou, an energy analyst in Athens"
  const apposed =
    /^,\s+$/.test(spoken.before(to + 1)) &&
    /^(?:a|an|the|its|his|her|who)$/.test(spoken.norm(to + 1));
  const end = apposed ? endOfPhrase(spoken, to + 1) : to;
  // "said Aida Sarieva, who teaches politics in Bishkek": of no office there.
  const speaks = spoken.norm(to + 1) !== 'who' || isInOffice(spoken, to + 1, end + 1);
  const other = apposed && speaks ? spoken.voice(to + 1, end) : undefined;
  if (other && other.kind !== 'unknown')
    return { voice: { ...other, speaker: voice.speaker }, to: end };
  // "sighed Wossen Alemu, a hydrologist": whoever is told of so speaks for nobody.
  const looksOn = apposed && /^(?:an?|who)$/.test(spoken.norm(to + 1));
  return looksOn ? { voice: { ...voice, bystander: true }, to: end } : { voice, to };
}

/** "who led the Bangladeshi side" */
function isInOffice(spoken: SpokenSentence, from: number, to: number): boolean {
  return spoken
    .range(from, to)
    .some(
      (norm) =>
        /^(?:led|leads|heads|headed|speaks|represents|represented|advises|chairs|chaired|attended)$/.test(
          norm,
        ) || OFFICE_NOUNS.has(norm),
    );
}

/** "a draft that Agence Europe has seen": the last word of who has. */
function seenBy(spoken: SpokenSentence, noun: number): number | undefined {
  if (!/^(?:that|which)$/.test(spoken.norm(noun + 1)) || spoken.before(noun + 1) !== ' ')
    return undefined;
  const seen = spoken
    .range(noun + 2, noun + 10)
    .findIndex((norm) => /^(?:seen|obtained|reviewed|viewed)$/.test(norm));
  return seen < 1 ? undefined : noun + 2 + seen;
}

/** "corrected Zoltán Kovács, the government's spokesman": the last word of what he is called besides. */
function endOfApposition(spoken: SpokenSentence, to: number, voice: Voice | undefined): number {
  if (!/^,\s+$/.test(spoken.before(to + 1))) return to;
  const end = endOfPhrase(spoken, to + 1);
  const closes = spoken.norm(end + 1) === '' || /[,;]/.test(spoken.before(end + 1));
  // "specified the culture minister, Zouhir Ballalou"
  const name = spoken.sentence.words
    .slice(to + 1, end + 1)
    .every(({ text }) => /^\p{Lu}/u.test(text));
  if (closes && name && /^\p{Ll}/u.test(spoken.text(to, to))) return end;
  if (!ARTICLE.test(spoken.norm(to + 1))) return to;
  const other =
    closes && namesOnly(spoken, to + 1, end + 1) ? spoken.voice(to + 1, end) : undefined;
  return voice && other?.parties.join() === voice.parties.join() ? end : to;
}

/** "said the joint text that their offices put out": where the clause ends that tells who did. */
function putOutThere(spoken: SpokenSentence, noun: number): number | undefined {
  if (!/^(?:that|which)$/.test(spoken.norm(noun + 1)) || spoken.before(noun + 1) !== ' ')
    return undefined;
  if (!ACCOUNT_NOUNS.has(spoken.norm(noun))) return undefined;
  let end = noun + 1;
  while (end < noun + 14 && spoken.norm(end + 1) !== '' && !/[,;:—–]/.test(spoken.before(end + 1)))
    end += 1;
  return spoken.range(noun + 2, end + 1).some((norm) => ISSUED.test(norm)) ? end : undefined;
}

/** "was at the White House, which announced": the house or state right before the comma. */
function houseBefore(spoken: SpokenSentence, which: number): Voice | undefined {
  if (!/^,\s*$/.test(spoken.before(which))) return undefined;
  const name = spoken.sentence.mentions.find(({ last }) => last === which - 1);
  const person = name?.senses.some(({ kind }) => kind === 'person');
  const voice = name && !person ? spoken.voice(name.first, name.last) : undefined;
  return voice?.kind === 'parties' ? voice : undefined;
}

/** "sat opposite Araghchi, who said": whoever is named right before the comma. */
function whoBefore(spoken: SpokenSentence, at: number): { voice: Voice; from: number } | undefined {
  const who = /^(?:has|had|also|later|then)$/.test(spoken.norm(at - 1)) ? at - 2 : at - 1;
  if (spoken.norm(who) !== 'who' || !/^,\s*$/.test(spoken.before(who))) return undefined;
  const name = spoken.sentence.mentions.find(({ last }) => last === who - 1);
  const voice = name && spoken.voice(name.first, name.last);
  return voice?.person === undefined ? undefined : { voice, from: name?.first ?? who };
}

/** The voice before a verb, and where its words begin. */
export function subjectOf(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { voice: Voice; from: number } | undefined {
  const relative = whoBefore(spoken, at);
  if (relative) return relative;
  let to = at - 1;
  let from = subjectStart(spoken, at, free);
  // "Taiwan, which it said was China's": what is told of, and not who tells.
  const told = /^(?:it|he|she|they)$/.test(spoken.norm(from + 1));
  const antecedent = spoken.norm(from) === 'which' && !told ? houseBefore(spoken, from) : undefined;
  if (antecedent) return { voice: antecedent, from };
  const interposed = isInterposed(spoken, from, at);
  const inserted = interposed ? undefined : relativeBefore(spoken, from, at, free);
  // "The paper, citing two officials in Lima, said": whom it cites has not said it to us.
  if (inserted !== undefined && /^(citing|quoting)$/.test(spoken.norm(inserted))) {
    const start = subjectStart(spoken, inserted - 1, free);
    const voice = start < inserted ? spoken.voice(start, inserted - 1) : undefined;
    return {
      voice: voice ?? { kind: 'unknown', parties: [], speaker: spoken.text(start, inserted - 1) },
      from: start,
    };
  }
  if (inserted !== undefined) {
    const start = subjectStart(spoken, inserted - 1, free);
    const voice = start < inserted ? spoken.voice(start, inserted - 1) : undefined;
    // "Prabowo, fresh from talks with Putin, said": the talks are told, not part of the attribution.
    if (voice && spoken.range(inserted, from).some((norm) => MET.has(norm))) return { voice, from };
    if (voice && voice.kind !== 'unknown')
      return {
        voice,
        from: apposedStart(spoken, voice, start, free) ?? firstOf(spoken, start, to),
      };
    // "Joseph Kiprop, who drives a tanker, said": of no office there.
    const name = spoken.sentence.words.slice(start, inserted);
    if (
      voice &&
      /^(?:who|whose)$/.test(spoken.norm(inserted)) &&
      name.length > 1 &&
      name.every(({ text }) => /^\p{Lu}/u.test(text)) &&
      !isInOffice(spoken, inserted, from)
    )
      return { voice: { ...voice, bystander: true }, from: start };
    // "Siemens Energy, which hopes to supply it, said"
    if (
      voice?.kind === 'unknown' &&
      spoken.norm(inserted) === 'which' &&
      name.every(({ text }) => /^\p{Lu}/u.test(text)) &&
      !name.some(({ norm }) => OFFICE_NOUNS.has(norm))
    )
      return { voice: { ...voice, kind: 'independent', body: true }, from: start };
  }
  const start = (voice: Voice, first: number) => {
    const apposed = apposedStart(spoken, voice, first, free);
    // "Li, the agency wrote, had found": no second naming of the agency.
    const leads = interposed && apposed !== undefined && !/,/.test(spoken.before(apposed));
    return leads ? undefined : apposed;
  };
  const shared = sharedSubject(spoken, at, free);
  if (shared) return shared;
  const list = interposed ? undefined : listBefore(spoken, from, at, free);
  if (list) return list;
  // An apposition or an adverb between commas: "The White House, meanwhile, said".
  for (let step = 0; step < 3; step += 1) {
    const voice = from <= to ? spoken.voice(from, to) : undefined;
    const further =
      from > free && /,/.test(spoken.before(from)) ? subjectStart(spoken, from - 1, free) : from;
    if (voice && voice.kind !== 'unknown')
      return { voice, from: start(voice, from) ?? firstOf(spoken, from, at - 1) };
    const ends = interposed && !/,/.test(spoken.before(further));
    if (further >= from || ends)
      return voice ? { voice, from: firstOf(spoken, from, to) } : undefined;
    if (
      from <= to &&
      spoken
        .range(from, to + 1)
        .some(
          (norm) => CLAUSE_JOINTS.has(norm) && norm !== 'who' && norm !== 'which' && norm !== 'and',
        )
    ) {
      return voice ? { voice, from } : undefined;
    }
    // Only an apposition is crossed, not what is said: "Germany will take them in, President Ruto said".
    if (
      spoken.hasVerb(further, from) ||
      !(namesOnly(spoken, further, from) || isDescription(spoken, further, from))
    )
      return voice
        ? { voice: ofBody(spoken, voice, further, from), from: firstOf(spoken, from, to) }
        : undefined;
    // "from his counterpart, Narendra Modi, the Prime Minister's Secretariat said": a house is no other name of his.
    if (voice && further < from && isHousePhrase(spoken, from, to))
      return { voice, from: firstOf(spoken, from, to) };
    const wider = spoken.voice(further, from - 1);
    // "Vinay Kwatra, then Foreign Secretary, said": of one whom nobody knows, and not of whoever has the office.
    const holder = wider ? formerHolder(spoken, further, from - 1, free) : undefined;
    if (wider && holder !== undefined)
      return {
        voice: { kind: 'unknown', parties: [], speaker: spoken.text(holder, further - 1) },
        from: holder,
      };
    // "the trade minister, Parks Tau, said"
    const office =
      /^(?:the|an?|his|her|its)$/.test(spoken.norm(further)) &&
      spoken.range(further, from).some((norm) => OFFICE_NOUNS.has(norm)) &&
      !interposed;
    if (voice && (!wider || wider.kind === 'unknown'))
      return { voice, from: office ? further : from };
    from = further;
    to = at - 1;
    if (wider && wider.kind !== 'unknown') {
      // "His spokesman, Legesse Tulu, denied": the name is known from now on.
      learnStrangers(
        spoken.sentence.words.slice(from, at),
        from,
        spoken.sentence,
        wider,
        spoken.speakers,
      );
      return { voice: wider, from: start(wider, from) ?? from };
    }
  }
  return undefined;
}

/** "State House", "the Prime Minister's Secretariat" */
function isHousePhrase(spoken: SpokenSentence, from: number, to: number): boolean {
  return (
    /^(?:house|office|secretariat|ministry|palace|presidency|chancellery|cabinet|government|embassy|commission)$/.test(
      spoken.norm(to),
    ) && !/^(?:his|her|its|their)$/.test(spoken.norm(from))
  );
}

/** "The port operator, Abu Qir Terminals, said": a name behind what it is. */
function ofBody(spoken: SpokenSentence, voice: Voice, from: number, to: number): Voice {
  return voice.kind === 'unknown' && isKindAlone(spoken.sentence.words.slice(from, to))
    ? { ...voice, kind: 'independent' }
    : voice;
}

/** "Swatch, the watchmaker, said": what somebody is, between commas. */
function isDescription(spoken: SpokenSentence, from: number, to: number): boolean {
  return (
    to - from <= LONGEST_DESCRIPTION &&
    /^(?:the|an?)$/.test(spoken.norm(from)) &&
    /^,\s*$/.test(spoken.before(from)) &&
    /^\p{Lu}/u.test(spoken.sentence.words[from - 1]?.text ?? '') &&
    !spoken.range(from, to).some((norm) => CLAUSE_JOINTS.has(norm))
  );
}

const LONGEST_DESCRIPTION = 6;

/** Where a name that nobody knows begins, behind which an office of another time stands. */
function formerHolder(
  spoken: SpokenSentence,
  from: number,
  to: number,
  free: number,
): number | undefined {
  if (!/^(?:then|later)$/.test(spoken.norm(from)) || !/,/.test(spoken.before(from)))
    return undefined;
  const name = subjectStart(spoken, from - 1, free);
  const words = spoken.sentence.words.slice(name, from);
  const known = namesIn(spoken.sentence, name, to).length > 0;
  return !known && words.length >= 2 && words.every(({ text }) => /^\p{Lu}/u.test(text))
    ? name
    : undefined;
}

/** "The Greek readout is drier and says only that": the subject of the verb before the "and". */
function sharedSubject(
  spoken: SpokenSentence,
  at: number,
  free: number,
): { voice: Voice; from: number } | undefined {
  if (!/^(?:and|but|yet)$/.test(spoken.norm(at - 1)) || at < 4) return undefined;
  const from = subjectStart(spoken, at - 2, free);
  if (CLAUSE_JOINTS.has(spoken.norm(from - 1))) return undefined;
  const be = spoken.range(from + 1, at - 1).findIndex((norm) => /^(?:is|was|are|were)$/.test(norm));
  if (be < 0 || spoken.range(from + be + 2, at - 1).length > 5) return undefined;
  const voice = spoken.voice(from, from + be);
  return voice && voice.kind !== 'unknown' ? { voice, from } : undefined;
}

/** "Christodoulides, Mitsotakis and Netanyahu told reporters": all who are named before a verb. */
function listBefore(
  spoken: SpokenSentence,
  from: number,
  at: number,
  free: number,
): { voice: Voice; from: number } | undefined {
  if (!spoken.range(free, at).includes('and')) return undefined;
  const { words } = spoken.sentence;
  let first = at;
  const parties: string[] = [];
  // From the verb to the left: a name, "and" or a comma, and the next one.
  for (let end = at - 1; end >= free; ) {
    const name = nameEnding(spoken, end);
    if (!name) return undefined;
    for (const party of name.parties) if (!parties.includes(party)) parties.push(party);
    first = name.first;
    const joint = spoken.norm(first - 1) === 'and';
    if (joint) end = first - 2;
    else if (/^,\s*$/.test(spoken.before(first)) && parties.length > 1) end = first - 1;
    else break;
  }
  const starts = first === 0 || first <= free || from <= first;
  return parties.length > 2 && starts && words[first]
    ? {
        voice: { kind: 'parties', parties, speaker: spoken.text(first, at - 1).slice(0, 120) },
        from: first,
      }
    : undefined;
}

/** The person or state whose name ends with a word. */
function nameEnding(
  spoken: SpokenSentence,
  last: number,
): { first: number; parties: readonly string[] } | undefined {
  const mention = spoken.sentence.mentions.find((one) => one.last === last);
  if (mention) {
    const parties = partiesOf(mention, spoken.record);
    return parties.length === 1 ? { first: mention.first, parties } : undefined;
  }
  const end = spoken.sentence.words[last]?.end ?? 0;
  const stranger = strangersIn(spoken.sentence, spoken.record).find((one) => one.end === end);
  const first = spoken.sentence.words.findIndex((word) => word.start === stranger?.start);
  return stranger?.party !== undefined && first >= 0
    ? { first, parties: [stranger.party] }
    : undefined;
}
