/**
 * A shock file: what is cut, taxed or made dearer, from whom to whom, which goods, how much and how long. YAML, checked
 * before anything is computed; an error names the file, the line and the entry.
 *
 * Places are codes, names, groups (`EU`) or roles, which `--country` decides: `country`, `largest-supplier`,
 * `top-market`, `others` (everybody but the country). Goods are named apart for customs (`products`, codes of the
 * Harmonized System, any number of digits) and for input-output tables (`sectors`, by the table's classification), for
 * no table holds both; an event that names neither is about all goods and services.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { TuchuError, isDay, bloc, resolvePlace } from '../core/index.js';
import { parseYaml } from '../sources/index.js';
import { overlaps } from './overlap.js';
import { ownWords, say } from './messages.js';

/** Places that the country asked about decides. */
export const ROLES = ['country', 'largest-supplier', 'top-market', 'others'] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

const filled = z.string().min(1);
const words = z.strictObject({ en: filled, vi: filled });
const party = filled.refine(
  (text) =>
    isRole(text) || bloc(text.toUpperCase()) !== undefined || resolvePlace(text) !== undefined,
  'party',
);
const parties = z.preprocess((x) => (typeof x === 'string' ? [x] : x), z.array(party).min(1));
const share = z.number().gt(0).max(1);
const products = z.array(z.string().regex(/^\d{2,6}$/, 'hs')).min(1);
const sectors = z.record(filled, z.array(filled).min(1));

const goods = { products: products.optional(), sectors: sectors.optional() };
const time = {
  /** First day, counted from 0, and days it lasts; without `days` it stays. */
  start: z.int().min(0).max(3650).default(0),
  days: z.int().min(1).max(3650).optional(),
  recovery: z.enum(['sudden', 'linear', 'exponential']).default('sudden'),
};
const flow = { from: parties, to: parties, ...goods, ...time };

const event = z.discriminatedUnion('what', [
  /** Deliveries stop, in part or all; `replaced` of what is cut is made by the buyers at home. */
  z.strictObject({
    what: z.literal('cut'),
    ...flow,
    share: share.default(1),
    replaced: z.number().min(0).max(1).default(0),
  }),
  /** A tariff is added, paid by buyers in `to`: 0.25 for 25 points. */
  z.strictObject({ what: z.literal('tariff'), ...flow, rate: z.number().gt(0).max(10) }),
  /** Trade costs more by this share: 0.1 for a tenth more, by payment, freight or delay. */
  z.strictObject({ what: z.literal('cost'), ...flow, by: z.number().gt(0).max(10) }),
  /** Sectors of a place can make less. */
  z.strictObject({ what: z.literal('capacity'), at: parties, ...goods, ...time, share }),
  /** A passage at sea is closed, in part or all; `sectors` are those whose products go by ship. */
  z.strictObject({
    what: z.literal('close'),
    passage: filled,
    sectors: sectors.optional(),
    ...time,
    share: share.default(1),
  }),
  /** Holders in `from` withdraw what they hold in `to`. */
  z.strictObject({
    what: z.literal('finance'),
    from: parties,
    to: parties,
    ...time,
    share: share.default(1),
  }),
]);

export const shockSchema = z
  .strictObject({
    'tuchu-shock': z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'slug'),
    title: words,
    about: words,
    /** What of it is made up and not read anywhere. */
    assumed: words.optional(),
    written: z.string().refine(isDay, 'day').optional(),
    events: z.array(event).min(1),
    /** Gaps between two models that are explained, by id; every one that can be where left out. */
    explain: z.array(filled).min(1).optional(),
    /** Models that are run; every one that applies where left out. */
    models: z.array(filled).min(1).optional(),
    /** Assumptions in place of the models’ own, by id. */
    assume: z.record(z.string(), z.number()).default({}),
  })
  .superRefine((shock, context) => {
    for (const [at, found] of overlaps(shock.events).entries())
      if (found !== undefined)
        context.addIssue({
          code: 'custom',
          path: ['events', at],
          message: `meets-${found + 1}`,
        });
  });

export type Shock = z.infer<typeof shockSchema>;
export type ShockEvent = Shock['events'][number];
export type FlowEvent = Extract<ShockEvent, { what: 'cut' | 'tariff' | 'cost' }>;

export const isFlow = (event: ShockEvent): event is FlowEvent =>
  event.what === 'cut' || event.what === 'tariff' || event.what === 'cost';

/**
 * Reads the text of a shock file.
 *
 * @param file its name, for errors
 * @throws TuchuError with file, line and entry for what is wrong, contradictory events among it
 * @example
 * parseShock(text, 'embargo.yaml').events[0]; // { what: 'cut', from: ['largest-supplier'], to: ['country'], … }
 */
export const parseShock = (text: string, file: string): Shock =>
  parseYaml(shockSchema, text, ({ line, entry, en, vi }) => {
    const own = ownWords(en);
    return new TuchuError(
      say.badFile({ file, line, entry, value: own?.en ?? en, valueVi: own?.vi ?? vi }),
    );
  });

/** @throws TuchuError where the file is not there or is not in order */
export async function readShock(file: string): Promise<Shock> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'EISDIR')
      throw new TuchuError(say.noFile({ file }), 2, cause);
    throw cause;
  });
  return parseShock(text, file);
}
