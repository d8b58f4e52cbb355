/**
 * Routes of the check: doctrines, the words that rules may ask for, drafts that come with the package, and the check of
 * a draft. A draft arrives in the body, is judged, and is neither kept nor logged.
 */
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  type SheetInput,
  checkAgain,
  doctrineList,
  exampleList,
  testsText,
  vocabularyList,
  writeCheckSheet,
  writeChoicesSheet,
} from '../brief/index.js';
import { type Lang, TuchuError, isDay } from '../core/index.js';
import { packFor } from '../facts/index.js';
import {
  MODES,
  type Named,
  type OwnFile,
  VERDICTS,
  assessDraft,
  dayOf,
  doctrineFor,
  measureLimits,
  ownPack,
  parseDraft,
  precedentsOf,
  shippedCases,
  shippedLibrary,
  testDoctrine,
} from '../doctrine/index.js';
import type { Workspace } from '../store/index.js';
import { say } from './messages.js';
import { json, langQuery, problem, refusals } from './schemas.js';
import { ownFiles, workbenchRoutes } from './workbench.js';

const list = (description: string) => z.array(z.any()).openapi({ description });

const asked = z.strictObject({
  doctrine: z
    .string()
    .max(80)
    .optional()
    .openapi({ example: 'VNM-4NO-2019', description: 'id, no file; or `own`' }),
  /** A doctrine of the reader's own, in place of an id. */
  own: ownFiles.optional(),
  mode: z.enum(MODES).default('actual'),
  'as-of': z
    .string()
    .refine((day) => isDay(day), 'a day such as 2025-12-31')
    .optional(),
  /** The name of the file it was read from; named in what is wrong with it. */
  file: z.string().max(200).default('draft.json'),
  draft: z.any().openapi({ type: 'object', description: 'a draft (tuchu/doctrine, type Draft)' }),
  text: z.boolean().default(false).openapi({ description: 'the reasoning as text too' }),
  /** The `standing` of the sheet before, so that what changed is said. */
  before: z
    .strictObject({
      hash: z.string().max(64),
      mode: z.enum(MODES),
      verdict: z.enum([...VERDICTS, 'not_applicable']),
      principles: z.record(z.string().max(80), z.enum(VERDICTS)),
      open: z.array(z.string().max(80).nullable()).max(500),
    })
    .optional(),
});

/** A doctrine by its id alone: a browser never names a file of this machine. */
function shipped(id: string): Named {
  const { doctrines, checklists } = shippedLibrary();
  const known = [...doctrines.map((d) => d.doctrine.id), ...checklists.map((c) => c.checklist.id)];
  if (!known.includes(id)) throw new TuchuError(say.unknownDoctrine({ id, known }), 2);
  return doctrineFor(id);
}

/** The doctrine asked for: one that comes with the package, or the reader's own, with the result of its tests. */
function named(
  id: string | undefined,
  files: readonly OwnFile[] | undefined,
  lang: Lang,
): Named & Pick<SheetInput, 'own'> {
  if ((id === undefined) === (files === undefined)) throw new TuchuError(say.oneDoctrine({}), 2);
  if (files === undefined) return shipped(id ?? '');
  const { doctrines, checklists, sources } = ownPack(files);
  const [filed] = doctrines;
  return {
    doctrine: filed?.doctrine,
    checklist: checklists[0]?.checklist,
    sources,
    ...(filed === undefined
      ? {}
      : { own: { file: filed.file, tests: testsText(testDoctrine(filed.doctrine), lang) } }),
  };
}

/** The day the check is made: the date of a decision is held against it, and a text dated later is named. */
const today = (): string => new Date().toISOString().slice(0, 10);

export function checkRoutes(app: OpenAPIHono, workspace: Workspace): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/doctrines',
      summary: 'Doctrines and checklists that come with the package, and the facts each asks for',
      request: { query: langQuery },
      responses: { 200: json(list('type DoctrineEntry'), 'by country and id') },
    }),
    (c) => c.json([...doctrineList(c.req.valid('query').lang)], 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/vocabulary',
      summary: 'The facts that a rule may ask for and a draft may state',
      request: { query: langQuery },
      responses: { 200: json(list('type TermEntry'), 'by their words') },
    }),
    (c) => c.json([...vocabularyList(c.req.valid('query').lang)], 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/drafts',
      summary: 'Real instruments that come with the package as drafts',
      request: { query: langQuery },
      responses: { 200: json(list('type ExampleEntry'), 'by date') },
    }),
    (c) => c.json([...exampleList(c.req.valid('query').lang)], 200),
  );
  workbenchRoutes(app);
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/check',
      summary: 'A draft under a doctrine, written out; the draft is not kept',
      request: {
        query: langQuery,
        body: { required: true, content: { 'application/json': { schema: asked } } },
      },
      responses: {
        200: json(
          z.any().openapi('CheckSheet', { type: 'object', description: 'type CheckSheet' }),
          'the verdict with its reasons',
        ),
        ...refusals,
        403: json(problem, 'asked by a page of another server'),
        413: json(problem, 'the draft is too long'),
        415: json(problem, 'the body is not JSON'),
      },
    }),
    async (c) => {
      const { lang } = c.req.valid('query');
      const { mode, file, draft: content, before, text, ...rest } = c.req.valid('json');
      const { doctrine, checklist, sources, own } = named(rest.doctrine, rest.own, lang);
      const draft = parseDraft(content, file);
      if (checklist !== undefined)
        return c.json(writeChoicesSheet(checklist, draft, lang, text), 200);
      if (doctrine === undefined) throw new Error('neither a doctrine nor a checklist');
      const asOf = rest['as-of'];
      const question = { doctrine, file, mode, asOf: asOf ?? null, own };
      const measured = await measureLimits(workspace, {
        doctrine,
        draft,
        day: dayOf(draft, asOf).day,
        reproduce: checkAgain(question, lang),
        packOf: (code) => packFor(code, workspace.dir),
      });
      const found = assessDraft(doctrine, draft, mode, asOf, measured, today());
      const precedents = precedentsOf(draft, shippedCases(), doctrine);
      const judged = { doctrine, draft, found, sources, precedents, file, asOf: asOf ?? null };
      return c.json(writeCheckSheet({ ...judged, own, before, asText: text }, lang), 200);
    },
  );
}
