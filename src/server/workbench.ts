/**
 * Routes of the check where a person edits: a doctrine of one's own checked and tested, clauses put to the coder, and the
 * doctrines a country may be held to. What is posted is neither kept nor logged.
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { writeCoder, writeCountryDoctrines, writeOwnPack } from '../brief/index.js';
import { isDay } from '../core/index.js';
import { readOwn } from '../doctrine/index.js';
import { countryCode } from './country-code.js';
import { country, json, langQuery, problem, refusals } from './schemas.js';

/** A pack as the browser holds it, and its sources beside it; never a file of this machine. */
export const ownFiles = z
  .array(z.strictObject({ file: z.string().min(1).max(200), text: z.string() }))
  .min(1)
  .max(2)
  .openapi({ description: 'a pack, and the sources.json beside it: name and text' });

const clauses = z
  .array(
    z.strictObject({
      clause: z.number().int().min(1).max(10_000),
      text: z.string().min(1).max(20_000),
    }),
  )
  .max(500);

const posted = {
  ...refusals,
  403: json(problem, 'asked by a page of another server'),
  413: json(problem, 'too long'),
  415: json(problem, 'the body is not JSON'),
};
const written = (name: string, type: string) =>
  z.any().openapi(name, { type: 'object', description: `type ${type}` });

export function workbenchRoutes(app: OpenAPIHono): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/doctrine',
      summary: 'A doctrine of one’s own: what is wrong with it, its tests, its rules; not kept',
      request: {
        query: langQuery,
        body: {
          required: true,
          content: { 'application/json': { schema: z.strictObject({ files: ownFiles }) } },
        },
      },
      responses: { 200: json(written('OwnPack', 'OwnPackSheet'), 'checked and tested'), ...posted },
    }),
    (c) => c.json(writeOwnPack(readOwn(c.req.valid('json').files), c.req.valid('query').lang), 200),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/code',
      summary: 'Facts that clauses may speak of, proposed from their words; a person decides',
      request: {
        query: langQuery,
        body: {
          required: true,
          content: { 'application/json': { schema: z.strictObject({ clauses }) } },
        },
      },
      responses: {
        200: json(written('Coder', 'CoderSheet'), 'proposals and abstentions'),
        ...posted,
      },
    }),
    (c) => c.json(writeCoder(c.req.valid('json').clauses, c.req.valid('query').lang), 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/doctrines/{country}',
      summary: 'Doctrines a country may be held to on a day: its own, its groups’, or none',
      request: {
        params: country,
        query: langQuery.extend({
          'as-of': z
            .string()
            .refine((day) => isDay(day), 'a day such as 2025-12-31')
            .optional(),
        }),
      },
      responses: {
        200: json(written('CountryDoctrines', 'CountryDoctrines'), 'by how they concern it'),
        ...refusals,
      },
    }),
    (c) => {
      const { lang, 'as-of': asOf } = c.req.valid('query');
      const day = asOf ?? new Date().toISOString().slice(0, 10);
      return c.json(
        writeCountryDoctrines(countryCode(c.req.valid('param').country), day, lang),
        200,
      );
    },
  );
}
