/** Who acts in a text of a house: its own people it gives no state, and every other his. */

import { OFFICE_PARTS, OFFICES } from '../../reading/people/role-words.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { Sentence } from '../../reading/reading.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { Mention, Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { normOf } from '../../record/words.js';
import type { Page } from './document.js';
import type { Sign } from './owner.js';
import { homesOf } from './place-lines.js';

/** Somebody who acts in the text, and whether his state stands beside him anywhere. */
interface Actor {
  party: string | undefined;
  withState: boolean;
  ours: boolean;
  /** No person, but "the Prime Minister of India". */
  office?: 'heading' | 'text';
}

/**
 * "The Minister for Foreign Affairs, José Manuel Albares, spoke with his Moroccan counterpart": a house
 * gives its own people no state, and every other his.
 */
export function introduced(page: Page, record: ContactRecord): Sign[] {
  const named = actorsIn(page, record);
  // "The President of Russia", below "Vladimir Putin": an office speaks for a party only where nobody is named.
  const actors = named.filter(
    ({ office, party }) =>
      office !== 'text' || !named.some((other) => !other.office && other.party === party),
  );
  const parties = new Set(actors.flatMap(({ party }) => party ?? []));
  const isBare = (party: string) =>
    !actors.some((actor) => actor.party === party && actor.withState);
  const bare = [...parties].filter(isBare);
  const own = bare.length === 1 && parties.size > 1 ? bare : [];
  const ours = actors.flatMap(({ party, ours: own }) =>
    own && party !== undefined ? [party] : [],
  );
  // "Lima, 9 April. The Minister, Hugo de Zela, received": nobody says whose minister, so he is of the house.
  const nameless =
    bare.length === 0 &&
    (actors.some(({ party }) => party === undefined) || isOfficeAlone(page.body[0]));
  return [
    ...own.map((party) => ({ party, weight: 2 })),
    ...ours.map((party) => ({ party, weight: 3 })),
    ...soleOffice(page, record),
    ...(nameless ? homesOf(page, record).map((party) => ({ party, weight: 2 })) : []),
  ];
}

function actorsIn({ headings, body }: Page, record: ContactRecord): Actor[] {
  const actors = new Map<string, Actor>();
  const add = (key: string, party: string | undefined, withState: boolean, ours: boolean) => {
    const known = actors.get(key);
    actors.set(key, {
      party: party ?? known?.party,
      withState: withState || (known?.withState ?? false),
      ours: ours || (known?.ours ?? false),
    });
  };
  for (const sentence of [...headings, ...body]) {
    for (const mention of sentence.mentions) {
      const [party] = partiesOf(mention, record);
      const id = personOf(mention);
      if (party === undefined) continue;
      if (id !== undefined && mention.form !== 'office')
        add(id, party, hasState(sentence, mention, party, record), isOurs(sentence, mention.first));
      // "The Prime Minister of the United Kingdom expressed"
      else if (mention.form === 'office')
        actors.set(`office ${party}`, {
          ...{ party, withState: true, ours: false },
          office:
            headings.includes(sentence) || actors.get(`office ${party}`)?.office === 'heading'
              ? 'heading'
              : 'text',
        });
    }
    for (const { name, title, party, guessed, start } of strangersIn(sentence, record)) {
      if (party === undefined && (title === undefined || MOUTH.test(title))) continue;
      const first = sentence.words.findIndex((word) => word.start >= start);
      const family = normOf(name).split(' ').at(-1) ?? name;
      add(family, party, party !== undefined && !guessed, isOurs(sentence, first));
    }
  }
  return [...actors.values()];
}

/** "The Secretary-General", where no other organisation is spoken of. */
function soleOffice({ headings, body }: Page, record: ContactRecord): Sign[] {
  const lines = [...headings, ...body.slice(0, 1)];
  const other = lines.some(({ mentions }) =>
    mentions.some((mention) =>
      partiesOf(mention, record).some((party) => party !== 'UN' && !/^[A-Z]{2}$/.test(party)),
    ),
  );
  return !other &&
    lines.some(({ text }) => /\bSecretary[- ]General(?:['’]s)?\b(?! of\b)/.test(text))
    ? [{ party: 'UN', weight: 2 }]
    : [];
}

const MOUTH = /spokes|ambassador/i;

/** "Canadian Prime Minister Mark Carney", "Mark Carney of Canada", "Narendra Modi, Prime Minister of India" */
function hasState(
  { mentions, words }: Sentence,
  person: Mention,
  party: string,
  record: ContactRecord,
): boolean {
  return mentions.some(
    (mention) =>
      personOf(mention) !== personOf(person) &&
      partiesOf(mention, record).includes(party) &&
      (mention.last < person.first
        ? person.first - mention.last <= 4 &&
          words.slice(mention.last + 1, person.first).every(isOfTitle)
        : mention.first - person.last <= 2),
  );
}

function isOfTitle({ text, norm }: Word): boolean {
  return /^\p{Lu}|^of$/u.test(text) || OFFICES.has(norm) || OFFICE_PARTS.has(norm);
}

/** "Our President Recep Tayyip Erdoğan" */
function isOurs({ words }: Sentence, first: number): boolean {
  return words.slice(Math.max(0, first - 4), Math.max(0, first)).some(({ norm }) => norm === 'our');
}

/** "The President of the Republic spoke today with": an office without a state or a name. */
function isOfficeAlone(lead: Sentence | undefined): boolean {
  return lead !== undefined && OFFICE_ALONE.test(lead.text);
}

const OFFICE_ALONE =
  /^(?:today,? |this (?:morning|afternoon|evening),? |on \p{L}+day,? )?(?:(?:the|h\.?e\.?|his (?:excellency|majesty|highness)|her (?:excellency|majesty|highness)) )+(?:(?:deputy |vice )?(?:president|prime minister|head of (?:state|government)|minister|foreign minister|chancellor|king|emir|amir|secretary)|queen)(?: (?:of|for) (?:the republic|the council|state|foreign (?:affairs|relations)|external (?:affairs|relations)))?,? (?!of\b)/iu;
