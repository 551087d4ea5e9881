/** Which of several readings is answered, and when the question goes back. */
import type { ContactRecord } from '../record/record.js';
import type { Answer, Choice, ClarifyAnswer, Note } from './answer.js';
import { answerTo } from './answer-to.js';
import type { Desk } from './desk.js';
import { findAll, hasAny } from './find.js';
import type { Question } from './question.js';
import type { Reading } from './readings.js';
import { contactMeant } from './which-contact.js';

/** Of several readings the one that the record has something on; asked back where it has on more. */
export function answerToReadings(
  readings: readonly Reading[],
  notes: readonly Note[],
  record: ContactRecord,
  desk: Desk,
): Answer {
  const [first] = readings;
  if (!first) return { kind: 'help' };
  const groups = [...new Set(readings.map(({ group }) => group))].map((group) => {
    const members = readings.filter((reading) => reading.group === group);
    // "Did Washington mention Japan in the November call": the call is meant, though it may not.
    const fitting =
      members.find(({ question }) => hasAny(question, record, desk)) ??
      members.find(
        ({ question }) =>
          question.intent === 'said' &&
          question.span.first !== undefined &&
          hasAny({ ...question, topics: [], words: [] }, record, desk),
      );
    return { reading: fitting ?? members[0] ?? first, fits: fitting !== undefined, members };
  });
  const fittingGroups = groups.filter(({ fits }) => fits);
  if (fittingGroups.length > 1 && !answeredAlike(fittingGroups, record, desk)) {
    return {
      kind: 'clarify',
      prompt: `“${first.words}” can be read in more than one way. Which do you mean?`,
      choices: fittingGroups.slice(0, 10).map(({ reading }) => choiceOf(reading)),
    };
  }
  const [chosen] = fittingGroups.length > 0 ? fittingGroups : groups;
  if (!chosen) return { kind: 'help' };
  const answer = answerMeant(chosen.reading.question, record, desk);
  const { remark } = chosen.reading;
  const added: Note[] = [
    ...(remark ? [{ kind: 'remark' as const, text: remark }] : []),
    ...notes,
    ...readingNote(chosen, groups, record, desk),
  ];
  if ('notes' in answer) return { ...answer, notes: [...added, ...answer.notes] };
  return answer;
}

/** The answer, of the contact that is meant where several fit; a question back where that is open. */
function answerMeant(question: Question, record: ContactRecord, desk: Desk): Answer {
  const meant = contactMeant(question, record, desk);
  if (meant === undefined) return answerTo(question, record, desk);
  return meant.kind === 'clarify'
    ? meant
    : answerTo({ ...question, event: meant.id }, record, desk);
}

/** "Brussels" can be three governments: where one contact answers for all, nothing has to be asked. People differ. */
function answeredAlike(
  groups: readonly { reading: Reading }[],
  record: ContactRecord,
  desk: Desk,
): boolean {
  const people = groups.map(({ reading }) => reading.question.people.join());
  if (people.some((ids) => ids !== people[0])) return false;
  const events = groups.map(({ reading }) => {
    const answer = answerTo(reading.question, record, desk);
    return answer.kind === 'event' ? answer.event.id : undefined;
  });
  return events.every((id) => id !== undefined && id === events[0]);
}

function choiceOf(reading: Reading): Choice {
  return { label: reading.group || reading.taken, question: reading.question };
}

/** Which reading was taken, where there were others, with those that are worth a button. */
function readingNote(
  chosen: { reading: Reading; members: readonly Reading[] },
  groups: readonly { reading: Reading }[],
  record: ContactRecord,
  desk: Desk,
): Note[] {
  const { taken, words } = chosen.reading;
  if (!taken) return [];
  const otherGroups = groups.map(({ reading }) => reading).filter((it) => it !== chosen.reading);
  const otherReadings = chosen.members.filter(
    (it) => it.taken !== taken && hasAny(it.question, record, desk),
  );
  const others = [...otherGroups, ...otherReadings];
  const distinct = others.filter(
    (it, at) => others.findIndex(({ taken: t }) => t === it.taken) === at,
  );
  if (distinct.length === 0) return [];
  return [
    {
      kind: 'reading',
      words,
      taken,
      others: distinct.slice(0, 4).map((it) => ({ label: it.taken, question: it.question })),
    },
  ];
}

/** Asks back who "they" or "he" are, with those of the latest contacts that fit as answers. */
export function whoIsMeant(
  word: string,
  question: Question,
  record: ContactRecord,
  desk: Desk,
): ClarifyAnswer {
  const latest = [...findAll({ ...question, intent: 'list' }, record, desk).counted].reverse();
  const choices = new Map<string, Choice>();
  for (const event of latest.slice(0, 200)) {
    const people = event.participants.filter((id) => !question.people.includes(id));
    const [one, other] = people;
    const alone = question.people.length + question.parties.length > 0;
    if (!one || (!other && !alone) || choices.size === 4) continue;
    const meant = alone ? [one] : people.slice(0, 2);
    const label = meant.map((id) => record.people.get(id)?.name ?? id).join(' and ');
    choices.set(label, {
      label,
      question: { ...question, people: [...question.people, ...meant] },
    });
  }
  return {
    kind: 'clarify',
    prompt: `Who is meant by “${word}”? Name them in the question, or pick:`,
    choices: [...choices.values()].slice(0, 4),
  };
}
