/** Routes of the catalogue: what is loaded, and what each dataset holds of whom and when. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { writeCatalogue, writeCoverage } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { catalogueBody, coverageBody, dataset, json, langQuery, refusals } from './schemas.js';

export function catalogueRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/catalogue',
      summary: 'What is loaded: sources, licences, counts, citations, and what could not be read',
      request: { query: langQuery },
      responses: { 200: json(catalogueBody, 'written in the language asked for') },
    }),
    async (c) => c.json(await writeCatalogue(workspace, c.req.valid('query').lang), 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/coverage/{dataset}',
      summary: 'Rows of a dataset by place and year, as charts',
      request: { params: dataset, query: langQuery },
      responses: { 200: json(coverageBody, 'written in the language asked for'), ...refusals },
    }),
    async (c) => {
      const id = c.req.valid('param').dataset;
      // Asked first: it says so where there is no such dataset.
      const rows = await workspace.coverage(id);
      const manifest = (await workspace.datasets()).find((m) => m.id === id);
      if (manifest === undefined) throw new Error(`dataset \`${id}\` went away while it was read`);
      return c.json(writeCoverage(manifest, rows, c.req.valid('query').lang), 200);
    },
  );
}
