/** Cities in which contacts are held, by country: the world's tables at hand know only the largest of each zone. */
const CITIES = `
AE Dubai|Sharjah|Ras Al Khaimah|Fujairah|Al Ain
AF Kandahar|Herat|Jalalabad|Mazar-i-Sharif|Bagram|Kunduz
AL Durres|Vlora|Vlorë|Shkodra|Shkodër|Saranda
AM Gyumri|Vanadzor|Dilijan|Tsaghkadzor|Meghri|Jermuk|Sevan|Ijevan|Goris|Kapan
AO Lobito|Benguela|Lubango|Huambo|Cabinda|Soyo|Namibe
AR Mendoza|Bariloche|Cordoba|Rosario|Ushuaia|Mar del Plata|Salta|Tucumán|San Carlos de Bariloche|La Plata|Iguazú|Puerto Iguazú|Posadas|Jujuy|Neuquén|Río Gallegos|El Calafate|La Quiaca
AT Salzburg|Innsbruck|Graz|Linz|Alpbach|Bregenz|Klagenfurt|Villach
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Cairns|Darwin|Gold Coast|Alice Springs|Townsville|Geelong
AZ Shusha|Gabala|Ganja|Nakhchivan|Lankaran|Khankendi|Lachin|Sheki|Lerik|Fuzuli|Sumgait|Aghdam|Quba|Qazakh|Horadiz|Guba
BA Mostar|Banja Luka|Tuzla|Neum|Brčko
BD Chittagong|Chattogram|Cox's Bazar|Sylhet|Khulna|Rajshahi|Teknaf|Benapole
BE Antwerp|Bruges|Ghent|Liege|Ostend|Arlon|Namur|Leuven|Zeebrugge|Genval|Eupen|Hasselt|Mechelen|Waterloo|Bastogne
BF Bobo-Dioulasso
BG Varna|Plovdiv|Burgas|Ruse|Bansko
BH Sakhir|Muharraq
BI Gitega|Bujumbura
BJ Cotonou|Ouidah
BO Cochabamba|Sucre|La Paz|Santa Cruz de la Sierra|Oruro|Potosí|Tarija|Copacabana|Desaguadero|Villazón
BR Rio de Janeiro|São Paulo|Salvador|Belem|Recife|Fortaleza|Manaus|Foz do Iguaçu|Curitiba|Porto Alegre|Belém|Petrópolis|Guarulhos|Campinas|Florianópolis|Boa Vista|Pacaraima|Bonito|Belo Horizonte|Cuiabá|Campo Grande|Ponta Porã|Corumbá|Tabatinga|Itaipu|Porto Velho|Macapá|Vitória|Goiânia|Uruguaiana
BT Paro|Punakha
BW Francistown|Maun|Kasane
BY Brest|Gomel|Grodno|Vitebsk|Mogilev|Bobruisk
BZ Belize City|San Ignacio
CA Toronto|Montreal|Vancouver|Calgary|Halifax|Quebec City|Kananaskis|Banff|Winnipeg|Edmonton|Charlevoix|Whistler|Saskatoon|Gander|Iqaluit|Yellowknife|Kelowna|Niagara-on-the-Lake|Quebec
CD Goma|Lubumbashi|Bukavu|Kisangani
CG Pointe-Noire
CH Geneva|Zurich|Davos|Lausanne|Lugano|Montreux|Basel|Bürgenstock|Lucerne|Bern|Crans-Montana|St. Gallen|Locarno|Interlaken|Vevey|Thun|Neuchâtel|Fribourg
CI Abidjan|Bouaké|Grand-Bassam|Yamoussoukro|San-Pédro|Korhogo
CL Valparaiso|Viña del Mar|Punta Arenas|Concepción|Antofagasta|Iquique|Arica|Calama|Puerto Montt|Temuco|La Serena|Puerto Williams|San Pedro de Atacama
CM Douala|Yaounde|Garoua
CN Shanghai|Hangzhou|Guangzhou|Shenzhen|Tianjin|Chengdu|Chongqing|Wuhan|Xi'an|Qingdao|Xiamen|Sanya|Boao|Harbin|Kunming|Dalian|Nanjing|Suzhou|Hefei|Fuzhou|Urumqi|Lhasa|Dongguan|Guilin|Beidaihe|Hong Kong|Macau|Zhuhai|Kashgar|Changsha|Jinan|Yantai|Zhengzhou|Shenyang|Nanning|Haikou|Hainan|Hohhot|Lanzhou|Taiyuan|Changchun|Ningbo|Wuxi|Huangshan|Lushan|Guiyang|Yinchuan|Xishuangbanna
CO Cartagena|Medellin|Cali|Santa Marta|Barranquilla|Cúcuta|Bucaramanga|Leticia|Rionegro|Bogotá|Bogota|Medellín|Pasto|Ipiales|Tumaco|San Andrés|Neiva
CR Puntarenas|Alajuela
CU Santiago de Cuba|Varadero|Holguín|Guantánamo
CY Limassol|Paphos|Larnaca|Ayia Napa|Famagusta|Pyla|Troodos
CZ Brno|Ostrava|Karlovy Vary|Pilsen|Olomouc|Lány|Český Krumlov|Český Těšín
DE Hamburg|Munich|Frankfurt|Cologne|Bonn|Dresden|Leipzig|Stuttgart|Düsseldorf|Hanover|Heiligendamm|Elmau|Meseberg|Ramstein|Potsdam|Weimar|Görlitz|Bremen|Rostock|Lübeck|Kiel|Aachen|Heidelberg|Mainz|Wiesbaden|Nuremberg|Essen|Dortmund|Magdeburg|Schwerin|Erfurt|Saarbrücken|Trier|Passau|Konstanz|Flensburg|Münster|Freiburg|Garmisch-Partenkirchen|Tegernsee|Wolfsburg
DJ Obock|Tadjoura|Arta
DK Aarhus|Odense|Marienborg|Esbjerg|Aalborg|Skagen|Ilulissat|Billund|Bornholm|Kolding
DO Punta Cana|Santiago de los Caballeros|Bávaro|Dajabón|La Romana
DZ Oran|Constantine|Annaba|Tlemcen|Tindouf|Bechar|Ghardaia|Tamanrasset|Sétif
EC Guayaquil|Cuenca|Manta|Ibarra|Tulcán|Galápagos|Loja|Esmeraldas|Machala|Montecristi
EE Tartu|Narva|Pärnu|Haapsalu|Kuressaare|Ämari|Paldiski|Viljandi|Valga|Otepää
EG Alexandria|Sharm el-Sheikh|Hurghada|El Alamein|Luxor|Aswan|New Alamein|Suez|Ismailia|Giza|Port Said|Taba|El-Alamein|Ain Sokhna
ER Massawa|Assab
ES Barcelona|Seville|Valencia|Granada|San Sebastián|Bilbao|Malaga|Palma|Marbella|Santiago de Compostela|Toledo|Zaragoza|San Sebastian|Córdoba|Santander|Cádiz|Algeciras|Alicante|Las Palmas|Tenerife|Vigo|Gijón|Oviedo|Salamanca|Pamplona|Lanzarote|León|La Granja
ET Bahir Dar|Hawassa|Dire Dawa|Bishoftu|Mekelle|Jimma|Gondar|Lalibela|Axum|Adama
FI Turku|Tampere|Rovaniemi|Kultaranta|Naantali|Porvoo|Oulu|Vaasa|Lappeenranta|Kuopio|Mariehamn|Lahti|Ivalo|Joensuu
FJ Nadi|Lautoka
FR Nice|Lyon|Marseille|Strasbourg|Biarritz|Cannes|Toulouse|Bordeaux|Versailles|Evian|Deauville|Toulon|Lille|Reims|Brégançon|Avignon|Calais|Dunkirk|Rouen|Nantes|Rennes|Montpellier|Aix-en-Provence|Nancy|Metz|Dijon|Grenoble|Annecy|Chambéry|Évian|Saint-Tropez|Le Touquet|La Rochelle|Cherbourg|Ajaccio|Bastia|Honfleur|Caen|Saint-Malo|Chantilly|Fontainebleau|Rambouillet|Arras|Amiens|Cadarache
GA Franceville|Port-Gentil
GB Edinburgh|Glasgow|Belfast|Cardiff|Manchester|Birmingham|Liverpool|Oxford|Cambridge|Aberdeen|Turnberry|Windsor|Carbis Bay|Chequers|Leeds|Bristol|Blackpool|Ditchley|Portsmouth|Plymouth|St Andrews|Inverness|Gleneagles|Swansea|Derry|Londonderry|Hillsborough|Blenheim Palace|Woodstock|Sheffield|Brighton|Lancaster House|Balmoral|Sandringham|Farnborough|Northwood|Southampton|Dover|Nottingham|Coventry|Harrogate|Ascot
GE Batumi|Kutaisi|Gori|Poti|Telavi|Anaklia|Borjomi|Zugdidi|Rustavi|Gudauri|Lagodekhi
GH Kumasi|Tamale|Takoradi|Cape Coast|Aflao
GN Kankan|Nzérékoré
GR Thessaloniki|Crete|Rhodes|Corfu|Chania|Heraklion|Souda|Alexandroupoli|Patras|Santorini|Mykonos|Delphi|Kos|Lesbos|Ioannina|Volos|Alexandroupolis|Kavala|Serres|Xanthi|Symi|Samos|Rafina|Lavrio|Nafplio|Kalamata|Kastellorizo
GT Quetzaltenango|Tecún Umán|Puerto Barrios
GY Lethem
HN San Pedro Sula|Roatán|La Ceiba|Comayagua|Choluteca
HR Dubrovnik|Split|Zadar|Rijeka|Pula|Opatija|Brijuni|Vukovar|Osijek|Šibenik
HT Cap-Haïtien|Ouanaminthe
HU Debrecen|Szeged|Pecs|Szentendre|Visegrád|Győr|Sopron|Balatonfüred|Kecskemét|Esztergom
ID Bali|Nusa Dua|Denpasar|Surabaya|Bandung|Yogyakarta|Bogor|Labuan Bajo|Medan|Batam|Makassar|Semarang|Manado|Lombok|Mandalika|Nusantara|Magelang|Ambon|Palembang|Bintan
IE Cork|Galway|Shannon|Limerick|Kilkenny|Dundalk|Waterford|Sligo|Killarney|Adare
IL Tel Aviv|Haifa|Eilat|Caesarea
IN Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Goa|Jaipur|Ahmedabad|Varanasi|Agra|Srinagar|Amritsar|Gandhinagar|Kochi|Mamallapuram|Udaipur|Pune|Gujarat|Mangalore|Visakhapatnam|Thiruvananthapuram|Guwahati|Bhubaneswar|Lucknow|Ayodhya|Leh|Shillong|Imphal|Panaji|Surat|Vadodara|Kevadia|Khajuraho|Indore|Bhopal|Nagpur|Patna|Ranchi|Chandigarh|Shimla|Gaya|Bodh Gaya|Coimbatore|Madurai|Puducherry|Hampi|Mysuru|Nashik|Aurangabad
IQ Basra|Erbil|Mosul|Najaf|Sulaymaniyah|Kirkuk|Karbala|Duhok|Ramadi|Nasiriyah|Fallujah|Dohuk
IR Isfahan|Mashhad|Shiraz|Tabriz|Bushehr|Bandar Abbas|Qom|Chabahar|Kish|Kerman|Ahvaz|Rasht|Abadan|Urmia|Ardabil|Astara|Sarakhs
IS Akureyri|Keflavík|Keflavik|Höfn|Þingvellir|Thingvellir|Reykholt
IT Milan|Venice|Naples|Florence|Turin|Genoa|Bologna|Taormina|Bari|Palermo|Trieste|Borgo Egnazia|Capri|Rimini|Verona|Stresa|Bergamo|Brescia|Padua|Modena|Parma|Siena|Pisa|Perugia|Assisi|Cernobbio|Como|Catania|Siracusa|Syracuse|Cagliari|La Maddalena|L'Aquila|Brindisi|Lampedusa|Camp Darby|Matera|Ventotene|Caserta|Ravenna|Trento|Bolzano|Sorrento|Pescara|Castel Gandolfo|Lecce|Fiuggi|Savelletri|Ancona|Gorizia|Aviano|Vicenza|Sanremo
JM Montego Bay|Ocho Rios
JO Aqaba|Irbid|Zarqa
JP Osaka|Kyoto|Hiroshima|Nagoya|Fukuoka|Sapporo|Nara|Nagasaki|Kobe|Yokohama|Sendai|Okinawa|Karuizawa|Ise-Shima|Naha|Hakodate|Kanazawa|Matsuyama|Takamatsu|Kumamoto|Kagoshima|Niigata|Nikko|Hakone|Kitakyushu|Toyako|Shima|Kamakura|Otaru|Matsue|Kurashiki|Miyazaki|Beppu|Iwakuni|Yokosuka|Hayama|Nagato|Shizuoka
KE Mombasa|Kisumu|Naivasha|Nakuru|Eldoret|Malindi|Lamu|Nanyuki|Machakos|Diani|Malaba|Busia
KG Osh|Cholpon-Ata|Karakol|Jalal-Abad|Batken|Issyk-Kul
KH Siem Reap|Sihanoukville|Kampot|Poipet|Battambang|Preah Vihear
KP Wonsan|Kaesong|Rason|Sinuiju|Hamhung|Nampo|Chongjin|Samjiyon|Sinpo|Hyesan
KR Busan|Gyeongju|Incheon|Jeju|Daegu|Panmunjom|Pyeongtaek|Pohang|Ulsan|Gwangju|Daejeon|Sejong|Changwon|Yeosu|Paju|Gangneung|Mokpo|Suwon|Geoje|Seogwipo|Andong|Gumi|Pyeongchang
KW Salmiya|Ahmadi
KZ Almaty|Aktau|Turkistan|Shymkent|Karaganda|Atyrau|Kostanay|Uralsk|Semey|Baikonur|Burabay|Borovoe|Pavlodar|Petropavl|Kyzylorda|Ust-Kamenogorsk|Turkestan|Aktobe|Khorgos
LA Luang Prabang|Pakse|Savannakhet|Vang Vieng|Thakhek
LB Tripoli|Sidon|Baabda|Naqoura|Bkerke|Zahle|Byblos
LK Kandy|Galle|Hambantota|Jaffna|Trincomalee
LR Ganta
LS Maseru
LT Kaunas|Klaipeda|Nida|Palanga|Trakai|Rukla|Šiauliai|Klaipėda|Druskininkai|Birštonas
LU Schengen|Senningen|Esch-sur-Alzette|Mondorf
LV Jurmala|Daugavpils|Liepaja|Liepāja|Ventspils|Cesis|Rundale|Sigulda|Jūrmala|Ādaži|Cēsis|Valmiera|Rēzekne|Rundāle
LY Benghazi|Misrata|Sirte|Tobruk|Sabha|Ghadames|Bouznika|Sebha|Derna|Zintan
MA Marrakesh|Casablanca|Tangier|Fez|Agadir|Laayoune|Dakhla|Skhirat|Ifrane|Tetouan|Meknes|Essaouira|Oujda|Marrakech
MD Bender|Comrat|Tiraspol|Balti|Bulboaca|Bălți|Cahul|Ungheni|Giurgiulești
ME Budva|Kotor|Cetinje|Tivat|Bijelo Polje|Sveti Stefan|Pljevlja
MG Toamasina|Nosy Be
MK Ohrid|Bitola|Tetovo|Prespa|Gevgelija|Strumica|Krivolak
ML Timbuktu|Gao|Kidal|Mopti|Kayes|Sikasso
MM Yangon|Mandalay|Bagan|Myawaddy|Naypyitaw|Sittwe
MN Darkhan|Erdenet|Zamyn-Uud|Kharkhorin|Choibalsan
MR Nouadhibou|Rosso
MT Gozo|Sliema|St Julian's|Mdina|Marsaxlokk|St Julian’s|Vittoriosa|Floriana
MV Addu
MW Blantyre|Mangochi|Zomba|Mzuzu
MX Cancún|Monterrey|Guadalajara|Tijuana|Los Cabos|Acapulco|Puebla|Oaxaca|San Miguel de Allende|Querétaro|Mérida|Ciudad Juárez|Chetumal|Tapachula|Veracruz|Playa del Carmen|Cuernavaca|Tulum|Cancun|Campeche|Toluca
MY Penang|Langkawi|Johor Bahru|Kota Kinabalu|Malacca|Putrajaya|Ipoh|Kuching|Kuantan|Miri|Labuan|Melaka|Cyberjaya|Iskandar Puteri|George Town
MZ Beira|Pemba|Nampula
NA Swakopmund|Walvis Bay|Oshikango
NE Agadez|Zinder|Diffa
NG Sokoto|Katsina|Ilorin|Jos|Abeokuta|Lagos|Kano|Port Harcourt|Kaduna|Enugu|Calabar|Maiduguri|Ibadan|Benin City
NI Managua|Bluefields
NL Amsterdam|Rotterdam|The Hague|Maastricht|Eindhoven|Utrecht|Noordwijk|Leeuwarden|Groningen|Zwolle|Arnhem|Delft|Breda|Nijmegen|Soesterberg|Wassenaar|Leiden|Den Bosch|Haarlem
NO Bergen|Tromsø|Trondheim|Stavanger|Kirkenes|Svalbard|Bodø|Ålesund|Narvik|Longyearbyen|Lillehammer|Vardø|Hammerfest|Fornebu|Losby|Hamar|Kristiansand|Vadsø
NP Pokhara|Lumbini|Janakpur|Biratnagar|Birgunj
NZ Auckland|Christchurch|Queenstown|Rotorua|Waitangi|Dunedin|Napier|Taupo
OM Salalah|Nizwa|Sohar|Duqm
PA Colon|Colón|Panama City
PE Cusco|Arequipa|Trujillo|Iquitos|Puno|Chancay|Tacna|Piura|Tumbes|Paracas|Huaquillas
PG Lae|Madang|Alotau|Kokopo|Mount Hagen
PH Cebu|Davao|Clark|Baguio|Boracay|Subic|Iloilo|Puerto Princesa|Zamboanga|Tagaytay|Bohol|Malacañang|Palawan|Makati|Taguig
PK Karachi|Lahore|Rawalpindi|Peshawar|Quetta|Gwadar|Faisalabad|Sialkot|Multan|Murree|Abbottabad|Bhurban|Torkham|Gilgit|Chaman
PL Suwałki|Orzysz|Lubliniec|Radom|Kielce|Krakow|Gdańsk|Wroclaw|Poznan|Lublin|Rzeszow|Katowice|Sopot|Lodz|Łódź|Kraków|Wrocław|Poznań|Rzeszów|Bialystok|Białystok|Szczecin|Olsztyn|Helenów|Gdynia|Toruń|Zakopane|Świnoujście|Wieliczka|Gdansk|Suwalki|Przemyśl|Szymany|Zgorzelec|Cieszyn|Augustów
PS Bethlehem|Jericho|Rafah|Hebron|Nablus|Gaza City
PT Porto|Sintra|Faro|Madeira|Coimbra|Évora|Braga|Guimarães|Cascais|Óbidos|Ponta Delgada|Funchal|Lajes|Viana do Castelo|Setúbal|Estoril|Albufeira|Terceira|Aveiro|Matosinhos
PY Ciudad del Este|Encarnación|Luque|Hernandarias|Pedro Juan Caballero
QA Lusail|Al Wakrah|Al Khor|Ras Laffan
RO Cluj|Constanța|Timișoara|Iași|Brasov|Brașov|Sibiu|Cluj-Napoca|Deveselu|Mihail Kogălniceanu|Craiova|Oradea|Galați|Sinaia|Suceava|Neptun|Constanta|Iasi|Timisoara|Snagov
RS Novi Sad|Niš|Subotica|Kragujevac|Zlatibor|Palić|Novi Pazar
RU St Petersburg|Saint Petersburg|Sochi|Kazan|Vladivostok|Yekaterinburg|Novosibirsk|Kaliningrad|Grozny|Samara|Murmansk|Rostov-on-Don|Ufa|Irkutsk|Krasnodar|Valdai|Novo-Ogaryovo|Nizhny Novgorod|Khabarovsk|Krasnoyarsk|Omsk|Chelyabinsk|Petrozavodsk|Arkhangelsk|Astrakhan|Derbent|Makhachkala|Yakutsk|Magadan|Petropavlovsk-Kamchatsky|Vologda|Pskov|Valaam|Khanty-Mansiysk|Tver|Veliky Novgorod|Blagoveshchensk|Tomsk|Elista|Ulan-Ude|Chita|Yuzhno-Sakhalinsk|Volgograd|Saransk|Zavidovo|Pyatigorsk|St. Petersburg|Bocharov Ruchei|Vostochny|Tyumen|Perm|Saratov|Barnaul|Orenburg|Yaroslavl|Tula|Kursk|Belgorod
RW Musanze|Rubavu|Gisenyi
SA Jeddah|Neom|Mecca|Medina|Dhahran|AlUla|Diriyah|Dammam|Taif|Yanbu|Abha|Tabuk|Al-Ula|Al Ula|Khobar
SB Gizo
SD Port Sudan|Omdurman|Wad Madani|Kassala|El Fasher|Nyala
SE Gothenburg|Malmö|Uppsala|Harpsund|Luleå|Visby|Karlskrona|Kiruna|Umeå|Helsingborg|Jönköping|Västerås|Stenungsund|Ystad|Östersund|Sälen|Linköping|Norrköping|Örebro|Muskö|Malmo|Haparanda|Sigtuna
SI Bled|Brdo|Maribor|Portorož|Piran|Koper|Brdo pri Kranju|Nova Gorica|Otočec|Lipica|Celje|Kranj
SK Košice|Piešťany|Žilina|Banská Bystrica|Poprad|Strbske Pleso|Trnava|Nitra|Komárno|Prešov|Kosice|Trenčín|Tatranská Lomnica|Štrbské Pleso|Michalovce
SL Kenema|Makeni
SN Saint-Louis|Thiès|Diamniadio|Ziguinchor|Touba
SO Hargeisa|Kismayo|Garowe|Bosaso|Baidoa|Berbera
SR Nickerie
SS Malakal
SV San Miguel|La Libertad
SY Aleppo|Latakia|Homs|Palmyra|Deir ez-Zor|Tartus|Idlib|Daraa|Sweida|Suwayda|Quneitra
TD Abéché|Moundou
TG Kpalimé
TH Phuket|Chiang Mai|Pattaya|Hua Hin|Krabi|Hat Yai|Koh Samui|Ayutthaya|Udon Thani|Nong Khai|Songkhla|Rayong|Cha-am|Chiang Rai|Mae Sot|Khon Kaen|Ubon Ratchathani|Buriram|Sa Kaeo|Chanthaburi|Trat|Surin|Si Sa Ket|Nakhon Phanom|Ranong|Samui
TJ Khujand|Khorog|Bokhtar|Panjakent|Kulob
TL Baucau
TM Awaza|Turkmenbashi|Dashoguz|Balkanabat|Avaza
TN Sfax|Carthage|Sousse|Monastir|Djerba|Hammamet|Kairouan
TR Istanbul|Antalya|Izmir|Bursa|Trabzon|Gaziantep|Bodrum|Konya|Kayseri|Diyarbakir|Edirne|Kars|Rize|Erzurum|Mersin|Adana|Canakkale|Çanakkale|Marmaris|Ahlat|Samsun|Eskisehir|Yalova|Belek|Diyarbakır|Hatay|Şanlıurfa|Iğdır|Alanya|Van|Mardin|Kapıköy|Ağrı|Nevşehir|Denizli|Afyonkarahisar
TT Tobago
TW Kaohsiung|Taichung|Tainan|Hualien
TZ Arusha|Dar es Salaam|Zanzibar|Dodoma|Mwanza|Mbeya|Bagamoyo|Stone Town|Kigoma|Tanga
UA Lviv|Odesa|Kharkiv|Dnipro|Zaporizhzhia|Uzhhorod|Mariupol|Donetsk|Luhansk|Poltava|Chernivtsi|Ternopil|Ivano-Frankivsk|Lutsk|Mykolaiv|Kherson|Vinnytsia|Sumy|Chernihiv|Bucha|Rivne|Yalta|Sevastopol|Mukachevo|Kryvyi Rih|Zhytomyr|Odessa|Kramatorsk
UG Entebbe|Gulu|Mbarara|Munyonyo|Jinja
US New York|Los Angeles|San Francisco|Chicago|Houston|Dallas|Miami|Boston|Seattle|Philadelphia|Atlanta|Detroit|Las Vegas|Palm Beach|Mar-a-Lago|Camp David|Anchorage|Honolulu|Denver|Phoenix|San Diego|Pittsburgh|Sunnylands|Rancho Mirage|Bedminster|Woodside|Minneapolis|New Orleans|Doral|Wilmington|Orlando|Nashville|Austin|Charlotte|Cleveland|Portland|Baltimore|Annapolis|Charleston|Savannah|St. Louis|Kansas City|Salt Lake City|Aspen|Sun Valley|Norfolk|Kennebunkport|Williamsburg|Sea Island|San Antonio|Fort Worth|El Paso|Tampa|Jackson Hole|Juneau|Fairbanks|Buffalo|Milwaukee|Sacramento|San Jose|Santa Monica|Palo Alto|Raleigh|Memphis|Indianapolis|Cincinnati|Louisville|Albany|Providence|Hartford|Dayton|Oklahoma City|Tulsa|Albuquerque|Santa Fe|Tucson|Napa|Monterey|Lake Placid|Niagara Falls|Bismarck|Boise|Fort Lauderdale|Laredo|McAllen|Brownsville|Maui|Joint Base Andrews|Princeton|New Haven|Bethesda|Arlington|Roswell
UY Punta del Este|Colonia|Colonia del Sacramento|Anchorena|Fray Bentos|Paysandú
UZ Samarkand|Bukhara|Khiva|Fergana|Andijan|Namangan|Termez|Nukus|Kokand|Shakhrisabz|Urgench
VE Maracaibo|Ciudad Guayana|Puerto Ordaz|Barinas|Ciudad Bolívar|San Cristóbal|San Antonio del Táchira|Maturín
VN Ho Chi Minh City|Da Nang|Hai Phong|Hue|Ha Long|Nha Trang|Da Lat|Can Tho|Vinh|Quang Ninh|Phu Quoc|Lao Cai|Lang Son|Hoi An|Ninh Binh|Cam Ranh|Mong Cai
VU Luganville
XK Mitrovica|Prizren|Peja|Gjakova
YE Aden|Marib|Mukalla|Hodeidah|Taiz|Seiyun
ZA Cape Town|Johannesburg|Durban|Sun City|Sandton|Stellenbosch|Bloemfontein|Gqeberha|Port Elizabeth|Skukuza|East London|Polokwane|Mbombela|Mthatha|Musina
ZM Livingstone|Ndola|Kitwe|Chirundu|Kazungula
ZW Victoria Falls|Bulawayo|Mutare|Hwange|Masvingo|Beitbridge|Kariba`;

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

