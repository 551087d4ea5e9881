/** Words and turns of phrase that say much the same, as copy and readouts use them. */

/** Several words for one, each line ending in the word that they stand for. */
const PHRASES = `
put himself forward as|offer
put herself forward as|offer
offered his services as|offer
carry on with|continue
carrying on with|continue
carried on with|continue
go on with|continue
going on with|continue
press on with|continue
keep up|continue
kept up|continue
step up|accelerate
stepped up|accelerate
speed up|accelerate
speeding up|accelerate
sped up|accelerate
start again|resume
starting again|resume
begin again|resume
pick up again|resume
take up again|resume
back in|resume
let in|admit
lets in|admit
bring to an end|end
brought to an end|end
put an end to|end
put a stop to|end
come down|reduce
coming down|reduce
came down|reduce
go down|reduce
going down|reduce
bring down|reduce
brought down|reduce
cut back|reduce
scale back|reduce
scaled back|reduce
go up|increase
went up|increase
bring together|mediate
bring back|restore
way out of|settlement
get rid of|remove
do away with|remove
rule out|exclude
ruled out|exclude
give up|abandon
gave up|abandon
hand over|deliver
handed over|deliver
call for|ask
called for|ask
calls for|ask
call on|ask
called on|ask
plead for|ask
pleaded for|ask
press for|ask
pressed for|ask
push for|ask
pushed for|ask
get ready|prepare
make ready|prepare
put off|postpone
set up|establish
sets up|establish
look into|study
looked into|study
talk things over|discuss
in the style of|like
after the manner of|like
in nobody's interest|nobodysinterest
of benefit to|beneficial
benefits both|beneficial
good for|beneficial
soon as possible|soon
before long|soon
at once|immediately
right away|immediately
straight away|immediately
north koreans|northkorea
stand by|support
stood by|support
stands by|support
stand behind|support
stood behind|support
in favour of|support
be over|end
bear in mind|consider
nothing came of|nothingagreed
no result|nothingagreed
came to terms on|agree
come to terms on|agree
saw eye to eye|agree
of one mind|agree
shook hands on|agree
struck a deal|agree
fall out over|dispute
red line|redline
under way|ongoing
take over|possession
taken over|possession
took over|possession
be back|return
come back|return
came back|return
go back|return
went back|return
hand back|return
give back|return
set free|release
let go|release
break off|suspend
broke off|suspend
call off|cancel
called off|cancel
a week from|weekly
dead set against|oppose
no longer|end
at fault for|responsible
look for|seek
looked for|seek
work towards|seek
working towards|seek`;

