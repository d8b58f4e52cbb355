/** Routes: parse, call the same functions as the command line, answer. */
import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { TuchuError } from '../core/index.js';
import type { Workspace } from '../store/index.js';
import { CountryList } from './country-list.js';
import { say } from './messages.js';
import { PAGE_ROUTES } from './page-routes.js';
import { guardPosted, isPosted } from './posted.js';
import { refuse } from './refuse.js';
import { json, langQuery, manifestList, placeList } from './schemas.js';

/** Names a browser may use for this machine; others are someone else's page calling in. */
const HOSTS = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** What is asked for is not there, rather than asked for wrongly. */
const NOT_THERE: ReadonlySet<string> = new Set([
  'server/unknownCountry',
  'server/unknownDoctrine',
  'server/unknownShock',
  'store/unknownDataset',
  'dependence/noDataset',
  'dependence-explore/noSuchYear',
  'accounts/noSuchTable',
  'votes/noSession',
]);

/** The HTTP interface over one workspace. `log` hears of faults that are ours. */
export function createApp(workspace: Workspace, log: (error: unknown) => void): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const field = issue?.path.join('.') ?? '';
      return refuse(c, 400, say.badQuery({ field, text: issue?.message ?? '' }));
    },
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // The linear algebra's kernel is WebAssembly; nothing is let run from text.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Isolated from other pages, so that a page may share memory with a thread of its own.
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginEmbedderPolicy: 'require-corp',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  app.use(async (c, next) => {
    if (!HOSTS.test(c.req.header('host') ?? '')) return refuse(c, 403, say.otherHost({}));
    return next();
  });
  app.onError((error, c) => {
    if (error instanceof TuchuError)
      return refuse(c, NOT_THERE.has(error.detail.code) ? 404 : 400, error.detail);
    // What was sent to be checked stays out of the log, also where a fault quotes it.
    log(
      c.req.method === 'POST' && isPosted(c.req.path)
        ? new Error('what was posted could not be answered')
        : error,
    );
    return refuse(c, 500, say.internal({}));
  });
  app.notFound((c) => refuse(c, 404, say.notFound({ path: c.req.path })));

  const countries = new CountryList(workspace);
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/places',
      summary: 'Countries, with what is held of each',
      request: { query: langQuery },
      responses: { 200: json(placeList, 'sorted by name in the language asked for') },
    }),
    async (c) => c.json(await countries.list(c.req.valid('query').lang), 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/datasets',
      summary: 'What the workspace holds',
      responses: { 200: json(manifestList, 'manifests') },
    }),
    async (c) => {
      // Notes that lay beside the files are long, and repeat for every file of a folder.
      const brief = (await workspace.datasets()).map((m) => ({ ...m, readme: undefined }));
      return c.json(brief, 200);
    },
  );
  guardPosted(app);
  for (const register of Object.values(PAGE_ROUTES)) register(app, workspace);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Tuchu', version: '1', license: { name: 'Apache-2.0' } },
  });
  return app;
}
