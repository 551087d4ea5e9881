/** The words by which a text says that somebody says something. As they are compared: no apostrophes. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs whose subject is the voice of what follows or went before. */
export const SAYING = set(`
  said says say saying told tells telling claimed claims claiming announced announces announcing added adds adding
  insisted insists insisting noted notes noting stated states stating reported reports reporting confirmed confirms
  confirming declared declares declaring wrote writes posted posts posting stressed stresses stressing emphasised
  emphasized emphasises emphasizes underlined underlines underscored acknowledged acknowledges admitted admits argued
  argues asserted asserts maintained maintains explained explains disclosed revealed reveals remarked observed recalled
  alleged alleges tweeted commented informed informs indicated indicates quoted quotes cited cites described describes
  listed lists mentioned mentions hailed hails characterised characterized summarised summarized reiterated reiterates
  briefed recounted related portrayed boasted complained countered conceded concluded affirmed averred answered replied responded retorted
  published publishes released issued carried denied denies denying rejected rejects rejecting dismissed dismisses
  disputed disputes refuted refutes contradicted contradicts contested contests challenged challenges rebutted
  rebuts repudiated repudiates`);

/** How those who are many say it now: "the Norwegians report"; most of them are nouns as well. */
export const SAYING_OF_MANY = set(
  'report add announce insist confirm note state claim stress maintain acknowledge admit explain argue declare recall allege contend tell deny dispute remember believe think',
);

/** Verbs of saying that are so only with a text or words to say: "described the call as", "issued a statement". */
export const LOOSE_SAYING = set(`
  described describes listed lists hailed hails quoted quotes cited cites published publishes released issued carried
  characterised characterized mentioned mentions related observed observes maintained maintains briefed informed informs
  indicated indicates stressed recalled posted posts reports claims notes states lists rejected rejects dismissed
  dismisses contested contests challenged challenges rebutted rebuts repudiated repudiates complained concluded wrote writes declared declares`);

/** One says that something is not so. */
export const DENYING = set(
  'denied denies denying deny rejected rejects rejecting dismissed dismisses disputed disputes dispute refuted refutes contradicted contradicts contested contests challenged challenges rebutted rebuts repudiated repudiates',
);

/** Verbs of speaking to somebody: with the other side as the one spoken to, words within the contact. */
export const TELLING = set('told tells telling informed informs assured assures reassured');

/** After a verb of telling: those who are told by a side that speaks to the public. */
export const PUBLIC_EARS = set(
  'reporters journalists media press newspapers newsmen lawmakers parliament congress supporters viewers crowd audience television state reuters afp ap bloomberg cnn fox bbc nbc cbs abc axios politico xinhua tass interfax local public radio',
);

/** Nouns for a text in which a side gives its account. */
export const ACCOUNT_NOUNS = set(
  'readout readouts account accounts statement statements version summary communique communiques declaration release bulletin post posts tweet message note transcript briefing text telling rendering report reports dispatch',
);

/** Nouns for those who speak for a party, where the party stands beside them or went before. */
export const OFFICE_NOUNS = set(
  'ministry ministries office palace presidency government governments administration cabinet chancellery embassy department council commission secretariat court spokesman spokeswoman spokesperson spokespeople official officials aide aides adviser advisers advisor diplomat diplomats minister ministers president premier chancellor secretary leader leaders king emir prince chief envoy ambassador negotiator negotiators delegates envoys side sides media television tv broadcaster agency service newspaper delegation team authorities military army regime bloc alliance capital readout directorate division bureau wing offices',
);

/** Those of them who speak to the public whenever they speak; a leader speaks at the table. */
export const MOUTHPIECES: ReadonlySet<string> = new Set(
  [...OFFICE_NOUNS].filter(
    (noun) =>
      !/^(president|ministers?|premier|chancellor|leaders?|king|prince|emir|sides?|secretary|capital|readout|delegation|team|negotiator)$/.test(
        noun,
      ),
  ),
);

/** Words that point back to whoever spoke last. */
export const BACK_TO_SPEAKER = set('it he she they his her its their');

/** Speakers without a party: their words are reported, and by nobody on the record. */
export const NAMELESS = set(
  'sources source people person witnesses witness analysts analyst experts expert observers insiders reports media diplomats diplomat participants officials official',
);

/** Adverbs and the like that a voice goes on with: "also said", "went on to say". */
export const GOING_ON = set(
  'also further furthermore meanwhile later then moreover separately additionally',
);

/** Before these a subject has ended and a new clause begins. */
export const CLAUSE_JOINTS = set(
  'and but while whereas although though because that which who as when if after before since',
);
