// A person at the playground without a browser: does things, and waits for what comes of them.

import type { Deeds, Live, Outcome, Posted, Snapshot } from '../../src/playground/wire.js';

export const ROSA = 'U0ROSA0000';
export const EDITH = 'U0EDITH000';
export const SAM = 'U0SAM00000';
export const POLITICS = 'C0POLITICS';
export const POOL = 'C0POOL0000';
export const PLANNING = 'C0PRIVATE0';
export const directOf = (person: string) => `D0${person.slice(2)}`;

export class Visitor {
  readonly news: Live[] = [];
  #waiting: (() => void)[] = [];
  readonly #gone = new AbortController();

  private constructor(
    readonly url: string,
    readonly person: string,
    readonly window: string,
  ) {}

  static async open(url: string, person = ROSA, window = `w-${person}`): Promise<Visitor> {
    const visitor = new Visitor(url, person, window);
    const query = new URLSearchParams({ person, window });
    const response = await fetch(`${url}/page/live?${query}`, { signal: visitor.#gone.signal });
    void visitor.#read(response);
    await visitor.until((news) => news.kind === 'snapshot');
    return visitor;
  }

  async act<Kind extends keyof Deeds>(kind: Kind, deed: Deeds[Kind]): Promise<Outcome> {
    const doer = { person: this.person, window: this.window };
    const response = await fetch(`${this.url}/page/${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ doer, deed }),
    });
    const outcome: Outcome = JSON.parse(await response.text());
    return outcome;
  }

  say(text: string, channel = POLITICS, thread?: string): Promise<Outcome> {
    return this.act('say', { channel, text, ...(thread ? { thread } : {}) });
  }

  press(message: Posted, actionId: string, more: Record<string, unknown> = {}) {
    const block = message.blocks?.find((one) =>
      JSON.stringify(one).includes(`"action_id":"${actionId}"`),
    );
    return this.act('press', {
      place: { on: 'message', channel: message.channel, ts: message.ts },
      block: block?.block_id ?? '',
      action: { type: 'button', action_id: actionId, ...more },
      values: {},
    });
  }

  /** The first news, past or to come, of which this is true. */
  async until<Wanted extends Live>(is: (news: Live) => news is Wanted): Promise<Wanted>;
  async until(is: (news: Live) => boolean): Promise<Live>;
  async until(is: (news: Live) => boolean): Promise<Live> {
    for (;;) {
      const found = this.news.find(is);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async message(is: (message: Posted) => boolean): Promise<Posted> {
    const news = await this.until(
      (one): one is Extract<Live, { kind: 'message' }> => one.kind === 'message' && is(one.message),
    );
    return news.message;
  }

  async modal(callback: string) {
    const news = await this.until(
      (one): one is Extract<Live, { kind: 'modals' }> =>
        one.kind === 'modals' && one.modals.at(-1)?.view.callback_id === callback,
    );
    const modal = news.modals.at(-1);
    if (!modal) throw new Error('no modal');
    return modal;
  }

  snapshot(): Snapshot {
    const first = this.news.find((one) => one.kind === 'snapshot');
    if (!first) throw new Error('no snapshot');
    return first;
  }

  messages(): Posted[] {
    return this.news.flatMap((one) => (one.kind === 'message' ? [one.message] : []));
  }

  leave(): void {
    this.#gone.abort();
  }

  async #read(response: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        const lines = text.split('\n\n');
        text = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith('data: ')) this.#take(line.slice(6));
      }
    } catch {
      // Left, or the playground stopped.
    }
  }

  #take(line: string): void {
    const news: Live = JSON.parse(line);
    this.news.push(news);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
