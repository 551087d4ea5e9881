// What the composer proposes while one types `/…`, `@…` or `#…`.

import type { Channel, Command, Person } from '../wire.js';

export interface Completion {
  readonly insert: string;
  readonly label: string;
  readonly note: string;
}

export interface Proposal {
  /** The part of the text that a completion replaces. */
  readonly from: number;
  readonly to: number;
  readonly completions: readonly Completion[];
}

/** Questions worth proposing; whoever types on is not held up by them. */
const ABILITIES: readonly (readonly [string, string])[] = [
  ['last us-china', 'The latest contact of two sides'],
  ['next us-china', 'What is scheduled next'],
  ['compare us-china', 'Both sides’ accounts, point by point'],
  ['list us-russia since 2024', 'All of them, newest first'],
  ['how many times have Trump and Xi spoken since January 2025', 'A count'],
  ['what did Beijing say about Taiwan in the November call', 'What one side says'],
  ['2025-11-24', 'What happened on a day'],
  ['help', 'What it can do'],
];
const MOST = 8;

/** The proposals for the word at the caret, or none. */
export function proposalFor(
  text: string,
  caret: number,
  known: {
    readonly commands: readonly Command[];
    readonly people: readonly Person[];
    readonly channels: readonly Channel[];
    readonly inThread: boolean;
    readonly listens: boolean;
    readonly canAdd: boolean;
  },
): Proposal | undefined {
  if (text.startsWith('/') && !known.inThread) {
    return commandProposal(text, known.commands, abilities(known));
  }
  const before = text.slice(0, caret);
  const [, sign, word = ''] = /(?:^|\s)([@#])([\p{L}\d-]*)$/u.exec(before) ?? [];
  if (!sign) return undefined;
  const names = sign === '@' ? people(known.people) : channels(known.channels);
  const matching = names.filter((one) =>
    one.label.slice(1).toLowerCase().startsWith(word.toLowerCase()),
  );
  const from = caret - word.length - 1;
  return proposal(from, caret, matching);
}

/** Some come only with what the manifest says that the bot can do. */
function abilities(bot: { readonly listens: boolean; readonly canAdd: boolean }) {
  return [
    ...ABILITIES,
    ...(bot.canAdd ? [['add', 'Log a contact (editors)'] as const] : []),
    ...(bot.listens ? [['watch status', 'Does Summit listen in this channel?'] as const] : []),
  ];
}

function commandProposal(
  text: string,
  commands: readonly Command[],
  known: readonly (readonly [string, string])[],
): Proposal | undefined {
  const lower = text.toLowerCase();
  const whole = commands.map((one) => ({
    insert: `${one.command} `,
    label: `${one.command} ${one.usageHint}`,
    note: one.description,
  }));
  const first = commands[0]?.command ?? '';
  const examples = known.map(([example, note]) => ({
    insert: `${first} ${example}`,
    label: `${first} ${example}`,
    note,
  }));
  const typedCommand = lower.startsWith(`${first} `);
  const matching = (typedCommand ? examples : [...whole, ...examples]).filter(
    (one) => one.insert.toLowerCase().startsWith(lower) && one.insert.toLowerCase() !== lower,
  );
  return proposal(0, text.length, matching);
}

function people(all: readonly Person[]): Completion[] {
  const bots = all.filter((one) => one.name === 'Summit');
  const humans = all.filter((one) => one.part !== 'bot');
  return [...bots, ...humans].map((one) => ({
    insert: `@${one.name} `,
    label: `@${one.name}`,
    note: one.about,
  }));
}

function channels(all: readonly Channel[]): Completion[] {
  return all
    .filter((one) => one.kind !== 'im')
    .map((one) => ({ insert: `#${one.name} `, label: `#${one.name}`, note: one.topic }));
}

function proposal(
  from: number,
  to: number,
  completions: readonly Completion[],
): Proposal | undefined {
  return completions.length > 0 ? { from, to, completions: completions.slice(0, MOST) } : undefined;
}
