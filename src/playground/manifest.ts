// The app as it is installed: what the manifest promises is what the playground offers.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fieldsOf, listOf, textOf } from './fields.js';
import type { Command, Fields, Shortcut } from './wire.js';

export interface Manifest {
  readonly commands: readonly Command[];
  readonly shortcuts: readonly Shortcut[];
  readonly events: readonly string[];
  readonly scopes: readonly string[];
  readonly hasHome: boolean;
}

const IN_THE_REPOSITORY = new URL('../../manifest.yml', import.meta.url);

export function readManifest(file: URL = IN_THE_REPOSITORY): Manifest {
  const manifest = fieldsOf(parse(readFileSync(file, 'utf8')));
  const features = fieldsOf(manifest.features);
  const settings = fieldsOf(manifest.settings);
  const scopes = fieldsOf(fieldsOf(manifest.oauth_config).scopes);
  return {
    commands: listOf(features.slash_commands).map(fieldsOf).map(commandOf),
    shortcuts: listOf(features.shortcuts).map(fieldsOf).map(shortcutOf),
    events: listOf(fieldsOf(settings.event_subscriptions).bot_events).map(textOf),
    scopes: [...listOf(scopes.bot), ...listOf(scopes.bot_optional)].map(textOf),
    hasHome: fieldsOf(features.app_home).home_tab_enabled === true,
  };
}

function commandOf(fields: Fields): Command {
  return {
    command: textOf(fields.command),
    description: textOf(fields.description),
    usageHint: textOf(fields.usage_hint),
  };
}

function shortcutOf(fields: Fields): Shortcut {
  return {
    name: textOf(fields.name),
    type: fields.type === 'message' ? 'message' : 'global',
    callbackId: textOf(fields.callback_id),
    description: textOf(fields.description),
  };
}
