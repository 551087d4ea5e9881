/** A contact told without a word for one: "co-chaired the ninth commission", "agreed on Tuesday to reopen the road". */
import { isOfSaying } from '../reading/contacts/day-of-telling.js';
import { emptyReference } from '../reading/contacts/reference.js';
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind } from '../record/schema.js';

/** What two do only together: the first of each line tells of which kind of contact, where it does. */
const DEEDS: readonly { words: RegExp; kinds: readonly Kind[] }[] = [
  { words: /\bco-?chair(?:ed|s)?\b/i, kinds: ['talks'] },
  { words: /\bpresided over\b/i, kinds: ['talks'] },
  {
    words:
      /\b(?:agreed|signed|discussed|exchanged|reviewed|initialled|launched|conferred|pledged|concluded|inaugurated|commissioned|unveiled|(?:jointly |together )?opened|broke ground|cut the ribbon|laid the foundation|signed off)\b/i,
    kinds: [],
  },
  // "What did the two agree on in Guadalajara?"
  { words: /(?<=\bdid\b.{3,80})\b(?:agree|sign|discuss|settle|decide|say)\b/i, kinds: [] },
];

/** So many of the first sentences may tell it. */
const LOOKED_AT = 3;

/** The first sentence in which two of different states are told to have done something together. */
export function deedIn(
  read: readonly ReadSentence[],
  record: ContactRecord,
): Reference | undefined {
  for (const [index, own] of read.slice(0, LOOKED_AT).entries()) {
    const { sentence, dates, places } = own;
    for (const { words, kinds } of DEEDS) {
      const deed = words.exec(sentence.text);
      if (!deed) continue;
      const start = sentence.start + deed.index;
      const doers = doersBefore(own, start, record);
      const parties = [...new Set(doers.map(({ party }) => party))];
      if (parties.length < 2 || parties.length > 6) continue;
      if (!/\b(?:and|with)\b|,/.test(sentence.text.slice(0, deed.index))) continue;
      return {
        ...emptyReference(index, start, start + deed[0].length, deed[0]),
        kinds,
        strict: true,
        modality: 'held',
        parties,
        people: [...new Set(doers.flatMap(({ id }) => id ?? []))],
        dates: dates.filter((date) => date.precision === 'day' && !isOfSaying(date, sentence)),
        places: [...places],
      };
    }
  }
  return undefined;
}

interface Doer {
  at: number;
  party: string;
  id?: string | undefined;
}

/** Those of a state who stand before the verb, whoever tells of it left out. */
function doersBefore(
  { sentence, attributed }: ReadSentence,
  start: number,
  record: ContactRecord,
): Doer[] {
  const isVoice = (at: number) =>
    attributed.some(({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end);
  const named = sentence.mentions.flatMap((mention): Doer[] => {
    const at = sentence.words[mention.first]?.start ?? 0;
    const [party, other] = partiesOf(mention, record);
    const id = personOf(mention);
    return party === undefined || other !== undefined ? [] : [{ at, party, id }];
  });
  const strangers = strangersIn(sentence, record).flatMap(({ start: at, party }): Doer[] =>
    party === undefined ? [] : [{ at, party }],
  );
  return [...named, ...strangers].filter(({ at }) => at < start && !isVoice(at));
}
