/** The ways in which a question can be read, where a name or a date leaves more than one. */
import type { Question } from './question.js';
import type { Option, Part, Role } from './roles.js';
import type { TimeRead } from './time.js';

/** One way to read a question. */
export interface Reading {
  question: Question;
  /** What sets it apart from the others: "South Korea"; empty where there is no other. */
  taken: string;
  /** The words that can be read several ways. */
  words: string;
  /** What it takes for granted: which contact "after the Doha meeting" is reckoned from. */
  remark?: string;
  /** Readings of one group differ in what can be tried in turn; groups are asked back. */
  group: string;
}

const MOST_READINGS = 24;

export function readingsOf(
  roles: readonly Role[],
  spans: TimeRead['spans'],
  base: (part: Part, span: TimeRead['spans'][number]) => Question,
  understood: Part,
): Reading[] {
  let combinations: Option[][] = [[]];
  for (const { options } of roles) {
    combinations = combinations
      .flatMap((chosen) => options.map((option) => [...chosen, option]))
      .slice(0, MOST_READINGS);
  }
  combinations = withoutTwins(combinations);
  const hard = roles.filter((role) => role.hard);
  const readings: Reading[] = [];
  for (const chosen of combinations) {
    const part = merged(chosen, roles, understood);
    const open = roles.flatMap((role, index) =>
      role.options.length > 1 ? [{ role, label: chosen[index]?.label ?? '' }] : [],
    );
    const group = roles
      .flatMap((role, index) => (role.hard ? [chosen[index]?.label ?? ''] : []))
      .join(', ');
    for (const span of spans) {
      readings.push({
        question: base(part, span),
        taken: open.map(({ label }) => label).join(', '),
        words: [
          ...new Set(
            (hard.length > 0 ? hard : open.map(({ role }) => role)).map(
              ({ mention }) => mention.text,
            ),
          ),
        ].join(', '),
        group,
      });
    }
  }
  return readings;
}

/** "King King" is two people of that name, and in either order the same two. */
function withoutTwins(combinations: readonly Option[][]): Option[][] {
  const people = (chosen: readonly Option[]) => chosen.flatMap(({ part }) => part.people ?? []);
  const apart = combinations.filter(
    (chosen) => new Set(people(chosen)).size === people(chosen).length,
  );
  const seen = new Set<string>();
  return (apart.length > 0 ? apart : [...combinations]).filter((chosen) => {
    const key = chosen
      .map(({ part }) => JSON.stringify(part))
      .sort()
      .join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** All that the chosen meanings narrow to. A voice takes part, unless two others are named beside it. */
function merged(chosen: readonly Option[], roles: readonly Role[], understood: Part): Part {
  const part: Part = { ...understood };
  const whoElse = chosen.filter(
    ({ part: { parties, people } }, index) => !roles[index]?.voice && (parties || people),
  ).length;
  chosen.forEach((option, index) => {
    const isVoice = roles[index]?.voice === true;
    if (!isVoice || whoElse < 2) part.parties = distinct(part.parties, option.part.parties);
    part.people = distinct(part.people, option.part.people);
    part.topics = distinct(part.topics, option.part.topics);
    part.words = distinct(part.words, option.part.words);
    part.called = distinct(part.called, option.part.called);
    if (option.part.place !== undefined) part.place = option.part.place;
  });
  return part;
}

function distinct(one: string[] | undefined, other: string[] | undefined): string[] {
  return [...new Set([...(one ?? []), ...(other ?? [])])];
}

/**
 * What all the stretches of time in a question can mean together; of two that exclude each other the
 * last. Years are tried one after another for what is one contact ("the November call") only: an
 * open span ("since January") and what is counted take the latest.
 */
export function spansOf(
  times: readonly TimeRead[],
  counting: boolean,
): { spans: TimeRead['spans']; corrected: boolean } {
  let spans: TimeRead['spans'] = [{}];
  let corrected = false;
  for (const time of times) {
    const open = time.spans.some(({ first, last }) => first === undefined || last === undefined);
    const meant = (open && !time.anchored) || counting ? time.spans.slice(0, 1) : time.spans;
    const together = spans
      .flatMap((span) => meant.map((other) => tighter(span, other)))
      .filter(({ first, last }) => !first || !last || first <= last);
    corrected ||= together.length === 0;
    spans = together.length > 0 ? together : meant;
  }
  return { spans: spans.slice(0, 30), corrected };
}

function tighter(one: TimeRead['spans'][number], other: TimeRead['spans'][number]) {
  const first = [one.first, other.first]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const last = [one.last, other.last].filter((day) => day !== undefined).sort()[0];
  return { ...(first && { first }), ...(last && { last }) };
}
