/** What two are told not to have done up to the day of writing. */

import { clauseTree } from '../../reading/clauses/clauses.js';
import { personOf } from '../../reading/voices/voices.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { factsOf } from '../event-facts.js';
import { type Gap, kindsOf, type Said } from './gap.js';
import { termScope } from './order-scope.js';
import { sinceScope } from './since-scope.js';

/** "Trump and Putin have not spoken since December", "Takaichi has yet to meet Xi": up to the day of writing. */
export function untilNow({ copy, sentence, phrase, start, end }: Said): Gap | undefined {
  const { mentions } = sentence.read.sentence;
  const people = [...new Set(mentions.map(personOf))].filter((id) => id !== undefined);
  const parties = [...new Set(people.map((id) => copy.record.people.get(id)?.party))];
  const [one, other] = parties;
  // "have never met, a columnist wrote in August": up to then.
  const reported = clauseTree(sentence.read.sentence).clauses.some(
    ({ joint }) => joint === 'reporting',
  );
  if (!copy.dated || reported || people.length !== 2 || one === undefined || other === undefined)
    return undefined;
  const event = copy.record
    .between([one, other])
    .findLast(
      (each) =>
        kindsOf(phrase, people).includes(each.kind) &&
        tookPlace(each) &&
        each.parties.length < GATHERING &&
        people.every((id) => each.participants.includes(id)) &&
        factsOf(each, copy.record).span.last < copy.written,
    );
  if (!event) return undefined;
  const rest = copy.text.slice(start, start + 140);
  // Since when is reckoned from the day of writing, as if there were a contact on it.
  const now = { ...event, when: { start: copy.written, timeZone: event.when.timeZone } };
  const said = { copy, sentence, event: now, people, rest, offset: start };
  const isSince = /\bsince$/i.test(copy.text.slice(start, end));
  const scope = isSince ? (termScope(said) ?? sinceScope(said, end - start)) : undefined;
  if (isSince && !scope) return undefined;
  return {
    event,
    people,
    holds: scope?.holds ?? (() => true),
    goesOn: true,
    end: scope ? start + scope.end : end,
    wording: (last) => `last did so at ${last}`,
  };
}
