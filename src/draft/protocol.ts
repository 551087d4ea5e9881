/** What goes on around a contact, and is no point in it: who comes and goes, dines, lays wreaths, and where its pictures are. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { MainContact } from './main-contact.js';

/** Where any of it is said, asked or agreed upon, that is what the sentence tells. */
const SPOKEN =
  /\b(?:agree|said|says|told|asked|offer(?:ed|s) to|promis|pledg|discuss|rais|propos|announc|call(?:ed|s) (?:for|on)|warn|urg|thank|express|invit|stress|insist|decid|undert|sign(?:ed|s) (?:an?|the|two|three|four|\d+) (?!guest|visitor|golden|book)|(?:to|will|would|was to|is to|are to) (?:sign|open|launch|inaugurate|co-chair|chair|address|receive|host))/i;

const WHEN = `(?:(?:Concluding|Ending|Closing|Opening|Beginning|Following|After|Before|At) [^,]{3,50}, )?(?:(?:[Ll]ater|[Aa]fterwards?|[Tt]hen|[Ee]arlier in the day|[Ii]n the (?:morning|afternoon|evening|(?:first|second) half of the day)|[Aa]t the (?:beginning|start|outset|end|close|conclusion) of the (?:meeting|visit|talks|conversation|negotiations)|(?:[Bb]efore|[Aa]fter|[Ff]ollowing) (?:that|leaving|(?:the|their) (?:meeting|talks|lunch|dinner|ceremony|call|visit))),? )?`;
/** Somebody: a thing that returns or leaves is spoken of. */
const WHO = String.raw`${WHEN}(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:\p{L}+ ){0,3}?(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Ll]eader|[Gg]uest|[Hh]ost|[Vv]isitor|[Dd]elegation|[Kk]ing|[Ee]mir|[Ss]ultan|[Pp]arty|[Pp]arties|[Ss]ide|[Ee]nvoy|[Ss]ecretary|[Cc]ommissioner|[Pp]rince|[Pp]air|[Cc]ouple|[Tt]wo|[Mm]en)s?(?: \p{Lu}\S*){0,3}|\p{Lu}\S*(?: \p{Lu}\S*){0,4}?)\s`;
const ALSO = `(?:(?:also|then|later|jointly|afterwards|has|have|had|since|already) )*`;

/** "The President returns to Nairobi this evening", "He flew on to Doha" */
const GOES = new RegExp(
  String.raw`^${WHO}${ALSO}(?:(?:travel(?:s|led|ed)?|returns?|returned|flies|flew|flown|departs?|departed|arrives?|arrived|lands?|landed|heads?|headed|continues?|continued|went on|goes on|moved on|moves on)\b(?: (?:on|back|home|from [\p{L} ]{2,20}))*(?: (?:to|for|in|at|home|from)\b(?! (?:the |an? |his |her |its |their )?\p{Ll}{3,}))|(?:left|leaves) (?:for (?:home|\p{Lu})|\p{Lu}|the (?:country|capital|city)))`,
  'u',
);
/** "The President will travel to Riga on Thursday", where that is on nobody's side. */
const WILL_GO = new RegExp(
  String.raw`^${WHO}(?:(?:will|is to|is due to|is expected to|was due to) (?:now |then |next )?(?:(?:travel|return|fly|head|continue|go)(?: (?:on|back|straight))?(?: home\b| (?:to|for) (?:the )?\p{Lu})|(?:depart|leave) for |(?:present|report|brief|inform|submit|address)\b[^,;]{0,60}\b(?:[Pp]arliament|[Cc]abinet|[Cc]ouncil|lawmakers|[Cc]ongress|[Ss]enate|MPs)\b)|(?:is|was) (?:next )?(?:due|expected) (?:next |back )?(?:in \p{Lu}|at|home))`,
  'u',
);

/** "laid wreaths at the monument", "gave a dinner", "was accompanied by" */
const CEREMONY = new RegExp(
  String.raw`^${WHO}${ALSO}(?:(?:laid|lay|lays) (?:an? |the |their )?(?:wreaths?|flowers)|(?:gave|gives|hosted|hosts|held|attended|attend|attends|had|shared|watched|enjoyed) (?:an? |the |his |her )?(?:\p{Ll}+ ){0,2}(?:dinner|lunch|luncheon|breakfast|banquet|reception|concert|ceremony|welcome|performance|service|parade)\b|(?:walked|strolled) (?:across|along|through|together|to|in|on|over)\b|exchanged (?:gifts|presents|pleasantries|greetings)|(?:conveyed|passed on|extended) (?:the |his |her |their |an? )?(?:\p{Ll}+ ){0,2}(?:greetings|regards|best wishes|good wishes)\b|wished (?:each other|one another|him|her)\b|(?:got|became) acquainted with|met (?:with )?(?:(?:local|some|the|a group of|members of the|representatives of the) )*(?:students|pupils|expatriates|compatriots|staff|diaspora|community|veterans|employees|workers)\b|posed for|(?:reviewed|inspected) (?:an? |the )?(?:guard|honou?r|troops)|planted (?:an? |the )|signed (?:the |an? )?(?:\p{L}+[’']? ){0,2}(?:book\b|guest)|(?:toured|visited) (?:the|an?) |(?:was|were) (?:also )?(?:accompanied|joined|greeted|welcomed|seen off|received|met) (?:there |at [\p{L} ]{2,30} )?(?:by|with)\b)`,
  'u',
);

