/**
 * Who may edit: those in SUMMIT_EDITORS (users, user groups, or everyone); where it is unset, the
 * workspace's owners and admins. Never a guest, a bot, or somebody of another organisation, and
 * nobody of whom Slack does not say who they are: what is not known closes the door.
 *
 * It is asked anew at every submission. That a form is open says what was opened, not what its
 * holder may do now.
 */
import type { WebClient } from '@slack/web-api';
import type { Editors as EditorSettings } from '../settings.js';
import { isOneOfUs } from './asker.js';
import type { Identity } from './identity.js';
import type { Log } from './log.js';
import type { People, User } from './people.js';

export type Right =
  | { may: true; name: string }
  | { may: false; why: 'outsider' | 'guest' | 'not an editor' | 'unknown' };

export interface Editors {
  /** Whether a person may edit; `fresh` asks Slack again instead of remembering. */
  right(user: string, fresh?: boolean): Promise<Right>;
}

/** A button more or less on a card may be some minutes behind; what is written may not. */
const REMEMBERED_MS = 10 * 60 * 1000;
/** usergroups.users.list may be called some twenty times a minute. */
const GROUP_FOR_MS = 60 * 1000;
const GROUP_AT_MOST_MS = 15 * 60 * 1000;

interface Given {
  settings: EditorSettings | undefined;
  client: WebClient;
  people: People;
  identity: Identity;
  now: () => Date;
  log: Log;
}

export function createEditors(given: Given): Editors {
  const members = groupMembers(given);
  return {
    async right(user, fresh = false) {
      const looked = await given.people.look(user, fresh ? -1 : REMEMBERED_MS);
      if (looked.kind !== 'person')
        return { may: false, why: looked.kind === 'nobody' ? 'outsider' : 'unknown' };
      const { person } = looked;
      if (!isOneOfUs(person, given.identity)) return { may: false, why: 'outsider' };
      if (person.is_restricted || person.is_ultra_restricted) return { may: false, why: 'guest' };
      if (person.is_bot || person.deleted || person.is_workflow_bot)
        return { may: false, why: 'not an editor' };
      return (await isEditor(user, person, given.settings, members))
        ? { may: true, name: nameOf(person, user) }
        : { may: false, why: 'not an editor' };
    },
  };
}

async function isEditor(
  user: string,
  person: User,
  settings: EditorSettings | undefined,
  members: (group: string) => Promise<readonly string[]>,
): Promise<boolean> {
  if (settings === undefined) {
    return Boolean(person.is_owner || person.is_admin || person.is_primary_owner);
  }
  if (settings === 'everyone' || settings.users.includes(user)) return true;
  for (const group of settings.groups) {
    if ((await members(group)).includes(user)) return true;
  }
  return false;
}

function nameOf({ profile, real_name, name }: User, user: string): string {
  const known = [profile?.display_name, profile?.real_name, real_name, name];
  return known.find((one) => one !== undefined && one.trim() !== '') ?? user;
}

/** A group's members as Slack tells them, or told them a little while ago where it says nothing now. */
function groupMembers({ client, now, log }: Given): (group: string) => Promise<readonly string[]> {
  const known = new Map<string, { users: readonly string[]; since: number }>();
  return async (group) => {
    const at = now().getTime();
    const old = known.get(group);
    if (old && at - old.since < GROUP_FOR_MS) return old.users;
    try {
      const { users = [] } = await client.usergroups.users.list({ usergroup: group });
      known.set(group, { users, since: at });
      return users;
    } catch (err) {
      log.warn({ err, group }, 'usergroups.users.list does not say who is in the group of editors');
      return old && at - old.since < GROUP_AT_MOST_MS ? old.users : [];
    }
  };
}
