/** What Summit uses of Slack, and the right that each needs: manifest.yml asks for these and no others. */

/** Methods of the Web API. The socket's own comes with the app-level token, not with a bot scope. */
export const METHODS: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.info': ['channels:read', 'groups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** Events, as the manifest names them: a message by the kind of place it is said in. */
export const EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
};

/** Slash commands. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  '/summit': ['commands'],
};

/** Shortcuts, by their callback ids. */
export const SHORTCUT_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  add_event: ['commands'],
  log_message: ['commands'],
  check_message: ['commands'],
};
