/** Whose words a text is told in, in the forms that copy has for it. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { attributionsOf } from '../../src/reading/voices/attribution.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

/** Of each sentence "voice manner" for each stretch; "–" where nobody's. */
function voices(text: string): string[] {
  const sentences = sentencesOf(text, record.names);
  return attributionsOf(sentences, record).map((stretches) =>
    stretches.length === 0
      ? '–'
      : stretches
          .map(
            ({ voice, manner, form }) =>
              `${voice.kind === 'parties' ? voice.parties.join('+') : voice.kind}${manner === 'affirms' ? '' : ` ${manner}`}${form === 'told' ? ' told' : ''}`,
          )
          .join(' | '),
  );
}

describe('attributionsOf', () => {
  it.each([
    ['According to Beijing, Xi raised Taiwan.', ['CN']],
    ['Xi raised Taiwan, according to the Foreign Ministry in Seoul.', ['KR']],
    ['Xi raised Taiwan, Xinhua reported.', ['CN']],
    ['The Chinese readout said Xi raised Taiwan. It also said Trump listened.', ['CN', 'CN']],
    ['A Kremlin spokesman said the call lasted an hour, he added.', ['RU']],
    ['In a post on Truth Social, Trump said it was great.', ['US']],
    ['The call took place — Modi’s office said.', ['IN']],
    [
      'Kremlin spokesman Dmitry Peskov said it went well. Peskov added that it was short.',
      ['RU', 'RU'],
    ],
    ['Both sides said they had discussed trade.', ['all']],
    ['A joint statement promises peace.', ['all']],
    ['Reuters reported that they had met.', ['independent']],
    ['Chinese media reported a chill.', ['independent']],
    ['Chinese state media reported a chill.', ['CN']],
    ['They reportedly met.', ['unknown']],
    ['Xi told Trump that Taiwan must return.', ['CN told']],
    ['Trump told reporters that it was great.', ['US']],
    ['Trump was told by Xi that Taiwan mattered.', ['CN told']],
    ['Xi raised Taiwan, Beijing claims.', ['CN']],
    ['Chinese regulators said that Xi raised Taiwan.', ['CN']],
    ['Chinese state planners said that Xi raised Taiwan.', ['CN']],
    ['A US interlocutor said that Xi raised Taiwan.', ['US']],
    ['Xi raised Taiwan, China claimed.', ['CN']],
    ['It was claimed by Beijing that Xi raised Taiwan.', ['CN']],
    ['They spoke of the Senkaku Islands, which Beijing claims.', ['–']],
    ['They spoke of the islands, which China claims as its own.', ['–']],
    ['They spoke of the islands, which China claimed as its own in 1971.', ['–']],
    ['They spoke of the islands, which are administered by Japan and claimed by China.', ['–']],
    ['Beijing denied that they had spoken.', ['CN denies']],
    ['Beijing declined to comment.', ['CN noncommittal']],
    ['The White House did not mention Taiwan.', ['US silent']],
    ['They discussed Taiwan. Beijing said so later.', ['–', 'CN']],
    ['Beijing said Xi raised Taiwan; Washington said they discussed soybeans.', ['CN | US']],
    ['India’s foreign secretary, Vikram Misri, said that flights would resume.', ['IN']],
    ['“We had a call. It was great,” Trump said.', ['US', 'US']],
    ['Trump called Xi on Monday.', ['–']],
    // Who tells of what was told, and who gave an account in a clause behind it.
    ['Rubio said after the session in Riyadh that he had been told by Trump to go.', ['US']],
    ['The readout Beijing issued after the call says that Trump rang first.', ['CN']],
    ['The statement that China put out on Thursday says they spoke of fish.', ['CN']],
    ['One: they met in Busan. Two: they will meet again.', ['–', '–']],
    ['Beijing called the exchange candid.', ['CN']],
    // Of many, in the present; a noun is nobody's word.
    ['Mali was discussed, the Algerians report.', ['DZ']],
    ['Rome and Algiers both report progress.', ['IT+DZ']],
    ['A report by Norway is due.', ['–']],
    // Behind when and where, with no comma.
    ['After a call with Xi on 1 July the Russian side said that trade had grown.', ['RU']],
    ['At talks with Modi in Delhi Lula’s spokesman said that duties would fall.', ['BR']],
    ['After Xi and Trump had met the White House said that it went well.', ['US']],
    [
      'Before the summit of Merz and Xi on Monday Beijing announced that cars would follow.',
      ['CN'],
    ],
    ['In Cairo the Turkish president said that drones would come.', ['TR']],
    // What somebody calls a thing is no word on the rest.
    ['Modi said that they had met, which both leaders described as good.', ['IN | all']],
    ['Cattle will go to Java, Canberra said then.', ['AU']],
    // Of whom the question speaks; of nobody before; of one of them; of each his own.
    [
      'Trump said it was great. How does Takaichi defend it? She says that it will last.',
      ['US', '–', 'JP'],
    ],
    [
      'Beijing called it good. Aroha Kingi, then Foreign Secretary, said that it was bad.',
      ['CN', 'unknown'],
    ],
    [
      'Both governments confirmed it. The chief registrar’s press wing said that palm oil would follow.',
      ['all', 'unknown'],
    ],
    ['They met at Modi’s request, and Beijing called it candid.', ['CN']],
    ['Xi met Modi. He told the prince that trade would grow.', ['–', 'CN told']],
    ['Six hundred billion dollars is a figure that belongs to the White House.', ['US']],
    ['Stability is a noun that belongs to her.', ['unknown']],
    // A noun for what is said, the one before "who", a second verb.
    ['Modi left with an assurance from the Kremlin that gas would flow.', ['RU']],
    ['Rubio sat opposite Lavrov, who said that the embassies would open.', ['RU']],
    ['Modi praised the plan, but warned that India would buy oil.', ['IN']],
    // On somebody's word, and no more.
    ['The deal is signed, if Kigali is right.', ['RW']],
    ['The deal is signed, if one asks in Kigali.', ['unknown']],
    ['Ghana owes nobody anything, the joke goes.', ['unknown']],
    // One account within another.
    ['According to the White House, Xi also said that he would come.', ['US']],
    ['Xinhua quoted Trump as saying that he would come.', ['CN']],
    ['Reuters quoted Trump as saying that he would come.', ['US']],
    ['Flights will resume, the guest is quoted in the Indian readout.', ['IN']],
    ['Cairo says that it will reopen; Khartoum, that it will not.', ['EG | SD']],
    ['Seoul has Takaichi promising a visit.', ['KR']],
    ['Jakarta’s account of that day is silent on cattle.', ['ID silent']],
    // They are of whom the sentence speaks, and more than the one who spoke last.
    ['Tehran’s negotiators left early, they said.', ['IR']],
    [
      'Trump told reporters that it went well. His guests had agreed, they said.',
      ['US', 'unknown'],
    ],
    ['Medinsky came. The Ukrainians had offered it, by their own account.', ['–', 'UA']],
    ['Xi agreed, CCTV said. The broadcaster also reported a dinner.', ['CN', 'CN']],
    ['The Danes deny that talks will be held.', ['DK denies']],
    ['The Japanese remember that she raised it.', ['JP']],
    ['Two per cent would do, was the Spaniards’ line.', ['ES']],
    ['Modi had offered nothing, by his own admission.', ['IN']],
    ['Trump thanked them. Both his guests said that they agreed.', ['–', 'unknown']],
    ['Both sides said that they agreed. The minister added that it was late.', ['all', 'unknown']],
    // What is done, and not said.
    ['The statute was rejected by Kurti.', ['–']],
    ['An offer was put on the table and left there.', ['–']],
    ['They kept what was said to themselves.', ['–']],
    ['Tehran would not give up its programme.', ['–']],
    ['Boric complained in Mendoza of a radar.', ['–']],
    // Whom the text names elsewhere, by first name, office or house.
    ['Malaysia’s Anwar Ibrahim met Modi. Anwar said that flights would resume.', ['–', 'MY']],
    ['Merz met Modi. The chancellor’s spokesman said that it went well.', ['–', 'DE']],
    ['Modi hopes for an early date, an aide of his told reporters.', ['IN']],
    ['The Philippines wants more ships, its foreign secretary said.', ['PH']],
    [
      'The Algerian presidency said it was brief. Tunis denied that. The presidency said more would follow.',
      ['DZ', 'TN denies', 'DZ'],
    ],
    [
      'Naypyidaw said it was brief. Zorbia’s state television reported more.',
      [expect.anything(), 'unknown'],
    ],
    // Between the voice and its verb.
    ['Albanese, who had come from Port Moresby, also told reporters that it was late.', ['AU']],
    ['Merz, speaking to ARD, said he had urged the king to act.', ['DE']],
    ['Xi and Modi met, and Modi, for his part, welcomed the offer.', ['–']],
    // Verbs in a row, quotations told on, what is put in other words.
    ['Beijing denied that it was late and said that it was short.', ['CN denies | CN']],
    ['IRNA quoted Pezeshkian as saying that it was short.', ['IR']],
    ['Modi was quoted as saying by Dawn that it was short.', ['IN']],
    ['Patience: that is how Merz’s spokesman summed it up.', ['DE']],
    ['The Chinese readout said Xi listened. It went on to say that Trump listened.', ['CN', 'CN']],
    ['Both presidencies said that it was short.', ['all']],
    ['A Reuters photographer saw the two over tea.', ['independent']],
    ['By Zelensky’s lights it was short.', ['UA']],
    ['It was short, the Kremlin aide went on.', ['RU']],
    ['The quarrel went on.', ['–']],
    ['It was late, the Chinese foreign ministry let it be understood.', ['CN']],
    ['Trump told Time magazine of Xi that it was short.', ['US']],
    // Whom a pronoun fits.
    [
      'Von der Leyen spoke of it to Xi, she said. EU leaders should choose well, he urged, by state television’s report.',
      ['EU', 'CN | CN'],
    ],
    ['Modi met Meloni in Rome. She said that it was short.', ['–', 'IT']],
    ['Meloni met Modi in Rome. He said that it was short.', ['–', 'IN']],
    // The house of whom it interrupts, and a word for what somebody says.
    [
      'It was late, the White House said; Xi, by the Foreign Ministry’s report, raised Taiwan.',
      ['US | CN'],
    ],
    ['The 750 billion is Trump’s figure.', ['US']],
    ['The figure is Trump’s favourite.', ['–']],
    // Silence.
    ['Nothing out of Beijing so far.', ['CN noncommittal']],
    ['No comment came from the Chinese side.', ['CN noncommittal']],
    ['Beijing has published nothing.', ['CN noncommittal']],
    ['White House yet to confirm.', ['US noncommittal']],
    // Signs: a dash, a colon, a heading.
    ['MERZ TO VISIT SPAIN IN MAY - SPANISH PRIME MINISTER’S OFFICE', ['ES']],
    ['KREMLIN: NO DATE YET FOR SUMMIT', ['RU']],
    ['The Kremlin:\n- Oil was discussed.\n- So was grain.', ['–', 'RU', 'RU']],
    ['Nobody known:\n- Oil was discussed.', ['–', '–']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});
