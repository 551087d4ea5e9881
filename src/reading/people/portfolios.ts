import { set } from '../grammar-words.js';

/** What a minister or a ministry may be for: "Agriculture, Fisheries and Food", "International Relations and Cooperation". */
const MATTERS = set(`
  affairs abroad agriculture agricultural ageing animal arts asylum business children cities citizens citizenship climate
  commerce communication communications community cooperation co-operation coordination consular culture cultural defence
  defense development diaspora digital disaster ecological ecology economic economy education emergency emigrants employment
  energy environment environmental equality european expatriates expatriation external families family finance financial
  fisheries fishery food foreign forestry forests gas gender governance health heritage higher home housing human
  husbandry hydrocarbons immigration industrial industries industry information infrastructure innovation integration
  interior internal international investment investments islamic irrigation justice knowledge labour labor land lands
  livestock local maritime media migration mineral minerals mines mining national natural nuclear ocean oceans oil
  overseas pacific parliamentary petroleum planning ports power privatisation public railways regional relations
  religious research resilience resources rights roads rural science sea security shipping skills small social space
  sport sports strategic strategy supply sustainability sustainable technology telecommunications territorial territory
  tourism tourist trade transition transport transportation treasury urban water waters welfare women work works worship
  youth
`);

/** Whether a word may stand in the name of a portfolio. */
export function isOfPortfolio(norm: string): boolean {
  return MATTERS.has(norm);
}

/** What a portfolio is of. */
const HOLDERS =
  /^(?:ministr(?:y|ies)|ministers?|department|secretar(?:y|iat)|commissioner|council|office|state)$/;

/**
 * Whether an "and" joins two matters of one portfolio: "the climate and environment ministry", "the Ministry of
 * Agriculture, Fisheries and Food", and not two who act.
 */
export function joinsMatters(norms: readonly string[], and: number): boolean {
  if (!isOfPortfolio(norms[and - 1] ?? '') || !isOfPortfolio(norms[and + 1] ?? '')) return false;
  let to = and + 1;
  while (isOfPortfolio(norms[to + 1] ?? '')) to += 1;
  if (HOLDERS.test(norms[to + 1] ?? '')) return true;
  let from = and - 1;
  while (isOfPortfolio(norms[from - 1] ?? '')) from -= 1;
  return /^(?:of|for)$/.test(norms[from - 1] ?? '') && HOLDERS.test(norms[from - 2] ?? '');
}

/** Whether the comma before a word stands in the name of a portfolio: "the Ministry of Agriculture, Fisheries and Food". */
export function isInsidePortfolio(norms: readonly string[], at: number): boolean {
  if (!isOfPortfolio(norms[at - 1] ?? '')) return false;
  let to = at;
  while (isOfPortfolio(norms[to] ?? '')) to += 1;
  return to > at && norms[to] === 'and' && joinsMatters(norms, to);
}
