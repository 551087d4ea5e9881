import { MarkerReach } from './marker-reach.js';
import { ACCOUNT_NOUNS, PUBLIC_EARS, SAYING, TELLING } from './say-words.js';
import { namesIn, partiesOf, type Voice } from './voices.js';

/** Behind a verb of telling these begin what is told, or where. */
const BETWEEN = new Set('of about on in at that how what why over after during'.split(' '));

export class MarkerSenses extends MarkerReach {
  /** "declined to comment", "made no mention of", "did not say", "neither confirmed nor denied" */
  protected isRefusal(at: number): boolean {
    const [norm, next, third] = [this.norm(at), this.norm(at + 1), this.norm(at + 2)];
    if (
      (norm === 'declined' || norm === 'refused' || norm === 'declines' || norm === 'refuses') &&
      next === 'to'
    )
      return true;
    if (
      /^(would|could|will|had)$/.test(norm) &&
      /^(say|add|give)$/.test(next) &&
      /^(no|nothing|little)$/.test(third)
    )
      return true;
    if (
      /^(gave|given|offered|provided|published|issued|released|said)$/.test(norm) &&
      /^(none|nothing)$/.test(next)
    )
      return true;
    if (
      /^(gave|given|gives|offered|provided|released|published|had|has|have|made|issued|carried|carries|ran)$/.test(
        norm,
      ) &&
      next === 'no'
    ) {
      return /^(details|detail|account|comment|mention|readout|statement|further|immediate|information|word|reference|such|report|response|reaction|confirmation)$/.test(
        third,
      );
    }
    if (norm === 'neither' && /^confirm/.test(next)) return true;
    if (
      (/^(did|does|has|have|had|would|could|will)$/.test(norm) && next === 'not') ||
      /^(didnt|doesnt|hasnt|havent|wouldnt|couldnt|cannot)$/.test(norm)
    ) {
      const after = [1, 2, 3].map((step) => this.norm(at + step));
      return after.some((word) =>
        /^(mention|mentioned|comment|commented|confirm|confirmed|say|said|elaborate|respond|responded|reply|answer|answered|give|given|refer|refers|disclose|specify|publish|published|released|release|address|provide|detail|acknowledge|acknowledged|deny|denied|issued|made)$/.test(
          word,
        ),
      );
    }
    if (/^(has|have|had|is|are|was|were)$/.test(norm) && next === 'yet' && third === 'to')
      return true;
    // "Tunis has published nothing", "Ankara has kept silent", "… had no immediate comment"
    if (/^(kept|remained|stayed|keeps|remains)$/.test(norm) && /^(silent|mum|quiet)$/.test(next))
      return true;
    // "White House yet to confirm", "Budapest silent"
    if (
      norm === 'yet' &&
      next === 'to' &&
      !/^(has|have|had|is|are|was|were)$/.test(this.norm(at - 1))
    )
      return /^(confirm|comment|respond|react|reply|publish|release|say|issue)$/.test(third);
    return norm === 'not' && next === 'aware' && third === 'of';
  }

  /** A word that can be a noun, or an act within the contact, counts only where it is plainly said. */
  protected isVerbOfSaying(at: number): boolean {
    const norm = this.norm(at);
    const next = [1, 2, 3, 4].map((step) => this.norm(at + step));
    if (
      /^(reports|claims|notes|states|posts|quotes|cites|lists|describes|indicates|maintains|stresses|mentions|observes)$/.test(
        norm,
      )
    ) {
      return (
        this.isParty(at - 3, at - 1) ||
        /^(it|he|she|they|which|who|ministry|statement|readout|office|side|sides|media|government|agency|account|kremlin)$/.test(
          this.norm(at - 1),
        )
      );
    }
    if (/^(rejected|rejects|dismissed|dismisses)$/.test(norm)) {
      return next.some((word) =>
        /^(report|reports|claim|claims|suggestion|suggestions|account|that|as|idea|version|accusation)$/.test(
          word,
        ),
      );
    }
    if (/^(published|publishes|released|issued|carried)$/.test(norm)) {
      return (
        next.some((word) => ACCOUNT_NOUNS.has(word)) &&
        this.range(at, at + 14).some(
          (word) => SAYING.has(word) && word !== norm && /ing$/.test(word),
        )
      );
    }
    if (/^(informed|briefed|related|observed)$/.test(norm)) return next.includes('that');
    if (/^(wrote|writes|posted|posts)$/.test(norm))
      return !(next[0] === 'to' || next.slice(0, 3).some((word) => /^letters?$/.test(word)));
    return true;
  }

  /** A leader to the other side, not to the public: words within the contact. */
  protected isTelling(at: number, speaker: Voice): boolean {
    if (!TELLING.has(this.norm(at))) return false;
    if (PUBLIC_EARS.has(this.norm(at + 1)) || PUBLIC_EARS.has(this.norm(at + 2))) return false;
    if (speaker.kind !== 'parties') return false;
    const named = namesIn(this.sentence, at + 1, at + 7)[0];
    // "told Time magazine of Xi": what it was about is not whom it was said to.
    const listener =
      named && this.range(at + 1, named.first).some((norm) => BETWEEN.has(norm))
        ? undefined
        : named;
    // "she told her morning news conference": whose it is, not whom she told.
    const objective =
      /^(him|them)$/.test(this.norm(at + 1)) ||
      (this.norm(at + 1) === 'her' &&
        (!/^\s$/.test(this.before(at + 2)) ||
          /^(that|about|to|of|he|she|they|it|in|on|at|by|the|how|what|why|not)$/.test(
            this.norm(at + 2),
          ))) ||
      /^(counterpart|host|guest|colleague)$/.test(
        [1, 2, 3, 4, 5]
          .map((step) => this.norm(at + step))
          .find((word) => /^(counterpart|host|guest|colleague)$/.test(word)) ?? '',
      );
    if (!listener) return objective;
    return (
      objective ||
      partiesOf(listener, this.record).every((party) => !speaker.parties.includes(party))
    );
  }
}
