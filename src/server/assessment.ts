/** Routes of a country's assessment: the overview written out, and every Finding of it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { allFindings, assess } from '../assess/index.js';
import { writePage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, findingList, json, pageBody, pageQuery, refusals } from './schemas.js';

export function assessmentRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/page/{country}',
      summary: 'The assessment of a country, written out',
      request: { params: country, query: pageQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, rule, 'as-of': asOf } = c.req.valid('query');
      const a = await assess(workspace, countryCode(c.req.valid('param').country), asOf);
      const page = writePage(a, { lang, ...(rule === undefined ? {} : { mapRule: rule }) });
      return c.json(page, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/findings/{country}',
      summary: 'Every Finding of the assessment',
      request: { params: country, query: pageQuery },
      responses: { 200: json(findingList, 'Findings'), ...refusals },
    }),
    async (c) => {
      const { 'as-of': asOf } = c.req.valid('query');
      const a = await assess(workspace, countryCode(c.req.valid('param').country), asOf);
      return c.json(allFindings(a), 200);
    },
  );
}
