import { App } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import { createCounters } from '../../../src/slack/counters.js';
import { createIntake, type Delivery, type Intake } from '../../../src/slack/door/intake.js';
import { boltLogger, createLog } from '../../../src/slack/log.js';
import { eventually } from '../../eventually.js';
import { command, envelope, mention } from '../../wire/slack-requests.js';

type Ack = (answer?: string) => Promise<void>;

/** An app that answers commands, and mentions when it is let. */
function intakeWith(
  onCommand: (ack: Ack) => Promise<void>,
  onMention: () => Promise<void> = async () => {},
) {
  const lines: string[] = [];
  const log = createLog('warn', [], { write: (line) => void lines.push(line) });
  const counters = createCounters();
  const intake = createIntake(log, counters);
  const app = new App({
    receiver: intake.receiver,
    authorize: async () => ({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'U1', teamId: 'T0DESK' }),
    logger: boltLogger(log),
    convoStore: false,
  });
  app.command('/summit', ({ ack }) => onCommand(ack));
  app.event('app_mention', onMention);
  app.error(async (error) => {
    throw error;
  });
  return { intake, lines, counters };
}

const aCommand: Delivery = { kind: 'command', payload: command('help') };
const aMention = (): Delivery => ({ kind: 'event', payload: envelope(mention('help')) });

async function answerOf(intake: Intake, delivery: Delivery) {
  const sent: unknown[] = [];
  const taken = await intake.take(delivery, async (answer) => void sent.push(answer));
  return { taken, sent };
}

describe('the intake', () => {
  it('hands a request to its listener, and its answer back', async () => {
    const { intake } = intakeWith((ack) => ack('hello'));
    expect(await answerOf(intake, aCommand)).toEqual({ taken: 'taken', sent: ['hello'] });
    expect(intake.inHand()).toBe(0);
  });

  it('says where nobody listens, and where a listener fails', async () => {
    const { intake, lines } = intakeWith(async () => {
      throw new Error('broken');
    });
    expect(
      (await answerOf(intake, { kind: 'command', payload: command('x', { command: '/other' }) }))
        .taken,
    ).toBe('unheard');
    expect((await answerOf(intake, aCommand)).taken).toBe('failed');
    expect(lines.join('')).toContain('"reference"');
    expect(intake.inHand()).toBe(0);
  });

  it('takes so many posts at once and no more, and answers commands beside them', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { intake, counters } = intakeWith(
      (ack) => ack('hello'),
      () => held,
    );
    const taken = Array.from({ length: 450 }, () => answerOf(intake, aMention()));
    await eventually(() => expect(intake.inHand()).toBe(400));
    expect((await answerOf(intake, aCommand)).sent).toEqual(['hello']);
    release();
    const outcomes = (await Promise.all(taken)).map((one) => one.taken);
    expect(outcomes.filter((one) => one === 'busy')).toHaveLength(50);
    expect((await answerOf(intake, aMention())).taken).toBe('taken');
    expect((await counters.text()).text).toContain('summit_refused_total{why="busy"} 50');
  });

  it('acknowledges a slow command in time; the answer then goes another way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let late: unknown;
      const slow = new Promise<void>((resolve) => setTimeout(resolve, 2_900));
      const { intake } = intakeWith(async (ack) => {
        await slow;
        await ack('too late').catch((error) => {
          late = error;
        });
      });
      const answered = answerOf(intake, aCommand);
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await answered).toEqual({ taken: 'taken', sent: [undefined] });
      expect(late).toBeInstanceOf(Error);
    } finally {
      vi.useRealTimers();
    }
  });
});
