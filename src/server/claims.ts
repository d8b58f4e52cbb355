/** Route of the claims: what documents say of a country, judged and written out. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { judgeClaims, REVIEWED } from '../assess/index.js';
import { noClaimsPage, writeClaimsPage } from '../brief/index.js';
import { periodBounds } from '../core/index.js';
import { packFor } from '../facts/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { country, json, pageBody, claimsQuery, refusals } from './schemas.js';

export function claimsRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/claims/{country}',
      summary: 'Claims about a country, each judged by rule and day, written out',
      request: { params: country, query: claimsQuery },
      responses: { 200: json(pageBody, 'the page'), ...refusals },
    }),
    async (c) => {
      const { lang, item, 'as-of': asOf } = c.req.valid('query');
      const subject = countryCode(c.req.valid('param').country);
      const pack = await packFor(subject, workspace.dir);
      const day = asOf ?? periodBounds(pack?.profile.asOf ?? '')?.last ?? REVIEWED;
      if (pack?.claims === undefined) return c.json(noClaimsPage({ subject, lang, day }), 200);
      const all = await judgeClaims({ workspace, pack, asOf }, pack.claims);
      return c.json(writeClaimsPage(all, { subject, lang, day, pack, item }), 200);
    },
  );
}
