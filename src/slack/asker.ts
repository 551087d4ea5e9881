/**
 * Who is asking. People of other organisations get no answers, wherever a shared channel lets them
 * reach Summit; guests of the newsroom's own workspace do.
 *
 * | Slack's users.info says                    | then                                           |
 * | ------------------------------------------ | ---------------------------------------------- |
 * | our workspace, or one of our organisation  | ours                                           |
 * | another one, or a stranger                 | stranger                                       |
 * | there is nobody we may see by this id      | stranger                                       |
 * | nothing (outage, rate limit, missing right), or no workspace | what the request itself says decides: |
 * | – it names a workspace that is not ours    | stranger                                       |
 * | – it comes from a channel shared with others, and does not name the sender's own | stranger |
 * | – otherwise                                | ours                                           |
 *
 * So an outage of users.info closes nothing to the newsroom itself: a slash command reaches an app
 * only from a workspace where it is installed, and names it. It does stay closed to whoever cannot
 * be told from a stranger. Requests are signed, so nobody but Slack can name a workspace in them.
 */
import type { WebClient } from '@slack/web-api';
import type { Identity } from './identity.js';
import type { Log } from './log.js';
import { createPeople, type People, type User } from './people.js';

export type Asker = 'ours' | 'stranger';

/** Somebody, as the request tells of them. */
export interface Sender {
  user: string;
  /** Workspaces that the request names as the sender's own; empty where it names none. */
  teams: readonly string[];
  /** The organisation that the request says the sender's workspace belongs to. */
  enterprise?: string | undefined;
  /** Whether the place is shared with other organisations, as far as the request says. */
  shared?: boolean | undefined;
}

/** People change their organisation rarely. */
const KNOWN_FOR_MS = 10 * 60 * 1000;

interface Given {
  client: WebClient;
  identity: Identity;
  now: () => Date;
  log: Log;
  /** Shared with others who ask about the same people; its own where it is left out. */
  people?: People;
}

/** Tells who is asking; users.info is asked once per person and ten minutes. */
export function askers(given: Given): (sender: Sender) => Promise<Asker> {
  const people = given.people ?? createPeople(given);
  return async (sender) => {
    const looked = await people.look(sender.user, KNOWN_FOR_MS);
    if (looked.kind === 'nobody') return 'stranger';
    if (looked.kind === 'unknown' || saysNoHome(looked.person)) {
      return byTheRequest(sender, given.identity);
    }
    return isOneOfUs(looked.person, given.identity) ? 'ours' : 'stranger';
  };
}

/** An answer that leaves the workspace out tells no more than none. */
function saysNoHome({ is_stranger, team_id }: User): boolean {
  return !is_stranger && !team_id;
}

/** Whether a person is of the newsroom's own workspace or organisation. */
export function isOneOfUs(person: User, identity: Identity): boolean {
  if (person.is_stranger || !person.team_id) return false;
  return isOurs(person.team_id, person.enterprise_user?.enterprise_id, identity);
}

function byTheRequest({ teams, enterprise, shared }: Sender, identity: Identity): Asker {
  if (teams.length === 0) return shared === false ? 'ours' : 'stranger';
  return teams.every((team) => isOurs(team, enterprise, identity)) ? 'ours' : 'stranger';
}

function isOurs(team: string, enterprise: string | undefined, identity: Identity): boolean {
  return (
    team === identity.teamId ||
    (identity.enterpriseId !== undefined && enterprise === identity.enterpriseId)
  );
}
