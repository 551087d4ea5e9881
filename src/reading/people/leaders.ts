/**
 * Heads of state and government, and a few foreign ministers, whom a record may not hold, by
 * their full names: whose leader somebody is who is named without a title. They guess a party for
 * an editor to look at; nothing is saved or judged by them.
 */
import { isOrdinary } from '../../record/names/ordinary.js';
import type { Word } from '../../record/names.js';
import { wordsOf } from '../../record/words.js';

const LEADERS = `
AD Xavier Espot
AE MBZ|Mohammed bin Zayed|Mohamed bin Zayed|Sheikh Mohammed bin Zayed|Abdullah bin Zayed|Anwar Gargash|Sheikh Mohamed bin Zayed
AF Amir Khan Muttaqi|Hibatullah Akhundzada
AG Gaston Browne
AL Edi Rama|Elisa Spiropali|Igli Hasani
AM Ararat Mirzoyan|Vahagn Khachaturyan|Nikol Pashinyan
AO João Lourenço|Joao Lourenco|Tete António
AR Javier Milei|Pablo Quirno|Gerardo Werthein
AT Christian Stocker|Alexander Van der Bellen|Beate Meinl-Reisinger
AU Penny Wong|Richard Marles|Anthony Albanese
AZ Jeyhun Bayramov|Ali Asadov|Ilham Aliyev
BA Borjana Krišto
BB Mia Mottley
BD Muhammad Yunus|Tarique Rahman|Touhid Hossain
BE Bart De Wever|Maxime Prévot|King Philippe
BF Ibrahim Traoré|Ibrahim Traore
BG Rumen Radev|Rosen Zhelyazkov|Georg Georgiev|Iliana Iotova
BH King Hamad
BI Évariste Ndayishimiye|Evariste Ndayishimiye
BJ Patrice Talon|Romuald Wadagni
BN Hassanal Bolkiah|Sultan Hassanal
BO Rodrigo Paz|Luis Arce|Fernando Aramayo
BR Geraldo Alckmin|Mauro Vieira|Luiz Inácio Lula da Silva|Lula da Silva|Lula
BS Philip Davis
BT Tshering Tobgay|Jigme Khesar Namgyel Wangchuck|King Jigme
BW Duma Boko
BY Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka|Maxim Ryzhenkov
CA Anita Anand|Mark Carney
CD Félix Tshisekedi|Felix Tshisekedi|Thérèse Kayikwamba Wagner|Judith Suminwa
CF Faustin-Archange Touadéra
CG Denis Sassou Nguesso
CH Karin Keller-Sutter|Ignazio Cassis|Guy Parmelin
CI Alassane Ouattara
CL Gabriel Boric|José Antonio Kast|Alberto van Klaveren
CM Paul Biya
CN Zhao Leji|Ding Xuexiang|Han Zheng|Xi Jinping|Li Qiang|Wang Yi|He Lifeng
CO Iván Cepeda|Abelardo de la Espriella|Rosa Villavicencio|Gustavo Petro
CR Rodrigo Chaves|Laura Fernández
CU Miguel Díaz-Canel|Miguel Diaz-Canel|Bruno Rodríguez
CV José Maria Neves|Ulisses Correia e Silva
CY Nikos Christodoulides|Constantinos Kombos
CZ Petr Fiala|Petr Pavel|Andrej Babiš|Petr Macinka|Jan Lipavský
DE Johann Wadephul|Boris Pistorius|Frank-Walter Steinmeier|Olaf Scholz|Friedrich Merz
DJ Ismaïl Omar Guelleh|Ismail Omar Guelleh
DK Mette Frederiksen|Lars Løkke Rasmussen|Troels Lund Poulsen|King Frederik|Queen Margrethe
DO Luis Abinader
DZ Abdelmadjid Tebboune|Ahmed Attaf
EC Daniel Noboa|Gabriela Sommerfeld
EE Kristen Michal|Alar Karis|Margus Tsahkna
EG Badr Abdelatty|Mostafa Madbouly|Abdel Fattah al-Sisi|Abdel Fattah el-Sisi
ER Isaias Afwerki|Osman Saleh|Isaias
ES José Manuel Albares|Felipe VI|King Felipe VI|King Felipe|Pedro Sánchez
ET Abiy Ahmed|Gedion Timothewos|Taye Atske Selassie|Abiy
FI Petteri Orpo|Elina Valtonen|Antti Häkkänen|Alexander Stubb
FJ Sitiveni Rabuka
FM Wesley Simina
FR Jean-Noël Barrot|Sébastien Lecornu|François Bayrou|Emmanuel Macron
GA Brice Oligui Nguema|Brice Clotaire Oligui Nguema
GB David Lammy|Yvette Cooper|King Charles|Charles III|Keir Starmer
GD Dickon Mitchell
GE Irakli Kobakhidze|Mikheil Kavelashvili|Maka Botchorishvili
GH John Mahama|John Dramani Mahama|Samuel Okudzeto Ablakwa
GM Adama Barrow
GN Mamady Doumbouya|Mamadi Doumbouya
GQ Teodoro Obiang
GR Kyriakos Mitsotakis|Giorgos Gerapetritis|George Gerapetritis
GT Bernardo Arévalo
GW Umaro Sissoco Embaló
GY Irfaan Ali|Mohamed Irfaan Ali
HN Xiomara Castro|Nasry Asfura
HR Andrej Plenković|Zoran Milanović|Gordan Grlić Radman
HU Viktor Orbán|Viktor Orban|Péter Szijjártó|Peter Szijjarto|Péter Magyar|Tamás Sulyok|Anita Orbán
ID Prabowo Subianto|Sugiono|Gibran Rakabuming Raka|Sjafrie Sjamsoeddin|Prabowo
IE Micheál Martin|Micheal Martin|Simon Harris|Helen McEntee|Catherine Connolly
IL Isaac Herzog|Israel Katz|Gideon Saar|Gideon Sa'ar|Gideon Sa’ar|Benjamin Netanyahu
IN S Jaishankar|Subrahmanyam Jaishankar|Droupadi Murmu|Ajit Doval|Narendra Modi
IQ Mohammed Shia al-Sudani|Mohammed al-Sudani|Fuad Hussein|Abdul Latif Rashid
IR Ali Larijani|Masoud Pezeshkian|Abbas Araghchi
IS Kristrún Frostadóttir|Halla Tómasdóttir|Þorgerður Katrín Gunnarsdóttir
IT Antonio Tajani|Sergio Mattarella|Giorgia Meloni
JM Andrew Holness|Kamina Johnson Smith
JO King Abdullah|Ayman Safadi|Abdullah II|Jafar Hassan|Crown Prince Hussein
JP Toshimitsu Motegi|Takeshi Iwaya|Fumio Kishida|Emperor Naruhito|Sanae Takaichi
KE William Ruto|Musalia Mudavadi
KG Sadyr Japarov|Jeenbek Kulubaev|Zheenbek Kulubaev
KH Hun Manet|Hun Sen|Prak Sokhonn|King Norodom
KI Taneti Maamau
KM Azali Assoumani
KN Terrance Drew
KP Choe Son Hui|Kim Yo Jong|Kim Jong Un|Kim Jong-un
KR Cho Hyun|Kim Min-seok|Wi Sung-lac|Yoon Suk Yeol|Lee Jae-myung|Lee Jae Myung
KW Meshal Al-Ahmad|Mishal Al-Ahmad|Sabah Khaled Al-Sabah|Abdullah Al-Yahya
KZ Kassym-Jomart Tokayev|Yermek Kosherbayev|Olzhas Bektenov|Murat Nurtleu
LA Thongloun Sisoulith|Sonexay Siphandone
LB Joseph Aoun|Nawaf Salam|Nabih Berri|Youssef Raggi
LC Philip J Pierre
LI Brigitte Haas
LK Anura Kumara Dissanayake|Vijitha Herath|Harini Amarasuriya
LR Joseph Boakai
LS Sam Matekane|King Letsie
LT Gitanas Nausėda|Gitanas Nauseda|Inga Ruginienė|Kęstutis Budrys
LU Luc Frieden|Xavier Bettel|Grand Duke Guillaume
LV Edgars Rinkēvičs|Evika Siliņa|Baiba Braže
LY Abdul Hamid Dbeibah|Khalifa Haftar|Mohamed al-Menfi|Mohamed Menfi|Aguila Saleh
MA King Mohammed VI|Mohammed VI|Nasser Bourita|Aziz Akhannouch|King Mohammed
MC Prince Albert
MD Maia Sandu|Alexandru Munteanu|Mihai Popșoi|Dorin Recean
ME Milojko Spajić|Jakov Milatović
MG Andry Rajoelina|Michael Randrianirina
MK Hristijan Mickoski|Gordana Siljanovska-Davkova|Timcho Mucunski
ML Assimi Goïta|Assimi Goita|Abdoulaye Diop
MM Min Aung Hlaing
MN Ukhnaagiin Khürelsükh|Gombojavyn Zandanshatar
MR Mohamed Ould Ghazouani|Mohamed Ould Cheikh Ghazouani
MT Robert Abela|Ian Borg
MU Navin Ramgoolam
MV Mohamed Muizzu
MW Peter Mutharika|Lazarus Chakwera
MX Claudia Sheinbaum|Marcelo Ebrard|Juan Ramón de la Fuente
MY Anwar Ibrahim|Mohamad Hasan|Sultan Ibrahim
MZ Daniel Chapo
NA Netumbo Nandi-Ndaitwah
NE Abdourahamane Tiani|Abdourahmane Tchiani
NG Bola Tinubu|Yusuf Tuggar
NI Daniel Ortega|Rosario Murillo
NL Dick Schoof|David van Weel|Rob Jetten|King Willem-Alexander|King Willem
NO Jonas Gahr Støre|Jonas Gahr Store|Espen Barth Eide|Tore Sandvik|King Harald|Crown Prince Haakon
NP Sushila Karki|K P Sharma Oli|Balendra Shah
NR David Adeang
NZ Christopher Luxon|Winston Peters
OM Badr Albusaidi|Badr al-Busaidi|Haitham bin Tariq|Sultan Haitham
PA José Raúl Mulino
PE Dina Boluarte|José Jerí|José Balcázar|Keiko Fujimori
PG James Marape
PH Ferdinand Marcos|Ferdinand Marcos Jr|Bongbong Marcos|Theresa Lazaro|Maria Theresa Lazaro|Gilbert Teodoro
PK Shehbaz Sharif|Ishaq Dar|Asim Munir|Asif Ali Zardari
PL Donald Tusk|Karol Nawrocki|Radosław Sikorski|Radoslaw Sikorski|Kosiniak-Kamysz|Władysław Kosiniak-Kamysz
PS Mahmoud Abbas
PT Luís Montenegro|Marcelo Rebelo de Sousa|António José Seguro|Paulo Rangel
PW Surangel Whipps
PY Santiago Peña|Rubén Ramírez Lezcano
QA Mohammed bin Abdulrahman|Tamim bin Hamad Al Thani|Sheikh Tamim
RO Nicușor Dan|Ilie Bolojan|Oana Țoiu
RS Aleksandar Vučić|Aleksandar Vucic|Marko Đurić
RU Mikhail Mishustin|Dmitry Medvedev|Kirill Dmitriev|Andrei Belousov|Vladimir Putin|Sergei Lavrov|Sergey Lavrov
RW Paul Kagame|Olivier Nduhungirehe
SA Faisal bin Farhan|King Salman|Mohammed bin Salman
SB Jeremiah Manele
SC Patrick Herminie|Wavel Ramkalawan
SD Abdel Fattah al-Burhan|Kamil Idris
SE Ulf Kristersson|Maria Malmer Stenergard|King Carl
SG Lawrence Wong|Vivian Balakrishnan|Tharman Shanmugaratnam
SI Robert Golob|Tanja Fajon|Nataša Pirc Musar
SK Robert Fico|Peter Pellegrini|Juraj Blanár
SL Julius Maada Bio
SN Bassirou Diomaye Faye|Ousmane Sonko
SO Hassan Sheikh Mohamud|Hamza Abdi Barre
SR Jennifer Geerlings-Simons|Jennifer Simons
SS Salva Kiir
SV Nayib Bukele
SY Ahmed al-Sharaa|Ahmad al-Sharaa|Asaad al-Shaibani
SZ King Mswati
TD Mahamat Déby|Mahamat Idriss Déby
TG Faure Gnassingbé|Faure Gnassingbe|Robert Dussey
TH Anutin Charnvirakul|Paetongtarn Shinawatra|Sihasak Phuangketkeow|King Vajiralongkorn|Anutin
TJ Emomali Rahmon|Sirojiddin Muhriddin
TL Xanana Gusmão|Xanana Gusmao|José Ramos-Horta|Jose Ramos-Horta|Xanana
TM Serdar Berdimuhamedow|Serdar Berdimuhamedov|Rashid Meredov|Gurbanguly Berdimuhamedow
TN Kais Saied
TO Aisake Eke|King Tupou
TR Hakan Fidan|Recep Tayyip Erdoğan
TT Kamla Persad-Bissessar
TV Feleti Teo
TW Lai Ching-te|William Lai|Lin Chia-lung|Joseph Wu
TZ Samia Suluhu Hassan|Samia Suluhu|Samia|Mahmoud Thabit Kombo
UA Yulia Svyrydenko|Denys Shmyhal|Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Andrii Sybiha
UG Yoweri Museveni|Jeje Odongo
US Pete Hegseth|Keith Kellogg|Donald Trump|JD Vance|Marco Rubio|Scott Bessent|Steve Witkoff
UY Yamandú Orsi|Mario Lubetkin
UZ Shavkat Mirziyoyev|Bakhtiyor Saidov
VA Pope Leo|Leo XIV|Pietro Parolin|Pope Francis
VC Ralph Gonsalves|Godwin Friday
VE Delcy|Delcy Rodríguez|Delcy Rodriguez|Yván Gil|Nicolás Maduro
VN Luong Cuong|To Lam|Pham Minh Chinh|Lương Cường|Tô Lâm|Le Hoai Trung|Bui Thanh Son|Tran Thanh Man|Le Minh Hung
VU Jotham Napat
WS Laʻauli Leuatea Schmidt
XK Albin Kurti|Vjosa Osmani
YE Rashad al-Alimi
ZA Ronald Lamola
ZM Hakainde Hichilema|Mulambo Haimbe
ZW Emmerson Mnangagwa`;

