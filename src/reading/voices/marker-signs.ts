/** Attributions by signs rather than verbs: a dash or a colon in a flash, "nothing from", "quoted as saying". */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES } from '../grammar-words.js';
import { MarkerLabels } from './marker-labels.js';
import type { Marker } from './marker-reach.js';
import { BE } from './marker-words.js';
import {
  ACCOUNT_NOUNS,
  DENYING,
  GOING_ON,
  LOOSE_SAYING,
  OFFICE_NOUNS,
  SAYING,
  SAYING_OF_MANY,
} from './say-words.js';
import type { Voice } from './voices.js';

export class MarkerSigns extends MarkerLabels {
  /** "12:10 Canadian officials: Lee asked for it": a line of a live page opens with the hour. */
  private pastHour(): number {
    const hour = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?\b/i.exec(this.sentence.text)?.[0].length ?? 0;
    const { words, start } = this.sentence;
    return hour === 0
      ? 0
      : Math.max(
          0,
          words.findIndex((word) => word.start >= start + hour),
        );
  }

  /** "KREMLIN: NO DATE YET FOR SUMMIT", "Berlin: two sentences": who speaks stands before a colon. */
  protected beforeColon(): Marker | undefined {
    const { words } = this.sentence;
    let from = this.pastHour();
    const label = from;
    while (
      from < label + 2 &&
      FLASH.has(this.norm(from)) &&
      /^(?:: ?|[ \-–—]+)$/.test(this.before(from + 1))
    )
      from += 1;
    const colon = words.findIndex(({ before }, at) => at > from && /^['"”’]?:\s/.test(before));
    // 'Rinkēvičs disagreed: "It has never been further."'
    const quoted = colon > 0 && colon - from <= 10 && /:\s+["“«]/.test(this.before(colon));
    const teller = quoted
      ? this.speakers.people.subjectIn(this.sentence, words[colon]?.start ?? 0)
      : undefined;
    // 'Albanese, to colleagues at the stakeout: "It's 2032"': to whom it is said behind a comma.
    const listener = this.range(from, colon).indexOf('to');
    const toAll = listener < 0 || /,/.test(this.before(from + listener));
    // 'His Turkish colleague was brief: "We have a price."'
    const colleague = quoted
      ? this.range(from, Math.min(colon, from + 6)).findIndex((norm) => PEERS.test(norm))
      : -1;
    const peer = colleague > 0 ? this.voice(from, from + colleague) : undefined;
    const who = peer?.kind === 'parties' ? peer : teller;
    if (who && toAll)
      return this.made(who, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
    const answerer = colon > 1 && colon - from <= 16 ? this.leadsUpTo(from, colon) : undefined;
    // "A German official, on background: the jets go out in 2028"
    const comma = this.range(from, Math.max(from, colon)).findIndex(
      (norm, index) =>
        /^,/.test(this.before(from + index)) && /^(?:on|in|at|by|via|speaking)$/.test(norm),
    );
    const aside =
      comma > 0 && this.namesOnly(from, from + comma)
        ? this.voice(from, from + comma - 1)
        : undefined;
    if (aside?.kind === 'parties' && colon - from <= 12)
      return this.made(aside, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
    const alone = colon === -1 && /:\s*$/.test(this.sentence.text);
    const to = (alone ? words.length : colon) - 1;
    // "Kast put it differently: the duties would be looked at"
    if (answerer && ANSWERING.test(this.range(from, colon).join(' ')))
      return this.made(answerer, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
    if (to < from || to - from > 6) return undefined;
    const named = words
      .slice(from, to + 1)
      .every(
        ({ norm, text }, at) =>
          this.inMention.has(from + at) ||
          OFFICE_NOUNS.has(norm) ||
          ACCOUNT_NOUNS.has(norm) ||
          /^\p{Lu}/u.test(text) ||
          GOING_ON.has(norm) ||
          /^(the|of|for|in|and|from|foreign|state|press|prime|s|again|adds|still|sources?)$/.test(
            norm,
          ),
      );
    // "THE PRESIDENT:" in a transcript is whoever its heading names.
    const office = this.range(from, to + 1).every(
      (norm) => /^(the|prime|foreign|mr|madam)$/.test(norm) || HOLDERS.test(norm),
    );
    const voice =
      (office ? this.speakers.host : undefined) ?? (named ? this.voice(from, to) : undefined);
    if (!voice || voice.kind === 'unknown' || voice.kind === 'independent') return undefined;
    // "Ottawa: nothing."
    const silent =
      /^(?:nothing|silence|silent|mum|none)$/.test(this.norm(colon)) && words.length <= colon + 4;
    return this.made(voice, from, to, to, silent ? 'noncommittal' : 'affirms', 'said', 'on').marker;
  }

  /** "The EU's reading of it is brief:", "South Block was first with its account:": whose clause ends in a colon. */
  private leadsUpTo(from: number, colon: number): Voice | undefined {
    const end = this.sentence.words[colon]?.start ?? 0;
    const verb = this.range(from + 1, colon).findIndex(
      (norm, step) =>
        !this.inMention.has(from + 1 + step) &&
        (AUXILIARIES.has(norm) ||
          SAYING_OF_MANY.has(norm) ||
          isPast(norm) ||
          (/[^s]s$/.test(norm) && norm !== 'news' && !this.isOwner(from + 1 + step))),
    );
    const voice = verb < 0 ? undefined : this.voice(from, from + verb);
    if (voice?.kind === 'parties' || voice?.kind === 'all') return voice;
    return this.speakers.people.subjectIn(this.sentence, end);
  }

  private isOwner(at: number): boolean {
    return /['’]s?$/.test(this.sentence.words[at]?.text ?? '');
  }

  /** "A spokesman for the chancellor later put the price at 300 million": whatever he does, he does in words. */
  protected bySpokesman(): Marker | undefined {
    const at = this.range(0, 14).findIndex((norm) =>
      /^spokes(?:man|woman|person|people)$/.test(norm),
    );
    if (at < 0 || this.range(0, at).some((norm) => BE.has(norm))) return undefined;
    const from = this.subjectStart(at, 0);
    if (from > 0 && !/[,;:—–]/.test(this.before(from))) return undefined;
    let last = at;
    if (/^(for|of)$/.test(this.norm(at + 1))) {
      last = at + 2;
      while (last < at + 9 && this.namesOnly(last + 1, last + 2)) last += 1;
    }
    if (
      BE.has(this.norm(last + 1)) ||
      this.range(last + 1, last + 8).some((norm) => GESTURES.test(norm))
    )
      return undefined;
    const voice = this.voice(from, last);
    if (voice?.kind !== 'parties') return undefined;
    // The verb is a part of what is told, and so is he who does it.
    return {
      ...this.made(voice, from, from, from, 'affirms', 'said', 'on').marker,
      end: this.sentence.words[from]?.start ?? 0,
    };
  }

  /** "Erdoğan poured the tea himself; your pool was two metres away": what the reporter saw. */
  protected byPool(): Marker | undefined {
    const at = this.range(0, this.sentence.words.length).findIndex(
      (norm, index) =>
        /^(?:pool|pooler|poolers|correspondent|reporter)$/.test(norm) &&
        /^(?:your|this)$/.test(this.norm(index - 1)),
    );
    if (at < 1) return undefined;
    const voice: Voice = { kind: 'independent', parties: [], speaker: this.text(at - 1, at) };
    const { start } = this.sentence;
    return { ...this.made(voice, 0, 0, at, 'affirms', 'said', 'around').marker, start, end: start };
  }

  /** "denied that a number had been named and said that a list was being drawn up": the same voice once more. */
  protected goingOn(at: number, before: Marker | undefined) {
    const norm = this.norm(at);
    if (before?.form !== 'said' || before.reach === 'back' || !SAYING.has(norm)) return undefined;
    if (!/^(and|but|though|yet)$/.test(this.norm(at - 1)) || LOOSE_SAYING.has(norm))
      return undefined;
    // "made no mention of the vote and said the two had discussed cocoa"
    const plain =
      (before.manner !== 'affirms' || this.norm(at - 1) === 'but') &&
      /^(said|says|added|adds)$/.test(norm);
    if (!plain && this.norm(at + 1) !== 'that' && !/["“]/.test(this.before(at + 1)))
      return undefined;
    return this.made(
      before.voice,
      at,
      at,
      at,
      DENYING.has(norm) ? 'denies' : 'affirms',
      'said',
      'on',
    );
  }

  /** "the Norwegians report", "Rome and Algiers both say": more than one speak, and it is no noun. */
  protected areMany(at: number, free: number): boolean {
    let subject = at - 1;
    while (subject > free && /^(?:also|both|now|still|all|further|\w+ly)$/.test(this.norm(subject)))
      subject -= 1;
    if (/^(?:they|both|all|two|people)$/.test(this.norm(subject))) return true;
    const name = this.sentence.mentions.find(({ last }) => last === subject);
    if (name) {
      const nation =
        name.form === 'adjective' && /[^'’]s$|[^'’]ese$|sh$/.test(this.text(subject, subject));
      const joined =
        this.norm(name.first - 1) === 'and' &&
        this.sentence.mentions.some(({ last }) => last === name.first - 2);
      return (nation && this.norm(name.first - 1) === 'the') || joined;
    }
    return (
      /(?:s|men|women|people)$/.test(this.norm(subject)) &&
      OFFICE_NOUNS.has(this.norm(subject)) &&
      !/^(?:to|of|in)$/.test(this.norm(subject - 1))
    );
  }

  /** "Japan's commitments on history": what belongs to a name and is neither a house nor an office. */
  protected isThingOfName(from: number, to: number): boolean {
    const name = this.sentence.mentions.find(({ first }) => first === from);
    return (
      name !== undefined &&
      name.last < to &&
      /['’]s?$/.test(this.text(name.last, name.last)) &&
      !this.namesOnly(name.last + 1, name.last + 2)
    );
  }

  /** "in May, says Dodoma": behind what is said the speaker stands after the verb. */
  protected inverted(at: number) {
    if (!/^,\s*$/.test(this.before(at))) return undefined;
    const { to, voice } = this.behind(at + 1);
    const ends = this.norm(to + 1) === '' || /[,;.]/.test(this.before(to + 1));
    return ends && voice && voice.kind !== 'unknown'
      ? this.made(voice, at, to, to, 'affirms', 'said')
      : undefined;
  }

  /** "if Kigali is right", "if one asks in Islamabad": told on somebody's word, and no more. */
  protected ifRight(at: number) {
    if (this.norm(at) !== 'if') return undefined;
    // "if one goes by the White House"
    if (
      /^(?:one|you)$/.test(this.norm(at + 1)) &&
      /^(?:go(?:es)? by|believes?|trusts?|follows?|listens? to)/.test(
        this.range(at + 2, at + 4).join(' '),
      )
    ) {
      const from = /^(?:by|to)$/.test(this.norm(at + 3)) ? at + 4 : at + 3;
      const end = this.endOfPhrase(from);
      // "if you listen to her": of those named it may be any.
      const pronoun = /^(?:him|her|them|it)$/.test(this.norm(from));
      const whose = pronoun ? nobody(this.text(from, end)) : this.voice(from, end);
      return whose && this.made(whose, at, end, end, 'affirms', 'said', 'around');
    }
    if (/^(?:one|you)$/.test(this.norm(at + 1)) && /^asks?$/.test(this.norm(at + 2))) {
      const to = this.endOfPhrase(at + 3);
      return this.made(nobody(this.text(at + 3, to)), at, to, to, 'affirms', 'said', 'around');
    }
    const is = [2, 3, 4, 5, 6, 7].find((step) =>
      /^(?:is|was|are|has|have|had|got)$/.test(this.norm(at + step)),
    );
    const right = is === undefined ? '' : this.range(at + is + 1, at + is + 4).join(' ');
    const correct =
      /^(?:right|correct|to be (?:believed|trusted)|(?:it|that|this) (?:right|correct))/.exec(
        right,
      );
    if (is === undefined || !correct) return undefined;
    const to = at + is + correct[0].split(' ').length;
    const voice = this.voice(at + 1, at + is - 1);
    return voice && this.made(voice, at, to, to, 'affirms', 'said', 'around');
  }

  /** "fully agreed in Kyiv's telling, and nearly so in that of his host": two tell it, and not alike. */
  protected inThatOf(at: number) {
    if (this.norm(at) !== 'that' || this.norm(at + 1) !== 'of') return undefined;
    if (!/^(?:in|by|per|from|to)$/.test(this.norm(at - 1))) return undefined;
    const to = this.endOfPhrase(at + 2);
    return this.made(nobody(this.text(at + 2, to)), at - 1, to, to, 'affirms', 'said', 'around');
  }

  /** "Cairo says that it will; Khartoum, that it will not": the verb is that of whoever spoke before. */
  protected gapped(at: number, free: number) {
    if (this.norm(at) !== 'that' || free === 0) return undefined;
    // "Trump said that they had, and Xinhua that Xi had asked for care"
    if (this.before(at) === ' ') {
      const and = [2, 3, 4].find((step) => /^(?:and|but|while)$/.test(this.norm(at - step)));
      if (and === undefined || !this.namesOnly(at - and + 1, at)) return undefined;
      const other = this.voice(at - and + 1, at - 1);
      return other?.kind === 'parties' || other?.kind === 'independent'
        ? this.made(other, at - and + 1, at, at, 'affirms', 'said', 'on')
        : undefined;
    }
    if (!/^,\s*$/.test(this.before(at))) return undefined;
    const name = this.sentence.mentions.find(({ last }) => last === at - 1);
    if (!name || !(/[;,]/.test(this.before(name.first)) || this.norm(name.first - 1) === 'and'))
      return undefined;
    const voice = this.voice(name.first, at - 1);
    return voice && this.made(voice, name.first, at, at, 'affirms', 'said', 'on');
  }

  /** "the Jordan Times quoted him as saying", "Aliyev was quoted as saying by AZERTAC": whose words they are. */
  protected quoting(at: number, free: number) {
    if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(this.norm(at))) return undefined;
    let as = at + 1;
    while (as < at + 10 && this.norm(as) !== 'as' && !/[,;]/.test(this.before(as))) as += 1;
    // "…, the guest is quoted in the Indian readout"
    if (BE.has(this.norm(at - 1)) && /^(?:in|by)$/.test(this.norm(at + 1))) {
      const to = this.endOfPhrase(at + 2);
      const voice = this.voice(at + 2, to);
      const from = Math.max(free, this.subjectStart(at - 1, free));
      return voice && this.made(voice, from, to, to, 'affirms', 'said');
    }
    if (
      this.norm(as) !== 'as' ||
      !/^(saying|telling|replying|answering|warning)$/.test(this.norm(as + 1))
    )
      return undefined;
    if (BE.has(this.norm(at - 1))) {
      const subject = this.subject(at, free);
      const by = this.norm(as + 2) === 'by' ? this.endOfPhrase(as + 3) : as + 1;
      return subject && this.made(subject.voice, subject.from, by, by, 'affirms', 'said');
    }
    const from = Math.max(free, this.subjectStart(at, free));
    const voice = this.voice(at + 1, as - 1);
    // "Xinhua quoted Trump as saying" is what China's side has him say.
    const quoter = this.subject(at, free)?.voice;
    if (
      quoter?.kind === 'parties' &&
      voice?.kind === 'parties' &&
      voice.parties.join() !== quoter.parties.join()
    )
      return this.made(quoter, from, as + 1, as + 1, 'affirms', 'said');
    const own = /^(him|her|them)$/.test(this.norm(at + 1))
      ? this.speakers.people.subjectIn(this.sentence, this.sentence.words[at]?.start ?? 0)
      : voice;
    const whose = own ?? this.speakers.last ?? this.speakers.person;
    return whose && this.made(whose, from, as + 1, as + 1, 'affirms', 'said');
  }
}

function nobody(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}

const ANSWERING =
  /\b(?:puts? (?:it|out)|sees? it|saw it|(?:issued|published|circulated) an?|disagreed|differed|answered|replied|countered|objected|agreed?|confirm(?:s|ed)?|demurred|begged to differ|(?:was|is) (?:\w+ )?(?:blunt|clear|curt|terse|vague|vaguer|brief|cautious|cooler|firm|adamant|short)|(?:answer|reply|version|view|line|message|word|verdict|summary|take|account|reading|telling|list|note|readout|story|figure|number|sum|price|terms)|count(?:s|ed) (?:\w+ly|otherwise)|tells? it|told it)\b/;

/** What is done without a word. */
const GESTURES = /^(?:smil|nod|laugh|frown|wav|walk|grimac|duck|sidestep|gestur)\p{L}*(?:ed|s)$/u;

const HOLDERS = /^(?:president|minister|premier|chancellor|secretary|king|queen|taoiseach|leader)$/;

const PEERS =
  /^(?:colleague|counterpart|host|guest|neighbour|neighbor|spokes(?:man|woman|person))$/;

/** Words that open a flash and are nobody's. */
const FLASH = new Set(
  'flash breaking urgent alert newsflash snap update exclusive bulletin'.split(' '),
);
