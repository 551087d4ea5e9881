/** People whom a text introduces and no record holds: "Hungarian Prime Minister Viktor Orbán". */
import { isCommonWord, isOrdinary } from '../../record/names/ordinary.js';
import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import { VERBS } from '../vocabulary.js';
import { INDEPENDENT_OUTLETS } from '../voices/outlets.js';
import { OFFICE_NOUNS } from '../voices/say-words.js';
import { isFamilyName } from '../voices/voices.js';
import { introduction, isStyle, OFFICE, ofCountry, respectively, TITLE } from './introductions.js';
import { partyOfLeader } from './leaders.js';
import { isOfPortfolio } from './portfolios.js';

/** A name that the record does not hold, with the party and the office that the text gives to it. */
export interface Stranger {
  name: string;
  party?: string;
  title?: string;
  /** The party is known by the name alone; the text does not say it. */
  guessed?: true;
  /** There without being a side: a host, a mediator. */
  bystander?: true;
  start: number;
  end: number;
}

const NO_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|sir|dr|the|a|an|in|on|at|his|her|their|its|g7|g20|eu|un|nato|ministry|department|house|office|palace|truth|social|republic|kingdom|both|summit|union|council|commission|european|parliament|press|party|communist|socialist|democratic|committee|bank|group|institute|university|agency|court|forces|company|corporation|federation|league|nations|united|middle|airport|hotel|street|city|square|hall|castle|centre|center|base|sea|strait|gulf|airlines|post|times|news|oil|gas|army|navy|but|and|after|when|while|we|it|they|he|she|asked|also|as|for|with|to|from|of|leaders|officials|presidents|ministers|delegations|negotiators|envoys|diplomats|talks|both|neither|all|prime|on|over|under|no|yes|one|two|three|shri|smt|advocate|professor|prof|engineer|dato|datuk|seri|tun|haji|alhaji|engr|marshal|excellency|excellencies|majesty|highness|honourable|honorable|holds|speaks|meets|receives|hosts|attends|phone|telephone|conversation|call|joint|statement|readout|assembly|captain|colonel|brigadier|lieutenant|admiral|senator|hon|cardinal|archbishop|bishop|patriarch|monsignor|mp|mep|obe|kc|hrh|hh)$/;
const PARTICLE = /^(bin|ibn|al|el|von|van|der|de|da|dos|del|zu|le|la)$/;

/** Each sentence is asked many times: by every contact and every voice in it. */
const known = new WeakMap<Sentence, { record: ContactRecord; strangers: readonly Stranger[] }>();

/** The strangers of a sentence, from left to right. */
export function strangersIn(sentence: Sentence, record: ContactRecord): readonly Stranger[] {
  const before = known.get(sentence);
  if (before?.record === record) return before.strangers;
  const strangers = strangersOf(sentence, record);
  known.set(sentence, { record, strangers });
  return strangers;
}

/** Keeps what the rest of a text tells of the strangers of a sentence. */
export function setStrangers(
  sentence: Sentence,
  record: ContactRecord,
  strangers: readonly Stranger[],
): void {
  known.set(sentence, { record, strangers });
}

