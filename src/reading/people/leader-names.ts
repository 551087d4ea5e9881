/**
 * The names behind `leaders.ts`: a line for each party, its id first. Those who have left office are
 * in `former-leaders.ts`.
 */

/** Heads of state and government, and a few foreign ministers. */
export const LEADERS = `
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

/** Who leads an organisation that is a party of its own, and who speaks for it abroad. */
export const HEADS_OF_ORGANISATIONS = `
AFRICAN-UNION Mahmoud Ali Youssouf
ARAB-LEAGUE Ahmed Aboul Gheit|Nabil Fahmy
ASEAN Kao Kim Hourn
CARICOM Carla Barnett
ECOWAS Omar Touray|Omar Alieu Touray
EU Ursula von der Leyen|António Costa|Kaja Kallas|Roberta Metsola|Maroš Šefčovič
GCC Jasem Mohamed Albudaiwi|Jasem Albudaiwi
IAEA Rafael Grossi|Rafael Mariano Grossi
IMF Kristalina Georgieva
NATO Mark Rutte
OAS Albert Ramdin
OIC Hissein Brahim Taha
OSCE Feridun Sinirlioğlu
SCO Nurlan Yermekbayev
UN António Guterres|Stéphane Dujarric
WHO Tedros Adhanom Ghebreyesus
WORLD-BANK Ajay Banga
WTO Ngozi Okonjo-Iweala`;

/** Those who speak for a government, by their full names. */
export const SPEAKERS = `
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
