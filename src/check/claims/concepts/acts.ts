/**
 * What those who meet do with words, deeds and papers, as diplomacy puts it: each line a class of
 * acts and the verbs and nouns that tell of one. Base forms; `_` joins a turn of phrase.
 */
export const ACTS = `
ask: ask urge press request appeal demand want seek insist plead implore beg exhort encourage petition require pleading call_for call_on push_for press_for look_for appeal_for insistence bid
hope: hope wish aspire desire long_for would_like look_forward_to expect eager
agree: bargain agree accept approve consent assent concur settle accord agreement deal consensus understanding settle_on come_to_terms see_eye_to_eye of_one_mind shake_hands_on strike_a_deal arrange arrangement greenlight blessing endorse sign_up_to subscribe_to sign_off_on compact pact approval give_the_nod
accept: accept take_up say_yes acceptance take_on
promise: promise pledge vow commit commitment undertake undertaking assure assurance guarantee swear engage ensure give_his_word give_her_word give_its_word give_their_word
offer: offer volunteer put_forward put_himself_forward put_herself_forward propose suggest suggestion proposal initiative float offer_his_services offer_her_services moot idea propound
decide: decide decision determine resolve choose choice
intend: intend intention mean aim plan purpose want
invite: invite invitation ask_over ask_to_come guest
thank: thank grateful gratitude appreciation appreciate
praise: praise laud hail commend applaud compliment salute pay_tribute credit extol welcome tribute acclaim
congratulate: congratulate congratulation felicitate
support: support back stand_by stand_behind in_favour_of favour champion uphold side_with stand_with endorse come_out_for behind
oppose: oppose opposition object objection resist reject against dead_set disapprove protest hostile
refuse: reject refuse decline turn_down dismiss rebuff spurn rule_out refusal rejection say_no exclude veto
criticise: tell_off dress_down criticise condemn denounce decry deplore slam blast castigate chide rebuke lambast berate censure condemnation criticism
complain: complain complaint grievance protest lament grumble object deplore gripe
worry: concern worry unease anxiety alarm alarmed misgiving apprehension fear disquiet uneasy anxious worried perturbed
warn: warn caution alert admonish threaten threat warning
blame: at_his_door at_her_door at_their_door door lay accuse blame responsible responsibility guilty guilt fault culpable answerable accountable hold_to_account
deny: deny denial dispute contest repudiate
raise: raise bring_up air broach mention voice put_on_the_table bring_to_his_attention speak_up
discuss: go_through dwell turn_to centre_on center_on focus_on topic agenda take_in on_the_table go_into among_their_subjects among_the_subjects talk_of speak_of speak_about talk_over turn_over take_up come_in_for be_raised on_the_list on_their_list on_their_minds figure feature broached occupy discuss discussion talk_about touch_on cover address go_over exchange_views debate review deliberate confer broach bring_up raise come_up on_the_agenda deal_with dwell_on compare_notes explore consider
explain: set_out lay_out outline expound explain present spell_out detail state restate describe set_forth exposition
inform: tell_each_other let_know brief inform tell notify update report acquaint fill_in apprise keep_posted briefing
understand: understand understanding comprehend grasp appreciate aware
sign: sign signing ink initial conclude seal signature put_their_names put_pen
adopt: adopt adoption pass ratify
meet: meet meeting sit_down get_together face-to-face in_person come_together reunion
visit: visit trip travel come go journey tour host
talk: go_back_to_the_table come_back_to_the_table return_to_the_table table haggle talk speak dialogue negotiate negotiation negotiator consult consultation conversation contact communicate communication channel line negotiating_table hotline touch parley
reply: answer reply respond retort counter response
mediate: mediate mediation mediator broker go-between intermediary arbitrate good_offices facilitate facilitation bring_together
cooperate: cooperate cooperation collaborate collaboration partner work_together join_forces coordinate coordination work_hand act_together join_hands pull_together team_up
help: help assist assistance aid support relief back
exchange: exchange swap trade barter
share: tell_each_other compare share pool exchange pass_on
recognise: recognise recognition acknowledge
join: join accede accession enter entry membership member admission enlist
leave: leave quit walk_out depart departure exit walk_away pull_out withdraw storm_out
investigate: investigate investigation look_into probe inquiry enquiry inquire study examine examination
study: study look_into examine review assess assessment survey
test: test trial launch fire
apologise: apologise apology sorry regret
compromise: compromise concession middle_ground give_way yield concede give_ground climb_down
progress: progress headway advance breakthrough step_forward move_forward
request: request behest ask initiative instigation bidding initiate
call_by_phone: call phone ring telephone dial
attend: attend attendance present take_part participate sit_in
combat: go_after act_against crack_down clamp_down fight tackle combat take_on move_against pursue
compete: compete competition rival rivalry
interfere: interfere interference meddle meddling intervene
spy: spy espionage surveillance eavesdrop tap bug
boycott: boycott shun stay_away snub
vote: vote ballot poll election elect
rule: rule govern administer run
command: order instruct task charge direct
publish: publish disclose divulge reveal make_public go_public release announce unveil speak_publicly publicly
secret: secret secrecy confidential confidentiality conceal hide keep_quiet keep_themselves hush
last: lasted lasts length duration go_on_for run_for
appoint: put_forward appoint name nominate designate
claim: claim lay_claim
sue: sue court lawsuit litigate tribunal arbitration
trust: trust confidence faith confident
respect: respect honour keep_to abide stick_to comply observe heed adhere stand_by keep uphold
violate: violate breach break infringe contravene flout violation infringement trample
provoke: provoke provocation provocative antagonise goad needle
surprise: surprise shock appal astonish stun startle dismay
pressure: lean pressure lean_on squeeze coerce coercion coercive strong-arm twist_arm
`;