/** Those who speak for a government, by their full names. */
const SPEAKERS = `
CN Mao Ning|Lin Jian|Guo Jiakun|Hua Chunying|Wang Wenbin
DE Stefan Kornelius|Sebastian Hille
EU Paula Pinho|Anitta Hipper|Olof Gill
IN Randhir Jaiswal|Vikram Misri
IR Esmail Baghaei|Esmaeil Baghaei|Fatemeh Mohajerani
JP Minoru Kihara|Yoshimasa Hayashi
KR Kang Yu-jung
PK Shafqat Ali Khan
QA Majed al-Ansari
RU Dmitry Peskov|Maria Zakharova|Yury Ushakov
TR Burhanettin Duran|Öncü Keçeli
UA Heorhii Tykhyi|Serhii Nykyforov
US Karoline Leavitt|Tammy Bruce|Tommy Pigott|Steven Cheung
ZA Vincent Magwenya|Chrispin Phiri`;

function named(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name): [string, string] => [keyOf(name), line.slice(0, 2)]),
    );
}

const leaders = named(LEADERS);
const byName = new Map([...leaders, ...named(SPEAKERS)]);

/** Family names that many others bear, or that are words. */
const COMMON =
  /^(harris|martin|wong|peters|carter|cooper|charles|salman|store|hussein|hamad|abbas|wilson|simon|adams|marcos|costa|michal|petro|kos|dan|lam|dar|gil|sen|aoun|salam|herzog|pena|paz|rama|saar|spajic|luxon|barrot|abdullah|tariq|bruce|leavitt|kellogg)$/;

