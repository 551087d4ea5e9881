/** Names whose party another sentence of the text tells: "Kouré" below "President Amadou Kouré of Mali". */

import type { Day } from '../../record/calendar.js';
import { farLargest } from '../../record/countries.js';
import { isOrdinary } from '../../record/names/ordinary.js';
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { normOf } from '../../record/words.js';
import { datelineEnd } from '../dates/dateline.js';
import type { Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';
import { partiesOf, personOf } from '../voices/voices.js';
import { TITLE } from './introductions.js';
import { leaderFrom, leaderOf } from './leaders.js';
import { partyOfShared } from './shared-names.js';
import { isMatter, type Stranger, setStrangers, strangersIn } from './strangers.js';

const HEAD =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|crown prince|foreign minister|foreign affairs|external affairs|external relations|foreign secretary|secretary of state)$/i;
/** A text that names more states is a list. */
const MOST_PARTIES = 12;
/** Too short or too plain to be known again by. */
const LEAST_LETTERS = 4;

const TOWN_ALONE =
  /^\p{Lu}[\p{Lu} '’-]{2,30}(?:,? (?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?)?(?: \([\p{L}\d. ]{2,20}\))?\.?$/u;

/** The state whose capital a text was written in: "BAMAKO —". */
export function homeOf(sentences: readonly Sentence[], record: ContactRecord): string | undefined {
  for (const [index, sentence] of sentences.slice(0, 3).entries()) {
    // "MBABANE. South Africa's president"
    const whole = index === 0 && TOWN_ALONE.test(sentence.text);
    const end = whole ? sentence.end : datelineEnd(sentence);
    const capital = sentence.mentions.find(
      ({ first, form }) => form === 'capital' && (sentence.words[first]?.start ?? end) < end,
    );
    const [party, other] = capital ? partiesOf(capital, record) : [];
    if (party !== undefined && other === undefined) return party;
  }
  return undefined;
}

/**
 * The sentences with every name as the text means it: the "Montenegro" below "Prime Minister Luís
 * Montenegro" is no country, and the "Congo" of a text that speaks of Kinshasa is not that of Brazzaville.
 */
export function withNamesAsMeant(
  sentences: readonly Sentence[],
  record: ContactRecord,
  written?: Day,
): Sentence[] {
  const families = new Set(
    sentences.flatMap((sentence) =>
      strangersIn(sentence, record)
        .filter(({ name }) => name.includes(' '))
        .map(({ name }) => familyOf(name)),
    ),
  );
  const isFamily = ({ words }: Sentence, { first, last, form, text }: Mention) =>
    form === 'name' &&
    first === last &&
    families.has(normOf(text.replace(/['’]s$/, ''))) &&
    !/^(?:in|to|from|of|at)$/.test(words[first - 1]?.norm ?? '');
  const named = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap(({ senses }) => (senses.length === 1 ? senses.map(({ id }) => id) : [])),
    ),
  );
  const meant = (found: Mention): Mention => {
    const mention = written === undefined ? found : asGovernment(found, written);
    const { senses, together } = mention;
    if (together || senses.length < 2 || senses.some(({ kind }) => kind !== 'party'))
      return mention;
    const elsewhere = senses.filter(({ id }) => named.has(id));
    const only = elsewhere.length === 1 ? elsewhere[0]?.id : farLargest(senses.map(({ id }) => id));
    return only === undefined
      ? mention
      : { ...mention, senses: senses.filter(({ id }) => id === only) };
  };
  // "Lake Victoria", "Port Stanley": no capital behind a word for land or water.
  const isWater = ({ words }: Sentence, { first, form }: Mention) =>
    form === 'capital' &&
    /^(?:lake|mount|mt|river|cape|fort|gulf|bay|strait|isle|island|camp|new)$/.test(
      words[first - 1]?.norm ?? '',
    ) &&
    words[first]?.before === ' ';
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions
      .filter((mention) => !isFamily(sentence, mention) && !isWater(sentence, mention))
      .map(meant),
  }));
}

/** Movements that have become the government of a state, and since when. */
const GOVERNS = new Map([['TALIBAN', { state: 'AF', since: '2021-08-15' }]]);

/** "the Taliban", since they rule in Kabul: the state's own government. */
function asGovernment(mention: Mention, written: Day): Mention {
  const [sense] = mention.senses;
  const ruling = sense?.kind === 'party' ? GOVERNS.get(sense.id) : undefined;
  return sense && ruling && mention.senses.length === 1 && written >= ruling.since
    ? { ...mention, senses: [{ ...sense, id: ruling.state }] }
    : mention;
}

/** Gives the strangers of each sentence the party that the text tells elsewhere, or that its dateline does. */
export function withNamesOfText(
  sentences: readonly Sentence[],
  record: ContactRecord,
  home: string | undefined,
): void {
  const all = sentences.flatMap((sentence) => strangersIn(sentence, record));
  const told = new Map<string, Stranger>();
  for (const stranger of all)
    if (stranger.party !== undefined && !stranger.guessed) {
      const family = familyOf(stranger.name);
      if (family.length >= LEAST_LETTERS && !told.has(family)) told.set(family, stranger);
    }
  // "BAMAKO — President Ousmane Diallo": of a state at home nobody need say which.
  const nameless = all.find(
    ({ party, title }) => party === undefined && title !== undefined && HEAD.test(title),
  );
  const hasHead = all.some(({ party, title }) => party === home && HEAD.test(title ?? ''));
  if (home !== undefined && nameless && !hasHead && !namesLeaderOf(home, sentences, record))
    told.set(familyOf(nameless.name), { ...nameless, party: home });
  const parties = [
    ...new Set(
      sentences.flatMap(({ mentions }) =>
        mentions.flatMap((mention) => partiesOf(mention, record)),
      ),
    ),
  ].slice(0, MOST_PARTIES);
  const others = namesakesIn(sentences);
  for (const sentence of sentences) {
    const own = strangersIn(sentence, record).map((found) => {
      const { party: _party, guessed, ...nobodys } = found;
      const stranger: Stranger = guessed && others.has(normOf(found.name)) ? nobodys : found;
      const known = stranger.party === undefined ? told.get(familyOf(stranger.name)) : undefined;
      return known?.party === undefined
        ? stranger
        : { ...stranger, party: known.party, guessed: true as const };
    });
    const added = bareNames(sentence, own, told, parties, others, record);
    setStrangers(
      sentence,
      record,
      [...own, ...added].sort((a, b) => a.start - b.start),
    );
  }
}

