/** What people type in a chat for the words of a question. */

const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    n: 'and',
    hv: 'have',
    hs: 'has',
    wht: 'what',
    wat: 'what',
    wen: 'when',
    whn: 'when',
    wher: 'where',
    hw: 'how',
    mny: 'many',
    sed: 'said',
    snce: 'since',
    sinse: 'since',
    fone: 'phone',
    mtg: 'meeting',
    mtgs: 'meetings',
    convo: 'conversation',
    convos: 'conversations',
    btwn: 'between',
    btw: 'between',
    betw: 'between',
    b4: 'before',
    bfore: 'before',
    abt: 'about',
    yr: 'year',
    yrs: 'years',
    mth: 'month',
    mths: 'months',
    wk: 'week',
    wks: 'weeks',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    ystd: 'yesterday',
    yest: 'yesterday',
    govt: 'government',
    ppl: 'people',
    prez: 'president',
    pres: 'president',
  }),
);

/** The word that a shorthand stands for; undefined where it is none. */
export function spelledOut(norm: string): string | undefined {
  // "F-35s", but not "the 1990s".
  return SHORTHAND.get(norm) ?? /^(\d{1,3})s$/.exec(norm)?.[1];
}
