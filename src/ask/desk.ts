/** The newsroom's side of a question: when it is asked, and in which zone "today" is meant. */
export interface Desk {
  now: Date;
  /** IANA, the newsroom's own. */
  timeZone: string;
}
