/** What becomes of things: beginnings, ends, more and less, giving and taking. Base forms. */
export const CHANGES = `
increase: increase raise rise grow growth expand expansion step_up go_up boost ramp_up scale_up widen broaden enlarge enlargement more push_up hike higher additional extra further double treble triple lift
reduce: reduce reduction cut lower halve shrink slash decrease drop trim cut_back scale_back scale_down come_down go_down bring_down fall ease curtail cutback lessen diminish tone_down less pare wind_down curb
strengthen: strengthen deepen bolster reinforce intensify consolidate cement tighten enhance upgrade boost raise_to
weaken: weaken undermine erode loosen water_down
begin: begin start launch open commence kick_off set_in_motion get_to_work get_under_way initiate beginning go_into
resume: go_back_to_the_table come_back_to_the_table return_to_the_table resume restart reopen renew revive relaunch pick_up start_again begin_again take_up_again unfreeze resumption revival back_in resuscitate talk_again restoration return_to
restore: restore return_to_normal return_to_their_normal back_to_normal reinstate reestablish re-establish repair mend rebuild bring_back normalise normalisation restoration reset
continue: uninterrupted uninterruptedly unbroken without_interruption without_a_break without_a_pause continue go_on keep keep_up carry_on press_on persist persevere maintain proceed stay remain prolong extend extension renew leave_in_place in_place in_force stand hold uphold
extend: drag_out draw_out spin_out extend extension prolong renew renewal lengthen stretch
suspend: suspend suspension pause freeze halt shelve put_on_hold hold_off moratorium break_off
postpone: postpone put_off delay defer push_back postponement
cancel: cancel call_off scrap axe abandon drop ditch
end: end stop halt cease finish be_over bring_to_an_end put_an_end_to put_a_stop_to terminate cessation wind_up conclude break_off no_longer give_up come_to_an_end
remove: remove lift abolish scrap eliminate drop waive dismantle do_away_with get_rid_of take_off rescind revoke repeal end rid take_back withdraw removal undo
impose: impose introduce slap levy enact bring_in place
exempt: exempt exemption waive waiver spare
open: open opening unlock throw_open
close: close shut closure seal block blockade
allow: receive allow permit let admit let_in authorise clear licence license give_leave admission free_to welcome
ban: ban prohibit bar outlaw forbid embargo prohibition controlled controlled_substance
limit: limit curb restrict restriction control cap constrain constraint rein_in ceiling quota
join_up: link connect connection connect_up
buy: buy purchase acquire import procure order take acquisition procurement get
sell: sell sale export market
supply: feed supply deliver provide hand_over shipped equip furnish delivery provision hand give send transfer turn_over arm fill pass_to present
receive: receive get obtain
return: return hand_over give_back hand_back send_back come_back go_back bring_back be_back repatriate repatriation send_home come_home back_home deport take_back
release: release free set_free let_go liberate discharge
detain: detain hold imprison jail arrest lock_up detention captive imprisonment
withdraw: withdraw withdrawal pull_out pull_back leave pullout evacuate disengage disengagement retreat vacate
deploy: deploy station send deployment post
invade: invade invasion occupy occupation take_over seize overrun annex annexation conquer takeover
own: own ownership possess possession acquire owner
attack: attack strike hit bomb shell raid assault bombard
kill: kill killing murder death die slay assassination assassinate massacre
destroy: destroy dismantle demolish scrap raze take_apart blow_up
defend: defend protect safeguard protection shield preserve guard
build: builder build construct construction erect building
reconstruct: reconstruct reconstruction rebuild rebuilding
establish: establish set_up found form create launch institute establishment create
develop: develop development advance
invest: invest investment plough sink pump
finance: finance fund funding bankroll pay
pay: pay settle repay bill arrears owe payment repayment reimburse foot
solve: solve solution resolve settle settlement way_out tackle overcome resolution
implement: implement carry_out put_into_practice apply enforce execute fulfil fulfill put_into_effect implementation enforcement honour
change: change alter modify shift amend revise transform
review: review reconsider rethink revisit reassess think_again reexamine second_thoughts
prepare: prepare preparation arrange pave_the_way ready get_ready make_ready lay_the_ground groundwork prepare_the_way
speed_up: speed_up step_up accelerate hasten expedite quicken quick quicker fast faster rapid rapidly swift sooner fast-track
prevent: prevent avoid avert stop forestall ward_off stave_off rule_out keep_from head_off steer_clear
separate: separate decouple split
balance: balance rebalance imbalance rebalancing lopsided even_up
stabilise: stabilise stability stable steady steadiness stabilisation
worsen: worsen deteriorate escalate escalation aggravate inflame flare_up
calm: calm de-escalate de-escalation ease defuse tone_down cool restraint hold_back self-restraint dial_down lower_tension
manage: manage handle deal_with treat handling management
threaten: threaten endanger jeopardise imperil harm damage hurt injure
benefit: benefit profit gain advantage serve good_for of_benefit beneficial
win: win victory triumph prevail
fail: fail failure collapse break_down founder fall_through come_to_nothing nothing_came
monitor: monitor monitoring verify verification inspect inspection supervise oversee observe oversight
train: train training
cross: cross set_foot step_over step_into
abide: abide stand_by stick_to
host: host hold
lead: lead head
surrender: surrender cede give_up hand_over relinquish
compensate: compensate compensation pay_for reparations damages indemnity
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
