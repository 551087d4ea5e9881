/** Guests and hosts: "Zelenskyy was Nawrocki's guest", "had Christodoulides over for lunch", "is in Ankara, Erdogan gave him …". */

import { set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory } from '../people/named.js';
import { countryOfCity } from '../places/city-countries.js';
import { FACE } from '../vocabulary.js';
import { pastAdverbs } from './adjuncts.js';
import { isPlaced } from './beside.js';
import { type Link, linked, sideAt } from './link.js';
import { subjectOf } from './subjects.js';

/** "Zelenskyy was Nawrocki's guest", "Lula's guest in August was Tinubu" */
export function guestLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (cast.norm(at) !== 'guest') return undefined;
  // "was in Beijing as the guest of Xi"
  const of = cast.norm(at + 1) === 'of' ? sideAt(cast, at + 2) : undefined;
  const visitor = of?.personal ? subjectOf(cast, at - 1, memory, false) : undefined;
  if (of && visitor?.who.personal)
    return linked([visitor.who, of], {
      whole: at,
      first: at,
      last: at,
      kinds: FACE,
      subject: visitor.last,
      end: of.last,
      form: 'phrase',
    });
  const host = [1, 2, 3, 4].map((back) => cast.actorAt(at - back)).find((actor) => actor);
  if (!host?.personal || !host.possessive || host.parties.length !== 1) return undefined;
  const words = { whole: at, first: at, last: at, kinds: FACE, form: 'phrase' as const };
  const left = subjectOf(cast, host.first, memory, false);
  if (left?.who.personal && /^(?:is|was|as)$/.test(cast.norm(host.first - 1)))
    return linked([left.who, host], { ...words, subject: left.last, end: at });
  for (let be = at + 1; be <= at + 8; be += 1) {
    if (!/^(?:is|was)$/.test(cast.norm(be))) continue;
    const guest = sideAt(cast, be + 1);
    return guest?.personal
      ? linked([host, guest], { ...words, subject: -1, end: guest.last })
      : undefined;
  }
  return undefined;
}

/** "Merz is in Ankara today, Erdogan gave him …": one in the other's capital, and both named. */
export function atHomeLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const down = /^touche[sd]$/.test(cast.norm(at)) && cast.norm(at + 1) === 'down';
  if (cast.norm(at) === 'in') return captionLink(cast, at);
  if (!down && !/^(?:is|was|landed|lands|arrived|arrives|back)$/.test(cast.norm(at)))
    return undefined;
  const where = pastAdverbs(cast, down ? at + 2 : at + 1);
  if (!/^(?:in|to)$/.test(cast.norm(where))) return undefined;
  const place = countryAt(cast, where + 1);
  const host = place && hostBehind(cast, place);
  const subject = host && subjectOf(cast, at, memory);
  if (!place || !host || !subject?.who.personal) return undefined;
  const clause = cast.sentence.words.slice(place.last + 1).map(({ norm }) => norm);
  if (clause.some((norm) => /^(?:not|wont|but|without|while|never|no|where)$/.test(norm)))
    return undefined;
  return linked([subject.who, host], {
    whole: at,
    first: at,
    last: where,
    kinds: FACE,
    subject: subject.last,
    end: place.last,
    form: 'phrase',
  });
}

/** "Costa in Astana today: Tokayev gave him lunch": who opens the line, where, and what the host did for him. */
function captionLink(cast: Cast, at: number): Link | undefined {
  const guest = cast.actorAt(at - 1);
  if (!guest?.personal || guest.first !== cast.start || guest.parties.length !== 1)
    return undefined;
  const place = countryAt(cast, at + 1);
  const host = place && hostBehind(cast, place);
  if (!host) return undefined;
  return linked([guest, host], {
    whole: at,
    first: at,
    last: place.last,
    kinds: FACE,
    subject: guest.last,
    end: place.last,
    form: 'phrase',
  });
}

const HIM = set('him her guest both together');

/** Who of a country is named behind a place in it, and does something for a guest. */
function hostBehind(cast: Cast, place: { party: string; last: number }): Actor | undefined {
  const host = cast.actors.find(
    ({ first, personal, possessive, parties }) =>
      first > place.last &&
      personal &&
      !possessive &&
      parties.length === 1 &&
      parties[0] === place.party,
  );
  if (!host) return undefined;
  const served = cast.sentence.words.some(({ norm }, at) => at > host.last && HIM.has(norm));
  const hosts = [1, 2, 3].some((far) => HOSTING.has(cast.norm(host.last + far)));
  return served || hosts ? host : undefined;
}

/** What a host does when his guest arrives. */
const HOSTING = set(`
  wait waits waiting waited await awaits awaiting awaited greet greets greeted greeting meet meets met meeting host hosts hosted hosting
  receive receives received receiving welcome welcomes welcomed welcoming tarmac steps
`);

/** The country that a place at a word is in: a country or capital, or any city that is known. */
function countryAt(cast: Cast, at: number): { party: string; last: number } | undefined {
  const actor = cast.actorAt(at);
  const [party] = actor?.parties ?? [];
  if (actor)
    return actor.place && actor.parties.length === 1 && party !== undefined
      ? { party, last: actor.last }
      : undefined;
  for (const far of [2, 1, 0]) {
    const name = Array.from({ length: far + 1 }, (_, word) => cast.norm(at + word)).join(' ');
    const country = countryOfCity(name);
    if (country !== undefined) return { party: country, last: at + far };
  }
  return undefined;
}

/** "Mitsotakis had Christodoulides over for lunch", "Kallas had Vučić in", "Putin had Fico at the Kremlin" */
export function hadOverLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (!/^(?:had|has|having)$/.test(cast.norm(at))) return undefined;
  const guest = sideAt(cast, at + 1);
  if (!guest?.personal) return undefined;
  const [how, next] = [cast.norm(guest.last + 1), cast.norm(guest.last + 2)];
  const over = /^(?:over|round)$/.test(how) && !cast.actorAt(guest.last + 2);
  const meal = /^(?:to|for)$/.test(how) && /^(?:dinner|lunch|breakfast|tea|supper)$/.test(next);
  const inside =
    how === 'in' &&
    (cast.breaks(guest.last + 2) ||
      /^(?:for|on|today|yesterday)$/.test(next) ||
      cast.actorAt(guest.last + 2)?.place === true);
  const placed = isPlaced(cast, guest.last + 1);
  const subject = over || meal || inside || placed ? subjectOf(cast, at, memory) : undefined;
  if (!subject?.who.personal) return undefined;
  return linked([subject.who, guest], {
    whole: at,
    first: at,
    last: at,
    kinds: FACE,
    subject: subject.last,
    end: guest.last + 1,
    form: 'verb',
  });
}
