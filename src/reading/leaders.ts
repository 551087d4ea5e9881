/**
 * Heads of state and government, and a few foreign ministers, whom a record may not hold yet, by
 * their full names: whose leader somebody is who is named without a title. They guess a party for
 * an editor to look at; nothing is saved or judged by them.
 */
import { isOrdinary } from '../record/names/ordinary.js';

const LEADERS = `
AE Mohammed bin Zayed|Mohamed bin Zayed|Sheikh Mohammed bin Zayed
AL Edi Rama
AM Ararat Mirzoyan|Vahagn Khachaturyan
AO João Lourenço|Joao Lourenco
AR Javier Milei|Pablo Quirno
AT Christian Stocker|Alexander Van der Bellen|Beate Meinl-Reisinger
AU Penny Wong|Richard Marles
AZ Jeyhun Bayramov
BA Borjana Krišto
BD Muhammad Yunus
BE Bart De Wever|Maxime Prévot
BG Rumen Radev|Rosen Zhelyazkov
BO Rodrigo Paz|Luis Arce
BR Geraldo Alckmin
BY Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka
CA Anita Anand
CD Félix Tshisekedi|Felix Tshisekedi
CH Karin Keller-Sutter|Ignazio Cassis|Guy Parmelin
CL Gabriel Boric|José Antonio Kast
CN Zhao Leji|Ding Xuexiang|Han Zheng
CU Miguel Díaz-Canel|Miguel Diaz-Canel|Bruno Rodríguez
CY Nikos Christodoulides
CZ Petr Fiala|Petr Pavel|Andrej Babiš
DE Johann Wadephul|Boris Pistorius|Frank-Walter Steinmeier|Olaf Scholz
DK Mette Frederiksen
DZ Abdelmadjid Tebboune
EC Daniel Noboa
EE Kristen Michal|Alar Karis|Margus Tsahkna
EG Badr Abdelatty|Mostafa Madbouly
ES José Manuel Albares|King Felipe VI
ET Abiy Ahmed
FI Petteri Orpo|Elina Valtonen
FR Jean-Noël Barrot|Sébastien Lecornu|François Bayrou
GB David Lammy|Yvette Cooper|King Charles
GE Irakli Kobakhidze|Mikheil Kavelashvili
GH John Mahama|John Dramani Mahama
GR Kyriakos Mitsotakis
GT Bernardo Arévalo
HN Xiomara Castro|Nasry Asfura
HR Andrej Plenković|Zoran Milanović
HU Viktor Orbán|Viktor Orban|Péter Szijjártó|Peter Szijjarto|Péter Magyar
ID Prabowo Subianto|Sugiono
IE Micheál Martin|Micheal Martin|Simon Harris
IL Isaac Herzog|Israel Katz|Gideon Saar|Gideon Sa'ar
IN S Jaishankar|Subrahmanyam Jaishankar|Droupadi Murmu|Ajit Doval
IQ Mohammed Shia al-Sudani|Mohammed al-Sudani|Fuad Hussein
IR Ali Larijani
IS Kristrún Frostadóttir
IT Antonio Tajani|Sergio Mattarella
JM Andrew Holness
JO King Abdullah|Ayman Safadi|Abdullah II
JP Toshimitsu Motegi|Takeshi Iwaya|Fumio Kishida
KE William Ruto|Musalia Mudavadi
KG Sadyr Japarov
KH Hun Manet|Hun Sen
KP Choe Son Hui|Kim Yo Jong
KR Cho Hyun|Kim Min-seok|Wi Sung-lac|Yoon Suk Yeol
KZ Kassym-Jomart Tokayev
LA Thongloun Sisoulith|Sonexay Siphandone
LB Joseph Aoun|Nawaf Salam
LK Anura Kumara Dissanayake
LT Gitanas Nausėda|Gitanas Nauseda|Inga Ruginienė
LU Luc Frieden
LV Edgars Rinkēvičs|Evika Siliņa|Baiba Braže
LY Abdul Hamid Dbeibah|Khalifa Haftar
MA King Mohammed VI|Nasser Bourita
MD Maia Sandu
ME Milojko Spajić
MG Andry Rajoelina
MK Hristijan Mickoski
MM Min Aung Hlaing
MN Ukhnaagiin Khürelsükh
MX Claudia Sheinbaum|Marcelo Ebrard|Juan Ramón de la Fuente
MY Anwar Ibrahim|Mohamad Hasan
MZ Daniel Chapo
NA Netumbo Nandi-Ndaitwah
NG Bola Tinubu|Yusuf Tuggar
NL Dick Schoof|David van Weel|Rob Jetten
NO Jonas Gahr Støre|Jonas Gahr Store|Espen Barth Eide
NP Sushila Karki|K P Sharma Oli
NZ Christopher Luxon|Winston Peters
OM Badr Albusaidi|Badr al-Busaidi|Haitham bin Tariq|Sultan Haitham
PA José Raúl Mulino
PE Dina Boluarte|José Jerí
PH Ferdinand Marcos|Ferdinand Marcos Jr|Bongbong Marcos
PK Shehbaz Sharif|Ishaq Dar|Asim Munir|Asif Ali Zardari
PL Donald Tusk|Karol Nawrocki|Radosław Sikorski|Radoslaw Sikorski
PS Mahmoud Abbas
PT Luís Montenegro|Marcelo Rebelo de Sousa
PY Santiago Peña
RO Nicușor Dan|Ilie Bolojan|Oana Țoiu
RS Aleksandar Vučić|Aleksandar Vucic|Marko Đurić
RU Mikhail Mishustin|Dmitry Medvedev|Kirill Dmitriev|Andrei Belousov
RW Paul Kagame
SA Faisal bin Farhan|King Salman
SD Abdel Fattah al-Burhan
SE Ulf Kristersson|Maria Malmer Stenergard
SG Lawrence Wong|Vivian Balakrishnan
SI Robert Golob
SK Robert Fico|Peter Pellegrini
SN Bassirou Diomaye Faye
SO Hassan Sheikh Mohamud
SV Nayib Bukele
SY Ahmed al-Sharaa|Ahmad al-Sharaa|Asaad al-Shaibani
TH Anutin Charnvirakul|Paetongtarn Shinawatra
TJ Emomali Rahmon
TM Serdar Berdimuhamedow|Serdar Berdimuhamedov
TN Kais Saied
TR Hakan Fidan
TW Lai Ching-te|William Lai
TZ Samia Suluhu Hassan
UA Yulia Svyrydenko|Denys Shmyhal
UG Yoweri Museveni
US Pete Hegseth|Keith Kellogg
UY Yamandú Orsi
UZ Shavkat Mirziyoyev
VA Pope Leo|Leo XIV|Pietro Parolin
VE Delcy Rodríguez|Delcy Rodriguez|Yván Gil
VN Luong Cuong|To Lam|Pham Minh Chinh|Lương Cường|Tô Lâm
XK Albin Kurti|Vjosa Osmani
ZA Ronald Lamola
ZM Hakainde Hichilema
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

const byName = new Map(
  `${LEADERS.trim()}
${SPEAKERS.trim()}`
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name): [string, string] => [keyOf(name), line.slice(0, 2)]),
    ),
);

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

function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'.]/g, '')
    .toLowerCase();
}
