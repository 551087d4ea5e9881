/** Who took part, by the text: people of the record, and names that it does not hold. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { isSpokesperson } from '../reading/people/leaders.js';
import { isHeadOffice } from '../reading/people/role-words.js';
import { type Stranger, strangersIn } from '../reading/people/strangers.js';
import { personOf } from '../reading/voices/voices.js';
import { isOrdinary } from '../record/names/ordinary.js';
import type { ContactRecord } from '../record/record.js';
import { normOf } from '../record/words.js';
import type { UnknownPerson } from './draft.js';
import type { MainContact } from './main-contact.js';

/** Sentences that tell of the contact and may name who took part. */
const LOOKED_AT = 4;
/** Those who speak for a side took no part. */
const SPEAKS_FOR = /spokes|ambassador|secretary general of/i;
/** "His Togolese counterpart" says nothing of the office. */
function isOffice(title: string | undefined): title is string {
  return (
    title !== undefined && !/\b(?:counterpart|colleague|guest|host|opposite number)$/i.test(title)
  );
}

/** Monarchs are called by their title and first name. */
const MONARCH = /^(?:king|queen|pope|emir|amir|sultan)$/i;

/** The people who took part in the main contact. */
export function peopleOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): { people: string[]; unknownPeople: UnknownPerson[] } {
  const known = (id: string) => record.people.get(id)?.party;
  const replaced = replacedHolders(read, record);
  const taking = main.references.flatMap((reference) =>
    reference.people.filter((id) => !onlyTells(id, reference, read[reference.sentence])),
  );
  const people = [...new Set(taking)].filter((id) => {
    const party = known(id);
    return party !== undefined && main.parties.includes(party) && !replaced.has(id);
  });
  for (const id of [...atTheTable(read), ...listedIn(read, main)])
    if (main.parties.includes(known(id) ?? '') && !people.includes(id)) people.push(id);
  const unknown: UnknownPerson[] = [];
  const add = (stranger: Stranger, party: string) => {
    const family = familyOf(stranger.name);
    if (unknown.some(({ name }) => familyOf(name) === family)) return;
    // A long name of somebody on the record, read a second time as a stranger's.
    const whole = normOf(stranger.name);
    if (people.some((id) => normOf(record.people.get(id)?.name ?? '') === whole)) return;
    unknown.push({
      name: nameOf(stranger),
      party,
      ...(isOffice(stranger.title) && { title: stranger.title }),
    });
  };
  for (const index of [...new Set(main.references.map(({ sentence }) => sentence))].slice(
    0,
    LOOKED_AT,
  )) {
    for (const stranger of read[index] ? strangersIn(read[index].sentence, record) : []) {
      if (
        stranger.party === undefined ||
        stranger.bystander ||
        // "European Union and Cooperation of Spain": a part of an office.
        isOrdinary(normOf(stranger.name)) ||
        !main.parties.includes(stranger.party) ||
        SPEAKS_FOR.test(stranger.title ?? '') ||
        carries(main, read[index], stranger.start) ||
        isSpokesperson(stranger.name)
      )
        continue;
      if (!isVoice(read[index], stranger.start)) add(stranger, stranger.party);
    }
  }
  // A side of which nobody was named yet: whoever of it the text names first, if only as the one who tells.
  const missing = main.parties.filter(
    (party) =>
      !people.some((id) => known(id) === party) && !unknown.some((one) => one.party === party),
  );
  // "The leaders of Armenia and Azerbaijan": whoever heads the house that speaks is one of them.
  const unnamed = HEADS.test(read[main.first]?.sentence.text ?? '');
  for (const party of missing) {
    const found = firstOf(party, missing, main, read, record, unnamed, replaced);
    if (typeof found === 'string') people.push(found);
    else if (found) add(found, party);
  }
  const full = unknown.map((one) => inFull(one, read, record));
  return {
    people,
    unknownPeople: full.filter(
      ({ name }, index) => full.findIndex((other) => other.name === name) === index,
    ),
  };
}

/** '"The conversation was short," Ushakov said': who speaks of a contact by its noun need not have had it. */
function onlyTells(
  id: string,
  { definite, strict, start }: MainContact['references'][number],
  own: ReadSentence | undefined,
): boolean {
  return (
    definite &&
    !strict &&
    (own?.attributed ?? []).some(
      ({ form, voice, marker }) => form === 'said' && voice.person === id && marker.start > start,
    )
  );
}

