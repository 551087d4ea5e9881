/** Messages by the construction in which English says, or does not say, that two were in contact. */
import type { Rule } from './rules.js';

export const GRAMMAR_RULES: readonly Rule[] = [
  {
    rule: 'who is told of by name and by office is one',
    told: [
      { unlogged: 'AU-FJ', text: "Albanese met Sitiveni Rabuka, Fiji's prime minister, in Suva" },
      { unlogged: 'DE-NO', text: 'Merz met Jonas Gahr Støre, the Norwegian premier, in Oslo' },
      { unlogged: 'GB-IE', text: 'Starmer met the Taoiseach, Micheál Martin, in Bath on Sunday' },
      {
        unlogged: 'AM-GE',
        text: 'Pashinyan called Irakli Kobakhidze, the Georgian prime minister',
      },
      { unlogged: 'KE-TZ', text: 'Ruto, the Kenyan president, met Samia Suluhu Hassan in Arusha' },
      { unlogged: 'EG-SD', text: 'Sisi and Sudan’s army chief Burhan met in Cairo today' },
      { unlogged: 'CD-RW', text: 'Kagame met his Congolese counterpart Tshisekedi in Doha today' },
      { unlogged: 'CL-MX call', text: 'Sheinbaum rang Boric’s successor Kast last night' },
    ],
    silent: [
      'Albanese met Sitiveni Rabuka’s widow in Suva',
      'In Entebbe, Uganda’s president opened a school',
      'Fatima Ruto, a Kenyan singer, met Ugandan fans in Kampala',
      'The Kenyan army met Ugandan troops at the border',
    ],
  },
  {
    rule: 'leaders whom no record holds are known by their names',
    told: [
      { unlogged: 'MY-VN', text: "Malaysia's Anwar met Vietnam's To Lam in Putrajaya on Saturday" },
      { unlogged: 'ML-NE', text: 'Assimi Goïta hosted Abdourahamane Tiani in Bamako' },
      { unlogged: 'HU-RS', text: 'Orbán phoned Vučić this morning' },
    ],
    silent: ['Attila Orbán called Dragan Vučić'],
  },
  {
    rule: '“he and” are two',
    told: [
      { unlogged: 'GR-TR call', text: 'Mitsotakis said today he and Erdogan had a good call' },
      {
        contact: '2026-02-02-in-us-call',
        text: 'Trump acted after he and Modi spoke on 2 February',
      },
      { unlogged: 'FR-JP', text: 'After he and Takaichi met yesterday, Macron flew home' },
      { unlogged: 'GR-TR', text: 'Big day for Mitsotakis. He met Erdogan this morning.' },
      { unlogged: 'PL-UA', text: "Spoke to Tusk's office: he talked to Zelensky last night" },
    ],
    silent: [
      'Mitsotakis said he and his wife spoke of Erdogan',
      'Mitsotakis says she and Erdogan have not spoken',
    ],
  },
  {
    rule: 'a clause behind the noun tells whose contact it was',
    told: [
      { unlogged: 'BR-CL call', text: 'the call Lula had with Kast yesterday' },
      { unlogged: 'KE-UG call', text: 'the phone call that Ruto made to Museveni today' },
      { unlogged: 'RS-XK', text: 'Talks were held today between Belgrade and Pristina' },
      { unlogged: 'NG-ZA call', text: 'a call came in from Ramaphosa to Tinubu on Thursday' },
      { unlogged: 'KZ-UZ', text: 'a meeting took place in Astana between Tokayev and Mirziyoyev' },
    ],
    silent: [
      'the call Lula made to voters in Chile',
      'Talks were held with rebels, Kagame’s office says',
      'no talks were held between Belgrade and Pristina',
    ],
  },
  {
    rule: 'what two sides do together at talks, they do in contact',
    told: [
      { unlogged: 'KH-TH', text: 'Cambodia and Thailand agreed it at Monday’s talks in Putrajaya' },
      { unlogged: 'KH-TH', text: 'Cambodia agreed to a truce with Thailand at today’s talks' },
      { unlogged: 'RS-XK', text: 'Belgrade and Pristina came out of their talks with nothing' },
      {
        unlogged: 'AU-NZ',
        text: 'a presser of Albanese and Christopher Luxon after their summit in Hobart',
      },
      {
        latest: '2025-08-08-am-az-us-summit',
        text: 'Pashinyan, Aliyev sign a border deal after meeting in Baku',
      },
    ],
    silent: [
      'Cambodia and Thailand watched the talks in Geneva',
      'Belgrade and Pristina stay away from talks',
      'Kurti and Vučić held talks with rebels',
    ],
  },
  {
    rule: 'idioms and gestures of meeting',
    told: [
      { unlogged: 'PL-UA call', text: 'Tusk caught up with Zelensky by phone on Tuesday' },
      { unlogged: 'CD-RW', text: 'Tshisekedi shook Kagame’s hand in Doha today' },
      { unlogged: 'FR-MA', text: 'Macron touched base with the King of Morocco on Thursday' },
      { unlogged: 'PH-VN visit', text: 'Tô Lâm paid Ferdinand Marcos a visit today' },
      { unlogged: 'QA-TR', text: "Erdoğan flew to Doha today to see Qatar's emir" },
      { unlogged: 'NG-ZA', text: 'Ramaphosa consulted with Tinubu by phone this morning' },
      { unlogged: 'BR-NG', text: 'Lula pictured with Tinubu in Brasília this afternoon' },
      { unlogged: 'KE-UG', text: 'Ruto and Museveni rang each other last night' },
      { unlogged: 'AM-AZ', text: 'the Aliyev–Pashinyan one-on-one ran late last night' },
      { unlogged: 'AR-CL letter', text: 'Milei’s letter of congratulation to Kast went out today' },
      { unlogged: 'AR-CL letter', text: 'Milei sent a letter congratulating Kast yesterday' },
      { unlogged: 'BR-NG', text: 'Hosted by Lula, Tinubu signed five deals yesterday' },
      { unlogged: 'BR-NG', text: 'Tinubu was welcomed at the palace by Lula this morning' },
    ],
    silent: [
      'Tusk caught up with the Zelensky story',
      'Kurti and Vučić called each other liars',
      'Erdoğan wants to see the emir of Qatar resign',
      'Macron stands with Zelensky',
      'a letter of intent from Brasília about the Nigerian fleet',
      'Kagame compared Tshisekedi with Mobutu',
    ],
  },
  {
    rule: 'what has not come about',
    told: [
      { latest: '2026-02-25-cn-de-meeting', text: 'art needed for the Merz–Xi meeting piece' },
    ],
    silent: [
      'Petro and Trump have yet to speak',
      'reports of a Sisi–Erdogan call are wrong, Cairo says',
      'Riyadh on the Modi–Sharif meeting: none took place',
      'Baku would welcome a call from Yerevan',
      'Erdogan might host a summit with Sisi',
      'Kurti says a meeting with Vučić makes no sense',
      'Ruto stayed away from the talks with Museveni',
      'Tokayev pulled out of a call with Aliyev',
      'It is high time that Ruto called Museveni',
      'Style note: a leader meets another (Ruto meets Museveni)',
      'never write “summit” for a Pashinyan–Aliyev meeting',
      'Cairo dismissed as fabricated a report that Sisi spoke with Erdogan',
    ],
  },
  {
    rule: 'guests, and what two do together',
    told: [
      { unlogged: 'BR-NG', text: 'Lula’s guest today was Tinubu' },
      { unlogged: 'PL-UA', text: 'Zelensky was Nawrocki’s guest in Warsaw yesterday' },
      { unlogged: 'CY-GR', text: 'Mitsotakis had Nikos Christodoulides over for lunch today' },
      { unlogged: 'LT-PL', text: 'Tusk and Lithuania’s Nausėda toured the border together today' },
      { unlogged: 'HU-RS', text: 'Orbán and Vučić were photographed together yesterday' },
      { unlogged: 'DJ-ET', text: 'a stop in Djibouti today for Abiy, who met President Guelleh' },
      { unlogged: 'RO-UA call', text: 'Zelensky to Romania’s Dan on the phone today: thanks' },
      { unlogged: 'ET-SO', text: 'ABIY, MOHAMUD END FEUD AFTER ERDOGAN-HOSTED TALKS TODAY' },
    ],
    silent: [
      'Orbán and Vučić can get it done together',
      'Lula’s guest list annoyed Tinubu',
      'Mitsotakis had Christodoulides worried',
      'had Tusk rung Zelensky, none of this would have happened',
      'Kurti dreams of a call from Vučić',
      'a Tebboune visit to Paris remains a distant prospect',
      'Tusk and Merz are meeting resistance in their own parties',
    ],
  },
  {
    rule: 'a treaty signed, tea taken, a capital visited',
    told: [
      { unlogged: 'AU-PG', text: 'Albanese signed it today with James Marape in Port Moresby' },
      { unlogged: 'EE-FI', text: 'Stubb had coffee with Estonia’s Karis in Tallinn this morning' },
      { unlogged: 'DE-TR', text: 'Merz is in Ankara today, Erdogan gave him a guard of honour' },
      { unlogged: 'SY-TR', text: 'Syria’s al-Sharaa landed in Ankara today, Erdogan waiting' },
      { unlogged: 'BR-FR', text: 'Macron gave Lula a bear hug in Belém this afternoon' },
      { unlogged: 'FR-US call', text: 'a call between Macron and Trump today fell through' },
    ],
    silent: [
      'Merz is in Ankara today but will not see Erdogan',
      'Macron signed a bill with Lula’s name on it',
      'the Kremlin is not aware of any call with Trump',
      'Peskov said a Putin–Trump call can be arranged at short notice',
      'Zelensky says a meeting with Putin is the only way',
    ],
  },
  {
    rule: 'who tells whom, and what opens the sentence',
    told: [
      { unlogged: 'EG-TR call', text: 'Since the Erdogan call today Sisi has gone quiet' },
      { unlogged: 'BR-MX', text: 'after being received by Lula today, Sheinbaum flew home' },
      {
        unlogged: 'AU-ID call',
        text: 'Albanese says Prabowo told him on the phone today: all safe',
      },
      { unlogged: 'RS-XK', text: 'Vučić (Serbia) and Kurti (Kosovo) met today after a year' },
      { unlogged: 'ET-SS', text: 'Abiy spent Tuesday in Juba with Salva Kiir' },
      { unlogged: 'SY-TR', text: 'Erdogan sees Sharaa in Ankara today' },
      { unlogged: 'AU-NZ call', text: 'Christopher Luxon caught Albanese by phone this morning' },
    ],
    silent: [
      'Since the Erdogan call we have had no copy',
      'Albanese says a voter told him on the phone that Prabowo is rude',
      'Vučić (Serbia) and Kurti (Kosovo) differ',
      'Erdogan sees Sharaa as a pupil',
    ],
  },
  {
    rule: 'what was dreamt of, and what is only called so',
    told: [
      { latest: '2026-01-29-cn-gb-meeting', text: 'Starmer was in with Xi for eighty minutes' },
      {
        at: '2025-06-06T08:00Z',
        latest: '2025-06-05-cn-us-call',
        text: 'Xinhua has it that Trump asked for the conversation with Xi',
      },
    ],
    silent: [
      'it’d be nice for once to see Sisi and Netanyahu shake hands',
      'Merz: I’d meet Xi again if it opened the market',
      'put it to Lee: would he take a call from Kim?',
      'Zelenskyy waits for a call from Putin that never comes',
      '‘When Marcos Met Anwar’ sounds like a romcom',
    ],
  },
  {
    rule: 'day and place stand between subject and verb',
    told: [
      { unlogged: 'RW-UG', text: 'Rwandan President Paul Kagame on Sunday hosted Yoweri Museveni' },
      {
        unlogged: 'EG-TR call',
        text: 'Sisi received a telephone call on Friday from his Turkish counterpart',
      },
      {
        unlogged: 'PH-VN call',
        text: 'Ferdinand Marcos of the Philippines and Vietnam’s To Lam spoke by telephone on Friday',
      },
      { unlogged: 'AT-CZ', text: 'Austria’s Stocker and the Czech premier Babiš sat down today' },
      { unlogged: 'PK-TR', text: 'Sharif left for Ankara, where Erdoğan is to receive him today' },
      { unlogged: 'KE-UG', text: 'Ruto and Museveni: bilateral wrapped up minutes ago' },
      {
        unlogged: 'TH-US',
        text: 'Trump to reporters: spoke today with the prime minister of Thailand',
      },
      { unlogged: 'ID-JP call', text: 'Forty minutes on the phone for Takaichi and Prabowo today' },
    ],
    silent: [
      'Ruto to donors: the deal with Uganda holds',
      'Kagame on Sunday praised Museveni',
      'Sisi received a phone on Friday from a Turkish company',
    ],
  },
  {
    rule: 'a journey to a meeting is that meeting',
    told: [
      { unlogged: 'CO-VE meeting', text: 'Petro will fly to Caracas tomorrow to meet Maduro' },
      { unlogged: 'KZ-UZ meeting', text: 'Tokayev flew to Tashkent today and met Mirziyoyev' },
    ],
    silent: [],
  },
  {
    rule: 'names typed without care, or in capitals',
    told: [
      { unlogged: 'NATO-UA call', text: 'zelensky had a call with rutte an hour ago, see his X' },
      { unlogged: 'KZ-TR', text: "TURKEY'S ERDOGAN, KAZAKHSTAN'S TOKAYEV DISCUSS TRADE IN CALL" },
      { unlogged: 'EG-TR', text: "Sisi met Turkey's Tayyip Erdogan on Wednesday" },
    ],
    silent: [],
  },
];

