/** Routes of the great powers: the balance of a country written out, with its engage and hedge scores and frictions. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { assessBalance } from '../assess/index.js';
import { sharePage, writeBalancePage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { balanceQuery, country, json, pageBody, refusals } from './schemas.js';

export function balanceRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/balance/{country}',
      summary: 'The great powers domain by domain, engage and hedge, and frictions beside tiers',
      request: { params: country, query: balanceQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': day, powers, k, findings } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      const asked = {
        ...(day === undefined ? {} : { day }),
        ...(powers === undefined ? {} : { powers }),
        ...(k === undefined ? {} : { k }),
      };
      const page = writeBalancePage(await assessBalance(workspace, subject, asked), lang);
      return c.json(findings === 'shared' ? sharePage(page) : page, 200);
    },
  );
}
