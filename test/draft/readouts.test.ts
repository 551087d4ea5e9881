/** Whether a side has given an account, in the many words that copy has for it. */
import { expect, it } from 'vitest';
import { draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();
const LEAD =
  'Zambia’s Hakainde Hichilema and Malawi’s Peter Mutharika spoke by phone on Thursday. Hichilema said that maize had been discussed. ';

it.each([
  ['Malawi has put out no account so far.', 'none'],
  ['Lilongwe had published nothing by nightfall.', 'none'],
  ['There was no readout from Lilongwe.', 'none'],
  ['No account of it has come out of Lilongwe.', 'none'],
  ['Malawi’s foreign ministry could not be reached.', 'none'],
  ['Malawian officials were not immediately available for comment.', 'none'],
  ['Calls to the Malawian presidency went unanswered.', 'none'],
  ['Lilongwe was silent on the call.', 'none'],
  ['Malawi’s version was not available.', 'none'],
  ['Mutharika’s spokesman declined comment.', 'none'],
  ['Mutharika’s office had nothing to say about it.', 'none'],
  ['Lilongwe has so far issued no communiqué.', 'none'],
  ['From Lilongwe there was no word.', 'none'],
  ['Lilongwe confirmed the call in one line.', 'brief'],
  ['Malawi limited itself to confirming the call.', 'brief'],
  ['Malawi’s presidency issued a two-line statement that gave no details.', 'brief'],
  ['Lilongwe merely confirmed that it happened.', 'brief'],
  ['Malawi’s government said it would give no details.', 'brief'],
  ['Malawi acknowledged the call without saying what was discussed.', 'brief'],
  ['A spokeswoman for Mutharika confirmed that the call took place and left it there.', 'brief'],
  ['A Malawian government spokesman confirmed the call and promised a statement.', 'brief'],
  ['Malawi described the conversation as warm but gave no details.', 'published'],
  ['Lilongwe did not mention maize.', undefined],
  ['Malawi has not ratified the treaty.', undefined],
])('%s', (text, status) => {
  const { readouts } = draftEntry(LEAD + text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
  expect(readouts.find(({ by }) => by === 'MW')?.status).toBe(status);
});
