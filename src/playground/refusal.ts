/** What real Slack answers with `ok: false`, and why, in words for the person who builds the bot. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly reasons: readonly string[] = [],
  ) {
    super([code, ...reasons].join('; '));
    this.name = 'Refusal';
  }
}
