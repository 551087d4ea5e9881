/** What each name in a question stands for: who took part, whose word is asked for, the subject, the place. */
import type { Mention, Sense } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import { wordsOf } from '../record/words.js';
import { isHeardFrom } from './intent.js';
import type { Question } from './question.js';
import { previousContentWord, type Sentence } from './sentence.js';
import { ABOUT_WORDS, DISCUSS_WORDS, KIND_NOUNS, PLACE_WORDS, SAY_WORDS } from './vocabulary.js';

/** One thing that a mention can stand for in the question. */
export interface Part {
  parties?: string[];
  people?: string[];
  topics?: string[];
  words?: string[];
  called?: string[];
  place?: string;
}

export interface Option {
  part: Part;
  label: string;
  sense: string;
}

export interface Role {
  mention: Mention;
  options: Option[];
  /** Asked back where several fit; otherwise tried in turn. */
  hard: boolean;
  voice: boolean;
}

export function roleOf(
  mention: Mention,
  sentence: Sentence,
  record: ContactRecord,
  intent: Question['intent'] | undefined,
): Role {
  const parties = countriesFirst(mention, senses(mention, 'party'));
  const people = senses(mention, 'person');
  const topics = senses(mention, 'topic');
  const partyOptions = mention.together
    ? [{ part: { parties }, label: mention.text, sense: 'party' }]
    : parties.map((id) => ({
        part: { parties: [id] },
        label: record.party(id)?.name ?? id,
        sense: `party ${id}`,
      }));
  const personOptions = people.map((id) => ({
    part: { people: [id] },
    label: record.people.get(id)?.name ?? id,
    sense: `person ${id}`,
  }));
  const topicOptions = topics.map((id) => ({
    part: { topics: [id] },
    label: `${record.topics.get(id)?.name ?? id} as a topic`,
    sense: 'topic',
  }));
  const placeOptions = placesOf(mention, parties, sentence, record).map((place) =>
    placeOption(place, (parties.length > 1 && record.party(place)?.name) || mention.text),
  );
  const who = [...partyOptions, ...personOptions];
  const role = (options: Option[], hard = false, voice = false): Role => ({
    mention,
    options,
    hard,
    voice,
  });

  if (who.length === 0) return role(topicOptions.slice(0, 1));
  if (isVoice(mention, sentence, intent) && parties.length > 0) {
    return role(partyOptions, partyOptions.length > 1, true);
  }
  // "what did Ushakov say of the March call": who was not in it himself speaks for his side.
  if (isVoice(mention, sentence, intent) && people.length === 1)
    return role([...personOptions, ...sideOf(people, record)]);
  const others = sentence.who.filter((other) => other !== mention);
  const before = previousContentWord(mention.first, sentence);
  if (isSubject(mention, sentence)) {
    if (topicOptions.length > 0) return role(topicOptions.slice(0, 1));
    const same = others.some(
      (other) => isVoice(other, sentence, intent) && senses(other, 'party')[0] === parties[0],
    );
    const [topic, another] = others.length > 1 || same ? topicsNaming(mention.text, record) : [];
    if (topic !== undefined && another === undefined)
      return role([{ part: { topics: [topic] }, label: mention.text, sense: 'topic' }]);
    if (others.length > 1 || same)
      return role([
        {
          part: { words: [mention.text.toLowerCase().slice(0, 60)] },
          label: mention.text,
          sense: 'words',
        },
      ]);
  }
  const house = houseOptions(mention, record);
  if (house.length > 0) {
    if (PLACE_WORDS.has(before)) return role(house);
    if (others.length > 1 && !isJoined(mention, sentence)) return role([...house, ...who]);
  }
  if (placeOptions.length > 0) {
    const isPlace = PLACE_WORDS.has(before) && !isOneOfPair(mention, sentence);
    if (isPlace || isVisited(mention, sentence) || isHost(mention, sentence))
      return role(placeOptions);
    const after = sentence.norm(mention.last + 1);
    const noun = KIND_NOUNS.has(after) && !/call|conversation|chat|letter|message/.test(after);
    if (noun && isCity(mention, record) && !isJoined(mention, sentence)) {
      const second = others.length === 1 && intent !== 'said' && intent !== 'compare';
      return role(second ? [...who, ...placeOptions] : [...placeOptions, ...who]);
    }
  }
  // With one other party it has to be the second: a topic would put somebody else in its place.
  if (topicOptions.length > 0 && others.length !== 1 && !isJoined(mention, sentence)) {
    const apart = others.length > 1 && !isBeside(mention, sentence);
    return role(
      apart ? [...topicOptions.slice(0, 1), ...who] : [...who, ...topicOptions.slice(0, 1)],
      who.length > 1,
    );
  }
  // "kim trump hanoi": a third name that is a city's is where the two met, if it is no party to it.
  if (mention.form === 'capital' && others.length > 1 && !isJoined(mention, sentence)) {
    const spokenFor = others.some(({ senses: [sense] }) => partyOf(sense, record) === parties[0]);
    return spokenFor
      ? role([...placeOptions, ...who])
      : role([...who, ...placeOptions], who.length > 1);
  }
  // "did Moscow deny the Budapest plan": with a side that is asked what it says, a city may be where it was.
  if (
    mention.form === 'capital' &&
    intent === 'said' &&
    others.length === 1 &&
    !isJoined(mention, sentence)
  )
    return role([...who, ...placeOptions], who.length > 1);
  // "the Vatican meeting": the government's, or where that was.
  const next = sentence.norm(mention.last + 1);
  if (mention.form === 'adjective' && KIND_NOUNS.has(next) && others.length === 0)
    return role(
      [...who, ...parties.slice(0, 1).map((id) => placeOption(id, mention.text))],
      who.length > 1,
    );
  // "last Doha": the government first, and where it has had no contact, what was held there.
  if (mention.form === 'capital' && who.length === 1 && others.length === 0)
    return role([...who, ...placeOptions]);
  return role(who, who.length > 1);
}

