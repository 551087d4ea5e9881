/** Contacts of which only one side is named: "I had a call with Prabowo", "she had met Weber": the other is who tells it. */

import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { setStrangers, strangersIn } from '../reading/people/strangers.js';
import type { Sentence } from '../reading/reading.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

const ONESELF = /\b(?:I|we|he|she|they|my|our|his|her|their)\b/i;

/** Fills in the side of whoever tells of a contact of his own. */
export function withTellers(read: readonly ReadSentence[], record: ContactRecord): void {
  const named = new Set(
    read.flatMap(({ sentence }) =>
      sentence.mentions.flatMap((mention) => partiesOf(mention, record)),
    ),
  );
  for (const { sentence, references, attributed } of read) {
    for (const reference of references) {
      const among = tellerAmong(reference, sentence, attributed);
      if (among !== undefined) reference.parties = [among, ...reference.parties];
      if (reference.parties.length === 0 && !reference.aside)
        withPeer(reference, sentence, attributed, record);
      if (reference.parties.length === 0 && !reference.aside)
        metAbroad(reference, sentence, attributed, named, record);
      if (reference.parties.length !== 1 || reference.aside) continue;
      const alone = attributed.filter(
        ({ voice, form }) =>
          form !== 'told' && voice.kind === 'parties' && voice.parties.length === 1,
      );
      // "After a call with Starmer on Thursday, Ireland's Micheál Martin said"
      const [only] = alone;
      const opens =
        only !== undefined &&
        attributed.length === 1 &&
        reference.end <= only.marker.start &&
        /^(?:after|following|during|in|at|on) $/i.test(
          sentence.text.slice(0, reference.start - sentence.start),
        );
      const told = opens
        ? only
        : alone.find(({ start, end }) => start <= reference.start && reference.start < end);
      const party = told?.voice.parties[0];
      if (!told || party === undefined || reference.parties.includes(party)) continue;
      const from = told.marker.end <= reference.start ? told.marker.end : told.start;
      const before = sentence.text.slice(
        Math.max(0, from - sentence.start),
        reference.start - sentence.start,
      );
      // "Prabowo, fresh from talks with Putin, said"
      const inside = told.marker.start <= reference.start && reference.end <= told.marker.end;
      // "Bahrain said Crown Prince Salman had told Starmer by phone": of Bahrain, then.
      const envoy = strangersIn(sentence, record).some(
        ({ start, party: own, title }) =>
          own === undefined && title !== undefined && start >= from && start < reference.start,
      );
      if (
        !opens &&
        !envoy &&
        !inside &&
        !ONESELF.test(before) &&
        /\p{L}{3,}/u.test(before.replace(/^.*["“]/, ''))
      )
        continue;
      reference.parties = [party, ...reference.parties];
      const { person } = told.voice;
      if (person !== undefined && !reference.people.includes(person))
        reference.people = [person, ...reference.people];
    }
  }
}

/** "his account of the meeting that he, Iraq's Fuad Hussein and their Kuwaiti colleague had held": he is one of more. */
function tellerAmong(
  reference: Reference,
  { text, start }: Sentence,
  attributed: readonly Attributed[],
): string | undefined {
  if (reference.parties.length < 2 || reference.aside) return undefined;
  const teller = attributed.find(
    ({ form, voice, start: from, end }) =>
      form === 'said' &&
      voice.kind === 'parties' &&
      voice.parties.length === 1 &&
      from <= reference.start &&
      reference.start < end,
  );
  const [party] = teller?.voice.parties ?? [];
  if (!teller || party === undefined || reference.parties.includes(party)) return undefined;
  const around = text.slice(Math.max(0, teller.start - start), teller.end - start);
  return HE_AND_OTHERS.test(around) ? party : undefined;
}

const HE_AND_OTHERS =
  /\b(?:he|she|I), [^.;:]{3,80} and [^.;:,]{3,60} (?:had |have )?(?:held|met|spoke|spoken|sat|discussed|agreed|signed|talked)\b/u;

/** "said that he and Chile's Francisco Pérez Mackenna had closed it when they spoke": the two are he and the other. */
function withPeer(
  reference: Reference,
  sentence: Sentence,
  attributed: readonly Attributed[],
  record: ContactRecord,
): void {
  const { text, start, words, mentions } = sentence;
  const peer = HE_AND_ONE.exec(text.slice(0, Math.max(0, reference.start - start)));
  const teller = attributed.find(
    ({ form, voice, start: from, end }) =>
      form === 'said' &&
      voice.parties.length === 1 &&
      from <= reference.start &&
      reference.start < end,
  );
  const [party] = teller?.voice.parties ?? [];
  if (!peer || party === undefined) return;
  const from = start + peer.index;
  const to = from + peer[0].length;
  const others = [
    ...mentions
      .filter(({ first }) => {
        const at = words[first]?.start ?? 0;
        return at > from && at < to;
      })
      .flatMap((mention) => partiesOf(mention, record)),
    ...strangersIn(sentence, record).flatMap((one) =>
      one.party !== undefined && one.start > from && one.start < to ? [one.party] : [],
    ),
  ];
  const [other] = new Set(others.filter((one) => one !== party));
  if (other !== undefined) reference.parties = [party, other];
}

const HE_AND_ONE =
  /\b(?:he|she) and [^,;:"“]{3,60}? (?:had|have|would|agreed|were|spoke|met)\b[^;:]{0,80}$/u;

/** "Wong: I met Justin Tkatchenko in Port Moresby": somebody of the state that the text speaks of, at home. */
function metAbroad(
  reference: Reference,
  sentence: Sentence,
  attributed: readonly Attributed[],
  named: ReadonlySet<string>,
  record: ContactRecord,
): void {
  const teller = attributed.find(
    ({ voice, form, start, end }) =>
      form !== 'told' &&
      voice.kind === 'parties' &&
      voice.parties.length === 1 &&
      start <= reference.start &&
      reference.start < end,
  )?.voice;
  const [party] = teller?.parties ?? [];
  const { text, start } = sentence;
  const guest = /^ (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}) (?:in|at) /u.exec(
    text.slice(reference.end - start),
  )?.[1];
  const abroad = reference.places.find(({ country }) => country !== undefined && country !== party);
  const oneself = /\b(?:I|[Ww]e|[Hh]e|[Ss]he) (?:\p{Ll}+ )?$/u.test(
    text.slice(0, reference.start - start),
  );
  if (party === undefined || guest === undefined || !oneself) return;
  if (abroad?.country === undefined || !named.has(abroad.country)) return;
  reference.parties = [party, abroad.country];
  if (teller?.person !== undefined) reference.people = [teller.person, ...reference.people];
  const at = reference.end + 1;
  setStrangers(sentence, record, [
    ...strangersIn(sentence, record),
    { name: guest, party: abroad.country, guessed: true, start: at, end: at + guest.length },
  ]);
}
