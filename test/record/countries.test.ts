import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../src/record/calendar.js';
import { allParties, countryName, countryParty } from '../../src/record/countries.js';
import { Party } from '../../src/record/schema.js';

describe('countryParty', () => {
  it.each([
    ['BR', 'Brazil', 'Brasília', 'America/Sao_Paulo'],
    ['US', 'United States', 'Washington', 'America/New_York'],
    ['KI', 'Kiribati', 'Tarawa', 'Pacific/Tarawa'],
    ['XK', 'Kosovo', 'Pristina', 'Europe/Belgrade'],
    ['CH', 'Switzerland', 'Bern', 'Europe/Zurich'],
    ['AU', 'Australia', 'Canberra', 'Australia/Sydney'],
    ['KZ', 'Kazakhstan', 'Astana', 'Asia/Almaty'],
    ['MN', 'Mongolia', 'Ulaanbaatar', 'Asia/Ulaanbaatar'],
    ['RU', 'Russia', 'Moscow', 'Europe/Moscow'],
    ['ID', 'Indonesia', 'Jakarta', 'Asia/Jakarta'],
    ['CD', 'Democratic Republic of the Congo', 'Kinshasa', 'Africa/Kinshasa'],
    ['PT', 'Portugal', 'Lisbon', 'Europe/Lisbon'],
    ['IN', 'India', 'New Delhi', 'Asia/Kolkata'],
    ['TW', 'Taiwan', 'Taipei', 'Asia/Taipei'],
    ['PS', 'Palestine', 'Ramallah', 'Asia/Gaza'],
    ['EU', 'European Union', 'Brussels', 'Europe/Brussels'],
    ['NATO', 'North Atlantic Treaty Organization', 'Brussels', 'Europe/Brussels'],
    ['AFRICAN-UNION', 'African Union', 'African Union', 'Africa/Addis_Ababa'],
  ])('knows %s: %s, %s, %s', (id, name, capital, timeZone) =>
    expect(countryParty(id)).toMatchObject({ id, name, capital, timeZone }),
  );

  it.each(['ZZ', 'us', '', '__proto__', 'constructor'])('knows no party %j', (id) =>
    expect(countryParty(id)).toBeUndefined(),
  );
});

describe('allParties', () => {
  it('gives parties that any record could hold', () => {
    for (const party of allParties()) {
      expect(Party.parse(party)).toEqual(party);
      expect(isTimeZone(party.timeZone)).toBe(true);
    }
  });
  it('has every country once', () => {
    const ids = allParties().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length === 2 && id !== 'EU' && id !== 'UN')).toHaveLength(250);
  });
  it('gives no alias that is another country’s name', () => {
    const names = new Map(allParties().map(({ id, name }) => [name.toLowerCase(), id]));
    for (const { id, aliases } of allParties()) {
      for (const alias of aliases) expect(names.get(alias.toLowerCase()) ?? id).toBe(id);
    }
  });
});

describe('countryName', () => {
  it.each([
    ['KR', 'South Korea'],
    ['TR', 'Türkiye'],
    ['ZZ', 'ZZ'],
  ])('%s is %s', (iso, name) => expect(countryName(iso)).toBe(name));
});