/** The side of a person, as one who speaks for it. */
function sideOf(people: readonly string[], record: ContactRecord): Option[] {
  return people.flatMap((id) => {
    const person = record.people.get(id);
    if (!person) return [];
    const name = record.party(person.party)?.name ?? person.party;
    return [
      { part: { parties: [person.party] }, label: `${person.name} for ${name}`, sense: 'party' },
    ];
  });
}

/** The party that a name stands for. */
function partyOf(sense: Sense | undefined, record: ContactRecord): string | undefined {
  return sense?.kind === 'person' ? record.people.get(sense.id)?.party : sense?.id;
}

/** "when did Doha last host them": where it was, whoever took part. */
function isHost(mention: Mention, sentence: Sentence): boolean {
  const verb = sentence.norm(mention.last + 1) === 'last' ? mention.last + 2 : mention.last + 1;
  return /^host(s|ed|ing)?$/.test(sentence.norm(verb));
}

/** A seat of government as the place where it was: "at the White House", "Oval Office". */
function houseOptions(mention: Mention, record: ContactRecord): Option[] {
  if (mention.form !== 'alias' || mention.last === mention.first) return [];
  const called = wordsOf(mention.corrected ?? mention.text).map(({ norm }) => norm);
  if (!called.every((word) => record.called(word).length > 0)) return [];
  return [
    { part: { called: [called.join(' ')] }, label: `${mention.text} as the place`, sense: 'place' },
  ];
}

function placeOption(place: string, name: string): Option {
  return { part: { place }, label: `${name} as the place`, sense: 'place' };
}

/** "Jakarta" is Indonesia's government before it is the seat of an organisation. */
function countriesFirst({ form }: Mention, parties: string[]): string[] {
  if (form !== 'capital') return parties;
  const isCountry = (id: string) => /^[A-Z]{2}$/.test(id) && id !== 'EU';
  return [...parties.filter(isCountry), ...parties.filter((id) => !isCountry(id))];
}

