/** How copy tells of a contact that it came about, that it was called off, that it is still ahead. */
import { clauseAt } from '../../reading/clauses/clauses.js';
import { clauseText } from '../../reading/clauses/extent.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import { SAYING } from '../../reading/voices/say-words.js';

/** What is done to a contact that does not come about. */
const CALLED_OFF =
  '(?:called off|cancell?ed|scrapped|scrubbed|shelved|dropped|axed|abandoned|aborted|ditched|written off|struck (?:out|off)|crossed (?:out|off)|pulled|nixed|binned|canned|junked|blown off|torpedoed|sunk|scuppered|scotched|rained off|snowed off|fogged off|stood down|withdrawn|wiped off|taken off|dashed|forgone|given up|let go|shot down|killed off?)';
/** What is done to one that may still come about on another day. */
const PUT_OFF =
  '(?:postponed|put off|put back|pushed back|deferred|suspended|adjourned|delayed indefinitely|held over|put on ice|put on hold)';
/** What becomes of it by itself. */
const CAME_TO_NOTHING =
  "(?:fell through|fell apart|collapsed before (?:they|it) (?:had )?(?:began|begun|opened|started)|fell (?:victim|prey|foul)|came to (?:nothing|naught|nought)|went up in smoke|went by the board|bit the dust|evaporated|failed to (?:take place|come (?:off|about)|happen|materiali[sz]e|go ahead)|(?:never|did not|didn[’']t) (?:take place|took place|come (?:off|about|to pass)|came (?:off|about|to pass)|happen|happened|materiali[sz]ed?|go ahead|went ahead|get off the ground|got off the ground|begin|began|open|opened)|(?:was|were) (?:never|not) (?:held|to be|opened|begun)|(?:was|were) off\\b(?! (?:to|the|limits|course)))";

const HAD_TO =
  '(?:was|were|got|is|are|has been|have been|had to be|has had to be|ended up being|ended up)';
const OFF = new RegExp(
  `\\b(?:${HAD_TO} (?:\\p{Ll}+ly |then |at last |in the end |soon )?(?:${CALLED_OFF}|${PUT_OFF}(?!,? (?:from|by|for (?:an?|two|three|half)|until (?:later|that)|to (?:the )?(?:afternoon|evening|morning|same|following|next day|later))\\b))\\b|${CAME_TO_NOTHING})`,
  'gu',
);
const SPOKEN_OF = new RegExp(`\\b(?:${CALLED_OFF}|${PUT_OFF}|${CAME_TO_NOTHING})`, 'u');
/** It was nearly so. */
const NEARLY = /\b(?:almost|nearly|all but|not|never|narrowly|twice|once|first|might have been)\b/;

const NOUN =
  '(?:meetings?|talks|negotiations|consultations|calls?|phone call|conversation|discussions?|summit|visit|trip|journey|tour|rounds?|session|appointment|audience|encounter|one-to-one|one-on-one|t[êe]te-[àa]-t[êe]te|half-hour|hour|lunch|dinner|breakfast|banquet|rendezvous|videoconference|sitting|sit-down|reunion|get-together|gathering|link-up|face-to-face|heart-to-heart|pow-?wow|mission|video (?:link|conference)|chat|stopover|stay|landing|arrival|reception|handshake|bilateral|parley)';
/** The subject of a clause whose head is a noun of contact: no preposition stands before it. */
const SUBJECT = new RegExp(
  `(?:^|[,;:—]\\s|\\b(?:and so|and|but|so|because)\\s)((?:(?!(?:of|in|at|with|for|from|after|before|on|to|by|about|during|since|was|were|is|are|had|has)\\b)[\\p{L}\\d’'.–-]+\\s){0,7}?${NOUN})(?=[\\s,])`,
  'giu',
);
const ANY_NOUN = new RegExp(`\\b${NOUN}\\b`, 'iu');
const FINITE =
  /\b(?:was|were|is|are|has|had|did|went|came|took|began|ended|lasted|gave|brought|said|led|ran|made)\b/;
const MODIFIER =
  /^\s?(?:with|between|in|at|on|of|to|into|through|for|by|from|under|due|set|planned|scheduled|pencilled|booked|arranged|fixed|slated|billed|announced|prepared|promised|that|which|there|here|this|\d)/u;

/**
 * Whether the contact that stands at one of the places in a sentence is told as called off: it is what
 * the clause is about, and the clause says so of it and of nothing beside it.
 */
