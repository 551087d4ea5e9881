import { describe, expect, it } from 'vitest';
import {
  dayIn,
  isRealDay,
  isTimeZone,
  type LocalStart,
  localStart,
  momentOf,
  orderOf,
  spanOf,
} from '../../src/record/calendar.js';
import type { When } from '../../src/record/schema.js';

const newYork = (start: string, more: Partial<When> = {}): When => ({
  start,
  timeZone: 'America/New_York',
  ...more,
});

describe('isRealDay', () => {
  it.each([
    ['2025-11-24', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['24-11-2025', false],
    ['', false],
  ])('%s is %s', (day, real) => {
    expect(isRealDay(day)).toBe(real);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Kyiv', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
    ['../etc/passwd', false],
  ])('%s is %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});

describe('dayIn', () => {
  it.each([
    ['2025-11-24T23:30Z', 'Asia/Tokyo', '2025-11-25'],
    ['2025-11-24T04:59Z', 'America/New_York', '2025-11-23'],
    ['2025-07-01T03:59Z', 'America/New_York', '2025-06-30'],
    ['2025-11-24T12:00Z', 'Pacific/Kiritimati', '2025-11-25'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayIn(new Date(moment), zone)).toBe(day);
  });
});

describe('momentOf', () => {
  it.each([
    ['2025-10-30', '11:00', 'Asia/Seoul', '2025-10-30T02:00:00.000Z'],
    // Either side of the night when New York's clocks go back.
    ['2025-11-01', '23:00', 'America/New_York', '2025-11-02T03:00:00.000Z'],
    ['2025-11-02', '12:00', 'America/New_York', '2025-11-02T17:00:00.000Z'],
    ['2025-03-30', '12:00', 'Europe/London', '2025-03-30T11:00:00.000Z'],
  ])('%s %s in %s', (day, time, zone, moment) => {
    expect(momentOf(day, time, zone).toISOString()).toBe(moment);
  });
});

describe('spanOf', () => {
  it('takes a month as a whole where no more is known', () => {
    expect(spanOf(newYork('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  });
  it('ends on the last day', () => {
    expect(spanOf(newYork('2025-05-13', { end: '2025-05-15' }))).toEqual({
      first: '2025-05-13',
      last: '2025-05-15',
    });
  });
});

describe('localStart: what the other capital’s calendar showed', () => {
  const table: [string, When, string, LocalStart | undefined][] = [
    [
      'a morning in Washington is the evening of the same day in Beijing',
      newYork('2025-11-24', { partOfDay: 'morning' }),
      'Asia/Shanghai',
      { days: ['2025-11-24'], partOfDay: 'evening' },
    ],
    [
      'an evening in Washington is the next morning in Tokyo',
      newYork('2025-11-24', { partOfDay: 'evening' }),
      'Asia/Tokyo',
      { days: ['2025-11-25'], partOfDay: 'morning' },
    ],
    [
      'a known minute is exact',
      newYork('2021-12-07T10:07'),
      'Europe/Moscow',
      { days: ['2021-12-07'], time: '18:07', partOfDay: 'evening' },
    ],
    [
      'a known minute can fall on the next day',
      newYork('2025-06-05T20:30'),
      'Asia/Kolkata',
      { days: ['2025-06-06'], time: '06:00', partOfDay: 'morning' },
    ],
    [
      'a day alone leaves both days open far away',
      newYork('2025-11-24'),
      'Asia/Shanghai',
      { days: ['2025-11-24', '2025-11-25'] },
    ],
    [
      'a day alone is the same day in a zone of the same offset',
      newYork('2025-11-24'),
      'America/Toronto',
      { days: ['2025-11-24'] },
    ],
    ['a month tells of no day', newYork('2025-11'), 'Asia/Shanghai', undefined],
  ];
  it.each(table)('%s', (_, when, zone, expected) => {
    expect(localStart(when, zone)).toEqual(expected);
  });
});

describe('orderOf', () => {
  it('puts a morning in Tokyo before the same morning in Washington', () => {
    const tokyo = { start: '2025-11-24', partOfDay: 'morning', timeZone: 'Asia/Tokyo' } as const;
    expect(orderOf(tokyo)).toBeLessThan(orderOf({ ...tokyo, timeZone: 'America/New_York' }));
  });
  it('puts a month before its days', () => {
    expect(orderOf(newYork('2025-11'))).toBeLessThan(orderOf(newYork('2025-11-01')));
  });
});
