/** Ordinary English words: what is never a misspelt name, and what is a name only in company. */

/** Of which questions and reports of contacts are made: their own misspellings are no names either. */
const QUESTION_WORDS = words(`
  a about above account accounts after again against ago agree agreed all also always am an and
  any anybody anyone anything apart april are around as ask asked at august back be became because
  been before began being below between both but by call called calling calls came can cancelled
  check come compare confirm confirmed contact contacts conversation conversations could count
  cover day days december denied deny did discuss discussed discussing discussion do does doing
  done down during each earlier early either else end evening ever every everything exactly face
  february first following for former friday from gave get gets give given go going gone got had
  happen happened has have having he held her here him his hold hour hours how i if in into is it
  its january join joined july june just know known last late later latest least leave left less
  let letter letters like list long longer look made make many march may me mean meant meet
  meeting meetings mention mentioned message messages met mid might minute minutes monday month
  months more morning most much must my near need never new next night no nobody none nor not
  nothing november now number october of off often on once one only or order other others our out
  over own past person phone phoned phones place planned please previous previously question quick
  quote rang read readout readouts recent recently record remind report reported reports ring
  round rounds said same saturday say saying says scheduled second see seen send sent september
  several she should show shown side sides since sit sitting so some someone something soon source
  sources speak speaking speaks spoke spoken start started statement statements still such summit
  summits sunday take taken takes talk talked talking talks tell telling than that the their them
  then there these they thing things think third this those thought thursday time timeline times
  to today together told tomorrow tonight too took topic tuesday two under understand until up
  upcoming us use used using video virtual visit visited visiting visits want wanted was we
  wednesday week weeks well went were what when where whether which while who whom whose why will
  with within without word words would wrote year years yes yesterday yet you your
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`);

