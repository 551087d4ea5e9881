/** Words that qualify a point and seldom make it. Base forms. */
export const MANNERS = `
important: important importance matter significance vital crucial essential key weight pillar set_store crucially matter_to weighty core central heart cornerstone mainstay means_much mean_a_lot attach_importance set_great_store set_much_store priority prize count
good: good positive excellent great well upbeat nice favourable satisfactory wonderful terrific fantastic
bad: bad negative hostile harmful adverse unfriendly damaging
constructive: constructive productive fruitful useful helpful to_the_point businesslike worthwhile rewarding
candid: candid frank open openly frankly honest plain plainly blunt bluntly unvarnished straight_talking straight_talk straightforward frankness candour openness open_and_honest transparent transparently
friendly: friendly warm warmly cordial friend friendship amicable brotherly warm-hearted good-natured cordially warmth good-humoured genial affable pleasant
respectful: respectful courteous respect respectfully civil with_respect polite politely courteously mutual_respect decent
tense: tense heated strained stormy bitter
big: big large huge great considerable major substantial vast sizeable sizable hefty large-scale enormous massive large_quantities in_quantity great_quantities large_scale in_bulk in_a_big_way large_amounts large_volumes lots masses bulk wholesale
strong: strong firm firmly strongly resolute tough firm_line tough_line forceful forcefully utmost maximum all-out vigorous vigorously stiff as_hard_as
sharp: sharp sharply drastic drastically dramatic dramatically steep steeply radical radically
deep: deep profound thorough in-depth deep-seated far-reaching serious seriously severe severely grave
fair: fair just equitable justly fairly properly fair_treatment even-handed fairness equal equals equality as_equals on_equal_terms
lasting: lasting durable enduring long-lasting permanent long-term for_good forever once_and_for_all lasts endure durably for_ever permanently
soon: soon shortly before_long early imminent as_soon_as_possible as_early in_short_order at_an_early_date before_too_long any_day quickly in_the_near_future before_the_year_is_out
now: immediately immediate instantly at_once right_away straight_away without_delay instant forthwith promptly straightaway on_the_spot there_and_then with_no_delay
often: often frequently regularly frequent regular time_and_again constantly steady on_a_regular_basis continually again_and_again
first: first initially
later: later ahead future
new: new fresh further latest newest recent
at_length: at_length in_detail in_depth at_some_length for_a_while
full: full complete completely fully entirely total wholly altogether comprehensive every all any wholehearted whole one_and_all everything everybody everyone unanimous unanimously every_last every_single every_one across_the_board unreserved unreservedly unstinting the_lot
partial: partial partly in_part
unconditional: unconditional unilateral unilaterally for_nothing in_return_for_nothing without_asking without_conditions no_strings without_precondition without_strings without_asking_anything of_its_own_accord with_no_strings with_no_conditions no_conditions without_any_conditions one-sided for_free off_its_own_bat unasked
illegal: illegal irregular unlawful
mutual: mutual shared common joint jointly together reciprocal each_other one_another
direct: straight nonstop non-stop without_a_stop without_stopping direct directly first-hand man_to_man between_themselves bilaterally without_a_mediator without_mediators without_outside_help
personal: personal personally
public: public publicly in_the_open aloud out_loud
private: private privately alone tete-a-tete one-on-one
historic: historic landmark milestone epochal
close: close closer tight tightly
safe: safe safely
easy: easy
hard: difficult hard complex complicated
unfair: unfair unjust inequitable discriminatory predatory
unresolved: unresolved open unsettled undecided up_in_the_air in_dispute unsolved unanswered hanging still_open outstanding
remaining: remaining persist remain
normal: normal
world: world global international worldwide
regional: regional region neighbourhood neighbouring neighbours
separate: separate separately own apart alone
bilateral: bilateral two-way
legal: legal legally binding law legally_binding in_legal_form legal_form lawful enshrined
temporary: temporary for_the_time_being for_the_moment for_now for_the_present interim provisional tentative preliminary
critical: critical
strategic: strategic
economic: economic
formal: formal official
military: military
binding: binding binds bind ironclad cast-iron
disappointing: disappointing letdown disappointed disappointment frustrating let_down
belligerent: belligerent belligerently warlike aggressive bellicose hostile menacing threatening pugnacious aggression aggressor
ready: ready prepared willing readiness prepare prepared_to stand_ready inclined disposed
possible: possible perhaps maybe potential conceivable
enough: enough sufficient adequate ample
lethal: lethal deadly killer fatal
seasonal: seasonal
only: only solely merely simply just alone exclusively mere
similar: similar style like manner alike near kindred much_the_same akin such of_the_kind of_that_kind of_this_kind
responsible: responsible
`;
