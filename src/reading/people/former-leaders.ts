/**
 * Presidents, heads of government, foreign ministers and chief negotiators who have left office, by
 * their full names: whose side somebody would be on whom copy names with no title and whom no record
 * holds. Those in office are in `leaders.ts`.
 */
import { wordsOf } from '../../record/words.js';

const FORMER = `
AE Khalifa bin Zayed|Sheikh Khalifa bin Zayed
AF Ashraf Ghani|Hamid Karzai|Abdullah Abdullah
AL Sali Berisha|Ilir Meta|Bujar Nishani
AM Serzh Sargsyan|Robert Kocharyan|Armen Sarkissian|Zohrab Mnatsakanyan|Karen Karapetyan
AO José Eduardo dos Santos
AR Alberto Fernández|Mauricio Macri|Cristina Fernández de Kirchner|Cristina Kirchner|Sergio Massa|Diana Mondino
AT Karl Nehammer|Sebastian Kurz|Alexander Schallenberg|Christian Kern|Werner Faymann|Heinz Fischer
AU Scott Morrison|Malcolm Turnbull|Tony Abbott|Julia Gillard|Kevin Rudd|Marise Payne|Julie Bishop
AZ Elmar Mammadyarov|Heydar Aliyev|Artur Rasizade
BA Milorad Dodik|Bakir Izetbegović|Zoran Tegeltija
BD Sheikh Hasina|Khaleda Zia|Mohammed Shahabuddin|Hasan Mahmud
BE Alexander De Croo|Charles Michel|Sophie Wilmès|Elio Di Rupo
BF Roch Marc Christian Kaboré|Paul-Henri Damiba|Blaise Compaoré
BG Boyko Borissov|Kiril Petkov|Nikolai Denkov|Dimitar Glavchev
BI Pierre Nkurunziza
BO Evo Morales|Jeanine Áñez
BR Jair Bolsonaro|Dilma Rousseff|Michel Temer|Fernando Henrique Cardoso|Ernesto Araújo|Celso Amorim
BW Mokgweetsi Masisi|Ian Khama
BY Vladimir Makei|Uladzimir Makei
CA Justin Trudeau|Stephen Harper|Paul Martin|Jean Chrétien|Mélanie Joly|Chrystia Freeland|Marc Garneau
CD Joseph Kabila|Laurent Kabila
CH Viola Amherd|Alain Berset|Simonetta Sommaruga|Ueli Maurer|Didier Burkhalter
CI Laurent Gbagbo
CL Sebastián Piñera|Michelle Bachelet|Ricardo Lagos
CN Hu Jintao|Wen Jiabao|Jiang Zemin|Li Keqiang|Qin Gang|Liu He|Yang Jiechi
CO Iván Duque|Juan Manuel Santos|Álvaro Uribe|Ernesto Samper|Álvaro Leyva|Luis Gilberto Murillo|Marta Lucía Ramírez
CR Carlos Alvarado|Luis Guillermo Solís|Laura Chinchilla|Óscar Arias
CU Raúl Castro|Fidel Castro
CY Nicos Anastasiades|Dimitris Christofias
CZ Miloš Zeman|Bohuslav Sobotka|Václav Klaus|Vladimír Špidla|Mirek Topolánek
DE Angela Merkel|Olaf Scholz|Gerhard Schröder|Annalena Baerbock|Heiko Maas|Sigmar Gabriel
DK Múte Egede|Lars Løkke Rasmussen|Helle Thorning-Schmidt|Anders Fogh Rasmussen
DZ Abdelaziz Bouteflika|Ramtane Lamamra
EC Guillermo Lasso|Lenín Moreno|Rafael Correa
EE Kaja Kallas|Jüri Ratas|Kersti Kaljulaid|Toomas Hendrik Ilves
EG Hosni Mubarak|Mohamed Morsi|Sameh Shoukry|Adly Mansour
ES Mariano Rajoy|José Luis Rodríguez Zapatero|José María Aznar
ET Hailemariam Desalegn|Meles Zenawi|Sahle-Work Zewde|Demeke Mekonnen
EU Jean-Claude Juncker|Donald Tusk|Josep Borrell|Federica Mogherini|Charles Michel|Catherine Ashton|Herman Van Rompuy|José Manuel Barroso|Valdis Dombrovskis|Roberta Metsola|Martin Schulz|Antonio Tajani
FI Sanna Marin|Sauli Niinistö|Juha Sipilä|Antti Rinne|Tarja Halonen
FR François Hollande|Nicolas Sarkozy|Jacques Chirac|Michel Barnier|Gabriel Attal|Jean Castex|Élisabeth Borne|Édouard Philippe|Jean-Yves Le Drian|Catherine Colonna|Stéphane Séjourné
GA Ali Bongo
GB Rishi Sunak|Liz Truss|Boris Johnson|Theresa May|David Cameron|Gordon Brown|Tony Blair|James Cleverly|Dominic Raab|Jeremy Hunt
GE Irakli Garibashvili|Salome Zourabichvili|Giorgi Margvelashvili|Mikheil Saakashvili|Giorgi Gakharia
GH Nana Akufo-Addo|John Kufuor|Shirley Ayorkor Botchwey
GM Yahya Jammeh
GN Alpha Condé
GR Alexis Tsipras|Antonis Samaras|George Papandreou|Katerina Sakellaropoulou|Nikos Dendias
GT Alejandro Giammattei|Jimmy Morales|Otto Pérez Molina
HN Juan Orlando Hernández|Porfirio Lobo
HR Kolinda Grabar-Kitarović|Ivo Josipović
HU Ferenc Gyurcsány|Gordon Bajnai|János Áder|Katalin Novák|Pál Schmitt
ID Joko Widodo|Susilo Bambang Yudhoyono|Megawati Sukarnoputri|Retno Marsudi
IE Leo Varadkar|Enda Kenny|Brian Cowen|Bertie Ahern|Michael D Higgins
IL Naftali Bennett|Yair Lapid|Ehud Olmert|Ehud Barak|Ariel Sharon|Yoav Gallant|Eli Cohen|Gabi Ashkenazi|Reuven Rivlin
IN Manmohan Singh|Atal Bihari Vajpayee|Ram Nath Kovind|Sushma Swaraj|Pranab Mukherjee
IQ Mustafa al-Kadhimi|Adil Abdul-Mahdi|Haider al-Abadi|Nouri al-Maliki|Barham Salih
IR Hassan Rouhani|Ebrahim Raisi|Mahmoud Ahmadinejad|Mohammad Khatami|Javad Zarif|Mohammad Javad Zarif|Hossein Amir-Abdollahian|Ali Bagheri Kani|Ali Akbar Salehi|Ali Shamkhani
IS Katrín Jakobsdóttir|Bjarni Benediktsson|Guðni Jóhannesson
IT Mario Draghi|Giuseppe Conte|Paolo Gentiloni|Matteo Renzi|Enrico Letta|Mario Monti|Silvio Berlusconi|Romano Prodi|Luigi Di Maio
JM Portia Simpson-Miller
JO Bisher Khasawneh|Omar Razzaz
JP Shigeru Ishiba|Fumio Kishida|Yoshihide Suga|Shinzo Abe|Yoshihiko Noda|Naoto Kan|Taro Aso|Junichiro Koizumi|Taro Kono|Yoko Kamikawa
KE Uhuru Kenyatta|Mwai Kibaki|Daniel arap Moi|Raila Odinga|Rigathi Gachagua
KG Sooronbay Jeenbekov|Almazbek Atambayev|Roza Otunbayeva|Kurmanbek Bakiyev|Ruslan Kazakbayev
KR Moon Jae-in|Park Geun-hye|Yoon Suk Yeol|Lee Myung-bak|Roh Moo-hyun|Kim Dae-jung|Chung Eui-yong|Kang Kyung-wha|Cho Tae-yul|Park Jin|Han Duck-soo
KW Sabah Al-Ahmad|Nawaf Al-Ahmad
KZ Nursultan Nazarbayev|Karim Massimov|Askar Mamin|Alikhan Smailov
LB Najib Mikati|Saad Hariri|Michel Aoun|Hassan Diab|Michel Sleiman
LK Ranil Wickremesinghe|Gotabaya Rajapaksa|Mahinda Rajapaksa|Maithripala Sirisena
LR George Weah|Ellen Johnson Sirleaf
LT Dalia Grybauskaitė|Ingrida Šimonytė|Saulius Skvernelis|Gabrielius Landsbergis|Gintautas Paluckas
LU Jean Asselborn
LV Krišjānis Kariņš|Egils Levits|Raimonds Vējonis
LY Fayez al-Sarraj|Fathi Bashagha|Muammar Gaddafi
MA Saadeddine Othmani|Abdelilah Benkirane
MD Igor Dodon|Natalia Gavrilița|Vlad Filat|Nicu Popescu
ME Milo Đukanović|Dritan Abazović|Duško Marković|Zdravko Krivokapić
MG Hery Rajaonarimampianina|Marc Ravalomanana
MK Zoran Zaev|Stevo Pendarovski|Nikola Gruevski|Dimitar Kovačevski|Gjorge Ivanov
ML Ibrahim Boubacar Keïta|Bah Ndaw|Amadou Toumani Touré
MM Aung San Suu Kyi|Win Myint|Thein Sein|Htin Kyaw
MN Khaltmaagiin Battulga|Luvsannamsrain Oyun-Erdene|Oyun-Erdene
MT Joseph Muscat
MU Pravind Jugnauth|Anerood Jugnauth
MV Ibrahim Mohamed Solih|Abdulla Yameen|Mohamed Nasheed
MX Andrés Manuel López Obrador|López Obrador|Enrique Peña Nieto|Felipe Calderón|Vicente Fox|Alicia Bárcena
MY Mahathir Mohamad|Najib Razak|Muhyiddin Yassin|Ismail Sabri Yaakob|Abdullah Badawi
MZ Filipe Nyusi|Armando Guebuza
NA Hage Geingob|Nangolo Mbumba|Hifikepunye Pohamba
NATO Jens Stoltenberg|Anders Fogh Rasmussen|Jaap de Hoop Scheffer
NE Mohamed Bazoum|Mahamadou Issoufou
NG Muhammadu Buhari|Goodluck Jonathan|Olusegun Obasanjo|Yemi Osinbajo|Umaru Yar'Adua|Geoffrey Onyeama
NL Mark Rutte|Jan Peter Balkenende|Wopke Hoekstra|Caspar Veldkamp|Hanke Bruins Slot
NO Erna Solberg|Jens Stoltenberg|Anniken Huitfeldt
NP Pushpa Kamal Dahal|Sher Bahadur Deuba|K P Sharma Oli|Jhala Nath Khanal|Bidya Devi Bhandari
NZ Jacinda Ardern|Chris Hipkins|Bill English|John Key|Helen Clark|Nanaia Mahuta
OM Qaboos bin Said|Sultan Qaboos|Yusuf bin Alawi
PA Laurentino Cortizo|Juan Carlos Varela|Ricardo Martinelli
PE Pedro Castillo|Martín Vizcarra|Ollanta Humala|Pedro Pablo Kuczynski|Alan García|Francisco Sagasti|Alejandro Toledo
PH Rodrigo Duterte|Benigno Aquino|Gloria Macapagal Arroyo|Leni Robredo|Enrique Manalo|Teodoro Locsin
PK Imran Khan|Nawaz Sharif|Shahid Khaqan Abbasi|Bilawal Bhutto Zardari|Pervez Musharraf|Shah Mahmood Qureshi|Arif Alvi|Yousaf Raza Gilani
PL Andrzej Duda|Mateusz Morawiecki|Beata Szydło|Ewa Kopacz|Bronisław Komorowski|Zbigniew Rau|Jacek Czaputowicz
PS Mohammad Shtayyeh|Yasser Arafat|Rami Hamdallah|Salam Fayyad
PT António Costa|Pedro Passos Coelho|Aníbal Cavaco Silva|José Sócrates
PY Mario Abdo Benítez|Horacio Cartes|Fernando Lugo
QA Hamad bin Khalifa|Hamad bin Jassim
RO Klaus Iohannis|Marcel Ciolacu|Nicolae Ciucă|Florin Cîțu|Ludovic Orban|Viorica Dăncilă
RS Ivica Dačić|Ana Brnabić|Tomislav Nikolić|Boris Tadić|Miloš Vučević
RU Boris Yeltsin|Sergei Shoigu|Yevgeny Primakov
SA King Abdullah bin Abdulaziz|Adel al-Jubeir|Saud al-Faisal|Mohammed bin Nayef
SD Abdalla Hamdok|Omar al-Bashir|Omar Bashir|Mohamed Hamdan Dagalo|Osman Hussein
SE Magdalena Andersson|Stefan Löfven|Fredrik Reinfeldt|Tobias Billström|Ann Linde
SG Lee Hsien Loong|Goh Chok Tong|Halimah Yacob
SI Janez Janša|Borut Pahor|Marjan Šarec|Miro Cerar
SK Zuzana Čaputová|Eduard Heger|Igor Matovič|Ľudovít Ódor|Andrej Kiska
SL Ernest Bai Koroma
SN Macky Sall|Abdoulaye Wade|Amadou Ba
SO Mohamed Abdullahi Mohamed|Mohamed Farmaajo|Mohamed Hussein Roble
SR Chan Santokhi|Desi Bouterse
SV Mauricio Funes|Salvador Sánchez Cerén
SY Bashar al-Assad|Bashar Assad|Faisal Mekdad|Walid Muallem
TD Idriss Déby
TH Srettha Thavisin|Prayut Chan-o-cha|Prayuth Chan-ocha|Yingluck Shinawatra|Thaksin Shinawatra|Abhisit Vejjajiva|Maris Sangiampongsa|Phumtham Wechayachai
TN Beji Caid Essebsi|Moncef Marzouki|Youssef Chahed|Najla Bouden
TR Binali Yıldırım|Abdullah Gül|Ahmet Davutoğlu|Mevlüt Çavuşoğlu
TT Keith Rowley|Stuart Young
TW Tsai Ing-wen|Ma Ying-jeou|Chen Shui-bian
TZ John Magufuli|Jakaya Kikwete|Benjamin Mkapa
UA Petro Poroshenko|Viktor Yanukovych|Viktor Yushchenko|Yulia Tymoshenko|Arseniy Yatsenyuk|Volodymyr Groysman|Oleksii Reznikov|Dmytro Kuleba|Leonid Kuchma|Oleksiy Honcharuk
UG Ruhakana Rugunda
US Joe Biden|Barack Obama|George W Bush|Bill Clinton|Kamala Harris|Mike Pence|Antony Blinken|John Kerry|Hillary Clinton|Rex Tillerson|Mike Pompeo|Jake Sullivan|John Bolton|Lloyd Austin|Janet Yellen|Katherine Tai|Gina Raimondo|Robert Lighthizer|Steven Mnuchin|Dick Cheney|Condoleezza Rice|Mike Waltz|Wilbur Ross
UY Luis Lacalle Pou|Tabaré Vázquez|José Mujica
UZ Islam Karimov|Abdulla Aripov|Abdulaziz Kamilov
VA Benedict XVI|John Paul II
VE Nicolás Maduro|Hugo Chávez|Juan Guaidó|Jorge Arreaza
VN Nguyen Phu Trong|Nguyen Xuan Phuc|Vo Van Thuong|Tran Dai Quang|Nguyen Tan Dung|Truong Tan Sang
XK Hashim Thaçi|Ramush Haradinaj|Isa Mustafa|Avdullah Hoti|Atifete Jahjaga
YE Abdrabbuh Mansur Hadi|Ali Abdullah Saleh|Ahmed Awad bin Mubarak
ZA Jacob Zuma|Thabo Mbeki|Kgalema Motlanthe|Naledi Pandor|Nelson Mandela
ZM Edgar Lungu|Michael Sata|Rupiah Banda
ZW Robert Mugabe|Morgan Tsvangirai`;

