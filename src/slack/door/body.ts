/** The body of a request: read up to a limit, and taken apart. */
import type { IncomingMessage } from 'node:http';

/** More than any request that Slack sends: a modal has 250 kB at most. */
export const BODY_LIMIT = 1024 * 1024;
/** Blocks within blocks go some ten deep. What is deeper is made to exhaust whoever walks through it. */
const DEEPEST = 60;

/** The body; undefined where it is larger than the limit. Nothing beyond the limit is kept. */
export async function bodyOf(
  request: IncomingMessage,
  limit = BODY_LIMIT,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  // The rest is left unread, and the connection open for as long as the refusal takes.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the body says: JSON, a form, or JSON in a form's `payload`; undefined where it is none of these. */
export function parsedBody(body: Buffer, contentType: string | undefined): unknown {
  const text = body.toString('utf8');
  const [type] = (contentType ?? '').split(';');
  switch (type?.trim().toLowerCase()) {
    case 'application/json':
      return parsedJson(text);
    case 'application/x-www-form-urlencoded': {
      const form = new URLSearchParams(text);
      const payload = form.get('payload');
      return payload === null ? Object.fromEntries(form) : parsedJson(payload);
    }
    default:
      return undefined;
  }
}

/** Slack tries now and then whether the certificate is good; such a request asks for nothing. */
export function isCertificateCheck(body: Buffer, contentType: string | undefined): boolean {
  const form = parsedBody(body, contentType);
  return typeof form === 'object' && form !== null && 'ssl_check' in form && form.ssl_check === '1';
}

function parsedJson(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether brackets are open more than so many deep, those in strings left out. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}
