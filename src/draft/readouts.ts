/** What an article tells of each side's own account. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { DraftOccurrence, DraftPoint, DraftReadout } from './draft.js';
import { originOf } from './draft.js';
import type { MainContact } from './main-contact.js';
import { saysNoMore, tellsNoMore } from './says-no-more.js';

const FULLNESS = { published: 2, brief: 1, none: 0 } as const;

/**
 * `published`: the side gives a point in its own name or joins in one; `brief`: it only confirms,
 * or gives no details; `none`: the text says that it gave no account or no comment.
 */
export function readoutsOf(
  text: string,
  read: readonly ReadSentence[],
  main: MainContact,
  points: readonly DraftPoint[],
  occurrence: readonly DraftOccurrence[],
): DraftReadout[] {
  const found = new Map<string, DraftReadout>();
  const put = (readout: DraftReadout) => {
    const known = found.get(readout.by);
    if (!known || FULLNESS[readout.status] > FULLNESS[known.status]) found.set(readout.by, readout);
  };
  for (const point of points) {
    const sides =
      point.box === 'all' ? main.parties : main.parties.includes(point.box) ? [point.box] : [];
    for (const by of sides) {
      const form = formIn(point.origin.sentence);
      put({ by, status: 'published', ...(form && { form }), origin: point.origin });
    }
  }
  const denying = new Set(
    occurrence.filter(({ stance }) => stance === 'denies').map(({ box }) => box),
  );
  for (const { sentence, attributed } of read) {
    for (const { voice, manner, marker, start, end } of attributed) {
      // "The Casa Rosada has not published an account": the refusal may be in the words that name who refuses.
      const within = marker.start >= sentence.start && marker.end <= sentence.end;
      const words = text.slice(within ? Math.min(start, marker.start) : start, end);
      const sides =
        voice.kind === 'all'
          ? main.parties
          : voice.parties.filter((party) => main.parties.includes(party));
      const none = noAccount(words) ?? (manner === 'noncommittal' ? 'none' : undefined);
      for (const by of sides) {
        if (denying.has(by)) continue;
        if (none !== undefined) put({ by, status: none, origin: originOf(text, sentence) });
        else if (/\bconfirm(?:ed|s)?\b/i.test(words) && manner === 'affirms')
          put({ by, status: 'brief', origin: originOf(text, sentence) });
        else if (
          manner === 'affirms' &&
          main.references.some(
            (reference) => reference.sentence === read.findIndex((it) => it.sentence === sentence),
          )
        )
          put({ by, status: 'brief', origin: originOf(text, sentence) });
      }
    }
  }
  // Who denies that there was any contact has given no account of it.
  for (const { box, stance, origin } of occurrence) {
    if (stance !== 'denies') continue;
    for (const by of box === 'all' ? main.parties : [box])
      if (main.parties.includes(by) && !found.has(by)) put({ by, status: 'none', origin });
  }
  return [...found.values()];
}

const NOT_COMMENTED =
  /\b(?:not|n['’]t|yet to|no)\b[^.]{0,30}\b(?:comment|commented|respond|responded|publish|published|issue|issued|release|released|readout|account|statement|reply|replied|confirm|confirmed|acknowledge|acknowledged)\b|\bdeclined to comment\b|\b(?:published|issued|released|put out|said|gave|given) nothing\b|\b(?:kept|remained|stayed) (?:silent|mum|quiet)\b|\bno (?:immediate )?(?:comment|readout|account|statement|word)\b/i;

/** "was not aware of it", "could not confirm the report", "had no knowledge of such a letter": neither yes nor no. */
const CANNOT_TELL =
  /\b(?:not aware|unaware|no (?:knowledge|information|record|word)|knew nothing|knows nothing|(?:not|cannot|n['’]t|neither) confirm(?: (?:n?or|or) deny)?)\b(?: (?:of|on|about))? ?(?:it|this|that|so|(?:(?:any|such|an?|the|this|that) )*(?:reports?|claims?|calls?|letters?|messages?|notes?|meetings?|talks|visits?|contacts?|conversations?|exchange|encounter|trip))?[.]?["”]?$/iu;

/** Whether the words of a side say that it gives no account, or no more than a short one. */
export function noAccount(words: string): 'none' | 'brief' | undefined {
  if (tellsNoMore(words)) return 'brief';
  // Who confirms that there was one, and no more, has given a short account.
  const confirms =
    /\b(?:confirm|acknowledg)\w*/i.test(words) &&
    !/\b(?:not|yet to|n['’]t|nor)\b[^.]{0,12}\b(?:confirm|acknowledg)/i.test(words);
  if (confirms && /\b(?:not|no|only|merely|declin\w+|refus\w+|without)\b/i.test(words))
    return 'brief';
  return NOT_COMMENTED.test(words) || CANNOT_TELL.test(words.trim()) ? 'none' : undefined;
}

/** "no comment", "no readout at this time", "nothing to add for now" */
const NONE_AT_ALL =
  /^["“]?(?:no|nothing)(?: (?:immediate|further|official|public|formal|such))? ?(?:comments?|readouts?|statements?|response|reply|answer|word|details?|accounts?|communiqués?|to (?:say|add|share|report|announce))?(?: (?:at this (?:time|stage|point|moment|hour)|yet|so far|for now|for the moment|as yet|today|tonight|available|either|from us|from them|on (?:that|this|it|the (?:call|meeting|talks|visit|letter))))*[.!,]?["”]?[.!]?$/iu;

/** "It would give no details", "it had nothing to add": said, and no point. */
export function isRefusalOnly(words: string): boolean {
  if (saysNoMore(words) || NONE_AT_ALL.test(words) || CANNOT_TELL.test(words)) return true;
  if (
    /^["“]?no (?:readout|statement|account|comment|communiqué|details?)s? (?:is|are|was|were|will|would|has|have)\b/i.test(
      words,
    )
  )
    return true;
  if (
    /^[^,;]{0,40}\b(?:not|neither|nobody|none)\b[^,;]{0,20} (?:take|took|taken|answer\w*) (?:any )?questions\b/i.test(
      words,
    )
  )
    return true;
  return (
    /^(?:it|he|she|they|we|there|its?|the) [^,;]{0,70}$/i.test(words.replace(/[.]$/, '')) &&
    /\b(?:would|could|will|had|has|was|is|did|does) (?:have )?(?:not|no|nothing|(?:give|make|offer|be|issue|publish|release|put out|provide|have) no|say (?:no|nothing))\b/i.test(
      words,
    ) &&
    /\b(?:comment|details?|statement|readout|account|information|to (?:say|add|share))\b/i.test(
      words,
    )
  );
}

function formIn(sentence: string): DraftReadout['form'] {
  if (/\b(?:posts?|posted|Truth Social|wrote on|tweet\w*|on X)\b/.test(sentence)) return 'post';
  if (/\breadout\b|\bXinhua\b/i.test(sentence)) return 'readout';
  if (
    /\b(?:told reporters|briefing|press conference|news conference|told journalists)\b/i.test(
      sentence,
    )
  )
    return 'briefing';
  return /\bstatement\b/i.test(sentence) ? 'statement' : undefined;
}
