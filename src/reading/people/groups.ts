/** Names in a row as a group: "Trump and Xi", "US–China", "Merz, Macron and Starmer". */

import { LIGHT_VERBS, NOUNS, VERBS } from '../vocabulary.js';
import { type Actor, MOST_MEMBERS, merged } from './actor.js';
import { ApposedNames } from './apposed-names.js';
import { MINOR_ROLES, NEWSROOM, OFFICES } from './role-words.js';

export class Groups extends ApposedNames {
  /** All groups and single names of the sentence, from left to right. */
  groups(): Actor[] {
    const { length } = this.sentence.words;
    const groups: Actor[] = [];
    for (let at = this.start; at < length; at += 1) {
      const group = this.groupAt(at);
      if (!group) continue;
      groups.push(group);
      at = group.last;
    }
    return groups;
  }

  private groupAt(at: number): Actor | undefined {
    const first = this.oneAt(at);
    if (!first) return undefined;
    const members = [first];
    let end = first;
    let tight = false;
    while (members.length < MOST_MEMBERS) {
      const next = this.joined(end, members);
      if (!next) break;
      tight ||= next.tight;
      members.push(next.actor);
      end = next.actor;
    }
    if (members.length === 1) return this.unlessLoose(first);
    const named = members.filter(({ parties }) => parties.length > 0);
    // "Russian and Ukrainian negotiators": what the last one is, the others are.
    const adjectival = members.filter((each) => this.isAdjective(each) && each.count > 0);
    const bare = adjectival.length > 0 && !end.personal && !tight;
    if (bare && !this.isFree(end) && !this.isFree({ ...end, first: first.first })) {
      if (!this.contactFollows(end.last)) return { ...merged(named, tight), modifier: true };
    }
    const all = merged(named, tight);
    return {
      ...all,
      first: first.first,
      last: end.last,
      possessive: end.possessive,
      modifier: end.modifier && !tight,
    };
  }

  /** An adjective by itself names nobody: "Chinese students". "The Chinese" are a government. */
  private unlessLoose(actor: Actor): Actor {
    return this.isAdjective(actor) && !this.isFree(actor) ? { ...actor, modifier: true } : actor;
  }

  private isAdjective(actor: Actor): boolean {
    return !actor.personal && this.mentions.get(actor.last)?.form === 'adjective';
  }

  /** Whether "the Chinese" stand there, with nothing behind that they qualify. */
  private isFree(actor: Actor): boolean {
    return this.norm(actor.first) === 'the' && this.standsAlone(actor.last + 1);
  }

  private contactFollows(last: number): boolean {
    for (let at = last + 1; at <= last + 4; at += 1) {
      const norm = this.norm(at);
      if (NOUNS.has(norm)) return true;
      if (NEWSROOM.has(norm) || MINOR_ROLES.has(norm) || !this.spaced(at)) return false;
    }
    return false;
  }

  private joined(
    end: Actor,
    members: readonly Actor[],
  ): { actor: Actor; tight: boolean } | undefined {
    const at = end.last + 1;
    const between = this.before(at);
    const norm = this.norm(at);
    if (/^[-–—/‑‐]$|^ ?[/] ?$/.test(between)) return this.member(at, true);
    if (/^ [-–—] $/.test(between)) {
      const member = this.member(at, true);
      return member && this.contactFollows(member.actor.last) ? member : undefined;
    }
    if (/^ ?[&+] ?$|^ [⇄↔x×] $/.test(between)) return this.member(at, true);
    if (
      /^(?:and|&|n|plus|x)$/.test(norm) &&
      /^[,)]? $/.test(between) &&
      !this.breaksInto(at + 1, end)
    ) {
      const beside = this.norm(at + 1) === 'also' ? at + 2 : at + 1;
      return this.member(beside, false);
    }
    if (/^, $/.test(between)) {
      const next = this.member(at, false);
      return next && this.isRow(end, next.actor, members) ? next : undefined;
    }
    return undefined;
  }

  private member(at: number, tight: boolean): { actor: Actor; tight: boolean } | undefined {
    const actor = this.oneAt(at);
    return actor && { actor, tight };
  }

  /** "met Xi and Putin called Modi": behind the "and" a new clause begins, with its own verb and object. */
  private breaksInto(at: number, end: Actor): boolean {
    const next = this.oneAt(at);
    if (!next) return false;
    const verb = next.last + 1;
    if (/,/.test(this.before(verb))) return false;
    if (!VERBS.get(this.norm(verb))?.object || !this.oneAt(verb + 1)) return false;
    const before = this.norm(end.first - 1);
    return end.first > 0 && (VERBS.has(before) || /^(?:with|to|by)$/.test(before));
  }

  /** "Putin, Xi discuss", "Merz, Macron and Starmer"; but not "After meeting Xi, Trump said". */
  private isRow(end: Actor, next: Actor, members: readonly Actor[]): boolean {
    // "MBS and Trump, Riyadh, 13 May 2025": where the people were.
    if (next.place && end.personal) return false;
    const first = members[0] ?? end;
    const opening = this.norm(this.start);
    const subordinate =
      first.first > this.start &&
      /^(?:after|in|during|following|ahead|before|at|on|speaking|meeting|while|when|as|since|with|hosting|by|from|just)$/.test(
        opening,
      );
    if (subordinate && !this.verbBetween(first.first)) return false;
    if (this.isAdjective(next) && !this.isAdjective(end)) return false;
    // "Kremlin says Putin, Erdogan discuss": headlines join two by a comma.
    if (
      /^(?:says?|said|that|as)$/.test(this.norm(first.first - 1)) &&
      isPlural(this.norm(next.last + 1))
    )
      return true;
    // "BREAKING Erdogan, Mitsotakis meeting has started"
    const flash = /^(?:breaking|flash|urgent|update|alert|snap)$/.test(opening);
    if (flash && first.first === this.start + 1) return true;
    if (first.first === this.start || /[:–—-]\s*$/.test(this.before(first.first))) return true;
    // "Nordic PMs Støre, Kristersson, Frederiksen huddle": an office of several opens the row.
    const office = [first.first, first.first - 1].map((word) => this.norm(word));
    if (office.some((norm) => OFFICES.has(norm) && norm !== 'boss' && norm.endsWith('s')))
      return true;
    const samePerson =
      next.people.length === 0 && next.parties.every((party) => end.parties.includes(party));
    if (samePerson) return next.personal && end.personal;
    let last = next;
    for (let count = 0; count < 12; count += 1) {
      const at = last.last + 1;
      const norm = this.norm(at);
      if (norm === 'and' || /^ ?& ?$/.test(this.before(at)))
        return this.oneAt(norm === 'and' ? at + 1 : at) !== undefined;
      if (this.before(at) !== ', ') return false;
      const further = this.oneAt(at);
      if (!further) return false;
      last = further;
    }
    return false;
  }

  /** Whether the main clause was under way before a word: someone was named, and behind a comma. */
  private verbBetween(at: number): boolean {
    for (let word = at - 1; word > this.start && word > at - 30; word -= 1) {
      if (this.before(word).startsWith(',')) return true;
    }
    return false;
  }
}

/** "meet", "hold", "met": what two do, and one alone does not. */
function isPlural(norm: string): boolean {
  return (VERBS.has(norm) || LIGHT_VERBS.has(norm)) && !/(?:[^s]s|ing)$/.test(norm);
}
