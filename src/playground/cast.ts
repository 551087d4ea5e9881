// Who and what is in the workspace when the playground opens.

import type { Channel, Fields, Part, Person } from './wire.js';

export const TEAM = { id: 'T0MERIDIAN', name: 'Meridian News', domain: 'meridian' };
export const OTHER_TEAM = { id: 'T0HARBOUR', name: 'Harbour Wire' };
export const APP_ID = 'A0SUMMIT00';
export const BOT_ID = 'B0SUMMIT00';
export const BOT_USER = 'U0SUMMIT00';
export const SLACKBOT = 'USLACKBOT';
const ZONE = 'Europe/London';

export const PEOPLE: readonly Person[] = [
  person('U0ROSA0000', 'Rosa Marín', 'reporter', 'Reporter, foreign desk', '#3d6fb4'),
  person('U0EDITH000', 'Edith Okafor', 'editor', 'Editor and workspace admin', '#8a5a9e'),
  person('U0GUS00000', 'Gus Lindqvist', 'guest', 'Guest: a freelance in a few channels', '#9a6a1c'),
  person(
    'U0SAM00000',
    'Sam Whitlock',
    'stranger',
    'From another organisation, Harbour Wire',
    '#4f7a52',
  ),
  person(BOT_USER, 'Summit', 'bot', 'App', '#1a3a5c'),
  person(SLACKBOT, 'Slackbot', 'bot', 'The workspace itself', '#5f5f66'),
];

const HOUSE = ['U0ROSA0000', 'U0EDITH000', 'U0GUS00000', BOT_USER];

export const CHANNELS: readonly Channel[] = [
  channel('C0POLITICS', 'politics', 'Washington, Brussels, and who calls whom', HOUSE),
  channel('C0WORLD000', 'world-desk', 'The world desk', HOUSE),
  {
    ...channel('C0POOL0000', 'press-pool', 'Shared with Harbour Wire', [...HOUSE, 'U0SAM00000']),
    external: true,
  },
  {
    ...channel('C0PRIVATE0', 'planning', 'Private; Summit is not in it yet: /invite @Summit', [
      'U0ROSA0000',
      'U0EDITH000',
    ]),
    kind: 'group',
  },
  ...PEOPLE.filter((one) => one.part !== 'bot').map(directMessage),
];

/** The person as users.info tells of them. */
export function profileOf(one: Person): Fields {
  const bot = one.part === 'bot';
  return {
    id: one.id,
    team_id: one.teamId,
    name: one.name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '.'),
    real_name: one.name,
    deleted: false,
    color: one.colour.slice(1),
    tz: ZONE,
    tz_label: 'London',
    tz_offset: zoneOffset(ZONE),
    profile: { real_name: one.name, display_name: one.name, team: one.teamId },
    is_admin: one.part === 'editor',
    is_owner: one.part === 'editor',
    is_primary_owner: false,
    is_restricted: one.part === 'guest',
    is_ultra_restricted: false,
    is_bot: bot,
    is_app_user: false,
    // Slack leaves is_stranger false for an outsider who shares a channel with us.
    is_stranger: false,
    is_email_confirmed: true,
    locale: 'en-GB',
    updated: 1_700_000_000,
  };
}

function person(id: string, name: string, part: Part, about: string, colour: string): Person {
  const teamId = part === 'stranger' ? OTHER_TEAM.id : TEAM.id;
  return { id, name, part, about, teamId, colour };
}

function channel(id: string, name: string, topic: string, members: readonly string[]): Channel {
  return { id, name, kind: 'channel', topic, external: false, members };
}

function directMessage(one: Person): Channel {
  const id = `D0${one.id.slice(2)}`;
  return { ...channel(id, 'Summit', '', [one.id, BOT_USER]), kind: 'im' };
}

function zoneOffset(zone: string): number {
  const now = new Date();
  const there = new Date(now.toLocaleString('en-US', { timeZone: zone }));
  const utc = new Date(now.toLocaleString('en-US', { timeZone: 'UTC' }));
  return Math.round((there.getTime() - utc.getTime()) / 60_000) * 60;
}
