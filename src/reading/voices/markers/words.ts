/** Words around an attribution, beside those of saying. */

export const BE = new Set('was were is are been being be'.split(' '));
export const NOT = new Set(
  'not never neither nor without didnt doesnt wouldnt hasnt havent wont dont couldnt refused declined cannot cant wasnt isnt'.split(
    ' ',
  ),
);
/** Verbs by which somebody at the table speaks of a thing, rather than tells of the contact. */
export const ACTS = new Set(
  'stressed stresses underlined underscored emphasised emphasized reiterated recalled briefed recounted acknowledged conceded portrayed'.split(
    ' ',
  ),
);
export const WITNESSES = new Set(
  'pooler poolers reporter reporters television tv journalist journalists correspondent correspondents footage pictures picture photograph photo image photographs photos images video videos witnesses photographer photographers cameraman cameras broadcast livestream stream clip clips crew recording recordings'.split(
    ' ',
  ),
);
export const HEARSAY = new Set('reportedly allegedly apparently supposedly purportedly'.split(' '));
export const HEARSAY_NOUNS = new Set(
  'joke saying story legend tale proverb gossip rumour rumor wisdom refrain adage'.split(' '),
);
/** Verbs of an account: "Beijing's readout made no mention of". */
export const ACCOUNT_VERBS = new Set(
  'had has have put puts spoke speaks referred refers contained contains includes included gave gives made makes left leaves omitted omits went goes called calls framed presents presented showed shows named spelled spelt touched did does differs differed dwelt focused focuses came that'.split(
    ' ',
  ),
);
export const CONTACT_NOUNS = new Set(
  'call calls talks meeting talk discussion discussions conversation exchange exchanges it visit summit session encounter letter negotiations relationship relations them this that'.split(
    ' ',
  ),
);

/** What a ministry does in words: it speaks to the public, where a leader speaks at the table. */
export const STANDING = new Set(
  'welcomed welcomes regretted regrets blamed blames condemned condemns criticised criticized criticises criticizes deplored deplores lamented laments accused accuses warned warns praised praises demanded demands vowed vows ruled hinted hints expressed expresses voiced protested protests thanked thanks congratulated congratulates'.split(
    ' ',
  ),
);

/** What stands in the name of an office, beside ministers and spokesmen: "director of communications", "head of protocol". */
export const POSTS = new Set(
  'international director directors head communications information relations coordinator commissioner undersecretary governor representative chair chairman chairwoman deputy assistant general attache consul bureau unit committee directorate'.split(
    ' ',
  ),
);

/** What follows a verb of saying and begins so tells when, where or how, and not what was said. */
export const ADJUNCT_OPENERS = new Set(
  'on in at to there here after during following late early later monday tuesday wednesday thursday friday saturday sunday afterwards afterward yesterday today then when earlier shortly through via reporters journalists separately from aboard of by he she it as while before upon without beside alongside next standing sitting speaking flanked amid outside inside side together jointly minutes hours with'.split(
    ' ',
  ),
);

/** "as Modi put it", "as the summary has it", "is how the palace tells it" */
export const PUTTING = new Set(
  'put puts has had have tells told sees saw summed sums phrased framed recalled described relayed related remembers remembered presents presented recounts recounted portrays'.split(
    ' ',
  ),
);

/** "That is Hanoi's reading": what goes before is told so by it. */
export const READINGS = new Set(
  'reading version account line story view take telling rendering summary word claim position message argument answer announcement assertion contention suggestion statement boast'.split(
    ' ',
  ),
);

/** Behind whose name these say that what stands beside it is his word: "in Putin's words", "by Kyiv's reckoning". */
export const VIEWS = new Set(
  'words phrase phrasing lights reckoning view eyes estimation recollection recounting memory memoirs opinion judgement judgment mind book count calculation admission confession estimate testimony'.split(
    ' ',
  ),
);
