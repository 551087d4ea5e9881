/** Cities in which contacts are held, by country: the world's tables at hand know only the largest of each zone. */
const CITIES = `
AE Dubai|Sharjah
AF Kandahar|Herat
AL Durres
AO Lobito
AR Mendoza|Bariloche|Cordoba|Rosario
AT Salzburg|Innsbruck|Graz|Linz|Alpbach
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Cairns|Darwin
AZ Shusha|Gabala|Ganja
BE Antwerp|Bruges|Ghent|Liege|Ostend
BG Varna|Plovdiv
BR Rio de Janeiro|São Paulo|Salvador|Belem|Recife|Fortaleza|Manaus|Foz do Iguaçu
BY Brest|Gomel|Grodno
CA Toronto|Montreal|Vancouver|Calgary|Halifax|Quebec City|Kananaskis|Banff|Winnipeg|Edmonton|Charlevoix
CH Geneva|Zurich|Davos|Lausanne|Lugano|Montreux|Basel|Bürgenstock|Lucerne
CL Valparaiso|Viña del Mar
CN Shanghai|Hangzhou|Guangzhou|Shenzhen|Tianjin|Chengdu|Chongqing|Wuhan|Xi'an|Qingdao|Xiamen|Sanya|Boao|Harbin|Kunming|Dalian|Nanjing|Suzhou|Hefei|Fuzhou|Urumqi|Lhasa|Dongguan|Guilin|Beidaihe
CO Cartagena|Medellin|Cali|Santa Marta
CY Limassol|Paphos
CZ Brno|Ostrava
DE Hamburg|Munich|Frankfurt|Cologne|Bonn|Dresden|Leipzig|Stuttgart|Düsseldorf|Hanover|Heiligendamm|Elmau|Meseberg|Ramstein|Potsdam|Weimar
DK Aarhus|Odense|Marienborg
DZ Oran|Constantine
EE Tartu|Narva
EG Alexandria|Sharm el-Sheikh|Hurghada|El Alamein|Luxor|Aswan|New Alamein
ES Barcelona|Seville|Valencia|Granada|San Sebastián|Bilbao|Malaga|Palma|Marbella|Santiago de Compostela|Toledo
FI Turku|Tampere|Rovaniemi|Kultaranta|Naantali
FR Nice|Lyon|Marseille|Strasbourg|Biarritz|Cannes|Toulouse|Bordeaux|Versailles|Evian|Deauville|Toulon|Lille|Reims|Brégançon|Avignon
GB Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Birmingham|Liverpool|Oxford|Cambridge|Aberdeen|Turnberry|Windsor|Carbis Bay|Chequers|Leeds|Bristol|Blackpool
GE Batumi|Kutaisi
GR Thessaloniki|Crete|Rhodes|Corfu
HR Dubrovnik|Split|Zadar
HU Debrecen|Szeged|Pecs
ID Bali|Nusa Dua|Denpasar|Surabaya|Bandung|Yogyakarta|Bogor|Labuan Bajo|Medan
IE Cork|Galway|Shannon|Limerick
IL Tel Aviv|Haifa|Eilat|Caesarea
IN Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Goa|Jaipur|Ahmedabad|Varanasi|Agra|Srinagar|Amritsar|Gandhinagar|Kochi|Mamallapuram|Udaipur|Pune|Gujarat
IQ Basra|Erbil|Mosul|Najaf|Sulaymaniyah
IR Isfahan|Mashhad|Shiraz|Tabriz|Bushehr|Bandar Abbas
IT Milan|Venice|Naples|Florence|Turin|Genoa|Bologna|Taormina|Bari|Palermo|Trieste|Borgo Egnazia|Capri|Rimini|Verona|Stresa
JO Aqaba
JP Osaka|Kyoto|Hiroshima|Nagoya|Fukuoka|Sapporo|Nara|Nagasaki|Kobe|Yokohama|Sendai|Okinawa|Karuizawa|Ise-Shima|Naha
KE Mombasa|Kisumu|Naivasha|Nakuru|Eldoret
KG Osh|Cholpon-Ata
KH Siem Reap|Sihanoukville
KR Busan|Gyeongju|Incheon|Jeju|Daegu|Panmunjom|Pyeongtaek|Pohang|Ulsan
KP Wonsan|Kaesong|Rason|Sinuiju
KZ Almaty|Aktau|Turkistan|Shymkent
LA Luang Prabang
LB Tripoli|Sidon
LT Kaunas|Klaipeda
LV Jurmala
LY Benghazi|Misrata|Sirte
MA Marrakesh|Casablanca|Tangier|Fez|Agadir
ME Budva|Kotor
MK Ohrid
MM Yangon|Mandalay
MX Cancún|Monterrey|Guadalajara|Tijuana|Los Cabos|Acapulco|Puebla|Oaxaca
MY Penang|Langkawi|Johor Bahru|Kota Kinabalu|Malacca|Putrajaya
NG Lagos|Kano|Port Harcourt
NL Amsterdam|Rotterdam|The Hague|Maastricht|Eindhoven|Utrecht|Noordwijk
NO Bergen|Tromsø|Trondheim|Stavanger|Kirkenes|Svalbard|Bodø
NZ Auckland|Christchurch|Queenstown
OM Salalah
PA Colon
PE Cusco|Arequipa|Trujillo
PH Cebu|Davao|Clark|Baguio|Boracay
PK Karachi|Lahore|Rawalpindi|Peshawar|Quetta
PL Krakow|Gdańsk|Wroclaw|Poznan|Lublin|Rzeszow|Katowice|Sopot
PT Porto|Sintra|Faro|Madeira|Coimbra|Évora
RO Cluj|Constanța|Timișoara|Iași
RS Novi Sad|Niš
RU St Petersburg|Saint Petersburg|Sochi|Kazan|Vladivostok|Yekaterinburg|Novosibirsk|Kaliningrad|Grozny|Samara|Murmansk|Rostov-on-Don|Ufa|Irkutsk|Krasnodar|Valdai|Novo-Ogaryovo
SA Jeddah|Neom|Mecca|Medina|Dhahran|AlUla|Diriyah|Dammam
SE Gothenburg|Malmö|Uppsala|Harpsund|Luleå|Visby
SI Bled|Brdo|Maribor
SK Košice
SY Aleppo|Latakia|Homs
TH Phuket|Chiang Mai|Pattaya|Hua Hin
TJ Khujand
TM Awaza|Turkmenbashi
TN Sfax|Carthage
TR Istanbul|Antalya|Izmir|Bursa|Trabzon|Gaziantep|Bodrum
TW Kaohsiung|Taichung|Tainan
TZ Arusha|Dar es Salaam|Zanzibar|Dodoma|Mwanza
UA Lviv|Odesa|Kharkiv|Dnipro|Zaporizhzhia|Uzhhorod|Mariupol|Donetsk|Luhansk
UG Entebbe|Gulu
US New York|Los Angeles|San Francisco|Chicago|Houston|Dallas|Miami|Boston|Seattle|Philadelphia|Atlanta|Detroit|Las Vegas|Palm Beach|Mar-a-Lago|Camp David|Anchorage|Honolulu|Denver|Phoenix|San Diego|Pittsburgh|Sunnylands|Rancho Mirage|Bedminster|Woodside|Minneapolis|New Orleans|Doral|Wilmington|Orlando|Nashville|Austin|Charlotte|Cleveland|Portland
UZ Samarkand|Bukhara|Khiva
VN Ho Chi Minh City|Da Nang|Hai Phong|Hue|Ha Long
ZA Cape Town|Johannesburg|Durban|Sun City|Sandton
ZM Livingstone
ZW Victoria Falls|Bulawayo`;

