/** What is to come of what was told: "The plane will stay for six weeks", "A fund is to follow". */

/** A thing that was spoken of, and what it will do; the words of its subject. */
const OF_A_THING =
  /^(?:the|this|these|those|all|both) ((?:[\p{L}’'-]+ ){1,6}?)(?:will|is to|are to|(?:provides for|sets|foresees|envisages|covers|allows|obliges|commits|requires|includes|contains|entitles)|(?:goes|opens|starts|begins|ends|sails|leaves|closes|lands|takes effect|enters into force) (?:\p{Ll}+ ){0,3}?(?:in|on|by|from|next|this)\b)/iu;

/** A thing that is new: it comes of what went right before. */
const OF_A_NEW_ONE =
  /^(?:an?|another|more|further|no|two|three|four|some) (?:[\p{L}\d’'-]+ ){1,8}?(?:(?:is|are) (?:due )?to \p{Ll}+|will (?:follow|come|meet|begin|start|open|sail|fly|arrive|be (?!held on\b)\p{Ll}+))\b/iu;

/** "Work on the bridge will begin in May", "Visas are to be dropped": of things without a word that points. */
const OF_THINGS =
  /^(?:\p{Lu}\p{Ll}+(?: (?!(?:is|are|was|were|has|have|had|will|said|says|that|which|who)\b)[\p{L}\d’'-]+){0,9}?) (?:will|is to|are to) (?!(?:be|have been) (?:known|clear|interesting|remembered|held on)\b)\p{Ll}+/u;

/** "is to stay at 19 dollars", "are to reopen": what was settled, where a mere "will" may be anybody's plan. */
const SETTLED = /^[^,;:"“]{3,80}? (?:is|are) to \p{Ll}/u;

/** Those who act by themselves, whoever has met: "Parliament will vote", "Analysts will watch". */
const OTHERS =
  /^(?:parliament|lawmakers|voters|elections?|polls?|analysts|observers|courts?|judges|investors|markets?|traders|prices|critics|opponents|campaigners|unions?|workers|farmers|fishermen|drivers|protesters|residents|experts|rain|snow|temperatures|weather|he|she|it|they|we|i|who|what|nobody|no[- ]one|everyone|many|some|few|most)\b/iu;

const BY_THEMSELVES =
  /^(?:(?:the|an?) )?(?:[\p{L}’'-]+ ){0,3}?(?:courts?|parliament|senate|congress|judges?|elections?|referendum|vote|tribunal|hearing|trial|polls?) (?:is|are|will)\b/iu;

/** Words of a subject that say nothing of which thing it is. */
const PLAIN =
  /^(?:first|second|last|next|other|others|same|new|two|three|rest|part|all|each|days?|weeks?|months?|years?)$/;

/** Whether words tell, in nobody's name, what will come of what was told right before. */
export function followsOn(
  words: string,
  earlier: string,
  isNext: boolean,
  /** Whether only the contact itself was told before. */
  opens = false,
): boolean {
  // "A Panamanian court is due to rule"
  if (isOfOthers(words)) return false;
  if (opens && !OTHERS.test(words) && (SETTLED.test(words) || OF_A_NEW_ONE.test(words)))
    return true;
  const nouns = OF_A_THING.exec(words)?.[1];
  if (nouns === undefined)
    return isNext && (OF_A_NEW_ONE.test(words) || (OF_THINGS.test(words) && !OTHERS.test(words)));
  const told = new Set(
    earlier
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map(singular),
  );
  return nouns
    .toLowerCase()
    .split(/[\s’'-]+/)
    .some((noun) => noun.length > 3 && !PLAIN.test(noun) && told.has(singular(noun)));
}

/** Whether words tell of what courts, voters and parliaments do, whoever has met. */
export function isOfOthers(words: string): boolean {
  return BY_THEMSELVES.test(words);
}

function singular(noun: string): string {
  return noun.replace(/(?:ies|y)$/, 'i').replace(/(?<!s)s$/, '');
}
