// Reading JSON whose shape nobody has promised.

import type { Fields } from './wire.js';

/** The value as an object; nothing else is one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Form bodies spell booleans out. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}

/** The parsed text, or undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
