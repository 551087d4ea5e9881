import { describe, expect, it } from 'vitest';
import { asked, inCopy } from './fixture.js';

const T = 'donald-trump';
const X = 'xi-jinping';

describe('us, he and codes in questions', () => {
  it.each([
    ['us china', 'US CN'],
    ['us-china', 'US CN'],
    ['list us-china', 'US CN'],
    ['china and the us', 'CN US'],
    ['between us and china', 'US CN'],
    ['last us call', 'US'],
    ['us president', T],
    ['china us', 'CN US'],
    ['tell us when they met', ''],
    ['give us the china calls', 'CN'],
    ['show us china', 'CN'],
    ['remind us of the russia call', 'RU'],
    ['what did china tell us', 'CN'],
    ['one of us', ''],
    ['bessent he call', 'scott-bessent he-lifeng'],
    ['bessent-he', 'scott-bessent he-lifeng'],
    ['when did he call xi', X],
    ['Bessent and He', 'scott-bessent he-lifeng'],
    ['in-pk', 'IN PK'],
    ['il/it', 'IL IT'],
    ['us-in', 'US IN'],
    ['ru-ua', 'RU UA'],
    ['gb fr', 'GB FR'],
    ['gb', 'GB'],
    ['uk eu', 'GB EU'],
    ['nato', 'NATO'],
    ['who said it in the end', ''],
    ['is it no or so', ''],
    ['will trump call xi in may', `${T} ${X}`],
    ['trump may call', T],
    ['turkey', 'TR'],
    ['last turkey russia call', 'TR RU'],
    ['polish german talks', 'PL DE'],
    ['last moon call', 'moon-jae-in'],
    ['did us call china', 'US CN'],
    ['tell me about us and china', 'US CN'],
    ['tell us about china', 'CN'],
    ['calls with rice', 'condoleezza-rice'],
  ])('reads "%s"', (text, named) => expect(asked(text)).toBe(named));
});

describe('given names', () => {
  it.each([
    ['volodymyr', 'volodymyr-zelenskyy'],
    ['ursula and keir', 'ursula-von-der-leyen keir-starmer'],
    ['mohammed', ''],
    ['abbas', ''],
    ['donald', ''],
  ])('reads "%s" where Summit is asked', (text, named) => expect(asked(text)).toBe(named));
  it('reads none in copy', () => expect(inCopy('Volodymyr and Ursula met.')).toBe(''));
});
