/** Whether a sentence goes on about the one contact that the sentence before told: "The venue was Busan." */

import { type Medium, mediumOfScene } from '../../reading/contacts/medium.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts, mannerOf } from '../event-facts.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';

/** Contacts and gatherings by their nouns, of which "the meeting" may be another. */
const IN_PERSON_NOUN =
  'meeting|summit|encounter|sit-down|sitdown|session|face-to-face|handshake|bilateral|talks|visit|trip|gathering|conference|congress|dinner|lunch|banquet';
const REMOTE_NOUN =
  '(?:phone |telephone |video )?call|video link|(?:phone|telephone) conversation|conversation by (?:phone|telephone)';
const NOUNS = {
  'in person': new RegExp(`\\b(?:${IN_PERSON_NOUN})s?\\b`, 'i'),
  remote: /\b(?:calls?|conversations?|video)\b/i,
};
const GATHERINGS = new RegExp(NOUNS['in person'], 'gi');

/** Who met are the subject of what follows. */
const THEY =
  '(?:They|Both|The (?:two|pair)|(?:Both|The two) (?:men|leaders|women|presidents|sides|ministers|delegations))(?: (?:then|also|first|later|duly|[a-z]+ly))?';
/** That it is over is told of what was held. */
const HELD =
  '(?:lasted|ended|ran|began|started|opened|broke up|wrapped up|dragged on|took place|was held|went (?:well|badly|smoothly|on)|was over|closed|finished)';

const OF_BOTH = {
  'in person': new RegExp(
    `^${THEY} (?<words>met (?=behind|face|alone|for|over)|shook hands|sat down|embraced|hugged|posed|dined|lunched|clinked glasses|stood side by side|walked)\\b(?! (?:on|to|up) (?:it|the phone|the deal))`,
    'u',
  ),
  remote: new RegExp(
    `^${THEY} (?<words>hung up|(?:were|had been|stayed) on the (?:phone|line)|(?:spoke|talked|had spoken) (?:by|on the|over the) (?:phone|telephone|video link))\\b`,
    'u',
  ),
};
const OF_ITSELF = {
  'in person': new RegExp(
    `^(?:The|Their) (?<words>(?:face-to-face |in-person )?(?:${IN_PERSON_NOUN}))(?:, [^,;]{1,40},)? ${HELD}\\b`,
    'u',
  ),
  remote: new RegExp(`^(?:The|Their|When the|After the) (?<words>${REMOTE_NOUN}) ${HELD}\\b`, 'u'),
};

