/** In which country a city is, by its name as it is compared. */

import { wordsOf } from '../../record/words.js';
import { knownCities } from './cities.js';

let countries: Map<string, string> | undefined;

/** The country of a city that is known, "kuala lumpur". */
export function countryOfCity(norm: string): string | undefined {
  countries ??= new Map(
    knownCities().map(([city, country]) => [
      wordsOf(city)
        .map((word) => word.norm)
        .join(' '),
      country,
    ]),
  );
  return countries.get(norm);
}
