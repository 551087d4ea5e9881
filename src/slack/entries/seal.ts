/** What a form carries about itself, sealed: Slack hands it back, and nobody else can have made it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Ids only. What was typed stays on this side, in the draft. */
export const Carried = z.strictObject({
  form: z.enum(['entry', 'account', 'history', 'home']),
  user: z.string(),
  /** What was typed so far; of an entry's form alone. */
  draft: z.string().optional(),
  /** The entry that is edited, and the revision of it that its editor sees. */
  event: z.string().optional(),
  seen: z.int().nonnegative(),
  generation: z.int().positive().default(1),
  page: z.int().positive().optional(),
});
export type Carried = z.infer<typeof Carried>;

/** Slack gives back no more than it takes. */
const LONGEST = 3000;

export interface Seal {
  close(carried: Carried): string;
  /** What was sealed; undefined where it was changed, or was never sealed here. */
  open(metadata: string | undefined): Carried | undefined;
}

/** A seal that holds across a restart: its key comes of a secret that stays the same. */
export function createSeal(secret: string): Seal {
  const key = createHmac('sha256', secret).update('summit: forms').digest();
  const mark = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    close(carried) {
      const text = JSON.stringify(carried);
      return `${mark(text)} ${text}`;
    },
    open(metadata = '') {
      if (metadata.length > LONGEST) return undefined;
      const space = metadata.indexOf(' ');
      const text = metadata.slice(space + 1);
      const [given, right] = [
        Buffer.from(metadata.slice(0, Math.max(0, space))),
        Buffer.from(mark(text)),
      ];
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
      const parsed = Carried.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : undefined;
    },
  };
}
