/** What contacts are about. Base forms; a line with a `<` lists kinds of a thing before it. */
export const THINGS = `
war: war conflict fighting hostility combat bloodshed crisis warfare battle battlefield battle_field hostilities shooting fight invasion offensive
peace: peace peaceful settlement peaceably peace_deal peacefully tranquillity tranquility serenity concord harmony reconciliation
truce: hold_fire held_fire guns gun truce ceasefire cease-fire armistice halt_in_the_fighting halt_in_fighting end_of_hostilities stop_to_the_fighting laying_down silence_the_guns pause armistice_line lull respite ceasefires lay_down_arms truces end_to_hostilities end_the_hostilities bring_the_guns_to_silence halt_to_the_shooting end_of_the_shooting stop_to_the_shooting end_to_the_shooting silence_of_the_guns stop_shooting shooting_ended lull_in_the_fighting end_the_fighting stop_the_fighting halt_the_fighting end_to_the_fighting end_of_the_fighting stop_fighting cessation_of_hostilities cease_hostilities halt_hostilities stop_hostilities
treaty: bargain treaty pact accord agreement convention deal compact contract_of entente contract memorandum settlement understanding covenant instrument
text: memorandum memoranda document paper text declaration statement communique annex protocol letter_of_intent mou framework paper_on accord_text wording communiqué draft drafts manifesto memo written in_writing black_and_white write_down in_black_and_white
prize: prize award honour
framework: framework outline
tariff: tariff duty levy customs surcharge import_tax import_duty import_duties import_levy trade_tax levies import_charge import_charges border_tax trade_barriers import_taxes duties customs_charges customs_charge customs_rate customs_rates import_tariffs import_tariff
tax: tax levy duty fee toll charge
sanction: sanction punitive_measure penalty embargo punishment restrictive_measure punitive penalties restrictions penal_measures economic_measures blacklist blacklisting black_list
troop: troop soldier forces army armed_force servicemen contingent unit garrison militaries battalion regiment garrisoned manpower men_in_uniform servicewomen armies men_in_arms boots military personnel fighting_men soldiers gis armies_stand battle_lines
militia: militia rebel insurgent fighter gunman guerrilla armed_group paramilitary
fleet: fleet navy warship frigate patrol_boat coast_guard coastguard naval
patrol: patrol
base: base garrison facility installation outpost airfield airfields airstrip air_base airbase
weapon: gun weapon arms munition armament weaponry arsenal armoury firepower rearm matériel armaments firearm ordnance war_material hardware military_equipment lethal_aid shells ammunition military_gear arming rearmament armed kit rounds
missile: missile rocket ballistic rockets projectile interceptor patriot patriots battery batteries javelin javelins long-range_weapons long-range_arms rounds warhead_carrier
drone: drone uav unmanned
aircraft: aeroplane aircraft plane jet airliner airplane fighter airframe warplane fleet_of_jets jets boeing boeings f-35 f-16 f-35s f-16s fighters jetliner jetliners warplanes
helicopter: helicopter
tank: tank armour
air_defence: air-defence air_defence air_defense patriot interceptor air_defences anti-aircraft air_defence_missiles anti-missile missile_defence missile_defense interceptors sam against_air_attack
proliferation: proliferation proliferate spread spreading
nuclear: nuclear atomic atom bomb warhead a-bomb nuke nukes nuclear-armed warheads enrichment enriched uranium a-weapons atom_bomb atom_bombs nuclear_arms atomic_weapons
denuclearisation: denuclearisation denuclearization nuclear-free free_of_nuclear denuclearise denuclearize nuclear_disarmament denuclearised denuclearized without_nuclear_weapons without_nuclear_arms without_the_bomb nuclear_weapons-free nuclear-weapon-free rid_of_nuclear atom-free nuclear_free get_rid_of_nuclear free_from_nuclear
prisoner: prisoner captive detainee pow inmate jailed prisoners_of_war detainees inmates convicts people_in_prison pows captives in_captivity
hostage: hostage captive abductee kidnapped
body: body remains corpse corpses bodies fallen war_dead dead_soldiers slain_soldiers the_dead fallen_soldiers
citizen: citizen national nationals countryman countrymen compatriot passport-holder expatriate expatriates
public: consumer consumers customer customers shoppers users households
migrant: migrant migration immigrant irregular_migration refugee displaced asylum asylum-seeker illegal_migration deportee asylum_seeker boat_people arrivals migrants people-smuggling people_smuggling small_boats small-boat channel_crossings channel_boats immigration border_crossers newcomers small_boat_crossings people_who_come
child: child children kid minor
woman: woman women
student: student study pupil scholarship undergraduate at_university at_american_universities
worker: picker farmhand worker labourer workforce labour employee job
farmer: farmer grower farm farmers growers farming_community cattlemen ranchers rancher agriculture planter planters
minority: minority minorities
trader: trader shopkeeper merchant vendor retailer shop
winter: winter cold_month cold_months cold_season winter_months
africa: africa african
asia: asia asian
journalist: journalist reporter press media correspondent correspondents
judge: judge magistrate judiciary
farm_goods: farm agricultural agriculture farming crop farm_products farm_produce foodstuffs harvest agrarian crops farmed foodcrops agribusiness
grain: grain wheat maize corn cereal barley rice sorghum
soybean: soybean soya soy soybeans beans bean oilseed
rice: rice
fish: fish seafood fishery fishing fisherman fisher trawler scallops shellfish marine_products
meat: beef meat pork poultry
fertiliser: fertiliser fertilizer potash
food: food foodstuff
energy: energy power electricity power_supply oil_and_gas lng fuels gas_and_oil hydrocarbons
oil: oil petroleum crude barrel crude_oil fuel_oil barrels
gas: gas lng
coal: coal
fuel: fuel petrol diesel
pipeline: pipeline
power_plant: power_plant power_station reactor plant station plants reactors
grid: grid transmission_line interconnector
dam: dam reservoir barrage hydropower filling
water: water river nile basin
drought: drought
flood: flood
mineral: mineral rare_earth lithium cobalt copper ore nickel rare_earths rare-earth rare-earths magnet magnets raw_material raw_materials critical_raw_materials minerals critical_metals strategic_metals
mine: mine mining
gold: gold
steel: steel aluminium aluminum metal metals
chip: chip semiconductor chips chipmaking microchip microchips
car: car vehicle automobile auto ev cars evs carmaker
textile: textile garment clothing apparel
ship: ship vessel boat tanker freighter ships vessels
shipping: shipping navigation passage sailing maritime seaway seaborne sea_traffic sea_lanes sea_lane freedom_of_the_seas sea_routes sail pass_hormuz
port: port harbour harbor terminal dock
canal: canal waterway strait
railway: railway rail railroad line train track
road: road highway motorway corridor route
bridge: bridge
airport: airport
flight: fly flight air_link air_service airline aviation air_route flights air_services air_links planes air_traffic air_connections airlines plane_services flying aeroplanes planes_that air_routes_between connections_by_air connection_by_air
airspace: airspace air_space skies
visa: visa visa-free visa_requirement visa_rule entry_permit visas entry enter_without visa_waiver waiver no_visa without_visas without_a_visa visas_waived
passport: passport
tourism: tourism tourist holidaymaker
loan: loan credit lending lend borrow borrowings lender
debt: debt arrears borrowing
currency: currency money won rouble renminbi yuan dollar
money: money fund cash sum funds assets holdings reserves bank_accounts balances monies
bank: bank
aid: aid assistance relief donation humanitarian
trade: trade commerce commercial trading commerce_with business_ties buying_and_selling business_deals buying_and_selling_between dealings_in_goods commerce_between
deficit: deficit imbalance shortfall surplus gap imbalances
goods: goods product merchandise ware commodity products items wares
export: export shipment abroad
import: import
market: market
business: business company firm enterprise companies investor firms corporation corporations manufacturers businesses enterprises conglomerate tech_giant makers_of
contract: contract order deal
investment: investment invest money_into capital investments
economy: economy economic business commercial commerce
price: price cost expense prices
supply_chain: supply_chain supply_chains
industry: industry industries industrial sector maker makers manufacturer manufacturers factory factories production producer producers output overproduction overcapacity
technology: technology tech technological know-how technologies technical technics technicalities_of
ai: ai artificial_intelligence artificial-intelligence algorithms algorithm machine machines
cyber: cyber cyberattack hacker hacking hack hackers hacked cyberattacks online_attack digital_attack
space: space satellite
data: what_they_know data information
intelligence: intelligence intelligence_services
app: app platform tiktok video-sharing bytedance social_media
border: border frontier boundary line demarcation frontier_line borderland frontiers lac
border_post: crossing checkpoint border_post border_crossing gate
demarcation: demarcation delimitation delineation
territory: territory land soil territorial regions
island: island islet reef shoal atoll senkakus greenland taiwan islands diaoyu senkaku isle nuuk taipei
peninsula: peninsula korea koreas korean
sea: sea maritime waters ocean gulf
coast: coast coastline
airstrike: airstrike air_strike
terrorism: terrorism terrorist terror extremist extremism jihadist
crime: crime criminal gang cartel gangster mafia mob underworld criminals murderers murder killers murders killings violence robbers robbery
drugs: drug narcotic opioid opioids cocaine heroin dope narcotics drug-trafficking painkiller
opioid: fentanyl opioid opioids painkiller precursor precursors
traffic: trafficking smuggling traffic flow smuggle
corruption: corruption graft bribery
extradition: extradition extradite hand_over
police: police policing law_enforcement
prison: prison jail
human_rights: human_rights rights abuses human-rights civil_liberties treatment_of freedoms liberties civil_rights personal_freedoms
democracy: democracy democratic
election: election vote ballot poll polls vote_of ballot_box campaign presidential_race
opposition_politics: opposition dissident
government: government administration cabinet ministry
parliament: parliament lawmaker legislature congress
constitution: constitution constitutional
independence: independence independent secession separatism separatist
sovereignty: sovereignty sovereign
integrity: integrity
status_quo: status_quo status_quo_in present_state state_of_things how_things_are
reunification: reunification unification reunify reunite unify reunited unite union come_together become_one
security: security secure safety safe
guarantee: guarantee assurance guarantees security_pledge assurances safeguards guarantors guarantor
aspiration: goal objective aspiration
defence: defence defense defend defensive military_spending self-defence defences
military_exercise: exercise drill manoeuvre wargame
alliance: alliance bloc ally partnership treaty_organisation pact
membership: membership member accession joining_nato place_in_nato in_nato join_nato
embassy: embassy consulate diplomatic_mission legation embassies missions consulates
ambassador: ambassador envoy diplomat representative emissary ambassadors envoys
relation: relation relationship tie bond relations links bonds rapport ties friendship dealings get_on dealing how_they_get_on footing
order: order system settlement_after architecture dispensation
mechanism: mechanism arrangement system body council committee commission working_group task_force channel panel commission_on forum task-force procedure working_party working_groups board contact_group hotline procedures task_forces high-level_group machinery
mission: mission
summit: summit gathering
expert: expert specialist technical technician technicality specialists experts technicians engineers technicalities nuts_and_bolts
team: team delegation negotiator aide teams negotiators delegations staff aides envoys negotiating_team negotiating_teams people_of
adviser: adviser advisor aide counsellor
leader: leader head leadership chieftain
victim: victim persecuted persecution victims
genocide: genocide extermination wiped_out ethnic_cleansing mass_killing mass_murder genocidal
history: history past historical
outcome: outcome result upshot finish product fruit verdict consequence consequences
memorial: memorial monument
culture: culture cultural museum
language: language
church: church
sport: sport olympics
climate: climate warming
emission: emission carbon
forest: forest deforestation
environment: environment pollution
hunger: hunger famine starvation
health: health pandemic epidemic virus disease outbreak coronavirus covid vaccine sars-cov corona contagion sickness covid-19 pneumonia contagious infection infections plague sickness_that
vaccine: vaccine jab
hospital: hospital medical
earthquake: earthquake quake tremor
disaster: disaster catastrophe calamity ruinous ruin disastrous catastrophic calamitous
rescue: rescue search
fire: fire blaze
transit: transit
corridor: corridor
sea_access: access outlet
zone: zone area region
red_line: red_line red_lines line_that_must_not line_not_to_be_crossed
one_china: one-china one_china
residence: residence house home residences villa
influence: influence weight sway leverage clout bring_its_weight_to_bear hold_over good_offices
interest: interest concerns concern need needs stake stakes
difference: difference disagreement divergence dispute quarrel differ disagree gap gulf divide rift bone_of_contention sticking_point differences disputes disagreements divisions split splits quarrels contention divergences differing quarrelled row rows at_odds bad_blood disputed matter_at_issue matters_at_issue at_issue contentious in_dispute disagreeing friction frictions point_in_dispute points_in_dispute
problem: problem trouble difficulty issue question difficult headache snag complication irritant sore_point bump rough_patch crisis
obstacle: obstacle hurdle barrier stumbling_block snag impediment hindrance roadblock barriers blockage
confrontation: blow confrontation clash conflict clashes showdown standoff collision collide at_loggerheads face-off violence come_to_blows blows go_to_war coming_to_blows crossing_swords cross_swords clash_of_arms lock_horns head-on
misjudgment: misjudgment miscalculation misunderstanding misread
competition: competition rivalry contender contenders contest competing competitor competitors race
responsibility: responsibility accountability onus
danger: danger risk hazard peril threat menace dangers risks hazards threats menaces perils pitfalls pitfall play_with_fire playing_with_fire fire jeopardy
timetable: timetable schedule deadline calendar date_set due_date no_date dates deadlines time_limit time_frame timeframe countdown schedule_for when_it the_clock clock_of clock_on
phase: phase stage part chapter round leg instalment tranche segment
term: term condition
basis: basis foundation footing groundwork base grounds cornerstone ground bedrock
plan: plan programme program scheme blueprint roadmap proposal idea scheme_for road_map plans proposals ideas suggestion suggestions formula package what_the_americans_proposed ways method approach outline_of what_was_put_on_the_table
step: step measure move action countermeasure countermeasures steps
policy: policy policies political_line
position: position stance view stand principle standpoint attitude outlook stances stands positions thinking standpoints viewpoint hold_out_for line_it_takes what_it_holds_out_for line
negotiation: negotiation talk negotiating negotiate bargaining parley haggling
neutrality: neutral neutrality
expansion: expansion enlargement expand enlarge eastward eastwards move_east moving_east move_further_east further_east to_the_east get_closer_to_its_borders
occupied: occupied held
nobel: nobel peace_prize laureate
licence: licence license permit permission permit_for export_permit
ownership: ownership own owner
video: video film footage clip
speech: speech
content: content contents substance what_was_discussed what_had_been_discussed what_was_said what_had_been_said what_was_talked what_they_discussed what_was_on_the_table what_passed_between
message: message messages notes note word_to
words: word language rhetoric tone talk tongue utterance utterances comment remarks saying statements say saying
phone: phone
monitoring: monitoring observer monitors observers inspectors
peacekeeper: peacekeeper peacekeeping
settlement_colony: settler settlement
aggression: aggression aggressor aggressive_actions aggressiveness bullying intimidation coercion sabre-rattling aggressive hostile strong-arm hostile_ways hostile_conduct
conduct: conduct behaviour behavior action act practice deed doings doing goings-on move way_it_behaves carryings-on comportment demeanour manners ways_of
mistake: mistake error blunder mistakes errors blunders misstep missteps wrongs get_it_wrong slip
drought_relief: drought
investment_fund: fund
percent: percent per_cent pct
state_visit: state_visit full_honours state_honours full_ceremonial full_ceremony with_pomp pomp
drink: whisky whiskey scotch bourbon spirits wine champagne cognac liquor brandy beer
future: future tomorrow days_to_come years_to_come time_to_come days_ahead years_ahead era
token: sign_of signs_of proof token evidence indication testimony
consequence: consequence consequences repercussion repercussions fallout ramifications knock-on aftermath_of
xinjiang: xinjiang uyghur uyghurs uighur uighurs urumqi
tibet: tibet tibetan tibetans lhasa
meal: dinner lunch supper banquet meal breakfast at_table over_dessert table
`;
/** A kind of thing, and what it is a kind of. */
export const KINDS_OF = `
opioid drugs
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
term think
drink goods
drink food
complain criticise
oppose criticise
complain oppose
consequence outcome
calm careful
calm peace
meal food
`;
/** Things of which one is not the other: whoever buys arms buys no grain. */
export const GOODS = `
farm_goods grain rice soybean fish meat fertiliser energy oil gas coal fuel pipeline mineral gold steel chip car textile
aircraft missile drone tank helicopter weapon air_defence vaccine student migrant prisoner hostage body tariff sanction visa
loan debt dam railway road port flight embassy drugs
`;
