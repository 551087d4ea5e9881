/** Parties as copy names them. */
import type { ContactRecord } from './record.js';
import type { ContactEvent } from './schema.js';

/** What knows the parties by their ids: a whole ContactRecord is one. */
type Parties = Pick<ContactRecord, 'party'>;

const TAKES_ARTICLE =
  /^(united|union|republic|federation|czech republic|dominican republic|central african|european union|african union|arab league|north atlantic|organi[sz]ation|association|gulf cooperation|commonwealth)\b|\b(islands|emirates|kingdom|states|nations|republic|union|league|federation|organi[sz]ation|council|community)$|^(netherlands|philippines|bahamas|gambia|maldives|seychelles|comoros|dr congo|democratic republic|holy see|vatican)\b/i;

/** The name in a sentence: "the United States", "China", "the European Union". */
export function nameInCopy(id: string, names: Parties): string {
  const party = names.party(id);
  // An acronym is what an organisation is known by: nobody writes NATO out.
  const name = !party ? id : party.short === id && id.length > 2 ? id : party.name;
  return TAKES_ARTICLE.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

/**
 * The name that stands for a government: "Washington". Where two parties of an event share a
 * capital (EU and NATO in Brussels), the party's own short name: "EU", "NATO".
 */
export function governmentName(
  id: string,
  event: Pick<ContactEvent, 'parties'>,
  names: Parties,
): string {
  const party = names.party(id);
  if (!party) return id;
  const shared = event.parties.some(
    (other) => other !== id && names.party(other)?.capital === party.capital,
  );
  return shared ? party.short : party.capital;
}
