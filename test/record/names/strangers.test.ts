import { describe, expect, it } from 'vitest';
import { asked, inCopy } from './fixture.js';

const T = 'donald-trump';

describe('somebody else of the same name', () => {
  it.each([
    'Melania Trump arrived',
    'Hunter Biden was there',
    'Jill Biden was there',
    'Donald Trump Jr. was there',
    'Trump Jr said so',
    'E. Trump said so',
    'Mike Lee, Bruce Lee and Robert Kim',
    'Kim Yo Jong said so',
    'it was Kim Jong Il',
    'Li Keqiang and Wang Huning',
    'it was Lee Kuan Yew',
    'the Trump Tower and the Trump Organization',
    'Trump University sued',
    'Susan Rice wrote',
    'Amy Costa wrote',
  ])('gives nobody for %s', (text) => expect(inCopy(text)).toBe(''));

  it.each([
    'melania trump',
    'mike lee',
    'kim yo jong',
    'li keqiang',
    'hunter biden',
    'donald tusk',
    'ursula andress',
  ])('gives nobody for "%s" in a question', (text) => expect(asked(text)).toBe(''));
});

describe('names within other names', () => {
  it.each([
    'The Washington Post reported it',
    'The Moscow Times reported it',
    'a China Daily report',
    'the South China Morning Post reported it',
    'the Kyiv Independent and the Jerusalem Post',
    'the Times of Israel',
    'the Bank of England and the Bank of China',
    'he flew Air India and Air France',
    'they flew China Eastern Airlines',
    'a professor at Georgia Tech',
    'the University of Tokyo',
    'the Gulf of Oman, the Sea of Japan',
    'the Paris Agreement and the Minsk agreements',
    'in Latin America and New Mexico',
    'people in Inner Mongolia and Northern Ireland',
    'the actor Denzel Washington',
    'the author Jack London',
    'the writer Jordan Peterson',
    'they met Paris Hilton',
    'in Washington state',
    'the Tour de France in Fort-de-France',
    'Queen Victoria and Mr Jordan',
    'after the Korean War and the Vietnam War',
    'shipping in the Panama Canal',
    'the Georgia governor',
    'in Atlanta, Georgia',
    'a plate of French fries and Turkish delight',
    'the New York Times and York',
  ])('gives no party for %s', (text) => expect(inCopy(text)).toBe(''));

  it('still reads the topic', () =>
    expect(inCopy('in the South China Sea')).toBe('#south-china-sea'));
  it('still reads the name beside it', () =>
    expect(inCopy('Trump told the Washington Post that China agreed')).toBe(`${T} CN`));
});
