/** What can be said of a country's exports without a table that follows value through them. */
import { findingOf, point, type Finding, type Method, type PlaceCode } from '../../core/index.js';
import { tableTotal, type PartnerTable } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { assess } from '../assessment.js';
import { eciFinding, readComplexity } from '../complexity/index.js';
import { say } from './messages.js';

export const REPORTED_EXPORTS: Method = {
  id: 'reported_exports',
  version: '1',
  name: { en: 'Gross exports as reported', vi: 'Xuất khẩu gộp theo số liệu báo cáo' },
  formula: 'sum over partners, the rest included',
  citation: 'Definition',
  status: 'derived',
};

/** After any year of trade. */
const NO_OTHER_YEAR = 9999;

/** Measures of the export side that say how exports are spread. */
const SPREAD = ['top_share', 'hhi'] as const;

/**
 * Gross exports, how they are spread over buyers, and how complex they are: each with its own source and year.
 *
 * @example
 * const known = await knownWithoutTable(workspace, 'VNM');
 * known.map((f) => f.measure); // ['reported_exports', 'top_share', 'hhi', 'eci']
 */
export async function knownWithoutTable(
  workspace: Workspace,
  subject: PlaceCode,
): Promise<readonly Finding[]> {
  // The newest year alone: none of the earlier ones is shown beside it.
  const { found } = await readComplexity(workspace, { subject, since: NO_OTHER_YEAR });
  const { export: side } = await assess(workspace, subject);
  const { full } = side;
  const [complexity] = found.flatMap(({ sets }) => sets.slice(0, 1));
  return [
    ...(full === undefined ? [] : [totalOf(full)]),
    ...SPREAD.flatMap((measure) => {
      const all = side.concentration.filter((f) => f.measure === measure);
      return all.filter((f) => full === undefined || f.period === full.period).slice(0, 1);
    }),
    ...(complexity === undefined ? [] : [eciFinding(complexity)]),
  ];
}

function totalOf(table: PartnerTable): Finding {
  const { subject, period, origin, evidence, totalEvidence, caveats, unit } = table;
  return findingOf(
    {
      subject,
      period,
      origin,
      evidence: totalEvidence ?? evidence,
      coverage: { share: 1, of: say.grossOnly({}) },
      caveats,
      reproduce: `tuchu chain ${subject}`,
    },
    {
      measure: REPORTED_EXPORTS.id,
      label: REPORTED_EXPORTS.name,
      unit,
      side: 'export',
      method: REPORTED_EXPORTS,
      value: point(tableTotal(table)),
    },
  );
}
