import { PREPOSITIONS, set } from './grammar-words.js';
import type { Link } from './link.js';
import { bound, inDirection, type Place } from './noun-place.js';
import { SAYING } from './say-words.js';
import { isSmall, subjectOf } from './subjects.js';
import { CANCELLING } from './telling-words.js';

/** "Xi sent Trump a letter", "Trump gave Xi a call". */
export function given(place: Place): Link | undefined {
  const { cast, from, at, memory } = place;
  if (!/^(?:a|an|another)$/.test(cast.norm(from - 1))) return undefined;
  const other = cast.actorAt(from - 2);
  if (
    !other?.personal ||
    !/^(?:sent|sends|send|handed|hands|gave|gives|give|wrote|writes)$/.test(
      cast.norm(other.first - 1),
    )
  )
    return undefined;
  const subject = subjectOf(cast, other.first - 1, memory);
  return (
    subject &&
    inDirection(
      place,
      bound(place, [subject.who, other], subject.last, at),
      'to',
      subject.who,
      other,
    )
  );
}

/** "Trump cancels Xi call", "Starmer hails China visit", "Merz said ahead of Modi talks": one side stands before the noun. */
export function ofAnother(place: Place): Link | undefined {
  const { cast, from, at, noun, memory } = place;
  const near = cast.actorAt(from - 1);
  if (near?.parties.length !== 1 || cast.breaks(from) || cast.breaks(near.first)) return undefined;
  if (!(noun.place ? near.place : near.personal) || near.count !== 1) return undefined;
  // "Trump defends his China trip"
  if (noun.place && /^(?:his|her)$/.test(cast.norm(near.first - 1))) {
    const visitor = subjectOf(cast, near.first - 1, memory, false);
    const link =
      visitor?.who.personal && bound(place, [visitor.who, near], visitor.last, at, near.first - 1);
    return link ? inDirection(place, link, 'to', visitor.who, near) : undefined;
  }
  const particle = /^(?:up|off|out)$/.test(cast.norm(near.first - 1)) ? 1 : 0;
  const verb = cast.norm(near.first - 1 - particle);
  // "Putin took Macron's call"
  const taken = TAKING.has(verb) && /^(?:calls?|letters?)$/.test(cast.norm(at));
  if (near.possessive !== taken) return undefined;
  const isAbout =
    taken ||
    ABOUT_OWN.has(verb) ||
    CANCELLING.has(verb) ||
    (particle > 0 && verb.startsWith('call'));
  if (!isAbout && !/^(?:after|before|following|during|of)$/.test(verb)) return undefined;
  if (verb === 'of' && cast.norm(near.first - 2) !== 'ahead') return undefined;
  const subject = subjectOf(cast, near.first, memory, false);
  const own = cast.actorAt(subject?.last ?? -1);
  // "Rutte will brief Zelenskyy after Trump talks": whose talks, nobody can tell.
  if (!isAbout && own && own.first > cast.start && !cast.breaks(own.first)) return undefined;
  if (!subject?.who.personal || near.first - subject.last > 9) return undefined;
  // "Zelenskyy worried after Putin call": whose call it was, only what he says of it tells.
  for (let word = subject.last + 1; !isAbout && word < near.first - 1; word += 1) {
    if (!isSmall(cast, word) && !SAYING.has(cast.norm(word)) && cast.norm(word) !== 'ahead')
      return undefined;
  }
  const link = bound(place, [subject.who, near], subject.last, at, near.first);
  return taken ? link : inDirection(place, link, 'to', subject.who, near);
}

const TAKING = set(
  'take takes took taken taking return returns returned returning answer answers answered answering receive receives received receiving snub snubs snubbed ignore ignores ignored accept accepts accepted miss missed get gets got',
);

/** What people say and do of a contact of their own. */
const ABOUT_OWN = set(`
  hail hails hailed praise praises praised defend defends defended wrap wraps wrapped end ends ended conclude concludes concluded
  start starts started begin begins began announce announces announced confirm confirms confirmed plan plans planned prepare
  prepares prepared delay delays delayed extend extends extended cut cuts describe describes described recall recalls recalled hold holds held
`);

