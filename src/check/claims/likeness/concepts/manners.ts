/** Words that qualify a point and seldom make it. Base forms. */
export const MANNERS = `
important: important importance matter significance vital crucial essential key weight pillar set_store crucially matter_to weighty core central heart cornerstone mainstay
good: good positive excellent great well
bad: bad negative
constructive: constructive productive fruitful useful helpful
candid: candid frank open openly frankly honest plain plainly blunt bluntly unvarnished
friendly: friendly warm warmly cordial friend friendship amicable brotherly warm-hearted good-natured
respectful: respectful courteous respect respectfully civil
tense: tense heated strained stormy bitter
big: big large huge great considerable major substantial vast sizeable sizable hefty large-scale enormous massive
strong: strong firm firmly strongly resolute tough
sharp: sharp sharply drastic drastically
deep: deep profound thorough in-depth deep-seated far-reaching
fair: fair just equitable justly fairly
lasting: lasting durable enduring long-lasting permanent long-term for_good forever once_and_for_all
soon: soon shortly before_long early imminent as_soon_as_possible as_early in_short_order at_an_early_date before_too_long
now: immediately immediate instantly at_once right_away straight_away without_delay instant forthwith promptly
often: often frequently regularly frequent regular time_and_again constantly steady
first: first initially
later: later ahead future
new: new fresh further
at_length: at_length in_detail in_depth at_some_length for_a_while
full: full complete completely fully entirely total wholly altogether comprehensive every all any wholehearted whole one_and_all everything
partial: partial partly
unconditional: unconditional unilateral unilaterally for_nothing in_return_for_nothing without_asking without_conditions no_strings without_precondition without_strings without_asking_anything
illegal: illegal irregular unlawful
mutual: mutual shared common joint jointly together reciprocal each_other one_another
direct: straight nonstop non-stop without_a_stop without_stopping direct directly
personal: personal personally
public: public publicly
private: private privately alone
historic: historic
close: close closer
safe: safe safely
easy: easy
hard: difficult hard complex complicated
unfair: unfair unjust
unresolved: unresolved open unsettled undecided
remaining: remaining persist remain
normal: normal
world: world global international worldwide
regional: regional region
separate: separate separately own apart alone
bilateral: bilateral two-way
legal: legal legally binding
temporary: temporary
critical: critical
strategic: strategic
economic: economic
formal: formal official
military: military
binding: binding
disappointing: disappointing letdown
belligerent: belligerent belligerently warlike aggressive
ready: ready prepared willing readiness prepare prepared_to stand_ready
possible: possible perhaps maybe
enough: enough sufficient
lethal: lethal deadly
seasonal: seasonal
only: only solely merely simply just alone exclusively mere
similar: similar style like manner alike near kindred much_the_same
responsible: responsible
`;
