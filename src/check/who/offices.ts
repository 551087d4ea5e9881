/** Whether two titles name one office, however a language or a state puts it. */

/** Offices are compared without regard to how a language puts them. */
const EQUAL: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'chancellor'],
  ['president', 'chairman', 'supreme leader', 'chairman of the state affairs commission'],
  [
    'foreign minister',
    'secretary of state',
    'foreign secretary',
    'minister of external affairs',
    'external affairs minister',
  ],
  ['king', 'monarch'],
  ['emir', 'sheikh'],
];

/** Whether the office that copy gives is the one that the record has. */
export function sameOffice(said: string, held: string): boolean {
  const [one, other] = [said.toLowerCase(), held.toLowerCase()];
  if (
    one === other ||
    other.startsWith(`${one} of`) ||
    (other.endsWith(one) && one !== 'president' && !/^(?:vice|deputy)\b/.test(other)) ||
    other === `${one}-elect`
  )
    return true;
  return EQUAL.some(
    (group) =>
      group.some((title) => title === one) &&
      group.some((title) => other === title || other.startsWith(`${title} of`)),
  );
}

/** The offices whose holder can be told wrong. */
export const TITLES =
  '(vice president|vice premier|deputy prime minister|prime minister|premier|president-elect|president|chancellor|foreign minister|foreign secretary|treasury secretary|commerce secretary|commerce minister|trade representative|secretary of state|crown prince|defence minister|defense minister|finance minister|supreme leader|secretary general|emir|king)';
