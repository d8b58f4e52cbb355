/**
 * Treaties that may stand behind a code of ATOP, whose file names none: data with their words, the clause that saves a
 * state's own policy where there is one, and their parties. That a code rests on one of them is inferred from who they
 * bind; the treaty is to be read.
 */
import { join } from 'node:path';
import * as z from 'zod';
import { type Day, type PlaceCode, membersAt, periodBounds } from '../core/index.js';
import { SHIPPED, readJson } from './load.js';
import { periodSchema, textSchema } from './schema.js';
import { refuse, shaped } from './shape.js';

const basis = { status: z.enum(['sourced', 'recalled']), sources: z.array(z.string()) };

const treatySchema = z.strictObject({
  id: z.string().min(1),
  name: textSchema,
  /** The article that promises. */
  where: textSchema,
  from: periodSchema,
  to: periodSchema.nullable(),
  /** The obligations it is taken to make. */
  facts: z.array(z.string()).min(1),
  quote: z.string().min(1),
  /** What spares a state: no answer to whether it does. */
  saving: z.string().min(1).nullable(),
  /** Its members on a day are the parties; else they are listed. */
  bloc: z.string().nullable(),
  parties: z.array(z.strictObject({ place: z.string(), to: periodSchema.nullable(), ...basis })),
  ...basis,
  note: textSchema,
});
const fileSchema = z.strictObject({
  schema: z.literal('tuchu-alliances/1'),
  treaties: z.array(treatySchema),
});

export type AllianceTreaty = z.output<typeof treatySchema>;

let held: readonly AllianceTreaty[] | undefined;

/** The treaties that come with the package. @example allianceTreaties()[0]?.id; // 'EU-42-7' */
export function allianceTreaties(): readonly AllianceTreaty[] {
  if (held !== undefined) return held;
  const { value, problems } = shaped(
    fileSchema,
    readJson(join(SHIPPED, 'alliances.json')),
    'alliances.json',
  );
  held = value?.treaties ?? refuse(problems);
  return held;
}

/** Whether a period had begun, or had not ended, on a day; what falls inside it counts as still in force. */
const before = (period: string, day: Day): boolean =>
  (periodBounds(period)?.first ?? period) <= day;
const after = (period: string | null, day: Day): boolean =>
  period === null || (periodBounds(period)?.last ?? period) > day;

/**
 * States bound by a treaty on a day; empty where it is not in force.
 *
 * @example
 * partiesOn(europeanUnion, '2018-12-31').length; // 28
 */
export function partiesOn(treaty: AllianceTreaty, day: Day): readonly PlaceCode[] {
  if (!before(treaty.from, day) || !after(treaty.to, day)) return [];
  if (treaty.bloc !== null) return membersAt(treaty.bloc, day, 'states');
  return treaty.parties.filter((p) => after(p.to, day)).map((p) => p.place);
}

/** A treaty that may stand behind the codes of one state, and the partners it shares with it. */
export interface Behind {
  readonly treaty: AllianceTreaty;
  readonly partners: readonly PlaceCode[];
  /** Some of these are known to be parties by memory alone. */
  readonly recalled: boolean;
}

/**
 * Treaties that may stand behind the defence obligations of a state, those that cover most partners first; and partners
 * that none of them covers.
 *
 * @param partners to whom a defence obligation is coded
 * @example
 * treatiesBehind('AUT', partners2018, '2018-12-31').uncovered; // []
 */
export function treatiesBehind(
  country: PlaceCode,
  partners: readonly PlaceCode[],
  day: Day,
  treaties: readonly AllianceTreaty[] = allianceTreaties(),
): { readonly behind: readonly Behind[]; readonly uncovered: readonly PlaceCode[] } {
  const behind = treaties.flatMap((treaty): Behind[] => {
    const bound = partiesOn(treaty, day);
    if (!bound.includes(country) || !treaty.facts.includes('defence')) return [];
    const shared = partners.filter((p) => bound.includes(p));
    if (shared.length === 0) return [];
    const those = treaty.parties.filter((p) => shared.includes(p.place) || p.place === country);
    return [{ treaty, partners: shared, recalled: those.some((p) => p.status === 'recalled') }];
  });
  const covered = new Set(behind.flatMap((b) => b.partners));
  return {
    behind: behind.toSorted((a, b) => b.partners.length - a.partners.length),
    uncovered: partners.filter((p) => !covered.has(p)),
  };
}
