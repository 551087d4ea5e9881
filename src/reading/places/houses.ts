/** Palaces, ministries and official homes that stand for the city that they are in, and for whose they are. */

/** By country and city. */
const HOUSES = `
US Washington: White House|Oval Office|Pentagon|Blair House|State Department|Eisenhower Executive Office Building|Naval Observatory
RU Moscow: Kremlin
FR Paris: Élysée|Elysee|Élysée Palace|Elysee Palace|Matignon|Quai d'Orsay|Hôtel de Matignon|Hotel Matignon|Luxembourg Palace
GB London: Downing Street|10 Downing Street|No 10|Buckingham Palace|Foreign Office|Lancaster House|Palace of Westminster|Lambeth Palace|Mansion House
CN Beijing: Great Hall of the People|Diaoyutai State Guesthouse|Zhongnanhai|Zhongnanhai compound|Yingtai
IN New Delhi: Hyderabad House|Rashtrapati Bhavan|Rashtrapati Bhawan|Lok Kalyan Marg|Jawaharlal Nehru Bhawan
IT Rome: Palazzo Chigi|Quirinal Palace|Villa Pamphilj|Farnesina|Villa Madama|Villa Doria Pamphilj|Quirinale|Chigi Palace|Viminale
KR Seoul: Blue House|Cheong Wa Dae
JP Tokyo: Akasaka Palace|Kantei|Iikura Guest House|Akasaka State Guest House|Imperial Palace
DE Berlin: Bellevue Palace|Federal Chancellery|Federal Foreign Office|Schloss Bellevue|Villa Borsig
AR Buenos Aires: Casa Rosada|San Martín Palace
BR Brasília: Itamaraty|Planalto|Alvorada Palace|Itamaraty Palace|Planalto Palace|Palácio do Planalto|Palácio da Alvorada|Granja do Torto
TR Istanbul: Dolmabahçe Palace|Dolmabahçe|Dolmabahce Palace|Vahdettin Mansion
TR Ankara: Beştepe|Çankaya Mansion|Cankaya Palace
VA Vatican City: Vatican|Apostolic Palace|Casina Pio IV
GB Windsor: Windsor Castle
ES Madrid: Moncloa|Zarzuela Palace|Moncloa Palace|La Moncloa|Palacio de La Moncloa|Palace of La Moncloa|Palacio de Santa Cruz|Viana Palace|Royal Palace of Madrid
PT Lisbon: Belém Palace|São Bento|Palácio de São Bento|Necessidades Palace
PH Manila: Malacañang|Malacañang Palace
ID Jakarta: Merdeka Palace|Istana Merdeka|Gedung Pancasila
ID Bogor: Bogor Palace
ZA Pretoria: Union Buildings|Mahlamba Ndlopfu
CL Santiago: La Moneda|La Moneda Palace
VE Caracas: Miraflores|Miraflores Palace|Casa Amarilla
CO Bogotá: Casa de Nariño|San Carlos Palace|Nariño Palace|Palacio de Nariño
MX Mexico City: National Palace|Los Pinos|Palacio Nacional
EG Cairo: Al-Ittihadiya Palace|Ittihadiya Palace|Ittihadiya|Tahrir Palace|Abdeen Palace
JO Amman: Basman Palace|Al Husseiniya Palace|Raghadan Palace
SA Riyadh: Al-Yamamah Palace|Al Irqah Palace
SA Jeddah: Al Salam Palace
AE Abu Dhabi: Qasr Al Watan|Al Shati Palace
QA Doha: Amiri Diwan|Lusail Palace
KW Kuwait City: Bayan Palace|Seif Palace|Dar Yamamah
OM Muscat: Al Alam Palace|Al Baraka Palace
LB Baabda: Baabda Palace
GR Athens: Maximos Mansion
RO Bucharest: Cotroceni Palace|Victoria Palace
CZ Prague: Prague Castle|Straka Academy|Kramář Villa|Czernin Palace
PL Warsaw: Belweder|Lazienki Palace|Łazienki Palace|Belweder Palace
AT Vienna: Hofburg|Ballhausplatz
DK Copenhagen: Christiansborg|Amalienborg
SE Stockholm: Rosenbad|Sager House|Sagerska
IE Dublin: Farmleigh|Farmleigh House|Iveagh House|Áras an Uachtaráin|Leinster House
UA Kyiv: Mariinsky Palace|Bankova|Mariyinsky Palace
BY Minsk: Independence Palace|Palace of Independence
KZ Astana: Ak Orda|Akorda
UZ Tashkent: Kuksaroy|Kuksaroy Palace
BE Brussels: Berlaymont|Egmont Palace|Val Duchesse|Justus Lipsius
NG Abuja: Aso Rock|Aso Villa
GH Accra: Jubilee House|Osu Castle
BG Sofia: National Palace of Culture|Boyana Residence
US New York: UN headquarters|UN Headquarters|United Nations headquarters
CH Geneva: Palais des Nations
BD Dhaka: Bangabhaban|Ganabhaban
LK Colombo: Temple Trees
CA Ottawa: Rideau Hall|Parliament Hill|24 Sussex
AU Sydney: Kirribilli House|Admiralty House
AU Canberra: The Lodge|Yarralumla
SO Mogadishu: Villa Somalia
CM Yaoundé: Unity Palace|Etoudi|Etoudi Palace
GB Belfast: Stormont
GB Edinburgh: Holyrood Palace
DE Meseberg: Schloss Meseberg
IT Milan: Palazzo Reale
NL The Hague: Catshuis|Torentje|Huis ten Bosch|Binnenhof
LU Luxembourg: Château de Senningen
CH Bern: Bundeshaus
SE Harpsund: Harpsund
FI Helsinki: Kesäranta|Mäntyniemi
IS Bessastaðir: Bessastaðir
EE Tallinn: Stenbock House|Kadriorg Palace
LV Riga: Riga Castle
PL Kraków: Wawel Castle
SK Bratislava: Grassalkovich Palace|Bratislava Castle
HU Budapest: Carmelite Monastery|Sándor Palace
HR Zagreb: Banski Dvori|Pantovčak
SI Kranj: Brdo Castle|Brdo pri Kranju
RS Belgrade: Palace of Serbia|Villa Mir
ME Podgorica: Villa Gorica
MK Skopje: Vodno
MT Valletta: Auberge de Castille|Castille Place
RU Novo-Ogaryovo: Novo-Ogaryovo
RU St Petersburg: Constantine Palace
RU Sochi: Bocharov Ruchei
GE Tbilisi: Orbeliani Palace
AZ Baku: Zagulba
KG Bishkek: Ala-Archa|Yntymak Ordo
TJ Dushanbe: Palace of the Nation|Qasr-e Millat
TM Ashgabat: Oguzkhan Palace
AF Kabul: Arg Palace
IR Tehran: Vahdat Hall|Sa'dabad Palace|Saadabad Palace
IQ Baghdad: Republican Palace
SY Damascus: People's Palace|Tishreen Palace
LB Beirut: Grand Serail|Ain el-Tineh
PS Ramallah: Muqata|Mukataa
TN Carthage: Carthage Palace
TN Tunis: Kasbah Palace
DZ Algiers: El Mouradia|El Mouradia Palace
BH Sakhir: Sakhir Palace
BH Manama: Qudaibiya Palace
YE Aden: Al Maashiq
PK Islamabad: Prime Minister House|Aiwan-e-Sadr
IN Mumbai: Raj Bhavan
NP Kathmandu: Singha Durbar|Shital Niwas|Baluwatar
MV Malé: Muliaage
BT Thimphu: Lingkana Palace
TW Taipei: Presidential Office Building
KP Pyongyang: Kumsusan Palace|Mansudae Assembly Hall
MN Ulaanbaatar: Saaral Ordon
TH Bangkok: Thai Khu Fa
BN Bandar Seri Begawan: Istana Nurul Iman
MY Kuala Lumpur: Istana Negara
MY Putrajaya: Perdana Putra|Seri Perdana|Wisma Putra
SG Singapore: The Istana|Istana
NZ Wellington: Beehive|Premier House
PY Asunción: Palacio de López|López Palace|Mburuvicha Róga
UY Montevideo: Torre Ejecutiva|Executive Tower|Estévez palace|Suárez residence
AR Olivos: Quinta de Olivos
CL Viña del Mar: Cerro Castillo
BO La Paz: Casa Grande del Pueblo|Palacio Quemado
PE Lima: Torre Tagle|Torre Tagle Palace|Pizarro Palace
EC Quito: Carondelet|Carondelet Palace
PA Panama City: Palacio de las Garzas
CU Havana: Palacio de la Revolución|Palace of the Revolution
CR San José: Casa Presidencial
ZA Cape Town: Tuynhuys|Genadendal
AO Luanda: Cidade Alta
MZ Maputo: Ponta Vermelha|Ponta Vermelha Palace
MG Antananarivo: Iavoloha Palace|Iavoloha
ZW Harare: Munhumutapa
MW Lilongwe: Kamuzu Palace
TZ Dar es Salaam: Ikulu
RW Kigali: Urugwiro Village|Village Urugwiro
CD Kinshasa: Palais de la Nation|Cité de l'Union africaine
BJ Cotonou: Palais de la Marina
ML Bamako: Koulouba|Koulouba Palace
BF Ouagadougou: Kosyam|Kosyam Palace
BE Brussels: Lambermont|Wetstraat 16
BE Laeken: Castle of Laeken|Royal Palace of Laeken
LU Luxembourg: Hôtel de Bourgogne|Hôtel Saint-Maximin
NO Oslo: Statsministerens kontor|Victoria Terrasse
DK Copenhagen: Asiatisk Plads|Marienborg
SE Stockholm: Arvfurstens palats
FI Helsinki: Merikasarmi
GL Nuuk: Naalakkersuisut
PL Warsaw: Szucha Avenue|Aleja Szucha
HU Budapest: Bem Square
HR Zagreb: Zrinjevac
RS Belgrade: Andrićev Venac
BG Sofia: Dondukov 2
LT Vilnius: Daukanto Square|Daukantas Square
RO Bucharest: Cotroceni
PT Lisbon: Palácio das Necessidades|Palácio de Belém|São Bento Palace
MC Monaco: Prince's Palace
IS Reykjavík: Stjórnarráðið
AR Buenos Aires: Palacio San Martín
MX Mexico City: Tlatelolco
HN Tegucigalpa: Palacio José Cecilio del Valle
SV San Salvador: Capres
GT Guatemala City: Palacio Nacional de la Cultura
JM Kingston: Jamaica House|Vale Royal
BB Bridgetown: Ilaro Court
GY Georgetown: Takuba Lodge
PY Asunción: Palacio Benigno López
KE Nairobi: Harambee House
ET Addis Ababa: Menelik Palace
MW Lilongwe: Capital Hill
MW Blantyre: Sanjika Palace
ZM Lusaka: Nkwazi House
MG Antananarivo: Ambohitsorohitra
MU Port Louis: Clarisse House
KM Moroni: Beit-Salam
TG Lomé: Lomé II
GN Conakry: Sékhoutouréya Palace|Sékhoutouréya|Mohammed V Palace
GA Libreville: Palais du Bord de mer
TD N'Djamena: Toumaï Palace|Palais Toumaï
CF Bangui: Palais de la Renaissance
BI Gitega: Ntare Rushatsi
MR Nouakchott: Ochre Palace
CV Praia: Palácio do Plateau
ST São Tomé: Palácio Cor-de-Rosa
BJ Cotonou: Marina Palace
AM Yerevan: Baghramyan 26|26 Baghramyan
BD Dhaka: Jamuna State Guest House
BT Thimphu: Tashichhodzong|Gyalyong Tshokhang
ID Jakarta: Pejambon|Istana Negara Jakarta
PG Port Moresby: Sir Manasupa Haus
FJ Suva: Borron House
TL Dili: Palácio do Governo
RU Moscow: Smolenskaya Square
ET Addis Ababa: Jubilee Palace|African Union headquarters|Africa Hall`;

/** Each house with its city and country. */
export function knownHouses(): { house: string; city: string; country: string }[] {
  return HOUSES.trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', houses = ''] = line.split(': ');
      const [country, city] = [place.slice(0, 2), place.slice(3)];
      return houses.split('|').map((house) => ({ house, city, country }));
    });
}
