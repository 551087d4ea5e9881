/** In whose name a point is told: the boxes of the form. */
import type { Voice } from '../reading/voices/voices.js';
import type { Box, UnknownPerson } from './draft.js';
import type { MainContact } from './main-contact.js';

/** The boxes of a voice; two or more where each of several sides says it. */
export function boxesOf(
  voice: Voice,
  main: MainContact,
  strangers: readonly UnknownPerson[],
): Box[] {
  switch (voice.kind) {
    case 'all':
      return ['all'];
    case 'independent':
      return ['independent'];
    case 'unknown': {
      const known = strangers.find(({ name }) =>
        voice.speaker.includes(name.split(' ').at(-1) ?? name),
      );
      return [known?.party ?? 'unattributed'];
    }
    case 'parties':
      return main.parties.length >= 2 &&
        main.parties.every((party) => voice.parties.includes(party))
        ? ['all']
        : [...voice.parties];
  }
}
