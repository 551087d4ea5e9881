/** Words that qualify a point and seldom make it. Base forms. */
export const MANNERS = `
important: important importance matter significance vital crucial essential key weight pillar set_store
good: good positive excellent great well
bad: bad negative
constructive: constructive productive fruitful useful
candid: candid frank open openly frankly honest plain plainly
friendly: friendly warm warmly cordial friend friendship
respectful: respectful courteous
tense: tense heated strained
big: big large huge great considerable major substantial vast
strong: strong firm firmly strongly resolute tough
sharp: sharp sharply drastic drastically
deep: deep profound thorough in-depth
fair: fair just equitable justly fairly
lasting: lasting durable enduring long-lasting permanent long-term
soon: soon shortly before_long early imminent as_soon_as_possible as_early
now: immediately immediate instantly at_once right_away straight_away without_delay instant forthwith promptly
often: often frequently regularly frequent regular
first: first initially
later: later ahead future
new: new fresh further
at_length: at_length in_detail in_depth at_some_length for_a_while
full: full complete completely fully entirely total wholly altogether comprehensive every all any
partial: partial partly
unconditional: unconditional unilateral unilaterally for_nothing in_return_for_nothing without_asking without_conditions no_strings without_precondition
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
ready: ready prepared willing readiness prepare
possible: possible
enough: enough sufficient
lethal: lethal deadly
seasonal: seasonal
only: only solely
similar: similar style like manner
responsible: responsible
`;
