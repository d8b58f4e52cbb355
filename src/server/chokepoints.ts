/** Route of the straits and canals that a country's trade passes, written out. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { writeChokepointsPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { complexityQuery, country, json, pageBody, refusals } from './schemas.js';

const query = complexityQuery.pick({ lang: true, dataset: true, year: true }).extend({
  side: z.enum(['import', 'export']).default('import'),
  product: z.string().max(20).optional(),
  passage: z.string().max(40).optional(),
});

export function chokepointsRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/chokepoints/{country}',
      summary: 'Straits and canals that a country’s trade passes, by product and by partner',
      request: { params: country, query },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, ...asked } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      return c.json(await writeChokepointsPage(workspace, { subject, ...asked }, lang), 200);
    },
  );
}
