/** What a contact word links. */
import type { Kind } from '../../record/schema.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Named } from '../people/named.js';
import { pastAdverbs } from './adjuncts.js';

/** Two sides or more, linked by a contact word. */
export interface Link {
  /** The words of the contact: [first, last]. */
  first: number;
  last: number;
  /** The first word of all that names it, the sides in front included: "the Trump–Xi call". */
  whole: number;
  kinds: readonly Kind[];
  /** The last word of the subject; -1 where there is none to the left. */
  subject: number;
  /** The last word of all that was linked. */
  end: number;
  form: 'verb' | 'noun' | 'phrase';
  parties: readonly string[];
  people: readonly string[];
  holders?: readonly string[];
  strangers: readonly string[];
  personal: boolean;
  /** Its sides are only understood from the sentence before. */
  understood?: true;
  /** In whose country it was, and who wrote the letter: where the words tell. */
  host?: string;
  from?: string;
}

/** The one party of a side; nothing where it is several. */
export function only({ parties }: Pick<Named, 'parties'>): string | undefined {
  return parties.length === 1 ? parties[0] : undefined;
}

/** A link in which one side receives the other, or writes to it. */
export function directed(
  link: Link | undefined,
  host: string | undefined,
  from: string | undefined,
): Link | undefined {
  if (!link) return undefined;
  return { ...link, ...(host !== undefined && { host }), ...(from !== undefined && { from }) };
}

/** The sides as one link; undefined where they are not two parties. */
export function linked(
  sides: readonly Named[],
  words: Pick<Link, 'whole' | 'first' | 'last' | 'kinds' | 'subject' | 'end' | 'form'>,
): Link | undefined {
  const parties = [...new Set(sides.flatMap((side) => side.parties))];
  if (parties.length < 2) return undefined;
  const [one, ...others] = sides;
  // "Trump met Vance": both sides are the same government.
  const apart =
    others.length === 0 ||
    others.some((other) => other.parties.some((party) => !one?.parties.includes(party)));
  if (!apart) return undefined;
  return {
    ...words,
    parties,
    people: [...new Set(sides.flatMap((side) => side.people))],
    holders: sides.flatMap((side) => side.holders ?? []),
    strangers: sides.flatMap((side) => side.strangers),
    personal: sides.some((side) => side.personal),
  };
}

/** The one who begins at a word and is more than an attribute of something else. */
export function sideAt(cast: Cast, at: number): Actor | undefined {
  const actor = cast.actorAt(at);
  if (!actor || actor.first !== at || actor.parties.length === 0) return undefined;
  if (actor.modifier || (actor.possessive && !endsThere(cast, actor))) return undefined;
  return actor;
}

/** "Niger's leader met Mali's in Niamey": the noun is understood. */
function endsThere(cast: Cast, { last }: Actor): boolean {
  return (
    cast.breaks(last + 1) ||
    /^(?:in|at|on|today|yesterday|after|before|and|for)$/.test(cast.norm(last + 1))
  );
}

/** Kinds as the words around narrow them: "spoke by phone", "met by video link", "a video call". */
export function narrowed(
  cast: Cast,
  from: number,
  end: number,
  kinds: readonly Kind[],
): readonly Kind[] {
  const how = pastAdverbs(cast, end + 1);
  const to =
    /^(?:by|over|via|on|in|through|during)$/.test(cast.norm(how)) && !cast.breaks(how)
      ? how + 4
      : end;
  for (let at = Math.max(cast.start, from); at <= to && at < from + 14; at += 1) {
    const norm = cast.norm(at);
    const narrow = NARROWING.find(([pattern]) => pattern.test(norm))?.[1];
    if (narrow && (norm !== 'person' || cast.norm(at - 1) === 'in')) {
      const both = kinds.filter((kind) => narrow.includes(kind));
      return both.length > 0
        ? both
        : kinds.length === 0 || !narrow.includes('meeting')
          ? narrow
          : kinds;
    }
  }
  return kinds;
}

const NARROWING: readonly [RegExp, readonly Kind[]][] = [
  [/^(?:video|videolink|videoconference|virtual|virtually|zoom)$/, ['video-call']],
  [/^(?:phone|telephone|telephonic|hotline|phonecall|landline)$/, ['call', 'video-call']],
  [/^(?:person|face-to-face)$/, ['meeting', 'summit', 'visit', 'talks']],
];
