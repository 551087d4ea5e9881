/** By what means two dealt with one another, where no word of contact says it: "face to face with Trump", "on his screen". */
import type { Kind } from '../../record/schema.js';
import type { Sentence } from '../reading.js';
import { IN_PERSON, REMOTE } from './head-words.js';

export interface Medium {
  start: number;
  end: number;
  kinds: readonly Kind[];
  /** Only the scene shows it; no words say by what means it was. */
  shown?: true;
}

const LETTER: readonly Kind[] = ['letter'];

const MEDIA: readonly { pattern: RegExp; kinds: readonly Kind[] }[] = [
  {
    pattern:
      /\b(?:(?:appeared|popped up|came up|looked out|spoke|smiled|beamed|nodded|faced|saw) (?:(?:to|at) )?(?:[\p{L}’'-]+ ){0,4}(?:on|from|through) (?:a|the|his|her|their)(?: \w+)? screens?|(?:on|from) (?:the other|either) end of the line|down the (?:line|telephone|phone)|off the (?:line|telephone|phone)(?= (?:with|from|to))|(?:came|came on|got on|was on|were on|stayed on|voice on|held on) (?:to )?the line|(?:by|over|on|via) (?:the |a )?(?:secure |video |satellite )?(?:phone|telephone|video ?link|hotline|video)|(?:picked|took) up the (?:phone|telephone|receiver)|(?:put|laid) down the (?:phone|telephone|receiver)|put the (?:phone|telephone|receiver) down|hung up|rang off|dialled in|dialed in)\b/giu,
    kinds: REMOTE,
  },
  {
    pattern:
      /\b(?:face[- ]to[- ]face(?! (?:on|by|over|via|through) (?:(?:the|their|his|her|a) )?(?:\w+ )?(?:video|screens?|cameras?|link|monitors?))|in person|in the flesh|tete-a-tete|in(?:to)? (?:one|the same) room|under (?:one|the same) roof|(?:across|round|around|over|at) (?:the same|one|a|his|her|their) (?:\w+ )?table|over (?:a \w+ )?(?:lunch|dinner|breakfast|tea|coffee|drinks|supper)|side by side|shoulder to shoulder|knee to knee)\b/giu,
    kinds: IN_PERSON,
  },
  // What bodies do; "shook hands on a deal" and "embraced the idea" are figures of speech.
  {
    pattern:
      /\b(?:arm in arm|(?:an arm|a hand)[’']s (?:length|breadth) apart|(?:sat|sitting|seated|stood|standing) (?:opposite|facing|across from|next to|beside) (?:one another|each other)|(?:embraced|hugged|kissed)(?= (?:on|in|at|before|for|warmly|again|each other|one another|when)\b|[,.;])|(?:shook|shaken|clasped) hands(?! on (?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|clinked glasses|exchanged (?:a handshake|kisses|an embrace))(?!\p{L})/giu,
    kinds: IN_PERSON,
  },
  {
    pattern:
      /\b(?:in a (?:\w+ )?letter|(?<!\b(?:confirm(?:s|ed|ation)?|assurances?|promise[sd]?|guarantees?|answer(?:s|ed)?|statements?|repl(?:y|ies|ied)|proof|apolog(?:y|ised|ized)|down|this|it) )in writing|in (?:his|her) own hand)\b/giu,
    kinds: LETTER,
  },
];

/** What a scene shows of the means: instruments, furniture, what bodies do. */
const SCENES: typeof MEDIA = [
  {
    pattern:
      /\b(?:(?:the|an?|one|either|each|opposite|both) ends? of (?:the|an?|one) (?:\p{L}+ ){0,2}(?:line|phone|telephone|wire|hotline|cable)|(?:secure|telephone|phone|crackl(?:y|ing)|scratchy|long-distance|transatlantic) lines?|landline|the line (?=crackl|dropp|went|was (?:cut|poor|bad|good|clear)|fell|hiss|held|broke|between)|handsets?|receiver|speaker ?phone|switchboard|telephonists?|dial(?:ling)? tone|mute button|patched (?:\p{L}+ ){0,2}through|put (?:\p{L}+ ){0,2}through to|(?:on|over|by|via|down|into|through|to) (?:the|an?|his|her|their) (?:\p{L}+ )?(?:telephone|phone|hotline|wire))(?!\p{L})/giu,
    kinds: REMOTE,
  },
  {
    pattern:
      /\b(?:handshakes?|(?:shook|shaken|shaking|clasped|clasping) hands(?! on (?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?:arm|fireside |wing )?chairs? (?:opposite|facing|beside|next to|drawn up)|(?:pair|set) of (?:\p{L}+ )?(?:arm)?chairs|armchairs?|(?:in|into|out of|from|inside|around|shared) (?:an?|the|one) (?:\p{L}+ )?(?:conference|meeting|drawing|dining|reception|sitting|state|function|hotel|ball|throne|negotiating|ante)[ -]?room|(?:rose|got up|stood up|pushed back|left|rising|getting up) from (?:the|their|a) (?:\p{L}+ )?table|(?:across|along|down|round|around|at opposite (?:sides|ends) of) (?:the|a|one|their) (?:\p{L}+ )?(?:table|tabletop|desk|sofa|fireplace)|tabletop between|(?:an |at )arm[’']s length away|(?:sat|sitting|seated|stood|standing|perched) (?:down )?(?:directly |right )?(?:opposite|facing|across from|next to|beside) (?:each other|one another|(?:the )?(?:other|guest|host)\b)|looked (?:\p{L}+ )?in the eye|(?:saw|walked|escorted|accompanied) (?:\p{L}+ ){1,3}to (?:the|his|her|their) (?:door|car|limousine|motorcade|plane|helicopter|steps?)|(?:walked|came|stepped|went) out (?:\p{L}+ ){0,2}to (?:greet|meet|welcome|embrace)|(?:pat|patted|clap|clapped|slapped) (?:\p{L}+ )?(?:on|of) the (?:back|shoulder|arm)|(?:pour|poured|pouring) (?:\p{L}+ ){0,2}(?:tea|coffee|wine)|shared (?:a|the|one) (?:\p{L}+ )?(?:car|limousine|sofa|bench|meal|table|umbrella|stage|podium))(?!\p{L})/giu,
    kinds: IN_PERSON,
  },
];

/** What was so only of another time, is to come, or is wished for. */
const OPEN =
  /\b(?:than|[Bb]efore|[Uu]ntil|to|would|could|may|might|should|will|want\w*|hope\w*|offer\w*|agree\w*|plan\w*|ready|willing|next|first|meet\w*|since|last|previously|once)\s+(?:[\p{L}’'-]+\s+){0,4}$/u;

/** The same of what had been, unless its day stands behind it: "had discussed it face to face on 2 October". */
const HAD = /\bhad(?!\s+\p{Lu})\s+(?:[\p{L}’'-]+\s+){0,4}$/u;
const ITS_DAY =
  /^(?:\s(?:in|at)\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3})?,?\s(?:on|in|early in|late in)\s(?:\p{Lu}\p{Ll}+day,?\s)?(?:\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\.?(?:\s\d|[,.;]|$))/u;

/** "should be thrashed out at one table": what somebody wants, however far before it is said. */
const SHOULD =
  /\b(?:[Ss]hould|[Ww]ould (?:like|rather|prefer|have)|[Oo]ught|[Ww]ants?|[Ww]anted|[Uu]rged|[Aa]sked)\b[^,;:.]*$/;

/** "not over a secure line", "got no handshake": another means than the one that was used. */
const NOT_SO =
  /(?:\b(?:[Nn]ot|[Nn]ever|[Nn]or|[Nn]o|[Rr]ather than|[Ii]nstead of|[Ww]ithout)|n[’']t)\s+(?:[\p{L}’'-]+\s+){0,4}$/u;

/** "Read the two accounts side by side": things that are held against one another. */
const THINGS =
  /\b(?:read|put|puts|lay|lays|laid|set|sets|plac(?:e|es|ed|ing)|compar(?:e|es|ed|ing)|hold|holds|held|print(?:s|ed)?|stud(?:y|ies|ied))\b[^;:]{0,40}\b(?:accounts?|versions?|readouts?|texts?|statements?|posts?|transcripts?|words|reports?|summaries|summary|lists?|figures|maps?|photographs?|pictures|flags|copies|communiqu(?:e|é)s?)\b[^;:]{0,120}$/iu;

/** "briefing correspondents over coffee": how somebody spoke to the press. */
const TO_THE_PRESS =
  /\b(?:brief|tell|told|speak|spoke|talk|chat|address|answer|meet|met|see|saw|updat|inform)\w*\s(?:to\s|with\s|by\s)?(?:(?:the|some|a few|his|her|its|their|waiting|assembled|travelling)\s){0,2}(?:reporters|journalists|correspondents|editors|newsmen|press|media|reporter|journalist|interviewer|newspaper)\b[^;:]{0,160}$/iu;

/** The one means that a sentence tells; undefined where it tells none, or two. */
export function mediumIn(sentence: Sentence): Medium | undefined {
  if (!known.has(sentence)) known.set(sentence, read(sentence, MEDIA));
  return known.get(sentence);
}

/** Each sentence is asked by every contact in it. */
const known = new WeakMap<Sentence, Medium | undefined>();

/**
 * The one means that the scene of a sentence shows: "rose from the armchair", "the line crackled".
 * Weaker than `mediumIn`: for sentences of which no word of contact tells another means.
 */
export function mediumOfScene(sentence: Sentence): Medium | undefined {
  const told = mediumIn(sentence);
  if (told) return told;
  const shown = read(sentence, SCENES);
  return shown && { ...shown, shown: true };
}

function read({ text, start }: Sentence, media: typeof MEDIA): Medium | undefined {
  const found: Medium[] = [];
  for (const { pattern, kinds } of media) {
    for (const match of text.slice(0, 600).matchAll(pattern)) {
      const before = text.slice(0, match.index);
      if (OPEN.test(before.slice(-60)) || SHOULD.test(before)) return undefined;
      const behind = text.slice(match.index + match[0].length);
      if (HAD.test(before.slice(-60)) && !ITS_DAY.test(behind)) return undefined;
      if (NOT_SO.test(before.slice(-60))) continue;
      if (/^side/i.test(match[0]) && THINGS.test(before)) continue;
      if (TO_THE_PRESS.test(before)) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        kinds,
      });
    }
  }
  const [first, ...more] = found;
  if (!first || more.some(({ kinds }) => kinds !== first.kinds)) return undefined;
  // "across a table in person": one means, told twice.
  return {
    ...first,
    start: Math.min(...found.map((each) => each.start)),
    end: Math.max(...found.map(({ end }) => end)),
  };
}
