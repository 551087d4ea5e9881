/** Where a text stops being JSON. `JSON.parse` knows, but does not always tell. */

const SPACE = '[ \\t\\r\\n]*';
const MARK = '([{}\\[\\],:])';
/** No control characters; in a class of its own, so that no text makes the search go astray. */
const PLAIN = '[ !#-\\[\\]-\\u{10ffff}]*';
const STRING = `("${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})${PLAIN})*")`;
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+\\-]?\\d+)?';
const TOKEN = new RegExp(`${SPACE}(?:${MARK}|${STRING}|true|false|null|${NUMBER})`, 'uy');

/** What may come next. Right after a bracket that opens, the one that closes it may, too. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The offset at which a text stops being JSON; undefined where it is JSON to its end. */
export function jsonBreak(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (!(expected === ', or end' && open.length === 0)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const next: Expected | undefined | null =
      token && after(expected, token[1], token[2] !== undefined, open);
    if (!token || !next) return pastSpaces(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
  const end = pastSpaces(text, at);
  return end < text.length ? end : undefined;
}

/** What is expected after a token; undefined where the token is not what was expected. */
function after(
  expected: Expected,
  mark: string | undefined,
  isString: boolean,
  open: string[],
): Expected | undefined {
  const closes = mark !== undefined && mark === open.at(-1);
  if (closes && (expected === ', or end' || expected.endsWith(`or ${mark}`))) {
    open.pop();
    return ', or end';
  }
  switch (expected) {
    case ':':
      return mark === ':' ? 'value' : undefined;
    case ', or end':
      return mark === ',' ? (open.at(-1) === '}' ? 'key' : 'value') : undefined;
    case 'key':
    case 'key or }':
      return isString ? ':' : undefined;
    case 'value':
    case 'value or ]':
      if (mark === undefined) return ', or end';
      if (mark !== '{' && mark !== '[') return undefined;
      open.push(mark === '{' ? '}' : ']');
      return mark === '{' ? 'key or }' : 'value or ]';
  }
}

function pastSpaces(text: string, at: number): number {
  const spaces = /[ \t\r\n]*/y;
  spaces.lastIndex = at;
  spaces.exec(text);
  return spaces.lastIndex;
}
