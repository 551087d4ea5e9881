/** Words that qualify a point and seldom make it. Base forms. */
export const MANNERS = `
important: important importance matter significance vital crucial essential key weight pillar set_store crucially matter_to weighty core central heart cornerstone mainstay means_much mean_a_lot attach_importance set_great_store set_much_store priority prize count mean_a_great_deal how_much_it_meant how_much_it_means how_much_taiwan hold_dear value attach_weight weigh_heavily of_weight emphasis
good: good positive excellent great well upbeat nice favourable satisfactory wonderful terrific fantastic
bad: bad negative hostile harmful adverse unfriendly damaging
constructive: constructive productive fruitful useful helpful to_the_point businesslike worthwhile rewarding profitable valuable to_good_purpose get_somewhere_by
candid: candid frank open openly frankly honest plain plainly blunt bluntly unvarnished straight_talking straight_talk straightforward frankness candour openness open_and_honest transparent transparently to_his_face to_her_face to_their_faces speak_their_minds speak_his_mind speak_her_mind spoken_their_minds without_mincing pull_no_punches outspoken heart-to-heart
friendly: friendly warm warmly cordial friend friendship amicable brotherly warm-hearted good-natured cordially warmth good-humoured genial affable pleasant on_good_terms good_terms hearty cheerful chummy friends
respectful: respectful courteous respect respectfully civil with_respect polite politely courteously mutual_respect decent regard regard_for_the_other with_regard with_courtesy
tense: tense heated strained stormy bitter
big: big large huge great considerable major substantial vast sizeable sizable hefty large-scale enormous massive large_quantities in_quantity great_quantities large_scale in_bulk in_a_big_way large_amounts large_volumes lots masses bulk wholesale on_a_big_scale on_a_large_scale on_a_grand_scale at_scale in_large_quantities in_great_volume great_deal
strong: strong firm firmly strongly resolute tough firm_line tough_line forceful forcefully utmost maximum all-out vigorous vigorously stiff as_hard_as
sharp: sharp sharply drastic drastically dramatic dramatically steep steeply radical radically
deep: deep profound thorough in-depth deep-seated far-reaching serious seriously severe severely grave searching
fair: fair just equitable justly fairly properly fair_treatment even-handed fairness equal equals equality as_equals on_equal_terms peer peers on_a_par par on_an_equal_footing equal_footing even_footing parity as_partners level_terms on_level_terms fairer
lasting: lasting durable enduring long-lasting permanent long-term for_good forever once_and_for_all lasts endure durably for_ever permanently that_holds holds_for_good hold_for_good for_the_long_run long-run stands_the_test that_will_last stick lasting_one
soon: soon shortly before_long early imminent as_soon_as_possible as_early in_short_order at_an_early_date before_too_long any_day quickly in_the_near_future before_the_year_is_out swift swiftly speedy without_long_delay in_the_coming_days
now: immediately immediate instantly at_once right_away straight_away without_delay instant forthwith promptly straightaway on_the_spot there_and_then with_no_delay lose_no_time losing_no_time without_losing_time without_loss_of_time no_time_to_lose in_no_time here_and_now
often: often frequently regularly frequent regular time_and_again constantly steady on_a_regular_basis continually again_and_again
first: first initially
later: later ahead future later_on at_a_later_point at_a_later_date at_a_later_stage at_a_later_time down_the_line by_the_end_of_the_year before_the_end_of_the_year late_in_the_year later_in_the_year later_point further_on subsequently
new: new fresh further latest newest recent additional
at_length: at_length in_detail in_depth at_some_length for_a_while
full: full complete completely fully entirely total wholly altogether comprehensive every all any wholehearted whole one_and_all everything everybody everyone unanimous unanimously every_last every_single every_one across_the_board unreserved unreservedly unstinting the_lot all-embracing all-encompassing sweeping exhaustive wide-ranging without_exception from_a_to_z leave_nothing_out every_point every_matter
definite: definite final definitive conclusive concrete cut_and_dried set_in_stone carved_in_stone nailed_down firm
partial: partial partly in_part
unconditional: unconditional unilateral unilaterally for_nothing in_return_for_nothing without_asking without_conditions no_strings without_precondition without_strings without_asking_anything of_its_own_accord with_no_strings with_no_conditions no_conditions without_any_conditions one-sided for_free off_its_own_bat unasked
illegal: illegal irregular unlawful
mutual: mutual shared common joint jointly together reciprocal each_other one_another two-way each_the_other
direct: straight nonstop non-stop without_a_stop without_stopping direct directly first-hand man_to_man between_themselves bilaterally without_a_mediator without_mediators without_outside_help without_a_stopover no_stopover with_no_stopover with_no_third without_third_parties themselves own_channel direct_channel face_to_face_between
personal: personal personally
public: public publicly in_the_open aloud out_loud before_the_cameras in_full_view
private: private privately alone tete-a-tete one-on-one
historic: historic landmark milestone epochal
close: close closer tight tightly
safe: safe safely out_of_harm
easy: easy
hard: difficult hard complex complicated
unfair: unfair unjust inequitable discriminatory predatory lopsided rigged underhand not_play_fair
unresolved: unresolved open unsettled undecided up_in_the_air in_dispute unsolved unanswered hanging still_open outstanding
remaining: remaining persist remain
normal: normal ordinary unremarkable usual run-of-the-mill everyday routine nothing_out_of_the_ordinary
world: world global international worldwide
regional: regional region neighbourhood neighbouring neighbours
separate: separate separately own apart alone
bilateral: bilateral two-way
legal: legal legally binding law legally_binding in_legal_form legal_form lawful enshrined enforceable
temporary: temporary for_the_time_being for_the_moment for_now for_the_present interim provisional tentative preliminary
critical: critical
strategic: strategic
economic: economic
formal: formal official
military: military
binding: binding binds bind ironclad cast-iron enforceable obligatory obliging tie_down ties_down tie_everyone_down hold_to_it force_of_an_obligation force_of_law held_to_it with_the_force_of
disappointing: disappointing letdown disappointed disappointment frustrating let_down let-down dispiriting
belligerent: belligerent belligerently warlike aggressive bellicose hostile menacing threatening pugnacious aggression aggressor threatening_war bellicosity combative spoiling_for_a_fight war-mongering
ready: ready prepared willing readiness prepare prepared_to stand_ready inclined disposed no_objection openness open_to willingness in_principle happy_to minded_to game_for would_be_glad
possible: possible perhaps maybe potential conceivable might_yet may_yet possibility not_excluded not_exclude on_the_cards conceivably
enough: enough sufficient adequate ample
lethal: lethal deadly killer fatal
seasonal: seasonal
only: only solely merely simply just alone exclusively mere
similar: similar style like manner alike near kindred much_the_same akin such of_the_kind of_that_kind of_this_kind
responsible: responsible
careful: careful carefully care caution cautious cautiously prudence prudent prudently circumspect circumspection wary warily think_twice tread_carefully tread_warily tread_lightly go_carefully with_care delicacy delicately gingerly kid_gloves restraint watch_its_step tact tactful discretion
anytime: any_time at_any_time whenever day_or_night at_any_hour round_the_clock around_the_clock at_all_hours any_hour night_or_day
early: early first_part first_half first_months opening_months start_of beginning_of early_part first_quarter
previous: previous preceding prior foregoing week_before week_earlier day_before month_before last_week last_month before_last
unsustainable: unsustainable untenable cannot_last cannot_go_on impossible_to_keep_up unbearable insupportable cannot_continue impossible_to_sustain
`;
