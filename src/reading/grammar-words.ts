export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PREPOSITIONS = set(`
  of about on over in with to from against for at by near after before during since until till amid despite without into onto
  toward towards through across between among under like unlike versus vs than via regarding following behind beyond around
  besides beside alongside ahead as outside inside within throughout off upon
`);

export const AUXILIARIES = set(`
  is are was were be been being am has have had having do does did will would shall should can could may might must to
  not never ll ve re didnt hasnt havent doesnt dont wasnt werent isnt arent wont hadnt couldnt wouldnt shouldnt cannot cant
`);

/** Adverbs and the like, that may stand between subject, verb and object. */
export const ADVERBS = set(`
  again also already just now then later earlier soon recently finally first once twice briefly privately personally directly
  today yesterday tonight tomorrow both each all still even ever never only separately jointly together reportedly apparently
  allegedly currently previously since face-to-face one-on-one there here too this last next week month year morning
  afternoon evening night monday tuesday wednesday thursday friday saturday sunday overnight formally officially publicly
  secretly virtually online remotely immediately shortly suddenly quietly openly actually really definitely probably
  presumably supposedly certainly always often usually regularly repeatedly himself herself themselves instead meanwhile
  reportedly yet so really literally basically tentatively at-length quickly promptly face
`);

/** What may open the object of a verb or of a preposition, and no infinitive. */
export const DETERMINERS = set('the a an his her its their this that both all him them each');

export const CONJUNCTIONS = set(
  'and or but while as when then before after that because although though since if whether where who whom which whose so than until till once',
);

/** After a name of a country these show that the name stands by itself and governs no noun. */
export const AFTER_NAME = new Set([
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...CONJUNCTIONS,
  ...set('the a an his her its their this that these those he she it they we i you'),
  ...set(`says said say told tells warns warned vows urges calls agrees agree agreed wants announces announced confirms confirmed denies denied
    hosts hold holds held resume resumes resumed begin begins began open opens opened conclude conclude concluded wrap wraps wrapped exchange exchanges exchanged
    story stories piece pieces copy article articles take wrap readout readouts pic pics photo photos presser timeline graphic profile live
    came went got gave sent spent paid stood fought took made broke put left met came fell drew ran began won lost kept sought struck meet speak talk
    one two three four five six seven eight nine ten twelve twenty thirty forty half
    starts start ends end lasts runs takes brings makes goes gets gives sends hands sets puts offers comes raises draws looks sounds remains remain becomes insists insist claims claim accuses accuse rejects reject refuses refuse responds replies reacts shows keeps wins get give make take deserve need look seem drag stall collapse founder falter stalled collapsed dragged
    backs signals signed signs plans hopes faces seeks eyes pledges amid ex`),
]);

export const SENTENCE_STARTERS: ReadonlySet<string> = set(`
  The A An He She It They We I You This That These Those His Her Its Their In On At After Before But And Both Earlier Later Meanwhile
  However Neither Asked There Here What Who When Where Why How If As For To From With Then So Now Yes No Not Did Does Do Has Have Is Are
  Was Were Will Also Still Only According Last Next Sources Officials Anyone Someone Our My Says Wants Confirms
`);

/** Shortened words whose full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = set(`
  mr mrs ms dr sen rep gov gen col lt sgt adm hon prof st jr sr vs etc eg ie cf no nos jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun approx dept govt min pres sec amb inc ltd co corp al
`);
