/** Services of a state that speak of their own affairs, and not for its government: "the army", "the statistics office". */

import { wordsOf } from '../../record/words.js';
import { set } from '../grammar-words.js';

const SERVICES = set(`
  army military navy police gendarmerie firefighters rescuers statistics census customs weather meteorological prison prosecutors prosecutor
  courts parliament senate hospital electoral election disaster seismological immigration coastguard
`);

/** They speak for a town, or for a service that sits at no table. */
const OF_ITS_OWN = set(
  'mayor mayors governor governors councillor councillors sheriff bank police gendarmerie firefighters rescuers statistics census weather meteorological seismological hospital prosecutors prosecutor tribunal court courts',
);

/** Whether words name an office or a service that no government speaks through. */
export function isOfNoGovernment(norms: readonly string[]): boolean {
  return norms.some((norm) => OF_ITS_OWN.has(norm)) && !norms.includes('royal');
}

/** Whether words name such a service, and no mouthpiece of it that spoke before or is named with it. */
export function isServiceApart(norms: readonly string[], last: string | undefined): boolean {
  const own = norms.filter((norm) => SERVICES.has(norm));
  if (own.length === 0 || norms.includes('royal')) return false;
  const before = new Set(wordsOf(last ?? '').map(({ norm }) => norm));
  return !own.some((norm) => before.has(norm));
}