function senses(mention: Mention, kind: Sense['kind']): string[] {
  return mention.senses.filter((sense) => sense.kind === kind).map(({ id }) => id);
}

/** As which place a name can be meant: a capital as the city, a country as the country. */
function placesOf(
  mention: Mention,
  parties: readonly string[],
  sentence: Sentence,
  record: ContactRecord,
): string[] {
  if (isCity(mention, record)) return [cityCalled(mention.corrected ?? mention.text, record)];
  if (mention.form === 'office') return [];
  // "at the Vatican", but not "in French hands".
  if (mention.form === 'adjective' && !isAlone(mention, sentence)) return [];
  // "in Korea": each of them in turn.
  return parties.filter((id) => /^[A-Z]{2}$/.test(id));
}

/** Topics in whose names a name stands: "the status of Kosovo" for Kosovo. */
export function topicsNaming(text: string, record: ContactRecord): string[] {
  const sought = wordsOf(text).map(({ norm }) => norm);
  const has = (name: string) => {
    const norms = wordsOf(name).map(({ norm }) => norm);
    return sought.every((norm) => norms.includes(norm));
  };
  return [...record.topics.values()]
    .filter(({ name, aliases }) => [name, ...aliases].some(has))
    .map(({ id }) => id);
}

/** A capital by its name; Singapore, Monaco and their like are both. */
function isCity({ form, senses, text }: Mention, record: ContactRecord): boolean {
  const named = text.toLowerCase();
  return (
    form === 'capital' ||
    (form === 'name' && senses.some(({ id }) => record.party(id)?.capital.toLowerCase() === named))
  );
}

/** With no noun after it that it could belong to. */
function isAlone({ last }: Mention, sentence: Sentence): boolean {
  const next = sentence.words[last + 1];
  return !next || sentence.isTime(last + 1) || /[,.;:?!]/.test(next.before);
}

