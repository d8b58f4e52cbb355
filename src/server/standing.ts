/** Routes of a country's standing and of its diplomatic relations, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED } from '../assess/index.js';
import { writeDiplomaticPage, writeStandingPage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, json, pageBody, pageQuery, refusals } from './schemas.js';

const query = pageQuery.omit({ rule: true });

export function standingRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/standing/{country}',
      summary: 'Memberships, seats, offices, peace operations and initiatives of a country',
      request: { params: country, query },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': day = REVIEWED } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      return c.json(await writeStandingPage(workspace, subject, { day, lang }), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/diplomatic/{country}',
      summary: 'With whom a country has diplomatic relations, under each counting rule',
      request: { params: country, query },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': day = REVIEWED } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      return c.json(await writeDiplomaticPage(subject, { day, lang }, workspace.dir), 200);
    },
  );
}