/** "The letter was delivered in Windhoek by Foreign Minister Téte António": who brings it has not written it. */
function carries(main: MainContact, own: ReadSentence | undefined, at: number): boolean {
  const before = own?.sentence.text.slice(0, at - own.sentence.start) ?? '';
  return main.kind === 'letter' && DELIVERED_BY.test(before);
}

const DELIVERED_BY =
  /\b(?:delivered|handed(?: over)?|conveyed|carried|brought|presented|transmitted|passed on)\b[^.;]{0,60}\bby (?:\p{L}+ ){0,6}$/iu;

const HEADS =
  /\b(?:leaders|presidents|(?:prime |foreign )?ministers|premiers|chancellors|heads of (?:state|government))\b/i;

const TAKES_PART =
  /^, who (?:also )?(?:sat (?:at the table|in)|was (?:at the table|in the room|present|there)|took part|attended|joined|accompanied)\b/;

/** "Yuri Ushakov, who sat at the table, told reporters": he was there, whatever else he does. */
function atTheTable(read: readonly ReadSentence[]): string[] {
  return read.flatMap(({ sentence }) =>
    sentence.mentions.flatMap((mention) => {
      const id = personOf(mention);
      const end = sentence.words[mention.last]?.end ?? sentence.end;
      return id !== undefined && TAKES_PART.test(sentence.text.slice(end - sentence.start))
        ? [id]
        : [];
    }),
  );
}

/** "Von der Leyen, Costa and Modi took part.": behind the sentence that tells of the contact. */
function listedIn(read: readonly ReadSentence[], main: MainContact): string[] {
  return read
    .slice(main.first + 1, main.first + LOOKED_AT)
    .filter(({ sentence }) => TOOK_PART.test(sentence.text.trim()))
    .flatMap(({ sentence }) => sentence.mentions.flatMap((mention) => personOf(mention) ?? []));
}

const TOOK_PART =
  /^(?!.*\b(?:not|nor|neither|instead)\b)[^;:"“]{5,160}? (?:also )?(?:took part|attended|were (?:both |all |also )?(?:present|there|at the table|in attendance)|sat at the table|joined (?:them|the talks))(?: too| as well)?[.]?$/iu;

/** "Prabowo" of a headline as the text names him in full. */
function inFull(
  person: UnknownPerson,
  read: readonly ReadSentence[],
  record: ContactRecord,
): UnknownPerson {
  if (person.name.includes(' ')) return person;
  for (const { sentence } of read) {
    const full = strangersIn(sentence, record).find(
      ({ name, party }) =>
        party === person.party &&
        normOf(name).split(' ').slice(0, 6).includes(normOf(person.name)) &&
        normOf(name) !== normOf(person.name),
    );
    if (full)
      return {
        ...person,
        name: nameOf(full),
        ...(isOffice(full.title) && { title: full.title }),
      };
  }
  return person;
}

/** "The Colombian president, Abelardo de la Espriella": the office is no longer whose the record says. */
function replacedHolders(
  read: readonly ReadSentence[],
  record: ContactRecord,
): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { sentence } of read) {
    const strangers = strangersIn(sentence, record);
    for (const mention of sentence.mentions) {
      const id = mention.form === 'office' ? personOf(mention) : undefined;
      const end = (sentence.words[mention.last]?.end ?? 0) - sentence.start;
      if (id === undefined) continue;
      // "Saudi Foreign Minister Prince Faisal bin Farhan"
      const holder = normOf(record.people.get(id)?.name ?? '');
      const named = strangers.some(
        ({ start, name }) =>
          normOf(name) !== holder &&
          /^,? (?:(?:Prince|Sheikh|Dr|Mr|Mrs|Ms|Sayyid|General|Prof)\.? )*$/u.test(
            sentence.text.slice(end, Math.max(end, start - sentence.start)),
          ),
      );
      if (named) replaced.add(id);
    }
  }
  return replaced;
}

