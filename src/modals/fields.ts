/** The fields of the entry forms: their labels, which tests and people rely on, and their ids. */

/** The first step: one block a field. */
export const CONTACT_FIELDS = {
  kind: 'Kind',
  status: 'Status',
  parties: 'Parties',
  people: 'People',
  date: 'Date',
  lastDay: 'Last day',
  time: 'Time',
  partOfDay: 'Part of day',
  timeZone: 'Time zone',
  exactness: 'Also',
  city: 'City',
  headline: 'Headline',
} as const;
export type ContactField = keyof typeof CONTACT_FIELDS;

/** The second step, beside the boxes of the voices. */
export const VOICE_LABELS = {
  joint: 'Confirmed by all sides',
  independent: 'Independent reporting',
  sources: 'Sources',
  unattributed: 'Not attributed in the text: who says so?',
  sender: 'Sender',
  movedTo: 'Moved to',
  reason: 'Reason',
} as const;

/** Add account. */
export const ACCOUNT_FIELDS = {
  who: 'Who',
  somebodyElse: 'Somebody else',
  stance: 'Stance',
  point: 'Point',
  newPoint: 'New point',
  topics: 'Topics',
  speaker: 'Speaker',
  quote: 'Exact words',
  source: 'Source',
  reason: 'Reason',
} as const;
export type AccountField = keyof typeof ACCOUNT_FIELDS;

/**
 * Slack keeps what somebody typed in a block for as long as its id stays. A form that is filled
 * anew counts its generation up, so that what it was filled with is shown.
 */
export function blockId(field: string, generation: number): string {
  return generation > 1 ? `${field}~${generation}` : field;
}

/** The field that a block of any generation is of. */
export function fieldOf(block: string): string {
  return block.replace(/~\d+$/, '');
}

/** Errors by field, in words that say what to type. */
export type FieldErrors = Record<string, string>;

/** What a form needs of the world. */
export interface Frame {
  callbackId: string;
  /** Ids only: what was opened. Never what somebody may do. */
  metadata: string;
  generation: number;
}
