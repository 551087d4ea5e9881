/** Contacts that were never told as one that took place: habits, dreams, what nobody believes, what was to have been. */

import type { Link } from '../contacts/link.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import { NOUNS } from '../vocabulary.js';
import { DENYING, NEGATIONS } from './telling-words.js';

/** So far back the clause around a contact is looked at. */
const REACH = 16;

/** Told as what goes on, and of no day: "often meet", "spoke every week", "whenever Merkel rang". */
export function isHabit(cast: Cast, link: Link, said: readonly number[]): boolean {
  if (link.form === 'noun') return false;
  if (said.some((at) => HABITUAL.has(cast.norm(at)))) return true;
  if (said.some((at) => cast.norm(at) === 'used' && cast.norm(at + 1) === 'to')) return true;
  for (let at = link.end + 1; at <= link.end + 5 && !cast.breaks(at); at += 1) {
    if (
      /^(?:every|each|most|many)$/.test(cast.norm(at)) &&
      /^(?:days?|weeks?|months?|years?|weekends?|mornings?|evenings?|times?|summers?|winters?|autumns?|springs?)$/.test(
        cast.norm(at + 1),
      )
    )
      return true;
    if (at === link.end + 1 && REGULARLY.has(cast.norm(at))) return true;
    if (cast.actorAt(at)) break;
  }
  return isWhenever(cast, link);
}

const HABITUAL = set(
  'always usually often rarely seldom normally typically traditionally regularly frequently routinely sometimes customarily tend tends tended',
);

const REGULARLY = set('often regularly frequently routinely daily weekly monthly yearly annually');

/** "whenever Merkel rang Putin", "every time they meet"; "when leaders of India and Nepal meet" is any such day. */
function isWhenever(cast: Cast, link: Link): boolean {
  const subject = cast.actorAt(link.subject);
  const opens = (subject?.first ?? link.first) - 1;
  const word = cast.norm(opens);
  if (/^(?:whenever|wherever)$/.test(word)) return true;
  // "explainer on how Canberra talks to Beijing"
  if (word === 'how' && PRESENT.test(cast.norm(link.first)) && !isDated(cast)) return true;
  if (word === 'time' && /^(?:every|each|any)$/.test(cast.norm(opens - 1))) return true;
  const anybody =
    subject !== undefined &&
    link.people.length === 0 &&
    link.strangers.length === 0 &&
    !subject.place;
  return (
    word === 'when' &&
    opens === cast.start &&
    anybody &&
    PRESENT.test(cast.norm(link.first)) &&
    !isDated(cast)
  );
}

const PRESENT =
  /^(?:meets?|speaks?|talks?|calls?|visits?|phones?|rings?|dines?|gathers?|hosts?|receives?|welcomes?)$/;

function isDated({ sentence }: Cast): boolean {
  return sentence.words.some(
    ({ norm }) =>
      WEEKDAYS.has(norm) || MONTHS.has(norm) || /^(?:next|today|tomorrow|tonight)$/.test(norm),
  );
}

/** "a Pakistan that talks to India", "a Kast who talks to Lula": one that is thought of. */
export function isThoughtOf(cast: Cast, link: Link): boolean {
  const subject = cast.actorAt(link.subject);
  if (!subject || link.form === 'noun' || subject.count !== 1) return false;
  const named = subject.first === subject.last || /^an?$/.test(cast.norm(subject.first));
  const article = /^an?$/.test(cast.norm(subject.first)) ? subject.first : subject.first - 1;
  return (
    named &&
    subject.last - article <= 2 &&
    /^an?$/.test(cast.norm(article)) &&
    /^(?:that|who|which)$/.test(cast.norm(subject.last + 1)) &&
    PRESENT.test(cast.norm(link.first))
  );
}

