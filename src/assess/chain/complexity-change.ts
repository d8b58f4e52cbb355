/** The fourth condition of the stuck flag: how much the complexity of a country's exports changed, from what is loaded. */
import { STUCK_YEARS, type ComplexityChange } from '../../accounts/index.js';
import type { Missing, PlaceCode } from '../../core/index.js';
import { productScope } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { eciValue, readComplexity, type ComplexityRead } from '../complexity/index.js';
import { say } from './messages.js';

/**
 * The change in the index between the newest year and the last one five years older or more, both without filters
 * and from one dataset that holds every product. An extract gives a reason and no number.
 *
 * @returns `undefined` where no dataset of exports by product is loaded that could have answered
 * @example
 * await complexityChange(workspace, 'VNM'); // { reason: 'not_covered', detail: … } of an extract
 */
export async function complexityChange(
  workspace: Workspace,
  subject: PlaceCode,
): Promise<ComplexityChange | Missing | undefined> {
  return changeOf(await readComplexity(workspace, { subject, since: 1900 }), subject);
}

/** The same of what was read already. */
export function changeOf(
  { found }: Pick<ComplexityRead, 'found'>,
  subject: PlaceCode,
): ComplexityChange | Missing | undefined {
  const whole = found.find(({ manifest }) => productScope(manifest) === 'all');
  if (whole === undefined) {
    const [extract] = found;
    if (extract === undefined) return undefined;
    const products = extract.world.matrix.products.length;
    return {
      reason: 'not_covered',
      detail: say.extract({ dataset: extract.manifest.id, products }),
    };
  }
  const placed = whole.years.flatMap((reading) => {
    const eci = eciValue(reading);
    const { year } = reading.space.world.matrix;
    return typeof eci === 'number' ? [{ year, eci, evidence: reading.frame.evidence }] : [];
  });
  const last = placed.at(-1);
  const first = placed.findLast((p) => last !== undefined && last.year - p.year >= STUCK_YEARS);
  if (last === undefined || first === undefined)
    return {
      reason: 'not_covered',
      detail: say.oneYear({ place: subject, dataset: whole.manifest.id, years: STUCK_YEARS }),
    };
  return {
    from: first.year,
    to: last.year,
    change: last.eci - first.eci,
    evidence: [...first.evidence, ...last.evidence],
  };
}
