/** What contacts are about. Base forms; a line with a `<` lists kinds of a thing before it. */
export const THINGS = `
war: war conflict fighting hostility combat bloodshed crisis warfare battle battlefield battle_field hostilities
peace: peace peaceful settlement peaceably peace_deal
truce: hold_fire held_fire guns gun truce ceasefire cease-fire armistice halt_in_the_fighting halt_in_fighting end_of_hostilities stop_to_the_fighting laying_down silence_the_guns pause armistice_line lull respite ceasefires
treaty: bargain treaty pact accord agreement convention deal compact contract_of entente
text: memorandum memoranda document paper text declaration statement communique annex protocol letter_of_intent mou framework paper_on accord_text wording
framework: framework outline
tariff: tariff duty levy customs surcharge import_tax import_duty import_duties import_levy trade_tax levies
tax: tax levy duty fee toll charge
sanction: sanction punitive_measure penalty embargo punishment restrictive_measure punitive penalties restrictions
troop: troop soldier forces army armed_force servicemen contingent unit garrison militaries battalion regiment garrisoned manpower men_in_uniform servicewomen armies
militia: militia rebel insurgent fighter gunman guerrilla armed_group paramilitary
fleet: fleet navy warship frigate patrol_boat coast_guard coastguard naval
patrol: patrol
base: base garrison facility installation outpost
weapon: gun weapon arms munition armament weaponry arsenal armoury firepower rearm matériel
missile: missile rocket
drone: drone uav unmanned
aircraft: aeroplane aircraft plane jet airliner airplane fighter airframe warplane fleet_of_jets jets
helicopter: helicopter
tank: tank armour
air_defence: air-defence air_defence air_defense patriot interceptor
nuclear: nuclear atomic atom bomb warhead
denuclearisation: denuclearisation denuclearization nuclear-free free_of_nuclear
prisoner: prisoner captive detainee pow inmate jailed prisoners_of_war
hostage: hostage captive abductee kidnapped
body: body remains
citizen: citizen national nationals countryman countrymen compatriot
migrant: migrant migration immigrant irregular_migration refugee displaced asylum asylum-seeker illegal_migration deportee asylum_seeker boat_people arrivals
child: child children kid minor
woman: woman women
student: student study pupil scholarship undergraduate
worker: picker farmhand worker labourer workforce labour employee job
farmer: farmer grower farm
minority: minority
trader: trader shopkeeper merchant vendor retailer shop
winter: winter cold_month cold_months cold_season winter_months
africa: africa african
asia: asia asian
journalist: journalist reporter press media
judge: judge magistrate judiciary
farm_goods: farm agricultural agriculture farming crop produce farm_products farm_produce foodstuffs harvest agrarian
grain: grain wheat maize corn cereal barley rice sorghum
soybean: soybean soya soy
rice: rice
fish: fish seafood fishery fishing fisherman fisher trawler
meat: beef meat pork poultry
fertiliser: fertiliser fertilizer potash
food: food foodstuff
energy: energy power electricity power_supply
oil: oil petroleum crude barrel crude_oil fuel_oil barrels
gas: gas lng
coal: coal
fuel: fuel petrol diesel
pipeline: pipeline
power_plant: power_plant power_station reactor plant station
grid: grid transmission_line interconnector
dam: dam reservoir barrage hydropower filling
water: water river nile basin
drought: drought
flood: flood
mineral: mineral rare_earth lithium cobalt copper ore nickel
mine: mine mining
gold: gold
steel: steel aluminium aluminum metal
chip: chip semiconductor
car: car vehicle automobile auto ev
textile: textile garment clothing apparel
ship: ship vessel boat tanker freighter
shipping: shipping navigation passage sailing maritime seaway
port: port harbour harbor terminal dock
canal: canal waterway strait
railway: railway rail railroad line train track
road: road highway motorway corridor route
bridge: bridge
airport: airport
flight: fly flight air_link air_service airline aviation air_route
airspace: airspace air_space skies
visa: visa visa-free visa_requirement visa_rule entry_permit
passport: passport
tourism: tourism tourist holidaymaker
loan: loan credit lending lend borrow borrowings lender
debt: debt arrears borrowing
currency: currency money won rouble renminbi yuan dollar
money: money fund cash sum
bank: bank
aid: aid assistance relief donation humanitarian
trade: trade commerce commercial trading commerce_with business_ties
deficit: deficit imbalance shortfall surplus
goods: goods product merchandise ware commodity
export: export shipment abroad
import: import
market: market
business: business company firm enterprise companies investor
contract: contract order deal
investment: investment invest
economy: economy economic
price: price cost expense
supply_chain: supply_chain
technology: technology tech technological
ai: ai artificial_intelligence
cyber: cyber cyberattack hacker hacking hack
space: space satellite
data: what_they_know data information
intelligence: intelligence
app: app platform
border: border frontier boundary line demarcation frontier_line borderland
border_post: crossing checkpoint border_post border_crossing gate
demarcation: demarcation delimitation delineation
territory: territory land soil territorial
island: island islet reef shoal atoll senkakus
sea: sea maritime waters ocean gulf
coast: coast coastline
airstrike: airstrike air_strike
terrorism: terrorism terrorist terror extremist extremism jihadist
crime: crime criminal gang cartel gangster mafia mob underworld
drugs: drug narcotic opioid opioids cocaine heroin dope
traffic: trafficking smuggling traffic flow smuggle
corruption: corruption graft bribery
extradition: extradition extradite hand_over
police: police policing law_enforcement
prison: prison jail
human_rights: human_rights rights
democracy: democracy democratic
election: election vote ballot poll polls vote_of ballot_box campaign
opposition_politics: opposition dissident
government: government administration cabinet ministry
parliament: parliament lawmaker legislature congress
constitution: constitution constitutional
independence: independence independent secession separatism separatist
sovereignty: sovereignty sovereign
integrity: integrity
status_quo: status_quo
reunification: reunification unification reunify
security: security secure safety safe
guarantee: guarantee assurance
defence: defence defense
military_exercise: exercise drill manoeuvre wargame
alliance: alliance bloc ally partnership
membership: membership member accession
embassy: embassy consulate diplomatic_mission legation
ambassador: ambassador envoy diplomat representative emissary
relation: relation relationship tie bond relations links bonds rapport
order: order system
mechanism: mechanism arrangement system body council committee commission working_group task_force channel panel commission_on forum task-force
mission: mission
summit: summit gathering
expert: expert specialist technical technician technicality
team: team delegation negotiator aide
adviser: adviser advisor aide counsellor
leader: leader head
victim: victim persecuted persecution
genocide: genocide
history: history past historical
memorial: memorial monument
culture: culture cultural museum
language: language
church: church
sport: sport olympics
climate: climate
emission: emission carbon
forest: forest deforestation
environment: environment pollution
hunger: hunger famine starvation
health: health pandemic epidemic virus disease outbreak coronavirus covid vaccine
vaccine: vaccine jab
hospital: hospital medical
earthquake: earthquake quake tremor
disaster: disaster catastrophe calamity
rescue: rescue search
fire: fire blaze
transit: transit
corridor: corridor
sea_access: access outlet
zone: zone area region
red_line: red_line
one_china: one-china
residence: residence house home
influence: influence weight sway leverage clout
interest: interest
difference: difference disagreement divergence dispute quarrel differ disagree gap gulf divide rift bone_of_contention sticking_point
obstacle: obstacle hurdle barrier stumbling_block snag impediment hindrance
confrontation: blow confrontation clash conflict
misjudgment: misjudgment miscalculation misunderstanding misread
competition: competition rivalry
responsibility: responsibility
danger: danger risk hazard peril threat menace
timetable: timetable schedule deadline calendar
term: term condition
plan: plan programme program scheme blueprint roadmap proposal idea scheme_for road_map
policy: policy
position: position stance view stand principle standpoint attitude outlook
negotiation: negotiation talk
neutrality: neutral neutrality
expansion: expansion enlargement expand enlarge
occupied: occupied held
nobel: nobel
licence: licence license permit permission permit_for export_permit
ownership: ownership own owner
video: video film footage clip
speech: speech
message: message
phone: phone
monitoring: monitoring observer
peacekeeper: peacekeeper peacekeeping
settlement_colony: settler settlement
aggression: aggression aggressor
mistake: mistake error blunder
drought_relief: drought
investment_fund: fund
state_visit: state_visit
`;
/** A kind of thing, and what it is a kind of. */
export const KINDS_OF = `
soybean farm_goods
grain farm_goods
rice grain
rice farm_goods
fish food
meat farm_goods
meat food
grain food
oil energy
gas energy
coal energy
oil fuel
sell supply
resume begin
gas fuel
fuel energy
pipeline energy
power_plant energy
missile weapon
drone weapon
aircraft weapon
tank weapon
air_defence weapon
debt loan
helicopter aircraft
car goods
steel goods
farm_goods goods
prisoner citizen
hostage prisoner
body prisoner
truce peace
treaty text
tariff tax
hotline talk
ambassador embassy
railway corridor
road corridor
canal shipping
port shipping
ship shipping
`;
/** Things of which one is not the other: whoever buys arms buys no grain. */
export const GOODS = `
farm_goods grain rice soybean fish meat fertiliser energy oil gas coal fuel pipeline mineral gold steel chip car textile
aircraft missile drone tank helicopter weapon air_defence vaccine student migrant prisoner hostage body tariff sanction visa
loan debt dam railway road port flight embassy drugs
`;
