/** The sentences of an article with every voice as the side whose it is, where the contact or the text before tells. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { houseIn } from '../reading/voices/voice-outlets.js';
import type { Voice } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { MainContact } from './main-contact.js';
import { sideByOffice } from './office-alone.js';
import { isOfficialOfNoState, sideOf, whoWants } from './side-of.js';
import { announcedIn } from './telling-on.js';

/** A sentence with its voices, and whose account goes on in it. */
export interface Voiced extends ReadSentence {
  /** The side whose account was announced before: "More from No 10." */
  announced?: string;
  /** It does nothing but announce an account. */
  announces: boolean;
}

/** Who spoke before: by what he is, by his name, and for which side anybody spoke last. */
interface Spoken {
  nouns: Map<string, string>;
  names: Map<string, string>;
  /** The side of the voice before, where the text itself does not name it: "it" is that house again. */
  unnamed: string | undefined;
  last: string | undefined;
  /** Whose the sources, officials or diplomats are that were named with their side. */
  sources: string | undefined;
}

const SOURCES = /\b(?:sources?|officials?|diplomats?|aides?)\b/i;
/** "according to the sources", behind those of the Turkish ministry */
const THE_SOURCES =
  /^(?:according to )?(?:the|these|those|the same) (?:sources?|officials?|diplomats?|aides?)\b/i;

/** "the prime minister's press secretary", "the premier said" */
const OWN_HOUSE = /^(?:according to )?the /i;

const SPOKESPERSON = /\bspokes(?:man|woman|person)\b/;

/** Reads the sentences in order: who spoke as "the spokesman" once is he again. */
export function voicedBy(
  read: readonly ReadSentence[],
  main: MainContact,
  record: ContactRecord,
  home: string | undefined,
): Voiced[] {
  const spoken: Spoken = {
    nouns: new Map(),
    names: new Map(),
    unnamed: undefined,
    last: undefined,
    sources: undefined,
  };
  let announced: string | undefined;
  return read.map((sentence, index) => {
    const announces =
      index >= main.first && !isLeadIn(read, index)
        ? announcedIn(sentence, main, record)
        : undefined;
    if (announces !== undefined) {
      announced = announces;
      return { ...sentence, announces: true };
    }
    const attributed = sentence.attributed.map((one) => {
      const found = sidedIn(one, sentence, main, read, record, home, spoken, announced);
      return found === one.voice ? one : { ...one, voice: found };
    });
    const other = attributed.some(
      ({ form, voice }) => form === 'said' && voice.parties[0] !== announced,
    );
    if (other) announced = undefined;
    return {
      ...sentence,
      attributed,
      announces: false,
      ...(announced !== undefined && { announced }),
    };
  });
}

/** "The list of results runs to three lines:" only leads up to them. */
export function isLeadIn(read: readonly ReadSentence[], index: number): boolean {
  return (
    /^[*_)\]]*:\s*\n/.test(read[index + 1]?.sentence.words[0]?.before ?? '') &&
    (read[index]?.attributed ?? []).every(({ form }) => form === 'carried')
  );
}

function sidedIn(
  one: Attributed,
  { sentence, ...rest }: ReadSentence,
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  home: string | undefined,
  spoken: Spoken,
  announced: string | undefined,
): Voice {
  const { marker } = one;
  const voice = ofHouse(one, sentence, read, main) ?? one.voice;
  const named = sentence.text.slice(marker.start - sentence.start, marker.end - sentence.start);
  // "She also said" is whoever spoke before; "the agency wrote" is not.
  const [noun] =
    SPOKESPERSON.exec(/^(?:he|she|it|they)\b/i.test(named) ? voice.speaker : named) ?? [];
  const names = namesIn(voice.speaker);
  const family = names.at(-1);
  const again = /^(?:he|she|it|they)\b/i.test(named) ? spoken.unnamed : undefined;
  const wanting = whoWants(one, sentence, main, record);
  const side =
    wanting !== undefined && !voice.parties.includes(wanting)
      ? wanting
      : voice.kind === 'unknown'
        ? (again ??
          sideOf(one, { sentence, ...rest }, main, read, record, home) ??
          (family === undefined ? undefined : spoken.names.get(family)) ??
          (noun === undefined ? undefined : spoken.nouns.get(noun)) ??
          (THE_SOURCES.test(named) ? spoken.sources : undefined) ??
          (OWN_HOUSE.test(named) ? sideByOffice(named, main, read, record) : undefined) ??
          // "presidential chief of staff Ana Díaz", behind words of Quito's: of no other state.
          (isOfficialOfNoState(voice.speaker, sentence, record) ? spoken.last : undefined) ??
          (announced === 'all' ? undefined : announced))
        : undefined;
  const found: Voice = side === undefined ? voice : { ...voice, kind: 'parties', parties: [side] };
  if (one.form !== 'told') spoken.unnamed = side;
  const [party, other] = found.parties;
  if (party === undefined) return found;
  if (noun !== undefined) spoken.nouns.set(noun, party);
  if (SOURCES.test(voice.speaker) && other === undefined) spoken.sources = party;
  if (side !== undefined) for (const name of names) spoken.names.set(name, party);
  // "a statement signed by the president's spokesman, Felix Kwakye Ofosu"
  const signer =
    one.form === 'said' && other === undefined ? SIGNER.exec(sentence.text)?.[1] : undefined;
  for (const name of namesIn(signer ?? ''))
    if (!spoken.names.has(name)) spoken.names.set(name, party);
  if (other === undefined && main.parties.includes(party)) spoken.last = party;
  return found;
}

/** "at the State Department … According to the department's readout": the house that the text named so, whoever spoke since. */
function ofHouse(
  { form, marker }: Attributed,
  sentence: ReadSentence['sentence'],
  read: readonly ReadSentence[],
  main: MainContact,
): Voice | undefined {
  const noun =
    form === 'said'
      ? THE_HOUSE.exec(
          sentence.text.slice(marker.start - sentence.start, marker.end - sentence.start),
        )?.[1]?.toLowerCase()
      : undefined;
  if (noun === undefined) return undefined;
  const named = read
    .filter(({ sentence: one }) => one.start < sentence.start)
    .flatMap(({ sentence: { text } }) => [...text.matchAll(NAMED_HOUSE)])
    .filter(([, , house]) => house?.toLowerCase() === noun)
    .at(-1);
  const [, kind, house] = named ?? [];
  if (kind === undefined || house === undefined || !/^\p{Lu}/u.test(house)) return undefined;
  const party = houseIn([kind.toLowerCase(), house.toLowerCase()]);
  return party !== undefined && main.parties.includes(party)
    ? { kind: 'parties', parties: [party], speaker: `the ${kind} ${house}` }
    : undefined;
}

const THE_HOUSE =
  /^(?:according to )?the (department|ministry|palace|chancellery|house)(?:['’]s (?:own )?(?:readout|account|statement|summary|note|spokes(?:man|woman|person)))?(?: \p{Ll}+)?$/iu;
const NAMED_HOUSE = /(\p{L}+) (department|ministry|palace|chancellery|house)(?![\p{L}’'])/giu;

/** The names of who speaks: "Nick" and "Mangwana" of "government spokesperson Nick Mangwana". */
function namesIn(speaker: string): string[] {
  return (speaker.match(/(?<=^|\s)\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).map((name) => name.toLowerCase());
}

const SIGNER =
  /\b(?:signed|read out|issued|released|circulated|sent) by (?:the |its |his |her )[^,;.]{3,50}, ((?:\p{Lu}[\p{L}’'-]+ ?){2,4})/u;