/** By the family name alone, where one leader bears it: "Ruto", "Jaishankar". */
const byFamily = new Map<string, string>();
for (const [name, party] of byName) {
  const family = name.split(' ').at(-1) ?? name;
  if (family.length < 4 || COMMON.test(family) || isOrdinary(family)) continue;
  const known = byFamily.get(family);
  byFamily.set(family, known === undefined || known === party ? party : '');
}
for (const [family, party] of byFamily) if (party === '') byFamily.delete(family);

const speakers = new Set(
  SPEAKERS.trim()
    .split('\n')
    .flatMap((line) => line.slice(3).split('|').map(keyOf)),
);

/** Whether somebody speaks for a government and takes part in nothing. */
export function isSpokesperson(name: string): boolean {
  return speakers.has(keyOf(name));
}

/** The party of a leader by the full name; undefined for everybody else. */
export function partyOfLeader(name: string): string | undefined {
  return byName.get(keyOf(name)) ?? (name.includes(' ') ? undefined : byFamily.get(keyOf(name)));
}

/** Whether a leader goes by one name: "Lula", "Abiy". */
export function isSoleName(norm: string): boolean {
  return byName.has(norm);
}

/** Offices that one country alone has, and who holds them is on no record: "the Taoiseach". */
const SOLE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['taoiseach', 'IE'],
  ['pope', 'VA'],
  ['pontiff', 'VA'],
]);