/** Houses that stand for the city that they are in. */
const HOUSES = `
White House|Washington|US
Oval Office|Washington|US
Pentagon|Washington|US
Blair House|Washington|US
Kremlin|Moscow|RU
Élysée|Paris|FR
Elysee|Paris|FR
Élysée Palace|Paris|FR
Elysee Palace|Paris|FR
Downing Street|London|GB
10 Downing Street|London|GB
No 10|London|GB
Buckingham Palace|London|GB
Great Hall of the People|Beijing|CN
Diaoyutai State Guesthouse|Beijing|CN
Zhongnanhai|Beijing|CN
Hyderabad House|New Delhi|IN
Palazzo Chigi|Rome|IT
Blue House|Seoul|KR
Akasaka Palace|Tokyo|JP
Bellevue Palace|Berlin|DE
Casa Rosada|Buenos Aires|AR
Itamaraty|Brasília|BR
Planalto|Brasília|BR
Dolmabahçe Palace|Istanbul|TR
Beştepe|Ankara|TR
Vatican|Vatican City|VA`;

/** Each city with its country's code. */
export function knownCities(): [city: string, country: string][] {
  return CITIES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((city): [string, string] => [city, line.slice(0, 2)]),
    );
}

/** Each house with its city and country. */
export function knownHouses(): { house: string; city: string; country: string }[] {
  return HOUSES.trim()
    .split('\n')
    .map((line) => {
      const [house = '', city = '', country = ''] = line.split('|');
      return { house, city, country };
    });
}
