/** Route of a country's agreements: counts by rule, dates, the matrix, overlap, hub or spoke. */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED } from '../assess/index.js';
import { writeAgreementsPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, json, pageBody, pageQuery, refusals } from './schemas.js';

const agreementsQuery = pageQuery.extend({
  rule: z.string().max(40).optional().openapi({ description: 'counting rule of the pack' }),
  with: z
    .string()
    .max(200)
    .optional()
    .openapi({ example: 'USA,BRA', description: 'partners of an agreement that might be' }),
});

export function agreementsRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/agreements/{country}',
      summary: 'Agreements of a country on a day, written out',
      request: { params: country, query: agreementsQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, rule, with: named, 'as-of': asOf } = c.req.valid('query');
      const page = await writeAgreementsPage(workspace, countryCode(c.req.valid('param').country), {
        day: asOf ?? REVIEWED,
        lang,
        rule,
        with: named?.split(',').map(countryCode),
      });
      return c.json(page, 200);
    },
  );
}
