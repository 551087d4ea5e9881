/** Who stands behind a point, in words. */
import type { Account, ContactEvent } from '../record/schema.js';
import { by } from '../record/standing.js';
import { countInWords, FEW } from '../wording/lists.js';
import { capitalOf, type Names, reporterOf, sourceOf } from '../wording/naming.js';
import { type Leaf, link, textOf, words } from './rich.js';

export const ALL = Number.POSITIVE_INFINITY;

/** Several voices that do one thing: "Washington and Kyiv" "say so". */
export interface VoiceClause {
  names: { label: string; url?: string | undefined }[];
  verb: string;
}

type Group = 'parties' | 'joint' | 'independent';

const VERBS: Record<Account['stance'], Record<Group, readonly [one: string, several: string]>> = {
  affirms: {
    parties: ['says so', 'say so'],
    joint: ['says so', 'say so'],
    independent: ['reports it', 'report it'],
  },
  denies: {
    parties: ['denies it', 'deny it'],
    joint: ['denies it', 'deny it'],
    independent: ['reports otherwise', 'report otherwise'],
  },
  noncommittal: {
    parties: ['neither confirms nor denies it', 'neither confirm nor deny it'],
    joint: ['neither confirms nor denies it', 'neither confirm nor deny it'],
    independent: ['could not confirm it', 'could not confirm it'],
  },
};

/** Every voice on a point with what it does, those who affirm first. */
export function voiceClauses(
  accounts: readonly Account[],
  event: ContactEvent,
  names: Names,
): VoiceClause[] {
  const stances = ['affirms', 'denies', 'noncommittal'] as const;
  const groups = ['joint', 'parties', 'independent'] as const;
  return stances.flatMap((stance) =>
    groups.flatMap((group) => {
      const voices = named(accounts, stance, group, event, names);
      if (voices.length === 0) return [];
      const [one, several] = VERBS[stance][group];
      return [{ names: voices, verb: voices.length === 1 ? one : several }];
    }),
  );
}

/** The names of one group of voices with one stance, each once. */
export function named(
  accounts: readonly Account[],
  stance: Account['stance'],
  group: Group,
  event: ContactEvent,
  names: Names,
): VoiceClause['names'] {
  const seen = new Map<string, VoiceClause['names'][number]>();
  for (const account of accounts) {
    if (account.stance !== stance || groupOf(account) !== group) continue;
    const label = voiceName(account, event, names);
    if (!seen.has(label)) seen.set(label, { label, url: sourceOf(account, event)?.url });
  }
  return [...seen.values()];
}

function groupOf(account: Account): Group {
  return account.by === 'joint' || account.by === 'independent' ? account.by : 'parties';
}

/** "Beijing", "a joint text", "The Wall Street Journal" */
export function voiceName(account: Account, event: ContactEvent, names: Names): string {
  if (account.by === 'joint') return 'a joint text';
  if (account.by === 'independent') return reporterOf(account, event);
  return capitalOf(account.by, names, event);
}

/** "Beijing says so; The Wall Street Journal reports otherwise" */
export function voicesInWords(
  accounts: readonly Account[],
  event: ContactEvent,
  names: Names,
  most = FEW,
): string {
  return textOf(voiceLeaves(voiceClauses(accounts, event, names), most));
}

/** The same with each voice as a link to its source. */
export function voiceLeaves(clauses: readonly VoiceClause[], most = FEW): Leaf[] {
  return clauses.flatMap((clause, index) => [
    ...(index > 0 ? words('; ') : []),
    ...nameLeaves(clause.names, most),
    ...words(` ${clause.verb}`),
  ]);
}

/** "Washington and Kyiv", each a link. */
export function nameLeaves(voices: VoiceClause['names'], most = FEW): Leaf[] {
  const few = voices.length <= most ? voices : voices.slice(0, most - 1);
  const rest = voices.length - few.length;
  const last = rest > 0 ? few.length : few.length - 1;
  const all = [
    ...few.map(({ label, url }) => link(label, url)),
    ...(rest > 0 ? [words(`${countInWords(rest)} others`)] : []),
  ];
  return all.flatMap((leaves, index) => [
    ...(index === 0 ? [] : words(index === last ? ' and ' : ', ')),
    ...leaves,
  ]);
}

/** Whether every party of the event affirms the point, none being unlisted. */
export function everyPartyAffirms(accounts: readonly Account[], event: ContactEvent): boolean {
  const voices = by(accounts, 'affirms');
  return event.partial !== true && event.parties.every((party) => voices.includes(party));
}

/** Whether each side by itself affirms it: what is said of all such points together. */
export function isByAllSides(accounts: readonly Account[], event: ContactEvent): boolean {
  return !by(accounts, 'affirms').includes('joint') && everyPartyAffirms(accounts, event);
}

/** "both sides", "all sides" */
export function allSides(event: ContactEvent): string {
  return new Set(event.parties).size === 2 ? 'both sides' : 'all sides';
}

/**
 * Who makes a confirmed point one, where it is not simply all sides, and who else has a word on it:
 * "joint text", "Washington; reported independently by AP".
 */
export function confirmedBy(
  accounts: readonly Account[],
  event: ContactEvent,
  names: Names,
  most = FEW,
): Leaf[] {
  const independent = named(accounts, 'affirms', 'independent', event, names);
  const parties = named(accounts, 'affirms', 'parties', event, names);
  const all: Leaf[][] = [];
  if (by(accounts, 'affirms').includes('joint')) {
    all.push(link('joint text', named(accounts, 'affirms', 'joint', event, names)[0]?.url));
  } else if (!everyPartyAffirms(accounts, event)) {
    if (parties.length > 0) all.push(nameLeaves(parties, most));
    all.push([...words('reported independently by '), ...nameLeaves(independent, most)]);
  }
  const noncommittal = accounts.filter(({ stance }) => stance === 'noncommittal');
  if (noncommittal.length > 0) {
    all.push(voiceLeaves(voiceClauses(noncommittal, event, names), most));
  }
  return all.flatMap((leaves, index) => (index === 0 ? leaves : [...words('; '), ...leaves]));
}