/** Regions, with the cities in them where contacts are held: "in Alaska" is where Anchorage is. */
const REGIONS = `
US Alaska|Anchorage|Fairbanks|Juneau
US Florida|Palm Beach|Mar-a-Lago|Miami|Doral|Orlando
US California|San Francisco|Los Angeles|San Diego|Woodside|Rancho Mirage|Sunnylands
US Hawaii|Honolulu
US Maryland|Camp David
US New Jersey|Bedminster
US Delaware|Wilmington
GB Scotland|Turnberry|Edinburgh|Glasgow|Aberdeen|Gleneagles
GB Cornwall|Carbis Bay
CA Alberta|Kananaskis|Calgary|Edmonton|Banff
CA Quebec|Charlevoix|Montreal|Quebec City|La Malbaie
DE Bavaria|Elmau|Munich
IT Sicily|Taormina|Palermo
IT Apulia|Borgo Egnazia|Bari
ID Bali|Nusa Dua|Denpasar
EG Sinai|Sharm el-Sheikh
RU Tatarstan|Kazan
IN Gujarat|Ahmedabad|Gandhinagar`;

/** Each region with its country's code and its cities. */
export function knownRegions(): { region: string; country: string; cities: string[] }[] {
  return REGIONS.trim()
    .split('\n')
    .map((line) => {
      const [region = '', ...cities] = line.slice(3).split('|');
      return { region, country: line.slice(0, 2), cities };
    });
}
