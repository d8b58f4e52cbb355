/** Route of the ladder of a country with its dates, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { assess } from '../assess/index.js';
import { writeLadderPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, dayQuery, json, pageBody, refusals } from './schemas.js';

export function ladderRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/relations/{country}',
      summary: 'The ladder of a country with every date, written out',
      request: { params: country, query: dayQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': asOf } = c.req.valid('query');
      const a = await assess(workspace, countryCode(c.req.valid('param').country), asOf);
      return c.json(writeLadderPage(a, lang), 200);
    },
  );
}