function strangersOf(sentence: Sentence, record: ContactRecord): Stranger[] {
  const { words, mentions } = sentence;
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (isFamilyName(mention, sentence)) continue;
    for (let at = mention.first; at <= mention.last && at - mention.first < 20; at += 1)
      taken.add(at);
  }
  const found: Stranger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const short =
      !taken.has(at) &&
      !TITLE.has(words[at]?.norm ?? '') &&
      partyOfLeader(textOf(sentence, at, at + 1)) !== undefined &&
      !isName(sentence, at);
    if (taken.has(at) || !(short || isInitial(sentence, at) || isName(sentence, at))) continue;
    // "Met PM Christopher Luxon": a verb before a title.
    if (at === 0 && TITLE.has(words[1]?.norm ?? '') && isOrdinary(words[0]?.norm ?? '')) continue;
    // "the Polish–Baltic summit"
    if (/^[-–—]$/.test(words[at]?.before ?? '')) continue;
    // "reached by the Nation"
    if (words[at - 1]?.norm === 'the' && INDEPENDENT_OUTLETS.has(`the ${words[at]?.norm}`))
      continue;
    const run = runOf(sentence, at, taken);
    const [first, last] = [words[at], words[run]];
    if (!first || !last) continue;
    const before = introduction(sentence, at, record);
    // "Ships of the Pakistani navy", "the Order of the Republic of Serbia": a word, and nobody's name.
    const plain = run === at && isCommonWord(first.norm);
    const after =
      before.party === undefined && !plain ? ofCountry(sentence, run, record) : undefined;
    const name = textOf(sentence, at, run);
    const told = before.party ?? after ?? respectively(sentence, at, found, record);
    const party =
      told ?? partyOfLeader(name) ?? partyOfMonarch(before.title, name) ?? partyOfLongName(name);
    // The "Volodymyr" of a "Volodymyr Zelenskiy" whose family name is known.
    if (
      taken.has(run + 1) &&
      /^ $/.test(words[run + 1]?.before ?? '') &&
      isGivenName(sentence, run)
    ) {
      at = run;
      continue;
    }
    // "in Evian, Canadian Prime Minister Mark Carney": a place is nobody.
    const placed =
      /^(?:in|at|near|outside|off|into|across|around)$/.test(words[at - 1]?.norm ?? '') ||
      (run === at && isMatter(words, at));
    // "Strategic Affairs Minister Ron Dermer": part of the title.
    const titled = OFFICE.test(words[run + 1]?.norm ?? '') && words[run + 1]?.before === ' ';
    if (!placed && !titled && (before.title !== undefined || party !== undefined)) {
      found.push({
        name,
        start: first.start,
        end: last.end,
        ...(party !== undefined && { party }),
        ...(before.title !== undefined && { title: before.title }),
        ...(isBystander(sentence, at, run) && { bystander: true as const }),
        ...(told === undefined && party !== undefined && { guessed: true as const }),
      });
    }
    at = run;
  }
  return found;
}

/** "two days of talks on Sabah": what they were about has a leader's name, and is none. */
export function isMatter(words: Sentence['words'], at: number): boolean {
  return /^(?:on|over)$/.test(words[at - 1]?.norm ?? '') && DISPUTE.test(words[at - 2]?.norm ?? '');
}

const DISPUTE =
  /^(?:talks|negotiations|consultations|discussions|disputes?|row|conflict|war|claims?)$/;

/** "King Charles III", "Pope Leo XIV": by title and first name. */
function partyOfMonarch(title: string | undefined, name: string): string | undefined {
  const last = title?.split(' ').at(-1);
  return last === undefined ? undefined : partyOfLeader(`${last} ${name.split(' ')[0]}`);
}

/** "Meshal Al-Ahmad Al-Jaber Al-Sabah": whom a list knows by fewer of his names. */
function partyOfLongName(name: string): string | undefined {
  const names = name.split(' ');
  for (let count = names.length - 1; count >= 2; count -= 1) {
    const party = partyOfLeader(names.slice(0, count).join(' '));
    if (party !== undefined) return party;
  }
  return undefined;
}

function isGivenName({ mentions }: Sentence, at: number): boolean {
  return mentions.some(
    ({ first, form, senses }) =>
      first === at + 1 && form !== 'office' && senses.some(({ kind }) => kind === 'person'),
  );
}

/** "with Angola's João Lourenço as mediator", "hosted by Sisi": there, and no side. */
export function isBystander(sentence: Sentence, first: number, last: number): boolean {
  const { words } = sentence;
  const norms = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), Math.max(0, to))
      .map(({ norm }) => norm)
      .join(' ');
  if (
    /^as (?:a |the |an |their |its )?(?:host|mediator|go between|witness|chair|guest|moderator|facilitator|broker|intermediary|arbiter|interpreter|referee)s?\b/.test(
      norms(last + 1, last + 6),
    )
  )
    return true;
  return /(?<!\b(?:be|been|being|is|are|was|were) )\b(?:(?:hosted|mediated|brokered|chaired|moderated|facilitated|convened|arranged|attended|joined|flanked|accompanied) by|presence of|invitation of|mediation of|auspices of|chairmanship of|behalf of|watched by)(?: (?!and\b)[\w-]+){0,4}$/.test(
    norms(first - 8, first),
  );
}

