import { CANCELLING } from '../assertion/denial-words.js';
import { set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Subject } from '../people/named.js';
import { subjectAfter } from '../people/pronouns.js';
import { SAYING } from '../voices/say-words.js';
import { isAdverb, pastAdverbs } from './adjuncts.js';
import { type Link, sideAt } from './link.js';
import { bound, inDirection, type Place } from './noun-place.js';
import { isSmall, subjectOf } from './subjects.js';

/** "Xi sent Trump a letter", "Trump gave Xi a call". */
export function given(place: Place): Link | undefined {
  const { cast, from, at, memory } = place;
  if (!/^(?:a|an|another)$/.test(cast.norm(from - 1))) return undefined;
  const other = cast.actorAt(from - 2);
  if (
    !other?.personal ||
    !/^(?:sent|sends|send|handed|hands|gave|gives|give|wrote|writes|paid|pays|paying)$/.test(
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
  const within = cast.norm(near.first) === 'the' && /^(?:during|in|at|from|on)$/.test(verb);
  if (!isAbout && !within && !/^(?:after|before|following|since|of)$/.test(verb)) return undefined;
  if (verb === 'of' && cast.norm(near.first - 2) !== 'ahead') return undefined;
  const present = within ? onlyOther(cast, near) : undefined;
  if (present) return bound(place, [present, near], present.last, at, near.first);
  const subject = subjectOf(cast, near.first, memory, false) ?? opener(cast, near.first, at);
  const own = cast.actorAt(subject?.last ?? -1);
  // "Rutte will brief Zelenskyy after Trump talks": whose talks, nobody can tell.
  if (!isAbout && own && own.first > cast.start && !cast.breaks(own.first)) return undefined;
  if (!subject?.who.personal || (subject.last >= 0 && near.first - subject.last > 9))
    return undefined;
  // "Zelenskyy worried after Putin call": whose call it was, only what he says of it tells.
  for (let word = Math.max(subject.last, 0) + 1; !isAbout && word < near.first - 1; word += 1) {
    if (!isSmall(cast, word) && !SAYING.has(cast.norm(word)) && cast.norm(word) !== 'ahead')
      return undefined;
  }
  const link = bound(place, [subject.who, near], subject.last, at, near.first);
  return taken ? link : inDirection(place, link, 'to', subject.who, near);
}

/** "the still of Petro at his desk during the Trump call", "came up in the Xi meeting": nobody else can have been in it. */
function onlyOther(cast: Cast, near: Actor): Actor | undefined {
  const others = cast.actors.filter(
    ({ parties, personal, last }) => personal && parties.length > 0 && last < near.first,
  );
  const [other] = others;
  const own =
    !other?.possessive || /^(?:people|office|aides|camp|team)$/.test(cast.norm(other.last + 1));
  return others.length === 1 && other?.count === 1 && own ? other : undefined;
}

/** "Since the Erdogan call Sisi has gone quiet": the phrase opens the sentence, and who did it follows. */
function opener(cast: Cast, from: number, noun: number): Subject | undefined {
  if (from !== cast.start + 1) return undefined;
  const next = pastAdverbs(cast, noun + 1);
  const behind = cast.breaks(next) ? undefined : sideAt(cast, next);
  return behind ? { who: behind, last: -1 } : subjectAfter(cast, noun + 1);
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

/** "Lam is in Laos for a visit", "Xi in Moscow on a state visit"; "emir in Muscat tomorrow, visit lasts two days". */
export function staying(place: Place): Link | undefined {
  const { cast, from, at, memory, noun } = place;
  if (!noun.place) return undefined;
  let before = from - 1;
  while (
    /^(?:official|state|working|private|first|short|brief|the|an?|his|her)$/.test(cast.norm(before))
  )
    before -= 1;
  const joined = /^(?:for|on)$/.test(cast.norm(before));
  if (!joined && !cast.breaks(before + 1)) return undefined;
  const country = joined ? countryBefore(cast, before) : opening(cast)?.country;
  if (!country?.place || !/^(?:in|to|at|into)$/.test(cast.norm(country.first - 1)))
    return undefined;
  const subject = subjectOf(cast, country.first - 1, memory, false);
  return subject?.who.personal ? bound(place, [subject.who, country], subject.last, at) : undefined;
}

/** "crosses into Gambia tomorrow on a visit": when it is stands between. */
function countryBefore(cast: Cast, joint: number): Actor | undefined {
  let end = joint - 1;
  while (end > joint - 5 && !cast.actorAt(end) && isAdverb(cast, end)) end -= 1;
  return cast.actorAt(end);
}

/** "Qatari emir in Muscat": who opens the sentence, and where he is. */
function opening(cast: Cast): { country: Actor } | undefined {
  const [who, country] = cast.actors;
  if (!who?.personal || who.first !== cast.start || !country) return undefined;
  // "the Indian envoy in Colombo" is at his post.
  if (/^(?:envoy|ambassador|consul|attache)$/.test(cast.norm(country.first - 2))) return undefined;
  // "Trump was due in Beijing in March, the visit moved to May"
  for (let at = who.last + 1; at < country.first - 1; at += 1)
    if (!/^(?:is|was|had|been|due|expected|back|off)$/.test(cast.norm(at))) return undefined;
  return country.first - who.last <= 5 ? { country } : undefined;
}
