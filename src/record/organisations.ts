/** Organisations that take part in contacts as parties, beside the states. */
import type { Party } from './schema.js';

/**
 * The EU and NATO are called by their seat, as states are by their capital. The others are not
 * ("New York" is never the UN), so that what stands for them is their own name.
 * An acronym that is the code of a state is spelt out: AU is Australia.
 */
export const ORGANISATIONS: readonly Party[] = [
  {
    ...organisation('EU', 'European Union', 'Europe/Brussels', [
      ...['European Commission', 'European Council', 'EU Commission', 'EU Council', 'Berlaymont'],
    ]),
    adjective: 'European',
    capital: 'Brussels',
  },
  {
    ...organisation('NATO', 'North Atlantic Treaty Organization', 'Europe/Brussels', [
      ...['North Atlantic Treaty Organisation', 'North Atlantic Alliance'],
    ]),
    capital: 'Brussels',
  },
  organisation('UN', 'United Nations', 'America/New_York', ['UNSC', 'UNGA']),
  organisation('ASEAN', 'Association of Southeast Asian Nations', 'Asia/Jakarta'),
  organisation('GCC', 'Gulf Cooperation Council', 'Asia/Riyadh', ['Gulf Co-operation Council']),
  organisation('OSCE', 'Organization for Security and Co-operation in Europe', 'Europe/Vienna', [
    'Organisation for Security and Cooperation in Europe',
  ]),
  organisation('OIC', 'Organisation of Islamic Cooperation', 'Asia/Riyadh', [
    'Organization of Islamic Cooperation',
  ]),
  organisation('OAS', 'Organization of American States', 'America/New_York', [
    'Organisation of American States',
  ]),
  organisation('ECOWAS', 'Economic Community of West African States', 'Africa/Lagos'),
  organisation('CARICOM', 'Caribbean Community', 'America/Guyana'),
  organisation('SCO', 'Shanghai Cooperation Organisation', 'Asia/Shanghai', [
    'Shanghai Cooperation Organization',
  ]),
  organisation('IAEA', 'International Atomic Energy Agency', 'Europe/Vienna'),
  organisation('WTO', 'World Trade Organization', 'Europe/Zurich', ['World Trade Organisation']),
  organisation('WHO', 'World Health Organization', 'Europe/Zurich', ['World Health Organisation']),
  organisation('IMF', 'International Monetary Fund', 'America/New_York'),
  called('AFRICAN-UNION', 'African Union', 'Africa/Addis_Ababa'),
  called('ARAB-LEAGUE', 'Arab League', 'Africa/Cairo', ['League of Arab States']),
  called('WORLD-BANK', 'World Bank', 'America/New_York'),
  called('HAMAS', 'Hamas', 'Asia/Gaza'),
  called('TALIBAN', 'Taliban', 'Asia/Kabul'),
];

/** One that is called by its acronym, which is its id. */
function organisation(id: string, name: string, timeZone: string, aliases: string[] = []): Party {
  return { id, name, short: id, adjective: id, capital: id, timeZone, aliases };
}

/** One that is called by its name. */
function called(id: string, name: string, timeZone: string, aliases: string[] = []): Party {
  return { id, name, short: name, adjective: name, capital: name, timeZone, aliases };
}
