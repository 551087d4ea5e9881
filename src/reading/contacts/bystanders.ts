/** Whom leaders see and speak to that stand for no state: "met the press", "spoke to senators". */

import { set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';

const BYSTANDERS = set(`
  reporters journalists press media correspondents cabinet senators congressmen congresswomen lawmakers legislators mps deputies parliamentarians
  governors mayors troops soldiers sailors airmen veterans firefighters police officers
  farmers growers ranchers exporters importers refiners distillers traders workers students pupils teachers schoolchildren children residents villagers supporters donors voters crowds crowd congregation
  aides advisers advisors staff staffers generals judges
  businessmen businesswomen executives investors bankers industrialists entrepreneurs
  families relatives widows survivors victims protesters demonstrators refugees activists dissidents
  fans athletes players artists actors priests bishops clergy scholars academics
  traffickers smugglers dealers brokers economists analysts historians scientists researchers engineers lawyers doctors nurses
  carmakers automakers chipmakers steelmakers shipbuilders producers suppliers buyers sellers shippers insurers shipowners retailers
  consumers shoppers commuters passengers tourists spectators onlookers bystanders fishermen fishers miners drivers pilots
  critics commentators columnists pundits campaigners prosecutors detectives rescuers hoteliers shopkeepers stallholders vendors
  bookmakers pensioners mourners worshippers pilgrims monks hackers bloggers
`);

const VERBS = set('met meet meets saw sees seen spoke speak speaks spoken talked talk');
const BETWEEN = set('to with again also then later briefly separately privately');
/** Words in front of the noun of those who are seen. */
const DETERMINERS = set(
  'the a an some several two three four five six dozen dozens hundreds of group groups his her its their own other local foreign american chinese russian republican democratic opposition top senior leading business military young former waiting assembled',
);

/** So many words stand at most between a verb and the noun of its object. */
const REACH = 7;

/** Whether a noun is of people who stand for no state. */
export function isBystander(norm: string): boolean {
  return BYSTANDERS.has(norm);
}

/** Whether the object of a verb of meeting is people who stand for no state. */
export function isOfBystanders({ words, mentions }: Sentence, at: number): boolean {
  if (!VERBS.has(words[at]?.norm ?? '')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + REACH); next += 1) {
    const word = words[next];
    if (!word || /[,;:—–]/.test(word.before)) return false;
    if (BYSTANDERS.has(word.norm)) return !isJoined(mentions, words, next);
    const adjective = mentions.some(
      ({ first, last, form }) => first <= next && next <= last && form === 'adjective',
    );
    if (!BETWEEN.has(word.norm) && !DETERMINERS.has(word.norm) && !adjective) return false;
  }
  return false;
}

/** "met senators and Xi Jinping": others beside them. */
function isJoined(mentions: Sentence['mentions'], words: Sentence['words'], at: number): boolean {
  return (
    /^(?:and|with|including)$/.test(words[at + 1]?.norm ?? '') &&
    mentions.some(({ first }) => first > at + 1 && first <= at + 5)
  );
}