/** "A working lunch followed", "No press conference was held", "The meeting took place in a warm atmosphere" */
const AROUND =
  /^[^,;:"“]{3,60}? (?:had |has )?(?:delayed|held up|pushed back|interrupted|postponed) (?:the|their|his|her|its) (?:\p{L}+['’]s )?(?:start|beginning|opening|arrival|departure|flight|session|talks|meeting|landing|convoy|journey)\b[^,;:]{0,40}$|^(?:an?|the|no|their) (?:\p{L}+ ){0,3}(?:dinner|lunch|luncheon|breakfast|banquet|reception|press conference|news conference|photo ?call|ceremony|questions) (?:(?:then |also )?followed|(?:was|were) (?:also )?(?:held|given|taken|planned|scheduled|offered|hosted)|(?:will |is to )?(?:follow|be held|take place))\b[^,;:]{0,40}$|^(?:the|their) (?:meeting|talks|conversation|discussions?|call|visit|negotiations|exchange) (?:took place|(?:was|were) held|passed|proceeded|went) (?:off )?in (?:an? |the )[^,;:]{3,60}\b(?:atmosphere|spirit|manner|setting|mood)\b[^,;:]{0,40}$|^(?:(?:large |small |cheering )?crowds|(?:tens of )?thousands|hundreds|dozens|schoolchildren|onlookers|residents)(?: of [^,;:]{3,40}?)? (?:had |have )?(?:lined|gathered|turned out|waved|cheered|waited|filled|stood)\b/iu;

/** "Photographs are available on the website", "For further information, please contact" */
const SERVICE =
  /^(?:separately, (?!.*\b(?:two|both|sides|leaders|parties|they)\b)|(?:photo(?:graph)?s|pictures|pix|images|footage|videos?|audio|recordings?|transcripts?|(?:the |a )(?:press conference|full text|video|recording|transcript|text|statement)|copies)\b[^,;:]{0,60}\b(?:available|(?:can|may) be (?:watched|viewed|found|downloaded|read|accessed|seen|obtained)|in the system|on (?:the|our) (?:website|wire|server)|attached|to follow)\b|for (?:further|more|additional) (?:information|details)\b|(?:media|press) (?:contact|enquir|inquir)|(?:please )?contact\b|(?:for )?(?:(?:all|any|further|more|general|other) )?(?:information|details|enquiries|inquiries|questions)(?::| (?:please )?(?:contact|call|write to|should be|may be|can be)\b)|[^,;:]{3,60} (?:is|are|remains?) at the disposal of the (?:press|media)\b|notes? (?:to|for) editors\b|(?:issued|distributed) by the\b[^,;]{0,60}$)/i;

/** "Sudan's membership has been suspended since 2021", "The two countries are members of": how it stands, whoever meets. */
const BACKGROUND =
  /^[^,;:"“]{3,80} (?:has|have) (?:\p{Ll}+ly )?(?:been|had|maintained|enjoyed|hosted|belonged|run|lived|worked)\b[^;:]{0,80}\bsince (?:19|20)\d\d\b|^[^,;:"“]{3,80} (?:is|are) (?:both |all )?(?:an? |the |founding |full )?(?:founding )?(?:members?|part(?:y|ies)|signator(?:y|ies)) (?:of|to)\b/iu;

/** Whether a stretch tells of no more than that. */
export function isProtocol(
  words: string,
  { sentence }: ReadSentence,
  start: number,
  end: number,
  main: MainContact,
  record: ContactRecord,
): boolean {
  if (SERVICE.test(words)) return true;
  if (SPOKEN.test(words) || /["“]/.test(words)) return false;
  const told = words.replace(/[.]$/, '');
  if ([AROUND, GOES, CEREMONY, BACKGROUND].some((pattern) => pattern.test(told))) return true;
  // "President Putin will travel to India", after a call with Delhi: that is what came of it.
  const toSide = sentence.mentions.some((mention) => {
    const at = sentence.words[mention.first]?.start ?? 0;
    const place = mention.form === 'name' || mention.form === 'capital';
    return (
      place &&
      at >= start &&
      at < end &&
      partiesOf(mention, record).some((party) => main.parties.includes(party))
    );
  });
  return WILL_GO.test(told) && !toSide;
}
