/** Bodies that are no state and no house of one, by what they are and their name: "The watchmaker Swatch", "BTC Co". */
import type { Word } from '../../record/names.js';
import { OFFICE_NOUNS } from './say-words.js';

/** What a body is called before its name. */
const KIND =
  /^(?:compan(?:y|ies)|firm|operator|group|charity|watchdog|monitors?|foundation|federation|association|institute|consortium|utility|airline|carrier|refiner|miner|manufacturer|producer|exporter|importer|lender|insurer|developer|contractor|supplier|subsidiary|conglomerate|brewer|retailer|shipper|shipyard|giant|organi[sz]ation|ngo|\p{Ll}+makers?|\p{Ll}+builders?)$/u;

/** With what the name of a company or a body ends. */
const ENDING =
  /^(?:Co|Corp|Corporation|Inc|Ltd|Limited|PLC|Plc|plc|AG|SA|GmbH|NV|ASA|Oyj|LLC|SpA|PJSC|JSC|Bhd|Holdings?|Airlines|Airways|Motors|Industries|Foundation|International|Watch|Observatory|Federation)$/;

/** They have a kind and a name as well, and are a state's or of states. */
const OF_STATES =
  /^(?:union|nations|ministry|department|presidency|government|ministerial|contact|working|joint|parliamentary|friendship)$/;

/** Whether words of a voice name such a body. */
export function isOrganisation(words: readonly Word[]): boolean {
  if (words.some(({ norm }) => OF_STATES.test(norm) || OFFICE_NOUNS.has(norm))) return false;
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before) return false;
  const named = (word: Word | undefined) =>
    word !== undefined && /^\p{Lu}[\p{L}\d]/u.test(word.text);
  if (ENDING.test(last.text) && named(before)) return true;
  const kind = words.findLastIndex(({ norm, text }) => KIND.test(norm) && /^\p{Ll}/u.test(text));
  // "the human rights group Viasna", "the charity, Save the Children,"
  return kind >= 0 && kind < words.length - 1 && named(words[kind + 1]);
}

/** "the company", "the group", behind one that had its name. */
export function isSameBody(norms: readonly string[], last: readonly Word[]): boolean {
  const [the, kind, more] = norms;
  return (
    the === 'the' &&
    kind !== undefined &&
    more === undefined &&
    KIND.test(kind) &&
    isOrganisation(last)
  );
}
