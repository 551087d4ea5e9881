/** People and bodies of a state that are none of its voices: "Kenyan growers", "the Nairobi Chamber of Commerce". */
import type { Mention, Word } from '../../record/names.js';
import { set } from '../grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import { POSTS } from './markers/words.js';
import { ACCOUNT_NOUNS, NAMELESS, OFFICE_NOUNS } from './say-words.js';
import { PAPERS } from './voice-outlets.js';

/** Bodies, by the noun that they are named by. */
const BODIES = set(`
  chamber society university institute college hospital church club dairy association federation exchange observatory company
  foundation union unions guild cooperative co-operative school museum clinic
`);

/** By their ending they do something for a living; these few, told of one, hold an office or report. */
const TRADE = /^\p{Ll}{3,}(?:ers?|ors?|ists?)$/u;
const NO_TRADE = set(`
  mediator ambassador other letter paper newspaper broadcaster reporter planner commander minister officer member
  monitor insider partner brother father sister mother power number order border speaker server investigator inspector
  regulator defender facilitator leader ruler lower upper mister chancellor negotiator ringer spinner drafter hoster
  newsreader presenter announcer fighter jailer master quarter treasurer counsellor councillor legislator photographer
  headquarter administrator senator observer peacekeeper interpreter translator interlocutor organiser organizer
`);

const ENDS = /^(?:of|in|at|from|for|on|with|who|that|which|near|to|and|whose|by)$/;

/** Whether the noun of a phrase with a state's name tells that it speaks for nobody but itself. */
export function outsiderIn(
  words: readonly Word[],
  from: number,
  names: readonly Mention[],
): 'body' | 'person' | undefined {
  const behind = words.findIndex(
    ({ norm, before }, at) => at > 0 && (ENDS.test(norm) || /[,;:(]/.test(before)),
  );
  const phrase = behind < 0 ? words : words.slice(0, behind);
  const head = phrase.at(-1);
  const at = from + phrase.length - 1;
  if (!head || names.some(({ first, last }) => first <= at && at <= last)) return undefined;
  if (BODIES.has(head.norm)) return 'body';
  if (phrase.some(({ norm }) => isOffice(norm))) return undefined;
  // "a Kenyan trucker waiting at Busia": what one does stands right behind the state.
  const trade = phrase.find(
    ({ norm, text }, index) =>
      TRADE.test(text) &&
      !NO_TRADE.has(norm.replace(/s$/, '')) &&
      (index === phrase.length - 1 || /ing$|^\p{Lu}/u.test(phrase[index + 1]?.text ?? '')),
  );
  return trade ? 'person' : undefined;
}

function isOffice(norm: string): boolean {
  return (
    // "government lawyers", "state planners"
    /^(?:government|state)$/.test(norm) ||
    OFFICES.has(norm) ||
    OFFICE_NOUNS.has(norm) ||
    ACCOUNT_NOUNS.has(norm) ||
    NAMELESS.has(norm) ||
    PAPERS.has(norm) ||
    POSTS.has(norm) ||
    (OFFICE_PARTS.has(norm) && /^(?:prime|foreign|vice|deputy|presidential|kremlin)$/.test(norm))
  );
}
