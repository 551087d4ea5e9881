/** Attributions by signs rather than verbs: a dash or a colon in a flash, "nothing from", "quoted as saying". */
import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES } from '../../grammar-words.js';
import { ACCOUNT_NOUNS, GOING_ON, OFFICE_NOUNS, SAYING_OF_MANY } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesOnly, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { BE, READINGS } from './words.js';

/** "12:10 Canadian officials: Lee asked for it": a line of a live page opens with the hour. */
function pastHour(spoken: SpokenSentence): number {
  const hour = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?\b/i.exec(spoken.sentence.text)?.[0].length ?? 0;
  const { words, start } = spoken.sentence;
  return hour === 0
    ? 0
    : Math.max(
        0,
        words.findIndex((word) => word.start >= start + hour),
      );
}

/** Before whom one speaks to everybody. */
const MEDIA =
  /^(?:the|a|his|her|its|state|public|local|national|tv|television|radio|x|twitter|telegram|facebook|instagram|truth|social|media|reporters|journalists|press|parliament|post|video|briefing|conference|camera|air|arrival|departure|doorstep)$/;

/** By what means one lets the desk know. */
const CHANNEL =
  /^(?:reporters|journalists|press|media|cameras?|tv|television|radio|emails?|e|phone|telephone|text|whatsapp|message|statement|briefing|interview|conference|podcast|stakeout|doorstep)$/;

/** "on state TV", "to reporters on the quay", "in an e-mail just now": before everybody, and no clause. */
function isPublic(spoken: SpokenSentence, from: number, colon: number): boolean {
  const words = spoken.range(from, colon);
  if (words.every((norm) => MEDIA.test(norm))) return true;
  return (
    words.slice(0, 4).some((norm) => CHANNEL.test(norm)) &&
    !spoken.hasVerb(from, colon) &&
    !words.some((norm) => isPast(norm) || AUXILIARIES.has(norm))
  );
}

