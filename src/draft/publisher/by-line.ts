/** Who has written a text, by the words around it: "Zelenskyy on Telegram:", a signature, "(KCNA) --". */
import { datelineEnd } from '../../reading/dates/dateline.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { Sentence } from '../../reading/reading.js';
import { HOUSES, OFFICES_OF_ONE, STATE_OUTLETS } from '../../reading/voices/outlets.js';
import { partiesOf, personOf, type Voice } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import { normOf } from '../../record/words.js';

export interface Publisher {
  voice: Voice;
  /** The first sentence of the text below its headings. */
  from: number;
  /** Where its signature begins. */
  to: number;
  /** An agency of a state tells what others say in their names; a readout makes all of it its own. */
  whole: boolean;
  /** Where the post begins behind the words that say whose it is, and when it was posted. */
  lead?: number;
  /** What follows its end is told by somebody else: behind quotation marks, in a note to editors. */
  closed?: true;
  /** A day stands over it or below it by itself: what it tells without one was on that day. */
  dated?: true;
}

/** Where somebody posts, or his handle: "on X", "Donald J. Trump, Truth Social, Nov 17". */
export const POSTED =
  /@\w{2,}|(?:\b(?:on|via|from)|,| [/|–—-]) (?:X|Twitter|Truth Social|Telegram|Facebook|Instagram|Threads|Weibo|Bluesky|VK|LinkedIn)\b|\b(?:tweets?|posts?|posted|writes|wrote)\b/;
