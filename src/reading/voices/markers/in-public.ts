/**
 * Words before the public, whatever the verb: "Asked by reporters, Trump left open whether", "At a news
 * conference Merz praised it". What somebody does there he does in words, and they are his.
 */

import { set } from '../../grammar-words.js';
import { OFFICE_NOUNS } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesOnly } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import { GESTURES } from './signs.js';
import type { SpokenSentence } from './spoken-sentence.js';

/** Those who ask for the public, and what they bring. */
const PRESS = set(
  'reporter reporters journalist journalists press media correspondent correspondents newsmen cameras camera microphones broadcaster',
);
/** Where one speaks to them. */
const STAGE = set('conference briefing interview stakeout podium television');
const ASKED =
  /^(?:asked|pressed|questioned|quizzed|prompted|pushed|challenged|tackled|approached)$/;
const ASKED_OF =
  /^(?:by|about|whether|if|why|how|what|when|who|on|in|at|during|for|directly|later|afterwards|again|repeatedly)$/;
const SPEAKING = /^(?:speaking|talking|answering|replying|responding|facing|addressing|appearing)$/;
/** Before those to whom one speaks, and before where one does. */
const BEFORE_PRESS = set('by to from with before of');
const BEFORE_STAGE = set('at in during on after');
/** So many words such a phrase has at most, and so far before its noun it begins. */
const LONGEST = 16;
const NEAR = 5;

/** A phrase that puts who acts before the public, and the words of whoever does. */
interface Setting {
  from: number;
  to: number;
}

/** The voice of somebody who acts before the public. */
export function inPublic(spoken: SpokenSentence): Marker | undefined {
  const setting = settingOf(spoken);
  const voice = setting && actorBeside(spoken, setting);
  if (!setting || voice?.kind !== 'parties') return undefined;
  if (spoken.sentence.words.some(({ norm }) => GESTURES.test(norm))) return undefined;
  const { from, to } = setting;
  const { marker } = mark(spoken, voice, from, to, to, 'affirms', 'said', 'around');
  // What one does there may have been done at the table too.
  return { ...marker, anywhere: true };
}

function settingOf(spoken: SpokenSentence): Setting | undefined {
  const { words } = spoken.sentence;
  for (let from = 0; from < words.length; from += 1) {
    if (from > 0 && !/^,\s*$/.test(spoken.before(from))) continue;
    const to = endOf(spoken, from);
    if (to !== undefined && isPublic(spoken, from, to)) return { from, to };
  }
  return undefined;
}

/** Where a phrase ends that opens a sentence or stands behind a comma: at the next comma, or before a name. */
function endOf(spoken: SpokenSentence, from: number): number | undefined {
  const { words, mentions } = spoken.sentence;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST); at += 1) {
    if (/^,\s*$/.test(spoken.before(at))) return at - 1;
    if (/[;:—–"“”]/.test(spoken.before(at))) return undefined;
    const noun = spoken.norm(at - 1);
    const name = mentions.some(({ first }) => first === at);
    if ((PRESS.has(noun) || STAGE.has(noun)) && name) return at - 1;
  }
  return words.length - from <= LONGEST ? words.length - 1 : undefined;
}

function isPublic(spoken: SpokenSentence, from: number, to: number): boolean {
  const first = spoken.norm(from);
  const some = spoken.range(from, to + 1);
  // "Narendra Modi, asked Trump to mediate" is what he did.
  if (ASKED.test(first)) return ASKED_OF.test(some[1] ?? '') && !isAskedByOther(spoken, from, to);
  if (/^in (?:answer|reply|response) to (?:an?|the|his|her|\w+) ?questions?/.test(some.join(' ')))
    return true;
  const press = some.findIndex((norm) => PRESS.has(norm));
  if (press > 0 && (SPEAKING.test(first) || first === 'before' || first === 'in'))
    return some
      .slice(Math.max(0, press - NEAR), press)
      .some((norm) => BEFORE_PRESS.has(norm) || norm === 'facing');
  if (/^(?:when|as|after)$/.test(first) && press > 0)
    return (
      ASKED.test(some[press + 1] ?? '') || some.slice(1, press).some((norm) => ASKED.test(norm))
    );
  const stage = some.findIndex((norm) => STAGE.has(norm));
  return stage > 0 && stage <= NEAR + 1 && (BEFORE_STAGE.has(first) || SPEAKING.test(first));
}

/** "Asked by Xi": at the table. */
function isAskedByOther(spoken: SpokenSentence, from: number, to: number): boolean {
  const by = spoken.range(from, to + 1).indexOf('by');
  return by > 0 && spoken.isParty(from + by + 1, Math.min(to, from + by + 3));
}

/** Whoever stands right before such a phrase or right behind it, or opens the sentence that it closes. */
function actorBeside(spoken: SpokenSentence, { from, to }: Setting): Voice | undefined {
  const { mentions, words } = spoken.sentence;
  const people = mentions.filter(({ senses }) => senses.some(({ kind }) => kind !== 'topic'));
  const before = people.find(({ last }) => last === from - 1);
  if (before) return spoken.voice(before.first, before.last);
  const behind = people.find(
    ({ first }) => first > to && first <= to + NEAR && namesOnly(spoken, to + 1, first),
  );
  if (behind) return spoken.voice(to + 1, behind.last);
  if (/^(?:he|she)$/.test(spoken.norm(to + 1))) return spoken.voice(to + 1, to + 1);
  if (OFFICE_NOUNS.has(spoken.norm(to + 2)) && spoken.norm(to + 1) === 'the')
    return spoken.voice(to + 1, to + 2);
  if (to < words.length - 1) return undefined;
  const opens = people.find(({ first }) => first <= NEAR && namesOnly(spoken, 0, first));
  return opens && spoken.voice(0, opens.last);
}