/** Words that say much the same, each line by its first. */
const GROUPS = `
ask asked asks asking urge urged urges press pressed pressing request requested requests appeal appealed demand demanded demands want wanted wants seek sought insist insisted plead
agree agreed agrees agreement accord deal consensus accepted accept accepts settled
invite invited invitation invites
hope hoped hopes hoping wish wished wishes
war conflict fighting hostilities
truce ceasefire armistice cease-fire
set laid stated expounded explained outlined presented restated reiterated
position stance view views principled
understand understands understood understanding
important importance matters significance vital crucial
buy purchase purchases purchased bought buying purchasing
good positive excellent great very
describe described called calls termed labelled hailed
propose proposed proposal proposals suggested suggests offered offer offers offering volunteered
promise promised promises pledge pledged pledges vowed vow committed commit commitment undertook undertakes
thank thanked thanks praise praised lauded complimented
congratulate congratulated congratulations
increase increased raise rise raised grow
reduce reduced cut cuts lower lowered halve halved shrink slash slashed decrease dropping trimmed
suspend suspended pause paused freeze frozen
resume resumed resumes resuming reopen restart restarted revive revived renew renewed
end ended ending stop stopped halt halted cease ceased finish over
release released free freed
visit visits trip travel travelled journey come coming
initiate initiated requested sought
often frequently regularly frequent regular
warn warned warns caution cautioned
post-war postwar
order system
second ii two
fair just equitable
treaty pact accord
neutral neutrality
tariff tariffs duty duties levy levies customs
mechanism system arrangement
restore restored reopen reinstated
peaceful peace
guarantee guarantees assurance assurances
expansion expand enlargement enlarge
east eastwards eastward
mediate mediation mediator mediated mediating broker go-between intermediary
prisoner prisoners captive captives pows
talk talking dialogue
lasting durable enduring long-lasting permanent
cooperate cooperation cooperating collaborate work working together partner
farmers farmer farm agricultural agriculture
first initially
missile missiles
weapon weapons arms
accelerate quicken hasten expedite faster quicker
continue continued continues continuing proceed persevere prolong prolonged extend extended extension maintain
deliver delivered hand handed handing
discuss discussed discussing debated addressed
possession own owned ownership owner owners owns
decide decided decision determine
machine machines computers computer
human humans people persons
stable stability steady steadier stabilise steadiness
remove removed eliminate eliminated abolish lift lifted lifting scrap
admit admitted allow allowed allows permit permitted let
import imports imported
troop troops soldiers soldier forces military militaries armed army
differ differences disagreements disagreement differing divergences
solve solution resolve resolved settle settlement way
meet met meeting encounter
leader leaders heads presidents president
establish established found founded form formed create created
prepare prepared preparation preparations preparing ready
embassy embassies missions diplomats diplomatic
country countries nations states nation neighbours neighbour
world global international worldwide
economy economic economies
company companies firms firm business businesses enterprises
help assist assistance aid helped support supported backing back backed
strengthen deepen deepened bolster boost enhance intensify
friend friendly friendship warm warmly
candid frank open openly frankly
plan plans programme program scheme
responsible responsibility blame blamed guilty
kill killing killed murder murdered death
oppose opposed opposition against reject rejected object objected objection
interfere interfered interference meddle meddling meddled
attack attacks attacked strike strikes struck assault
limit limits limited curb curbs restrict restricted restriction restrictions controls control
flow shipment shipments trafficking traffic
drugs narcotics drug
fight combat fighting
victim victims persecuted persecution
genocide
balance balanced rebalance rebalancing rebalanced imbalance
invest investment investments investing
exchange exchanged swap swapped swaps
danger dangerous risk risks
avoid avoided prevent prevented averted
negotiate negotiations negotiating negotiation negotiators talks
communicate communication channels channel lines line contact contacts touch
return returned back
summit summits
soon shortly
immediately instantly
territory territorial land
sovereign sovereignty
recognise recognised recognition recognize recognized
join joined accession membership member
withdraw withdrew withdrawal pullout leave left
equip supply supplied supplies provide provided
sell sale sales selling sold
fly flight flights
student students
journalist journalists reporter reporters
money funds financing finance
condemn condemned denounce denounced criticise criticised
complain complained complaint grievance
apologise apologised apology sorry
regret regretted
surprise surprised shocked shock
progress headway advance advances
compromise concession
reject rejected refused refuse refusal declined
unchanged same
historic historical
sign signed signing signature
goods products
shared common joint mutual jointly
benefit beneficial mutually
future later ahead
question issue matter problem
influence weight sway leverage clout
interest interests
election elections vote ballot poll
expect expected expects
difficult hard complex complicated
basic framework outline
chip chips semiconductors semiconductor
pledge pledged
exercise exercises drills drill manoeuvres
nuclear atomic
test tests testing tested
dismantle dismantled destroy destroyed
step steps measures measure action actions
invade invasion invaded
fisher fishing fishery fish seafood
quick quickly rapid rapidly swift swiftly fast
biggest largest most
direct directly
approve approved approval approves blessing endorse endorsed blessed
station stations plant plants
weapon weapons arms bomb bombs
appalled shocked shock surprise surprised
bring brought
win won victory
people nation
hostages hostage captives captive
support supports backs backing
ban banned bans prohibit prohibited
raise raised brought-up
fail failed failure
guilt fault
deny denied denies
begin began begun start started starts beginning launch launched
daily everyday
year annual annually yearly
month monthly
price prices cost costs
oil petroleum crude
open opened opening
rebuild reconstruction reconstruct rebuilding
join enter entry entered
protect protection safeguard safeguarding defend defended
house residence home
child children
ship ships shipping vessel vessels
safe safely safety secure`;

/** Both by the stems of their words, which whoever compares them makes. */
export function synonymsBy(stem: (word: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of GROUPS.trim().split('\n')) {
    const [first = '', ...rest] = group.split(' ');
    // A word of two groups counts with the first that has it.
    for (const word of [first, ...rest])
      if (!found.has(stem(word))) found.set(stem(word), stem(first));
  }
  return found;
}

export interface Phrase {
  words: readonly string[];
  means: string;
}

/** The phrases by their first word. */
export const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = phrases();

function phrases(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const line of PHRASES.trim().split('\n')) {
    const [words = '', means = ''] = line.split('|');
    const list = words.replace(/['’]/g, '').split(' ');
    const [first = ''] = list;
    found.set(first, [...(found.get(first) ?? []), { words: list, means }]);
  }
  return found;
}
