/** Route of a country's value chains: whose value is in its exports, and where it stands, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { writeChainPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { chainQuery, country, json, pageBody, refusals } from './schemas.js';

export function chainRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/chain/{country}',
      summary: 'Whose value is in a country’s exports, its position over the years, the stuck flag',
      request: { params: country, query: chainQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, dataset, year } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      const { page } = await writeChainPage(workspace, { subject, dataset, year }, lang);
      return c.json(page, 200);
    },
  );
}
