/**
 * What the balance takes as given, from files a reader can open and change: who counts as a great power, which
 * facts state a share, which facts tell of pressure, how acts are coded, and the readings of documents kept apart
 * (`packs/balance/`). No country is named in code.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { TuchuError } from '../../core/index.js';
import { PREDICATES, type Predicate } from '../../facts/index.js';
import { say } from './messages.js';

const text = z.strictObject({ en: z.string().min(1), vi: z.string().min(1) });
const predicate = z.enum(Object.keys(PREDICATES) as [Predicate, ...Predicate[]]);
const head = { schema: z.literal('tuchu-balance/1') };

const powersFile = z.strictObject({ ...head, default: z.array(z.string()).min(1), note: text });

const seriesFile = z.strictObject({
  ...head,
  series: z.array(
    z.strictObject({
      domain: z.string(),
      predicate,
      item: z.string().nullable(),
      name: text,
      note: text,
    }),
  ),
});

const pressureFile = z.strictObject({
  ...head,
  kinds: z.array(z.strictObject({ predicate, segment: z.string().optional(), reason: text })),
});

const towards = z.enum(['power', 'rival']);
const reads = z.discriminatedUnion('reader', [
  z.strictObject({ reader: z.literal('agreement') }),
  z.strictObject({
    reader: z.literal('share'),
    domains: z.array(z.string()).min(1),
    at_least: z.number().min(0).max(1),
  }),
  z.strictObject({ reader: z.literal('share_of_rival'), domains: z.array(z.string()).min(1) }),
  z.strictObject({ reader: z.literal('tier') }),
  z.strictObject({ reader: z.literal('tier_of_rival') }),
  z.strictObject({
    reader: z.literal('group'),
    inside: z.boolean(),
    blocs: z.array(z.string()).min(1),
  }),
  z.strictObject({
    reader: z.literal('obligation'),
    kinds: z.array(z.string()).min(1),
    with: towards,
  }),
  z.strictObject({ reader: z.literal('exercise'), with: towards }),
  z.strictObject({
    reader: z.literal('votes'),
    above: z.number().min(0).max(1),
  }),
]);

const sign = z.enum(['engage', 'hedge']);
const codingFile = z.strictObject({
  ...head,
  id: z.string(),
  version: z.string(),
  citation: z.string(),
  note: text,
  behaviours: z.array(z.strictObject({ id: z.string(), side: sign, name: text })).min(1),
  codes: z
    .array(
      z.strictObject({
        id: z.string(),
        sign,
        behaviour: z.string(),
        domain: z.string(),
        reads,
        label: text,
        reason: text,
      }),
    )
    .min(1),
});

const readingsFile = z.strictObject({
  ...head,
  readings: z.array(
    z.strictObject({
      id: z.string(),
      country: z.string(),
      title: text,
      quote: text,
      document: text,
      place: text,
      /** The language it was read in; the other is our translation. */
      original: z.enum(['en', 'vi']),
      speaks: z.array(z.string()).min(1),
      meaning: text,
    }),
  ),
});

export type Series = z.output<typeof seriesFile>['series'][number];
export type Coding = z.output<typeof codingFile>;
export type Code = Coding['codes'][number];
export type Sign = z.output<typeof sign>;
export type DocumentReading = z.output<typeof readingsFile>['readings'][number];

export interface BalanceData {
  readonly powers: z.output<typeof powersFile>;
  readonly series: readonly Series[];
  readonly pressure: z.output<typeof pressureFile>;
  readonly coding: Coding;
  readonly readings: readonly DocumentReading[];
}

/** The same from `src/relations/balance` and from `dist/relations/balance`. */
export const SHIPPED = fileURLToPath(new URL('../../../packs/balance/', import.meta.url));

function read<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new TuchuError(
      say.badFile({ file: `packs/balance/${file}`, text: String(error) }),
      1,
      error,
    );
  }
  const found = schema.safeParse(raw);
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  const where = `packs/balance/${file} ${issue?.path.join('.') ?? ''}`.trim();
  throw new TuchuError(say.badFile({ file: where, text: issue?.message ?? '' }), 1);
}

/**
 * Reads and checks a folder of such files: every behaviour a code names exists, on the side the code says.
 *
 * @throws `TuchuError` naming the file and the entry
 * @example
 * readBalanceData(SHIPPED).coding.behaviours.length; // 5
 */
export function readBalanceData(folder: string): BalanceData {
  const coding = read(folder, 'kuik-2008.json', codingFile);
  for (const code of coding.codes) {
    const behaviour = coding.behaviours.find((b) => b.id === code.behaviour);
    if (behaviour?.side !== code.sign)
      throw new TuchuError(
        say.badFile({
          file: `packs/balance/kuik-2008.json ${code.id}`,
          text: `${code.behaviour} / ${code.sign}`,
        }),
        1,
      );
  }
  return {
    powers: read(folder, 'powers.json', powersFile),
    series: read(folder, 'series.json', seriesFile).series,
    pressure: read(folder, 'pressure.json', pressureFile),
    coding,
    readings: read(folder, 'readings.json', readingsFile).readings,
  };
}

let shipped: BalanceData | undefined;

/** What comes with the package, read once. */
export const balanceData = (): BalanceData => (shipped ??= readBalanceData(SHIPPED));
