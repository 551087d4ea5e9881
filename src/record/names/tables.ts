/** Short lists of words that tell how their neighbours are meant. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Countries' names that are also other things in lower case, or first names and states with a capital. */
export const CAREFUL = set(`
  china turkey polish pole poles chad jordan georgia guinea swede swedes jersey male victoria
  sofia lima nassau sucre cuba brit brits lao dane danes finn finns turk kiwis nice reunion
  guernsey praia mann san european
`);

export const MONTHS = set(
  'january february march april may june july august september october november december',
);

/** What joins two names to a pair. */
export const CONNECTORS = set('and with vs versus x or');

/** What a contact is called: after a word, it says that the word was a name. */
export const KIND_NOUNS = set(`
  call calls meeting meetings summit summits talks visit visits letter letters contact contacts
  conversation conversations video phone videoconference readout readouts timeline
`);

export const SAYING = set(
  'said says told tells announced announces denied denies confirmed confirms rejected rejects called warned welcomed condemned protested urged demanded insisted accused',
);

/** Codes that are read as their country wherever Summit is asked; all others only beside a party. */
export const CODES_ALONE = set('ae cn fr gb hk ir jp kp kr mx pk pl qa ru tr tw ua ve vn');

/** Two letters that are a code of some country, and a word or an abbreviation far more often. */
export const SHORT_WORDS = set(`
  ad ag ai al am an ar as at az ba be bs by ca cc cd ch ci cm co cr cv de dj dm do ec ee eg er es
  et fm ga ge gg gi gm go gt hm hr ht id ie im in io is it je la lb li lt ma mc md me mg ml mm mo
  mp mr ms mt my na ne ng no np nr om or pa pm pr ps pt pw re sa sc sd se sh si sl sm sn so ss st
  su td tf th tl tm tn to tv um va vc vi ws ye yt
`);

/** Titles that stand before a name. */
export const PERSONAL_TITLES = set(`
  mr mrs ms miss dr sir dame lord lady president premier minister chancellor secretary chairman
  chairwoman king queen prince princess sheikh emir sultan ayatollah general gen admiral senator
  sen governor gov ambassador envoy leader adviser advisor representative speaker commissioner pm
  fm vp comrade marshal pope prof professor director elect taoiseach
`);

/** Newspapers, news sites and broadcasters, by how their names end. */
export const PRESS_ENDINGS = set(`
  post times daily journal tribune herald independent gazette chronicle guardian examiner
  telegraph mirror observer weekly globe mail star insider today
`);

/** What else ends a longer name that begins with a place or a person. */
export const OTHER_ENDINGS = set(`
  airlines airways airline bank university college institute school hospital museum library inc
  corp corporation ltd company group holdings motors motor telecom mobile unicom petroleum steel
  insurance securities stadium arena fc open cup championship championships olympics marathon
  biennale tower organization organisation foundation centre center hotel hotels resort casino
  golf plaza airport station cathedral bridge canal river sea ocean gulf strait straits mountains
  valley peninsula hills heights academy delta basin war highway street avenue tech symphony
  orchestra philharmonic opera exchange
`);

/** A treaty, a format or games that are called by the city; no government's name. */
export const CITY_THINGS = set(`
  agreement agreements accord accords protocol protocols convention conventions statute treaty
  memorandum consensus olympics declaration process format formats charter pact club
`);

/** "Gulf of Oman", "Bank of England", "Treaty of Rome". */
export const BEFORE_OF = set(`
  bank university gulf sea bay strait straits voice church battle treaty times institute museum
  duke duchess archbishop bishop port tower college academy cathedral isle cape
`);

/** "Air India", "Radio France". */
export const BEFORE_NAME = set('air radio agence miss banco');

