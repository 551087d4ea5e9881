/** Whose account goes on without a word of who tells it: "He had offered pandas. Two would come in May." */

import { isPast } from '../reading/assertion/tense.js';
import type { ReadSentence } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { READINGS } from '../reading/voices/markers/words.js';
import { ACCOUNT_NOUNS } from '../reading/voices/say-words.js';
import { houseIn } from '../reading/voices/voice-outlets.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { boxesOf } from './boxes.js';
import type { Box, DraftPoint } from './draft.js';
import type { MainContact } from './main-contact.js';
import { isHabit } from './on-contact.js';

/** Longer sentences about an account tell what is in it. */
const SHORT = 16;

/** "Xinhua's is long", "The Kremlin's summary was gloomier", "More from No 10": whose account begins here. */
export function announcedIn(
  { sentence, attributed }: ReadSentence,
  main: MainContact,
  record: ContactRecord,
): string | undefined {
  const { words, mentions, text } = sentence;
  if (words.length > 2 * SHORT || /["“”?:]/.test(text)) return undefined;
  if (attributed.some(({ form, manner }) => form === 'carried' || manner !== 'affirms'))
    return undefined;
  const norms = words.map(({ norm }) => norm);
  const named = [
    ...mentions.map((mention) => ({
      first: mention.first,
      last: mention.last,
      party: partiesOf(mention, record)[0],
      adjective: mention.form === 'adjective',
    })),
    ...strangersIn(sentence, record).map(({ start, end, party }) => ({
      first: words.findIndex((word) => word.start >= start),
      last: words.findLastIndex((word) => word.end <= end + 2),
      party,
      adjective: false,
    })),
  ]
    .filter(({ first }) => first >= 0)
    .sort((a, b) => a.first - b.first);
  const [owner] = named;
  const house = houseIn(norms.slice(0, 6));
  const from = norms.indexOf('from');
  if (announcesJoint(text)) return 'all';
  const party = owner && owner.first < 2 ? owner.party : (house ?? owner?.party);
  if (party === undefined || !main.parties.includes(party)) return undefined;
  // "16:50 — More from No 10."
  if (from > 0 && from <= 4 && /^(?:more|this|now)$/.test(norms[from - 1] ?? '')) return party;
  if (
    /\b(?:had|has|went|goes|offered) (?:more|further|a longer one)(?: to say| to tell)?[.]?$/i.test(
      text,
    )
  )
    return party;
  // "Akorda's press service has published its note on the call": what is in it follows.
  if ((house !== undefined || (owner && owner.first < 2)) && PUBLISHED.test(text)) return party;
  if (!owner || owner.first > 1 || /^(?:by|in|per|under|on|for)$/.test(norms[0] ?? ''))
    return undefined;
  if (words.length > SHORT) return undefined;
  const owns = owner.adjective || /['’]s?$/.test(words[owner.last]?.text ?? '');
  const noun = norms.findIndex(
    (norm, at) =>
      at > owner.last && at <= owner.last + 4 && (ACCOUNT_NOUNS.has(norm) || READINGS.has(norm)),
  );
  const elliptical =
    /['’]s$/.test(words[owner.last]?.text ?? '') &&
    /^(?:is|was|runs|came|goes|reads)$/.test(norms[owner.last + 1] ?? '');
  if (!owns || (noun < 0 && !elliptical)) return undefined;
  const rest = norms.slice(Math.max(noun, owner.last) + 1);
  // "Only Dakar's goes on to speak of visas" tells what is in it.
  if (/^(?:goes|went) on\b/.test(rest.join(' '))) return undefined;
  return rest.some((norm) => DESCRIBES.test(norm)) && !rest.includes('that') ? party : undefined;
}

/** "The two presidents also issued a joint communiqué.": a text of all sides begins here. */
function announcesJoint(text: string): boolean {
  return JOINT_TEXT.test(text.trim());
}

const A_JOINT_TEXT =
  /\b(?:joint|common|final|closing) (?:statement|communiqu[eé]|declaration|text|document)(?!\p{L})/iu;

const IN_THE_TEXT =
  /\b(?:in|under) it\b|^(?:in|under|by) the (?:joint |common |final )?(?:statement|communiqué|communique|declaration|text|document),/i;

const JOINT_TEXT =
  /^[^,;:]{0,70}\b(?:signed|issued|published|released|adopted|approved|agreed|put out|initialled|read out|produced)\b(?: on)? (?:an? |their )(?:\p{L}+[- ])?(?:joint|common|final|closing) (?:\p{L}+ )?(?:statement|communiqué|communique|declaration|text|document|memorandum)(?: (?:after(?:wards)?|at|on|in(?! which)|before|late|later|shortly|when)\b[^,;:]{0,50})?\.?$/iu;

/** What a text of all sides goes on with: "In it they undertake to", "It sets out", "The declaration also". */
const TEXT_GOES_ON =
  /^(?:(?:in|under) it\b|(?:it|the (?:joint |common |final )?(?:text|document|statement|declaration|communiqu[eé]|memorandum|paper)) (?:also |further |then |again )?(?!(?:is|was|has|does|runs|comes|goes|remains|seems|appears|takes|looks)\b)\p{Ll}+s\b|(?:they|both|the (?:two|three|four)|all (?:two|three|four))\b[^,;]{0,30} (?:also |further )?(?:undertake|commit|pledge|promise|call for|agree|declare|welcome|condemn|reaffirm|ask|urge)\b)/iu;

/** "In a joint communiqué the pair called for", "The note says": whether a text is what somebody spoke by. */
function isOfText({ voice, marker }: Attributed, { sentence: { text, start } }: ReadSentence) {
  if (voice.kind === 'all' && A_JOINT_TEXT.test(text)) return true;
  const by = text.slice(Math.max(0, marker.start - start - BY_WHAT), marker.end - start + BY_WHAT);
  return voice.kind !== 'unknown' && A_TEXT.test(by);
}

/** So many letters beside an attribution tell by what text one speaks. */
const BY_WHAT = 30;

const A_TEXT =
  /\b(?:statement|communiqu[eé]|declaration|text|document|readout|note|memo(?:randum)?|minutes|release|summary|transcript|protocol|draft)(?!\p{L})/iu;

/** "It also provides for ships", "It set the next meeting for May": what is in a text, and not what became of it. */
function itGoesOn(words: string): boolean {
  const [, verb] = IT_GOES.exec(words) ?? [];
  const past = verb !== undefined && (isPast(verb) || /^(?:set|put|cut)$/.test(verb));
  return textGoesOn(words) || (past && !OF_ITSELF.test(verb));
}

const IT_GOES =
  /^(?:it|the (?:joint |common |final )?(?:text|document|statement|declaration|communiqu[eé]|memorandum|paper|note)) (?:(?:also|further|then|again) )?(\p{Ll}+)\b/iu;
const OF_ITSELF =
  /^(?:was|were|had|did|ran|came|went|remained|seemed|appeared|looked|took|followed|ended|lasted|became|fell|rose|began|opened|arrived|made|got|met|rained|snowed|happened|turned|proved|failed|stopped|marked|coincided|capped|crowned)$/;

/** Whether words only go on with a text of all sides that was told of before. */
export function textGoesOn(words: string): boolean {
  return TEXT_GOES_ON.test(words);
}

const PUBLISHED =
  /^[^,;]{3,60}\b(?:published|issued|released|put out|given|gave|read out|circulated) (?:its|his|her|an?|the) (?:\p{L}+ )?(?:note|readout|account|summary|version|statement|communiqué|transcript)(?!\p{L}| (?:in which|that|saying|which)(?!\p{L}))[^,;]{0,90}$/u;

/** What is said of an account as a whole, and not by it. */
const DESCRIBES =
  /^(?:is|was|runs|ran|came|comes|gets|got|goes|went|follows|differs|reads|begins|opens)$/;

/** "would be shelved", "had brought no map", "were to go": as one tells what another has told; "was to have hosted" came to nothing. */
const SHIFTED =
  /^(?:(?!\b(?:is|are|was|were|has|have|will|did|does|said|says|met|spoke)\b)[^,;:."“]){0,60}?\b(?:would(?! like\b)|had (?!(?:(?:not|never|also|already|even) )*(?:planned to|hoped to|intended to|meant to|been (?:due|scheduled|expected|supposed|set|meant) to|met|spoken|talked|visited|arrived|flown|travell?ed|landed|left|last|first|to)\b)(?:been (?!(?:in|at|on|sworn|elected)\b))?\p{L}+|could|might|(?:was|were) to(?! have\b))\b/iu;

/** The box in which a sentence lands that only its tense shows to be told on. */
export function toldOnIn(
  words: string,
  read: ReadSentence,
  before: ReadSentence | undefined,
  last: DraftPoint | undefined,
  announced: string | undefined,
  main: MainContact,
): Box | undefined {
  if (!before) return undefined;
  const said = before.attributed.filter(({ form }) => form !== 'told').at(-1);
  if (said?.manner === 'affirms' && isOfText(said, before) && itGoesOn(words))
    return boxesOf(said.voice, main, [])[0];
  const other = read.references.some(
    (reference) => !main.references.includes(reference) && !reference.aside,
  );
  if (other || isHabit(words)) return undefined;
  if (IN_THE_TEXT.test(words) && A_JOINT_TEXT.test(before.sentence.text)) return 'all';
  // "The letter was delivered on Monday, Angop says. In it he also calls for"
  const teller = before.attributed.filter(({ form }) => form === 'said').at(-1)?.voice;
  const [told, more] = teller?.kind === 'parties' ? teller.parties : [];
  if (main.kind === 'letter' && /^in it\b/i.test(words) && told !== undefined && more === undefined)
    return told;
  if (announced === 'all') return textGoesOn(words) ? 'all' : undefined;
  if (announced !== undefined) return announced;
  if (!SHIFTED.test(words) || /\b(?:since|in) (?:19|20)\d\d\b/.test(words)) return undefined;
  const [party, second] = said?.voice.kind === 'parties' ? said.voice.parties : [];
  if (
    said &&
    (said.manner === 'affirms' || said.manner === 'denies') &&
    party !== undefined &&
    second === undefined
  )
    return said.end >= before.sentence.end - 1 ? party : undefined;
  if (said) return undefined;
  const carried = last && last.origin.start === before.sentence.start && !last.denies;
  return carried && main.parties.includes(last.box) ? last.box : undefined;
}
