/** The hour that a text names. */

/** "at 3.30 p.m.", "at 15:30" */
export function clockIn(text: string): string | undefined {
  const half = /\bat (\d{1,2})(?:[.:](\d{2}))?\s*([ap])\.?m\b/i.exec(text);
  if (half) {
    const hour = (Number(half[1]) % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0);
    return `${String(hour).padStart(2, '0')}:${half[2] ?? '00'}`;
  }
  const whole = /\bat ([01]?\d|2[0-3])[:.]([0-5]\d)\b/.exec(text);
  if (whole) return `${(whole[1] ?? '').padStart(2, '0')}:${whole[2]}`;
  return /\bat noon\b/i.test(text) ? '12:00' : undefined;
}
