/** What one does in words at a contact, in any tense: "asked", "offers", "is proposing". */

const REGULAR =
  'ask offer propos want invit urg demand request promis pledg agree decid accept reject refus welcom support back oppos press warn rais express reiterat repeat convey prais thank congratulat assur suggest sign condemn criticis criticiz complain insist stress underlin emphasis emphasiz reaffirm commit vow appeal recall underscor declar recogni acknowledg commend wish outlin explain endors extend grant lift ban clos suspend settl resolv disagre differ clash quarrel reach adopt approv undertak highlight appreciat object protest regret blam accus deplor seek discuss review address touch';
const IRREGULAR =
  'gave give gives given told tell tells said says sought seek seeks laid lay spoke speaks undertook undertaken found left withdrew withdrawn built brought sent bought sold lent won lost';

const ACTING = new RegExp(
  `\\b(?:(?:${REGULAR.split(/\s+/).join('|')})(?:e|es|s|ed|d|ing|ted|ting|sed)?|${IRREGULAR.split(/\s+/).join('|')})\\b`,
  'i',
);

/** Whether words tell that somebody does something in words. */
export function acts(words: string): boolean {
  return ACTING.test(words);
}
