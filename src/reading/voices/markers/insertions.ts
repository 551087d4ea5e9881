/** What stands between commas beside a speaker and his verb: appositions, relative clauses, other voices. */
import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES } from '../../grammar-words.js';
import { GOING_ON, OFFICE_NOUNS, SAYING } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesIn } from '../voices.js';
import { namesOnly, subjectStart } from './phrases.js';
import type { SpokenSentence } from './spoken-sentence.js';

/** How what is put in between a subject and its verb begins. */
const OPENS_INSERTION =
  /^(?:who|which|whose|where|when|while|though|although|once|asked|reached|contacted|approached|pressed|fresh|back|flanked|accompanied|quoted|citing|despite|without|in|at|for|with|on|by|from|after|before|sent|put|led|given|made|written|\p{Ll}{3,}(?:ing|ed))$/u;

/** "Romania, he said, had agreed": the verb behind the comma is that of the words before the other. */
export function isInterposed(spoken: SpokenSentence, from: number, at: number): boolean {
  const next = spoken.norm(at + 1);
  return (
    /^,\s*$/.test(spoken.before(from)) &&
    /^,\s*$/.test(spoken.before(at + 1)) &&
    !/ing$/.test(next) &&
    (AUXILIARIES.has(next) || isPast(next))
  );
}

/** "Albanese, who had come from Port Moresby, also told": where the clause between began. */
export function relativeBefore(
  spoken: SpokenSentence,
  from: number,
  at: number,
  free: number,
): number | undefined {
  if (!/^,\s*$/.test(spoken.before(from))) return undefined;
  if (
    spoken
      .range(from, at)
      .some((norm) => !GOING_ON.has(norm) && !/ly$|^(has|have|had|then)$/.test(norm))
  )
    return undefined;
  for (let start = from - 1; start > free && from - start < 20; start -= 1) {
    if (/[;:—–"“”()]/.test(spoken.before(start))) return undefined;
    if (/^,\s*$/.test(spoken.before(start)))
      return (OPENS_INSERTION.test(
        spoken.norm(GOING_ON.has(spoken.norm(start)) ? start + 1 : start),
      ) &&
        !isMainVerb(spoken, start) &&
        !spoken.isCapitalised(start)) ||
        // "India, through which the line is to run, said"
        /^(?:which|whom|whose)$/.test(spoken.norm(start + 1)) ||
        isDescribed(spoken, start, from, free) ||
        isNominal(spoken, start, from, free)
        ? start
        : undefined;
  }
  return undefined;
}

/** "The minister, Salehuddin Ahmed, denied that, saying": the verb of the clause, and nothing put in. */
function isMainVerb(spoken: SpokenSentence, at: number): boolean {
  return (
    SAYING.has(spoken.norm(at)) &&
    /(?:ed|id)$/.test(spoken.norm(at)) &&
    !/^(?:by|in|as|to|on)$/.test(spoken.norm(at + 1))
  );
}

/** "Tom Barrack, the envoy who shuttled between the rooms, said": what he is, with a clause of its own. */
function isDescribed(spoken: SpokenSentence, start: number, end: number, free: number): boolean {
  const subject = subjectStart(spoken, start - 1, free);
  const clause = spoken
    .range(start + 1, end)
    .some((norm) => /^(?:who|which|that|whose)$/.test(norm));
  const named = /^\p{Lu}/u.test(spoken.sentence.words[start - 1]?.text ?? '');
  if (!/^(?:the|an?|his|her|its)$/.test(spoken.norm(start)) || subject >= start) return false;
  const kind = clause || !named ? spoken.voice(subject, start - 1)?.kind : undefined;
  // "The document, a note for members, says": a text that was told of before.
  return clause && named
    ? kind === 'parties' || kind === 'independent'
    : kind === 'independent' && !spoken.hasVerb(start, end);
}

/** "Lima's own account, out an hour later, says": no verb between the commas, and a name alone before them. */
function isNominal(spoken: SpokenSentence, start: number, end: number, free: number): boolean {
  const subject = subjectStart(spoken, start - 1, free);
  return (
    end - start <= 8 &&
    /^\p{Ll}/u.test(spoken.sentence.words[start]?.text ?? '') &&
    !spoken.hasVerb(start, end) &&
    subject < start &&
    namesOnly(spoken, subject, start)
  );
}

/** "Oman's foreign minister, Badr Albusaidi, said": the same voice in two namings begins with the first. */
export function apposedStart(
  spoken: SpokenSentence,
  voice: Voice,
  from: number,
  free: number,
): number | undefined {
  if (from <= free || !/^,\s*$/.test(spoken.before(from))) return undefined;
  const further = subjectStart(spoken, from - 1, free);
  const wider = spoken.voice(further, from - 1);
  const same = wider?.kind === 'parties' && voice.parties.join() === wider.parties.join();
  return same &&
    !spoken.hasVerb(further, from) &&
    namesOnly(spoken, further, from) &&
    from - further < 9 &&
    ((/^(?:his|her|its|their|the)$/.test(spoken.norm(further)) &&
      spoken.range(further, from).some((norm) => OFFICE_NOUNS.has(norm))) ||
      namesIn(spoken.sentence, further, from - 1).length > 0 ||
      spoken.speakers.people.between(
        spoken.sentence,
        spoken.sentence.words[further]?.start ?? 0,
        spoken.sentence.words[from]?.start ?? 0,
      ) !== undefined)
    ? further
    : undefined;
}
