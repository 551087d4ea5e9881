/** Whose a web address is, by its host. */
import type { ContactRecord } from '../record/record.js';

const WELL_KNOWN: Readonly<Record<string, string>> = {
  'whitehouse.gov': 'The White House',
  'state.gov': 'US State Department',
  'truthsocial.com': 'Truth Social',
  'x.com': 'X',
  'mfa.gov.cn': 'Chinese Foreign Ministry',
  'fmprc.gov.cn': 'Chinese Foreign Ministry',
  'news.cn': 'Xinhua',
  'xinhuanet.com': 'Xinhua',
  'kremlin.ru': 'The Kremlin',
  'mid.ru': 'Russian Foreign Ministry',
  'tass.com': 'TASS',
  'president.gov.ua': 'Ukrainian President’s Office',
  'gov.uk': 'UK government',
  'elysee.fr': 'The Élysée',
  'bundesregierung.de': 'German federal government',
  'mea.gov.in': 'Indian Ministry of External Affairs',
  'ec.europa.eu': 'European Commission',
  'consilium.europa.eu': 'Council of the EU',
  'nato.int': 'NATO',
  'reuters.com': 'Reuters',
  'apnews.com': 'Associated Press',
  'afp.com': 'AFP',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'nytimes.com': 'The New York Times',
  'wsj.com': 'The Wall Street Journal',
  'ft.com': 'Financial Times',
  'theguardian.com': 'The Guardian',
  'washingtonpost.com': 'The Washington Post',
  'bloomberg.com': 'Bloomberg',
};

const learnt = new WeakMap<ContactRecord, ReadonlyMap<string, string>>();

/** As the record calls that host's publisher, else as everybody does, else the host itself. */
export function publisherOfHost(address: string, record: ContactRecord): string {
  const host = hostOf(address);
  return publishersIn(record).get(host) ?? wellKnown(host) ?? host;
}

function hostOf(address: string): string {
  return URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '')
    : address.slice(0, 100);
}

function wellKnown(host: string): string | undefined {
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const known = WELL_KNOWN[labels.slice(at).join('.')];
    if (known !== undefined) return known;
  }
  return undefined;
}

/** What each host's publisher is mostly called. */
function publishersIn(record: ContactRecord): ReadonlyMap<string, string> {
  const known = learnt.get(record);
  if (known) return known;
  const counts = new Map<string, Map<string, number>>();
  for (const { sources } of record.inOrder) {
    for (const { url, publisher } of sources) {
      if (url === undefined) continue;
      const host = hostOf(url);
      const names = counts.get(host) ?? new Map<string, number>();
      names.set(publisher, (names.get(publisher) ?? 0) + 1);
      counts.set(host, names);
    }
  }
  const most = new Map(
    [...counts].map(([host, names]) => [
      host,
      [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? host,
    ]),
  );
  learnt.set(record, most);
  return most;
}
