/** A visit told without a word of contact between two: "leaves Portugal tonight after three days in Lisbon". */
import { isOfSaying } from '../reading/contacts/day-of-telling.js';
import { emptyReference } from '../reading/contacts/reference.js';
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { placesIn } from '../reading/places/places.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

const TRAVEL =
  /\b(?:visits?|visita|visite|visited|visiting|trip|stay|stopover|leaves?|left|arriv(?:ed|es|ing)|landed|lands|touched down|flew|flies|days in|guest|tour|travelled|traveled|travels|expected in|due in|will be in|to be in|awaited in|went to|goes to|was in|is in|were in)\b/i;
const AHEAD = /\b(?:will|to|awaited|plans?|planned|due|scheduled|expected|next)\b/i;

/** The first sentence in which somebody of one state is told to be in another. */
export function visitIn(
  read: readonly ReadSentence[],
  record: ContactRecord,
): Reference | undefined {
  for (const [index, { sentence, dates, attributed }] of read.entries()) {
    const travel = TRAVEL.exec(sentence.text);
    if (!travel) continue;
    const isVoice = (at: number) =>
      attributed.some(
        ({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end,
      );
    const people = sentence.mentions.flatMap((mention) => {
      const at = sentence.words[mention.first]?.start ?? 0;
      const id = personOf(mention);
      const named = id !== undefined || mention.form === 'office';
      const [party] = named && !isVoice(at) ? partiesOf(mention, record) : [];
      return party === undefined ? [] : [{ at, party, id }];
    });
    const strangers = strangersIn(sentence, record).flatMap(({ start, party, title }) =>
      party === undefined || isVoice(start) || /spokes|ambassador/i.test(title ?? '')
        ? []
        : [{ at: start, party, id: undefined }],
    );
    const [visitor] = [...people, ...strangers].sort((a, b) => a.at - b.at);
    if (!visitor) continue;
    const places = placesIn(sentence, record).filter(({ start }) => !isVoice(start));
    const abroad = places.find(({ country }) => country !== undefined && country !== visitor.party);
    if (abroad?.country === undefined) continue;
    const start = sentence.start + travel.index;
    const before = sentence.text.slice(Math.max(0, travel.index - 30), travel.index);
    return {
      ...emptyReference(index, start, start + travel[0].length, travel[0]),
      kinds: ['visit'],
      strict: true,
      modality: AHEAD.test(`${before}${travel[0]}`) ? 'scheduled' : 'held',
      parties: [visitor.party, abroad.country],
      people: visitor.id === undefined ? [] : [visitor.id],
      dates: dates.filter(
        (date) =>
          (date.precision === 'day' || date.precision === 'month') && !isOfSaying(date, sentence),
      ),
      places: places.filter(({ country }) => country === abroad.country),
    };
  }
  return undefined;
}
