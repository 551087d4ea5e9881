// One call of the Web API: read, allowed or refused, noted for the Inspector.

import { textOf } from '../fields.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Fields } from '../wire.js';
import { METHODS } from './methods.js';

/** Slack's answer, which is `ok: false` with a reason where real Slack would refuse. */
export function callMethod(slack: Slack, name: string, args: Fields, token: string): Fields {
  const began = performance.now();
  const { answer, refusal } = answerTo(slack, name, args, token);
  const { token: _token, ...shown } = args;
  slack.inspector.note({
    to: 'slack',
    what: name,
    request: unfolded(shown),
    status: 200,
    answer,
    tookMs: Math.round(performance.now() - began),
    ...(refusal ? { refusal: { error: refusal.code, reasons: refusal.reasons } } : {}),
  });
  return answer;
}

function answerTo(
  slack: Slack,
  name: string,
  args: Fields,
  token: string,
): { answer: Fields; refusal?: Refusal } {
  try {
    return { answer: { ok: true, ...allowed(slack, name, token).call(slack, args) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const messages = error.reasons.map((reason) => `[ERROR] ${reason}`);
    const answer = { ok: false, error: error.code, response_metadata: { messages } };
    return { answer, refusal: error };
  }
}

function allowed(slack: Slack, name: string, token: string) {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) throw new Refusal('unknown_method', [`the playground has no ${name}`]);
  if (token !== slack.token) throw new Refusal(token ? 'invalid_auth' : 'not_authed');
  const { scopes } = method;
  if (scopes && !scopes.some((one) => slack.manifest.scopes.includes(one))) {
    throw new Refusal('missing_scope', [`manifest.yml has none of ${scopes.join(', ')}`]);
  }
  return method;
}

/** JSON inside a form, readable. */
function unfolded(args: Fields): Fields {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => {
      const text = textOf(value).trim();
      if (!/^[[{]/.test(text)) return [key, value];
      try {
        return [key, JSON.parse(text)];
      } catch {
        return [key, value];
      }
    }),
  );
}
