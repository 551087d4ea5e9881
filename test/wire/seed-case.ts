/** The seed case, typed by an editor: the call of 24 November 2025 from an empty form. */
import { expect } from 'vitest';
import { add, type Newsroom, type Screen } from './newsroom.js';

export const CALL = '2025-11-24-cn-us-call';

/** The first step of the seed case. */
export function firstStep(screen: Screen): Screen {
  return screen
    .fill('Kind', 'call')
    .fill('Status', 'held')
    .fill('Parties', ['US', 'CN'])
    .fill('People', ['donald-trump', 'xi-jinping'])
    .fill('Date', '2025-11-24')
    .fill('Part of day', 'morning')
    .fill('Time zone', 'America/New_York');
}

/** Both confirm it, Beijing says Taiwan and Ukraine, Washington gives no details. */
export async function seedCase(room: Newsroom): Promise<Screen> {
  const screen = await firstStep(await add(room)).submit();
  expect(screen.errors).toEqual({});
  return screen
    .fill('What Beijing has published', 'published')
    .fill(
      'Beijing says',
      'Xi set out China’s position on Taiwan.\nThey discussed the war in Ukraine.',
    )
    .fill('Sources', 'https://www.fmprc.gov.cn/1', 3)
    .fill('What Washington has published', 'brief')
    .fill('Sources', 'https://www.whitehouse.gov/1', 2)
    .submit();
}
