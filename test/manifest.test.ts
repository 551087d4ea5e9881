import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SHORTCUTS } from '../src/slack/entries/add.js';
import { COMMANDS, EVENTS, METHODS, SHORTCUT_RIGHTS } from '../src/slack/permissions.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA = `${ROOT}../shared/manifest.schema.json`;

const text = readFileSync(`${ROOT}manifest.yml`, 'utf8');
const document: unknown = parse(text);
const manifest = z
  .looseObject({
    features: z.looseObject({
      slash_commands: z.array(z.looseObject({ command: z.string() })),
      shortcuts: z.array(z.looseObject({ callback_id: z.string() })),
    }),
    oauth_config: z.looseObject({
      scopes: z.strictObject({
        bot: z.array(z.string()),
        bot_optional: z.array(z.string()).default([]),
      }),
    }),
    settings: z.looseObject({
      event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
    }),
  })
  .parse(document);

const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
/** What is asked for, and what an admin may decline: without it Summit watches nothing. */
const scopes = [...bot, ...optional];

/** All of src/slack, to see what is called and listened to. */
const code = readdirSync(`${ROOT}src/slack`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${ROOT}src/slack/${file}`, 'utf8'))
  .join('\n');

function found(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('manifest.yml', () => {
  it.runIf(existsSync(SCHEMA))('is as Slack’s own schema wants it', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect([valid(document), valid.errors]).toEqual([true, null]);
  });

  it('asks for the scopes that what is used needs, and for no others', () => {
    const needed = [METHODS, EVENTS, COMMANDS].flatMap((table) => Object.values(table).flat());
    expect([...scopes].sort()).toEqual([...new Set(needed)].sort());
  });

  it('subscribes to the events that are listened to', () => {
    const { bot_events: events } = manifest.settings.event_subscriptions;
    expect([...events].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it('brings the commands that are listened to', () => {
    const commands = manifest.features.slash_commands.map(({ command }) => command);
    expect(commands).toEqual(Object.keys(COMMANDS));
  });

  it('says of every scope what it is for', () => {
    for (const scope of scopes) {
      expect(text).toMatch(new RegExp(`- ${scope} # \\S+`));
    }
  });
});

describe('permissions.ts', () => {
  it('knows every method of the Web API that is called', () => {
    expect(found(/\bclient\.((?:[a-z]+\.)+[a-zA-Z]+)\(/g)).toEqual(Object.keys(METHODS).sort());
    expect(code).not.toMatch(/\b(?:say|sayStream|setStatus|apiCall)\(/);
  });

  it('knows every event that is listened to', () => {
    const events = found(/\bapp\.event\(\s*'([a-z_]+)'/g);
    const messages = /\bapp\.message\(/.test(code)
      ? ['message.channels', 'message.groups', 'message.im']
      : [];
    expect([...events, ...messages].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it('knows every command that is listened to', () => {
    expect(found(/COMMAND = '([^']+)'/g)).toEqual(Object.keys(COMMANDS).sort());
  });

  it('knows every shortcut that is listened to, as the manifest brings them', () => {
    const ids = manifest.features.shortcuts.map(({ callback_id: id }) => id);
    expect(ids).toEqual(Object.keys(SHORTCUT_RIGHTS));
    expect(ids).toEqual(Object.values(SHORTCUTS));
  });
});
