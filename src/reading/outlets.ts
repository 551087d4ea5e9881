/** Newspapers, agencies and broadcasters: whose words theirs are. */

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
    VN: 'vietnam news agency|nhan dan',
    CU: 'prensa latina|granma',
    BY: 'belta',
    KZ: 'kazinform',
    ID: 'antara',
    MY: 'bernama',
    VE: 'telesur|vtv',
    EG: 'mena|al ahram',
    IQ: 'iraqi news agency',
    OM: 'oman news agency',
    KW: 'kuna',
    BH: 'bahrain news agency',
    AZ: 'azertac',
    UZ: 'uza',
    LA: 'lao news agency',
  }).flatMap(([party, names]) => names.split('|').map((name) => [name, party] as const)),
);

/** Houses that speak for a party and are none of the record's names. */
export const HOUSES: ReadonlyMap<string, string> = new Map([
  ['amiri diwan', 'QA'],
  ['saudi royal court', 'SA'],
  ['royal hashemite court', 'JO'],
  ['commission', 'EU'],
  ['european commission', 'EU'],
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