const OTHER_WORDS = words(`
  moron morons idiot idiots useless rubbish damn crap bot
  able abroad absent accept access accord according achieve across act action active actual add
  address admit advance adviser affair affect afford afternoon age agency agenda agent aid aide
  aim air airport alarm alert alive allow ally almost alone along already although amazing
  ambassador amid among amount ancient anger angle angry animal announce annual another answer
  anyway apparent appeal appear apple apply approach approve arab area argue arise arm army
  arrange arrest arrive art article aside asset assist assume attach attack attempt attend
  attention author available average avoid award aware away baby bad bag balance ball ban band
  bank bar bare barely bargain base basic basis battle beach bear beat beauty become bed begin
  behalf behind belief believe belong benefit best bet better beyond bid big bilateral bill
  billion bind bird birth bit black blame blank blast bless blind block blood blow blue board boat
  body boil bomb bond bone book boom boost boot border boss bottle bottom bound bowl box boy brain
  branch brave bread break breath breathe brief briefing bright bring broad broken brother brown
  brush budget build bullet burn bus bush business busy buy cabinet cable cake calm camera camp
  campaign cancel candidate cap capable capital captain car card care careful carry case cash cast
  castle cat catch cattle cause cease cell cent center central centre century certain chain chair
  chairman chairperson chairwoman challenge chance chancellor change channel chap chapter charge
  charity chart chase chat cheap cheat cheer cheese chef chest chicken chief child chill chin chip
  choice choose chose chosen church circle cite citizen city civil claim clash class clause clean
  clear clerk click climate climb clock close cloud club clue coach coal coalition coast coat code
  coffee cold collapse colleague collect colonel color colour column combat combine comedy comfort
  command comment commerce commission commit committee common community company complain complete
  complex concern conclude condition conduct conference conflict congress connect consider console
  consult contain content contest continue contract control cook cool cop copy core corn corner
  correct correspondent cost costs council counsel country county couple courage course court
  crack craft crash crazy cream create credit crew crime crisis critic cross crowd crown crude
  cruel cry cup cure current cut cycle daily damage dance danger dare dark data date daughter dead
  deal dean dear death debate debt decade decide decision declare decline deep defeat defence
  defend defense defer degree delay delegate delegation deliver demand democracy democrat den
  department depend deputy describe desert deserve design desire desk despite detail develop
  device dial dialogue dictator die diet differ different difficult dig dine dinner diplomacy
  diplomat diplomatic direct direction director dirty dish dispute distant divide doctor document
  dog dollar domestic door doubt downing draft drag drama draw dream dress drink drive driver
  drone drop drug due duke dust duty eager ear earn earth ease east eastern easy eat economic
  economy edge edit edition editor effect effort eight elect election eleven embassy emerge emir
  emperor empire employ empty enable enact enemy energy engage engine enjoy enough ensure enter
  entire entry envoy equal era error escape even event evidence evil exact exam example except
  exchange excuse executive exercise exist exit expand expect expert explain export express extend
  extra eye fact factor fail faint fair faith fall false family famous fan far farm fast fat fate
  father fault favor favour fear feature federal feed feel feet fell fellow felt fence fever few
  field fierce fifth fight figure file fill film final finance find fine finger finish fire firm
  fish fit five fix flag flame flash flat flee fleet flesh flight float flood floor flow fly focus
  fold folk follow food fool foot football force foreign forest forget form formal format forth
  fortune forty forum forward found four fourth frame frank free freedom freeze fresh friend
  friendly front frozen fruit fuel full fully fun fund funny further future gain game gang gap
  garden gas gate gather gear gender general generate gentle germ ghost giant gift girl glad glass
  global goal god gold golden good goods govern government governor grab grace grade grain grand
  grant grass grave gray great greed green greet grew grey grief ground group grow growth guard
  guess guest guide guilty gulf gun guy habit hail hair half hall halt hand handle hang happy
  harbor harbour hard hardly harm hat hate head headline heal health hear heard heart heat heaven
  heavy height hell hello help hence herself hero hi hide high highlight highness hill himself
  hint hire history hit hole holiday holy home honest honor honour hope horror horse hospital host
  hostage hot hotel house huge human hundred hungry hunt hurry hurt husband ice idea ideal
  identify ignore ill image imagine impact import impose improve inch include income indeed
  independent index indicate inform initial inner inside insist inspire instead institute intend
  intelligence intent interest interim internal international interview introduce invade invest
  invite iron irony island issue item itself jail jersey jet job joint joke journal journalist joy
  judge jump junior jury justice keen keep kept key kick kid kill kind king kingdom kiss kit
  kitchen knee knew knife knock knowledge lab labor labour lack lad lady lake lamb land lane
  language lap large laugh launch law lawyer lay lead leader league lean leap learn led legal leg
  lend length lesson letting level liar liberal liberation lie life lift light likely limb lime
  limit line link lion lip listen literally little live lives load loan local locate lock log
  logic lonely lord lose loss lost lot loud love low luck lucky lunch machine mad mail main mainly
  maintain major majority male malice man manage manner map margin marine mark market marry mask
  mass master match mate material matter maximum mayor meal measure meat mechanism media medical
  medicine medium melon member memo memory men mental menu mere merge merit merry mess metal
  method metre mile military milk mill million mind mine minister ministerial ministry minor
  miracle mirror miss mission mistake mix mobile modal mode model modern modest moment monarch
  money mood moon moral moreover mortal mother motion mount mountain mouth move movie mud multiple
  murder muscle museum music mutual myself name narrow nation national native nature naval navy
  nearly neat neck negotiate negotiation negotiator neither nerve net network neutral news
  newspaper nice nine ninety noise nomad normal north northern nose note notice notion nuclear
  object observe obtain obvious occasion occur ocean odd offer office officer official oh oil ok
  okay old omen opera operate opinion oppose opposition option oral orange ordinary organ organise
  organize origin ought outcome outer outlet outside overall pace pack pact page paid pain paint
  pair pal palace pale pan panel panic paper parade pardon parent park parliament part particular
  partner partnership party pass passage passport pastor patch path patient patriot patrol pattern
  pause pay peace peak peer pen penal people per percent perfect perhaps period permit personal
  petrol photo phrase pick picture piece pig pile pill pilot pink pipe pitch plain plan plane
  planet plant plate play player plea pleasant pledge plenty plot plus pm pocket poem poet point
  poison pole polish polite political politician politics poll pool poor pop pope popular
  population port portal pose position positive possible post pot potato pound pour power praise
  pray prayer precise predict prefer premier prepare presence present presidency president
  presidential press pressure pretty prevent price pride priest prime prince princess print prior
  priority prison private prize probably problem process produce product profit program programme
  progress project promise promote prompt proof proper propose prosecutor protect protest proud
  prove provide province public publish pull pure purpose push put quarter queen quest quiet quit
  quite race radio rail rain raise rally ran rang range rank rapid rare rate rather ratio raw
  reach react ready real reality realize really reason rebel rebuild recall receive reckon recover
  red reduce refer reform refuse regard regime region regional regret regular reject relate
  relation relations release relief religion rely remain remark remember remote remove rent repair
  repeat reply represent representative republic republican request require rescue research
  reserve resist resolve resource respect respond response rest result resume retire return
  reunion reveal reverse review rice rich ride rifle right rise risk rival river road roam rob
  rock role roll roman romance roof room root rope rose rough route row royal rule rumor rumour
  run rush sack sacred sad safe sail saint salad sale salt sam sanction sand save saw scale
  scandal scare scene school science scope score screen script sea seal search season seat secret
  secretary section sector secure security seek seem sell senate senator senior sense sensitive
  sentence separate series serious serve service session set settle seven severe sex shadow shah
  shake shall shame shape share sharp sheet shelf shell sheikh shift shine ship shirt shock shoe
  shoot shop shore short shot shoulder shout shut shuttle sick sigh sight sign signal silence
  silent silly silver similar simple simply sin sing single sink sir sister site situation six
  size skill skin skip sky slam slave sleep slice slide slight slip slow small smart smell smile
  smoke smooth snap snow social society soft soil soldier sole solid solution solve somehow
  sometimes son song sort soul sound south southern space span spare spark special spell spend
  spent spin spine spirit split spokesman spokesperson spokeswoman sport spot spouse spread spring
  spy square squad stable staff stage stake stall stamp stance stand standard star stare state
  station status stay steady steal steam steel steep stem step stick stock stole stolen stone
  stood stop store storm story straight strain strait strange strategic strategy stream street
  strength stress stretch strict strike string strip strong struggle stuck student study stuff
  stupid style subject submit succeed success sudden suffer sugar suggest suit sultan sum summer
  sun super supply support suppose supreme sure surface surge surprise surrender survey survive
  suspect suspend swear sweep sweet swift swim swing switch sword symbol system table tale talent
  tall tank tap tape target tariff task taste tax tea teach team tear tech technical telephone ten
  tend tension term terms terrible territory terror test text thank theme theory thick thin thirty
  thread threat threaten three threw throat throne through throughout throw thus ticket tie tight
  tiger till tiny tip tire tired title toast toll tone tongue tool tooth top torn toss total touch
  tough tour toward towards town toy trace track trade tradition traffic train transcript transfer
  translate translator trap travel treasury treat treaty tree trend trial tribe trick trigger
  trillion trip troop troops trouble truce truck true truly trumpet trust truth try turkey turn
  twelve twenty twice twin type ugly ultimate unable uncle union unique unit unite united
  university unless unlike update upon upper urge urgent usual usually vacation vacuum value vast
  vehicle venue verbal version vessel via vice victim victory view village violence vision visa
  vital vocal voice volume vote wage wait wake walk wall wander war warm warn wash waste watch
  water wave way weak weaken wealth weapon wear weather web website wedding weigh weight welcome
  west western wet wheel whip white whole wide widow wife wild win wind window wine wing winner
  winter wipe wire wise wish witness woke woman women won wonder wood work worker world worry
  worse worst worth wound wrap write wrong yard yell yellow young yourself zero zone yarn micron
  macro bidden omni stub mono expire hardware software online internet email hey lol omg btw fyi
  eta asap eg ie etc vs re cc ps nb aka mr mrs ms dr jr sr st ltd inc co plc tv pc ai id hr pr am
  bbc cnn cbs nbc abc afp ap reuters
`);

