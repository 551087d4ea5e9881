/** What becomes of things: beginnings, ends, more and less, giving and taking. Base forms. */
export const CHANGES = `
increase: increase raise rise grow growth expand expansion step_up go_up boost ramp_up scale_up widen broaden enlarge enlargement more push_up hike higher additional extra further double treble triple lift swell multiply raise_up jack_up bump_up add_to climb soar double_up more_of surge step-up
reduce: reduce reduction cut lower halve shrink slash decrease drop trim cut_back scale_back scale_down come_down go_down bring_down fall ease curtail cutback lessen diminish tone_down less pare wind_down curb narrow whittle pare_back trim_back pare_down dwindle ratchet_down go_lower take_down rein lighten cheaper cheap cut_down slim
strengthen: strengthen deepen bolster reinforce intensify consolidate cement tighten enhance upgrade boost raise_to shore_up beef_up buttress fortify harden closer tighter
weaken: weaken undermine erode loosen water_down dilute soften sap blunt
begin: begin start launch open commence kick_off set_in_motion get_to_work get_under_way initiate beginning go_into get_going get_off_the_ground embark embark_on take_up set_about get_down_to get_started usher inaugurate start_up
resume: go_back_to_the_table come_back_to_the_table return_to_the_table resume restart reopen renew revive relaunch pick_up start_again begin_again take_up_again unfreeze resumption revival back_in resuscitate talk_again restoration return_to go_back_to take_up_once_more get_back_to re-start restart_of pick_up_again run_again back_on work_again once_more reconnect
restore: restore return_to_normal return_to_their_normal back_to_normal reinstate reestablish re-establish repair mend rebuild bring_back normalise normalisation restoration reset put_back_in_place bring_back_to back_on_track set_right heal patch_up rehabilitate
continue: uninterrupted uninterruptedly unbroken without_interruption without_a_break without_a_pause continue go_on keep keep_up carry_on press_on persist persevere maintain proceed stay remain prolong extend extension renew leave_in_place in_place in_force stand hold uphold go_ahead carry_forward keep_going keep_on persist_in run_on sustain stick_with ongoing
extend: drag_out draw_out spin_out extend extension prolong renew renewal lengthen stretch stretch_out prolongation roll_over drag protract
suspend: suspend suspension pause freeze halt shelve put_on_hold hold_off moratorium break_off put_on_ice on_ice on_hold stop_for_now lay_off interrupt interruption halt_for
postpone: postpone put_off delay defer push_back postponement put_back move_back set_back hold_over adjourn put_forward_to reschedule move_to delay_to later_date
cancel: cancel call_off scrap axe abandon drop ditch called_off strike_off write_off pull_the_plug come_to_nothing drop_out
end: end stop halt cease finish be_over bring_to_an_end put_an_end_to put_a_stop_to terminate cessation wind_up conclude break_off no_longer give_up come_to_an_end bring_to_a_close draw_to_a_close close_off put_paid lay_to_rest cease_fire no_more part_with finish_off give_up_on desist end_to bring_to_a_halt discontinue
remove: remove lift abolish scrap eliminate drop waive dismantle do_away_with get_rid_of take_off rescind revoke repeal end rid take_back withdraw removal undo take_away take_down go_away gone lifting do_without strip sweep_away phase_out clear_away void
impose: impose introduce slap levy enact bring_in place clap slap_on put_on lay_on clamp inflict
exempt: exempt exemption waive waiver spare spare_from carve_out let_off free_from excuse
open: open opening unlock throw_open open_up unseal unbar
close: close shut closure seal block blockade shut_down close_off close_down seal_off bar
allow: receive allow permit let admit let_in authorise clear licence license give_leave admission free_to welcome give_the_green_light green_light let_back clear_for wave_through give_permission readmit grant tolerate let_through
ban: ban prohibit bar outlaw forbid embargo prohibition controlled controlled_substance forbid_the rule_out outlawing proscribe stop_from
limit: limit curb restrict restriction control cap constrain constraint rein_in ceiling quota hold_down keep_down check keep_to within_bounds
join_up: link connect connection connect_up
buy: buy purchase acquire import procure order take acquisition procurement get take_in take_off_their_hands order_from stock_up snap_up spend_on
sell: sell sale export market sell_off vend hawk sale_of
supply: feed supply deliver provide hand_over shipped equip furnish delivery provision hand give send transfer turn_over arm fill pass_to present furnish_with kit_out ship_to send_over provide_with pass_over feed_with
receive: receive get obtain come_by get_hold take_delivery
return: return hand_over give_back hand_back send_back come_back go_back bring_back be_back repatriate repatriation send_home come_home back_home deport take_back go_home bring_home take_home be_sent_home let_home homecoming come_back_home repatriated give_up_to get_back
release: release free set_free let_go liberate discharge let_out walk_free go_free set_loose hand_over_to freed turn_loose freedom
detain: detain hold imprison jail arrest lock_up detention captive imprisonment put_behind_bars behind_bars keep_in_custody custody incarcerate take_prisoner captivity jailed
withdraw: withdraw withdrawal pull_out pull_back leave pullout evacuate disengage disengagement retreat vacate move_out take_out clear_out quit march_out bring_home draw_back draw_down drawdown
deploy: deploy station send deployment post put_in post_to move_in march_in
invade: invade invasion occupy occupation take_over seize overrun annex annexation conquer takeover march_into swallow grab land-grab
own: own ownership possess possession acquire owner
attack: attack strike hit bomb shell raid assault bombard bombardment strike_at hit_out target fire_on assault_on
kill: kill killing murder death die slay assassination assassinate massacre slain slaughter dead deaths fatality shoot_dead lose_their_lives
destroy: destroy dismantle demolish scrap raze take_apart blow_up blow_apart wreck tear_down pull_down demolition torn_down do_away take_to_pieces dismantling
defend: defend protect safeguard protection shield preserve guard stand_guard stand_up_for guard_against keep_safe
build: builder build construct construction erect building put_up raise construct_a throw_up
reconstruct: reconstruct reconstruction rebuild rebuilding put_back_together
establish: establish set_up found form create launch institute establishment create bring_into_being constitute start_a create_a set_in_place
develop: develop development advance
invest: invest investment plough sink pump put_money put_into pour_into stake
finance: finance fund funding bankroll pay put_up_the_money pay_for foot_the_bill underwrite
pay: pay settle repay bill arrears owe payment repayment reimburse foot
solve: solve solution resolve settle settlement way_out tackle overcome resolution iron_out sort_out work_out clear_up put_right straighten_out disentangle remedy settle_by
implement: implement carry_out put_into_practice apply enforce execute fulfil fulfill put_into_effect implementation enforcement honour put_into_force act_on make_good_on live_up deliver_on translate_into put_to_work
change: change alter modify shift amend revise transform recast rework reshape redraw adjust adjustment turn_round
review: review reconsider rethink revisit reassess think_again reexamine second_thoughts take_another_look look_at_again second_look look_again reappraise revise go_back_over
prepare: prepare preparation arrange pave_the_way ready get_ready make_ready lay_the_ground groundwork prepare_the_way make_arrangements get_ready_for in_the_works lay_the_groundwork
speed_up: speed_up step_up accelerate hasten expedite quicken quick quicker fast faster rapid rapidly swift sooner fast-track hurry hurry_up press_ahead push_ahead at_speed step_on
prevent: prevent avoid avert stop forestall ward_off stave_off rule_out keep_from head_off steer_clear hold_off keep_out stand_in_the_way thwart foil not_let shut_out
separate: separate decouple split break_away split_off part_from break_from secede secession tear_away
balance: balance rebalance imbalance rebalancing lopsided even_up
stabilise: stabilise stability stable steady steadiness stabilisation steadying calm_down anchor ballast even_keel settle_down
worsen: worsen deteriorate escalate escalation aggravate inflame flare_up get_worse sour turn_sour pour_oil stoke fan_the_flames heighten sharpen
calm: calm de-escalate de-escalation ease defuse tone_down cool restraint hold_back self-restraint dial_down lower_tension turn_down cool_down lower_the_temperature bring_down_the_temperature self-control restrain dampen ratchet_down
manage: manage handle deal_with treat handling management
threaten: threaten endanger jeopardise imperil harm damage hurt injure put_at_risk jeopardize undermine_the wreck
benefit: benefit profit gain advantage serve good_for of_benefit beneficial
win: win victory triumph prevail
fail: fail failure collapse break_down founder fall_through come_to_nothing nothing_came break_up come_apart unravel fizzle flounder go_nowhere without_result empty_handed
monitor: monitor monitoring verify verification inspect inspection supervise oversee observe oversight keep_watch keep_an_eye watch_over scrutinise scrutiny inspector watch supervise_the
train: train training
cross: cross set_foot step_over step_into
abide: abide stand_by stick_to
host: host hold
lead: lead head be_in_charge preside chair
surrender: surrender cede give_up hand_over relinquish
compensate: compensate compensation pay_for reparations damages indemnity make_good make_up_for indemnify recompense redress
forgive: forgive write_off cancel relief reschedule restructure restructuring
use: use deploy employ
affect: affect touch
ensure: ensure secure assure make_sure guarantee
free_up: free unfreeze unblock release
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
