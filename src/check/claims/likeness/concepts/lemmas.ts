/** Words as a dictionary lists them: "withdrew" under "withdraw", "duties" under "duty". */

const IRREGULAR = `
be was were been is are am|become became|begin began begun|bind bound|break broke broken|bring brought|build built|buy bought
cede ceded|choose chose chosen|come came|cut cut|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt
fight fought|find found|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forgive forgave forgiven|get got gotten
give gave given|go went gone|grow grew grown|have had has|hear heard|hit hit|hold held|keep kept|know knew known|lay laid|lead led
leave left|lend lent|let let|lie lay|lose lost|make made|mean meant|meet met|pay paid|plead pled|put put|rebuild rebuilt
read read|reset reset|rethink rethought|retake retook retaken|ride rode|ring rang rung|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|shut shut|sink sank sunk
sit sat|slay slew slain|speak spoke spoken|speed sped|spend spent|stand stood|steal stole stolen|stick stuck|strike struck
swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
overcome overcame|overrun overran|oversee oversaw|override overrode|spill spilt|undergo underwent|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|wage waged|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|die dying|lie lying|pow pows|man men|woman women|child children
person people|body bodies|foot feet|memorandum memoranda`;

const FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The base forms that a word may be one of, itself first. */
export function lemmasOf(word: string): string[] {
  const found = [word];
  const irregular = FORMS.get(word);
  if (irregular !== undefined) found.push(irregular);
  const put = (ending: string, ...instead: string[]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return;
    const root = word.slice(0, -ending.length);
    for (const each of instead) found.push(root + each);
  };
  put('men', 'man');
  put('ies', 'y');
  put('ied', 'y');
  put('es', 'e', '');
  put('s', '');
  put('ed', '', 'e');
  put('ing', '', 'e');
  if (/(.)\1(?:ed|ing)$/.test(word)) found.push(word.replace(/(.)(?:ed|ing)$/, ''));
  return found;
}

/** A word without its usual endings, near enough to compare where no dictionary has it. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:isation|ization)s?$/, 'ise')
    .replace(/(?:ations?|ments?|ingly|ings?|edly|ed|ies|es|s|ly|ion|ions)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/[ei]$/, '');
}
