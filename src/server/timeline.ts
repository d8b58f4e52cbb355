/** Route of a country's timeline: milestones, measured series and what changed, written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { timelineOf } from '../assess/index.js';
import { sharePage, writeTimelinePage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, json, pageBody, refusals, timelineQuery } from './schemas.js';

export function timelineRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/timeline/{country}',
      summary: 'Milestones of a country over measured series, and what changed after each',
      request: { params: country, query: timelineQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, since, until, around, bloc, findings, 'as-of': day } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      const t = await timelineOf(workspace, { subject, day, since, until, around, bloc });
      const page = writeTimelinePage(t, lang);
      return c.json(findings === 'shared' ? sharePage(page) : page, 200);
    },
  );
}
