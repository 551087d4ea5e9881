// `<!date^…>` in the reader's own zone, as Slack shows it.

const PARTS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
};

/** "{date_short} at {time}" for that second; the fallback where a token is not known. */
export function slackDate(seconds: number, format: string, fallback: string, locale = 'en-GB') {
  let unknown = !Number.isFinite(seconds);
  const shown = format.replaceAll(/\{(\w+)\}/g, (_whole, token: string) => {
    const part = PARTS[token.replace(/_pretty$/, '')];
    if (!part || unknown) {
      unknown = true;
      return '';
    }
    return new Date(seconds * 1000).toLocaleString(locale, part);
  });
  return unknown ? fallback : shown;
}
