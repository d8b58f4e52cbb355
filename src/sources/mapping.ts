/**
 * A mapping file: a YAML that says how to read a table no source knows; `mapping-source.ts` reads by it.
 *
 * Amounts of flows become whole units of the mapping's unit (`scale` is what one unit of the file is
 * worth), and are never negative. A group separator that stands in the wrong place is an error, for
 * `1.23` read as `123` would be a wrong number that looks like an answer.
 */
import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { z } from 'zod';
import { PLACE_SCHEMES, TuchuError } from '../core/index.js';
import { say } from './messages.js';
import { SOURCES } from './recognise.js';
import { parseYaml } from './yaml.js';

const filled = z.string().min(1);
const words = z.strictObject({ en: filled, vi: filled });
const constant = z.union([filled, z.number()]).transform(String);
const scale = z
  .number()
  .refine((n) => Number.isInteger(Math.log10(n)), 'must be a power of ten, such as 1000');
const either = <T extends { column?: string | undefined; constant?: string | undefined }>(
  cell: T,
): boolean => (cell.column === undefined) !== (cell.constant === undefined);
const EITHER = 'states either a column or a constant';

const textCell = z
  .strictObject({ column: filled.optional(), constant: constant.optional() })
  .refine(either, EITHER);
const placeCell = z
  .strictObject({
    column: filled.optional(),
    constant: constant.optional(),
    places: z.enum(PLACE_SCHEMES),
  })
  .refine(either, EITHER);
const numberCell = z.strictObject({ column: filled, scale: scale.default(1) });
const placesOf = z.union([z.literal('all'), z.array(filled)]);

const columns = z.strictObject({
  from: placeCell.optional(),
  to: placeCell.optional(),
  product: textCell.optional(),
  subject: placeCell.optional(),
  partner: placeCell.optional(),
  measure: textCell.optional(),
  year: textCell,
  value: numberCell,
  quantity: numberCell.optional(),
});

const NEEDED = { flows: ['from', 'to'], series: ['subject', 'measure'] } as const;
const STRANGE = {
  flows: ['subject', 'partner', 'measure'],
  series: ['from', 'to', 'product', 'quantity'],
} as const;

export const mappingSchema = z
  .strictObject({
    'tuchu-mapping': z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'),
    title: words,
    licence: filled,
    citation: filled,
    homepage: z.string().default(''),
    release: filled.optional(),
    file: z
      .strictObject({
        delimiter: z.enum([',', ';', '\t']).optional(),
        encoding: z.enum(['utf-8', 'windows-1252']).optional(),
        decimal: z.enum(['.', ',']).default('.'),
        thousands: z.enum(['.', ',', ' ', "'"]).optional(),
      })
      .default({ decimal: '.' }),
    kind: z.enum(['flows', 'series']),
    unit: filled,
    flow: filled.optional(),
    classification: filled.optional(),
    side: z.enum(['reconciled', 'importer', 'exporter']).optional(),
    scope: z
      .strictObject({
        from: placesOf,
        to: placesOf,
        products: z.enum(['all', 'subset', 'total']),
        /** Takes `all` at its word where the table holds few places. */
        believe: z.boolean().optional(),
      })
      .optional(),
    columns,
    missing: z.array(filled).default([]),
    /** Names of the world and other groups among the places: their rows are set aside. */
    aggregates: z.array(constant).optional(),
    setAside: z
      .array(z.strictObject({ column: filled, equals: z.array(constant).min(1), reason: words }))
      .default([]),
  })
  .superRefine((m, context) => {
    const complain = (path: string[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    if (SOURCES.some((s) => s.id === m.id))
      complain(['id'], 'is the id of a source that Tuchu reads itself');
    for (const name of NEEDED[m.kind])
      if (m.columns[name] === undefined) complain(['columns'], `${m.kind} need \`${name}\``);
    for (const name of STRANGE[m.kind])
      if (m.columns[name] !== undefined)
        complain(['columns', name], `${m.kind} have no \`${name}\``);
    if (m.kind === 'flows' && m.flow === undefined)
      complain(['flow'], 'flows state what flows, such as `goods`');
    if (m.file.thousands === m.file.decimal)
      complain(['file', 'thousands'], 'is the same as `decimal`');
  });

export type Mapping = z.infer<typeof mappingSchema>;

/** Reads the text of a mapping file; errors name the line and the key. */
export const parseMapping = (text: string, file: string): Mapping =>
  parseYaml(
    mappingSchema,
    text,
    ({ line, entry, en, vi }) =>
      new TuchuError(say.mappingBad({ file, line, column: entry, value: en, valueVi: vi })),
  );

/** The mapping as the text of a mapping file, every default written out; it parses to the same mapping. */
export const mappingText = (mapping: Mapping): string => stringify(mapping);

/** What a proposal writes where the table does not say. */
export const UNSTATED = 'not stated';

/**
 * Refuses a mapping whose source or unit nobody has filled in, for a number must name both.
 *
 * @throws `TuchuError`, exit code 2
 */
export function checkFinished(mapping: Mapping, file: string): void {
  for (const key of ['citation', 'unit'] as const)
    if (mapping[key].trim() === UNSTATED)
      throw new TuchuError(say.mappingUnfinished({ file, key }), 2);
}

/** @example await readMapping('customs.yaml') */
export async function readMapping(file: string): Promise<Mapping> {
  try {
    return parseMapping(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new TuchuError(say.absent({ file }), 2, cause);
    throw cause;
  }
}
