/** Names that are understood together: "the two Koreas", "inter-Korean", "the Indian Foreign Ministry". */
import type { Candidate } from './candidates.js';
import type { Page } from './page.js';

/** Candidates with what belongs to them: the words that make several one, the ministry's country. */
export function joinedNames(
  page: Page,
  candidates: readonly Candidate[],
  forgiving: boolean,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.phrase.prefix) {
      const next = candidates[index + 1];
      const isHalf = next?.first === candidate.last + 1 && !page.startsSentence(next.first);
      if (isHalf && next.namings.some(({ sense }) => sense.kind === 'party'))
        joined.push(candidate);
      continue;
    }
    if (candidate.phrase.plural) {
      joined.push({ ...candidate, first: wordsForAll(page, candidate.first), together: true });
      continue;
    }
    if (
      ['inter', 'intra'].includes(page.norm(candidate.first - 1)) &&
      page.withinName(candidate.first)
    ) {
      const parties = candidate.namings.filter(({ sense }) => sense.kind === 'party');
      if (parties.length > 1) {
        joined.push({ ...candidate, first: candidate.first - 1, namings: parties, together: true });
        continue;
      }
    }
    if (candidate.namings[0]?.trust !== 'generic') {
      joined.push(candidate);
      continue;
    }
    const owner = ownerOf(page, joined.at(-1), candidate, candidates[index + 1]);
    if (owner && owner === joined.at(-1)) {
      joined[joined.length - 1] = { ...owner, last: candidate.last };
    } else if (!owner && (forgiving || isNamedElsewhere(candidate, candidates))) {
      joined.push(candidate);
    }
  }
  return joined;
}

/** "both Koreas", "the two Koreas" */
function wordsForAll(page: Page, at: number): number {
  let first = at;
  if (['two', 'both'].includes(page.norm(first - 1)) && page.isSpaced(first)) first -= 1;
  if (page.norm(first - 1) === 'the' && page.isSpaced(first)) first -= 1;
  return first;
}

/** Whose ministry it is: the party before it, or the one after "of". */
function ownerOf(
  page: Page,
  previous: Candidate | undefined,
  ministry: Candidate,
  next: Candidate | undefined,
): Candidate | undefined {
  const isParty = (other: Candidate | undefined) =>
    other?.namings.some(({ sense }) => sense.kind === 'party') === true;
  if (isParty(previous) && previous?.last === ministry.first - 1 && page.isSpaced(ministry.first)) {
    return previous;
  }
  if (!next || !isParty(next) || page.norm(ministry.last + 1) !== 'of') return undefined;
  const start = page.norm(next.first - 1) === 'the' ? next.first - 1 : next.first;
  return start === ministry.last + 2 ? next : undefined;
}

function isNamedElsewhere(ministry: Candidate, candidates: readonly Candidate[]): boolean {
  const parties = new Set(ministry.namings.map(({ sense }) => sense.id));
  return candidates.some(
    ({ namings }) =>
      namings[0]?.trust === 'sure' &&
      namings.some(
        ({ sense, of }) => parties.has(sense.id) || (of !== undefined && parties.has(of)),
      ),
  );
}