/** "Lam is in Laos for a visit", "Xi in Moscow on a state visit". */
export function staying({ cast, from, ...rest }: Place): Link | undefined {
  if (!rest.noun.place) return undefined;
  let before = from - 1;
  if (/^(?:a|an|his|her)$/.test(cast.norm(before))) before -= 1;
  if (!/^(?:for|on)$/.test(cast.norm(before))) return undefined;
  const country = cast.actorAt(before - 1);
  if (!country?.place || !/^(?:in|to|at)$/.test(cast.norm(country.first - 1))) return undefined;
  const subject = subjectOf(cast, country.first - 1, rest.memory, false);
  return subject?.who.personal
    ? bound({ cast, from, ...rest }, [subject.who, country], subject.last, rest.at)
    : undefined;
}

const MULTILATERAL =
  /^(?:g20|g7|g8|apec|nato|brics|cop\d*|un|asean|eu|sco|climate|security|annual)$/;

const TOLD =
  /^(?:told|tells|tell|telling|assured|assures|warned|warns|asked|informed|reminded|promised|thanked|congratulated)$/;

/** "walked away from their Hanoi summit", "In the call Xi told Trump": whose it is, the sentence says elsewhere. */
export function theirs(place: Place): Link | undefined {
  const { cast, at, from } = place;
  const city = cast.actorAt(from - 1);
  const before =
    city?.place && city.last > city.first
      ? cast.norm(city.first)
      : cast.norm(city?.place ? city.first - 1 : from - 1);
  const bare =
    (cast.norm(at) === 'talks' || city?.place === true) &&
    /^(?:after|following|during|in|for|at)$/.test(before);
  if (!(bare || /^(?:their|the|a|this|that)$/.test(before)) || cast.norm(at + 1) === 'with')
    return undefined;
  for (let word = from; word < at; word += 1)
    if (MULTILATERAL.test(cast.norm(word))) return undefined;
  for (const [index, actor] of cast.actors.entries()) {
    const governed = PREPOSITIONS.has(cast.norm(actor.first - 1)) && !cast.breaks(actor.first);
    if (
      actor.people.length > 1 &&
      actor.parties.length === 2 &&
      !actor.possessive &&
      !governed &&
      before !== 'a'
    ) {
      return bound(place, [actor], Math.min(actor.last, from - 2), at);
    }
    const other = cast.actors[index + 1];
    if (
      !other ||
      other.possessive ||
      !TOLD.test(cast.norm(other.first - 1)) ||
      other.first - actor.last > 4
    )
      continue;
    if (
      actor.parties.length === 1 &&
      other.parties.length === 1 &&
      actor.personal &&
      other.personal
    ) {
      return bound(place, [actor, other], actor.last < from ? actor.last : -1, Math.max(at, from));
    }
  }
  return actingTogether(place, before);
}

/** "Merz clashed with Trump after a meeting in Munich", "after the summit in Helsinki Trump sided with Putin". */
function actingTogether(place: Place, article: string): Link | undefined {
  const { cast, at, from } = place;
  const joint = cast.norm(from - (article === cast.norm(from - 1) ? 2 : 1));
  if (
    !/^(?:after|following|during|at)$/.test(joint) &&
    !/^(?:after|following|during|at)$/.test(article)
  )
    return undefined;
  if (/^(?:of|with|between|by|among)$/.test(cast.norm(at + 1)) && !cast.breaks(at + 1))
    return undefined;
  const free = cast.actors.filter(
    (actor) => actor.personal && !actor.possessive && actor.parties.length > 0,
  );
  for (const one of free) {
    if (PREPOSITIONS.has(cast.norm(one.first - 1)) && !cast.breaks(one.first)) continue;
    const other = free.find((next) => next.first > one.last && next.first - one.last <= 6);
    if (!other || cast.norm(other.first - 1) !== 'with' || cast.norm(one.last + 1) === 'with')
      continue;
    const within = one.last < from ? other.last < from : one.first > at;
    let verb = within;
    for (let word = one.last + 1; word < other.first; word += 1)
      verb &&= !cast.breaks(word) && !cast.actorAt(word);
    if (verb)
      return bound(place, [one, other], one.last < from ? other.last : -1, Math.max(at, from));
  }
  return undefined;
}