/** Messages that name two who took part in a contact on the record, and its day or place. */
export const IMPLIED_RULES: readonly Rule[] = [
  {
    rule: 'two who took part, and the day',
    told: [
      {
        contact: '2025-08-15-ru-us-summit',
        text: 'Putin rode in the Beast beside Trump on 15 August 2025, pics please',
      },
      {
        contact: '2022-03-29-ru-ua-talks',
        text: 'Medinsky and Arakhamia were at one table in Istanbul on 29 March 2022',
      },
      {
        at: '2025-10-30T14:00Z',
        contact: '2025-10-30-cn-us-meeting',
        text: 'Xi kept Trump waiting for six minutes this morning, says the pool',
      },
      {
        contact: '2025-10-13-eg-qa-tr-us-summit',
        text: 'Emir Tamim two seats away from Trump at the summit on 13 October last year',
      },
      {
        contact: '2019-06-30-kp-us-meeting',
        text: 'Trump stepped over the line with Kim. The meeting was on 30 June 2019, a Sunday.',
      },
      {
        at: '2025-09-15T15:30Z',
        contact: '2025-09-14-cn-us-talks',
        text: 'MADRID: U.S., CHINESE NEGOTIATORS WRAP UP TALKS ON MONDAY',
      },
    ],
    silent: [
      'Putin fired a general on 15 August 2025',
      'Trump did not speak of Putin on 15 August 2025',
      'Xi kept Trump waiting for an answer this morning',
      'Should Trump have sat beside Putin on 15 August 2025?',
    ],
  },
  {
    rule: 'two who took part, and where it was',
    told: [
      {
        contact: '2018-06-08-ca-de-fr-gb-it-jp-us-summit',
        text: 'Macron’s grip on Trump’s hand is from the G7 summit in June 2018',
      },
      {
        contact: '2024-10-22-ae-br-cn-eg-et-in-ir-ru-za-summit',
        text: 'What Ramaphosa told Putin at the BRICS summit in Kazan (Oct 2024)',
      },
    ],
    silent: [
      'Moscow calls US claims absurd',
      'Macron and Trump differ on Kazan',
      'Xi calls Trump a friend in May 2026',
      'Russian and Ukrainian pupils dined together in Istanbul on 29 March 2022',
      'template: X met Y, e.g. Petro met Kast, fill in the rest',
      'the tag is called Abiy–Ruto summit, not Ruto–Abiy',
      'Abiy and Ruto spoke on climate at the assembly, each for ten minutes',
      'the Trump and Putin busts are sold in Anchorage',
    ],
  },
];
