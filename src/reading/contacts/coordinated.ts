/** Where a clause begins that is joined to the one before it: "…, and in Busan, on 30 October, they talked". */

/** A clause that opens with where or when it was has a subject of its own behind that, and a verb. */
const OPENED =
  /(?:;\s(?:(?:and|but|then)\s)?|,?\s(?:and|but|while|whereas)\s)(?=(?:in|at|on|over|aboard|near|outside)\s(?:[^,;]{2,40}(?:,\s(?:on|in|at)\s[^,;]{2,30},\s|,\s|\s))(?:they|he|she|it|(?:the|both|all|his|her|their)\s(?:[\p{Ll}-]+\s){0,2}?(?:two|three|four|leaders|presidents|ministers|sides?|men|women|pair|governments|countries|visitor|host|guest)|\p{Lu}[\p{L}’'-]+(?:\s(?:and\s)?\p{Lu}[\p{L}’'-]+){0,4})\s(?:\p{Ll}+ed|met|spoke|sat|saw|had|held|made|took|went|came|flew|rang|gave|were|was|did|found|put|told|said|wrote|used)\b)/gu;

/** The places in a sentence at which such clauses begin. */
export function clausesOpened(text: string): readonly number[] {
  if (!/[,;]|\b(?:and|but|while|whereas)\b/.test(text)) return [];
  return [...text.matchAll(OPENED)].map(({ index, 0: { length } }) => index + length);
}

/** Whether a contact and what is told beside it stand in two such clauses. */
export function isOfOtherClause(
  opened: readonly number[],
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  return opened.some((at) => first.end <= at && at <= last.start);
}
