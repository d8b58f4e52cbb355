/** Route of the ledger: the dated facts of a country, newest first, each opening its sources. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED } from '../assess/index.js';
import { packFor, select, settle } from '../facts/index.js';
import { writeFactsPage, writeNoFactsPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, dayQuery, json, pageBody, refusals } from './schemas.js';

export function factsRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/facts/{country}',
      summary: 'The dated facts of a country, written out',
      request: { params: country, query: dayQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': asOf } = c.req.valid('query');
      const code = countryCode(c.req.valid('param').country);
      const pack = await packFor(code, workspace.dir);
      if (pack === undefined) return c.json(writeNoFactsPage(code, asOf ?? REVIEWED, lang), 200);
      const found = select(pack, asOf === undefined ? {} : { asOf });
      const settled = settle(found, pack, {});
      return c.json(
        writeFactsPage({ pack, settled, prefer: {}, lang, asOf, top: found.length }),
        200,
      );
    },
  );
}
