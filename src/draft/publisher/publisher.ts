/** Who has published a text: a house that heads it or shows by its way of telling, a leader who posts it, an agency. */
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import type { Voice } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import { byAgency, byAuthor, isOwn, POSTED, type Publisher, speakerIn } from './by-line.js';
import { isNews, type Page, pageIn } from './document.js';
import { isJoint } from './house-words.js';
import { ownerOf } from './owner.js';

/** Who has published the text, where its headings, its way of telling or its first person show. */
export function publisherOf(
  sentences: readonly Sentence[],
  dated: readonly Sentence[],
  attributions: readonly (readonly Attributed[])[],
  record: ContactRecord,
): Publisher | undefined {
  const page = pageIn(sentences, dated);
  const voice =
    page && (postedBy(page, record) ?? issuedBy(page, sentences, dated, attributions, record));
  if (!page || !voice) return byAuthor(sentences, record) ?? byAgency(dated, record);
  const { from, to, note, signs } = page;
  return {
    ...{ voice, from, to, whole: true },
    ...(note !== undefined && { closed: true as const }),
    ...(signs.day && { dated: true as const }),
  };
}

function postedBy({ headings, body }: Page, record: ContactRecord): Voice | undefined {
  const posted = headings.find(
    (line) => POSTED.test(line.text) && speakerIn(line, record) !== undefined,
  );
  return posted && isOwn(body) ? speakerIn(posted, record) : undefined;
}

function issuedBy(
  page: Page,
  sentences: readonly Sentence[],
  dated: readonly Sentence[],
  attributions: readonly (readonly Attributed[])[],
  record: ContactRecord,
): Voice | undefined {
  const { form, house, day, matter } = page.signs;
  if (!form && !house && !matter && !(day && page.headings.length >= 2)) return undefined;
  const joint = page.headings.find(isJoint);
  const owner: Voice | undefined = joint
    ? { kind: 'all', parties: [], speaker: joint.text.slice(0, 120) }
    : ownerOf(page, record);
  if (!owner) return undefined;
  const isOwnersVoice = ({ parties }: Voice) =>
    owner.kind === 'all' || parties.some((party) => owner.parties.includes(party));
  return isNews(page, dated, attributions, sentences, isOwnersVoice) ? undefined : owner;
}
