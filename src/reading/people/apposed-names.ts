/** Names with what is said of them behind a comma: "Sitiveni Rabuka, Fiji's prime minister,". */
import { type Actor, isAlone, peopleIn } from './actor.js';
import { isSoleName, leaderFrom, partyOfOffice } from './leaders.js';
import { OFFICES } from './role-words.js';
import { isEnglish, nameEachOther, partyOfShared } from './shared-names.js';
import { TitledNames } from './titled-names.js';

/** Before a name without a title they make it a place's: "in Entebbe, Uganda's president". */
const BEFORE_PLACE = /^(?:in|at|near|from|to|outside|of)$/;

/** Names of one person told twice, and those that no record holds and the text introduces. */
export class ApposedNames extends TitledNames {
  protected override oneAt(at: number): Actor | undefined {
    const one =
      super.oneAt(at) ?? this.leaderAt(at) ?? this.titledLeaderAt(at) ?? this.strangerAt(at);
    return one && this.withApposition(one);
  }

  /** "Merz, the German chancellor,", "Norway's prime minister, Jonas Gahr Støre". */
  private withApposition(one: Actor): Actor {
    const bracket = this.inBrackets(one);
    if (bracket) return bracket;
    const behind = this.apposedAt(one.last + 1);
    if (!behind || !one.personal || one.possessive || one.count !== 1) return one;
    const other = super.oneAt(behind) ?? this.leaderAt(behind);
    if (!other?.personal || other.count !== 1 || !this.closes(other.last + 1)) return one;
    const same = other.parties.length === 1 && other.parties[0] === one.parties[0];
    // Two of one government are not one person: by an office alone, one of them is told of.
    const [office, name] = isByOffice(one) ? [one, other] : [other, one];
    if (!same || !isByOffice(office) || isByOffice(name)) return one;
    return {
      ...name,
      first: one.first,
      last: other.last,
      possessive: other.possessive,
      modifier: false,
      place: false,
    };
  }

  /** "Vučić (Serbia)" */
  private inBrackets(one: Actor): Actor | undefined {
    const mention =
      this.before(one.last + 1) === ' (' ? this.mentions.get(one.last + 1) : undefined;
    const own = mention?.senses.some(({ kind, id }) => kind === 'party' && id === one.parties[0]);
    return mention && own && one.personal && this.before(mention.last + 1).startsWith(')')
      ? { ...one, last: mention.last }
      : undefined;
  }

  /** Where an apposition to the words before could begin: behind a comma or a bracket. */
  private apposedAt(at: number): number | undefined {
    if (!/^(?:,| \(|,? [-–—]) ?$/.test(this.before(at))) return undefined;
    return at;
  }

  private closes(at: number): boolean {
    const word = this.sentence.words[at];
    return !word || /[,;:.)!?—–]|\s-\s/.test(this.before(at));
  }

  /** A leader who is well known though no record holds him: "Orbán", "Abdel Fattah al-Burhan". */
  private leaderAt(at: number): Actor | undefined {
    const leader = leaderFrom(this.sentence.words, at) ?? this.besideAnother(at);
    if (!leader) return this.soleOfficeAt(at);
    const last = at + leader.length - 1;
    for (let word = at; word <= last; word += 1) if (this.mentions.has(word)) return undefined;
    if (leader.length === 1 && (!this.isNamedSo(at) || this.isOthers(at, leader.party)))
      return undefined;
    return this.ofParty(
      this.titled(this.person(at, last, leader.party, [this.text(at, last)]), true),
    );
  }

  /** "Macron rang Aoun": a family name that many bear, in one sentence with a leader who is known for sure. */
  private besideAnother(at: number): { party: string; length: number } | undefined {
    const party = this.isCapital(at) ? partyOfShared(this.norm(at)) : undefined;
    if (party === undefined) return undefined;
    const { words, mentions } = this.sentence;
    const known =
      mentions.some(
        (mention) =>
          isAlone(mention) &&
          !peopleIn(mention).some((id) => this.record.people.get(id)?.party === party),
      ) ||
      words.some((_, word) => {
        const other = word === at ? undefined : leaderFrom(words, word);
        return other !== undefined && other.party !== party;
      });
    return known || nameEachOther(words) ? { party, length: 1 } : undefined;
  }

