/** Newspapers, agencies and broadcasters: whose words theirs are. */

import { wordsOf } from '../../record/words.js';
import { knownHouses } from '../places/houses.js';

/** Outlets that speak for their state, by the party's id; those of the record's own aliases come first. */
export const STATE_OUTLETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CN: 'xinhua|cctv|cgtn|peoples daily|global times|china daily|china central television|china radio international|china news service|yuyuan tantian',
    RU: 'tass|ria novosti|ria|sputnik|rt|russia today|rossiya 1|rossiya 24|rossiya',
    KP: 'kcna|rodong sinmun|korean central news agency',
    IR: 'irna|press tv|presstv|irib|mehr|tasnim|nournews',
    SA: 'spa|saudi press agency|al ekhbariya',
    AE: 'wam|emirates news agency',
    QA: 'qna|qatar news agency',
    TR: 'anadolu|anadolu agency|trt',
    SY: 'sana',
    VN: 'vna|vietnam news agency|nhan dan',
    CU: 'prensa latina|granma',
    BY: 'belta',
    KZ: 'kazinform',
    ID: 'antara',
    MY: 'bernama',
    VE: 'telesur|vtv',
    EG: 'mena|al ahram',
    IQ: 'ina|iraqi news agency',
    OM: 'ona|oman news agency',
    KW: 'kuna',
    BH: 'bna|bahrain news agency',
    AZ: 'azertac',
    UZ: 'uza',
    LA: 'lao news agency|kpl',
    AM: 'armenpress',
    AO: 'angop',
    BD: 'bss|bangladesh sangbad sangstha',
    DZ: 'aps|algeria press service',
    ET: 'ena|ethiopian news agency|fana',
    GH: 'gna|ghana news agency',
    GQ: 'asodegue',
    JO: 'petra|petra news agency|jordan news agency',
    KG: 'kabar',
    KH: 'akp|agence kampuchea presse',
    LB: 'national news agency',
    LY: 'lana|libyan news agency',
    MA: 'map|maghreb arabe presse',
    MN: 'montsame',
    NG: 'news agency of nigeria',
    NP: 'rss|rastriya samachar samiti',
    PH: 'philippine news agency',
    PK: 'app|associated press of pakistan|radio pakistan|ptv',
    PS: 'wafa',
    RS: 'tanjug',
    RW: 'rwanda broadcasting agency',
    SD: 'suna',
    SO: 'sonna',
    TJ: 'khovar',
    TM: 'tdh|turkmenistan state news agency',
    TN: 'tap|tunis afrique presse',
    UG: 'uganda broadcasting corporation',
    YE: 'saba',
    ZW: 'zbc|new ziana|ziana',
    NA: 'nampa',
    ZM: 'zanis',
    KE: 'kenya news agency',
    MZ: 'mozambique news agency',
    BW: 'bopa',
    MG: 'anta',
    ER: 'shabait',
    BF: 'agence dinformation du burkina',
    CI: 'aip|agence ivoirienne de presse',
    ML: 'amap',
    GN: 'agence guineenne de presse',
    MM: 'myanmar news agency|global new light of myanmar',
    AF: 'bakhtar|bakhtar news agency',
    TL: 'tatoli',
    BO: 'agencia boliviana de informacion',
    MK: 'mia',
    MD: 'moldpres',
    TG: 'atop|agence togolaise de presse',
    RO: 'agerpres',
    BG: 'bta',
    AL: 'albanian telegraphic agency',
  }).flatMap(([party, names]) => names.split('|').map((name) => [name, party] as const)),
);

/** What more than one state calls a house of its own. */
const SHARED: ReadonlySet<string> = new Set(
  'amiri diwan|national palace|palacio nacional|republican palace|independence palace|palace of independence|imperial palace|government palace|casa presidencial|villa mir'.split(
    '|',
  ),
);

function nameOf(house: string): string {
  return wordsOf(house)
    .map(({ norm }) => norm)
    .join(' ');
}

