/** What somebody says, without the words that say who says it. */
import type { Attributed } from '../reading/voices/attribution.js';
import { A_TIME } from '../reading/voices/markers/reach.js';

/** A stretch of text without its attribution, as a sentence of its own. */
export function pieceWithout(
  text: string,
  start: number,
  end: number,
  attributed: Attributed | undefined,
): string {
  if (!attributed || attributed.form === 'told') return sentenceOf(text.slice(start, end));
  const { marker } = attributed;
  if (marker.end <= start || marker.start >= end) return sentenceOf(text.slice(start, end));
  // "New terminal in Gardabani (both sides)": the brackets are those of the source.
  const behind = text.slice(Math.min(end, marker.end), end);
  const inserted = /,\s*$/.test(text.slice(start, Math.max(start, marker.start)));
  const after = (inserted ? behind.replace(ASIDE, '') : behind).replace(/^[\s,;:)—–-]+/u, '');
  // "Prabowo, fresh from talks, said": a verb alone, and before it who speaks.
  const bare = inserted && /^\p{Ll}+$/u.test(text.slice(marker.start, marker.end));
  const ahead = bare
    ? ''
    : text
        .slice(start, Math.max(start, marker.start))
        .replace(/[\s,;:(—–-]+$/u, '')
        .replace(OTHERWISE, '');
  // "The presidency tells it otherwise: the idea, it said, had come from him": the first clause only leads up to it.
  const before =
    after.length > 12 ? ahead.replace(/^[^:"“]{3,80}: (?=\S+ \S|\p{Lu}\p{L}+$)/u, '') : ahead;
  // "Turkey, the chancellor told reporters in Ankara, would take back 600": the clause goes on behind its insertion.
  if (
    inserted &&
    (/^\s*,/.test(behind) || ASIDE.test(behind)) &&
    before.length > 2 &&
    GOES_ON.test(after)
  )
    return sentenceOf(`${before} ${after}`);
  // "The Kremlin denied that.": the word points at what was told before.
  if (
    before.length < 3 &&
    /^(?:(?:that|it|this|so)|(?:that|this) \p{L}+|the (?:claim|report|account|allegation|suggestion|version))(?: (?:(?:late |early )?on \p{L}+day|outright|flatly|later|at once))?[.!,;]*$/iu.test(
      after.trim(),
    )
  )
    return sentenceOf(after);
  // "…, two officials said on condition that they not be named": how they said it.
  if (before.length > 12 && /^on (?:the )?condition\b/i.test(after)) return sentenceOf(before);
  // "…, the presidency said in a note on Facebook that named no subject": what the note is like.
  if (before.length > 12 && OF_THE_NOTE.test(after)) return sentenceOf(before);
  // '"Soy for rubber," the Brazilian said to reporters who asked'
  const closed = /["”]\s*$/.test(text.slice(start, Math.max(start, marker.start)));
  if (
    closed &&
    before.length > 2 &&
    !/["“”]/.test(after) &&
    /^(?:to|on|in|at|after|before|during|when|as|from|outside|with)\b/.test(after)
  )
    return sentenceOf(before);
  // "called the talks brotherly" and "spoke of a study" keep who does so.
  if (
    before.length < 3 &&
    /^(?:called|calls|spoke|speaks|talks of|talked of|puts? |welcom|regret|blam|condemn|thank|criticis|warn|accus|prais|voic|express|vow|protest|deplor|lament|demand|hint|rul)/.test(
      after,
    )
  )
    return sentenceOf(
      `${text.slice(Math.max(start, marker.start), Math.min(end, marker.end))} ${after}`,
    );
  // "insisted on access to the sea", "affirmed the Kingdom's readiness": without its verb a thing says nothing.
  if (before.length < 3 && THINGS_SAID.test(text.slice(marker.start, marker.end)) && isThing(after))
    return sentenceOf(`${text.slice(Math.max(start, marker.start), marker.end)} ${after}`);
  // "described the call as warm"
  const verb =
    /\b(?:described|describes|characteri[sz]ed|hailed|hails|portrayed|listed|lists|cited|cites|mentioned|mentions)$/i;
  const named = text.slice(marker.start, marker.end);
  if (before.length < 3 && verb.test(named)) return sentenceOf(`${named} ${after}`);
  const rest = after
    .replace(
      /^(?:(?:(?:on|late|early|earlier|later) )?(?:\p{Lu}\p{Ll}{2,5}day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?: (?:morning|afternoon|evening|night))?\b,?|in (?:a|its|his|her|the|an) [\p{L}\s]{0,40}?(?:statement|readout|post|briefing|account|summary|message|interview|release|communiqué|speech|address|note|tweet|broadcast|video|conference)\b(?: on (?:Truth Social|X|Telegram|social media|\p{Lu}\p{L}+day))?,?|to (?:reporters|journalists)\b,?|reporters\b,?|journalists\b,?|on (?:Truth Social|X|Telegram)\b,?|that\b(?! (?:was|is|had|has|would|did|never)\b))\s*/iu,
      '',
    )
    .replace(
      /^(?:reporters|journalists|parliament|afterwards?|later|then|also|in|on|at|to|after|during|separately|through|via|from)\b[^.;:]{0,80}?\bthat\s+/i,
      '',
    )
    .replace(/^(?:it|that) (?:otherwise|differently|another way)[^:]{0,20}: /i, '')
    .replace(/^(?:citing|quoting) [^,;]{3,60}, /i, '')
    .replace(
      /^(?:as saying |(?:only|merely|just|simply) )?that\s+(?!(?:was|is|had|has|would|did|never)\b)/i,
      '',
    )
    .replace(/^as saying\s+/i, '');
  // "told TV2 it had been a good talk": to whom.
  const told = /\b(?:told|tells)$/i.test(named)
    ? rest
        .replace(
          /^(?!that\b|it\b|he\b|she\b|they\b)(?:(?!\b(?:was|were|is|are|has|had|will|would)\b)[^.;:"“]){0,90}?\bthat\s+/iu,
          '',
        )
        .replace(/^(?:us|me|this (?:desk|reporter|newspaper))\s+(?!and\b)(?:that\s+)?/u, '')
        .replace(
          /^(?:the )?(?:\p{Lu}[\p{L}\d.’'&-]*\s+){1,4}(?=(?:that|it|he|she|they|we|there)\b)(?:that\s+)?/u,
          '',
        )
    : rest;
  // "…, Petro told Caracol radio": to whom it was said.
  const listener =
    /\b(?:told|tells)$/i.test(text.slice(marker.start, marker.end)) &&
    told.split(/\s+/).length <= 7;
  const adjunct =
    before.length > 12 &&
    (listener ||
      A_TIME.test(told.toLowerCase()) ||
      (!/\b(?:that|which)\b/.test(told) &&
        /^(?:without|on|in|at|to|after|during|following|late|early|later|afterwards|separately|from|as (?:he|she|they)|while|before|upon|beside|alongside|next to|standing|sitting|flanked|amid|outside|inside|aboard|citing|quoting)\b[^,]{0,80}$/i.test(
          told
            .replace(/^(?:(?:together|jointly)\b ?)?(?:\p{Lu}\p{Ll}{2,5}day\b ?)?(?=\p{Ll})/u, '')
            .replace(/[.!?”"]+$/, '')
            .replace(OCCASION, ''),
        )));
  return sentenceOf(
    adjunct || told.length < 3 ? before : before.length < 3 ? told : `${before} ${told}`,
  );
}

/** "Kuala Lumpur put it otherwise: no number had been offered": how, and then what. */
const OTHERWISE =
  /^[^:"“]{3,60} (?:puts?|tells|told|sees|saw|has|had) it (?:otherwise|differently|another way|the other way (?:a?round)): (?=\S+ \S)/u;

/** "in a joint communiqué after Presidents Mahama and Ouattara met in Accra" */
const OCCASION = / (?:after|before|when|following)\b[^,;:"“]{0,160}$/;

/** "in a two-line note on Facebook that named no subject" */
const OF_THE_NOTE =
  /^(?:in|on|by|via|through) an? (?:[\p{L}\d-]+ ){1,3}?(?:on (?:X|Facebook|Telegram|Instagram|Truth Social) )?(?:that|which) (?:named|gave|offered|contained|said|had|ran|left|made|mentioned|omitted|was|did)\b[^,;:"“]{0,80}$/u;

/** "A bridge, the Chilean told reporters on the steps, would be built": whom and where it was said to. */
const ASIDE =
  /^ (?:(?:the|his|her|their|a|an|its) (?:\p{L}+ ){0,2}(?:press|reporters|journalists|parliament|briefing|conference|audience|crowd)|reporters|journalists|on|in|at|to|after|during|side|before|from|outside|beside|later|afterwards)\b(?:(?!\b(?:that|is|are|was|were|has|had|have|will|would|can|could)\b)[^,;:."“]){0,70},\s+(?=\S)/u;

/** The verb of a clause whose subject stands before what was inserted. */
const GOES_ON =
  /^(?:would|will|had|has|have|was|were|is|are|could|can|must|should|may|might|did|does|never|to \p{Ll}+)\b/u;

/** What they are said of may be a thing as well as a clause. */
const THINGS_SAID =
  /\b(?:stress|underlin|underscor|emphasi[sz]|highlight|affirm|reaffirm|reiterat|insist|press|push|report|announc|declar|recall|reject|disput|claim|complain|boast|call)(?:e?s|ed)?(?: (?:again|also))?$/i;
const FINITE =
  /\b(?:that|is|are|was|were|am|has|had|have|will|would|can|could|may|might|must|should|shall|did|does|do)\b/i;

/** "access to the sea", "on a timetable": no clause, and no quotation. */
function isThing(words: string): boolean {
  return !FINITE.test(words.replace(/["“][^"”]*["”]/g, '')) && !/^["“]/.test(words);
}

/** A quotation that was cut at one of its ends gets that mark back, or loses the other. */
function withBothQuotes(text: string): string {
  if (text.split('"').length % 2 === 0) {
    const at = text.lastIndexOf('"');
    const opens = /(?:^|[\s(])"\S/.test(text.slice(Math.max(0, at - 1), at + 2));
    return opens ? `${text}"` : `${text.slice(0, at)}${text.slice(at + 1)}`;
  }
  const opened = text.split('“').length - text.split('”').length;
  if (opened === 1) return `${text}”`;
  return opened === -1 ? `“${text}` : text;
}

/** A piece of text as a sentence. */
export function sentenceOf(piece: string): string {
  const clean = piece
    .replace(/\s+/g, ' ')
    // "… IN NORWAY - ORPO'S OFFICE": a flash names its source behind a dash.
    .replace(/ [-–—]{1,2} \p{Lu}[^\p{Ll}.–—]{2,40}$/u, '')
    .replace(/^[\s,;:“”"'—–-]+|[\s,;:“”"—–-]+$/gu, '')
    .replace(/^(?:and|but|while|whereas)\s+/i, '')

    .replace(/[,;]?\s+(?:and|but|while|whereas|though|although)$/i, '')
    .trim();
  const balanced = withBothQuotes(clean);
  const closed = /[.!?]["”]?$/.test(balanced) || balanced === '' ? balanced : `${balanced}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}
