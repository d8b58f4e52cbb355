/**
 * Routes of shocks: those that come with the package, and one shock for one country, ready or posted. What is posted is run
 * and neither kept nor logged. One shock runs at a time, so that others are answered meanwhile; what the models said is
 * kept in memory for as long as the data stay the same, so that a reader who sets one number waits for few of them.
 */
import { createHash } from 'node:crypto';
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { sharePage, shockEntries, writeShockPage } from '../brief/index.js';
import { type Lang, type LimitSetting, TuchuError } from '../core/index.js';
import { type Shock, ShockMemo, parseShock, readyShocks, reproduceShock } from '../shock/index.js';
import type { Workspace } from '../store/index.js';
import { countryCode } from './country-code.js';
import { say } from './messages.js';
import { complexityQuery, country, json, langQuery, problem, refusals } from './schemas.js';

/** Shocks whose answers are kept; each holds one table. */
const MEMOS = 4;

const query = complexityQuery.pick({ lang: true, dataset: true, year: true }).extend({
  with: z.string().max(80).optional().openapi({ description: 'in place of a role: code or name' }),
  model: z.string().max(400).optional().openapi({ description: 'ids with commas between them' }),
  set: z
    .union([z.string().max(80), z.array(z.string().max(80)).max(40)])
    .optional()
    .openapi({ description: 'an assumption: id=number; as often as wanted' }),
  map: z.string().max(40).optional().openapi({ description: 'model whose losses are drawn' }),
  rule: z.string().max(40).optional().openapi({ description: 'boundary rule of the map' }),
});
const readyQuery = query.extend({
  name: z.string().max(80).openapi({ example: 'chips-ban', description: 'a ready shock' }),
});
const posted = z.strictObject({
  /** Its name; named in what is wrong with it. */
  file: z.string().min(1).max(200).default('shock.yaml'),
  text: z.string().min(1).max(100_000),
});
const body = json(
  z
    .any()
    .openapi('ShockPage', { type: 'object', description: 'tuchu/brief, type ShockPage, shared' }),
  'models side by side, paths, who loses, what is taken as given',
);

type Query = z.infer<typeof query>;

function settings(set: Query['set']): readonly LimitSetting[] {
  const all = set === undefined ? [] : typeof set === 'string' ? [set] : set;
  const found = all.map((text) => {
    const [, id, number] = /^([a-z][a-z0-9-]*)=(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/i.exec(text) ?? [];
    if (id === undefined) throw new TuchuError(say.badSetting({ text }), 2);
    return { id, value: Number(number) };
  });
  return [...new Map(found.map((s) => [s.id, s])).values()];
}

interface Asked {
  readonly subject: string;
  readonly shock: Shock;
  /** What it is called in the command. */
  readonly file: string;
  readonly name?: string;
}

/** Runs shocks one after the other over one workspace. */
class ShockDesk {
  readonly #memos = new Map<string, ShockMemo>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly workspace: Workspace) {}

  /** @param gone whether who asked has left meanwhile, so that nothing needs to be run */
  ask({ subject, shock, file, name }: Asked, q: Query, lang: Lang, gone: () => boolean) {
    const partner = q.with === undefined ? undefined : countryCode(q.with);
    const limits = settings(q.set);
    const { dataset, year, model, map, rule } = q;
    const run = async () => {
      if (gone()) throw new TuchuError(say.left({}), 1);
      const memo = await this.#memo([subject, shock, partner, dataset, year]);
      const again = { file, subject, partner, model, dataset, year, limits };
      const page = await writeShockPage(
        this.workspace,
        {
          subject,
          shock,
          partner,
          limits,
          dataset,
          year,
          models: model?.split(','),
          name,
          map,
          rule,
          memo,
          reproduce: reproduceShock(again),
        },
        lang,
      );
      return sharePage(page);
    };
    const next = this.#last.then(run, run);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** What was said of this shock and country while the data were the same. */
  async #memo(about: readonly unknown[]): Promise<ShockMemo> {
    const data = (await this.workspace.datasets()).map((m) => m.id);
    const key = createHash('sha256')
      .update(JSON.stringify([about, data]))
      .digest('hex');
    const memo = this.#memos.get(key) ?? new ShockMemo();
    // The last used stands last; the first is the oldest.
    this.#memos.delete(key);
    this.#memos.set(key, memo);
    const [oldest] = this.#memos.keys();
    if (this.#memos.size > MEMOS && oldest !== undefined) this.#memos.delete(oldest);
    return memo;
  }
}

export function shockRoutes(app: OpenAPIHono, workspace: Workspace): void {
  const desk = new ShockDesk(workspace);
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/shocks',
      summary: 'Shocks that come with the package, what each asks, and the file to start from',
      request: { query: langQuery },
      responses: {
        200: json(z.array(z.any()).openapi({ description: 'type ShockEntry' }), 'by name'),
      },
    }),
    async (c) => c.json([...shockEntries(await readyShocks(), c.req.valid('query').lang)], 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/shock/{country}',
      summary: 'A ready shock through every model that can answer, for one country',
      request: { params: country, query: readyQuery },
      responses: { 200: body, ...refusals },
    }),
    async (c) => {
      const { lang, name, ...q } = c.req.valid('query');
      const ready = await readyShocks();
      const found = ready.find((r) => r.name === name);
      if (found === undefined)
        throw new TuchuError(say.unknownShock({ name, known: ready.map((r) => r.name) }), 2);
      const subject = countryCode(c.req.valid('param').country);
      const asked = { subject, shock: found.shock, file: name, name };
      return c.json(
        await desk.ask(asked, { lang, ...q }, lang, () => c.req.raw.signal.aborted),
        200,
      );
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/shock/{country}',
      summary: 'A shock of one’s own through every model that can answer; it is not kept',
      request: {
        params: country,
        query,
        body: { required: true, content: { 'application/json': { schema: posted } } },
      },
      responses: {
        200: body,
        ...refusals,
        403: json(problem, 'asked by a page of another server'),
        413: json(problem, 'the file is too long'),
        415: json(problem, 'the body is not JSON'),
      },
    }),
    async (c) => {
      const { lang, ...q } = c.req.valid('query');
      const { file, text } = c.req.valid('json');
      const subject = countryCode(c.req.valid('param').country);
      const asked = { subject, shock: parseShock(text, file), file };
      return c.json(
        await desk.ask(asked, { lang, ...q }, lang, () => c.req.raw.signal.aborted),
        200,
      );
    },
  );
}
