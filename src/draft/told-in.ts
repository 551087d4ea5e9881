/** What is told in nobody's name: whose account goes on in it, or in whose name one has to ask. */

import { isPast } from '../reading/assertion/tense.js';
import { AUXILIARIES } from '../reading/grammar-words.js';
import { bodyIn, isNamedAfterState } from '../reading/voices/organisations.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { isBare } from './bare-telling.js';
import { boxesOf } from './boxes.js';
import { type Box, originOf } from './draft.js';
import { followsOn, isOfOthers } from './follow-up.js';
import { documentIn, tellsOfLetter } from './letter-text.js';
import type { MainContact } from './main-contact.js';
import { COURTESY } from './no-statement.js';
import { isHabit, isOnContact } from './on-contact.js';
import { goingOnIn, ownWordsIn } from './own-words.js';
import type { Found, Place, Stretch } from './stretch.js';
import { toldOnIn } from './telling-on.js';

/** What is told in nobody's name, or of what one at the table told the other. */
export function toldIn(
  {
    text,
    main,
    record,
    strangers,
    sentence: read,
    own,
    away,
    lead,
    last,
    before,
    earlier,
    letter,
  }: Place,
  { attributed, start, end }: Stretch,
  words: string,
): Found | undefined {
  if (
    OUTSIDERS.test(words.replace(PLACE_AHEAD, '')) ||
    TOLD_A_PAPER.test(words) ||
    (!attributed && (isBare(words) || COURTESY.test(words) || isOfBody(read, start)))
  )
    return undefined;
  const { announced } = read;
  const point = (box: Box, speaker?: string): Found => ({
    kind: 'point',
    points: [
      {
        ...{ box, text: words, denies: false, start, end, origin: originOf(text, read.sentence) },
        ...(speaker !== undefined && { speaker }),
      },
    ],
  });
  const toldOn = () => toldOnIn(words, read, before, last, announced, main);
  const speaking = attributed
    ? undefined
    : (documentIn(words) ??
      (tellsOfLetter(words) ? letter : undefined) ??
      goingOnIn(words, start, read, before, last, main.kind === 'letter') ??
      (HAD_DONE.test(words) ? toldOn() : undefined) ??
      ownWordsIn(read, start, end, main, strangers, record) ??
      toldOn());
  if (speaking !== undefined) return point(speaking);
  if (REACTION.test(words) || VERDICT.test(words) || (!attributed && isOfOthers(words)))
    return undefined;
  const follows =
    !attributed &&
    main.status === 'held' &&
    away <= 2 &&
    !isHabit(words) &&
    !namesOthers(read, start, end, main, record) &&
    followsOn(
      words,
      earlier.map(({ sentence }) => sentence.text).join(' '),
      last !== undefined && last.origin.start === before?.sentence.start,
      before !== undefined && before.sentence === lead,
    );
  if (!follows && !isOnContact(words, read, main, own, away, record, start, end, lead))
    return undefined;
  const [told] = attributed ? boxesOf(attributed.voice, main, strangers) : [];
  return point(
    (announced === 'all' ? undefined : announced) ?? told ?? 'unattributed',
    attributed?.voice.speaker,
  );
}

/** "Colombian exporters welcomed the news", "Greenpeace called the deal toothless": what others think of it, who were not there and are no state. */
export function isReaction(words: string): boolean {
  return isJudgement(words) || OUTSIDERS.test(words);
}

/** The same, by the verb: "Greenpeace called the deal toothless". */
export function isJudgement(words: string): boolean {
  return REACTION.test(words) || JUDGEMENT.test(words) || VERDICT.test(words);
}

/** "The Gagauz leader called the loan a leash" */
const VERDICT =
  /^(?!(?:they|both|he|she|it|we|the (?:two|three|sides|pair))\b)[^,;:"“]{3,60} (?:called|calls|branded|labelled|dubbed) (?:the|this|it|them) (?:\p{L}+ ){0,3}?(?:an? |["“])/iu;

