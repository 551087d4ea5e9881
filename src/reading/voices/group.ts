/** Whom "they" and "their own account" mean within a sentence: the one party that it has spoken of. */
import type { Sentence } from '../reading.js';
import { OFFICE_NOUNS } from './say-words.js';
import type { Voice } from './voices.js';

/** "Kyiv's negotiators offered it, they said": the people of one party, where no other is named before. */
export function groupBefore({ words, mentions }: Sentence, before: number): Voice | undefined {
  const named = mentions.filter(
    ({ last, senses }) => last < before && senses.some(({ kind }) => kind !== 'topic'),
  );
  const group = named.find(({ last, form }) => {
    const [word, next] = [words[last], words[last + 1]];
    const people = form === 'adjective' && /(?:[^'’]s|ese|sh)$/.test(word?.text ?? '');
    const staff = next !== undefined && /s$/.test(next.norm) && OFFICE_NOUNS.has(next.norm);
    return staff || (people && !isNoun(next?.norm));
  });
  const [party, other] = group?.senses.filter(({ kind }) => kind === 'party') ?? [];
  return group && party !== undefined && other === undefined
    ? { kind: 'parties', parties: [party.id], speaker: group.text }
    : undefined;
}

/** Behind "Polish" or "Chinese" a noun makes it an adjective. */
function isNoun(norm: string | undefined): boolean {
  return (
    norm !== undefined &&
    !/(?:ed|ight|ought|aid|ade|old|ook|ave|ent)$|^(?:and|are|were|will|would|have|had|want|say|on|in|at|to)$/.test(
      norm,
    )
  );
}