function firstOf(
  party: string,
  missing: readonly string[],
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  unnamed: boolean,
  replaced: ReadonlySet<string>,
): string | Stranger | undefined {
  for (const [index, own] of read.entries()) {
    const { sentence } = own;
    const id = sentence.mentions
      .filter(
        (mention) =>
          unnamed ||
          !/['’]s$/.test(sentence.words[mention.last]?.text ?? '') ||
          OFFICE_OF_WHO_TOLD.test(
            sentence.text.slice((sentence.words[mention.last]?.end ?? 0) - sentence.start),
          ),
      )
      .map(personOf)
      .find(
        (one) => one !== undefined && record.people.get(one)?.party === party && !replaced.has(one),
      );
    if (id !== undefined) return id;
    const stranger = strangersIn(sentence, record).find(
      ({ name, party: its, title, start, end }) => {
        if (
          !unnamed &&
          /^['’]s (?:office|palace|spokes)/.test(sentence.text.slice(end - sentence.start)) &&
          !OFFICE_OF_WHO_TOLD.test(sentence.text.slice(end - sentence.start + 2))
        )
          return false;
        if (SPEAKS_FOR.test(title ?? '') || isSpokesperson(name)) return false;
        // A minister who tells of a visit that is to come need not be the one who is visited.
        if (
          main.status !== 'held' &&
          isVoice(own, start) &&
          !isHeadOffice(title) &&
          !(unnamed && title === undefined)
        )
          return false;
        const led = LED.test(sentence.text.slice(end - sentence.start));
        // "His Armenian counterpart said", of a spokesman.
        if (isVoice(own, start) && PEER.test(title ?? '') && speaksFor(read[index - 1]))
          return false;
        if (isVoice(own, start) && !led && isOfAnotherMatter(main, unnamed, title)) return false;
        if (its === party && led) return true;
        // "President William Ruto said": of the one side that nobody else is of.
        return its === party
          ? title === undefined ||
              isHeadOffice(title) ||
              /minister|counterpart|colleague/i.test(title)
          : its === undefined &&
              missing.length === 1 &&
              (isHeadOffice(title) || /^counterpart$|minister|secretary/i.test(title ?? ''));
      },
    );
    if (stranger) return stranger;
  }
  return undefined;
}

const PEER = /\b(?:counterpart|colleague)$/i;

/** Whether somebody spoke there who only speaks for a side. */
function speaksFor(read: ReadSentence | undefined): boolean {
  return (read?.attributed ?? []).some(({ voice }) => SPEAKS_FOR.test(voice.speaker));
}

/** "Giorgia Meloni's office said on Thursday that she had told Rama": the one whose office speaks has spoken to him. */
const OFFICE_OF_WHO_TOLD =
  /^ (?:office|palace|spokes\p{L}+|press (?:office|service|secretary))(?: (?:said|says|reported|confirmed|announced|on|\p{Lu}\p{L}+day|late|that)){1,5} (?:he|she) (?:had |has )?(?:told|asked|urged|spoken|promised|offered|informed|assured|warned|raised)\b/u;

/** Of delegations or of ministers nobody names, a fisheries minister who tells of it need not have been one. */
function isOfAnotherMatter(
  main: MainContact,
  unnamed: boolean,
  title: string | undefined,
): boolean {
  return (
    (unnamed || main.kind === 'talks') &&
    /\b(?:minister|secretary)$/i.test(title ?? '') &&
    !/\b(?:foreign|external|prime|state)\b/i.test(title ?? '')
  );
}

const LED =
  /^, who (?:led|headed|heads|leads|represented|represents|chaired|fronted) (?:the|his|her|its|their)\b/;

function isVoice(read: ReadSentence | undefined, at: number): boolean {
  return (
    read?.attributed.some(
      ({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end,
    ) ?? false
  );
}

function nameOf({ name, title }: Stranger): string {
  const plain =
    /^\S+(?: [IVXL]+)?$/.test(name) || (/^sultan$/i.test(title ?? '') && !/ bin /.test(name));
  const spelt = inSmallLetters(name);
  return title !== undefined && MONARCH.test(title) && plain ? `${title} ${spelt}` : spelt;
}

/** "CLAUDIA SHEINBAUM" of a flash as it is written elsewhere. */
function inSmallLetters(name: string): string {
  return /\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)
    ? name
    : name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "al-Burhan" and "Burhan" are one and the same. */
function familyOf(name: string): string {
  return (name.split(' ').at(-1) ?? name).replace(/^(?:al|an|ar|as|ash|at|az|el)-(?=\p{Lu})/iu, '');
}
