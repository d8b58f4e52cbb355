/** What is posted is a person's own: only from a page of this server, only JSON, of a bearable size, kept by nobody. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { jsonOf } from '../doctrine/index.js';
import { say } from './messages.js';
import { refuse } from './refuse.js';

/** Bytes of a body; the longest draft that comes with the package has four thousand, the longest pack forty. */
export const MOST_BYTES = 256 * 1024;

/** Routes to which drafts and packs are posted: a fault there is logged without a word of them. */
export const POSTED: readonly string[] = [
  '/api/check',
  '/api/code',
  '/api/doctrine',
  '/api/shock/:country',
];

/** Whether what was sent there is a reader's own. */
export const isPosted = (path: string): boolean =>
  POSTED.includes(path) || path.startsWith('/api/shock/');

/** Only JSON, only of a bearable size, only from a page of this server, and readable. */
export function guardPosted(app: OpenAPIHono): void {
  for (const path of POSTED) {
    app.use(path, async (c, next) => {
      if (c.req.method !== 'POST') return next();
      const origin = c.req.header('origin');
      const site = c.req.header('sec-fetch-site') ?? 'same-origin';
      const own = `http://${c.req.header('host') ?? ''}`;
      if ((origin !== undefined && origin !== own) || !['same-origin', 'none'].includes(site))
        return refuse(c, 403, say.otherOrigin({}));
      if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
        return refuse(c, 415, say.notJson({}));
      return next();
    });
    app.use(
      path,
      bodyLimit({
        maxSize: MOST_BYTES,
        onError: (c) => {
          // The rest of the body stays unread, so that the line is of no further use.
          c.header('connection', 'close');
          return refuse(c, 413, say.tooLong({ kilobytes: MOST_BYTES / 1024 }));
        },
      }),
    );
    app.use(path, async (c, next) => {
      if (c.req.method === 'POST') {
        const text = await c.req.text();
        try {
          JSON.parse(text);
        } catch {
          return refuse(c, 400, say.unreadable({}));
        }
        // The parser keeps the last of two entries under one key in silence: read strictly, it is refused with its place.
        jsonOf(text, 'body');
      }
      c.header('cache-control', 'no-store');
      return next();
    });
  }
}