export function isToldOff(text: string, at: readonly number[]): boolean {
  for (const match of text.matchAll(SUBJECT)) {
    const from = match.index + match[0].length;
    const head = from - (match[1]?.length ?? 0);
    for (const off of text.slice(from, from + 260).matchAll(OFF)) {
      const end = from + off.index;
      const inside = at.some((place) => head <= place && place < end);
      if (
        inside &&
        !NEARLY.test(
          off[0].replace(/^(?:never|did not|didn’t|was not|were not|was never|were never)/, ''),
        ) &&
        isPostmodifier(text.slice(from, end))
      )
        return true;
    }
  }
  return (
    isOffByRelative(text, at) ||
    isCalledOffBySomebody(text, at) ||
    isLeftUndone(text, at) ||
    isUnfulfilled(text, at) ||
    isPlanGiven(text, at) ||
    isCounterfactual(text)
  );
}

const PLAN = new RegExp(
  `\\b(?:plans?|arrangements|preparations|attempts|efforts|hopes) (?:for (?:[^,;.]{1,60} )?to|to) (?:meet|see|host|receive|visit|call|speak|talk|sit down)\\b[^;.]{0,160}?\\b(?:collapsed|evaporated|${CAME_TO_NOTHING}|(?:was|were) (?:${CALLED_OFF}))\\b`,
  'giu',
);

/** "Plans for Trump to meet Xi in Oslo on 3 May fell through": what became of the plan became of the contact. */
function isPlanGiven(text: string, at: readonly number[]): boolean {
  return [...text.matchAll(PLAN)].some(({ index, 0: words }) =>
    at.some((place) => index <= place && place < index + words.length),
  );
}

/** "their meeting in Lagos on 3 May, which was called off because of rain": what is told right behind it. */
const RELATIVE = new RegExp(
  `\\b${NOUN}\\b([^,;:()]{0,120}(?:, \\d{4})?),?\\s(?:which|that)\\s(?=(.{0,60}))`,
  'giu',
);
const OFF_AT_ONCE = new RegExp(
  `^(?:then |later |in the end |at last )?(?:${HAD_TO} (?:\\p{Ll}+ly |then |at last |in the end |soon )?(?:${CALLED_OFF}|${PUT_OFF})\\b|${CAME_TO_NOTHING})`,
  'u',
);

/** Whether a relative clause right behind a contact, with its people, place and day, says that it did not come about. */
function isOffByRelative(text: string, at: readonly number[]): boolean {
  return [...text.matchAll(RELATIVE)].some(
    ({ index, 0: whole, 1: middle = '', 2: behind = '' }) => {
      const within = at.some(
        (place) =>
          place < index + whole.length &&
          (place >= index || LEADING.test(text.slice(place, index))),
      );
      return within && !ANY_NOUN.test(middle) && !FINITE.test(middle) && OFF_AT_ONCE.test(behind);
    },
  );
}

