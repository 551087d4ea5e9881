/** What becomes of things: beginnings, ends, more and less, giving and taking. Base forms. */
export const CHANGES = `
increase: increase raise rise grow growth expand expansion step_up go_up boost ramp_up scale_up widen broaden enlarge enlargement more push_up hike higher additional extra further double treble triple lift swell multiply raise_up jack_up bump_up add_to climb soar double_up more_of surge step-up bump pump_up more_in_the_way_of rising growing heightened greater intensify pile_up top_up bulk_up enlarged further_purchases widening ever_bigger ever_larger ever_wider swelling mounting bigger larger wider upward upwards run_up put_on_more add_more extra_amounts additional_amounts do_more_of
reduce: reduce reduction cut lower halve shrink slash decrease drop trim cut_back scale_back scale_down come_down go_down bring_down fall ease curtail cutback lessen diminish tone_down less pare wind_down curb narrow whittle pare_back trim_back pare_down dwindle ratchet_down go_lower take_down rein lighten cheaper cheap cut_down slim bring_down_to knock_off roll_down pull_down on_the_way_down wind_back come_off shave trim_down slacken throttle throttle_back ease_off ramp_down draw_down go_down_to chop cheapen thin_out fewer pull_out_some thin_down smaller minimise minimize bring_lower relax take_less charge_less easing lowering come_off_the_price bring_to_a_lower_level downward
strengthen: strengthen deepen bolster reinforce intensify consolidate cement tighten enhance upgrade boost raise_to shore_up beef_up buttress fortify harden closer tighter bring_closer draw_closer take_further take_forward raise_the_level put_on_a_firmer firm_up invigorate move_closer fortifying tighter_ties build_up improve improvement better improved upgraded enhanced do_more pull_closer draw_together put_more_into thicken warm_up solidify step_up_its
weaken: weaken undermine erode loosen water_down dilute soften sap blunt
begin: begin start launch open commence kick_off set_in_motion get_to_work get_under_way initiate beginning go_into get_going get_off_the_ground embark embark_on take_up set_about get_down_to get_started usher inaugurate start_up set_off get_off get_off_to get_going_on set_up_talks open_up_talks get_down_to_work get_to_work_on start_work under_way underway get_cracking make_a_start set_the_ball get_rolling enter_into outset go_to_work set_to_work opening kick-off get_off_on_the_right_foot start_out go_into_talks get_round_to open_up go_ahead_with set_to first_step
resume: go_back_to_the_table come_back_to_the_table return_to_the_table resume restart reopen renew revive relaunch pick_up start_again begin_again take_up_again unfreeze resumption revival back_in resuscitate talk_again restoration return_to go_back_to take_up_once_more get_back_to re-start restart_of pick_up_again run_again back_on work_again once_more reconnect go_back_to_talks back_to_talks back_to_the_table bring_back_to_the_table get_back_to_the_table back_at_the_table start_afresh begin_anew anew afresh take_off_again fly_again flow_again let_in_again lift_the_ban let_back_in back_in_business come_back_on reinstate re-open talk_to_each_other_again open_again recommence let_back let_back_into talk_anew take_up_anew start_up_again
restore: restore return_to_normal return_to_their_normal back_to_normal reinstate reestablish re-establish repair mend rebuild bring_back normalise normalisation restoration reset put_back_in_place bring_back_to back_on_track set_right heal patch_up rehabilitate back_to_where back_to_where_they_were back_to_full full_working normal_working working_normally back_to_working back_on_an_even_keel back_as_they_were put_right_again rekindle back_in_order return_to_what bring_back_into bring_back_to_normal fully_mended mended on_the_mend return_to_health as_good_as_new fresh_start new_footing clean_slate clean_sheet turn_a_page turn_the_page turn_over_a_new_leaf start_afresh start_anew begin_anew new_page put_on_a_new_footing new_beginning make_a_new_start back_to_what_they_were good_as_new
continue: uninterrupted uninterruptedly unbroken without_interruption without_a_break without_a_pause continue go_on keep keep_up carry_on press_on persist persevere maintain proceed stay remain prolong extend extension renew leave_in_place in_place in_force stand hold uphold go_ahead carry_forward keep_going keep_on persist_in run_on sustain stick_with ongoing go_ahead_with keep_on_with not_let_up stay_on stay_in_place remain_in_place keep_in_place keep_in_force remain_in_force carry_on_with on_and_on unabated still_in_force pursue keep_alive press_ahead_with follow_through uninterrupted_supply no_let-up no_interruption non-stop without_break without_pause without_stopping without_let-up go_on_as keep_coming keep_flowing go_unbroken unceasing uninterrupted_flow not_end keep_going_on run_its_course kept_on
extend: drag_out draw_out spin_out extend extension prolong renew renewal lengthen stretch stretch_out prolongation roll_over drag protract drag_it_out play_for_time string_out spin_it_out delay stall dragging_its_feet drag_its_feet carry_over push_out_to longer keep_going_for keep_up_for give_more_time prolonging
suspend: suspend suspension pause freeze halt shelve put_on_hold hold_off moratorium break_off put_on_ice on_ice on_hold stop_for_now lay_off interrupt interruption halt_for put_off_for break month_without days_without day_without hold_back_from refrain hold_in_abeyance stand_still leave_off abstain hold_fire stay_the_hand knock_off
postpone: postpone put_off delay defer push_back postponement put_back move_back set_back hold_over adjourn put_forward_to reschedule move_to delay_to later_date put_off_to put_off_until kick_down_the_road leave_for_later left_for_later for_another_day for_later leave_aside set_aside park push_to_later hold_for_later wait must_wait hold_over_for come_later later_round put_on_the_back
cancel: cancel call_off scrap axe abandon drop ditch called_off strike_off write_off pull_the_plug come_to_nothing drop_out shelve scrub call_it_off pull_out_of bin kill_off fall_through for_good_and_all not_take_place strike_out off_the_table no_longer_on pull_the_plug_on
end: end stop halt cease finish be_over bring_to_an_end put_an_end_to put_a_stop_to terminate cessation wind_up conclude break_off no_longer give_up come_to_an_end bring_to_a_close draw_to_a_close close_off put_paid lay_to_rest cease_fire no_more part_with finish_off give_up_on desist end_to bring_to_a_halt discontinue have_done_with be_done_with be_finished_with do_away get_out_of wean wean_itself turn_off turn_off_the_tap cut_off shut_off come_to_a_close bring_to_a_stop get_stopped get_the_war_stopped close_the_book stub_out knock_on_the_head lay_off wrap_things_up complete have_over bring_about_an_end put_a_line_under bring_to_a_conclusion winding_up leave_off stay_off pull_the_plug get_done no_more_of want_over completion call_a_halt come_to_a_stop be_rid_of
remove: remove lift abolish scrap eliminate drop waive dismantle do_away_with get_rid_of take_off rescind revoke repeal end rid take_back withdraw removal undo take_away take_down go_away gone lifting do_without strip sweep_away phase_out clear_away void wipe_out wipe_away tear_up throw_out weed_out root_out get_lifted come_off relief wind_back roll_back rollback pull discard erase abolition axe reverse
impose: impose introduce slap levy enact bring_in place clap slap_on put_on lay_on clamp inflict put_up erect bring_in_new charge set_up_barriers throw_up
exempt: exempt exemption waive waiver spare spare_from carve_out let_off free_from excuse
open: open opening unlock throw_open open_up unseal unbar open_again unblock clear open_to_traffic throw_open_to reopening free_up
close: close shut closure seal block blockade shut_down close_off close_down seal_off bar shut_off shut_out cut_off wall_off barricade choke_off choke
allow: receive allow permit let admit let_in authorise clear licence license give_leave admission free_to welcome give_the_green_light green_light let_back clear_for wave_through give_permission readmit grant tolerate let_through give_the_go-ahead go-ahead give_its_blessing give_the_nod leave_open let_sell may_sell can_again green-light let_them nod_through permission sign_off make_it_possible make_possible open_the_door_to let_back_into
ban: ban prohibit bar outlaw forbid embargo prohibition controlled controlled_substance forbid_the rule_out outlawing proscribe stop_from controlled_drug controlled_drugs controlled_substances drug_list list_of_controlled make_illegal schedule scheduled outlaw_it must_not put_a_stop not_allowed not_be_allowed never_be_allowed deny stop_getting keep_from_getting put_under_control place_under_control put_on_the_list_of_controlled class_as_controlled
limit: limit curb restrict restriction control cap constrain constraint rein_in ceiling quota hold_down keep_down check keep_to within_bounds tame rein keep_a_lid keep_a_lid_on barrier barriers restrictive lid put_up_barriers
join_up: link connect connection connect_up
buy: buy purchase acquire import procure order take acquisition procurement get take_in take_off_their_hands order_from stock_up snap_up spend_on pick_up stock_up_on take_more take_in_more take_up buying purchases shopping splash_out spend spending place_orders place_an_order take_off_the_hands import_more
sell: sell sale export market sell_off vend hawk sale_of do_business_with do_business flog arms_sale selling arming let_buy let_taiwan_buy hand_weapons
supply: feed supply deliver provide hand_over shipped equip furnish delivery provision hand give send transfer turn_over arm fill pass_to present furnish_with kit_out ship_to send_over provide_with pass_over feed_with let_have ship_out funnel give_weapons arming keep_supplied resupply restock keep_fed pass hand_out get_out_to ship_over flow material_support material_aid keep_in_supply turn_on_the_tap ship arming_of bring_in
receive: receive get obtain come_by get_hold take_delivery come_into get_its_hands_on take_receipt lay_hands_on
return: return come_back_with go_back_with hand_over give_back hand_back send_back come_back go_back bring_back be_back repatriate repatriation send_home come_home back_home deport take_back go_home bring_home take_home be_sent_home let_home homecoming come_back_home repatriated give_up_to get_back give_up repatriating bring_back_home hand_them_back send_back_to take_them_back reunite bring_back_to_their hand_back_to returned given_back
release: release free set_free let_go liberate discharge let_out walk_free go_free set_loose hand_over_to freed turn_loose freedom let_out_of unlock unfreeze let_off let_them_go set_at_liberty free_up
detain: detain hold imprison jail arrest lock_up detention captive imprisonment put_behind_bars behind_bars keep_in_custody custody incarcerate take_prisoner captivity jailed in_detention hold_captive be_held behind_lock locked_up locked take_into_custody in_custody imprisoned in_prison in_jail sit_in_prison sit_in_jail under_arrest in_captivity jailing
withdraw: withdraw withdrawal pull_out pull_back leave pullout evacuate disengage disengagement retreat vacate move_out take_out clear_out quit march_out bring_home draw_back draw_down drawdown pull pull_apart pull_some draw_off bring_back disengaged pulling_apart troop_cut send_home take_home bring_out recall stand_down step_back thin_out pull_troops_apart disentangle fall_back part_the_troops draw_apart
deploy: deploy station send deployment post put_in post_to move_in march_in billet quarter
invade: invade invasion occupy occupation take_over seize overrun annex annexation conquer takeover march_into swallow grab land-grab take_control take_possession gobble_up absorb take_by_force military_action use_force force by_force storm incorporate annexing seizing landgrab attack assault swoop acquisition
own: own ownership possess possession acquire owner own_it belong belong_to in_the_hands_of owning owners as_owners proprietor property who_owns take_over_as_owner hold_title in_its_hands proprietors have_title title_to hold_the_title run_by
attack: attack strike hit bomb shell raid assault bombard bombardment strike_at hit_out target fire_on assault_on hits assail air_raid bomb_attack launch_an_attack military_action go_after raids struck shelling shelled bombing blow bombed missile_strike drone_strike come_under_attack raid_on air_raid_on rocket_raid missile_raid hit_with
kill: kill killing murder death die slay assassination assassinate massacre slain slaughter dead deaths fatality shoot_dead lose_their_lives murdered murderer killer kill_off put_to_death done_away lose_their_life losses dead_man
destroy: destroy dismantle demolish scrap raze take_apart blow_up blow_apart wreck tear_down pull_down demolition torn_down do_away take_to_pieces dismantling take_down tear_up disassemble pull_apart knock_down do_away_with put_out_of_action decommission dismantlement break_up flatten mothball close_down_for_good
defend: defend protect safeguard protection shield preserve guard stand_guard stand_up_for guard_against keep_safe stand_guard_over watch_over stick_up_for look_after stand_up defend_against uphold keep_up keep_intact
build: builder build construct construction erect building put_up raise construct_a throw_up set_to_building building_up put_together
reconstruct: reconstruct reconstruction rebuild rebuilding put_back_together put_back_up raise_again
establish: establish set_up found form create launch institute establishment create bring_into_being constitute start_a create_a set_in_place forge put_in_place bring_about open_up put_on_a_footing install put_together
develop: develop development advance
invest: invest investment plough sink pump put_money put_into pour_into stake put_money_into sink_into pour put_another plough_into place_money put_capital capital pump_into plow
finance: finance fund funding bankroll pay put_up_the_money pay_for foot_the_bill underwrite
pay: pay settle repay bill arrears owe payment repayment reimburse foot pay_off pay_back cough_up stump_up fork_out shell_out foot_the_bill pay_out
solve: solve solution resolve settle settlement way_out tackle overcome resolution iron_out sort_out work_out clear_up put_right straighten_out disentangle remedy settle_by work_through lay_to_rest put_to_rest thrash_out get_sorted get_settled put_behind sorting_out fix fixed get_fixed find_a_way find_a_solution way_forward patch_up settle_it smooth_out put_an_end find_an_answer answer_to put_an_end_to_the_quarrel way_through dispose_of bring_to_a_settlement
implement: implement carry_out put_into_practice apply enforce execute fulfil fulfill put_into_effect implementation enforcement honour put_into_force act_on make_good_on live_up deliver_on translate_into put_to_work see_through follow_through make_good put_to_use put_into_practise act_upon turn_into_reality turn_into_deeds deliver application strict_application enforce_strictly put_into_action do_what carry_through make_real put_in_place go_through_with
change: change alter modify shift amend revise transform recast rework reshape redraw adjust adjustment turn_round budge win_over talk_out_of talk_round change_its_mind change_of_heart sway switch reverse turn_around change_course vary rewrite overhaul reform turn_different see_things_differently new_course
review: review reconsider rethink revisit reassess think_again reexamine second_thoughts take_another_look look_at_again second_look look_again reappraise revise go_back_over think_twice think_again_about second_thought have_second_thoughts rethinking look_afresh look_again_at reopen go_over_again recast take_stock look_over re-examine take_a_fresh_look fresh_look
prepare: prepare preparation arrange pave_the_way ready get_ready make_ready lay_the_ground groundwork prepare_the_way make_arrangements get_ready_for in_the_works lay_the_groundwork set_up set_the_stage line_up make_ready_for pave arrangement get_together_for work_on_it draw_up draft put_together clear_the_way in_preparation work_out laying_the_ground get_set set_in_train fix_up
speed_up: speed_up step_up accelerate hasten expedite quicken quick quicker fast faster rapid rapidly swift sooner fast-track hurry hurry_up press_ahead push_ahead at_speed step_on get_a_move_on move_faster more_quickly quickly speed swiftly early speedy speedily push_along get_on_with push_forward prompt in_a_hurry
prevent: prevent avoid avert stop forestall ward_off stave_off rule_out keep_from head_off steer_clear hold_off keep_out stand_in_the_way thwart foil not_let shut_out keep_from_getting stop_it_from guard_against keep_out_of hold_back fend_off not_let_it not_allow keep_it_from stop_it not_stoke not_raise see_to_it_that_no stay_clear steer_clear_of not_come_to keep_clear_of rule_against ensure_that_no keep_from_turning keep_it_from_becoming
separate: separate decouple split break_away split_off part_from break_from secede secession tear_away break_off_from split_away independence go_its_own_way cut_loose prise prise_away go_it_alone tear_off detach break_free cut_off_from be_split_off
balance: balance rebalance imbalance rebalancing lopsided even_up fairer_balance more_balanced put_back_in_balance in_balance out_of_balance even_out level_up level_the_playing level_playing_field redress one-sided_trade asymmetry asymmetrical balanced more_even put_on_an_even lopsided_trade
stabilise: stabilise stability stable steady steadiness stabilisation steadying calm_down anchor ballast even_keel settle_down keep_steady steadying_hand steadying_influence put_on_an_even_keel stabilising predictable firm_ground pin_down predictability rock steady_course stabilizing stabilize calm_waters quieten on_an_even even_course steadily
worsen: worsen deteriorate escalate escalation aggravate inflame flare_up get_worse sour turn_sour pour_oil stoke fan_the_flames heighten sharpen make_matters_worse make_worse make_things_worse worse stoking stir_up raise_tension raise_tensions stoke_tension stoke_tensions heat_up ratchet_up turn_up_the_heat add_fuel exacerbate raise_the_stakes raise_the_temperature spoil damage dent cloud turn_uglier add_to_the_tension ratchet_higher get_out_of_hand spiral
strain: strain tension tensions tense stress burden put_a_strain put_under_strain friction ill_feeling bad_blood frosty sour
calm: calm de-escalate de-escalation ease defuse tone_down cool restraint hold_back self-restraint dial_down lower_tension turn_down cool_down lower_the_temperature bring_down_the_temperature self-control restrain dampen ratchet_down keep_cool keep_calm stay_calm stay_cool keep_a_cool_head cool_heads level-headed level_headed measured restrained level_head cool-headed moderate moderation watch_language watch_their_language watch_their_tongues mind_their_language tone_it_down lower_the_heat take_the_heat_out defusing soothe steady soberly sober clear-eyed unexcited without_panic unruffled unagitated hold_off not_overreact cool_it placate take_the_edge rational reasonable turn_down_the_heat keep_its_head keep_his_head keep_their_heads cool_head keep_their_tempers keep_its_temper hold_their_temper composure composed patience forbearance hold_their_horses take_the_sting_out
manage: manage handle deal_with treat handling management keep_a_grip keep_under_control mishandle steer keep_in_hand deal_with_it keep_on_track keep_from_getting_out navigate cope mishandling badly_handled handled_badly mismanage get_wrong mishandled face approach tackle_with go_about touch_upon_with
threaten: threaten endanger jeopardise imperil harm damage hurt injure put_at_risk jeopardize undermine_the wreck be_a_danger_to a_danger a_threat menace spell_trouble do_harm do_damage poison undo sap cripple imperilling not_help brandish brandishing wave_about hold_a_gun
benefit: benefit profit gain advantage serve good_for of_benefit beneficial good_thing in_the_interest in_the_interests_of pay_off do_good good_for_both win-win help_both be_of_use in_favour_of reap mutually_beneficial be_in_the_interest be_to_the_advantage do_well_out profit_both pay_both
win: win victory triumph prevail come_out_on_top
fail: fail failure collapse break_down founder fall_through come_to_nothing nothing_came break_up come_apart unravel fizzle flounder go_nowhere without_result empty_handed come_to_grief fall_apart go_up_in_smoke crumble end_in_failure in_vain no_result come_to_naught no_luck not_get not_secure without_success come_away_without leave_without go_home_without without_an_agreement with_nothing without_a_deal come_up_empty run_into_the_sand run_into_the_sands get_nowhere
monitor: monitor monitoring verify verification inspect inspection supervise oversee observe oversight keep_watch keep_an_eye watch_over scrutinise scrutiny inspector watch supervise_the keep_tabs watchdog supervision watching police policing keep_under_watch look_out_for
train: train training drill
cross: cross set_foot step_over step_into
abide: abide stand_by stick_to stay_true
host: host hold venue offer_the_venue be_the_venue play_host provide_the_venue put_up offer_a_roof stage as_host hosting
lead: lead head be_in_charge preside chair front at_the_head take_the_lead
surrender: surrender cede give_up hand_over relinquish do_without let_go_of forsake renounce give_away
compensate: compensate compensation pay_for reparations damages indemnity make_good make_up_for indemnify recompense redress make_whole
forgive: forgive write_off cancel relief reschedule restructure restructuring
use: use deploy employ
affect: affect touch
ensure: ensure secure assure make_sure guarantee see_to_it take_care make_certain underpin
free_up: free unfreeze unblock release thaw let_go unlock unfreezing
destabilise: destabilise destabilising unsettle unsettling disruptive disrupt upset_the_balance threat_to_stability threaten_stability rock_the_boat make_waves sow_unrest
include: include cover embrace take_in comprise encompass span contain leave_out
`;

/** Classes that say contrary things of one and the same. */
export const CONTRARY = `
increase reduce
strengthen weaken
begin end
resume suspend
resume end
resume cancel
continue end
continue cancel
continue remove
continue withdraw
extend end
impose remove
impose exempt
open close
allow ban
support oppose
praise criticise
accept refuse
join leave
withdraw deploy
buy sell
release detain
calm worsen
speed_up postpone
agree oppose
increase limit
allow limit
open limit
defend attack
restore suspend
build destroy
win fail
support criticise
raise refuse
publish secret
`;
