/** What editing needs of Slack beside the record: who may, what they have typed, the seal of forms. */

import type { Desk } from '../../ask/desk.js';
import type { Prefill } from '../../modals/prefill.js';
import type { ContactRecord } from '../../record/record.js';
import type { Editors, Right } from '../editors.js';
import type { Drafts } from './drafts.js';
import type { Seal } from './seal.js';

/** Reads an article or a wire flash into the fields of a form; `posted` is when it was written. */
export type ReadText = (text: string, posted: Date, record: ContactRecord, desk: Desk) => Prefill;

export interface Editing {
  editors: Editors;
  drafts: Drafts;
  seal: Seal;
  readText: ReadText;
}

type Refused = Exclude<Right, { may: true }>['why'];

/** Why somebody may not edit, in a sentence. */
export function refusalInWords(why: Refused): string {
  switch (why) {
    case 'outsider':
      return 'Only members of the organisation that runs Summit can change its record. Nothing was saved.';
    case 'guest':
      return 'Guests can ask Summit, but not change its record. Nothing was saved.';
    case 'not an editor':
      return 'You are not one of Summit’s editors, so nothing was saved. Ask one of them, or whoever runs Summit.';
    case 'unknown':
      return 'Slack does not say just now who you are, so nothing was saved. Please try again in a minute.';
  }
}
