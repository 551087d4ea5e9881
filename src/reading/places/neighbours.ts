/** Places that are told one for the other: a suburb for its city, a resort for its island; a retreat in the country is none. */
const GROUPS = `
san francisco|woodside|filoli|palo alto|san mateo
bali|nusa dua|denpasar
miami|doral
palm beach|mar a lago|west palm beach|florida
moscow|novo ogaryovo
delhi|new delhi|gurgaon
lucerne|burgenstock|stansstad
calgary|kananaskis|alberta
quebec|quebec city|charlevoix|la malbaie
panmunjom|kaesong|paju|joint security area
busan|gimhae
singapore|sentosa
washington|arlington|bethesda
anchorage|elmendorf|alaska
johannesburg|sandton
the hague|scheveningen
dhahran|dammam
helsinki|espoo
rome|vatican city
ayrshire|turnberry|girvan
riyadh|diriyah
sochi|krasnaya polyana
beijing|huairou|yanqi lake
geneva|versoix
kuala lumpur|putrajaya
sharm el sheikh|south sinai`;

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => new Set(line.split('|')));

/** The names that may be told for a place, its own first. */
export function namesOf(place: string): readonly string[] {
  return [place, ...groups.flatMap((group) => (group.has(place) ? [...group] : []))];
}

/** Whether two places, as they are compared, may be told one for the other. */
export function neighbours(one: string, other: string): boolean {
  return one === other || groups.some((group) => group.has(one) && group.has(other));
}
