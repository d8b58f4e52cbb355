/** Route of a country's complexity: where its exports stand and what is near, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { FILTER_OPTIONS } from '../assess/index.js';
import { writeComplexityPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { complexityQuery, country, json, pageBody, refusals } from './schemas.js';

export function complexityRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/complexity/{country}',
      summary: 'Complexity of a country’s exports, the product space and the nearest products',
      request: { params: country, query: complexityQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, dataset, year, since, ...asked } = c.req.valid('query');
      const filters = Object.fromEntries(
        Object.entries(FILTER_OPTIONS).flatMap(([key, name]) => {
          const value = asked[name];
          return value === undefined ? [] : [[key, value]];
        }),
      );
      const subject = countryCode(c.req.valid('param').country);
      const question = { subject, dataset, year, since, filters };
      return c.json(await writeComplexityPage(workspace, question, lang), 200);
    },
  );
}
