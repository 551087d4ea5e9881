import { describe, expect, it } from 'vitest';
import { inCopy } from './fixture.js';

const T = 'donald-trump';
const X = 'xi-jinping';

describe('parties in copy', () => {
  it.each([
    ['China and the United States', 'CN US'],
    ["China's and the Emirates' ministers", 'CN AE'],
    ['Beijing says, Washington denies', 'CN US'],
    ['the Americans, the Chinese and the Saudis', 'US CN SA'],
    ['the U.S. and the U.K. at the U.N.', 'US GB UN'],
    ['U.S.-China talks', 'US CN'],
    ['US–EU, US/EU, US & EU, US+EU, US vs EU', 'US EU US EU US EU US EU US EU'],
    ['Washington—Beijing', 'US CN'],
    ['the White House and the Kremlin', 'US RU'],
    ['Turkiye, Türkiye and Türkiye’s allies', 'TR TR TR'],
    ['Brasilia and Brasília', 'BR BR'],
    ["Cote d'Ivoire and Côte d’Ivoire", 'CI CI'],
    ['the UAE, the DRC and the Czech Republic', 'AE CD CZ'],
    ['Ivory Coast, Burma, Swaziland, Cape Verde, East Timor and Holland', 'CI MM SZ CV TL NL'],
    ['St. Kitts and Nevis, Saint Kitts & Nevis, Trinidad & Tobago', 'KN KN TT'],
    ['Bosnia-Herzegovina and Bosnia and Herzegovina', 'BA BA'],
    ['Guinea-Bissau, Guinea and Equatorial Guinea, not Papua New Guinea', 'GW GN GQ PG'],
    ['Taipei, Ramallah and Pristina', 'TW PS XK'],
    ['Kenyans, Tanzanians, Danes, Finns and Britons', 'KE TZ DK FI GB'],
    ['South Korea before Korea', 'KR KP|KR'],
    ['Congo and the Dominican president', 'CD|CG DM|DO'],
    ['Brussels said', 'EU|NATO|BE'],
    ['the two Koreas; both Koreas; the Koreas', 'KP+KR KP+KR KP+KR'],
    ['the two Congos', 'CD+CG'],
    ['inter-Korean talks', 'KP+KR'],
    ['Republic of Korea and Democratic People’s Republic of Korea', 'KR KP'],
    ['Sino-American and Sino-Russian ties', 'CN US CN RU'],
    ['Russo-Ukrainian, Franco-German, Anglo-French, Indo-Russian', 'RU UA FR DE GB FR IN RU'],
    ['Greco-Turkish, Turco-Greek, Polono-German, Nippo-Chinese', 'GR TR TR GR PL DE JP CN'],
    ['the Indo-Pacific and the Euro-Atlantic area', ''],
    ['Taiwan, Ukraine', 'TW|#taiwan UA|#ukraine'],
    ['the South and the North met', 'KR KP'],
    ['North and South Korea, North/South Korea', 'KP KR KP KR'],
    ['No. 10 said so, but no 10 people heard', 'GB'],
    ['Nato allies and NATO', 'NATO NATO'],
    ['Ｃｈｉｎａ and the ＵＳ', 'CN US'],
    ['Chi\u200bna and \u200fRussia\u200f', 'CN RU'],
    ['Co\u0302te d\u2019Ivoire', 'CI'],
  ])('reads %s', (text, named) => expect(inCopy(text)).toBe(named));
});

