import { datelineEnd } from '../../reading/dates/dateline.js';
import { attributionAt } from '../../reading/voices/attribution.js';
import { partiesOf } from '../../reading/voices/voices.js';
import { joined } from '../../record/dates-in-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { by, occurrenceStanding } from '../../record/standing.js';
import { sourced } from '../facts/judge-date.js';
import {
  type BoundReference,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { says, standingInWords, theEvent, voicesOf } from '../wording.js';
import { behind, mayBlame } from './teller/claim-voices.js';
import { areAllOf } from './teller/own-words.js';
import { maySpeak } from './teller/whose-words.js';

/** Judges whether a contact may be told as a fact at all. */
export function judgeOccurrence(copy: Copy, sentence: BoundSentence, seen: Set<string>): void {
  for (const bound of sentence.references) {
    const event = eventOf(bound);
    const { reference } = bound;
    if (
      !event ||
      bound.binding.state !== 'bound' ||
      reference.aside ||
      reference.tentative ||
      isOnlyTakenUp(bound) ||
      event.status !== 'held' ||
      reference.modality !== 'held'
    )
      continue;
    const standing = occurrenceStanding(event);
    if (standing === 'confirmed' || seen.has(event.id)) continue;
    seen.add(event.id);
    const voices = by(event.occurrence, 'affirms');
    if (isToldBefore(copy, sentence, event, voices)) continue;
    if (isLeadIn(copy, sentence, event, voices)) continue;
    // "…, a call that only Washington speaks of"
    const elsewhere = sentence.read.attributed.find(
      ({ voice, form }) => form !== 'told' && voice.parties.some((party) => voices.includes(party)),
    );
    const only =
      /\bonly \p{Lu}\S+(?: and \p{Lu}\S+)? (?:speaks?|says?|tells?|reports?|knows?|mentions?|acknowledges?|confirms?)\b/u.test(
        sentence.read.sentence.text,
      );
    const attributed =
      attributionAt(sentence.read.attributed, reference.start) ??
      (reference.other || only ? elsewhere : undefined);
    // "The letter was made public in Beijing": by those who tell of it.
    if (!attributed && isMadePublic(sentence, voices, copy)) continue;
    if (
      !attributed &&
      (only || maySpeak(copy, sentence, sentence.read.sentence, { voices, points: [] }))
    )
      continue;
    if (attributed && attributed.form !== 'told') {
      const { voice } = attributed;
      if (
        attributed.manner === 'denies' ||
        voice.kind === 'independent' ||
        voice.kind === 'unknown' ||
        attributed.manner !== 'affirms'
      )
        continue;
      if (behind(voice, voices, event))
        copy.verdicts.approve(
          reference.start,
          reference.end,
          event,
          'that it took place, as attributed',
        );
      else if (mayBlame(voice, voices, event))
        flagOccurrence(copy, sentence, event, 'misattributed');
      continue;
    }
    flagOccurrence(
      copy,
      sentence,
      event,
      standing === 'claimed' || standing === 'open' ? 'unattributed' : 'disputed',
    );
  }
}

/** "GANGNAM LETTER", over a text of talks there: it names nobody and no day, and tells of nothing itself. */
function isOnlyTakenUp({ reference, binding }: BoundReference): boolean {
  const { people, parties, dates, places } = reference;
  return (
    binding.state === 'bound' &&
    binding.by === 'focus' &&
    people.length + parties.length + dates.length + places.length === 0
  );
}

/** "…, the presidency said after a call on Tuesday. It was the first time they spoke": who tells of it has been named. */
function isToldBefore(
  { sentences }: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  voices: readonly string[],
): boolean {
  return sentences
    .slice(0, sentences.indexOf(sentence))
    .some(
      ({ references, read }) =>
        references.some((bound) => eventOf(bound) === event) &&
        read.attributed.some(
          ({ voice, form, manner }) =>
            form !== 'told' &&
            manner === 'affirms' &&
            voice.parties.some((party) => voices.includes(party)),
        ),
    );
}

/** "It was worth two letters. Joe Biden and Xi Jinping exchanged them, Xinhua reported": who had it, and who tells it, comes next. */
function isLeadIn(
  { sentences, record }: Copy,
  sentence: BoundSentence,
  { parties }: ContactEvent,
  voices: readonly string[],
): boolean {
  const { sentence: lead } = sentence.read;
  const from = datelineEnd(lead);
  const names = lead.mentions.some(
    (mention) =>
      (lead.words[mention.first]?.start ?? 0) >= from &&
      partiesOf(mention, record).some((party) => parties.includes(party)),
  );
  const next = sentences[sentences.indexOf(sentence) + 1]?.read;
  if (names || !next) return false;
  const named = next.sentence.mentions.flatMap((mention) => partiesOf(mention, record));
  return (
    parties.filter((party) => named.includes(party)).length >= 2 &&
    next.attributed.some(
      ({ voice, form, manner }) =>
        form === 'said' &&
        manner === 'affirms' &&
        voice.parties.some((party) => voices.includes(party)),
    )
  );
}

function isMadePublic({ read }: BoundSentence, voices: readonly string[], copy: Copy): boolean {
  const { text, mentions, words } = read.sentence;
  return (
    /\b(?:made public|published|released|disclosed|announced|revealed)\b/.test(text) &&
    mentions.some(
      (mention) =>
        /^(?:in|by|from)$/.test(words[mention.first - 1]?.norm ?? '') &&
        areAllOf([mention], voices, copy),
    )
  );
}

function flagOccurrence(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  kind: 'unattributed' | 'misattributed' | 'disputed',
): void {
  const { start, end } = sentence.read.sentence;
  const stop = bareEnd(copy.text, start, end);
  const affirming = voicesOf(event.occurrence, 'affirms', event, copy.record);
  const denying = voicesOf(event.occurrence, 'denies', event, copy.record);
  const words = copy.text.slice(start, stop);
  const deny =
    denying.length > 0 ? `; ${joined(denying)} ${denying.length === 1 ? 'denies' : 'deny'} it` : '';
  const said = says(affirming);
  copy.verdicts.flag({
    kind,
    ...passage(copy, start, stop),
    event: event.id,
    record: `${theEvent(event).replace(/^t/, 'T')}: ${standingInWords(event.occurrence, event, copy.record)}`,
    ...sourced(event),
    wording:
      affirming.length > 0
        ? `${words.replace(/,?\s*$/, '')}, ${said}${deny}`
        : `${joined(denying)} ${denying.length === 1 ? 'denies' : 'deny'} that ${words}`,
  });
}
