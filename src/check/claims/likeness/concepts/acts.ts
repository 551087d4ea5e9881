/**
 * What those who meet do with words, deeds and papers, as diplomacy puts it: each line a class of
 * acts and the verbs and nouns that tell of one. Base forms; `_` joins a turn of phrase.
 */
export const ACTS = `
ask: ask urge press request appeal demand want seek insist plead implore beg exhort encourage petition require pleading call_for call_on push_for press_for look_for appeal_for insistence bid desire solicit bid_for clamour clamor bespeak plea beseech entreat entreaty
hope: hope wish aspire desire long_for would_like look_forward_to expect eager
agree: bargain agree accept approve consent assent concur settle accord agreement deal consensus understanding settle_on come_to_terms see_eye_to_eye of_one_mind shake_hands_on strike_a_deal arrange arrangement greenlight blessing endorse sign_up_to subscribe_to sign_off_on compact pact approval give_the_nod settle_upon come_to_an_agreement come_to_an_understanding reach_agreement come_round consensual agree_on be_at_one
accept: accept take_up say_yes acceptance take_on embrace take_on_board say_yes_to welcome_in acquiesce acquiescence
promise: promise pledge vow commit commitment undertake undertaking assure assurance guarantee swear engage ensure give_his_word give_her_word give_its_word give_their_word give_its_assurance give_an_assurance bind_himself bind_herself bind_itself bind_themselves promise_of commit_to bind
offer: offer volunteer put_forward put_himself_forward put_herself_forward propose suggest suggestion proposal initiative float offer_his_services offer_her_services moot idea propound hold_out come_up_with lay_on_the_table table tender put_up
decide: decide decision determine resolve choose choice
intend: intend intention mean aim plan purpose want
invite: invite invitation ask_over ask_to_come guest
thank: thank grateful gratitude appreciation appreciate express_gratitude
praise: praise laud hail commend applaud compliment salute pay_tribute credit extol welcome tribute acclaim speak_well kind_words pay_tribute_to give_credit credit_to flatter commendation
congratulate: congratulate congratulation felicitate
support: support back stand_by stand_behind in_favour_of favour champion uphold side_with stand_with endorse come_out_for behind
oppose: oppose opposition object objection resist reject against dead_set disapprove protest hostile take_issue stand_against be_against reject_firmly object_to opposed
refuse: reject refuse decline turn_down dismiss rebuff spurn rule_out refusal rejection say_no exclude veto say_no_to turn_away not_hear_of balk shut_the_door refuse_to reluctant unwilling
criticise: tell_off dress_down criticise condemn denounce decry deplore slam blast castigate chide rebuke lambast berate censure condemnation criticism rail reproach reproachful scold upbraid take_to_task find_fault lash fault scathing take_aim
complain: complain complaint grievance protest lament grumble object deplore gripe moan grouse protest_at
worry: concern worry unease anxiety alarm alarmed misgiving apprehension fear disquiet uneasy anxious worried perturbed worrying uneasiness trouble troubled perturb disturb concerned
warn: warn caution alert admonish threaten threat warning
blame: at_his_door at_her_door at_their_door door lay accuse blame responsible responsibility guilty guilt fault culpable answerable accountable hold_to_account pin_on hold_responsible put_the_blame lay_the_blame point_the_finger fault_of
deny: deny denial dispute contest repudiate disavow disown refute contradict gainsay
raise: raise bring_up air broach mention voice put_on_the_table bring_to_his_attention speak_up put_to press_on take_up_with put_before table bring_onto_the_agenda
discuss: go_through dwell turn_to centre_on center_on focus_on topic agenda take_in on_the_table go_into among_their_subjects among_the_subjects talk_of speak_of speak_about talk_over turn_over take_up come_in_for be_raised on_the_list on_their_list on_their_minds figure feature broached occupy discuss discussion talk_about touch_on cover address go_over exchange_views debate review deliberate confer broach bring_up raise come_up on_the_agenda deal_with dwell_on compare_notes explore consider come_to_speak confer_on talk_through go_through_the_list mull weigh thrash_out chew_over look_at
explain: set_out lay_out outline expound explain present spell_out detail state restate describe set_forth exposition lay_before run_through walk_through make_plain give_an_account
inform: tell_each_other let_know brief inform tell notify update report acquaint fill_in apprise keep_posted briefing brief_on put_in_the_picture give_an_account let_know_of share_news
understand: understand understanding comprehend grasp appreciate aware see_that see_why take_in fathom mystery
sign: sign signing ink initial conclude seal signature put_their_names put_pen
adopt: adopt adoption pass ratify
meet: meet meeting sit_down get_together face-to-face in_person come_together reunion encounter run_into face_to_face
visit: visit trip travel come go journey tour host call_on drop_in stop_over come_over be_a_guest guest
talk: go_back_to_the_table come_back_to_the_table return_to_the_table table haggle talk speak dialogue negotiate negotiation negotiator consult consultation conversation contact communicate communication channel line negotiating_table hotline touch parley confer hold_talks negotiating parleys bargaining bargain
reply: answer reply respond retort counter response
mediate: mediate mediation mediator broker go-between intermediary arbitrate good_offices facilitate facilitation bring_together go_between act_as_a_bridge bridge-builder conciliate conciliation step_in intercede intercession
cooperate: cooperate cooperation collaborate collaboration partner work_together join_forces coordinate coordination work_hand act_together join_hands pull_together team_up work_side_by_side work_with hand_in_hand act_in_concert concert concerted act_jointly collaborate_on
help: help assist assistance aid support relief back lend_a_hand come_to_the_aid succour prop_up
exchange: exchange swap trade barter trade_for give_in_exchange
share: tell_each_other compare share pool exchange pass_on
recognise: recognise recognition acknowledge
recur: be_repeated recur recurrence happen_again occur_again repeat_it repeat_itself never_again
join: join accede accession enter entry membership member admission enlist
leave: leave quit walk_out depart departure exit walk_away pull_out withdraw storm_out
investigate: investigate investigation look_into probe inquiry enquiry inquire study examine examination get_to_the_bottom dig_into fact-finding
study: study look_into examine review assess assessment survey
test: test trial launch fire try_out fire_off blast detonate detonation explosion
apologise: apologise apology sorry regret say_sorry regrets contrition contrite make_amends
compromise: compromise concession middle_ground give_way yield concede give_ground climb_down meet_halfway middle_way meeting_of_minds
progress: progress headway advance breakthrough step_forward move_forward step_ahead stride make_headway get_ahead get_further inroad
request: request behest ask initiative instigation bidding initiate
call_by_phone: call phone ring telephone dial
attend: attend attendance present take_part participate sit_in be_there be_present turn_up take_the_floor in_the_room at_the_table partake sit_at
combat: go_after act_against crack_down clamp_down fight tackle combat take_on move_against pursue stamp_out root_out curb_crime
compete: compete competition rival rivalry
interfere: interfere interference meddle meddling intervene tamper tampering mess meddle_in interfering intrude intrusion have_a_hand
spy: spy espionage surveillance eavesdrop tap bug
boycott: boycott shun stay_away snub
vote: vote ballot poll election elect
rule: rule govern administer run
command: order instruct task charge direct
publish: publish disclose divulge reveal make_public go_public release announce unveil speak_publicly publicly make_known put_out bring_out lay_open tell_the_world make_it_public
secret: secret secrecy confidential confidentiality conceal hide keep_quiet keep_themselves hush under_wraps behind_closed_doors undisclosed keep_dark keep_from_the_public stay_silent say_nothing
last: lasted lasts length duration go_on_for run_for
appoint: put_forward appoint name nominate designate
claim: claim lay_claim lay_hands_on
sue: sue court lawsuit litigate tribunal arbitration
trust: trust confidence faith confident rely reliance credence
respect: respect honour keep_to abide stick_to comply observe heed adhere stand_by keep uphold abide_by keep_faith live_up_to stick_by
violate: violate breach break infringe contravene flout violation infringement trample trample_on fall_foul
provoke: provoke provocation provocative antagonise goad needle stir_up taunt
surprise: surprise shock appal astonish stun startle dismay taken_aback aghast stunned horrified horror
pressure: lean pressure lean_on squeeze coerce coercion coercive strong-arm twist_arm twist_the_arm put_the_screws press_hard bear_down squeeze_on coerce_into
`;
