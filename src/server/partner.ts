/** Routes of relations: the ladder with its dates, and everything about one pair of countries. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED, assess, assessPair } from '../assess/index.js';
import { writeLadderPage, writePartnerPage, writeSamePairPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode, partnerCode } from './country-code.js';
import { country, dayQuery, json, pageBody, pairParams, refusals } from './schemas.js';

export function partnerRoutes(app: OpenAPIHono, workspace: Workspace): void {
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