/** The words as written, without a possessive, with the full stop of "Jr." */
function textOf(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.words[from], sentence.words[to]];
  if (!first || !last) return '';
  const text = sentence.text
    .slice(first.start - sentence.start, last.end - sentence.start)
    .replace(/['’]s$/i, '');
  const stop =
    /^(?:jr|sr)$/.test(last.norm) && /^\./.test(sentence.text.slice(last.end - sentence.start));
  return stop ? `${text}.` : text;
}

/** The "S." of "S. Jaishankar" */
function isInitial(sentence: Sentence, at: number): boolean {
  const [word, next] = [sentence.words[at], sentence.words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    !isStyle(word.text) &&
    /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(word.text) &&
    word.text.replace(/\./g, '').length <= 2 &&
    /^\.? ?$/.test(next.before) &&
    (next.before.startsWith('.') || word.text.includes('.')) &&
    (isName(sentence, at + 1) || isInitial(sentence, at + 1))
  );
}

function isName(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return (
    word !== undefined &&
    /^\p{Lu}[\p{L}'’-]+/u.test(word.text) &&
    !NO_NAME.test(word.norm) &&
    !OFFICE_NOUNS.has(word.norm) &&
    !isOfPortfolio(word.norm) &&
    // In a flash every word has capitals.
    !(
      word.text === word.text.toUpperCase() &&
      (VERBS.has(word.norm) || isOrdinary(word.norm)) &&
      partyOfLeader(word.text) === undefined
    ) &&
    (!TITLE.has(word.norm) || isGivenTitle(sentence, at))
  );
}

/** "the foreign minister, Amir Khan Muttaqi": a title that is somebody's first name, behind his office. */
function isGivenTitle({ words }: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^(?:amir|emir|sultan)$/.test(word.norm)) return false;
  const follows = next.before === ' ' && /^\p{Lu}/u.test(next.text) && !TITLE.has(next.norm);
  const office = words[at - 1]?.norm ?? '';
  return (
    follows &&
    (OFFICE.test(office) ||
      /^(?:president|premier|chancellor|counterpart|colleague|homologue|spokes\p{L}+)$/u.test(
        office,
      ))
  );
}

function runOf(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  let last = at;
  for (let next = at + 1; next < at + 9; next += 1) {
    const word = sentence.words[next];
    if (
      !word ||
      taken.has(next) ||
      !/^[\s'’.-]*$/.test(word.before) ||
      /['’]s$/i.test(sentence.words[next - 1]?.text ?? '')
    )
      break;
    const roman = /^[IVX]+$/.test(word.text);
    // "Lai Ching-te", "Kim Min-seok"
    const joined = word.before === '-' && /^\p{Ll}{1,6}$/u.test(word.text);
    const particle =
      PARTICLE.test(word.norm) &&
      (/^\p{Lu}/u.test(sentence.words[next + 1]?.text ?? '') ||
        (PARTICLE.test(sentence.words[next + 1]?.norm ?? '') &&
          /^\p{Lu}/u.test(sentence.words[next + 2]?.text ?? '')));
    // "Ulisses Correia e Silva"
    const linked =
      /^[ey]$/.test(word.text) && isName(sentence, next + 1) && isName(sentence, next - 1);
    // "Hassan Sheikh Mohamud"
    const within = word.norm === 'sheikh' && isName(sentence, next + 1);
    if (
      !particle &&
      !linked &&
      !roman &&
      !within &&
      !joined &&
      !isName(sentence, next) &&
      !isInitial(sentence, next)
    )
      break;
    last = next;
  }
  return last;
}
