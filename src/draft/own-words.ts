/** What somebody says by doing it, without a word of saying: "promised 200 soldiers", "warned against any base". */

import type { ReadSentence } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { STANDING } from '../reading/voices/marker-words.js';
import { OFFICE_NOUNS } from '../reading/voices/say-words.js';
import { partiesOf, type Voice } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { Box } from './draft.js';
import type { MainContact } from './main-contact.js';

/** "Ruginienė promised 200 soldiers": what somebody binds himself to he says himself. */
export function committed(
  words: string,
  { sentence }: ReadSentence,
  start: number,
  main: MainContact,
  record: ContactRecord,
): Box | undefined {
  const verb =
    /^(?:[\p{L}.’'-]+ ){1,5}?(?:promised|promises|pledged|pledges|vowed|vows|spoke of|undertook|committed (?:himself|herself|itself))\b/u.exec(
      words,
    );
  if (!verb) return undefined;
  const until = start + verb[0].length;
  const at = (word: number) => sentence.words[word]?.start ?? 0;
  const own = [
    ...sentence.mentions
      .filter(({ first }) => at(first) >= start && at(first) < until)
      .map((mention) => partiesOf(mention, record)[0]),
    ...strangersIn(sentence, record)
      .filter((one) => one.start >= start && one.start < until)
      .map(({ party }) => party),
  ].filter((party) => party !== undefined && main.parties.includes(party));
  return own.length === 1 ? own[0] : undefined;
}

const URGING =
  /^(?:urge[sd]?|appeal(?:s|ed)|offer(?:s|ed)|insist(?:s|ed)|reaffirm(?:s|ed)|invite[sd]?)$/;

/** "He also complained of idle tankers", behind what he said to the public: he goes on. */
export function goingOnIn(
  words: string,
  start: number,
  { sentence }: ReadSentence,
  before: ReadSentence | undefined,
): Voice | undefined {
  if (start !== sentence.start || !GOES_ON.test(words)) return undefined;
  const last = before?.attributed.filter(({ form }) => form !== 'told').at(-1);
  const spoke =
    last?.manner === 'affirms' && last.voice.kind === 'parties' && last.voice.parties.length === 1;
  return spoke ? last.voice : undefined;
}

const GOES_ON =
  /^(?:(?:he|she|it|the (?:minister|president|chancellor|premier|prime minister|spokes(?:man|woman|person)|ministry|office|statement|readout)) (?:also|further|then|again|additionally)) (?:\p{L}+ly )?(?:complain|warn|prais|thank|welcom|accus|condemn|criticis|criticiz|regret|demand|urg|call|ask|stress|express|voic|reject|pledg|promis|vow|offer|insist|oppos|rul|defend|appeal|blam|lament|protest|hint|spoke)\p{L}*\b/iu;

/** "Egypt, which was not at the table, warned against any base": a state that took no part, and speaks. */
export function outsiderIn(
  { sentence, references }: ReadSentence,
  start: number,
  end: number,
  main: MainContact,
  record: ContactRecord,
): Box | undefined {
  const { words } = sentence;
  if (references.some((reference) => reference.parties.length >= 2 && !reference.aside))
    return undefined;
  const from = words.findIndex((word) => word.start >= start);
  const subject = sentence.mentions.find(
    ({ first, senses }) =>
      (first === from || (first === from + 1 && /^(?:the|a)$/.test(words[from]?.norm ?? ''))) &&
      senses.some(({ kind }) => kind !== 'topic'),
  );
  const [party, other] = subject ? partiesOf(subject, record) : [];
  if (!subject || party === undefined || other !== undefined || main.parties.includes(party))
    return undefined;
  let verb = subject.last + 1;
  while (OFFICE_NOUNS.has(words[verb]?.norm ?? '') || words[verb]?.norm === 'foreign') verb += 1;
  // Behind a clause of its own between two commas, and an adverb.
  if (/^,/.test(words[verb]?.before ?? ''))
    verb = words.findIndex(({ before }, at) => at > verb && /^,/.test(before));
  while (/ly$|^(?:also|has|later|then|meanwhile|again)$/.test(words[verb]?.norm ?? '')) verb += 1;
  const word = words[verb];
  const calls =
    /^calls?$|^called$/.test(word?.norm ?? '') && /^(?:on|for)$/.test(words[verb + 1]?.norm ?? '');
  return word && word.start < end && (STANDING.has(word.norm) || URGING.test(word.norm) || calls)
    ? party
    : undefined;
}
