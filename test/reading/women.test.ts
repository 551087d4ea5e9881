/** Whom "she" can mean, by the name alone. */
import { expect, it } from 'vitest';
import { isWoman } from '../../src/reading/people/women.js';

it.each([
  ['Giorgia Meloni', true],
  ['Samia Suluhu Hassan', true],
  ['Þorgerður Katrín Gunnarsdóttir', true],
  ['Mrs Gandhi', true],
  ['Queen Margrethe', true],
  // A family name alone tells nothing, nor does a name that men bear too.
  ['Meloni', false],
  ['Vivian Balakrishnan', false],
  ['Karen Karapetyan', false],
  ['Nicola Zingaretti', false],
  ['Xi Jinping', false],
])('%s', (name, expected) => {
  expect(isWoman(name)).toBe(expected);
});
