/** Route of a country's votes in the General Assembly, written out. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { sharePage, writeVotesPage } from '../brief/index.js';
import { OPENED_BEFORE, voteQuestionPoles } from '../relations/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { chainQuery, country, json, pageBody, refusals } from './schemas.js';

const query = chainQuery.pick({ lang: true, findings: true, year: true }).extend({
  rule: z.string().max(40).optional().openapi({ description: 'boundary rule of the map' }),
  issue: z.string().max(10).optional().openapi({ example: 'hr', description: 'issue area' }),
  poles: z.string().max(80).optional().openapi({
    example: 'USA,CHN',
    description:
      'two states, comma between them; those of packs/votes/axis.json where none are named',
  }),
});

export function votesRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/votes/{country}',
      summary: 'Votes in the General Assembly: alike with whom, and where on the axis',
      request: { params: country, query },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, findings, year, rule, issue, poles: named } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      // A session has the year it opens in.
      const session = year === undefined ? undefined : year - OPENED_BEFORE;
      const poles = voteQuestionPoles(named, (text) =>
        text.split(',').map((word) => countryCode(word.trim())),
      );
      const page = await writeVotesPage(workspace, { subject, session, rule, issue, poles }, lang);
      return c.json(findings === 'shared' ? sharePage(page) : page, 200);
    },
  );
}
