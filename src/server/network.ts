/** Route of a country's network on a day, written out: the page behind the explorer with its slider. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { REVIEWED } from '../assess/index.js';
import { sharePage, writeNetworkPage } from '../brief/index.js';
import { layersNamed } from '../relations/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, json, networkQuery, pageBody, refusals } from './schemas.js';

export function networkRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/network/{country}',
      summary: 'A country’s network on a day: ties in every layer, brokerage, what changed',
      request: { params: country, query: networkQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, 'as-of': day, since, layers, findings } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      const drawn = layers === undefined || layers === '' ? undefined : layersNamed([layers]);
      const { page } = await writeNetworkPage(
        workspace,
        { country: subject, day, since, drawn, today: REVIEWED },
        lang,
      );
      return c.json(findings === 'shared' ? sharePage(page) : page, 200);
    },
  );
}
