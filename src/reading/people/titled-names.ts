import type { Mention } from '../../record/names.js';
import { NEWSROOM_WORK } from '../assertion/other-worlds.js';
import { type Actor, isAlone, MOST_MEMBERS, merged, partiesOf, peopleIn } from './actor.js';
import { leaderFrom } from './leaders.js';
import { NameWords } from './name-words.js';
import { HANGERS_ON, MINOR_ROLES } from './role-words.js';

const DETERMINERS = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'a',
  'an',
  'then',
  'former',
  'fellow',
  'visiting',
  'new',
  'both',
  'ex',
  'outgoing',
  'incoming',
  'late',
  'strongman',
  'veteran',
  'longtime',
]);

/** What somebody is to the other, before the name: "with host Nawrocki", "his rival Kagame". */
const RELATIONS = /^(?:host|counterpart|ally|rival|neighbou?r|opponent|guest|colleague)$/;

/** Behind a person's name: who goes for that person. */
const ENVOYS = /^(?:envoys?|emissary|emissaries|aides?|advis[eo]rs?|negotiators?)$/;

/** Those whom a state sends, and somebody's peer there: "from" it they are its own. */
const FROM_STATE =
  /^(?:counterparts?|colleagues?|homologues?|negotiators|delegations?|officials|envoys|diplomats|representatives|delegates|mediators|teams?|ministers|experts)$/;

export class TitledNames extends NameWords {
  /** One name with its title: "US President Donald Trump", "the Chinese foreign minister". */
  protected oneAt(at: number): Actor | undefined {
    let from = at;
    while (
      ((DETERMINERS.has(this.norm(from)) && !this.isVisiting(from)) || this.isRelation(from)) &&
      !this.mentions.has(from) &&
      from < at + 3
    )
      from += 1;
    if (from > at && /[,;:.]/.test(this.before(from))) return undefined;
    const mention = this.mentions.get(from);
    if (mention) return this.named(at, mention);
    const office = this.officeEnd(from);
    if (office === undefined) return from === at ? this.strangerOf(at, at - 1) : undefined;
    const next = this.mentions.get(office + 1);
    if (next && this.spaced(office + 1)) {
      const actor = this.named(at, next);
      return actor && { ...actor, personal: true };
    }
    const joint = this.norm(office + 1);
    // "leaders of India and Pakistan", "negotiators from the UAE and Rwanda"
    if (joint === 'of' || (joint === 'from' && FROM_STATE.test(this.norm(office))))
      return this.headsOf(at, office + 2);
    return this.strangerOf(at, office);
  }

  /** "got out of visiting Kim": what somebody does, where "the visiting Kim" would say who he is. */
  private isVisiting(at: number): boolean {
    return (
      this.norm(at) === 'visiting' &&
      /^(?:of|from|by|before|after|since|while|when|is|are|was|were|been|be)$/.test(
        this.norm(at - 1),
      )
    );
  }

  private isRelation(at: number): boolean {
    return (
      RELATIONS.test(this.norm(at)) &&
      !/^(?:of|from)$/.test(this.norm(at + 1)) &&
      /^(?:with|and|by|from|of|his|her|its|their|both)$/.test(this.norm(at - 1))
    );
  }

  /** "Prime Minister Viktor Orbán of Hungary" */
  protected strangerOf(at: number, office: number): Actor | undefined {
    const name = this.stranger(office + 1);
    if (name === undefined || this.norm(name + 1) !== 'of') return undefined;
    const party = this.mentions.get(this.norm(name + 2) === 'the' ? name + 3 : name + 2);
    const actor = party && this.named(at, party);
    return (
      actor && {
        ...actor,
        personal: true,
        place: false,
        modifier: false,
        strangers: [this.text(office + 1, name)],
      }
    );
  }

  /** "leaders of India and Pakistan", "the presidents of France, Brazil and Kenya". */
  protected headsOf(at: number, from: number): Actor | undefined {
    const members: Actor[] = [];
    let next = from;
    while (members.length < MOST_MEMBERS) {
      const start = this.norm(next) === 'the' ? next + 1 : next;
      const mention = this.mentions.get(start);
      const actor = mention && this.named(start, mention);
      if (!actor || actor.personal) break;
      members.push(actor);
      next = actor.last + 1;
      if (this.norm(next) === 'and') next += 1;
      else if (!/^, $/.test(this.before(next))) break;
    }
    const last = members.at(-1);
    if (!last) return undefined;
    return {
      ...merged(members, false),
      first: at,
      last: last.last,
      personal: true,
      place: false,
      modifier: false,
      possessive: last.possessive,
    };
  }

  protected named(first: number, mention: Mention): Actor | undefined {
    const parties = partiesOf(mention, this.record) ?? this.partyOfHolder(mention);
    if (!parties) return undefined;
    const isPerson = mention.senses.some(({ kind }) => kind === 'person');
    const base: Actor = {
      first,
      last: mention.last,
      parties,
      people: mention.together
        ? peopleIn(mention)
        : peopleIn(mention).slice(0, isAlone(mention) ? undefined : 0),
      ...(isPerson && mention.form === 'office' && { holders: peopleIn(mention) }),
      strangers: [],
      personal: isPerson || mention.form === 'office',
      possessive: this.isPossessive(mention.last),
      modifier: false,
      place: !isPerson && mention.form !== 'office' && mention.form !== 'adjective',
      tight: false,
      count: Math.max(parties.length, 1),
    };
    if (/\b(?:ambassador|speaker|first lady)\b/i.test(mention.text) && !isPerson)
      return { ...base, parties: [], people: [] };
    const titled = this.titled(base, isPerson);
    return isPerson ? this.ofParty(titled) : titled;
  }

