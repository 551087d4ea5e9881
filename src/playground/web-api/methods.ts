// The methods of Slack's Web API that the playground knows, with the scopes of which each needs one.

import type { Slack } from '../slack.js';
import type { Fields } from '../wire.js';
import { chatDelete, chatPostEphemeral, chatPostMessage, chatUpdate, permalink } from './chat.js';
import {
  conversationHistory,
  conversationInfo,
  conversationList,
  conversationMembers,
  conversationOpen,
  conversationReplies,
} from './conversations.js';
import { reactionsAdd, reactionsRemove } from './reactions.js';
import { authTest, teamInfo, userGroups, usergroupMembers, userInfo, userList } from './users.js';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.js';

export interface Method {
  readonly call: (slack: Slack, args: Fields) => Fields;
  /** Any one of these is enough; none is needed where it is absent. */
  readonly scopes?: readonly string[];
}

const WRITE = ['chat:write'];
const READ = ['channels:read', 'groups:read', 'im:read'];
const HISTORY = ['channels:history', 'groups:history', 'im:history'];

export const METHODS: Readonly<Record<string, Method>> = {
  'api.test': { call: (_slack, args) => ({ args }) },
  'auth.test': { call: authTest },
  'assistant.threads.setStatus': { call: () => ({}), scopes: ['chat:write', 'assistant:write'] },
  'chat.postMessage': { call: chatPostMessage, scopes: WRITE },
  'chat.postEphemeral': { call: chatPostEphemeral, scopes: WRITE },
  'chat.update': { call: chatUpdate, scopes: WRITE },
  'chat.delete': { call: chatDelete, scopes: WRITE },
  'chat.getPermalink': { call: permalink },
  'conversations.info': { call: conversationInfo, scopes: READ },
  'conversations.list': { call: conversationList, scopes: READ },
  'conversations.members': { call: conversationMembers, scopes: READ },
  'conversations.history': { call: conversationHistory, scopes: HISTORY },
  'conversations.replies': { call: conversationReplies, scopes: HISTORY },
  'conversations.open': { call: conversationOpen, scopes: ['im:write'] },
  'reactions.add': { call: reactionsAdd, scopes: ['reactions:write'] },
  'reactions.remove': { call: reactionsRemove, scopes: ['reactions:write'] },
  'team.info': { call: teamInfo, scopes: ['team:read'] },
  'usergroups.list': { call: userGroups, scopes: ['usergroups:read'] },
  'usergroups.users.list': { call: usergroupMembers, scopes: ['usergroups:read'] },
  'users.info': { call: userInfo, scopes: ['users:read'] },
  'users.list': { call: userList, scopes: ['users:read'] },
  'views.open': { call: viewsOpen },
  'views.push': { call: viewsPush },
  'views.update': { call: viewsUpdate },
  'views.publish': { call: viewsPublish },
};
