import { set } from '../grammar-words.js';

/** Newsroom words: "the China desk's call", "the US team" name no government. */
export const NEWSROOM = set(`
  desk desks team teams bureau bureaus bureaux editor editors correspondent correspondents reporter reporters stringer
  stringers office offices staff colleague colleagues colleague's page blog liveblog package explainer freelancer producer producers
  newsletter podcast section column columnist beat shift rota intern analyst analysts channel crew unit feed fixer
`);

/** Titles of those who act for a state; one of them makes a party of its country's name. */
export const OFFICES = set(`
  president presidents premier premiers pm pms minister ministers chancellor chancellors king queen emir emirs amir amirs sultan prince princess
  monarch leader leaders ruler strongman dictator autocrat chairman chairwoman chief chiefs secretary secretaries secretary-general
  envoy envoys negotiator negotiators official officials delegation delegations counterpart counterparts side sides
  diplomat diplomats representative representatives adviser advisers advisor advisors aide aides head heads taoiseach
  president-elect vice-president fm govt government governments potus tsar czar team teams general commissioner pope
  speaker delegates mediators commander dignitary premiership boss opposite guest successor colleague
`);

/** The office of somebody in whose hands a state or an organisation is: "President", "Prime Minister of Fiji". */
export function isHeadOffice(title: string | undefined): boolean {
  return title !== undefined && HEAD_OFFICE.test(title);
}

const HEAD_OFFICE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|crown prince|supreme leader|taoiseach|pope|secretary general)\b/i;

/** Words that stand before an office: "deputy foreign minister", "chief trade negotiator". */
export const OFFICE_PARTS = set(`
  prime foreign vice deputy first interim acting outgoing incoming former ex then-president new newly elected re-elected defence defense finance
  trade commerce treasury interior economy energy oil agriculture environment justice health transport national security
  special top senior chief high high-level supreme general state of for affairs external crown party federal military
  central bank intelligence spy army russian-installed caretaker transitional embattled veteran longtime visiting fellow
  far-right left-wing right-wing conservative populist leftist hardline hard-line communist military-backed newly-elected economic
  nuclear peace lead and right-hand presidential ruling kremlin climate under home exterior
`);

/** Before an office they tell that its holder leads no state: "the opposition leader", "a union chief". */
export const NO_STATE = set(
  'opposition shadow union party church rebel tribal student community provincial regional local village',
);

/** Titles and forms of address, before a name. */
export const ADDRESSES = set(
  'mr mrs ms sir dr lord lady dame sheikh ayatollah gen adm col sen gov rep hon madam president-elect',
);

/** Those who speak or act for a country, and whose calls are nobody's contact between leaders. */
export const MINOR_ROLES = set(`
  ambassador ambassadors spokesman spokeswoman spokesperson spokespeople spokespersons embassy embassies consul consulate consulates
  attache attaches ministry ministries department lawmaker lawmakers senator senators congressman congresswoman mp mps mep meps
  company companies firm firms business businesses investors investor tourist tourists student students troops soldiers forces
  army navy police media press journalists newspaper outlet agency citizens citizen people public voters farmers fans
  man woman men women teenager boy girl couple families family court courts judge lawyer lawyers actor singer star
`);

/** Behind a person's name: people of that person's, who act for nobody. */
export const HANGERS_ON = set(`
  supporter supporters ally allies critic critics loyalist loyalists backer backers opponent opponents donor donors biographer
  impersonator impersonators lookalike relatives followers faithful
`);

/** Those who act for a leader behind whose name they stand: "Zelensky's chief of staff". */
export const SUBORDINATES = set(`
  minister ministers secretary secretaries staff envoy envoys negotiator negotiators adviser advisers advisor advisors aide aides
  deputy deputies representative representatives diplomat diplomats ambassador delegation delegations team teams emissary emissaries
`);

/** "the two leaders", "both presidents", "the pair". */
export const PAIR_NOUNS = set(
  'leaders presidents premiers ministers men women pair sides leaders countries nations counterparts heads officials capitals governments parties',
);
