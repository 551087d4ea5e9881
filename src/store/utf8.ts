/** Bytes as text in UTF-8, or where they stop being that. */
import { isUtf8 } from 'node:buffer';
import type { Parsed } from '../record/document.js';

const NEW_LINE = 0x0a;
const NUL = 0;

/** The text; a byte order mark before it is taken away. Otherwise the line and column of the first wrong byte. */
export function textOf(bytes: Uint8Array): Parsed<string> {
  const sixteen = 'is not text in UTF-8, but looks like UTF-16: save it as UTF-8';
  if (isMarkedUtf16(bytes)) return wrong('the file', sixteen);
  if (isUtf8(bytes)) {
    // UTF-16 without a mark is UTF-8 by accident, with a NUL for every other letter.
    if (bytes.subarray(0, 2).includes(NUL)) return wrong('the file', sixteen);
    return { ok: true, value: new TextDecoder().decode(bytes) };
  }
  return wrong(
    placeOfFirstWrong(bytes),
    'is not text in UTF-8 from here on: it was damaged, or saved in another encoding such as Latin-1',
  );
}

function isMarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** No letter of several bytes has a line break for one of them, so each line can be looked at alone. */
function placeOfFirstWrong(bytes: Uint8Array): string {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(NEW_LINE, start);
    const rest = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(rest)) return `line ${line}, column ${columnOfFirstWrong(rest)}`;
    if (end < 0) break;
    start = end + 1;
  }
  return 'the file';
}

function columnOfFirstWrong(line: Uint8Array): number {
  let good = 0;
  let bad = line.length;
  // A part is good where it is text but for a letter that the cut has gone through.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(line.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder().decode(line.subarray(0, good), { stream: true }).length + 1;
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function wrong(path: string, message: string): Parsed<string> {
  return { ok: false, problems: [{ path, message }] };
}