  /** "President Guelleh", "Prime Minister Rabuka" */
  private titledLeaderAt(at: number): Actor | undefined {
    const title = this.norm(at) === 'the' ? at + 1 : at;
    const office = this.mentions.has(title) ? undefined : this.officeEnd(title);
    const leader = office === undefined ? undefined : this.leaderAt(office + 1);
    return leader && this.spaced(leader.first) ? { ...leader, first: at } : undefined;
  }

  /** "the Taoiseach" */
  private soleOfficeAt(at: number): Actor | undefined {
    const name = this.norm(at) === 'the' ? at + 1 : at;
    const party = this.mentions.has(name) ? undefined : partyOfOffice(this.norm(name));
    if (party === undefined) return undefined;
    const stranger = this.stranger(name + 1);
    const last = stranger ?? name;
    return this.person(at, last, party, stranger ? [this.text(name + 1, stranger)] : []);
  }

  /** "Sitiveni Rabuka, Fiji's prime minister": the office behind it tells whose leader. */
  private strangerAt(at: number): Actor | undefined {
    if (this.mentions.has(at) || !this.isCapital(at) || this.isCapital(at - 1)) return undefined;
    if (BEFORE_PLACE.test(this.norm(at - 1)) && !/[,;:]/.test(this.before(at))) return undefined;
    const last = this.stranger(at);
    const behind = last === undefined || this.isPossessive(last) ? undefined : last + 1;
    const office = behind && this.apposedAt(behind) ? super.oneAt(behind) : undefined;
    if (last === undefined || !office || !isByOffice(office) || office.count !== 1)
      return undefined;
    if (!this.closes(office.last + 1)) return undefined;
    const [party = ''] = office.parties;
    return { ...this.person(at, office.last, party, [this.text(at, last)]), people: [] };
  }

  private person(first: number, last: number, party: string, strangers: string[]): Actor {
    return {
      first,
      last,
      parties: [party],
      people: [],
      strangers,
      personal: true,
      possessive: this.isPossessive(last),
      modifier: false,
      place: false,
      tight: false,
      count: 1,
    };
  }

  /** With its capital; where the writer does without, a name that is no English word will do. */
  private isNamedSo(at: number): boolean {
    if (this.isCapital(at) || !/\p{Lu}/u.test(this.sentence.text)) return true;
    return /^\s*\p{Ll}/u.test(this.sentence.text) && !isEnglish(this.norm(at));
  }

  private isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(this.sentence.words[at]?.text ?? '');
  }

  /** Whether a family name is that of somebody else: "Fatima Orbán", "Orbán Ltd". */
  private isOthers(at: number, party: string): boolean {
    const before = this.spaced(at) && this.isUnknown(at - 1) && !this.isPossessive(at - 1);
    const behind = this.spaced(at + 1) && this.isUnknown(at + 1) && !this.isPossessive(at);
    if (before || behind) return true;
    // The record's own rules took it for no name; where one goes by it alone, and nobody else does, it is.
    const senses = this.record.names.exact(this.text(at, at));
    const own = senses.every(
      ({ kind, id }) => kind === 'person' && this.record.people.get(id)?.party === party,
    );
    return senses.length > 0 && !(own && (isSoleName(this.norm(at)) || !this.isCapital(at)));
  }

  /** A name that is no word, and nobody whom the record knows. */
  private isUnknown(at: number): boolean {
    return this.isCapital(at) && !OFFICES.has(this.norm(at)) && this.stranger(at) !== undefined;
  }
}

/** Whether somebody is told of by the office, and not by a name. */
function isByOffice({ personal, people, holders = [], strangers, parties }: Actor): boolean {
  return (
    personal &&
    parties.length === 1 &&
    strangers.length === 0 &&
    people.every((id) => holders.includes(id))
  );
}
