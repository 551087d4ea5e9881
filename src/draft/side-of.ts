/** Whose a voice is that the text names by its part in the contact, or by where it spoke: "the guest", "said in Pretoria". */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { IN_PERSON } from '../record/schema.js';
import type { MainContact } from './main-contact.js';
import { placeOf } from './where.js';

const HOST = /\bhosts?\b/i;
const GUEST = /\b(?:guest|visitor)s?\b/i;

/** The side that an unnamed voice speaks for; undefined where the text does not tell. */
export function sideOf(
  { voice, marker }: Attributed,
  { sentence }: ReadSentence,
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  home: string | undefined,
): string | undefined {
  const at = home !== undefined && main.parties.includes(home) ? home : undefined;
  // "ATHENS — … Government spokesman Pavlos Marinakis said": of no state that anybody names, he is of the one at home.
  if (at !== undefined && isOfficialOfNoState(voice.speaker, sentence, record)) return at;
  const host = hostOf(main, read, record);
  const others = main.parties.filter((party) => party !== host);
  if (host !== undefined && others.length === 1) {
    if (HOST.test(voice.speaker)) return host;
    if (GUEST.test(voice.speaker)) return others[0];
  }
  // "the trade minister, Parks Tau, said in Pretoria"
  const behind = sentence.mentions.find((mention) => {
    const { start = 0 } = sentence.words[mention.first] ?? {};
    const between = sentence.text.slice(marker.end - sentence.start, start - sentence.start);
    return mention.form === 'capital' && /^ (?:later )?in $/.test(between) && start >= marker.end;
  });
  const [party, other] = behind ? partiesOf(behind, record) : [];
  return party !== undefined && other === undefined && main.parties.includes(party)
    ? party
    : undefined;
}

/** "Tonga wants the reefs to be a park, a spokesman for Lord Fakafanua said": who says what a state wants is of that state. */
export function whoWants(
  { voice: { speaker }, marker }: Attributed,
  { text, start, words, mentions }: ReadSentence['sentence'],
  main: MainContact,
  record: ContactRecord,
): string | undefined {
  const named = mentions.some(
    (mention) =>
      (words[mention.first]?.start ?? 0) >= marker.start &&
      (words[mention.last]?.end ?? 0) <= marker.end &&
      partiesOf(mention, record).length > 0,
  );
  if (named) return undefined;
  const trails = /, $/.test(text.slice(0, Math.max(0, marker.start - start)));
  const [first] = mentions;
  if (
    !trails ||
    !first ||
    first.first > 1 ||
    !/\bspokes|\b(?:minister|adviser|aide|official)\b/i.test(speaker)
  )
    return undefined;
  const [party, other] = partiesOf(first, record);
  const behind = text.slice((words[first.last]?.end ?? start) - start);
  return party !== undefined &&
    other === undefined &&
    main.parties.includes(party) &&
    WANTS.test(behind)
    ? party
    : undefined;
}

const WANTS =
  /^ (?:also |still |now )?(?:wants?|wanted|hopes?|hoped|seeks|sought|expects?|expected|intends?|intended|plans?|planned|would (?:like|prefer|rather)|is (?:ready|willing|prepared|determined)|was (?:ready|willing|prepared)|insists?|needs)\b/;

/** "Government spokesman Marinakis", "the Presidency": a house or who speaks for it, and no state beside it. */
export function isOfficialOfNoState(
  speaker: string,
  { text, start, words, mentions }: ReadSentence['sentence'],
  record: ContactRecord,
): boolean {
  const speaks = HOUSE.test(speaker) || (OFFICIAL.test(speaker) && !ALOOF.test(speaker));
  const ofState = /^an? (?:government|presidential|palace|cabinet|foreign ministry) spokes/i.test(
    speaker,
  );
  if (!speaks || (/^(?:his|her|their|its|an?)\b/i.test(speaker) && !ofState)) return false;
  const from = start + text.indexOf(speaker);
  const to = from + speaker.length;
  return !mentions.some(
    (mention) =>
      partiesOf(mention, record).length > 0 &&
      (words[mention.first]?.start ?? 0) >= from &&
      (words[mention.last]?.end ?? 0) <= to,
  );
}

const HOUSE =
  /\bspokes(?:man|woman|person)\b|^(?:the )?(?:(?:foreign|defen[cs]e|finance|trade|transport|energy|interior|external affairs) (?:ministry|department)|(?:ministry|department) of (?:foreign|external) affairs|presidency|(?:prime minister|premier|president|chancellor|king|emir)['’]s (?:press |media )?(?:office|service|division|wing|bureau|secretariat)|presidential (?:office|palace|villa|administration|mansion)|executive mansion|state ?house|government house|royal (?:court|palace)|chancellery|government|cabinet)\b/i;

/** "chief of staff Henrique da Silva", "Palace press officer Claire Castro": by his office alone. */
const OFFICIAL =
  /\b(?:ministers?|press (?:officer|secretary|aide|adviser|service|office)|chief of (?:staff|cabinet|protocol)|(?:cabinet|foreign|state|home|executive|permanent) secretary|press wing|media (?:division|centre|center|office)|(?:security|presidential|diplomatic|foreign policy|communications) (?:adviser|aide|director|chief)|director of communications)\b/i;

/** Whom no government speaks through, or who is of another. */
const ALOOF =
  /\b(?:former|ex|opposition|shadow|union|party|company|university|local|regional|provincial|state premier|counterpart|colleague|host|guest|visiting)\b/i;

/** Who was at home. */
function hostOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  if (main.kind !== undefined && !IN_PERSON.includes(main.kind)) return undefined;
  const country = placeOf(main, read, record)?.country;
  return country !== undefined && main.parties.includes(country) ? country : undefined;
}
