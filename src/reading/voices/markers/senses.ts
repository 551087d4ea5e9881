import { MONTHS, WEEKDAYS } from '../../dates/date-words.js';
import { ACCOUNT_NOUNS, DENYING, PUBLIC_EARS, SAYING, TELLING } from '../say-words.js';
import { namesIn, partiesOf, type Voice } from '../voices.js';
import { relativeBefore } from './insertions.js';
import { endOfPhrase, subjectStart } from './phrases.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { BE } from './words.js';

/** Behind a verb of telling these begin what is told, or where. */
const BETWEEN = new Set('of about on in at that how what why over after during'.split(' '));

/** What others have told, and one may deny. */
const TOLD =
  /^(?:reports?|claims?|suggestions?|accounts?|allegations?|accusations?|charges?|assertions?|version|rumours?|rumors?|speculation|statement|story)$/;

/** "He told the prince that": whoever he is, he says it at the table. */
const PRINCES =
  /^(?:prince|king|emir|sultan|president|chancellor|premier|host|guest|visitor|counterpart)$/;

/** With these one says no to words, or to a thing. */
const AGAINST_WORDS =
  /^(?:rejected|rejects|dismissed|dismisses|contested|contests|challenged|challenges|rebutted|rebuts|repudiated|repudiates)$/;

/** "the islands, which Beijing claims", "an island that it claims as its own", "claimed by China": land, and no word. */
export function isOfLand(spoken: SpokenSentence, at: number): boolean {
  if (!/^claim(?:s|ed)?$/.test(spoken.norm(at))) return false;
  const [next, after] = [spoken.norm(at + 1), spoken.norm(at + 2)];
  const ends = next === '' || /[,;)]/.test(spoken.before(at + 1));
  return (
    next === 'by' ||
    (next === 'as' && /^(?:its|their|his|part|a|an|the)$/.test(after)) ||
    (ends && spoken.range(at - 4, at).includes('which')) ||
    isClaimedThere(spoken, at)
  );
}

/** "a stretch of sea that Chile claims south of Cape Horn", "Kenya claims the island as its own" */
function isClaimedThere(spoken: SpokenSentence, at: number): boolean {
  const words = spoken.range(at + 1, at + 10);
  const own = words.findIndex(
    (norm, index) =>
      norm === 'as' && /^(?:its|their|his|part|sovereign)$/.test(words[index + 1] ?? ''),
  );
  if (own >= 0) return !spoken.hasVerb(at + 1, at + 1 + own);
  const relative =
    /^(?:that|which)$/.test(spoken.norm(at - 2)) && !/^[,;:]/.test(spoken.before(at - 2));
  return (
    relative &&
    /^(?:in|on|off|near|south|north|east|west|around|under|along|beyond|inside)$/.test(
      spoken.norm(at + 1),
    ) &&
    !spoken.hasVerb(at + 1, at + 10)
  );
}