describe('people in copy', () => {
  it.each([
    ['Trump called Xi', `${T} ${X}`],
    ['Trump’s call with President Xi', `${T} ${X}`],
    ['President Xi Jinping met PM Modi', `${X} narendra-modi`],
    ['Mr Putin and Chairman Kim', 'vladimir-putin kim-jong-un'],
    ['Kim Jong-un, Kim Jong Un and Kim Jongun', 'kim-jong-un kim-jong-un kim-jong-un'],
    ['Jinping Xi, Lifeng He, Orbán Viktor', `${X} he-lifeng viktor-orban`],
    ['Donald J. Trump and D. Trump', `${T} ${T}`],
    ['J.D. Vance, J. D. Vance and JD Vance', 'jd-vance jd-vance jd-vance'],
    ['Ursula von der Leyen, von der Leyen', 'ursula-von-der-leyen ursula-von-der-leyen'],
    ['al-Sisi, El-Sisi, Sisi', 'abdel-fattah-el-sisi abdel-fattah-el-sisi abdel-fattah-el-sisi'],
    ['Al-Zayani and Zayani', 'abdullatif-al-zayani abdullatif-al-zayani'],
    [
      'Lula, Lula da Silva and Luiz Lula',
      'luiz-inacio-lula-da-silva luiz-inacio-lula-da-silva luiz-inacio-lula-da-silva',
    ],
    ['Lokke Rasmussen', 'lars-lkke-rasmussen'],
    ['Mohammed Al Thani met bin Salman', 'mohammed-bin-abdulrahman-al-thani mohammed-bin-salman'],
    ['Jean-Claude Juncker', 'jean-claude-juncker'],
    ['Li and Wang', 'li-qiang|li-chenggang wang-yi|wang-wentao'],
    ['Premier Li met Foreign Minister Wang', 'li-qiang wang-yi'],
    ['Commerce Minister Wang', 'wang-wentao'],
    ['Emir Al Thani', 'tamim-bin-hamad-al-thani'],
    ['Bessent and He agreed', 'scott-bessent he-lifeng'],
    ['He Lifeng said', 'he-lifeng'],
    ['Bessent–He talks', 'scott-bessent he-lifeng'],
    ['习近平和特朗普通话', X],
    ['Зеленський і Си Цзиньпин', `volodymyr-zelenskyy ${X}`],
    ['Trump/Xi, Trump–Xi, Trump-Xi', `${T} ${X} ${T} ${X} ${T} ${X}`],
    ['trump just got off the phone with xi', `${T} ${X}`],
    ['Trump Calls Xi as Putin Warns Macron', `${T} ${X} vladimir-putin emmanuel-macron`],
    ['TRUMP AND XI HOLD CALL', `${T} ${X}`],
  ])('reads %s', (text, named) => expect(inCopy(text)).toBe(named));
});

describe('names that are words', () => {
  it.each([
    ['He said that Trump had called.', T],
    ['“Fine,” He said.', ''],
    ['Mr He said so.', 'he-lifeng'],
    ['Trump said he would call.', T],
    ['Xi told us that the US agreed.', `${X} US`],
    ['tell us more', ''],
    ['WHO officials, and those who know', 'WHO|#health'],
    ['Trump and May met.', `${T} theresa-may`],
    ['They met in May. In May they met.', ''],
    ['Beijing, May 5', 'CN'],
    ['Mrs May said so.', 'theresa-may'],
    ['It may rain.', ''],
    ['Moon said. They met Moon.', 'moon-jae-in moon-jae-in'],
    ['They flew to the moon.', ''],
    ['The talks were held in Turkey.', 'TR'],
    ['Turkey said it would host.', 'TR'],
    ['Turkey with chips.', ''],
    ['We ate turkey on china plates, said Bob.', ''],
    ['We polish the table.', ''],
    ['Foreign Secretary Rice met Lavrov.', 'condoleezza-rice sergei-lavrov'],
    ['We bought rice.', ''],
    ['IN-PK talks', 'IN PK'],
    ['IT support is IN the house', ''],
    ['The CA governor and the DE office', ''],
    ['CN-US', 'CN US'],
    ['THE US HELD TALKS WITH CHINA FOR US', 'CN'],
    ['in casual talk of us and them', ''],
  ])('reads "%s"', (text, named) => expect(inCopy(text)).toBe(named));
});

describe('topics', () => {
  it.each([
    ['tariff, tariffs, a soybean, rare earth', '#tariffs #tariffs #soybeans #rare-earths'],
    ['critical minerals', '#rare-earths'],
    ['the Taiwan Strait', '#taiwan'],
    ['India and Pakistan talks', 'IN|#india-pakistan PK|#india-pakistan'],
    ['AI', '#ai'],
    ['the Iranian strike in Riyadh', '#strike'],
    ['US-China ties', 'US CN'],
  ])('reads "%s"', (text, named) => expect(inCopy(text)).toBe(named));
});