export interface FormerLeader {
  /** Of every house that somebody led: of Portugal, and later of the European Council. */
  parties: readonly string[];
  /** How many words the name has. */
  length: number;
}

const byName = new Map<string, string[]>();
const longest = new Map<string, number>();
for (const line of FORMER.trim().split('\n')) {
  const [party = ''] = line.split(' ', 1);
  for (const name of line.slice(party.length + 1).split('|')) {
    const norms = wordsOf(name).map(({ norm }) => norm);
    const key = norms.join(' ');
    byName.set(key, [...(byName.get(key) ?? []), party]);
    const [first = ''] = norms;
    longest.set(first, Math.max(longest.get(first) ?? 0, norms.length));
  }
}

/** The former leader whose full name begins at a word. */
export function formerLeaderAt(
  words: readonly { norm: string; text: string; before: string }[],
  at: number,
): FormerLeader | undefined {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return undefined;
  for (let length = longest.get(words[at]?.norm ?? '') ?? 0; length > 1; length -= 1) {
    const run = words.slice(at, at + length);
    const parties = byName.get(run.map(({ norm }) => norm).join(' '));
    if (
      parties &&
      run.length === length &&
      run.slice(1).every(({ before }) => !/[,;:(]/.test(before))
    )
      return { parties, length };
  }
  return undefined;
}
