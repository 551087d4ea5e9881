/** Verbs by which two do something with one another: "Trump and Xi spoke", "they rang each other". */

import { isGerund, isPast } from '../assertion/tense.js';
import { AFTER_NAME } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Memory, Subject } from '../people/named.js';
import type { Verb } from '../vocabulary.js';
import { pastAdjuncts } from './adjuncts.js';
import { type Link, linked, narrowed } from './link.js';
import { subjectOf } from './subjects.js';

/** "Trump and Xi spoke", "the two leaders met in Busan". */
export function mutualLink(
  cast: Cast,
  at: number,
  last: number,
  verb: Verb,
  memory: Memory,
): Link | undefined {
  const norm = cast.norm(at);
  // "Putin–Xi talks", "the Modi–Xi meeting": nouns, where no "is" or "were" makes verbs of them.
  if (/[^s]s$/.test(norm)) return undefined;
  const gerund = /^(?:meet|visit|discuss)ing$/.test(norm) && !hasBe(cast, at);
  // "X, Y agree on a truce after meeting in Busan"
  if (gerund && !/^(?:after|since|following)$/.test(cast.norm(at - 1))) return undefined;
  const subject = subjectOf(cast, at, memory, !gerund) ?? leftOut(cast, at, memory);
  if (!subject || subject.who.parties.length < 2) return undefined;
  if (verb.people && !subject.who.personal) return undefined;
  // "there will be a Chapo–Mnangagwa meeting": behind an article it is the noun.
  const pair = cast.actorAt(subject.last);
  if (gerund && pair?.tight && /^(?:an?|the|another)$/.test(cast.norm(pair.first - 1)))
    return undefined;
  const next = pastAdjuncts(cast, last + 1);
  if (!isEachOther(cast, last + 1) && !isClosed(cast, next, cast.norm(at))) return undefined;
  const kinds = narrowed(cast, at, next - 1, verb.kinds);
  return linked([subject.who], {
    whole: at,
    first: at,
    last,
    form: 'verb',
    kinds,
    subject: subject.last,
    end: last,
  });
}

/** "Putin. Lukashenko. Three hours. Met this morning": those named before, where a past verb opens the sentence. */
function leftOut(cast: Cast, at: number, memory: Memory): Subject | undefined {
  return at === cast.start && isPast(cast.norm(at)) && memory.pair?.personal
    ? { who: memory.pair, last: -1 }
    : undefined;
}

/** "rang each other", "called one another" */
export function isEachOther(cast: Cast, at: number): boolean {
  return /^(?:each other|one another)$/.test(`${cast.norm(at)} ${cast.norm(at + 1)}`);
}

function hasBe(cast: Cast, at: number): boolean {
  for (let word = at - 1; word >= at - 4 && word >= cast.start; word -= 1) {
    if (/^(?:is|are|was|were|be|been|re|currently|now)$/.test(cast.norm(word))) return true;
  }
  return false;
}

function isOnStage(cast: Cast, from: number): boolean {
  for (let at = from + 1; at <= from + 6 && !cast.breaks(at); at += 1) {
    if (
      /^(?:summit|forum|assembly|conference|rally|congress|gala|panel|hearing|funeral|parliament)$/.test(
        cast.norm(at),
      )
    )
      return true;
  }
  return false;
}

/** "each met their farmers": somebody follows after all; "met the next day" says only when. */
function isOwnObject(cast: Cast, at: number): boolean {
  return (
    /^(?:their|his|her|its|the|an?|some|many|several)$/.test(cast.norm(at)) &&
    !/^(?:day|next|previous|same|following|first|second|third|last|other|week|month|year|evening|morning|night|afternoon|moment|few|couple|weekend|time|hour)$/.test(
      cast.norm(at + 1),
    )
  );
}

/** "the cameras rolling", "sirens wailing": a thing, and what it did meanwhile. */
function isCircumstance(cast: Cast, from: number): boolean {
  const noun = cast.norm(from) === 'the' || cast.norm(from) === 'no' ? from + 1 : from;
  return (
    /^(?:cameras?|microphones?|mics|clock|tapes?|pool|rain|snow|sun|guns|drones|sirens|bells|band|flags|doors|interpreters|translators|aides)$/.test(
      cast.norm(noun),
    ) &&
    (isGerund(cast.norm(noun + 1)) || isPast(cast.norm(noun + 1)))
  );
}

/** Whether nobody else follows whom they met or to whom they spoke. */
function isClosed(cast: Cast, next: number, verb: string): boolean {
  if (cast.breaks(next)) return true;
  const norm = cast.norm(next);
  // "met with the cameras rolling": how it was, and nobody else.
  if (norm === 'with' && isCircumstance(cast, next + 1)) return true;
  if (/^(?:with|to)$/.test(norm))
    return (
      /^(?:each|one)$/.test(cast.norm(next + 1)) ||
      /^\d|^(?:discuss|talk|try|mark|agree|review|resolve|sign|seal|hammer|avert|end|thrash)$/.test(
        cast.norm(next + 1),
      )
    );
  // "talking past each other"
  if (verb.startsWith('talk') && /^(?:past|over|down)$/.test(norm)) return false;
  if (/^(?:discuss|talk|sp[eo]|negotiat)/.test(verb)) {
    // "both spoke at the forum", "spoke on climate at the assembly": each gave a speech.
    if (verb.startsWith('sp') && /^(?:on|about)$/.test(norm) && isOnStage(cast, next)) return false;
    return !(
      verb.startsWith('sp') &&
      (norm === 'at' || (/^(?:up|out|against|in)$/.test(norm) && cast.norm(next + 1) === 'favour'))
    );
  }
  if (isOwnObject(cast, next)) return false;
  return AFTER_NAME.has(norm) || /^(?:face|again|one|each)$/.test(norm);
}
