/** Titles of office, and which of them are the same office in other words. */

const list = (titles: string): readonly string[] => titles.split(',').map((title) => title.trim());

/** Titles that are understood though nobody on the record has held one. */
export const TITLES = list(`
  president, vice president, president-elect, vice president-elect, prime minister, pm, fm, deputy
  prime minister, vice prime minister, premier, vice premier, chancellor, vice chancellor, foreign
  minister, deputy foreign minister, vice foreign minister, external affairs minister, minister of
  foreign affairs, minister for foreign affairs, foreign affairs minister, foreign secretary,
  minister of external affairs, secretary of state, deputy secretary of state, secretary of
  defense, secretary of defence, secretary of commerce, secretary of the treasury, secretary of
  war, defence minister, defense minister, defence secretary, defense secretary, minister of
  defence, minister of defense, finance minister, trade minister, commerce minister, commerce
  secretary, treasury secretary, interior minister, energy minister, economy minister, health
  minister, justice minister, national security adviser, national security advisor, special envoy,
  trade representative, trade envoy, ambassador, leader, king, queen, emir, sultan, crown prince,
  secretary general, high representative, foreign policy chief, chief, pope, supreme leader,
  opposition leader, chairman, first lady, speaker, party leader, taoiseach
`);

/** Before a title, they make it another office than the one that somebody holds. */
export const QUALIFIERS = new Set(
  list('deputy, vice, assistant, under, acting, interim, chief, senior, junior'),
);
/** Before the whole, they say that the office is no longer, or not yet, held. */
export const NOT_NOW = new Set(
  list('former, ex, then, previous, next, future, late, new, incoming, outgoing, ousted, exiled'),
);
/** "Leader" is whoever holds the first of these that anybody holds. */
export const LEADING = list(`
  supreme leader, chairman of the state affairs commission, president, chancellor, prime minister,
  premier, king, emir, crown prince
`);

/** Titles so rare that they name somebody without a country beside them. */
export const RARE = new Set(
  list('king, queen, emir, sultan, pope, taoiseach, chancellor, crown prince, supreme leader'),
);

/** The same office in other words: "Secretary of Commerce" and "Commerce Secretary". */
export function keyOf(title: readonly string[]): string {
  const words = title
    .filter((word) => !['of', 'for', 'the', 'affairs', 'and'].includes(word))
    .map((word) => SAME[word] ?? word);
  return [...new Set(words)].sort().join(' ');
}

const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  advisor: 'adviser',
  external: 'foreign',
  trading: 'trade',
};

/** What else a title may be called; the title itself comes first. */
export function meaningsOf(key: string): string[] {
  return [key, ...(ALSO[key] ?? [])];
}

const ALSO: Readonly<Record<string, readonly string[]>> = {
  premier: ['minister prime'],
  'minister prime': ['premier'],
  pm: ['minister prime', 'premier'],
  fm: ['foreign minister'],
  'foreign secretary': ['foreign minister'],
  'foreign minister': ['foreign secretary'],
  'chief foreign policy': ['high representative'],
  chief: ['general secretary'],
};