/** Houses that speak for a party and are none of the record's names, beside those that stand for a city. */
export const HOUSES: ReadonlyMap<string, string> = new Map([
  ...knownHouses()
    .map(({ house, country }): [string, string] => [nameOf(house), country])
    .filter(([name]) => !SHARED.has(name)),
  ['saudi royal court', 'SA'],
  ['royal hashemite court', 'JO'],
  ['commission', 'EU'],
  ['european commission', 'EU'],
  ['mea', 'IN'],
  ['sovereignty council', 'SD'],
  ['presidential leadership council', 'YE'],
  ['federal council', 'CH'],
  ['state council', 'CN'],
  ['politburo', 'CN'],
  ['treasury', 'US'],
  ['treasury department', 'US'],
  ['pentagon', 'US'],
  ['state department', 'US'],
  ['commerce department', 'US'],
  ['duma', 'RU'],
  ['knesset', 'IL'],
  ['kantei', 'JP'],
  ['no 10', 'GB'],
  ['foreign office', 'GB'],
  ['chancellery', 'DE'],
  ['quirinale', 'IT'],
  ['quirinal', 'IT'],
  ['farnesina', 'IT'],
  ['palazzo chigi', 'IT'],
  ['matignon', 'FR'],
  ['quai dorsay', 'FR'],
  ['moncloa', 'ES'],
  ['zarzuela', 'ES'],
  ['belem palace', 'PT'],
  ['sao bento', 'PT'],
  ['baabda', 'LB'],
  ['grand serail', 'LB'],
  ['planalto', 'BR'],
  ['itamaraty', 'BR'],
  ['casa rosada', 'AR'],
  ['la moneda', 'CL'],
  ['miraflores', 'VE'],
  ['casa de narino', 'CO'],
  ['torre tagle', 'PE'],
  ['carondelet', 'EC'],
  ['malacanang', 'PH'],
  ['merdeka palace', 'ID'],
  ['wisma putra', 'MY'],
  ['istana', 'SG'],
  ['gaimusho', 'JP'],
  ['blue house', 'KR'],
  ['ak orda', 'KZ'],
  ['akorda', 'KZ'],
  ['union buildings', 'ZA'],
  ['dirco', 'ZA'],
  ['aso rock', 'NG'],
  ['aso villa', 'NG'],
  ['jubilee house', 'GH'],
  ['villa somalia', 'SO'],
  ['mouradia', 'DZ'],
  ['el mouradia', 'DZ'],
  ['royal hashemite', 'JO'],
  ['amiri court', 'BH'],
  ['bankova', 'UA'],
  ['cotroceni', 'RO'],
  ['maximos mansion', 'GR'],
  ['prague castle', 'CZ'],
  ['cernin palace', 'CZ'],
  ['ballhausplatz', 'AT'],
  ['hofburg', 'AT'],
  ['sandor palace', 'HU'],
  ['rosenbad', 'SE'],
  ['christiansborg', 'DK'],
  ['iveagh house', 'IE'],
  ['aras an uachtarain', 'IE'],
  ['stenbock house', 'EE'],
  ['berlaymont', 'EU'],
  ['european council', 'EU'],
  ['bellevue palace', 'DE'],
  ['wilhelmstrasse', 'DE'],
  ['bundesprasidialamt', 'DE'],
  ['bundeskanzleramt', 'DE'],
  ['kanzleramt', 'DE'],
  ['auswartiges amt', 'DE'],
  ['auswartige amt', 'DE'],
  ['villa hammerschmidt', 'DE'],
  ['bundeshaus', 'CH'],
  ['egmont palace', 'BE'],
  ['catshuis', 'NL'],
  ['banski dvori', 'HR'],
  ['pantovcak', 'HR'],
  ['nemanjina', 'RS'],
  ['grassalkovich palace', 'SK'],
  ['carmelite monastery', 'HU'],
  ['victoria palace', 'RO'],
  ['straka academy', 'CZ'],
  ['mantyniemi', 'FI'],
  ['kesaranta', 'FI'],
  ['carthage palace', 'TN'],
  ['koulouba', 'ML'],
  ['kosyam', 'BF'],
  ['unity palace', 'CM'],
  ['palacio quemado', 'BO'],
  ['palacio de las garzas', 'PA'],
  ['hyderabad house', 'IN'],
  ['aiwan e sadr', 'PK'],
  ['istana negara', 'MY'],
  ['foggy bottom', 'US'],
  ['administration official', 'US'],
  ['administration officials', 'US'],
  ['fcdo', 'GB'],
  ['buckingham palace', 'GB'],
  ['dfat', 'AU'],
  ['beehive', 'NZ'],
  ['global affairs', 'CA'],
  ['south block', 'IN'],
  ['rashtrapati bhavan', 'IN'],
  ['bangabhaban', 'BD'],
  ['singha durbar', 'NP'],
  ['temple trees', 'LK'],
  ['bestepe', 'TR'],
  ['smolenskaya', 'RU'],
  ['zhongnanhai', 'CN'],
  ['waijiaobu', 'CN'],
]);

/** Offices that only one state has, whoever holds them. */
export const OFFICES_OF_ONE: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IE'],
  ['tanaiste', 'IE'],
  ['potus', 'US'],
  ['bundeskanzler', 'DE'],
  ['bundesprasident', 'DE'],
  ['emperor', 'JP'],
  ['pope', 'VA'],
  ['pontiff', 'VA'],
]);

/** Outlets whose reporting is their own. */
export const INDEPENDENT_OUTLETS: ReadonlySet<string> = new Set(
  (
    'reuters|associated press|ap|the associated press|afp|agence france presse|bloomberg|bloomberg news|bbc|cnn|' +
    'cnbc|nbc|nbc news|abc news|cbs|cbs news|fox news|msnbc|npr|pbs|sky news|al jazeera|euronews|france 24|dw|' +
    'deutsche welle|dpa|ansa|efe|pti|press trust of india|ani|kyodo|kyodo news|nhk|jiji|jiji press|nikkei|yonhap|' +
    'yonhap news agency|axios|politico|semafor|the economist|economist|financial times|ft|wall street journal|wsj|' +
    'new york times|washington post|guardian|times of london|telegraph|independent|daily mail|le monde|le figaro|' +
    'der spiegel|spiegel|bild|el pais|corriere della sera|la repubblica|haaretz|times of israel|ynet|channel 12|' +
    'interfax|interfax ukraine|kommersant|vedomosti|meduza|rbc|kyiv independent|ukrainska pravda|south china morning post|' +
    'scmp|caixin|straits times|hindu|indian express|hindustan times|times of india|ndtv|dawn|geo news|asahi shimbun|' +
    'asahi|yomiuri|yomiuri shimbun|mainichi|chosun ilbo|joongang ilbo|hankyoreh|korea herald|folha|folha de s paulo|' +
    'o globo|globo|la nacion|clarin|el universal|globe and mail|cbc|toronto star|sydney morning herald|the australian|' +
    'usa today|los angeles times|newsweek|time magazine|the atlantic|foreign policy|nikkei asia|the times|lusa|apa|' +
    'daily maverick|news24|premium times|punch|the nation|daily nation|arab news|al arabiya|asharq al awsat|the national'
  ).split('|'),
);

/** Words that end the name of an outlet that is on no list: "the Capital Herald reported". */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  'times post herald tribune journal gazette daily news observer telegraph chronicle courier mirror mail star standard magazine newspaper broadcaster network tv radio zeitung shimbun agency'.split(
    ' ',
  ),
);