/** A word that can be a noun, or an act within the contact, counts only where it is plainly said. */
export function isVerbOfSaying(spoken: SpokenSentence, at: number): boolean {
  const norm = spoken.norm(at);
  const next = [1, 2, 3, 4].map((step) => spoken.norm(at + step));
  if (
    /^(reports|claims|notes|states|posts|quotes|cites|lists|describes|indicates|maintains|stresses|mentions|observes)$/.test(
      norm,
    )
  ) {
    return (
      spoken.isParty(at - 3, at - 1) ||
      // "The Council, in its communiqué, mentions no number"
      relativeBefore(spoken, at, at, 0) !== undefined ||
      /^(it|he|she|they|which|who|ministry|statement|readout|office|side|sides|media|government|agency|account|kremlin)$/.test(
        spoken.norm(at - 1),
      )
    );
  }
  if (AGAINST_WORDS.test(norm)) {
    // "rejected this on Sunday", of what was told before; "rejected this proposal" is what he did there.
    const after = next[1] ?? '';
    const this_ =
      next[0] === 'this' &&
      (after === '' ||
        /[,;:]/.test(spoken.before(at + 2)) ||
        WEEKDAYS.has(after) ||
        /^(?:on|in|at|as|late|later|outright|flatly|and|but|when|saying|through|via)$/.test(after));
    return (
      this_ ||
      next.some((word) =>
        /^(report|reports|claim|claims|suggestion|suggestions|account|that|as|idea|version|accusation)$/.test(
          word,
        ),
      )
    );
  }
  if (/^(published|publishes|released|issued|carried)$/.test(norm)) {
    return (
      next.some((word) => ACCOUNT_NOUNS.has(word)) &&
      spoken
        .range(at, at + 14)
        .some((word) => SAYING.has(word) && word !== norm && /ing$/.test(word))
    );
  }
  const closes = next[0] === '' || /[,;]/.test(spoken.before(at + 1));
  // "recalled its ambassador": what a state does, and no word of it.
  if (norm === 'recalled')
    return (
      next.includes('that') || closes || /["“]/.test(spoken.before(at + 1)) || next[0] === 'how'
    );
  // "declared independence in 1991": done by saying it, and no word of the contact.
  if (/^(?:declared|declares)$/.test(norm))
    return !/^(?:independence|war|victory|bankruptcy|martial|mourning)$/.test(next[0] ?? '');
  // "concluded a three-day visit": brought to an end.
  if (norm === 'concluded')
    return next[0] === 'that' || closes || /["“]/.test(spoken.before(at + 1));
  // "…, his aide related; "
  if (/^(related|observed)$/.test(norm) && closes) return true;
  if (/^(informed|briefed|related|observed)$/.test(norm)) return next.includes('that');
  // "the Americans complained of dumping" is what they did there.
  if (norm === 'complained') return !next.some((word) => /^(?:of|about|to|over)$/.test(word));
  if (/^(wrote|writes|posted|posts)$/.test(norm))
    return !(
      writesTo(spoken, at) ||
      next
        .slice(0, 3)
        .some((word) => /^(?:letters?|pictures?|photos?|photographs?|videos?|clips?)$/.test(word))
    );
  return true;
}

/** "wrote on 9 February to Madagascar's head of state": a letter, and no words of it. */
function writesTo(spoken: SpokenSentence, at: number): boolean {
  const to = spoken.range(at + 1, at + 6).indexOf('to') + at + 1;
  const between = spoken.range(at + 1, to);
  return (
    to > at &&
    between.every(
      (norm) =>
        /^(?:on|in|\d.*|again|twice|back|\p{L}+ly)$/u.test(norm) ||
        MONTHS.has(norm) ||
        WEEKDAYS.has(norm),
    )
  );
}

/** "told him to drop the case": a demand, and no report. */
export function isBidding(spoken: SpokenSentence, at: number): boolean {
  // "told him off over the duties"
  if (spoken.range(at + 1, at + 5).includes('off')) return true;
  let next = at + 1;
  const listener = spoken.sentence.mentions.find(({ first }) => first >= next && first <= next + 1);
  if (/^(?:the|his|her|their|its|a)$/.test(spoken.norm(next)) && !listener) next += 1;
  next = (listener?.last ?? next) + 1;
  return spoken.norm(next) === 'to' && spoken.before(next) === ' ';
}

/** "told Prime Minister Luís Montenegro": of which state he is, whom no record holds. */
function strangerIn(spoken: SpokenSentence, from: number, to: number): string | undefined {
  const { words, end } = spoken.sentence;
  const some = words.slice(from, to);
  const stop = some.findIndex(
    ({ norm, before }, index) => BETWEEN.has(norm) || (index > 0 && /[,;:]/.test(before)),
  );
  const last = stop < 0 ? (some.at(-1)?.end ?? end) : (some[stop]?.start ?? end);
  const found = spoken.speakers.people.between(spoken.sentence, some[0]?.start ?? end, last);
  return found?.voice.parties[0];
}

/** A leader to the other side, not to the public: words within the contact. */
export function isTelling(spoken: SpokenSentence, at: number, speaker: Voice): boolean {
  if (!TELLING.has(spoken.norm(at))) return false;
  if (PUBLIC_EARS.has(spoken.norm(at + 1)) || PUBLIC_EARS.has(spoken.norm(at + 2))) return false;
  const role =
    /^(?:the|his|her)$/.test(spoken.norm(at + 1)) &&
    PRINCES.test(spoken.norm(spoken.norm(at + 2) === 'crown' ? at + 3 : at + 2));
  if (speaker.kind !== 'parties') return speaker.kind === 'unknown' && role;
  if (role) return true;
  const named = namesIn(spoken.sentence, at + 1, at + 7)[0];
  // "told Time magazine of Xi": what it was about is not whom it was said to.
  const listener =
    named && spoken.range(at + 1, named.first).some((norm) => BETWEEN.has(norm))
      ? undefined
      : named;
  // "she told her morning news conference": whose it is, not whom she told.
  const objective =
    /^(him|them)$/.test(spoken.norm(at + 1)) ||
    (spoken.norm(at + 1) === 'her' &&
      (!/^\s$/.test(spoken.before(at + 2)) ||
        /^(that|about|to|of|he|she|they|it|in|on|at|by|the|how|what|why|not)$/.test(
          spoken.norm(at + 2),
        ))) ||
    /^(counterpart|host|guest|colleague)$/.test(
      [1, 2, 3, 4, 5]
        .map((step) => spoken.norm(at + step))
        .find((word) => /^(counterpart|host|guest|colleague)$/.test(word)) ?? '',
    );
  if (!listener) {
    const stranger = named ? undefined : strangerIn(spoken, at + 1, at + 6);
    return stranger === undefined ? objective : !speaker.parties.includes(stranger);
  }
  return (
    objective ||
    partiesOf(listener, spoken.record).every((party) => !speaker.parties.includes(party))
  );
}

export function deniesTelling(spoken: SpokenSentence, at: number): boolean {
  return spoken
    .range(at + 1, at + 6)
    .some((norm) => TOLD.test(norm) || /^(?:that|this|it|them)$/.test(norm));
}

/** "confirmed by the White House", "was told by Xi that" */
export function passive(spoken: SpokenSentence, at: number) {
  if (spoken.norm(at + 1) !== 'by') {
    // "It was announced that": nobody says who; "was quoted as saying" is told by the next verb.
    return undefined;
  }
  // "In a call described by both capitals as cordial": what they call it, and not the rest.
  const reduced = /^(?:described|hailed|characteri[sz]ed)$/.test(spoken.norm(at));
  if (reduced && !BE.has(spoken.norm(at - 1))) return undefined;
  // "released by August"
  if (MONTHS.has(spoken.norm(at + 2)) || WEEKDAYS.has(spoken.norm(at + 2))) return undefined;
  // "The statute was rejected by Kurti" is what he did; "the report was rejected by Kurti", what he said.
  if (
    /^(?:rejected|dismissed)$/.test(spoken.norm(at)) &&
    !spoken.range(at - 10, at).some((norm) => TOLD.test(norm))
  )
    return undefined;
  // "islands, which are administered by Japan and claimed by China": land, and no word.
  if (spoken.norm(at) === 'claimed' && !spoken.range(at - 3, at).includes('it')) return undefined;
  // "with messages carried by Oman": borne, and not reported.
  if (
    spoken.norm(at) === 'carried' &&
    spoken.range(at - 4, at).some((norm) => /^(?:messages?|letters?|notes?|papers?)$/.test(norm))
  )
    return undefined;
  const to = endOfPhrase(spoken, at + 2);
  const voice = spoken.voice(at + 2, to);
  if (!voice) return undefined;
  const told = TELLING.has(spoken.norm(at)) && BE.has(spoken.norm(at - 1));
  const form = told && spoken.isParty(subjectStart(spoken, at, 0), at - 1) ? 'told' : 'said';
  // "Rubio said that he had been told by his president to": it is Rubio who says so.
  const that = spoken.range(0, at).lastIndexOf('that');
  if (form === 'told' && that > 0 && spoken.range(0, that).some((norm) => SAYING.has(norm)))
    return undefined;
  // "No details were released by either side"
  if (/^(?:no|nothing|none|neither)$/.test(spoken.norm(0)))
    return mark(spoken, voice, at, to, to, 'noncommittal', form, 'around');
  return mark(spoken, voice, at, to, to, DENYING.has(spoken.norm(at)) ? 'denies' : 'affirms', form);
}