export function isHeading({ text, words }: Sentence): boolean {
  return (
    words.length <= 30 &&
    // "… with Secretary of State of U.S."
    (!/[.!?…]["”’)]*$/.test(text.trim()) ||
      (words.length <= 14 && /(?:\p{Lu}\.){2}$/u.test(text.trim())))
  );
}

/** "Readout of Prime Minister Carney's call with": whoever is named first. */
export function speakerIn(sentence: Sentence, record: ContactRecord): Voice | undefined {
  const named = sentence.mentions.flatMap((mention) => {
    const [party] = partiesOf(mention, record);
    const person = personOf(mention);
    return party === undefined
      ? []
      : [{ at: sentence.words[mention.first]?.start ?? 0, party, person, speaker: mention.text }];
  });
  const strangers = strangersIn(sentence, record).flatMap(({ party, start, name }) =>
    party === undefined ? [] : [{ at: start, party, person: undefined, speaker: name }],
  );
  const offices = sentence.words.flatMap(({ norm, text, start }) => {
    const party = OFFICES_OF_ONE.get(norm);
    return party === undefined ? [] : [{ at: start, party, person: undefined, speaker: text }];
  });
  const handles = [
    ...`${/@$/.test(sentence.words[0]?.before ?? '') ? '@' : ''}${sentence.text}`.matchAll(
      /@(\w{4,})/g,
    ),
  ].flatMap((match) => {
    const owner = ownerOf(match[1] ?? '', record);
    return owner ? [{ at: sentence.start + match.index, ...owner, speaker: match[0] }] : [];
  });
  const [first] = [...named, ...strangers, ...offices, ...handles].sort((a, b) => a.at - b.at);
  return (
    first && {
      kind: 'parties',
      parties: [first.party],
      speaker: first.speaker,
      ...(first.person !== undefined && { person: first.person }),
    }
  );
}

/** "@narendramodi": the person of the record whose name it is. */
function ownerOf(
  handle: string,
  record: ContactRecord,
): { party: string; person: string } | undefined {
  const key = handle.toLowerCase().replace(/[^a-z]/g, '');
  for (const [person, { name, party }] of record.people)
    if (key.startsWith(normOf(name).replace(/[^a-z]/g, ''))) return { party, person };
  return undefined;
}

/** Told in the first person, outside quotation marks. */
export function isOwn(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => FIRST_PERSON.test(text.replace(/["“][^"”]*["”]?/g, ' ')));
}

/** "Had a good call with", "Spoke to": who posts leaves himself out. */
export const OF_ONESELF =
  /^["“']?(?:Just |Today |Pleased|Glad|Happy|Delighted|Honou?red|Great|Good|Productive|Warm|Excellent|Very|Had|Spoke|Met|Called|Held|Received|Welcomed|Hosted|Discussed|Thank)/;
const FIRST_PERSON = /\b(?:I|I['’](?:ve|m|ll|d)|my|me|we|our|us)\b/;

/** "Zelenskyy on Telegram: I spoke with", or a post that is signed at its end. */
export function byAuthor(
  sentences: readonly Sentence[],
  record: ContactRecord,
): Publisher | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return undefined;
  const lead = /^[^\n"“]{3,80}?:\s/.exec(first.text)?.[0];
  if (
    lead !== undefined &&
    (POSTED.test(lead) ||
      /@$/.test(first.words[0]?.before ?? '') ||
      /^["“]?(?:I|We)\b/.test(first.text.slice(lead.length)) ||
      // "Zelenskyy: just off the phone with Carney. We agreed on drones."
      (isPersonOnly(first, first.start + lead.length, record) && isOwn(sentences))) &&
    (isOwn(sentences) ||
      (POSTED.test(lead) && MOUTHPIECE.test(lead)) ||
      OF_ONESELF.test(first.text.slice(lead.length)) ||
      isQuotedPost(first, lead))
  ) {
    const within = first.start + lead.length;
    const voice = speakerIn(
      {
        ...first,
        mentions: first.mentions.filter(({ last: end }) => (first.words[end]?.end ?? 0) <= within),
      },
      record,
    );
    if (voice) {
      const closing = closingOf(sentences, lead.length);
      return {
        voice,
        from: 0,
        to: closing ?? sentences.length,
        whole: true,
        lead: within,
        ...(closing !== undefined && { closed: true as const }),
      };
    }
  }
  const signed = last.words.length <= 8 && isHeading(last) && isNameOnly(last, record);
  const before = sentences.slice(0, -1);
  if (signed && before.length > 0 && isOwn(before)) {
    const voice = speakerIn(last, record);
    if (voice) return { voice, from: 0, to: sentences.length - 1, whole: true };
  }
  return undefined;
}

/** "Esmaeil Baghaei, spokesman of Iran's Foreign Ministry, on X:": what he posts he tells for his house. */
const MOUTHPIECE = /\b(?:spokes(?:man|woman|person)|ministry|presidency|office|embassy)\b/i;

/** 'Trump on Truth Social: "This afternoon I had"' */
function isQuotedPost({ text }: Sentence, lead: string): boolean {
  return POSTED.test(lead) && /^["“]/.test(text.slice(lead.length)) && FIRST_PERSON.test(text);
}

/** Behind a post in quotation marks: the first sentence that is not in it. */
function closingOf(sentences: readonly Sentence[], lead: number): number | undefined {
  if (!/["“]\s*$/.test(sentences[0]?.text.slice(0, lead + 1) ?? '')) return undefined;
  const last = sentences.findIndex(({ text }, index) =>
    /["”][.!?]?$/.test((index === 0 ? text.slice(lead + 1) : text).trim()),
  );
  return last < 0 ? undefined : last + 1;
}

/** A dateline is a name, too: "COLOMBO: …" is nobody's post. */
function isPersonOnly(sentence: Sentence, end: number, record: ContactRecord): boolean {
  const words = sentence.words.filter((word) => word.end <= end);
  const [first] = sentence.mentions;
  return (
    first !== undefined &&
    first.last < words.length &&
    personOf(first) !== undefined &&
    isNameOnly({ ...sentence, words }, record)
  );
}

function isNameOnly({ words, mentions }: Sentence, record: ContactRecord): boolean {
  return words.every(
    ({ norm, text }, at) =>
      mentions.some(
        (mention) =>
          mention.first <= at && at <= mention.last && partiesOf(mention, record).length > 0,
      ) ||
      /^\p{Lu}/u.test(text) ||
      /^(?:of|the|and|prime|minister|president|chancellor)$/.test(norm),
  );
}

/** "PYONGYANG, March 3 (KCNA) --": what a state's agency tells in nobody's name it tells for the state. */
export function byAgency(
  sentences: readonly Sentence[],
  record: ContactRecord,
): Publisher | undefined {
  for (const sentence of sentences.slice(0, 3)) {
    const end = datelineEnd(sentence);
    // "/TASS/." stands by itself.
    const alone = sentence.words.length <= 3 && /\/$/.test(sentence.words[0]?.before ?? '');
    const head = sentence.words.filter((word) => alone || word.end <= end);
    for (let at = 0; at < head.length; at += 1) {
      for (let length = Math.min(3, head.length - at); length > 0; length -= 1) {
        const some = head.slice(at, at + length);
        const name = some.map(({ norm }) => norm).join(' ');
        // "(MEA weekly briefing)" is what somebody reports on.
        const enclosed =
          /\($/.test(some[0]?.before ?? '') &&
          /^\)/.test(sentence.words[at + length]?.before ?? ')');
        const house = enclosed ? HOUSES.get(name) : undefined;
        const party = house ?? STATE_OUTLETS.get(name);
        // "DAKAR (APS)" is not Algeria's agency where nobody speaks of Algeria.
        if (party === undefined || !isSpokenOf(party, sentences, record)) continue;
        const speaker = some.map(({ text }) => text).join(' ');
        return {
          voice: { kind: 'parties', parties: [party], speaker },
          from: 0,
          to: sentences.length,
          // "(Royal Hashemite Court) –": what a house tells is its own, whoever speaks in it.
          whole: house !== undefined,
        };
      }
    }
  }
  return undefined;
}

function isSpokenOf(party: string, sentences: readonly Sentence[], record: ContactRecord): boolean {
  return sentences.some(
    (sentence) =>
      sentence.mentions.some((mention) => partiesOf(mention, record).includes(party)) ||
      strangersIn(sentence, record).some((stranger) => stranger.party === party),
  );
}