/** "KREMLIN: NO DATE YET FOR SUMMIT", "Berlin: two sentences": who speaks stands before a colon. */
export function beforeColon(spoken: SpokenSentence): Marker | undefined {
  const { words } = spoken.sentence;
  let from = pastHour(spoken);
  const label = from;
  while (
    from < label + 2 &&
    FLASH.has(spoken.norm(from)) &&
    /^(?:: ?|[ \-–—]+)$/.test(spoken.before(from + 1))
  )
    from += 1;
  const colon = words.findIndex(({ before }, at) => at > from && /^['"”’]?:\s/.test(before));
  // 'Rinkēvičs disagreed: "It has never been further."'
  const quoted = colon > 0 && colon - from <= 10 && /:\s+["“«]/.test(spoken.before(colon));
  const teller = quoted
    ? spoken.speakers.people.subjectIn(spoken.sentence, words[colon]?.start ?? 0)
    : undefined;
  // 'Albanese, to colleagues at the stakeout: "It's 2032"': to whom it is said behind a comma.
  const listener = spoken.range(from, colon).indexOf('to');
  const toAll = listener < 0 || /,/.test(spoken.before(from + listener));
  // 'His Turkish colleague was brief: "We have a price."'
  const colleague = quoted
    ? spoken.range(from, Math.min(colon, from + 6)).findIndex((norm) => PEERS.test(norm))
    : -1;
  const peer = colleague > 0 ? spoken.voice(from, from + colleague) : undefined;
  const who = peer?.kind === 'parties' ? peer : teller;
  if (who && toAll)
    return mark(spoken, who, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
  const answerer = colon > 1 && colon - from <= 16 ? leadsUpTo(spoken, from, colon) : undefined;
  // "A German official, on background: the jets go out in 2028"
  const comma = spoken
    .range(from, Math.max(from, colon))
    .findIndex(
      (norm, index) =>
        /^,/.test(spoken.before(from + index)) && /^(?:on|in|at|by|via|speaking)$/.test(norm),
    );
  const aside =
    comma > 0 && namesOnly(spoken, from, from + comma)
      ? spoken.voice(from, from + comma - 1)
      : undefined;
  if (aside?.kind === 'parties' && colon - from <= 12)
    return mark(spoken, aside, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
  // "Xi to Trump: go carefully in selling weapons"
  const toWhom =
    listener > 0 &&
    colon - from <= 8 &&
    namesOnly(spoken, from, from + listener) &&
    namesOnly(spoken, from + listener + 1, colon)
      ? spoken.voice(from, from + listener - 1)
      : undefined;
  if (toWhom?.kind === 'parties')
    return mark(spoken, toWhom, from, colon - 1, colon - 1, 'affirms', 'told', 'on').marker;
  // "Abbas Araghchi on state TV: we agreed to reopen it"
  const on = spoken
    .range(from, Math.max(from, colon))
    .findIndex((norm, index) => index > 0 && /^(?:on|to|via|in|at|by)$/.test(norm));
  // "Cairo via foreign ministry spokesman Tamim Khallaf: no such thing"
  const via = spoken.norm(from + on) === 'via' && on > 0;
  const viaMedium =
    on > 0 &&
    colon - from <= 10 &&
    (via || isPublic(spoken, from + on + 1, colon)) &&
    namesOnly(spoken, from, from + on)
      ? spoken.voice(from, from + on - 1)
      : undefined;
  if (viaMedium?.kind === 'parties')
    return mark(spoken, viaMedium, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
  const alone = colon === -1 && /:\s*$/.test(spoken.sentence.text);
  const to = (alone ? words.length : colon) - 1;
  // "Kast put it differently: the duties would be looked at"
  if (answerer && ANSWERING.test(spoken.range(from, colon).join(' ')))
    return mark(spoken, answerer, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
  if (to < from || to - from > 6) return undefined;
  const named = words
    .slice(from, to + 1)
    .every(
      ({ norm, text }, at) =>
        spoken.inMention.has(from + at) ||
        OFFICE_NOUNS.has(norm) ||
        ACCOUNT_NOUNS.has(norm) ||
        READINGS.has(norm) ||
        /^\p{Lu}/u.test(text) ||
        GOING_ON.has(norm) ||
        /^(the|of|for|in|and|from|foreign|state|press|prime|s|again|adds|still|sources?|media|centres?|centers?|news|party|presidential|deputy|security|national|interior|defen[cs]e|trade|finance)$/.test(
          norm,
        ),
    );
  // "THE PRESIDENT:" in a transcript is whoever its heading names.
  const office = spoken
    .range(from, to + 1)
    .every((norm) => /^(the|prime|foreign|mr|madam)$/.test(norm) || HOLDERS.test(norm));
  const voice =
    (office ? spoken.speakers.host : undefined) ?? (named ? spoken.voice(from, to) : undefined);
  // "FO spokesman Tahir Andrabi: Pakistan asked for": somebody's, whosever he is, and not of the turn before.
  const mouth = spoken
    .range(from, to + 1)
    .some((norm) => /^spokes(?:man|woman|person)$/.test(norm));
  if (!voice || (voice.kind === 'unknown' && !mouth) || voice.kind === 'independent')
    return undefined;
  // "Ottawa: nothing."
  const silent =
    /^(?:nothing|silence|silent|mum|none)$/.test(spoken.norm(colon)) && words.length <= colon + 4;
  return mark(spoken, voice, from, to, to, silent ? 'noncommittal' : 'affirms', 'said', 'on')
    .marker;
}

/** "The EU's reading of it is brief:", "South Block was first with its account:": whose clause ends in a colon. */
function leadsUpTo(spoken: SpokenSentence, from: number, colon: number): Voice | undefined {
  const end = spoken.sentence.words[colon]?.start ?? 0;
  const verb = spoken
    .range(from + 1, colon)
    .findIndex(
      (norm, step) =>
        !spoken.inMention.has(from + 1 + step) &&
        (AUXILIARIES.has(norm) ||
          SAYING_OF_MANY.has(norm) ||
          isPast(norm) ||
          (/[^s]s$/.test(norm) && norm !== 'news' && !isOwner(spoken, from + 1 + step))),
    );
  const voice = verb < 0 ? undefined : spoken.voice(from, from + verb);
  if (voice?.kind === 'parties' || voice?.kind === 'all') return voice;
  return spoken.speakers.people.subjectIn(spoken.sentence, end);
}

function isOwner(spoken: SpokenSentence, at: number): boolean {
  return /['’]s?$/.test(spoken.sentence.words[at]?.text ?? '');
}

/** "A spokesman for the chancellor later put the price at 300 million": whatever he does, he does in words. */
export function bySpokesman(spoken: SpokenSentence): Marker | undefined {
  const at = spoken
    .range(0, 14)
    .findIndex((norm) => /^spokes(?:man|woman|person|people)$/.test(norm));
  if (at < 0 || spoken.range(0, at).some((norm) => BE.has(norm))) return undefined;
  const from = subjectStart(spoken, at, 0);
  if (from > 0 && !/[,;:—–]/.test(spoken.before(from))) return undefined;
  let last = at;
  if (/^(for|of)$/.test(spoken.norm(at + 1))) {
    last = at + 2;
    while (last < at + 9 && namesOnly(spoken, last + 1, last + 2)) last += 1;
  }
  if (
    BE.has(spoken.norm(last + 1)) ||
    spoken.range(last + 1, last + 8).some((norm) => GESTURES.test(norm))
  )
    return undefined;
  const voice = spoken.voice(from, last);
  if (voice?.kind !== 'parties') return undefined;
  // The verb is a part of what is told, and so is he who does it.
  return {
    ...mark(spoken, voice, from, from, from, 'affirms', 'said', 'on').marker,
    end: spoken.sentence.words[from]?.start ?? 0,
  };
}

/** "Erdoğan poured the tea himself; your pool was two metres away": what the reporter saw. */
export function byPool(spoken: SpokenSentence): Marker | undefined {
  const at = spoken
    .range(0, spoken.sentence.words.length)
    .findIndex(
      (norm, index) =>
        /^(?:pool|pooler|poolers|correspondent|reporter)$/.test(norm) &&
        /^(?:your|this)$/.test(spoken.norm(index - 1)),
    );
  if (at < 1) return undefined;
  const voice: Voice = { kind: 'independent', parties: [], speaker: spoken.text(at - 1, at) };
  const { start } = spoken.sentence;
  return {
    ...mark(spoken, voice, 0, 0, at, 'affirms', 'said', 'around').marker,
    start,
    end: start,
  };
}

const ANSWERING =
  /\b(?:puts? (?:it|out)|sees? it|saw it|(?:issued|published|circulated|released|posted|put out|gave|sent out) (?:an?|its|his|her)|disagreed|differed|answered|replied|countered|objected|agreed?|confirm(?:s|ed)?|demurred|begged to differ|(?:was|is) (?:\w+ )?(?:blunt|clear|curt|terse|vague|vaguer|brief|cautious|cooler|firm|adamant|short)|(?:answer|reply|version|view|line|message|word|verdict|summary|take|account|reading|telling|list|note|readout|story|figure|number|sum|price|terms)|count(?:s|ed) (?:\w+ly|otherwise)|tells? it|told it)\b/;

/** What is done without a word. */
export const GESTURES =
  /^(?:smil|nod|laugh|frown|wav|walk|grimac|duck|sidestep|gestur)\p{L}*(?:ed|s)$/u;

const HOLDERS = /^(?:president|minister|premier|chancellor|secretary|king|queen|taoiseach|leader)$/;

const PEERS =
  /^(?:colleague|counterpart|host|guest|neighbour|neighbor|spokes(?:man|woman|person))$/;

/** Words that open a flash and are nobody's. */
const FLASH = new Set(
  'flash breaking urgent alert newsflash snap update exclusive bulletin'.split(' '),
);