/** What stands before the noun of a contact and belongs to it: "the long-planned", "their first". */
const LEADING =
  /^(?:(?!(?:of|in|on|at|with|for|from|after|before|to|by|about|during|and)\s)[\p{L}’'-]+\s){0,4}$/u;

/** What one of its sides does to it. */
const STAYED_OUT =
  '(?:(?:pulled|backed|bailed|ducked|dropped|bowed|opted|wriggled) out of|withdrew from|cried off|begged off|stayed away from|failed to (?:turn|show) up (?:for|at)|did not (?:turn|show) up (?:for|at)|never (?:turned|showed) up (?:for|at)|skipped|boycotted)';

const BY_SOMEBODY = new RegExp(
  `(?<!\\b(?:to|not|never|almost|nearly|would|could|might|may|should|if|had|have|has|was|were|been|be|being|is|are|threatened|refused|without|before|and) )\\b(?:${CALLED_OFF}|${PUT_OFF}|${STAYED_OUT})\\s(?:his|her|their|its|the|an?|this|that|\\p{Lu}[\\p{L}-]+['’]s?)\\s(?:[\\p{L}\\d’'-]+\\s){0,4}?${NOUN}\\b(?! (?:of|between) )`,
  'gu',
);

/** "Vučić cancelled his visit to Astana, planned for 2 February": what one side did to it. */
function isCalledOffBySomebody(text: string, at: readonly number[]): boolean {
  return [...text.matchAll(BY_SOMEBODY)].some(({ index, 0: words }) => {
    const from = index + words.length;
    return at.some(
      (place) =>
        index <= place &&
        place < from + 120 &&
        (place < from || isPostmodifier(`${text.slice(from, place).trimEnd()} `)),
    );
  });
}

/** "failed to meet": what was not done. */
const LEFT_UNDONE =
  /\b(?:failed|refused|declined|(?:was|were|proved) (?:unable|not able)|(?:did not|didn[’']t|never) (?:manage|managed|get|got)|neglected) to (?:meet|see|talk|speak|sit|confer|receive|host|visit|ring|call|phone|telephone|get together|come together)\b/gu;

/** Whether the word of contact itself stands in what was left undone. */
function isLeftUndone(text: string, [reference = -1]: readonly number[]): boolean {
  return [...text.matchAll(LEFT_UNDONE)].some(
    ({ index, 0: words }) => index <= reference && reference < index + words.length,
  );
}

/** What is told of one that came to nothing, without a word for it: "from which floods kept him away". */
const AWAY =
  /\b(?:(?:was|were) to have|would have|should have|had (?:set|fixed|booked|planned|scheduled|pencilled)|make up for|made up for|kept (?:him|her|them|\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)? (?:away|from|at home)|stayed (?:away|at home)|no[- ]show|failed to (?:come|appear|turn up)|did not (?:come|appear|turn up|go)|never (?:came|went|made it|got there|flew)|(?:and|but) (?:did not|didn[’']t|never did|could not|couldn[’']t)(?=\s?(?:[,.;:—]|$))|(?:has|have|had|found|set|given|gets?|got) (?:an?|the|his|her|their|its) (?:new|other|another|later|fresh) date|reschedul\w+|not been able to (?:make|go|come|travel|fly|pay)|could not (?:make|come|travel)|(?:had been|was|were) (?:agreed|announced|arranged|fixed|promised)(?: on| upon)?|cost (?:him|her|them|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:in|on|the|his|her))\b/u;

/** "…, dates that the White House had set": of the days, and not of what was on them. */
const OF_DATES = /,\s(?:the\s)?dates\s[^;.]*\.?$/;

/** Whether a sentence says anywhere of anything that it did not come about. */
export function speaksOfCallingOff(text: string): boolean {
  const told = text.replace(OF_DATES, '');
  return SPOKEN_OF.test(told) || AWAY.test(told);
}

const TAKEN_BACK = new RegExp(
  `\\b(?:almost|nearly|all but|narrowly|not|never) (?:been |being )?(?:${CALLED_OFF}|${PUT_OFF})\\b|\\bhad been (?:${PUT_OFF})\\b|\\b${PUT_OFF},? (?:from|by|for (?:an?|two|three|half)|until (?:later|that)|to (?:the )?(?:afternoon|evening|morning|same|following|next day|later))\\b`,
  'u',
);

/** "was almost cancelled", "had been put off from March": in the end it came about. */
export function isTakenBack(text: string): boolean {
  return TAKEN_BACK.test(text);
}

/** Whether the words between a noun and what is said of it belong to the noun. */
function isPostmodifier(middle: string): boolean {
  const [first = '', ...rest] = middle.split(',');
  // Another contact in between, or a second one joined to it, may be what is called off.
  if (ANY_NOUN.test(first) || rest.some((chunk) => /^\s(?:and|but|so|yet|then)\s/.test(chunk)))
    return false;
  const last = rest.at(-1);
  // "…, three days after the crash, was dropped": what is inserted is closed.
  if (last !== undefined && last.trim() !== '' && !MODIFIER.test(last)) return false;
  if (last !== undefined && /^\s(?:which|who|that|where|when)\b/.test(last)) return false;
  if (first.trim() === '') return true;
  if (!MODIFIER.test(first)) return false;
  const relative = /^\s?(?:that|which)\b/.test(first);
  return relative ? last !== undefined || FINITE.test(first) : !FINITE.test(first);
}

/** "were to have met, but a storm saw to it that they did not" */
function isCounterfactual(text: string): boolean {
  return (
    /\b(?:(?:was|were) to have|(?:was|were|had been) (?:due|set|supposed|meant|scheduled) to|should have|would have)\s(?:be(?:en)?\s)?\p{Ll}+[^;]{0,140}[,;—]\s?(?:but|until|only|yet|and then|till)\s[^.]*\b(?:did not|didn[’']t|never (?:did|met|came|went|happened|took|got|made|saw|spoke)|could not|couldn[’']t|nothing|prevented|fell through|fell apart|(?:was|were) (?:called off|cancell?ed|scrapped|dropped|shelved)|made it impossible|stayed (?:away|(?:at )?home)|put paid to|forbade)\b/u.test(
      text,
    ) && !/\bnot (?:only|just|until|before)\b/.test(text)
  );
}

/** "were to have met on Wednesday; at the last moment the occasion had to be cancelled" */
const UNFULFILLED = new RegExp(
  `\\b(?:was|were) to have (?:been )?\\p{Ll}+[^.]{0,140}[,;—]\\s[^.]{0,80}?\\b${HAD_TO} (?:\\p{Ll}+ly |then |at last |in the end |soon )?(?:${CALLED_OFF}|${PUT_OFF})\\b`,
  'u',
);

/** Whether one of the places stands in what was to have been, and is told as called off. */
function isUnfulfilled(text: string, at: readonly number[]): boolean {
  const match = UNFULFILLED.exec(text);
  if (!match) return false;
  const from = text.lastIndexOf(';', match.index) + 1;
  return at.some((place) => from <= place && place < match.index + match[0].length);
}

/** Somebody's being there, told as a fact. */
const WAS_THERE =
  /\b(?:landed|arrived|flew (?:in|to|into)|touched down|stepped|(?:was|were) (?:received|welcomed|greeted|hosted|feted|fêted|reunited|united|driven|seated|met|back|together|side by side)|sat|stood(?! (?:empty|still|idle|ready|vacant|waiting))|shook hands|toasted|dined|lunched|walked|strolled|embraced|spent|descended|set foot|opened|got under way|ended|lasted|went on|began|concluded|negotiated|bargained|conferred|haggled|gathered|faced|locked horns|crossed swords|(?:went|were) at it|came|drove|(?:flew|went|drove|jetted|headed|departed|travelled|traveled|got) (?:back |home |away |off |out )*(?:from|out of)|took off from|left (?=\p{Lu})|turned up|showed up|stayed|slept|lodged|paid|crossed|visited|called on|dropped in|signed|settled|agreed|talked|spoke|met|hosted|received|welcomed)\b|\b(?:was|were) (?:\p{Lu}[\p{L}.-]*\s){1,3}?\p{L}*['’]s? (?:[\p{L}-]+ )?guests?\b|\b(?:was|were) (?:the )?guests? of\b|\b(?:was|were) (?:back )?in (?=\p{Lu})/u;
/** The same as a noun: "Sisi's landing in Port Sudan" */
const BEING_THERE =
  /['’]s? (?:[\p{L}-]+ ){0,3}?(?:visit|landing|arrival|stay|stopover|stop|trip|journey|night|hours|days|appearance|reception|banquet|speech|walk|welcome)\b/u;
const PAST =
  /\b(?:was|were|did|had|has|made|brought|gave|left|took|ended|cost|drew|came|went|won|lost|saw|set|\p{Ll}{2,}ed)\b/u;
const PLANNED_THEN =
  /\b(?:was|were|had been|is|are) (?:to|due|set|supposed|expected|scheduled|planned|meant|off)\b|\b(?:would|should|will|could|may|might|plan\w*|never|not|no|without|instead|rather|if|unless|whether|hoped|wanted|wished|ought|invit\w+|prepar\w+|cancel\w*|postpone\w*|scrap\w*|shelve\w*|called off|put off|before|ahead|until)\b/i;

/** Whether somebody is told to have been there on the day, in the clause that names it; of what was `toCome` a noun says nothing. */
export function isToldHeld(sentence: Sentence, day: DateRead, toCome: boolean): boolean {
  const clause = clauseWithout(sentence, day);
  if (PLANNED_THEN.test(clause)) return false;
  return (
    WAS_THERE.test(clause) || (!toCome && BEING_THERE.test(clause) && PAST.test(sentence.text))
  );
}

/** Whether the clause that names the day tells of a plan, a wish or a refusal. */
export function isToldPlanned(sentence: Sentence, day: DateRead): boolean {
  return PLANNED_THEN.test(clauseWithout(sentence, day));
}

/** The clause in which a day stands, without it: the month is no "may". */
function clauseWithout(sentence: Sentence, day: DateRead): string {
  return aroundDay(sentence, day).join('');
}

/** The words of its clause before a day and behind it. */
function aroundDay(sentence: Sentence, { start, end }: DateRead): [before: string, behind: string] {
  const text = clauseText(sentence, clauseAt(sentence, start));
  return [text.slice(0, start - sentence.start), text.slice(end - sentence.start)];
}

const GOES =
  '(?:be (?:in|at|back|received|welcomed|hosted|greeted|seated)|fly|travel|arrive|land|meet|go|come|visit|receive|host|sit|stop|speak|talk|call|see|face|welcome|greet|dine|lunch|confer|negotiate|gather|convene|open|hold|begin|resume|shake|join|attend|pay (?:an?|his|her|their)|head|spend|stay|drop|ring|phone|telephone|descend|pick up|take up|discuss|sign)';
const TO_COME = new RegExp(
  `(?<!\\b(?:that|which|who) )(?:\\b(?:will|(?:is|are) to|(?:is|are) (?:due|set|expected|scheduled|planned|slated|supposed|booked) to) (?:\\p{Ll}+ly |then |again |next |also )?${GOES}\\b|\\b(?:is|are) (?:due|expected|awaited|booked|bound|headed|heading|on (?:his|her|their) way) (?:back )?(?:in|at|into|to|for)\\b)(?!.*\\b(?:was|were|had|did|has|have)\\b)`,
  'u',
);

/** What becomes of a contact that is still to come, told of its noun. */
const IS_TO_BE_HELD =
  /^[^,;:]{0,60}?\b(?:will|(?:is|are) (?:still )?(?:to|due|set|scheduled|expected|planned|slated|pencilled in|booked|fixed))\b(?:(?: \p{Ll}+ly)? (?:now |then |also |still )?(?:to )?(?:be held|be hosted|take place|begin|start|open|resume|follow|go ahead|come|happen|last|bring|see|be (?:in|on|at|the|their|his|her|his|another)|end|run|focus|cover|deal|mark|be attended|be followed)\b|(?= (?:for|on|in|at|this|next|tomorrow)\b|[,.;]|$))/u;

/** Whether the words behind a noun of contact tell that it is still to be held; "will be remembered for" do not. */
export function isToBeHeld(behind: string): boolean {
  return IS_TO_BE_HELD.test(behind);
}

const PLANNED =
  /\b(?:planned|scheduled|due|set|expected|pencilled in|booked|to be held|upcoming|forthcoming|to come)\b/;

/** Whether a clause has a contact down as planned, in a list or a heading without a verb: "talks planned in Rio". */
export function isListedAsPlanned(text: string): boolean {
  return PLANNED.test(text) && !/\b(?:was|were|had|did|as planned)\b/.test(text);
}

const EXPECTED =
  /\b(?:was|were|had been) (?:to|due|set|expected|scheduled|planned|booked|pencilled in|awaited)\b/;

/** Whether a sentence tells what was expected at the time. */
export function speaksOfPlan(text: string): boolean {
  return EXPECTED.test(text);
}

const MEET_NOW =
  /^(?:[\p{L}’'-]+\s){1,6}?(?:sees?|meets?|sits?|visits?|receives?|speaks?|talks?|calls?|hosts?|welcomes?|gets? together|comes?|goes|go|flies|fly|lands?|arrives?)\b/u;

/** Behind what is to come, who said so: ", the two announced at the White House on". */
const SAID_SO = new RegExp(
  `,\\s(?:[\\p{L}’'.-]+\\s){1,6}?(?:${[...SAYING].filter((word) => /^\p{Ll}+$/u.test(word)).join('|')}|agreed|decided|resolved|settled)\\b`,
  'u',
);

/** Whether it is told as still ahead on the day, which stands behind the verb or opens the clause. */
export function isToldAhead(sentence: Sentence, day: DateRead): boolean {
  const [own, behind] = aroundDay(sentence, day);
  if (SAID_SO.test(own)) return false;
  if (TO_COME.test(own)) return true;
  // "will hand him a letter when they see each other on the day"
  const clause = clauseAt(sentence, day.start);
  if (clause?.joint === 'sametime' && MEET_NOW.test(own.trimStart().replace(/^when /, '')))
    return IS_AHEAD.test(clauseText(sentence, clause.parent));
  return OPENS.test(own) && TO_COME.test(behind);
}

const IS_AHEAD = /\b(?:will|(?:is|are) (?:to|due|set|expected|going))\b/;
const OPENS = /^(?:On|From|In|For|At)?\s?$/u;