/** A city that was typed in lower case, as the record spells it; else with capitals. */
function cityCalled(typed: string, record: ContactRecord): string {
  if (typed !== typed.toLowerCase()) return typed;
  const [first] = wordsOf(typed);
  const events = first ? record.called(first.norm) : [];
  const same = events.find(({ place }) => place?.city.toLowerCase() === typed);
  if (same?.place) return same.place.city;
  return typed.replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** After "about", "discuss", "mention": what a talk is on, not who takes part. */
function isSubject(mention: Mention, sentence: Sentence): boolean {
  const after = sentence.norm(mention.last + 1);
  if (/^(war|crisis|question|issue|problem|situation|conflict|policy)$/.test(after)) return true;
  // "has Washington confirmed the Taiwan part of the call"
  if (/^(part|parts|bit|bits|section|element|angle|point|claim|line)$/.test(after)) return true;
  // "when did NATO last come up"
  const verb = /^(last|first|ever|next|also|even)$/.test(after)
    ? mention.last + 2
    : mention.last + 1;
  if (/^(come|comes|came)$/.test(sentence.norm(verb)) && sentence.norm(verb + 1) === 'up')
    return true;
  let at = mention.first - 1;
  while (/^(the|a|an|any|up|mainland)$/.test(sentence.norm(at))) at -= 1;
  if (/^(in|over|of|on|with|against)$/.test(sentence.norm(at)) && isMatter(sentence.norm(at - 1))) {
    at -= 2;
    while (/^(the|a|an|any|up)$/.test(sentence.norm(at))) at -= 1;
  }
  // "discussed Iran and Ukraine", "about trade, Taiwan": a list of subjects goes on.
  const listed =
    /^(and|or)$/.test(sentence.norm(at)) || (sentence.words[at + 1]?.before ?? '').includes(',');
  const previous = sentence.mentionAt(/^(and|or)$/.test(sentence.norm(at)) ? at - 1 : at);
  if (listed && previous) return isSubject(previous, sentence);
  if (!sentence.isFree(at)) return false;
  const norm = sentence.norm(at);
  return ABOUT_WORDS.has(norm) || DISCUSS_WORDS.has(norm) || /^mention(s|ed|ing)?$/.test(norm);
}

function isMatter(norm: string): boolean {
  return /^(wars?|cris[ie]s|situation|conflict|fighting|questions?|issues?|policy|relations|peace|ceasefire)$/.test(
    norm,
  );
}

/** "did Beijing say", "Washington's readout", "according to Seoul", "confirmed by Delhi" */
function isVoice(
  mention: Mention,
  sentence: Sentence,
  intent: Question['intent'] | undefined,
): boolean {
  if (intent !== 'said') return false;
  const before = previousContentWord(mention.first, sentence);
  const beforeThat = sentence.norm(mention.first - 2);
  if (before === 'to' && beforeThat === 'according') return true;
  if (before === 'by' && SAY_WORDS.has(beforeThat)) return true;
  if (before === 'from' && /readouts?|accounts?|statements?/.test(beforeThat)) return true;
  if (isHeardFrom(mention.first, sentence)) return true;
  const says = (at: number) => SAY_WORDS.has(sentence.norm(at)) && sentence.isFree(at);
  for (let at = mention.last + 1; at < sentence.words.length && at <= mention.last + 4; at += 1) {
    if (says(at)) {
      // "when did Beijing and Washington confirm": both are voices.
      return true;
    }
    const inside = sentence.mentionAt(at);
    const bridge =
      /^(and|or|government|officially|officials|publicly|itself|also|ever|even|actually|the|ministry|foreign|side|administration)$/;
    if (!inside && !bridge.test(sentence.norm(at))) return false;
  }
  return false;
}

/** "visited Japan", "a visit to Japan": Japan is where it was, not only with whom. */
function isVisited(mention: Mention, sentence: Sentence): boolean {
  const before = previousContentWord(mention.first, sentence);
  if (before !== 'to') return /^(visit|visited|visiting)$/.test(before);
  const to = sentence.words.findLastIndex(({ norm }, at) => at < mention.first && norm === 'to');
  return /^(visit|visits|trip|trips|travel|travels|travelled|traveled|went|go|goes|gone|been|flew|fly|flown)$/.test(
    sentence.norm(to - 1),
  );
}

/** Joined to another name by "and", "with", "to", a hyphen or a slash: one of those who took part. */
function isJoined(mention: Mention, sentence: Sentence): boolean {
  if (isHalfOfPair(mention, sentence)) return true;
  const previous = previousContentWord(mention.first, sentence);
  if (/^(with|between|to|and|&|plus|from|by)$/.test(previous)) return true;
  const next = sentence.norm(mention.last + 1);
  return (
    (/^(and|&|with)$/.test(next) && sentence.mentionAt(mention.last + 2) !== undefined) ||
    (previous === 'did' && !KIND_NOUNS.has(next))
  );
}

/** Joined to another by a dash or slash: "at the EU-China summit". */
function isHalfOfPair({ first, last }: Mention, sentence: Sentence): boolean {
  const isTight = (at: number) => /^\s*[-–—/&+]\s*$/u.test(sentence.words[at]?.before ?? '');
  return (
    (isTight(first) && sentence.mentionAt(first - 1) !== undefined) ||
    (isTight(last + 1) && sentence.mentionAt(last + 1) !== undefined)
  );
}

/** "at the EU-China summit", "in the Kenya Uganda row": no place. */
function isOneOfPair(mention: Mention, sentence: Sentence): boolean {
  const article = sentence.norm(mention.first - 1) === 'the';
  return isHalfOfPair(mention, sentence) || (article && isBeside(mention, sentence));
}

/** Right beside another name, with nothing between: "us russia ukraine". */
function isBeside(mention: Mention, sentence: Sentence): boolean {
  return Boolean(sentence.mentionAt(mention.first - 1) ?? sentence.mentionAt(mention.last + 1));
}