/** The party whose office it is where no other has it. */
export function partyOfOffice(norm: string): string | undefined {
  return SOLE_OFFICES.get(norm);
}

/** The same names as running words are compared, and how many words a name so begun can have. */
const byNorms = new Map<string, string>();
const longest = new Map<string, number>();
for (const [name, party] of [...leaders, ...byFamily]) {
  const norms = wordsOf(name).map(({ norm }) => norm);
  // "Sharaa" for al-Sharaa.
  const bare = norms.length === 2 && /^(?:al|el)$/.test(norms[0] ?? '') ? norms.slice(1) : norms;
  for (const each of new Set([norms, bare])) {
    byNorms.set(each.join(' '), party);
    const [first = ''] = each;
    longest.set(first, Math.max(longest.get(first) ?? 0, each.length));
  }
}

/** By party, family names that say too little by themselves: "Austria's Stocker". */
const byParty = new Set(
  leaders.map(([name, party]) => {
    const norms = wordsOf(name.split(' ').at(-1) ?? name).map(({ norm }) => norm);
    return `${party} ${norms.join(' ')}`;
  }),
);

/** How many words the name of a party's leader has that stands at a word of a text; 0 where none does. */
export function leaderOf(parties: readonly string[], words: readonly Word[], at: number): number {
  const leader = leaderFrom(words, at);
  if (leader && parties.includes(leader.party)) return leader.length;
  for (const length of [2, 1]) {
    const norms = words.slice(at, at + length).map(({ norm }) => norm);
    if (parties.some((party) => byParty.has(`${party} ${norms.join(' ')}`))) return length;
  }
  return 0;
}

/** Whether a leader of the table is named in a text. */
export function namesLeader(words: readonly Word[]): boolean {
  return words.some((_, at) => leaderFrom(words, at) !== undefined);
}

function isCommon(name: string): boolean {
  return COMMON.test(keyOf(name.replace(/['’]s$/, ''))) || isOrdinary(keyOf(name));
}

/** The party of a leader whose name stands at a word of a text, and how many words it has. */
export function leaderFrom(
  words: readonly Word[],
  at: number,
): { party: string; length: number } | undefined {
  for (let length = longest.get(words[at]?.norm ?? '') ?? 0; length > 0; length -= 1) {
    const norms = words.slice(at, at + length).map(({ norm }) => norm);
    const party = norms.length === length ? byNorms.get(norms.join(' ')) : undefined;
    // "Støre" is no store, and a store no Støre.
    const word = words[at]?.text ?? '';
    if (party === undefined || (length === 1 && /^[\w'’]+$/.test(word) && isCommon(word))) continue;
    return { party, length };
  }
  return undefined;
}

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'.]/g, '')
    .toLowerCase();
}
