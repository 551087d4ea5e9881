/** Speakers without a name: who speaks for a state though, and whose words are reporting. */
import type { Mention } from '../../record/names.js';
import type { Sentence } from '../reading.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** They speak for nobody but themselves. */
const BYSTANDERS = set(`
  analysts analyst experts expert observers observer resident residents trader traders economist historian engineer lawyer academic scholar investors critics economists historians
  opposition rebels lawmaker lawmakers legislator legislators witnesses academics scholars professor researcher researchers lawyers farmers exporters former politicians
  commentator commentators columnist columnist's blogger activist campaigner farmer fisherman fishermen trader driver drivers hauliers truckers villager villagers shopkeeper shopkeepers passengers pilgrims biologist hydrologist novelist writer
  pundits campaigners activists protesters opponents bishop bishops clerics shipowners voters editorialists columnists unions pollster pollsters hydrologists geologist geologists climatologist climatologists biologists
`);

/** A state's own diplomats give that state's account; others tell what they saw. */
const ENVOYS = set('diplomat diplomats');

/** Whoever they are, they give a state's account only from within one of its houses. */
const SOURCES = set('source sources people insider insiders person');

const HOUSES = set(`
  ministry ministries office palace presidency government cabinet chancellery embassy delegation team kremlin
  administration department council commission secretariat court mission
`);

/** What may stand between a state and its diplomat: "a Turkish embassy diplomat", "Peru's most senior diplomat". */
const RANKS = set(
  'top senior veteran chief leading most high ranking embassy career own unnamed serving',
);

/** Who once was, or is said to stand near somebody, speaks for nobody: "a source close to the Kremlin". */
const ALOOF = set('former ex retired close familiar briefed western opposition military-linked');

/** What serves a state, and nobody but it. */
const SERVICES = set('diplomatic judicial military security intelligence army police');

const DOCUMENTS = set(
  'copy document documents draft minutes memo memorandum transcript text file files cable cables communique declaration protocol plan paper proposal note notes record recording summary',
);

/** "a copy of the contract seen by the paper": its words are nobody's account. */
export function isDocument(norms: readonly string[]): boolean {
  if (
    /^(?:the|a|an|its|their|these)? ?(?:confidential |internal |leaked |draft |secret )*(?:minutes|memo|memorandum|cables?)$/.test(
      norms.join(' '),
    )
  )
    return true;
  return (
    norms.some((norm) => DOCUMENTS.has(norm)) &&
    norms.some(
      (norm, at) =>
        // "a leaked note of the talks"
        (norm === 'leaked' && norms.slice(at + 1, at + 3).some((noun) => DOCUMENTS.has(noun))) ||
        (/^(?:seen|obtained|reviewed|viewed|leaked)$/.test(norm) &&
          // "a draft that Agence Europe has seen"
          (/^(?:by|to)$/.test(norms[at + 1] ?? '') ||
            /^(?:has|have|had)$/.test(norms[at - 1] ?? ''))),
    )
  );
}

/** "the transcript", behind one that a paper has seen: the same text again. */
export function isSameDocument(norms: readonly string[], last: string | undefined): boolean {
  return (
    last !== undefined &&
    /^(?:the|this|that) (?:draft|document|memo|transcript|text|file|cable|protocol|paper|record|notes?)$/.test(
      norms.join(' '),
    ) &&
    isDocument(last.toLowerCase().split(/[\s,]+/))
  );
}

/** "sources in the Prime Minister's Office": where the house begins that they speak from. */
export function houseWithin(
  norms: readonly string[],
  isHouse: (norms: readonly string[]) => boolean,
): number | undefined {
  const source = norms.findIndex((norm) => SOURCES.has(norm));
  const house = norms.findIndex(
    (norm, at) => at > source + 1 && (HOUSES.has(norm) || isHouse(norms.slice(at))),
  );
  const within = source >= 0 && /^(?:in|at|from|inside|within)$/.test(norms[source + 1] ?? '');
  return within && house > source + 1 ? source + 2 : undefined;
}

const REGIONAL = set('european asian african arab gulf regional foreign nordic baltic');

export type Anonymity = 'bystander' | 'of a house' | 'of no house' | undefined;

/** Whether words name a speaker without a name, and whether a named state's house stands behind him. */
export function anonymityOf(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  names: readonly Mention[],
): Anonymity {
  // "the ASEAN observer mission" is a body of its own.
  if (norms.some((norm, at) => BYSTANDERS.has(norm) && norms[at + 1] !== 'mission'))
    return 'bystander';
  const envoy = norms.findIndex((norm) => ENVOYS.has(norm));
  const source = norms.findIndex((norm) => SOURCES.has(norm));
  if (envoy < 0 && source < 0) return undefined;
  if (norms.some((norm) => ALOOF.has(norm))) return 'of no house';
  // "a European diplomat": of one of many states.
  if (envoy > 0 && REGIONAL.has(norms[envoy - 1] ?? '')) return 'of no house';
  // "A French diplomatic source": a diplomat by another name; "a Lebanese judicial source" is of its courts.
  const diplomatic = envoy < 0 && SERVICES.has(norms[source - 1] ?? '');
  if (diplomatic) {
    const state = names.find(
      ({ last, form }) => last === from + source - 2 && form === 'adjective',
    );
    return state ? 'of a house' : 'of no house';
  }
  const at = from + (envoy < 0 ? source : envoy);
  const own = names.some((name) =>
    envoy < 0
      ? isWithin(norms, sentence, from, at, name)
      : isOf(sentence, name, at) || isFrom(sentence, name, at),
  );
  return own ? 'of a house' : 'of no house';
}

/** "a Tunisian diplomat", "Peru's top diplomat" */
function isOf({ words }: Sentence, { last }: Mention, at: number): boolean {
  return last < at && words.slice(last + 1, at).every(({ norm }) => RANKS.has(norm));
}

/** "a diplomat from Chile" */
function isFrom({ words }: Sentence, { first }: Mention, at: number): boolean {
  return (
    first > at &&
    words
      .slice(at + 1, first)
      .every(({ norm }, index) => (index === 0 ? /^(?:from|of|for)$/.test(norm) : norm === 'the'))
  );
}

/** "Turkish foreign ministry sources", "a source in Tunisia's presidency", "a Kremlin source" */
function isWithin(
  norms: readonly string[],
  sentence: Sentence,
  from: number,
  at: number,
  { first, last, text, form }: Mention,
): boolean {
  // "a Downing Street source": a state itself would be named by its adjective there.
  const seat = form === 'alias' && last === at - 1;
  const house =
    seat ||
    norms.some((norm) => HOUSES.has(norm)) ||
    /\b(?:house|kremlin|palace|elys[eé]e)\b/i.test(text);
  if (!house) return false;
  if (last < at) return !norms.slice(last + 1 - from, at - from).some((norm) => norm === 'in');
  return /^(?:in|at|from|inside|within|of)$/.test(sentence.words[at + 1]?.norm ?? '') && first > at;
}

/** "one of them", "the other who was there", behind two officials. */
export function isOneOfSeveral(norms: readonly string[], last: string): boolean {
  return ONE_OF_THEM.test(norms.join(' ')) && SEVERAL.test(last);
}

const ONE_OF_THEM =
  /^(?:(?:the )?(?:one|other|first|second|third)|another|two)(?: of (?:them|the (?:two|three|four)))?(?: who .*)?$/;
const SEVERAL = /\b(?:officials|sources|people|diplomats|aides|advisers|ministers)\b/i;
