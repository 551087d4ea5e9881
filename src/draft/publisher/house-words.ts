/** The words by which a house heads what it publishes, in the languages in which houses go by their names. */
import type { Sentence } from '../../reading/reading.js';
import { houseIn } from '../../reading/voices/voice-outlets.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a house is called, as words are compared: without marks. */
const HOUSES = set(`
  office ministry presidency government department palace cabinet embassy chancellery secretariat commission council
  service spokesperson spokesman spokeswoman house kremlin diwan court directorate mission wing
  ministerio ministere ministero ministerium bundesministerium ministerstvo ministerstwo kementerian bakanligi ministarstvo
  presidencia presidence presidenza cumhurbaskanligi prezydenta kancelaria kancelar kanselarija
  bundeskanzleramt bundesprasidialamt bundesregierung staatskanzlei cancilleria secretaria gobierno gouvernement governo
  palacio palais palazzo elysee utrikesdepartementet regeringskansliet utenriksdepartementet statsministeriet
  ulkoministerio valtioneuvosto rijksoverheid eda mfa mofa pmo fcdo dfat dirco dfa mea eeas
`);

/** Only a state has one: what a ministry is also for ("European Union and Cooperation") does not own it. */
const OF_A_STATE = set(`
  ministry ministerio ministere ministero ministerium bundesministerium ministerstvo ministerstwo ministarstvo kementerian
  bakanligi embassy
`);

/** What a text of a house is, at the head of its line. */
const FORM =
  /^(?:\p{Lu}[\p{L}’'.-]*\s+|the\s+|of\s+|and\s+|for\s+|to\s+|['’]s?\s*|joint\s+|official\s+|final\s+|full\s+|press\s+|media\s+|news\s+){0,7}?(?:read-?outs?|press releases?|(?:press|media|official|public|joint|final) (?:statement|note|communiqu[eé]|declaration|notice|summary|announcement)|(?:media|news) releases?|news service|communiqu[eé]|(?:joint )?(?:statement|summary|note|declaration|text|transcript|remarks)(?= (?:by|of|from|on|to|at|following|after)\b)|for immediate release|(?:statement|communiqu[eé]|remarks|transcript|declaration)(?= *$)|press communiqu[eé]|nota de prensa|nota (?:à|a la) (?:imprensa|prensa)|nota informativa|comunicado(?: de prensa| oficial| conjunto)?|communiqu[eé] de presse|comunicato(?: stampa| congiunto)?|pressemitteilung|pressmeddelande|pressemelding|pressemeddelelse|persbericht|komunikat|siaran pers|basın açıklaması)(?!\p{L})/iu;
/** Behind it, what a text is, is told no more of: "Kremlin readout leaves out grain". */
const TELLS =
  /\b(?:omits?|leaves?|skips?|shows?|says|differs?|contradicts?|drops?|makes?|fails?|mentions?|cannot|can|hides?|reveals?|ignores?|has|have|had|is|are|was|were|does|did|will|could|may|might|dodges?|falls?|masks?|raises?|what|why|how)\b/i;
const JOINT = /\b(?:joint|conjunt[ao]|conjoint[e]?|congiunt[ao]|gemeinsame[r]?|common)\b/i;

/** Where a line stops to tell whose it is and begins to tell of what it is. */
const MATTER = set(
  'on with between regarding concerning following after about ahead conversation conversations call calls talk talks meeting meetings visit telephone phone entretien conversacion llamada reunion telefonat gesprach',
);

const FINITE =
  /^(?:speaks?|spoke|meets?|met|calls|called|holds?|held|says|said|talks|receives?|received|visits|to|will|is|are|was|were|has|have|as|searched|hosts?|hosted|confirms?|denies|declines?)$/;

export function hasVerb({ words }: Pick<Sentence, 'words'>): boolean {
  return words.some(({ norm }) => FINITE.test(norm));
}

/** "Press release 211", "Readout of", "MEDIA RELEASE": what a text is that somebody gives out. */
export function isForm({ text }: Sentence): boolean {
  const form = FORM.exec(text.trim());
  return form !== null && !TELLS.test(text.trim().slice(form[0].length));
}

/** A text that all sides give out: "JOINT STATEMENT", "Comunicado conjunto". */
export function isJoint(line: Sentence): boolean {
  return isForm(line) && JOINT.test(line.text);
}

/** The part of a heading that can be somebody's name: "Foreign Ministry of Japan" of "Foreign Ministry of Japan: Telephone talk with". */
export function houseOf(line: Sentence): Sentence | undefined {
  // "A Downing Street spokesperson said:" names whose the text below it is.
  const verb = line.words.at(-1)?.norm === 'said' ? line.words.length - 1 : -1;
  if (verb > 0) return houseOf(until(line, verb));
  const colon = line.words.findIndex(
    ({ before }, at) => /^:\s/.test(before) && line.words.slice(0, at).some(isHouseWord),
  );
  const own = until(line, colon);
  const named = until(
    own,
    own.words.findIndex(({ norm }) => MATTER.has(norm)),
  );
  // "White House says …" is a headline.
  if (hasVerb(own) || named.words.length === 0) return undefined;
  return isHouse(named) || (isForm(own) && named.mentions.length > 0) ? named : undefined;
}

/** "Prime Minister's Office", "STATE HOUSE, NAIROBI": a line that is a house's name, and no headline about it. */
export function isHouseAlone(line: Sentence): boolean {
  return (
    line.words.length <= 12 &&
    line.words.every(({ text }) =>
      /^(?:\p{Lu}|\d)|^(?:of|the|and|for|de|du|la|del)$/u.test(text),
    ) &&
    houseOf(line)?.words.length === line.words.length
  );
}

function until(line: Sentence, at: number): Sentence {
  if (at < 0) return line;
  const words = line.words.slice(0, at);
  const end = words.at(-1)?.end ?? line.start;
  return {
    ...line,
    end,
    words,
    text: line.text.slice(0, end - line.start),
    mentions: line.mentions.filter(({ last }) => last < at),
  };
}

function isHouseWord({ norm }: { norm: string }): boolean {
  return HOUSES.has(norm) || (norm.endsWith('s') && HOUSES.has(norm.slice(0, -1)));
}

/** "Office of the President", "10 Downing Street", "Republic of Rwanda": an office, or a name by which a state's house goes. */
function isHouse({ words, mentions, text }: Sentence): boolean {
  if (words.some(isHouseWord) || /\bAuswärtiges Amt\b/.test(text)) return true;
  if (houseIn(words.map(({ norm }) => norm)) !== undefined) return true;
  const [name] = mentions;
  const whole = words.every(
    ({ norm }, at) =>
      (name !== undefined && name.first <= at && at <= name.last) ||
      /^(?:the|\d+|arab|islamic|democratic|socialist|federal|federative|peoples|united|republic|kingdom|state|government|of)$/.test(
        norm,
      ),
  );
  return (
    mentions.length === 1 &&
    whole &&
    (name?.form === 'alias' ||
      name?.form === 'office' ||
      /\b(?:republic|kingdom|government|state) of\b/i.test(text))
  );
}

export function isOfState({ words }: Sentence): boolean {
  return words.some(({ norm }) => OF_A_STATE.has(norm));
}
