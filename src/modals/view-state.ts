/** What stands in a submitted form, by field. It comes from outside: nothing of it is trusted. */
import { z } from 'zod';
import { fieldOf } from './fields.js';

const Chosen = z.object({ value: z.string().max(200) });
const Held = z.object({
  value: z.string().nullish(),
  selected_option: Chosen.nullish(),
  selected_options: z.array(Chosen).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
});
type Held = z.infer<typeof Held>;
const Values = z.record(z.string(), z.record(z.string(), z.unknown()));

export interface Typed {
  text(field: string): string;
  choice(field: string): string | undefined;
  choices(field: string): string[];
  date(field: string): string | undefined;
  time(field: string): string | undefined;
  /** The fields that there are, each with its block's id. */
  blocks: ReadonlyMap<string, string>;
}

/** Reads `view.state.values`; what is not of Slack's form reads as empty. */
export function typedIn(values: unknown): Typed {
  const parsed = Values.safeParse(values);
  const held = new Map<string, Held>();
  const blocks = new Map<string, string>();
  for (const [block, actions] of Object.entries(parsed.success ? parsed.data : {})) {
    const [first] = Object.values(actions);
    const one = Held.safeParse(first);
    blocks.set(fieldOf(block), block);
    if (one.success) held.set(fieldOf(block), one.data);
  }
  return {
    text: (field) => (held.get(field)?.value ?? '').replace(/\r\n?/g, '\n'),
    choice: (field) => held.get(field)?.selected_option?.value,
    choices: (field) => (held.get(field)?.selected_options ?? []).map(({ value }) => value),
    date: (field) => held.get(field)?.selected_date ?? undefined,
    time: (field) => held.get(field)?.selected_time ?? undefined,
    blocks,
  };
}