/** Whether somebody of the record who speaks for a state is named. */
function namesLeaderOf(
  party: string,
  sentences: readonly Sentence[],
  record: ContactRecord,
): boolean {
  return sentences.some(({ mentions }) =>
    mentions.some((mention) => {
      const id = personOf(mention);
      return id !== undefined && record.people.get(id)?.party === party;
    }),
  );
}

/** Family names of leaders that somebody else bears in the text: below "Claire Castro" a "Castro" is she. */
function namesakesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const namesakes = new Set<string>();
  for (const { words, mentions } of sentences)
    words.forEach((word, at) => {
      const given = words[at - 1];
      if (!given || word.before !== ' ' || leaderFrom(words, at)?.length !== 1) return;
      const isName =
        /^\p{Lu}\p{Ll}/u.test(given.text) &&
        !/['’]s$/.test(given.text) &&
        !isOrdinary(given.norm) &&
        !TITLE.has(given.norm) &&
        !mentions.some(({ first, last }) => first <= at - 1 && at - 1 <= last);
      if (isName && leaderFrom(words, at - 1) === undefined) namesakes.add(word.norm);
    });
  return namesakes;
}

/** Family names that stand alone, in any letters: a flash has capitals throughout. */
function bareNames(
  sentence: Sentence,
  own: readonly Stranger[],
  told: ReadonlyMap<string, Stranger>,
  parties: readonly string[],
  others: ReadonlySet<string>,
  record: ContactRecord,
): Stranger[] {
  const { words, mentions } = sentence;
  const added: Stranger[] = [];
  const free = (at: number) => {
    const start = words[at]?.start ?? 0;
    return (
      !mentions.some(({ first, last }) => first <= at && at <= last) &&
      ![...own, ...added].some((one) => one.start <= start && start < one.end)
    );
  };
  words.forEach((word, at) => {
    if (!/^\p{Lu}/u.test(word.text) || !free(at)) return;
    const known = told.get(word.norm);
    if (!known && isMatter(words, at)) return;
    const found = known ? undefined : leaderFrom(words, at);
    const leader = found?.length === 1 && others.has(word.norm) ? undefined : found;
    const party =
      known?.party ??
      leader?.party ??
      sharedBeside(sentence, at, own, record) ??
      inCapitals(sentence, at, parties);
    const length = leader?.length ?? 1;
    const last = words[at + length - 1];
    for (let inside = at + 1; inside < at + length; inside += 1) if (!free(inside)) return;
    // "Fatima Kouré" is another.
    const before = words[at - 1];
    const isOthers =
      before !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      word.before === ' ' &&
      free(at - 1) &&
      at > 1 &&
      known === undefined;
    if (party === undefined || !last || isOthers) return;
    added.push({
      name: sentence.text
        .slice(word.start - sentence.start, last.end - sentence.start)
        .replace(/['’]s$/, ''),
      party,
      guessed: true,
      start: word.start,
      end: last.end,
    });
  });
  return added;
}

/** "Aoun met al-Sharaa": a name that many bear, beside a leader of another state. */
function sharedBeside(
  { words, mentions }: Sentence,
  at: number,
  own: readonly Stranger[],
  record: ContactRecord,
): string | undefined {
  const party = partyOfShared(words[at]?.norm ?? '');
  if (party === undefined) return undefined;
  const beside =
    own.some((one) => one.party !== undefined && one.party !== party) ||
    words.some((_, other) => {
      const leader = other === at ? undefined : leaderFrom(words, other);
      return leader !== undefined && leader.party !== party;
    }) ||
    mentions.some((mention) => {
      const id = personOf(mention);
      return id !== undefined && record.people.get(id)?.party !== party;
    });
  return beside ? party : undefined;
}

/** "STORE SAYS": in a flash a name has lost its own letters, and its state is named in another line. */
function inCapitals(
  { words, text }: Sentence,
  at: number,
  parties: readonly string[],
): string | undefined {
  if (/\p{Ll}/u.test(text)) return undefined;
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  const opens =
    at === 0 || /[,;:]|\s-\s/.test(word?.before ?? '') || /^(?:and|with)$/.test(before?.norm ?? '');
  const acts =
    next === undefined ||
    /^['’]?[,:;]/.test(next.before) ||
    SAYING.has(next.norm) ||
    /^(?:and|met|meets?|to|will|calls?|speaks?|spoke|holds?|receives?|hosts?|wants|arrives)$/.test(
      next.norm,
    );
  return opens && acts ? parties.find((party) => leaderOf([party], words, at) === 1) : undefined;
}

function familyOf(name: string): string {
  return normOf(name.split(' ').at(-1) ?? name);
}
