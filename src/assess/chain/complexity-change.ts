/** The fourth condition of the stuck flag: how much the complexity of a country's exports changed, from what is loaded. */
import { STUCK_YEARS, type ComplexityChange } from '../../accounts/index.js';
import type { Missing, PlaceCode } from '../../core/index.js';
import { productScope } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { cannotAnswer, eciValue, readComplexity } from '../complexity/index.js';
import { say } from './messages.js';

/** Before any year of trade. */
const EVERY_YEAR = 1800;

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
  const world = (await workspace.datasets()).filter((m) => cannotAnswer(m) === undefined);
  const whole = world.find((m) => productScope(m) === 'all');
  if (whole === undefined) {
    const [extract] = world;
    return extract && { reason: 'not_covered', detail: say.extract({ dataset: extract.id }) };
  }
  const dataset = whole.id;
  const { found } = await readComplexity(workspace, { subject, dataset, since: EVERY_YEAR });
  const years = found.flatMap((one) => one.years);
  const placed = years.flatMap((reading) => {
    const eci = eciValue(reading);
    const { year } = reading.space.world.matrix;
    return typeof eci === 'number' ? [{ year, eci, evidence: reading.frame.evidence }] : [];
  });
  const last = placed.at(-1);
  const first = placed.findLast((p) => last !== undefined && last.year - p.year >= STUCK_YEARS);
  if (last === undefined || first === undefined)
    return {
      reason: 'not_covered',
      detail: say.oneYear({ place: subject, dataset, years: STUCK_YEARS }),
    };
  return {
    from: first.year,
    to: last.year,
    change: last.eci - first.eci,
    evidence: [...first.evidence, ...last.evidence],
  };
}