/** Words that carry grammar, time and contact: a name among them is believed only in company. */
export const questionWords: ReadonlySet<string> = QUESTION_WORDS;

/** Of these, what is long enough to be misspelt, and no step from a name ("being", Beijing). */
export const misspeltWords: ReadonlySet<string> = words(`
  about account accounts after again august between before called calls cancel cancelled claimed
  compare confirm confirmed contact contacts conversation conversations count december denied
  discuss discussed discussion during earlier earliest february first friday happened history
  january last latest leaders letter letters list many mention mentioned meeting meetings meet
  monday month months next november october phone please planned previous question readout
  readouts recent said saturday scheduled september since speak spoke spoken statement statements
  summit summits sunday talk talked talks thursday timeline times today tomorrow topic topics
  tuesday until video visit visited visits wednesday week weeks what when where which year years
  yesterday
`);

const SUFFIXES = [
  's',
  'es',
  'ed',
  'd',
  'ing',
  'ly',
  'er',
  'ers',
  'r',
  'rs',
  'ies',
  'ied',
  'y',
  'al',
  'able',
  'ment',
  'ness',
  'ion',
];

/** Whether a word (as compared) is ordinary English, in any of its usual endings. */
export function isOrdinary(norm: string): boolean {
  if (QUESTION_WORDS.has(norm) || OTHER_WORDS.has(norm)) return true;
  return SUFFIXES.some((suffix) => {
    if (!norm.endsWith(suffix) || norm.length - suffix.length < 3) return false;
    const stem = norm.slice(0, -suffix.length);
    return [stem, `${stem}e`, `${stem}y`, undoubled(stem)].some(
      (base) => QUESTION_WORDS.has(base) || OTHER_WORDS.has(base),
    );
  });
}

function undoubled(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Whether a name is also a word that stands in any text: "he", "turkey", "poles". */
export function isCommonWord(norm: string): boolean {
  const is = (word: string) => QUESTION_WORDS.has(word) || OTHER_WORDS.has(word);
  return is(norm) || (norm.length > 4 && norm.endsWith('s') && is(norm.slice(0, -1)));
}
