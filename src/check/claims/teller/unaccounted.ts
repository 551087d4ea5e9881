/** Names that neither the contact nor the point accounts for: they may be those of whoever tells it. */

import { PREPOSITIONS } from '../../../reading/grammar-words.js';
import { ACCOUNT_NOUNS, MOUTHPIECES, TELLING } from '../../../reading/voices/say-words.js';
import { isFamilyName, partiesOf, personOf } from '../../../reading/voices/voices.js';
import type { Mention, Word } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent, Statement } from '../../../record/schema.js';
import { wordsOf } from '../../../record/words.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { withoutContact } from '../told-content.js';
import { verbOf } from './subject-voices.js';
import { isDeed } from './table-deeds.js';
import type { Told } from './told.js';

/**
 * Whether a sentence names a side that has the point on the record, beside what the point itself is
 * about: "Ask in Cairo, and Sisi asked for it", "the drones came up in the Australian minutes". Why else
 * would it be named than because the point is its word?
 */
export function namesTeller(
  copy: Copy,
  bound: BoundSentence,
  clause: Pick<Clause, 'end'>,
  { voices, event, points }: Told,
): boolean {
  const { record } = copy;
  const { sentence } = bound.read;
  const told = withoutContact(sentence, bound, event, record);
  const { words } = told;
  const own = points.flatMap((point) => pointNames(point, record));
  const left = new Map<string, number>();
  const states = new Map<string, number>();
  for (const mention of own)
    for (const party of partiesOf(mention, record)) {
      left.set(party, (left.get(party) ?? 0) + 1);
      if (personOf(mention) === undefined) states.set(party, (states.get(party) ?? 0) + 1);
    }
  const spent = (party: string) => {
    const rest = left.get(party) ?? 0;
    left.set(party, rest - 1);
    return rest <= 0;
  };
  const mentions = told.mentions.filter(
    (mention) =>
      !isFamilyName(mention, { ...sentence, words }) &&
      partiesOf(mention, record).some((party) => event.parties.includes(party)),
  );
  return mentions.some((mention, index) => {
    const parties = partiesOf(mention, record);
    const [party] = parties;
    if (party === undefined || !voices.includes(party)) return false;
    const person = personOf(mention);
    // Who took no part in it has told of it.
    if (person !== undefined)
      return (
        mention.form !== 'office' &&
        !event.participants.includes(person) &&
        !own.some((other) => personOf(other) === person)
      );
    if (mention.form === 'name') return false;
    const rest = states.get(party) ?? 0;
    states.set(party, rest - 1);
    // "What Washington took away was Trump's plan for US plants": a capital beside all that the point names, and no doer.
    const beside = rest <= 0 && isCapital(mention) && !acts(words, mention);
    const extra = spent(party) || beside;
    if (
      isBeyond(words, mention, clause.end) ||
      isJoined(words, mentions, index) ||
      isListener(words, mention) ||
      isVenue(bound, words, mention, party, event)
    )
      return false;
    return mention.form === 'adjective' ? isOfTellers(words, mention, extra) : extra;
  });
}

function isCapital({ form }: Mention): boolean {
  return form === 'capital' || form === 'alias';
}

/** Whether a state is the subject of a deed. */
function acts(words: readonly Word[], { last }: Mention): boolean {
  const verb = verbOf(words, last);
  return verb !== -1 && isDeed(words, verb, true);
}

/** "France opens a consulate here, and the Moroccans of the town": what is added behind the clause. */
function isBeyond(words: readonly Word[], { first }: Mention, end: number): boolean {
  const behind = words.findIndex(({ start }) => start >= end);
  return (
    behind >= 0 && first >= behind && /^(?:and|but|while|whereas)$/.test(words[behind]?.norm ?? '')
  );
}

/** "London and Beijing", "between Thais and Cambodians": both sides, and the voice of neither. */
function isJoined(words: readonly Word[], mentions: readonly Mention[], index: number): boolean {
  const at = mentions[index];
  const joined = (one: Mention | undefined, two: Mention | undefined) =>
    one !== undefined &&
    two !== undefined &&
    two.first - one.last <= 3 &&
    words
      .slice(one.last + 1, two.first)
      .every(({ norm, before }) => /^(?:and|the|with)$/.test(norm) && !/[,;:]/.test(before)) &&
    !/[,;:]/.test(words[two.first]?.before ?? '');
  return joined(mentions[index - 1], at) || joined(at, mentions[index + 1]);
}

/** Where the contact was. */
function isVenue(
  { references }: BoundSentence,
  words: readonly Word[],
  { first, last }: Mention,
  party: string,
  { place }: ContactEvent,
): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const article = words[first - 1]?.norm === 'the' ? 2 : 1;
  return (
    references.some(({ reference }) =>
      reference.places.some((at) => at.start < end && start < at.end),
    ) ||
    (references.length > 0 &&
      place?.country === party &&
      /^(?:in|at|to|visited|from)$/.test(words[first - article]?.norm ?? ''))
  );
}

const names = new WeakMap<Statement, readonly Mention[]>();

function pointNames(point: Statement, record: ContactRecord): readonly Mention[] {
  const known = names.get(point);
  if (known) return known;
  const found = record.names.mentions(wordsOf(point.text.slice(0, 600)), { forgiving: false });
  names.set(point, found);
  return found;
}

/** "the Turks", "Polish officials", "the Australian minutes": people of a side, and what they write. */
function isOfTellers(words: readonly Word[], { first, last }: Mention, extra: boolean): boolean {
  const [name, next] = [words[last], words[last + 1]];
  if (/s$/.test(name?.norm ?? '') && !/['’]s?$/.test(name?.text ?? ''))
    // "the Moroccans of the town" are some of them.
    return (
      (extra || leads(words, first)) && !/^(?:of|who|in|from|with|living)$/.test(next?.norm ?? '')
    );
  const noun = next?.before === ' ' && /^\p{Ll}/u.test(next.text) ? next.norm : '';
  // "back with the Thai army": where something goes, and not from whom it is heard.
  const article = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const governor = words[article]?.norm ?? '';
  const heard = !PREPOSITIONS.has(governor) || /^(?:by|from|in|for|per)$/.test(governor);
  if (MOUTHPIECES.has(noun)) return heard;
  return ACCOUNT_NOUNS.has(noun) || TEXTS.test(noun);
}

/** "For the Turks the drones were the thing": who is put first, as the one to whom it is so. */
function leads(words: readonly Word[], first: number): boolean {
  const at = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const before = words[at]?.before ?? '';
  return (
    /^(?:for|to|with|among)$/.test(words[at]?.norm ?? '') && (at <= 1 || /[.;:—]/.test(before))
  );
}

const TEXTS =
  /^(?:side|delegation|minutes|notes|papers?|press|telling|party|hosts?|guests?|negotiators?|yes|no|list)$/;

/** "assured Nairobi that", "agreed with Delhi": to whom it was said, and with whom it was done. */
function isListener(words: readonly Word[], { first }: Mention): boolean {
  const before = words[first - 1]?.norm ?? '';
  return (
    TELLING.has(before) ||
    /^(?:with|to|between|promised|offered|gave|asked|pledged|urged|invited|granted|sold|lent|handed|sent)$/.test(
      before,
    )
  );
}