  /** "Congolese President Tshisekedi": of the two countries so called, the one of who is named. */
  private partyOfHolder(mention: Mention): string[] | undefined {
    const next = (this.officeEnd(mention.last + 1) ?? mention.last) + 1;
    if (!this.spaced(next)) return undefined;
    const holder = this.mentions.get(next);
    const leader = leaderFrom(this.sentence.words, next);
    const parties = holder ? partiesOf(holder, this.record) : leader && [leader.party];
    const own = mention.senses.some(({ kind, id }) => kind === 'party' && parties?.includes(id));
    return own ? parties : undefined;
  }

  /** What stands behind a name and belongs to it: an office, the holder's name, or a thing. */
  protected titled(actor: Actor, isPerson: boolean): Actor {
    const next = actor.last + 1;
    if (!this.spaced(next)) return this.settled(actor, isPerson);
    if (isPerson && !actor.possessive) return this.ofThing(actor);
    const minor = this.minorEnd(next, isPerson);
    if (minor !== undefined)
      return { ...actor, last: minor, parties: [], people: [], strangers: [], place: false };
    // "to Xi's China": his own country
    const own = isPerson && actor.possessive ? this.mentions.get(next) : undefined;
    if (
      own &&
      own.form !== 'adjective' &&
      partiesOf(own, this.record)?.join() === actor.parties.join()
    )
      return { ...actor, last: own.last, place: true, possessive: this.isPossessive(own.last) };
    const elsewhere = actor.possessive ? this.envoyTo(next) : undefined;
    if (elsewhere !== undefined)
      return {
        ...actor,
        last: elsewhere,
        people: [],
        personal: true,
        place: false,
        possessive: this.isPossessive(elsewhere),
      };
    const office = this.officeEnd(next);
    const end = office ?? actor.last;
    const person = this.mentions.get(end + 1);
    if (person && this.spaced(end + 1) && person.senses.every(({ kind }) => kind === 'person')) {
      const named = this.named(end + 1, person);
      if (named?.parties.some((party) => actor.parties.includes(party)))
        return { ...named, first: actor.first, personal: true };
      if (office === undefined) return this.settled(actor, isPerson);
    }
    if (office === undefined && !actor.personal && !actor.possessive)
      return this.settled(actor, isPerson);
    const name =
      !isPerson || office !== undefined
        ? (this.leaderEnd(end + 1, actor.parties) ?? this.stranger(end + 1))
        : undefined;
    if (name !== undefined) {
      return {
        ...actor,
        last: name,
        people: [],
        personal: true,
        place: false,
        strangers: [this.text(end + 1, name)],
        possessive: this.isPossessive(name),
      };
    }
    if (office === undefined) return this.settled(actor, isPerson);
    return {
      ...actor,
      last: office,
      people: [],
      personal: true,
      place: false,
      possessive: this.isPossessive(office),
    };
  }

  /** "Poland's Ukraine envoy": the last word of who goes to a country for another. */
  private envoyTo(at: number): number | undefined {
    const country = this.mentions.get(at);
    const office = country && this.officeEnd(country.last + 1);
    return office !== undefined && ENVOYS.test(this.norm(office)) ? office : undefined;
  }

  /** "Trump supporters", "a Putin award", "Putin-backed": a name that only says whose or what kind. */
  protected ofThing(actor: Actor): Actor {
    const next = actor.last + 1;
    if (this.before(next) === '-' && /^\p{Ll}/u.test(this.sentence.words[next]?.text ?? ''))
      return { ...actor, modifier: true };
    if (MINOR_ROLES.has(this.norm(next)) || HANGERS_ON.has(this.norm(next)))
      return { ...actor, last: next, parties: [], people: [], strangers: [], place: false };
    const office = this.officeEnd(next);
    if (office !== undefined && ENVOYS.test(this.norm(office))) {
      const name = this.mentions.get(office + 1);
      const envoy = name && this.spaced(office + 1) ? this.named(office + 1, name) : undefined;
      if (envoy?.personal) return { ...envoy, first: actor.first };
      return { ...actor, last: office, people: [], possessive: this.isPossessive(office) };
    }
    const article = this.norm(actor.first);
    const ofWork = article === 'the' && NEWSROOM_WORK.has(this.norm(next));
    return ofWork || (/^an?$/.test(article) && !this.standsAlone(next))
      ? { ...actor, modifier: true }
      : actor;
  }

  /** A bare country or capital governs what follows, unless that shows that it stands alone. */
  protected settled(actor: Actor, isPerson: boolean): Actor {
    if (isPerson || actor.personal || actor.possessive) return actor;
    return { ...actor, modifier: !this.standsAlone(actor.last + 1) };
  }

  /** "Xi Jinping of China" */
  protected ofParty(actor: Actor): Actor {
    if (this.norm(actor.last + 1) !== 'of' || actor.possessive) return actor;
    const at = this.norm(actor.last + 2) === 'the' ? actor.last + 3 : actor.last + 2;
    const mention = this.mentions.get(at);
    const parties = mention && partiesOf(mention, this.record);
    const own = parties?.every((party) => actor.parties.includes(party));
    return mention && own
      ? { ...actor, last: mention.last, possessive: this.isPossessive(mention.last) }
      : actor;
  }
}
