// auth.*, team.*, users.* and usergroups.*

import { BOT_ID, BOT_USER, profileOf, TEAM } from '../cast.js';
import { textOf } from '../fields.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Fields } from '../wire.js';

/** The one user group of the workspace, so that SUMMIT_EDITORS can be tried with a group. */
const EDITORS = { id: 'S0EDITORS0', handle: 'editors', name: 'Editors' };

export function authTest(): Fields {
  return {
    url: `https://${TEAM.domain}.slack.com/`,
    team: TEAM.name,
    user: 'summit',
    team_id: TEAM.id,
    user_id: BOT_USER,
    bot_id: BOT_ID,
    is_enterprise_install: false,
  };
}

export function teamInfo(): Fields {
  return { team: { id: TEAM.id, name: TEAM.name, domain: TEAM.domain } };
}

export function userInfo(slack: Slack, args: Fields): Fields {
  return { user: profileOf(slack.workspace.person(textOf(args.user))) };
}

export function userList(slack: Slack): Fields {
  const ours = slack.workspace.people().filter((one) => one.teamId === TEAM.id);
  return { members: ours.map(profileOf), response_metadata: { next_cursor: '' } };
}

export function userGroups(): Fields {
  return { usergroups: [{ ...EDITORS, team_id: TEAM.id, is_usergroup: true }] };
}

export function usergroupMembers(slack: Slack, args: Fields): Fields {
  if (textOf(args.usergroup) !== EDITORS.id) {
    throw new Refusal('no_such_subteam', [`the only user group here is ${EDITORS.id}`]);
  }
  const editors = slack.workspace.people().filter((one) => one.part === 'editor');
  return { users: editors.map((one) => one.id) };
}