/** What tells of another time, another contact, or of what was not. */
const ELSEWHERE =
  /\b(?:next|previous|previously|earlier|last|another|second|third|again|would|will|could|might|may|should|not|never|no|if|unless|since|until|instead)\b|n[’']t\b/i;

/** The contact that the sentence before told, and no other; undefined where a sentence does not plainly go on about it. */
export function contactToldBefore(copy: Copy, sentence: BoundSentence): ContactEvent | undefined {
  const before = tellingBefore(copy, sentence);
  const [bound, ...others] = before?.references ?? [];
  const event = bound && eventOf(bound);
  if (!before || !event || event.status !== 'held' || !isOwn(bound)) return undefined;
  if (others.some((other) => eventOf(other) !== event)) return undefined;
  const { read, references } = sentence;
  if (read.spans.length > 0 || ELSEWHERE.test(read.sentence.text)) return undefined;
  if (/[\n\r]/.test(read.sentence.words[0]?.before ?? '')) return undefined;
  const found = references.map(eventOf).filter((other) => other !== undefined);
  if (found.some((other) => other !== event)) return undefined;
  return namesOthers(copy, sentence, event) ? undefined : event;
}

/** So many sentences later "the meeting" is still the one that was told. */
const LATER = 3;

/** The sentence that told of a contact: the one right before, or for "the meeting" one shortly before with none since. */
function tellingBefore({ sentences }: Copy, sentence: BoundSentence): BoundSentence | undefined {
  const at = sentences.indexOf(sentence);
  const reach = /^(?:The|Their) /.test(sentence.read.sentence.text) ? LATER : 1;
  return sentences
    .slice(Math.max(0, at - reach), at)
    .findLast(({ references }) => references.length > 0);
}

/** Told in words of its own, with a day or enough else, and nothing of it missed. */
function isOwn({ reference, binding }: BoundReference): boolean {
  return (
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    !binding.dateMissed &&
    reference.modality === 'held' &&
    !reference.aside &&
    (!reference.implied || binding.by === 'date')
  );
}

/** Somebody else, or another state, in the sentence; its places apart. */
function namesOthers({ record }: Copy, { read }: BoundSentence, event: ContactEvent): boolean {
  const { mentions, words } = read.sentence;
  return mentions.some((mention) => {
    const start = words[mention.first]?.start ?? 0;
    if (read.places.some((place) => place.start <= start && start < place.end)) return false;
    const person = personOf(mention);
    if (person !== undefined) return !event.participants.includes(person);
    return partiesOf(mention, record).some((party) => !event.parties.includes(party));
  });
}

/** The words by which a sentence tells the contact before it as one in person, or by telephone; where neither is plain, undefined. */
export function mannerToldOn(
  copy: Copy,
  { read }: BoundSentence,
  event: ContactEvent,
): { manner: 'in person' | 'remote'; start: number; end: number; deed: boolean } | undefined {
  const manner = mannerOf(event.kind) === 'remote' ? 'in person' : 'remote';
  const { text, start } = read.sentence;
  const deed = OF_BOTH[manner].exec(text);
  const found = deed ?? OF_ITSELF[manner].exec(text);
  const { words: told } = found?.groups ?? {};
  if (!found || told === undefined) return undefined;
  // Of a call and a meeting that were both told, "the meeting" is the latter.
  if (firstNouns(copy)[manner] < start) return undefined;
  const at = start + found[0].indexOf(told);
  return { manner, start: at, end: at + told.length, deed: deed !== null };
}

/**
 * The means that the scene of a sentence shows, where it goes on about a contact of other means:
 * "Khan rang off, and the operators shut down the line."
 */
export function meansToldOn(
  { read, references }: BoundSentence,
  event: ContactEvent,
): Medium | undefined {
  const { sentence } = read;
  const medium = mediumOfScene(sentence);
  if (!medium || !contradicts(medium.kinds, true, event)) return undefined;
  if (references.some(({ reference: { strict, start } }) => strict && start !== medium.start))
    return undefined;
  const named = sentence.mentions.some((mention) =>
    event.participants.includes(personOf(mention) ?? ''),
  );
  return named || OF_BOTH_SIDES.test(sentence.text) ? medium : undefined;
}

const OF_BOTH_SIDES = new RegExp(`^${THEY}\\b`, 'u');

const VENUE =
  /^(?:But |And )?[Tt]he (?:venue|setting|location|place|scene|backdrop|host city|room|hall|table|hotel|palace|villa|building|house|spot|stage)(?: itself)?(?: chosen| they used| they sat in)?(?: for it)? (?:was|lay|stood)\s(?:(?:a|an|the)\s[\p{Ll}\s-]{1,30}\s(?:in|at|near)\s|in\s|at\s)?$/u;
const IT_WAS_HELD = new RegExp(
  `^(?:It|It all|That|This|All this|All of it|All of this|The (?:${IN_PERSON_NOUN})|Their (?:${IN_PERSON_NOUN})) (?:was held|was staged|took place|happened|was|came|unfolded|played out)(?: [a-z]+ly)? (?:in|at) (?:the )?$`,
  'u',
);
const ASIDE = new RegExp(
  `^(?:The|Their) (?:${IN_PERSON_NOUN}),? (?:held )?(?:in|at) (?:the )?$`,
  'u',
);
const THEY_DID = new RegExp(
  `^${THEY} (?:met|shook hands|sat down|sat|embraced|posed|talked|spoke|conferred|convened|gathered|got together|came together|came face to face|were (?:received|seated|photographed|hosted|welcomed|joined|shut away)|did (?:so|it|their talking)|dined|lunched|had (?:lunch|dinner|tea)|walked|stood|faced (?:each other|one another)|parted|emerged)(?: (?!(?:about|of|over|on|against|that|how|whether)\\b)[a-z-]+){0,6} (?:in|at) (?:the )?$`,
  'u',
);

/** "Busan was where they met", "Busan provided the stage" */
const PLACE_LEADS =
  /^ (?:(?:was|is) where (?:they|the two|both|it)\b|(?:was|provided|made|offered) (?:the|a) (?:\p{Ll}+ )?(?:setting|venue|scene|stage|backdrop)\b)/u;

/** Whether the words around a place tell that the contact before was held there. */
export function tellsWhereItWas(lead: string, behind: string): boolean {
  if (lead === '') return PLACE_LEADS.test(behind);
  return VENUE.test(lead) || IT_WAS_HELD.test(lead) || ASIDE.test(lead) || THEY_DID.test(lead);
}

/** Whether the text before names another gathering than the contact, of which "the meeting" may be. */
export function hasOtherGathering(copy: Copy, { read }: BoundSentence): boolean {
  return firstNouns(copy).other < read.sentence.start;
}

/** Where a text first names a contact of a kind, and a gathering that is none of its contacts; found once. */
interface FirstNouns {
  'in person': number;
  remote: number;
  other: number;
}

const found = new WeakMap<Copy, FirstNouns>();

function firstNouns(copy: Copy): FirstNouns {
  const known = found.get(copy);
  if (known) return known;
  const { text, sentences } = copy;
  const first = (noun: RegExp) => {
    const at = text.search(noun);
    return at < 0 ? text.length : at;
  };
  const others = sentences.flatMap(({ read, references }) =>
    [...read.sentence.text.matchAll(GATHERINGS)]
      .map((match) => read.sentence.start + match.index)
      .filter((at) => !references.some(({ reference: { start, end } }) => start <= at && at < end)),
  );
  const made = {
    'in person': first(NOUNS['in person']),
    remote: first(NOUNS.remote),
    other: others[0] ?? text.length,
  };
  found.set(copy, made);
  return made;
}
