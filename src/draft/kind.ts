/** Of which kind the main contact is. */
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { isHeadOffice } from '../reading/people/role-words.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind, Person } from '../record/schema.js';

const NOUNS: readonly { pattern: RegExp; kind: Kind }[] = [
  { pattern: /\b(?:video|virtual|online)\b/i, kind: 'video-call' },
  {
    pattern: /\b(?:call|calls|called|phone|phoned|telephone|telephoned|rang|rings|rung|dialled)\b/i,
    kind: 'call',
  },
  { pattern: /\b(?:letters?|message)\b|\bwrote\b/i, kind: 'letter' },
  { pattern: /\bsummits?\b/i, kind: 'summit' },
  {
    pattern:
      /\b(?:visit|visits|visited|visiting|trip|travel|travels|travelled|traveled|fly|flies|flew)\b/i,
    kind: 'visit',
  },
  {
    pattern:
      /\b(?:meeting|meetings|met|meet|meets|encounter|sitdown|hosted|received|welcomed|bilateral|sat down)\b/i,
    kind: 'meeting',
  },
  { pattern: /\b(?:talks|negotiations)\b/i, kind: 'talks' },
];

/** The kind that its own words give; of several the one told most plainly. */
export function kindOf(
  references: readonly Reference[],
  strict: Reference,
  record: ContactRecord,
  lead: string,
): Kind | undefined {
  const found = references
    .map((reference) => ({ reference, kind: kindIn(reference) }))
    .filter(({ kind }) => kind !== undefined);
  const own = kindIn(strict);
  // "flew to Cairo and met Sisi": how he came there.
  const kinds = new Set(
    found
      .filter(
        ({ reference }) =>
          own !== 'meeting' || !JOURNEY.test(reference.words) || OF_DAYS.test(lead),
      )
      .map(({ kind }) => kind),
  );
  for (const kind of ['video-call', 'letter', 'call'] as const) if (own === kind) return kind;
  if (own === 'meeting' || own === undefined || own === 'talks') {
    // "The two met … the summit": what it is called later says more than "met".
    for (const kind of ['summit', 'visit'] as const) if (kinds.has(kind)) return kind;
    // "Officials met in Istanbul for talks" are talks; leaders who met for talks had a meeting.
    const talks =
      (references[0] !== undefined && /\bfor (?:[\w-]+ ){0,5}talks\b/i.test(lead)) ||
      (OFFICIALS.test(lead) &&
        kinds.has('talks') &&
        references.some(({ words }) => /\btalks\b/i.test(words)));
    if (
      own === 'meeting' &&
      talks &&
      !references.some(({ people }) => people.some((id) => isHead(record.people.get(id)))) &&
      !HEAD.test(lead)
    )
      return 'talks';
    if (
      own === 'talks' &&
      kinds.has('meeting') &&
      references.some(({ words, people }) => /\bmet\b/.test(words) && people.length >= 2)
    )
      return 'meeting';
    if (own === undefined) return found[0]?.kind;
  }
  // "flew to Ankara, where he was received by Fidan"
  if (own === 'visit' && CAME.test(strict.words) && SEEN_THERE.test(lead) && !OF_DAYS.test(lead))
    return 'meeting';
  return own ?? (strict.kinds.length === 1 ? strict.kinds[0] : undefined);
}

const CAME = /^(?:flew|travell?ed|arrived|came|went|drove|landed)$/i;
const SEEN_THERE =
  /\b(?:where|and) (?:(?:he|she|they) )?(?:(?:was|were) (?:later |then |also )?(?:received|welcomed|met|greeted) by|met|sat down with|held talks with|saw)\b/i;

const JOURNEY = /\b(?:trip|travel\p{L}*|fly|flies|flew)\b|^visiting$/iu;

/** "will travel to Vietnam for three days and meet To Lam": a visit, and the meeting a part of it. */
const OF_DAYS = /\bfor (?:two|three|four|five|six|\d) days\b|\b(?:two|three|four|five|six)-day\b/i;

/** Those whose meetings are talks: of leaders they are meetings, whatever they are called afterwards. */
const OFFICIALS =
  /\b(?:ministers?|secretar(?:y|ies)|officials?|delegations?|negotiators?|envoys?|representatives?|teams?|advis[eo]rs?|diplomats?)\b/i;
const HEAD =
  /\b(?:presidents?|prime ministers?|premiers?|chancellors?|kings?|queen|emir|sultan|crown prince|taoiseach|pope)\b/i;

function isHead(person: Person | undefined): boolean {
  return person?.offices.some(({ title }) => isHeadOffice(title)) ?? false;
}

function kindIn(reference: Reference): Kind | undefined {
  // "met visiting Foreign Minister Wang Yi"
  const words = reference.words.replace(
    /\b(met|meets?|received|hosted|welcomed) visiting\b/i,
    '$1',
  );
  const named = NOUNS.find(({ pattern }) => pattern.test(words))?.kind;
  if (named === 'video-call' || !reference.kinds.length) return named;
  // "called on the president" is no call.
  if (/^call/.test(named ?? '') && reference.strict && reference.kinds.includes('meeting'))
    return 'meeting';
  if (reference.kinds.includes('call') && named !== 'call')
    return reference.kinds[0] === 'video-call' ? 'video-call' : 'call';
  if (reference.kinds.length > 0 && reference.kinds.every((kind) => kind === 'video-call'))
    return 'video-call';
  if (reference.kinds[0] === 'video-call') return 'video-call';
  return named ?? reference.kinds[0];
}

/** "Kim visited Dalian and met Xi": the meeting is a part of the visit. */
export function visitedPlace(lead: Reference, own: ReadSentence | undefined): Kind | undefined {
  if (!own || (kindIn(lead) !== 'meeting' && kindIn(lead) !== 'talks')) return undefined;
  const { start, text } = own.sentence;
  return lead.places.some((place) =>
    /\b(?:visit(?:ed|s|ing)?|(?:a|the|his|her) (?:[\w-]+ )?visit to|tour(?:ed|s) of) $/i.test(
      text.slice(Math.max(0, place.start - start - 40), place.start - start),
    ),
  )
    ? 'visit'
    : undefined;
}

/** "received a courtesy call from Prime Minister Hun Manet": he came himself. */
export function isCourtesyCall({ end }: Reference, own: ReadSentence | undefined): boolean {
  const text = own?.sentence.text.slice(0, end - own.sentence.start) ?? '';
  return COURTESY_CALL.test(text);
}

const COURTESY_CALL = /\b(?:courtesy|farewell) calls?$/i;

/** "The conversation was held on Tuesday evening by video": by which means, beside its words. */
export function byVideo(
  references: readonly Reference[],
  read: readonly ReadSentence[],
): Kind | undefined {
  return references.some(({ sentence }) => BY_VIDEO.test(read[sentence]?.sentence.text ?? ''))
    ? 'video-call'
    : undefined;
}

const BY_VIDEO =
  /(?<!\bnot )\b(?:by|via|over) (?:a )?(?:secure )?(?:video(?! (?:of|posted|published|released|message|address|statement)\b)|videoconference)\b/i;

/** "TRUMP SPOKE WITH TAKAICHI", and in the next line "IN TRUMP CALL". */
export function kindElsewhere(
  all: readonly Reference[],
  sides: readonly string[],
): Kind | undefined {
  const named = all.find(
    ({ kinds, parties, other, modality }) =>
      kinds.length > 0 &&
      kinds.every((kind) => kind === 'call' || kind === 'video-call') &&
      (!other || modality === 'denied') &&
      parties.every((party) => sides.includes(party)),
  );
  return named && kindIn(named);
}
