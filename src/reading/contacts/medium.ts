/** By what means two dealt with one another, where no word of contact says it: "face to face with Trump", "on his screen". */
import type { Kind } from '../../record/schema.js';
import type { Sentence } from '../reading.js';
import { IN_PERSON, REMOTE } from './head-words.js';

export interface Medium {
  start: number;
  end: number;
  kinds: readonly Kind[];
}

const LETTER: readonly Kind[] = ['letter'];

const MEDIA: readonly { pattern: RegExp; kinds: readonly Kind[] }[] = [
  {
    pattern:
      /\b(?:(?:appeared|popped up|came up|looked out|spoke|smiled|beamed|nodded|faced|saw) (?:(?:to|at) )?(?:[\p{L}’'-]+ ){0,4}(?:on|from|through) (?:a|the|his|her|their)(?: \w+)? screens?|(?:on|from) (?:the other|either) end of the line|down the (?:line|telephone|phone)|(?:came|came on|got on|was on|were on|stayed on|voice on|held on) (?:to )?the line|(?:by|over|on|via) (?:the |a )?(?:secure |video |satellite )?(?:phone|telephone|video ?link|hotline|video)|(?:picked|took) up the (?:phone|telephone|receiver)|(?:put|laid) down the (?:phone|telephone|receiver)|put the (?:phone|telephone|receiver) down|hung up|rang off|dialled in|dialed in)\b/giu,
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
      /\b(?:arm in arm|(?:an arm|a hand)[’']s (?:length|breadth) apart|(?:sat|sitting|seated|stood|standing) (?:opposite|facing|across from|next to|beside) (?:one another|each other)|(?:embraced|hugged|kissed)(?= (?:on|in|at|before|for|warmly|again|each other|one another|when)\b|[,.;])|(?:shook|clasped) hands(?! on (?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|clinked glasses|exchanged (?:a handshake|kisses|an embrace))(?!\p{L})/giu,
    kinds: IN_PERSON,
  },
  { pattern: /\b(?:in a (?:\w+ )?letter|in writing|in (?:his|her) own hand)\b/giu, kinds: LETTER },
];

/** What was not so, or is to come, or only wished for. */
const OPEN =
  /\b(?:[Nn]ot|[Nn]ever|[Nn]or|[Nn]o|[Rr]ather than|[Ii]nstead of|[Ww]ithout|than|[Bb]efore|[Uu]ntil|to|would|could|may|might|should|will|want\w*|hope\w*|offer\w*|agree\w*|plan\w*|ready|willing|next|first|meet\w*|since|last|previously|once|had(?!\s+\p{Lu}))\s+(?:[\p{L}’'-]+\s+){0,4}$/u;

/** "Read the two accounts side by side": things that are held against one another. */
const THINGS =
  /\b(?:read|put|puts|lay|lays|laid|set|sets|plac(?:e|es|ed|ing)|compar(?:e|es|ed|ing)|hold|holds|held|print(?:s|ed)?|stud(?:y|ies|ied))\b[^;:]{0,40}\b(?:accounts?|versions?|readouts?|texts?|statements?|posts?|transcripts?|words|reports?|summaries|summary|lists?|figures|maps?|photographs?|pictures|flags|copies|communiqu(?:e|é)s?)\b[^;:]{0,120}$/iu;

/** "briefing correspondents over coffee": how somebody spoke to the press. */
const TO_THE_PRESS =
  /\b(?:brief|tell|told|speak|spoke|talk|chat|address|answer|meet|met|see|saw|updat|inform)\w*\s(?:to\s|with\s|by\s)?(?:(?:the|some|a few|his|her|its|their|waiting|assembled|travelling)\s){0,2}(?:reporters|journalists|correspondents|editors|newsmen|press|media|reporter|journalist|interviewer|newspaper)\b[^;:]{0,160}$/iu;

/** The one means that a sentence tells; undefined where it tells none, or two. */
export function mediumIn(sentence: Sentence): Medium | undefined {
  if (!known.has(sentence)) known.set(sentence, read(sentence));
  return known.get(sentence);
}

/** Each sentence is asked by every contact in it. */
const known = new WeakMap<Sentence, Medium | undefined>();

function read({ text, start }: Sentence): Medium | undefined {
  const found: Medium[] = [];
  for (const { pattern, kinds } of MEDIA) {
    for (const match of text.slice(0, 600).matchAll(pattern)) {
      const before = text.slice(0, match.index);
      if (OPEN.test(before.slice(-60))) return undefined;
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
