/** Attributions that name a source in passing: "to go by Misri", "or so Ushakov would have it", "was New Delhi's". */
import { PREPOSITIONS } from '../grammar-words.js';
import { MarkerAccounts } from './marker-accounts.js';
import type { Marker } from './marker-reach.js';
import { BE, PUTTING, READINGS, VIEWS } from './marker-words.js';
import type { Voice } from './voices.js';

type Found = { marker: Marker; last: number } | undefined;

/** "to go by", "to judge by", "to hear": behind them stands whose word it is. */
const BY_WHOM = /^(?:(?:go|judge) by|hear|believe|trust|credit|listen to)\b/;

/** Who is let know is the public, and nobody at the table. */
const EARS = /^(?:it|be|the|reporters|journalists|press|media|public|everybody|everyone|us|all)$/;

const RAN = /^(?:was|is|ran|runs|went|goes|came|read|reads)$/;

/** What somebody says, beside the nouns for an account. */
const SPOKEN = new Set(
  'reply rejoinder riposte retort assurance response warning plea contention promise pledge complaint point'.split(
    ' ',
  ),
);

/** So many words of a source are looked at behind its "so" or "as". */
const REACH = 8;

export class MarkerSources extends MarkerAccounts {
  protected source(at: number, free: number): Found {
    return (
      this.toGoBy(at) ??
      this.soHadIt(at) ??
      this.isTheirs(at) ??
      this.hadFrom(at) ??
      this.theirWords(at, free) ??
      this.letKnow(at, free) ??
      this.inTheirs(at)
    );
  }

  /** "…, to go by Foreign Secretary Misri", "to hear the Ukrainian tell it" */
  private toGoBy(at: number): Found {
    if (!(at === 0 || /[,;:—–]/.test(this.before(at)))) return undefined;
    // "going by Rubio"
    const going = /^(?:going|judging)$/.test(this.norm(at)) && this.norm(at + 1) === 'by';
    const verb =
      this.norm(at) === 'to' ? BY_WHOM.exec(this.range(at + 1, at + 3).join(' '))?.[0] : undefined;
    if (verb === undefined && !going) return undefined;
    const from = at + 1 + (verb?.split(' ').length ?? 1);
    let to = from;
    while (to < from + REACH && this.norm(to + 1) !== '' && !/[,;:.—–]/.test(this.before(to + 1)))
      to += 1;
    const tells = this.range(from, to + 1).findIndex((norm) => /^(?:tell|say|put|it)$/.test(norm));
    const end = tells > 0 ? from + tells - 1 : to;
    return this.around(this.voice(from, end), at, to);
  }

  /** "…, or so Ushakov would have it", "so the presidential office had it" */
  private soHadIt(at: number): Found {
    const has = PUTTING.has(this.norm(at)) || this.norm(at) === 'have';
    if (!has || this.norm(at + 1) !== 'it' || !this.endsBefore(at + 2)) return undefined;
    const so = this.range(at - REACH, at).lastIndexOf('so');
    const from = Math.max(0, at - REACH) + so + 1;
    const end = this.norm(at - 1) === 'would' ? at - 2 : at - 1;
    return so < 0 || end < from ? undefined : this.around(this.voice(from, end), from - 1, at + 1);
  }

  /** "that they had settled it was New Delhi's", "the optimism was Howard Lutnick's" */
  private isTheirs(at: number): Found {
    if (!BE.has(this.norm(at)) || at < 2) return undefined;
    const name = this.sentence.mentions.find(
      ({ first }) => first === at + 1 || (first === at + 2 && this.norm(at + 1) === 'the'),
    );
    if (!name || !/['’]s?$/.test(this.text(name.last, name.last))) return undefined;
    const claimed = READINGS.has(this.norm(name.last + 1)) && this.endsBefore(name.last + 2);
    const last = claimed ? name.last + 1 : name.last;
    if (!claimed && !this.endsBefore(last + 1)) return undefined;
    return this.around(this.voice(name.first, name.last), at, last);
  }

  /** "that sanctions came up we have from Tehran alone" */
  private hadFrom(at: number): Found {
    if (
      this.norm(at) !== 'from' ||
      !/^(?:have|had|know|hear|heard|learned|learnt)$/.test(this.norm(at - 1))
    )
      return undefined;
    if (!/^(?:we|one|reporters|journalists)$/.test(this.norm(at - 2))) return undefined;
    const to = this.endOfPhrase(at + 1);
    return this.around(this.voice(at + 1, to), at - 2, to);
  }

  /** "the visitor's rejoinder was that", "…, ran Xi's assurance" */
  private theirWords(at: number, free: number): Found {
    if (!SPOKEN.has(this.norm(at)) && !READINGS.has(this.norm(at))) return undefined;
    if (!/['’]s?$/.test(this.text(at - 1, at - 1)) && !/^['’]/.test(this.before(at)))
      return undefined;
    const start = this.nounPhraseStart(at, free);
    const from = RAN.test(this.norm(start)) ? start + 1 : start;
    const voice = from < at ? this.voice(from, at - 1) : undefined;
    if (!voice) return undefined;
    if (BE.has(this.norm(at + 1)) && this.norm(at + 2) === 'that')
      return this.made(voice, from, at + 2, at + 2, 'affirms', 'said', 'on');
    return RAN.test(this.norm(from - 1)) &&
      /,/.test(this.before(from - 1)) &&
      this.endsBefore(at + 1)
      ? this.made(voice, from - 1, at, at, 'affirms', 'said', 'back')
      : undefined;
  }

  /** "…, the adviser let reporters know" */
  private letKnow(at: number, free: number): Found {
    const verb = this.range(at - 3, at).indexOf('let');
    const heard = this.range(at - 3 + verb + 1, at).every((norm) => EARS.test(norm));
    if (this.norm(at) !== 'know' || verb < 0 || !heard) return undefined;
    const subject = this.subject(at - 3 + verb, free);
    return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
  }

  /** "agreed in Kyiv's version and nearly so in Washington's": two tell it, and not alike. */
  private inTheirs(at: number): Found {
    if (!/^(?:in|by|to)$/.test(this.norm(at))) return undefined;
    const name = this.sentence.mentions.find(
      ({ first }) => first === at + 1 || (first === at + 2 && this.norm(at + 1) === 'the'),
    );
    if (
      !name ||
      !/['’]s?$/.test(this.text(name.last, name.last)) ||
      !this.endsBefore(name.last + 1)
    )
      return undefined;
    const version = this.range(0, at).some((norm) => READINGS.has(norm) || VIEWS.has(norm));
    const speaker = this.text(name.first, name.last).slice(0, 120);
    return version
      ? this.around({ kind: 'unknown', parties: [], speaker }, at, name.last)
      : undefined;
  }

  /** Whether a clause ends before a word, or goes on with when and where. */
  private endsBefore(at: number): boolean {
    const norm = this.norm(at);
    return (
      norm === '' ||
      /[,;:.—–"”)]/.test(this.before(at)) ||
      /^(?:and|but|while|when)$/.test(norm) ||
      (PREPOSITIONS.has(norm) && norm !== 'of')
    );
  }

  private around(voice: Voice | undefined, from: number, to: number): Found {
    return voice && this.made(voice, from, to, to, 'affirms', 'said', 'around');
  }
}
