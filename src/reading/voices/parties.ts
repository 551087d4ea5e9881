/** Which parties and people the names of a sentence stand for. */
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { partyOfLeader } from '../people/leaders.js';
import type { Sentence } from '../reading.js';
import { TITLES } from './voice-names.js';

/** The mentions of parties and people in a stretch of words. */
export function namesIn(sentence: Sentence, from: number, to: number): Mention[] {
  return sentence.mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.last <= to &&
      mention.senses.some(({ kind }) => kind !== 'topic') &&
      !isOfLanguage(mention, sentence) &&
      !isFamilyName(mention, sentence),
  );
}

/** "French-speaking liberals", "a Belgian-born banker": of no side by that. */
function isOfLanguage({ last, form }: Mention, { words }: Sentence): boolean {
  const next = words[last + 1];
  return (
    form === 'adjective' &&
    next?.before === '-' &&
    /^(?:speaking|language|born|made|owned|flagged|built)$/.test(next.norm)
  );
}

/** "Luís Montenegro": a country's name behind a first name is a person's. */
export function isFamilyName({ first, form, senses }: Mention, sentence: Sentence): boolean {
  if (senses.some(({ kind }) => kind === 'person')) return false;
  const [word, previous] = [sentence.words[first], sentence.words[first - 1]];
  if (!word || !previous || form !== 'name' || word.before !== ' ') return false;
  if (partyOfLeader(`${previous.text} ${word.text}`) !== undefined) return true;
  if (first < 2) return false;
  const named = sentence.mentions.some(({ last }) => last === first - 1);
  return (
    !named &&
    /^\p{Lu}\p{Ll}+$/u.test(previous.text) &&
    !TITLES.test(previous.norm) &&
    /^\p{Lu}?\p{Ll}+$/u.test(sentence.words[first - 2]?.text ?? 'A') &&
    !/^(the|in|on|at|of|to)$/i.test(previous.text) &&
    /^(minister|president|premier|chancellor|secretary|leader|mr|mrs|ms|spokesman|spokeswoman)$/.test(
      sentence.words[first - 2]?.norm ?? '',
    )
  );
}

/** The parties that a mention stands for, a person for the party he belongs to; none where it is not plain. */
export function partiesOf(mention: Mention, record: ContactRecord): string[] {
  const parties = mention.senses.flatMap(({ kind, id }) => {
    if (kind === 'party') return [id];
    const party = kind === 'person' ? record.people.get(id)?.party : undefined;
    return party === undefined ? [] : [party];
  });
  const different = [...new Set(parties)];
  return mention.together || different.length === 1 ? different : [];
}

export function personOf(mention: Mention): string | undefined {
  const people = mention.senses.filter(({ kind }) => kind === 'person');
  return people.length === 1 ? people[0]?.id : undefined;
}
