import { expect, it } from 'vitest';
import { answerTo } from '../../src/ask/answer-to.js';
import { question } from '../../src/ask/question.js';
import { answerMessage } from '../../src/cards/answer-message.js';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { ContactRecord } from '../../src/record/record.js';
import { aDocument, anAccount, anEvent, aParty, aStatement } from '../builders.js';
import { DESK, READER } from './reading.js';

it('of many points with much beside each goes on to further pages, and loses none', () => {
  const ids = ['AR', 'BO', 'BR', 'CL', 'CO', 'EC', 'PE', 'UY'];
  const parties = ids.map((id) => aParty({ id, name: `Country ${id}`, short: id }));
  const point = (index: number) =>
    aStatement({
      id: `point-${index}`,
      text: `Point ${index}. ${'They spoke of the river and of the bridge over it. '.repeat(4)}`,
      accounts: ids.map((by) => anAccount({ by, stance: 'noncommittal' })),
    });
  const event = anEvent({
    parties: ids,
    participants: [],
    readouts: [],
    occurrence: ids.map((by) => anAccount({ by })),
    statements: Array.from({ length: 29 }, (_, index) => point(index)),
  });
  const record = ContactRecord.of(aDocument({ parties, people: [], events: [event] }));
  const answer = answerTo(question('compare', { event: event.id }), record, DESK);
  const first = answerMessage(answer, record, DESK, READER, 1);
  const second = answerMessage(answer, record, DESK, READER, 2);
  expect(problemsOf('message', first)).toEqual([]);
  expect(problemsOf('message', second)).toEqual([]);
  const shown = JSON.stringify([first, second]);
  for (let index = 0; index < 29; index += 1) expect(shown).toContain(`Point ${index}.`);
});