/** "I dreamt that Putin rang Trump", "rumours that", "joked that Lula had called Milei". */
export function isImagined(cast: Cast, link: Link): boolean {
  if (
    cast.sentence.words.some(({ norm }, at) => norm === 'generated' && cast.norm(at - 1) === 'ai')
  )
    return true;
  if (isMocked(cast)) return true;
  const known = link.form === 'noun' && /^(?:the|that|this)$/.test(cast.norm(link.whole - 1));
  return before(cast, link, (at) => {
    const norm = cast.norm(at);
    // "rumours about the Trump–Xi call" are about one that was.
    if (/^(?:rumou?rs?|gossip|speculation|noise|chatter|buzz)$/.test(norm)) return !known;
    // "my guess is that Stubb called first", "the theory goes that"
    if (/^(?:guess|hunch|bets?|theory|wager|suspicion|premise)$/.test(norm)) return !known;
    if (/^(?:joke[sd]?|jests?|jested|quips?|quipped)$/.test(norm))
      return cast.norm(at + 1) === 'that';
    return /^(?:dream(?:s|t|ed|ing)?|imagin(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|fantasi[sz](?:e|es|ed|ing)|hallucinat(?:e|es|ed|ing))$/.test(
      norm,
    );
  });
}

/** "oh sure, and Kim rang Takaichi, pull the other one": told to be laughed at. */
function isMocked({ sentence }: Cast): boolean {
  const text = ` ${sentence.words.map(({ norm }) => norm).join(' ')} `;
  return (
    /^ (?:oh sure|yeah sure|sure and|yeah right|oh yeah|yeah and|and pigs|of course and|right and)\b/.test(
      text,
    ) ||
    /\b(?:pull the other|in your dreams|my foot|im the pope|i am the pope|pigs fly|pigs might|april fool\w*|rolling eyes|eyeroll)\b/.test(
      text,
    )
  );
}

/** "Nobody in Rome believes Meloni will ring Sánchez", "I don't think that Trump called". */
export function isDisbelieved(cast: Cast, link: Link): boolean {
  const articles = [link.whole - 1, link.whole].map((at) => cast.norm(at));
  if (link.form === 'noun' && !articles.some((norm) => /^(?:an?|any)$/.test(norm))) return false;
  return before(cast, link, (at) => {
    if (
      !/^(?:believe[sd]?|thinks?|thought|expect(?:s|ed)?|reckon(?:s|ed)?|buys?|foresees?|confirm(?:s|ed)?|verify|verifies|verified|report(?:s|ed)|announced)$/.test(
        cast.norm(at),
      )
    )
      return false;
    for (let back = 1; back <= 4; back += 1) {
      const norm = cast.norm(at - back);
      if (NEGATIONS.has(norm) || /^(?:nobody|few|hardly|barely|noone)$/.test(norm)) return true;
    }
    return false;
  });
}

/** "no truth in reports that", "no evidence that", "without any sign that": nothing bears it out. */
export function isUnsupported(cast: Cast, link: Link): boolean {
  // "Fake: Lula and Maduro met"
  if (
    /^(?:fake|hoax|false|untrue|debunked|unconfirmed|rumou?rs?)$/.test(cast.norm(cast.start)) &&
    /^\s?[:–—-]/.test(cast.before(cast.start + 1))
  )
    return true;
  if (link.form === 'noun') return false;
  return before(cast, link, (at) => {
    if (/^(?:falsely|wrongly|mistakenly|erroneously)$/.test(cast.norm(at))) return true;
    if (!EVIDENCE.has(cast.norm(at))) return false;
    return [1, 2].some((back) =>
      /^(?:no|zero|scant|little|any|without)$/.test(cast.norm(at - back)),
    );
  });
}

const EVIDENCE = set(
  'truth evidence proof basis indication indications sign signs suggestion substance confirmation foundation hint trace record question knowledge information',
);

/** "was to have hosted", "were due to have met"; "…, which never came about". */
export function isNeverCame(cast: Cast, link: Link, said: readonly number[]): boolean {
  const norms = said.map((at) => cast.norm(at));
  const have = norms.indexOf('have');
  if (link.form !== 'noun' && have >= 0 && norms[have + 1] === 'to')
    if (norms.slice(have).some((norm) => /^(?:was|were)$/.test(norm))) return true;
  // "the meeting that wasn't", "the call that both deny", "the summit that Ankara wants"
  if (link.form === 'noun' && /^(?:that|which)$/.test(cast.norm(link.end + 1)))
    for (let at = link.end + 2; at <= link.end + 4 && !cast.breaks(at); at += 1)
      if (
        DENYING.has(cast.norm(at)) ||
        /^(?:wasnt|isnt|werent|wants?|hopes?|seeks?|craves?)$/.test(cast.norm(at)) ||
        (cast.norm(at) === 'never' &&
          /^(?:was|were|came|happened|materiali[sz]ed|took)$/.test(cast.norm(at + 1)))
      )
        return true;
  for (let at = link.end + 1; at < cast.length - 2; at += 1) {
    // "a call about the Budapest meeting that never was"
    if (NOUNS.has(cast.norm(at)) && /^(?:that|which)$/.test(cast.norm(at + 1))) return false;
    if (cast.norm(at + 1) !== 'never' || !/^(?:which|it|that|this|but)$/.test(cast.norm(at)))
      continue;
    if (/^(?:came|happened|materiali[sz]ed|took|went|occurred)$/.test(cast.norm(at + 2)))
      return !/^(?:before|so)$/.test(cast.norm(at + 3));
  }
  return false;
}

/** "expect them to meet at some point": of no day, and no plan. */
export function isSomeDay(cast: Cast): boolean {
  if (isDated(cast) && !cast.sentence.words.some(({ norm }) => norm === 'next')) return false;
  for (let at = cast.start; at < cast.length; at += 1) {
    const norm = cast.norm(at);
    if (/^(?:someday|eventually)$/.test(norm)) return true;
    if (norm === 'some' && /^(?:point|stage|day|time)$/.test(cast.norm(at + 1)))
      return cast.norm(at + 1) === 'day' || cast.norm(at - 1) === 'at';
  }
  return false;
}

/** "he'll visit Kigali when Kagame invites him": only then, and on no day that is told. */
export function isOnCondition(cast: Cast, link: Link): boolean {
  if (isDated(cast)) return false;
  for (let at = link.end + 1; at < cast.length && at < link.end + 6; at += 1) {
    if (/^(?:if|unless|once|when)$/.test(cast.norm(at)))
      return (
        cast.actorAt(at + 1) !== undefined || /^(?:he|she|they|it|the)$/.test(cast.norm(at + 1))
      );
    if (cast.breaks(at)) return false;
  }
  return false;
}

/** Whether a word of the clause before the contact's subject is such a one. */
function before(cast: Cast, link: Link, is: (at: number) => boolean): boolean {
  const subject = cast.actorAt(link.subject);
  const end = link.form === 'noun' ? link.whole : (subject?.first ?? link.whole);
  if (cast.breaks(end)) return false;
  for (let at = end - 1; at >= cast.start && at >= end - REACH; at -= 1) {
    if (OTHER_CLAUSE.has(cast.norm(at))) return false;
    if (is(at)) return true;
    if (cast.breaks(at)) return false;
  }
  return false;
}

const OTHER_CLAUSE = set('as when while after before since because during following and but');