/** Another place, or another people, than the one that is named after it. */
export const OTHER_PLACE: Readonly<Record<string, ReadonlySet<string>>> = {
  new: set('mexico jersey england britain georgia hampshire york guinea'),
  inner: set('mongolia'),
  northern: set('ireland cyprus'),
  latin: set('america american americans'),
  central: set('america american americans european europeans'),
  south: set('america american americans ossetia'),
  north: set('america american americans'),
  native: set('american americans'),
  african: set('american americans'),
  asian: set('american americans'),
  east: set('jerusalem germany german'),
  eastern: set('european europeans'),
  indigenous: set('australian australians'),
  spanish: set('guinea'),
  papua: set('guinea'),
  guinea: set('pig'),
};

/** After a people's adjective: what one eats, plays and learns. */
export const NO_STATE = set(`
  fries toast pastry pastries roulette shepherd delight yogurt yoghurt cigar cigars coffee wine
  food restaurant restaurants takeaway takeout language lessons grammar cuisine bulldog horn
  whispers press-ups
`);

/** Countries and capitals that are also first names: "Jordan Peterson", "Paris Hilton". */
export const ALSO_FIRST_NAMES = set(`
  chad jordan georgia israel victoria sofia paris london santiago kingston wellington india kenya
  ireland holland brazil lima asia washington jamaica malta china nassau
`);

/** Names of states of the Union, where "state" follows. */
export const ALSO_STATES = set('washington georgia');

/** What a state of the Union has, and what stands before its name: "Atlanta, Georgia". */
export const OF_A_STATE = set(
  'governor voters senator runoff county legislature republicans democrats bulldogs',
);
export const STATE_CAPITALS = set('atlanta savannah augusta');

export const JUNIOR = set('jr junior sr senior ii iii iv');

/** First names of people who may share a leader's family name, for questions typed without capitals. */
export const FIRST_NAMES = set(`
  sadiq humza rahul sonia indira rajiv aga amir hassan reza javad jamal riyad tariq zahra aaron
  abbas abdullah adam ahmed alan albert alex alexander alexei alexey ali alice amy ana andrea
  andreas andrew andrey angela ann anna anne anthony antonio ariel arthur barack barron barbara
  ben bernie bill bob boris brian bruce bruno cameron carl carlos carla carol caroline catherine
  charles charlie chris christian christine claire claudia colin craig cristina dan daniel danny
  dave david dean deborah dennis diana diego dick dmitri dmitry don donald donna doug ed edward
  elena eli elizabeth emily emma eric erik eva evan felix fernando finn francis francois frank
  fred gary gavin gene george gerald gerhard giuseppe gordon greg hans hussein ibrahim nicolas
  benjamin friedrich lars salman mustafa philippe osman harold harry heather heidi helen helga
  henry hillary hunter ian igor imran ingrid irina isaac ivan ivana ivanka jack jackie jacob jake
  james jamie jan jane janet jared jason jay jean jeff jennifer jenny jeremy jerry jessica jill
  jim jimmy joan joe john jon jonathan jorge jose joseph joshua juan judith julia julian julie
  justin kai karen kate katherine keith kelly ken kevin khalid kim kirsten kyle lara larry laura
  lauren leo lewis linda lisa louis lucy luis luke lyudmila marc marco margaret maria marie mario
  marjorie mark martha martin mary matt matteo matthew max megan melania melinda michael michelle
  miguel mike miriam mohamed mohammad mohammed muhammad nancy natalia nicholas nick nicole nigel
  nikki nikolai olaf oleg olena olga oliver omar oscar pablo pamela patricia patrick paul paula
  pedro penny peter petra phil philip rachel ralph randy raul ray rebecca ricardo richard rick
  rishi rob robert roberto robin rodrigo roger roman ron ronald rosa rose rudy ruth ryan sally sam
  samantha samuel sandra sara sarah scott sean sergei sergey seth shane sharon simon sofia sophie
  spike stefan stella stephen steve steven stuart sue susan tara ted teresa terry theresa thomas
  tiffany tim tina todd tom tommy tony tracy vanessa vera victor victoria viktor vincent virginia
  vladimir walter wayne wendy william yulia yuri yusuf zoe
`);
