/** The door that Slack knocks on: a socket that Summit opens, or HTTP. */
import type { Receiver } from '@slack/bolt';

export interface Door {
  receiver: Receiver;
  /** Opens it: resolves when Slack can reach Summit. `port` is set where there is one. */
  open(): Promise<{ port?: number }>;
  /**
   * Closes it: nothing new comes in, what is in hand is finished (`finish` waits for it), and the
   * connections are let go; each step after so many milliseconds at most.
   */
  close(finish: () => Promise<unknown>, patienceMs: number): Promise<void>;
  /** Whether Slack can reach Summit at this moment, as far as can be told from here. */
  connected(): boolean;
}
