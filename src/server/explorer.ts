/** Route of the dependence explorer: one country's side of one flow, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { writeExplorer } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode, placeCode } from './country-code.js';
import { country, explorerBody, explorerQuery, json, refusals } from './schemas.js';

export function explorerRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/explorer/{country}',
      summary: 'Dependence of a country by product and partner, for readers who drill',
      request: { params: country, query: explorerQuery },
      responses: { 200: json(explorerBody, 'written in the language asked for'), ...refusals },
    }),
    async (c) => {
      const { lang, partner, ...asked } = c.req.valid('query');
      const page = await writeExplorer(
        workspace,
        {
          subject: countryCode(c.req.valid('param').country),
          ...asked,
          ...(partner === undefined ? {} : { partner: placeCode(partner) }),
        },
        lang,
      );
      return c.json(page, 200);
    },
  );
}
