/** Question to answer, in process, beside Fuse.js over the whole store as its manual shows. */
import Fuse from 'fuse.js';
import { ask } from '../src/ask/ask.js';
import { ContactRecord } from '../src/record/record.js';
import type { RecordDocument } from '../src/record/schema.js';
import { type Figures, timed } from './measure.js';

const DESK = { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London' };

export interface InProcess {
  exact: Figures;
  misspelt: Figures;
  count: Figures;
  fuse: Figures;
}

/** The figures for one record. */
export function inProcess(document: RecordDocument): InProcess {
  const record = ContactRecord.of(document);
  const exact = ['last us-china', 'last putin modi', 'Japan and the UK', 'last call trump xi'];
  const misspelt = ['last us-chna', 'last puttin modi', 'Jappan and the UK', 'last call trupm xi'];
  const asked = (texts: readonly string[]) => (round: number) =>
    ask(texts[round % texts.length] ?? '', record, DESK);
  const rounds = 400;
  const fuse = new Fuse(document.events, {
    keys: ['title', 'parties', 'participants', 'statements.text'],
  });
  return {
    exact: timed(asked(exact), rounds),
    misspelt: timed(asked(misspelt), rounds),
    count: timed(asked(['how many calls between China and the US since 2020']), rounds),
    fuse: timed(() => fuse.search('us china'), document.events.length > 50_000 ? 3 : 15, 1),
  };
}
