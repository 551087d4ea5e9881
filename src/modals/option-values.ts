/** Values of options: Slack holds 75 characters, an id of the record up to 100. */
import { OPTION_VALUE } from '../cards/limits.js';

const NEW = 'new:';
export const LONGEST_NEW_NAME = OPTION_VALUE - NEW.length;

/** The id itself, or a short one made of it where it is too long for an option. */
export function optionValue(id: string): string {
  return id.length <= OPTION_VALUE ? id : `${id.slice(0, OPTION_VALUE - 18)}~${hashOf(id)}`;
}

/** The id whose value this is, out of those that it may be; undefined where it is none of them. */
export function idOf(value: string, ids: Iterable<string>): string | undefined {
  for (const id of ids) if (optionValue(id) === value) return id;
  return undefined;
}

/** The value of "Add “Viktor Orbán”": a name that the record does not know. */
export function newNameValue(name: string): string {
  return `${NEW}${name}`;
}

/** The name that is to be added; undefined where the value is of something known. */
export function newNameIn(value: string): string | undefined {
  if (!value.startsWith(NEW)) return undefined;
  const name = value.slice(NEW.length).replace(/\s+/g, ' ').trim();
  return name === '' || name.length > LONGEST_NEW_NAME ? undefined : name;
}

/** Two rounds of FNV-1a: no secret, only short and always the same. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193) >>> 0;
    other = Math.imul(other ^ (text.charCodeAt(at) + at), 0x811c9dc5) >>> 0;
  }
  return one.toString(16).padStart(8, '0') + other.toString(16).padStart(8, '0');
}
