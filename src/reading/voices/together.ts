/** Words for all sides of a contact at once: "both sides", "a declaration adopted by the two". */
import { ACCOUNT_NOUNS } from './say-words.js';

/** Nouns for all who are at a table. */
export const TOGETHER: ReadonlySet<string> = new Set(
  'sides leaders countries governments presidents capitals ministers ministries parties delegations nations men officials states premiers teams powers heads presidencies offices neighbours neighbors allies chancelleries palaces cabinets spokesmen spokeswomen spokespeople spokespersons women negotiators foreign-ministries accounts readouts statements'.split(
    ' ',
  ),
);

/** "each government", "neither capital" */
const ONE_OF_THEM =
  /^(?:side|government|capital|delegation|president|leader|party|country|ministry|office|premier|minister)$/;

/** Of them there are more than the two at the table. */
const ANY =
  /^(?:officials|men|women|states|ministries|ministers|spokesmen|negotiators|teams|countries|diplomats)$/;

const HOUSES = /^(?:presidencies|ministries|chancelleries|palaces)$/;

/** "both sides", "the two leaders", "a joint statement", "the parties" */
export function isTogether(norms: readonly string[]): boolean {
  // "only one of the two governments"
  if (norms[norms.indexOf('one') + 1] === 'of') return false;
  // "In a joint statement, the presidencies said"
  if (norms.length === 2 && norms[0] === 'the' && HOUSES.test(norms[1] ?? '')) return true;
  // "Two: experts are to meet" counts, and names nobody.
  if (norms.length === 1 && /^(?:two|three|four)$/.test(norms[0] ?? '')) return false;
  return norms.some((norm, index) => {
    if (norm === 'joint' || norm === 'jointly') return true;
    // "their offices said"
    if (norm === 'their' && TOGETHER.has(norms[index + 1] ?? '')) return true;
    const counted = /^(?:two|three|four)$/.test(norm);
    if (/^(?:each|either|neither)$/.test(norm) && ONE_OF_THEM.test(norms[index + 1] ?? ''))
      return true;
    if (!counted && !/^(?:both|all|neither|either)$/.test(norm))
      return norm === 'parties' && norms[index - 1] === 'the';
    // "two officials who asked not to be named" are any two.
    if (
      counted &&
      index > 0 &&
      !/^(?:the|all|both|their|these|those|said|by)$/.test(norms[index - 1] ?? '')
    )
      return false;
    if (
      counted &&
      !/^(?:the|all|their|these|those)$/.test(norms[index - 1] ?? '') &&
      norms.slice(index + 1, index + 4).some((next) => ANY.test(next))
    )
      return false;
    return (
      norms
        .slice(index + 1, index + 4)
        .some((next) => TOGETHER.has(next) || ACCOUNT_NOUNS.has(next) || next === 'side') ||
      (index === norms.length - 1 && !/^(?:all)$/.test(norm))
    );
  });
}

/** "a declaration adopted by the two", "a statement agreed by all five" */
export function isJointText(norms: readonly string[]): boolean {
  const text = norms.findIndex((norm) => ACCOUNT_NOUNS.has(norm));
  const by = norms.findIndex(
    (norm, at) =>
      at > text &&
      /^(?:adopted|agreed|issued|signed|endorsed|approved|released|published|put)$/.test(norm) &&
      norms.slice(at + 1, at + 4).includes('by'),
  );
  return (
    text >= 0 &&
    by >= 0 &&
    /\bby (?:(?:the|all|both|of|their) )*(?:two|three|four|five|six|seven|eight|both|all|them|leaders|presidents|ministers|premiers|sides|parties|governments|countries)\b/.test(
      norms.slice(by).join(' '),
    )
  );
}

/** "a joint statement of the mediators": of those who brought the sides together. */
export function isOfGoBetweens(norms: readonly string[]): boolean {
  return /\bjoint (?:\S+ )*(?:of|by|from) (?:the )?(?:mediators|hosts|guarantors|go-betweens|brokers)$/.test(
    norms.join(' '),
  );
}