/** "Greenpeace spoke of a mistake" */
const JUDGEMENT =
  /^[^,;:"“]{3,60} (?:spoke|speaks|talked|warned) of an? (?:\p{L}+ )?(?:mistake|betrayal|surrender|sell-out|disgrace|disaster|chance|opportunity|success|breakthrough|victory|defeat|scandal|blow|farce)\b[^,;:]{0,40}$/iu;

/** "Mongolia's opposition leader asked who would pay" */
const OUTSIDERS =
  /^(?:(?:the|an?|some|many|several|\p{L}+['’]s) )?(?:\p{L}+ ){0,2}?(?:opposition(?: (?:leader|politicians?|part(?:y|ies)|lawmakers?|MPs?))?|critics|analysts|activists|campaigners|exporters|traders|unions|farmers|fishermen|residents|investors|commentators|experts|economists|observers|voters|protesters|villagers|lorry owners|shopkeepers|students|pensioners|doctors|teachers|mothers|workers|former|growers|truckers|bishop|archbishop|consortium|company|firm|operator|utility|charity|truckers|drivers|hauliers)(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)? (?!(?:will|would|are|is|were|was|to|in|at|on|of|and|from|who|could|can)\b)\p{Ll}+/iu;

/** "In Kampala, traders shut their shops" */
const PLACE_AHEAD = /^(?:In|At|Across|Outside|On) (?:the )?[\p{L} ’'-]{3,30}, /u;

/** "The Uruguayan had promised two smugglers in return": what one did at the table, by another's account. */
const HAD_DONE =
  /^(?:(?!(?:why|that|how|whether|which|who|\p{Ll}+ed)\b)[\p{L}’'.-]+ ){1,6}had (?:(?:also|then|in turn|not|never) )*\p{Ll}+/u;

/** "Dhow captains told a local paper they hoped for lower fees": whom a paper asked. */
const TOLD_A_PAPER =
  /^(?:(?:the|some|several|two|many) )?[\p{L}’'-]+s?(?: (?!(?:minister|president|premier|office|ministry|official|spokes\p{L}+)s?\b)\p{Ll}+){0,7} (?:told|were quoted as telling) (?:an?|the|their) (?:\p{Ll}+ )?(?:paper|newspaper|daily|weekly|website|radio|broadcaster|(?:radio|television|TV) station|reporter|news site)\b/u;

const REACTION =
  /^(?!(?:they|both|he|she|it|we|the (?:two|three|four|sides|leaders|presidents|ministers|premiers|pair|host|guest|president|prime minister|minister|chancellor|premier|king))\b)[^,;:"“]{3,60}?(?:, (?:who|which) [^,]{3,60},)? (?:(?:has|have|had|also|later|immediately|quickly) )*(?:welcomed|hailed|praised|applauded|criticis?z?ed|slammed|condemned|denounced|deplored|mocked|protested(?: against)?|called|dismissed|attacked|lamented|demonstrated against|marched against) (?:the|this|that|both|their|his|her|any) (?:\p{L}+ ){0,2}?(?:news|visit|deal|talks|meeting|call|agreement|accord|announcement|letter|summit|results?|outcome|decision|plan|pact|trip|conversation|step|move|settlement|compromise)\b/iu;

/** "The Uganda Law Society asked the court": a body with a name of its own does it. */
function isOfBody({ sentence: { words, mentions } }: Place['sentence'], start: number): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const verb = words.findIndex(
    ({ norm, text }, at) =>
      at > first && (AUXILIARIES.has(norm) || isPast(norm)) && !/^\p{Lu}/u.test(text),
  );
  if (first < 0 || verb < 0 || verb - first > LONGEST_NAME) return false;
  const subject = words.slice(first, verb);
  const states = mentions.filter((one) => one.first >= first && one.last < verb);
  const named = states.find((one) => one.first - first < 2);
  if (named && isNamedAfterState(named, { words, mentions }, verb - 1)) return true;
  return bodyIn(subject, words[first - 1], states.length > 0, undefined) !== undefined;
}

/** So many words a body's name has at most. */
const LONGEST_NAME = 8;

/** "Israel will vote on Sunday", below a call between two others. */
function namesOthers(
  { sentence }: Place['sentence'],
  start: number,
  end: number,
  main: MainContact,
  record: ContactRecord,
): boolean {
  const { words, mentions } = sentence;
  const verb = words.find(({ norm, start: at }) => at >= start && /^(?:will|is|are)$/.test(norm));
  return mentions.some((mention) => {
    const at = words[mention.first]?.start ?? 0;
    const parties = partiesOf(mention, record);
    return (
      at >= start &&
      at < Math.min(end, verb?.start ?? end) &&
      parties.length > 0 &&
      parties.every((party) => !main.parties.includes(party))
    );
  });
}
