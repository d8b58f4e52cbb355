/** What the server takes and gives, in Zod; the OpenAPI document is made from these. */
import { z } from '@hono/zod-openapi';
import { bloc, isDay } from '../core/index.js';

export const country = z.object({
  country: z.string().max(80).openapi({ example: 'VNM', description: 'ISO code or name' }),
});

export const pageQuery = z.object({
  lang: z.enum(['en', 'vi']).default('en'),
  'as-of': z
    .string()
    .refine((day) => isDay(day), 'a day such as 2025-12-31')
    .optional(),
  rule: z.string().max(40).optional().openapi({ description: 'boundary rule of the map' }),
});

export const pairParams = country.extend({
  partner: z.string().max(80).openapi({ example: 'CHN', description: 'ISO code or name' }),
});

/** A page about one day. */
export const dayQuery = pageQuery.omit({ rule: true });

export const claimsQuery = pageQuery.omit({ rule: true }).extend({
  item: z.string().max(80).optional().openapi({ description: 'one claim alone, by its id' }),
});

export const langQuery = z.object({ lang: z.enum(['en', 'vi']).default('en') });

export const problem = z
  .object({ error: z.object({ code: z.string(), text: z.string() }) })
  .openapi('Problem');

const year = z.coerce.number().int().min(1800).max(2200).optional();

export const explorerQuery = z.object({
  lang: z.enum(['en', 'vi']).default('en'),
  side: z.enum(['import', 'export']).optional(),
  dataset: z.string().max(200).optional().openapi({ description: 'of any flow; its id' }),
  year: year.openapi({ description: 'newest whole year held where none is named' }),
  since: year.openapi({ description: 'year that changes are counted from' }),
  product: z.string().max(60).optional().openapi({ example: '28046900' }),
  partner: z.string().max(80).optional().openapi({ description: 'ISO code or name' }),
});

export const chainQuery = z.object({
  lang: z.enum(['en', 'vi']).default('en'),
  dataset: z.string().max(200).optional().openapi({ description: 'of a table; its id' }),
  year: year.openapi({ description: 'newest table that holds the country where none is named' }),
  findings: z.enum(['whole', 'shared']).default('whole').openapi({
    description: 'shared: what many Findings say is sent once (tuchu/brief, type SharedPage)',
  }),
});

/** A page about years: what is looked before and after, and whom it is set beside. */
export const timelineQuery = dayQuery.extend({
  since: year.openapi({ description: 'first year shown' }),
  until: year.openapi({ description: 'last year shown' }),
  around: z.string().max(120).optional().openapi({
    description: 'a kind of milestone, the end of an id, or a year, a month or a day',
    example: 'congress',
  }),
  bloc: z
    .string()
    .max(12)
    .refine((code) => bloc(code) !== undefined, 'a bloc such as ASEAN')
    .optional(),
  findings: chainQuery.shape.findings,
});

export const networkQuery = z.object({
  lang: z.enum(['en', 'vi']).default('en'),
  'as-of': z
    .string()
    .refine((day) => isDay(day), 'a day such as 2014-12-31')
    .optional()
    .openapi({
      description: 'the last day for which most loaded layers speak where none is named',
    }),
  since: year.openapi({ description: 'changes are told from the end of this year' }),
  layers: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'layers drawn and listed, comma between them', example: 'tier,trade' }),
  findings: chainQuery.shape.findings,
});

export const balanceQuery = pageQuery.omit({ rule: true }).extend({
  powers: z.string().max(200).optional().openapi({
    example: 'P5,IND',
    description: 'countries, unions or groups, comma between them; P5 and G7 where none is named',
  }),
  k: z.coerce.number().int().min(1).max(300).optional().openapi({
    description: 'how far down the list of a power the country is looked for; 10',
  }),
  findings: z.enum(['whole', 'shared']).default('whole').openapi({
    description: 'shared: what many Findings say is sent once (tuchu/brief, type SharedPage)',
  }),
});

const filter = z.coerce.number().min(0).optional();

export const complexityQuery = z.object({
  lang: z.enum(['en', 'vi']).default('en'),
  dataset: z.string().max(200).optional().openapi({ description: 'its id' }),
  year: year.openapi({
    description: 'newest in which the country can be placed where none is named',
  }),
  since: year.openapi({ description: 'first of the years shown side by side' }),
  threshold: filter.openapi({ description: 'RCA from which a place is specialised; 1' }),
  'min-population': filter,
  'min-exports': filter.openapi({ description: 'of a place, in the unit of the dataset' }),
  'min-product': filter.openapi({ description: 'of a product, all places together' }),
  'min-ubiquity': filter,
  'min-diversity': filter,
});

/** An answer of this shape. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
export const refusals = {
  400: json(problem, 'the question is not in order'),
  404: json(problem, 'what is asked for is not there'),
};

export const placeList = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** A pack of dated facts is there. */
      profile: z.boolean(),
      /** Some dataset speaks of its trade. */
      data: z.boolean(),
    }),
  )
  .openapi('Places');

/** Shapes that TypeScript guarantees; described here rather than checked again on the way out. */
const described = (name: string, type: 'object' | 'array', description: string) =>
  z
    .any()
    .openapi(name, type === 'array' ? { type, items: {}, description } : { type, description });

export const pageBody = described(
  'Page',
  'object',
  'An assessment written out in one language (tuchu/brief, type Page)',
);
export const findingList = described(
  'Findings',
  'array',
  'Findings as every shell prints them (tuchu/core, type Finding)',
);
export const dataset = z.object({
  dataset: z.string().max(200).openapi({ example: 'baci-v202201-a1e6ee74', description: 'its id' }),
});

export const catalogueBody = described(
  'Catalogue',
  'object',
  'What is loaded, written out in one language (tuchu/brief, type CataloguePage)',
);
export const coverageBody = described(
  'Coverage',
  'object',
  'Rows of a dataset by place and year, written out (tuchu/brief, type CoveragePage)',
);
export const manifestList = described(
  'Datasets',
  'array',
  'Manifests of the datasets in the workspace, without their readme (tuchu/store, type Manifest)',
);
export const explorerBody = described(
  'Explorer',
  'object',
  'One side of one flow of a country, written out (tuchu/brief, type ExplorerPage)',
);
