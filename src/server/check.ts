/**
 * Routes of the check: doctrines, the words that rules may ask for, drafts that come with the package, and the check of
 * a draft. A draft arrives in the body, is judged, and is neither kept nor logged.
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import {
  doctrineList,
  exampleList,
  vocabularyList,
  writeCheckSheet,
  writeChoicesSheet,
} from '../brief/index.js';
import { TuchuError, isDay } from '../core/index.js';
import {
  MODES,
  assessDraft,
  doctrineFor,
  parseDraft,
  precedentsOf,
  shippedCases,
  shippedLibrary,
} from '../doctrine/index.js';
import { say } from './messages.js';
import { refuse } from './refuse.js';
import { json, langQuery, problem, refusals } from './schemas.js';

/** Bytes of a body; the longest draft that comes with the package has four thousand. */
export const MOST_BYTES = 256 * 1024;

const list = (description: string) => z.array(z.any()).openapi({ description });

const asked = z.strictObject({
  doctrine: z.string().max(80).openapi({ example: 'VNM-4NO-2019', description: 'id, no file' }),
  mode: z.enum(MODES).default('actual'),
  'as-of': z
    .string()
    .refine((day) => isDay(day), 'a day such as 2025-12-31')
    .optional(),
  /** The name of the file it was read from; named in what is wrong with it. */
  file: z.string().max(200).default('draft.json'),
  draft: z.any().openapi({ type: 'object', description: 'a draft (tuchu/doctrine, type Draft)' }),
});

/** A doctrine by its id alone: a browser never names a file of this machine. */
function shipped(id: string): ReturnType<typeof doctrineFor> {
  const { doctrines, checklists } = shippedLibrary();
  const known = [...doctrines.map((d) => d.doctrine.id), ...checklists.map((c) => c.checklist.id)];
  if (!known.includes(id)) throw new TuchuError(say.unknownDoctrine({ id, known }), 2);
  return doctrineFor(id);
}

/** Only JSON, only of a bearable size, only from a page of this server, and readable. */
function guard(app: OpenAPIHono): void {
  app.use('/api/check', async (c, next) => {
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
    '/api/check',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: (c) => {
        // The rest of the body stays unread, so that the line is of no further use.
        c.header('connection', 'close');
        return refuse(c, 413, say.tooLong({ kilobytes: MOST_BYTES / 1024 }));
      },
    }),
  );
  app.use('/api/check', async (c, next) => {
    if (c.req.method === 'POST') {
      try {
        JSON.parse(await c.req.text());
      } catch {
        return refuse(c, 400, say.unreadable({}));
      }
    }
    c.header('cache-control', 'no-store');
    return next();
  });
}

export function checkRoutes(app: OpenAPIHono): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/doctrines',
      summary: 'Doctrines and checklists that come with the package, and the facts each asks for',
      request: { query: langQuery },
      responses: { 200: json(list('type DoctrineEntry'), 'by country and id') },
    }),
    (c) => c.json([...doctrineList(c.req.valid('query').lang)], 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/vocabulary',
      summary: 'The facts that a rule may ask for and a draft may state',
      request: { query: langQuery },
      responses: { 200: json(list('type TermEntry'), 'by their words') },
    }),
    (c) => c.json([...vocabularyList(c.req.valid('query').lang)], 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/drafts',
      summary: 'Real instruments that come with the package as drafts',
      request: { query: langQuery },
      responses: { 200: json(list('type ExampleEntry'), 'by date') },
    }),
    (c) => c.json([...exampleList(c.req.valid('query').lang)], 200),
  );
  guard(app);
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/check',
      summary: 'A draft under a doctrine, written out; the draft is not kept',
      request: {
        query: langQuery,
        body: { required: true, content: { 'application/json': { schema: asked } } },
      },
      responses: {
        200: json(
          z.any().openapi('CheckSheet', { type: 'object', description: 'type CheckSheet' }),
          'the verdict with its reasons',
        ),
        ...refusals,
        403: json(problem, 'asked by a page of another server'),
        413: json(problem, 'the draft is too long'),
        415: json(problem, 'the body is not JSON'),
      },
    }),
    (c) => {
      const { lang } = c.req.valid('query');
      const { mode, file, draft: content, doctrine: id, ...rest } = c.req.valid('json');
      const { doctrine, checklist, sources } = shipped(id);
      const draft = parseDraft(content, file);
      if (checklist !== undefined) return c.json(writeChoicesSheet(checklist, draft, lang), 200);
      if (doctrine === undefined) throw new Error('neither a doctrine nor a checklist');
      const asOf = rest['as-of'];
      const found = assessDraft(doctrine, draft, mode, asOf);
      const precedents = precedentsOf(draft, shippedCases(), doctrine);
      const input = { doctrine, draft, found, sources, precedents, file, asOf: asOf ?? null };
      return c.json(writeCheckSheet(input, lang), 200);
    },
  );
}
