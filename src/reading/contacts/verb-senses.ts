/** Whether a verb of contact is one where it stands: "called on", "met the deadline" are none. */
import type { Mention } from '../../record/names.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS } from '../grammar-words.js';
import { ADDRESSES, OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { NOT_AFTER_CALL } from '../vocabulary.js';
import { isOfBystanders } from './bystanders.js';
import { isRungUp } from './naming.js';

/** What two who see one another do. */
const TOGETHER = new Set('saw see seen faced face met meet embraced hugged greeted'.split(' '));

export function isContactVerb(
  sentence: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): boolean {
  const norm = (index: number) => sentence.words[index]?.norm ?? '';
  const word = norm(at);
  const next = norm(at + 1);
  // "saw each other", "were reunited with one another": whatever two do so, they do together.
  if (/^(each|one)$/.test(next) && /^(other|another)$/.test(norm(at + 2)) && TOGETHER.has(word))
    return true;
  // "called at the White House" is a visit, and none by telephone.
  if (word === 'called' && /^(at|in|round|by)$/.test(next)) return false;
  if (/^(called|rang|rung|call|ring|dialled|dialed)$/.test(word)) {
    if (/^(call|ring)$/.test(word) && !/^(to|will|would|not)$/.test(norm(at - 1))) return false;
    if (NOT_AFTER_CALL.has(next)) return false;
    return isRungUp(sentence, at, names);
  }
  if (/^(spoke|speak|speaks|spoken|talked|talk)$/.test(word)) {
    if (isOfBystanders(sentence, at)) return false;
    if (word === 'speak' && norm(at - 1) === 'to' && norm(at - 2) === 'so') return false;
    // "militaries that talk again"
    if (/^(that|who)$/.test(norm(at - 1)) && !/^(with|to|by|on)$/.test(next)) return false;
    if (
      /^(of|out|up|about|at|for)$/.test(next) &&
      !/\b(phone|telephone)\b/.test(
        sentence.words
          .slice(at, at + 12)
          .map((w) => w.norm)
          .join(' '),
      )
    ) {
      return next === 'about' || next === 'for';
    }
    return !/^(english|publicly|chinese|russian)$/.test(next);
  }
  if (isOfBystanders(sentence, at)) return false;
  // "the security council met on Friday": by itself, and with nobody
  if (/^(met|meets)$/.test(word) && BODIES.test(norm(at - 1)) && ALONE.test(next)) return false;
  // "the concerns of all have to be met": wants, and no person; "was met by Xi at the airport" is one.
  if (word === 'met' && /^(?:be|been|being|are|were|is|was)$/.test(norm(at - 1)) && next !== 'by')
    return false;
  if (/^(met|meet|meets)$/.test(word))
    return (
      !/^(the|all|its|his|their)$/.test(next) ||
      !/^(conditions|demands|deadline|targets|needs|criteria|requirements|commitments|goals|obligations|expectations|terms)$/.test(
        norm(at + 2),
      )
    );
  if (/^(hosted|received|welcomed|hosts?|receives?|welcomes)$/.test(word)) {
    // "seen his host, Xi Jinping"
    if (/^hosts?$/.test(word) && /^(the|his|her|their|its|a|as|our|my)$/.test(norm(at - 1)))
      return false;
    // "he received her again"
    if (/^(him|her|them)$/.test(next) && /^(he|she|they|had|again)$/.test(norm(at - 1)))
      return !/^(letters?|messages?|reply|answer)$/.test(norm(at + 2));
    // What is received is a letter, not a guest.
    const things = [1, 2, 3, 4, 5].map((step) => norm(at + step));
    if (
      things.some((thing) =>
        /^(letters?|messages?|calls?|invitations?|credentials|copy)$/.test(thing),
      )
    )
      return false;
    return (
      guestSteps(sentence, at).some((step) => {
        const name = names.get(at + step);
        if (!name || /['’]s?$/.test(sentence.words[name.last]?.text ?? '')) return false;
        return (
          name.senses.some(({ kind }) => kind === 'person') ||
          // "received Jordanian Prime Minister Jafar Hassan"
          (name.form === 'office' && isFullName(sentence, name.last + 1))
        );
      }) || isFullName(sentence, behindTitles(sentence, at + 1, names))
    );
  }
  const person = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).some((step) =>
      names.get(at + step)?.senses.some(({ kind }) => kind === 'person'),
    );
  if (/^(sat|sit)$/.test(word)) {
    const behind = [1, 2, 3, 4, 5].map((step) => norm(at + step)).join(' ');
    return (
      next === 'down' ||
      next === 'with' ||
      /^in (?:one|the same) room\b/.test(behind) ||
      /^(?:across|opposite|face|facing|beside|together|next to)\b/.test(behind) ||
      /^(?:around|round|at|on either side of) (?:a|the|one|the same|a long) (?:\w+ )?table\b/.test(
        behind,
      )
    );
  }
  // "linked up by video": grids, airlines and markets are linked up too.
  if (/^(?:linked|link|hooked)$/.test(word))
    return (
      next === 'up' &&
      /\b(?:by|over|on|via|through) (?:a |the |their )?(?:secure |encrypted )?(?:video|phone|telephone|screen|line|zoom|satellite)/i.test(
        sentence.text,
      )
    );
  if (/^(stood|stand)$/.test(word)) {
    const behind = [1, 2, 3].map((step) => norm(at + step)).join(' ');
    return (
      /^(?:opposite|beside|alongside|face to|next to|shoulder to|side by)\b/.test(behind) &&
      person(1, 8)
    );
  }
  if (/^(embraced|hugged|greeted)$/.test(word)) return person(1, 5) && person(-6, -1);
  if (/^(lunched|breakfasted|ate|walked|strolled)$/.test(word))
    return [1, 2, 3].some((step) => norm(at + step) === 'with') && person(1, 7);
  if (/^(gathered|convened|assembled)$/.test(word))
    return (
      /^(they|leaders|delegations|negotiators|officials|ministers|both|two)$/.test(norm(at - 1)) ||
      person(-5, -1)
    );
  // "will not go to Paris after all": only of a capital, and where somebody goes.
  if (/^(go|goes|went)$/.test(word))
    return (
      next === 'to' &&
      names.get(at + 2)?.form === 'capital' &&
      (person(-8, -1) || fullNameBefore(sentence, at))
    );
  if (/^(travel|fl)/.test(word))
    return next === 'to' && /^\p{Lu}/u.test(sentence.words[at + 2]?.text ?? '');
  // "dined out for months on the story"
  if (/^(dined?)$/.test(word)) return next !== 'out' || norm(at + 2) === 'with';
  if (word === 'reunited')
    return /^(was|were|are|is|be|been|again)$/.test(norm(at - 1)) && next !== 'germany';
  if (/^(wrote|writes|write|written)$/.test(word))
    return (
      next === 'to' &&
      [2, 3, 4, 5].some(
        (step) =>
          names.get(at + step)?.senses.some(({ kind }) => kind !== 'topic') ||
          /^\p{Lu}/u.test(sentence.words[at + step]?.text ?? ''),
      )
    );
  if (/^saw$/.test(word) && /^(he|she|they)$/.test(norm(at - 1))) return person(1, 5);
  if (/^(quarrelled|quarreled)$/.test(word)) return person(-6, 4) || norm(at - 1) === 'they';
  if (/^(saw|see|sees|seen|faced)$/.test(word))
    return (
      (person(-6, -1) || fullNameBefore(sentence, at)) &&
      (person(1, 5) || isFullName(sentence, behindTitles(sentence, at + 1, names))) &&
      !seesAct(sentence, at, names)
    );
  if (/^(shook|shake)$/.test(word))
    return (
      [1, 2, 3].some((step) => /^hands?$/.test(norm(at + step))) && (person(-8, -1) || person(1, 6))
    );
  // "ran into each other", "came across Sharif in a corridor"
  if (/^(ran|runs|bumped|came|come)$/.test(word))
    return (
      next === (word.startsWith('c') ? 'across' : 'into') &&
      (/^(each|one)$/.test(norm(at + 2)) || person(2, 4) || isFullName(sentence, at + 2))
    );
  if (/^(phone|telephone|video)$/.test(word)) return true;
  if (/^visit/.test(word))
    return (
      [1, 2, 3].some((step) => names.get(at + step)?.senses.some(({ kind }) => kind === 'party')) ||
      /^(him|her|in)$/.test(next)
    );
  return true;
}

/** So many words behind a verb of receiving its guest may be named. */
const GUEST = 5;
const OF_SOMETHING = /^(?:of|from|for|about|between|that|which|who|what|how)$/;
const GUESTS = /^(?:guest|guests|visitor|counterpart|host|neighbour|neighbor|ally|friend)$/;

/** Where its guest may stand: "welcomed the accord, said Liu He" and "the end of the row with Xi" have none. */
function guestSteps({ words, mentions }: Sentence, at: number): readonly number[] {
  const steps = Array.from({ length: GUEST }, (_, step) => step + 1);
  const end = steps.findIndex((step) => {
    const word = words[at + step];
    if (!word || /[;:()"“—–]/.test(word.before) || OF_SOMETHING.test(word.norm)) return true;
    // "received the crown prince, Mohammed bin Salman"
    const [last, norm] = [at + step - 1, words[at + step - 1]?.norm ?? ''];
    const titled =
      OFFICES.has(norm) ||
      GUESTS.test(norm) ||
      mentions.some((mention) => mention.last === last && mention.form === 'office');
    return /,/.test(word.before) && !titled;
  });
  return end < 0 ? steps : steps.slice(0, end);
}

/** "saw Jetten resign", "saw Merz as a rival": what one sees is no contact. */
function seesAct(sentence: Sentence, at: number, names: ReadonlyMap<number, Mention>): boolean {
  let last = behindTitles(sentence, at + 1, names);
  const isNamed = (index: number) =>
    names.has(index) || /^\p{Lu}/u.test(sentence.words[index]?.text ?? '');
  while (isNamed(last + 1) && sentence.words[last + 1]?.before === ' ') last += 1;
  const behind = sentence.words[last + 1];
  if (behind === undefined || /[,;:()"“”—–]/.test(behind.before)) return false;
  return !(
    (PREPOSITIONS.has(behind.norm) && behind.norm !== 'as') ||
    ADVERBS.has(behind.norm) ||
    CONJUNCTIONS.has(behind.norm) ||
    WEEKDAYS.has(behind.norm)
  );
}

/** "called on President Ruto in Nairobi" is a visit; "called on Ruto to step down" is none. */
export function isCalledOn(
  sentence: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): boolean {
  const { words } = sentence;
  if (words[at + 1]?.norm !== 'on') return false;
  // "In a call on Tuesday Putin accepted"
  const day = words[at + 2]?.norm === 'the' ? words[at + 3]?.norm : words[at + 2]?.norm;
  if (day && (WEEKDAYS.has(day) || MONTHS.has(day) || /^\d/.test(day))) return false;
  const person =
    [2, 3, 4].some((step) => {
      const name = names.get(at + step);
      return name?.form === 'office' || name?.senses.some(({ kind }) => kind === 'person');
    }) || isFullName(sentence, at + 2);
  // "Bourita's call on Macron", "paid a call on the president"
  const before = words[at - 1];
  const noun =
    /['’]s?$/.test(before?.text ?? '') ||
    /^(?:an?|the|his|her|their|courtesy|farewell)$/.test(before?.norm ?? '');
  if (person && noun && words[at]?.norm === 'call') return true;
  const rest = words.slice(at + 2, at + 16);
  const end = rest.findIndex(({ before }) => /[,;]/.test(before));
  const clause = (end === -1 ? rest : rest.slice(0, end)).map(({ norm }) => norm);
  // "called on President Dissanayake on Thursday.": with nothing that he was called on to do.
  const dated = clause.some(
    (norm, index) => norm === 'on' && WEEKDAYS.has(clause[index + 1] ?? ''),
  );
  return (
    person &&
    !clause.some((norm) => /^(?:to|for)$/.test(norm)) &&
    (dated || clause.some((norm) => /^(in|at)$/.test(norm)))
  );
}

/** "Joseph Aoun": two capitals in a row, no date and no office. */
function isFullName({ words }: Sentence, at: number): boolean {
  const named = (index: number) =>
    /^\p{Lu}\p{Ll}/u.test(words[index]?.text ?? '') &&
    !MONTHS.has(words[index]?.norm ?? '') &&
    !WEEKDAYS.has(words[index]?.norm ?? '');
  const isCapitals = words.every(({ text }) => !/\p{Ll}/u.test(text) || /^\p{Lu}/u.test(text));
  return !isCapitals && named(at) && named(at + 1) && words[at + 1]?.before === ' ';
}

/** "his Ivorian counterpart", "new Malian leader" before a name: where the name begins. */
function behindTitles(
  { words }: Sentence,
  from: number,
  names: ReadonlyMap<number, Mention>,
): number {
  let at = from;
  while (at < from + 8) {
    const norm = words[at]?.norm ?? '';
    const form = names.get(at)?.form;
    const titled =
      OFFICES.has(norm) || OFFICE_PARTS.has(norm) || ADDRESSES.has(norm) || OWN.test(norm);
    if (!titled && form !== 'adjective' && form !== 'office') break;
    at += 1;
  }
  return at;
}

const OWN = /^(?:his|her|the)$/;

function fullNameBefore(sentence: Sentence, at: number): boolean {
  return [2, 3, 4, 5, 6, 7].some((back) => at - back >= 0 && isFullName(sentence, at - back));
}

const BODIES =
  /^(?:council|cabinet|parliament|board|committee|commission|assembly|congress|senate|politburo|government|ministry)$/;
const ALONE = /^(?:on|in|at|to|again|late|early|for|and)$/;
