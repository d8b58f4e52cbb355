/** Route of a pair of countries: everything held of it, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED, assessPair } from '../assess/index.js';
import { writePartnerPage, writeSamePairPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode, partnerCode } from './country-code.js';
import { dayQuery, json, pageBody, pairParams, refusals } from './schemas.js';

export function partnerRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/partner/{country}/{partner}',
      summary: 'Everything about one pair of countries, written out',
      request: { params: pairParams, query: dayQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': asOf } = c.req.valid('query');
      const names = c.req.valid('param');
      const [subject, partner] = [countryCode(names.country), partnerCode(names.partner)];
      if (subject === partner)
        return c.json(writeSamePairPage(subject, asOf ?? REVIEWED, lang), 200);
      const pair = await assessPair(workspace, subject, partner, asOf);
      return c.json(writePartnerPage(pair, lang), 200);
    },
  );
}
