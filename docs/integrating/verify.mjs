// node verify.mjs [now] < request: header lines, an empty line, the body. WEBHOOK_SECRETS: one or more, a space between.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const WINDOW = 300; // seconds, before and after

/** headers by their names, whichever case they come in; body: a Buffer of the bytes that came, before any parsing. */
export function verified(headers, body, secrets, now) {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const id = named.get('webhook-id') ?? '';
  const time = named.get('webhook-timestamp') ?? '';
  if (!id || !/^[0-9]{1,12}$/.test(time) || Math.abs(now - Number(time)) > WINDOW) {
    return false;
  }
  let found = false;
  for (const secret of secrets) {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const digest = createHmac('sha256', key).update(`${id}.${time}.`).update(body).digest('base64');
    const expected = Buffer.from(`v1,${digest}`);
    for (const signature of (named.get('webhook-signature') ?? '').split(' ')) {
      const given = Buffer.from(signature);
      if (given.length === expected.length && timingSafeEqual(given, expected)) { // constant time
        found = true;
      }
    }
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const secrets = (process.env.WEBHOOK_SECRETS ?? '').split(/\s+/).filter(Boolean);
  if (secrets.length === 0) {
    console.error('WEBHOOK_SECRETS is not set');
    process.exit(2);
  }
  const all = readFileSync(0);
  const headers = {};
  let at = 0;
  while (at < all.length) {
    const newline = all.indexOf(10, at);
    const end = newline < 0 ? all.length : newline;
    const line = all.toString('utf8', at, end).trim();
    at = Math.min(end + 1, all.length);
    if (!line) {
      break;
    }
    const colon = line.indexOf(':');
    if (colon > 0) {
      headers[line.slice(0, colon)] = line.slice(colon + 1).trim();
    }
  }
  const now = process.argv[2] ? Number(process.argv[2]) : Math.floor(Date.now() / 1000);
  const yes = verified(headers, all.subarray(at), secrets, now);
  console.log(yes ? 'yes' : 'no');
  process.exit(yes ? 0 : 1);
}
