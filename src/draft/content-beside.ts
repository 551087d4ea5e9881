/** Whether a stretch of an article says more than that a contact took place, by the words that are left. */
import type { ReadSentence } from '../reading/contacts/references.js';
import { acts } from './acting.js';

/** Words that say no more than that a contact took place, when and between whom. */
export const LIGHT = new Set(
  `the a an of and in on at by to for with from after before that it its their his her they both two three leaders leader presidents
  president prime minister ministers premier chancellor king officials sides side counterpart counterparts foreign was were is are be been has have
  had did will would hold held holding take took taken place phone telephone video call calls called meeting meetings met meet talks talk
  talked spoke spoken speak summit visit visited letter letters wrote sent received hosted conversation discussion first second day days
  week hour hours quarter half sidelines margins fringes edge conference forum gathering assembly closed doors behind minutes minute morning afternoon evening night local time about around some over more than nearly lasting which who
  also later earlier early late there here as this monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december confirmed confirming scrapped cancelled canceled off postponed planned
  scheduled due set begin began begins end ended ends long just new again one state official working round started starts
  arrived arrive reached come came happened occurred exchanged without no not any yet but details detail account comment giving without because storm weather line dinner lunch luncheon breakfast banquet reception ceremony tour given offered laid wound wrapped up between receive receives next month months year week weeks only brief statement receipt rang rung rings dialled phoned telephoned disclosed commencing commenced declined declining give gave further elaborate saying immediately couple ago successor few greeting greetings congratulations condolences`.split(
    /\s+/,
  ),
);

/** Whether a stretch says more than that: on what, or what came of it. */
export function contentBeside(
  { sentence, attributed }: ReadSentence,
  start: number,
  end: number,
  least = 3,
  subject?: { start: number; end: number },
): boolean {
  let words = 0;
  const capitals = !/\p{Ll}/u.test(sentence.text);
  const named = new Set(
    sentence.mentions.flatMap(({ first, last, senses }) =>
      senses.some(({ kind }) => kind === 'topic')
        ? []
        : Array.from({ length: Math.min(12, last - first + 1) }, (_, index) => first + index),
    ),
  );
  sentence.words.forEach((word, index) => {
    if (word.start < start || word.end > end || named.has(index)) return;
    if (subject && word.start >= subject.start && word.end <= subject.end) return;
    if (
      attributed.some(
        ({ marker, form }) =>
          form !== 'told' && marker.start <= word.start && word.start < marker.end,
      )
    )
      return;
    if (LIGHT.has(word.norm) || /^\d/.test(word.norm)) return;
    if (!capitals && /^\p{Lu}/u.test(word.text)) return;
    words +=
      /^(?:about$|initiat|touch|cover|sign|constructive|productive|warm|frank|candid|positive)/.test(
        word.norm,
      ) || acts(word.norm)
        ? 3
        : 1;
  });
  return words >= least;
}
