/** How many intergovernmental organisations a country belongs to by year, as the Correlates of War count them. */
import {
  missing,
  point,
  type Day,
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
} from '../core/index.js';
import { datasetEvidence, type Workspace } from '../store/index.js';
import { say } from './standing-messages.js';

const SOURCE = 'cow-igo';
const MEASURE = 'sum_igo_full';

export const ORGANISATIONS_METHOD: Method = {
  id: 'igo-memberships',
  version: '1',
  name: {
    en: 'Full memberships in intergovernmental organisations',
    vi: 'Số tổ chức liên chính phủ mà nước này là thành viên đầy đủ',
  },
  formula: `${MEASURE}: the publisher's count for the year, not computed here`,
  citation: 'Correlates of War, Intergovernmental Organizations 3.0',
  status: 'recalled',
};

/** The counts of the years up to a day, or the reason why there are none. */
export interface Organisations {
  /** One Finding a year, oldest first. */
  readonly years: readonly Finding[];
  /** The newest year not after the day, or the missing value. */
  readonly finding: Finding;
}

/**
 * The number of organisations by year, and the newest as a Finding.
 *
 * @param workspace only `datasets` and `series` are asked
 *
 * @example
 * (await organisationsOf(workspace, 'VNM', '2025-12-31')).finding.period; // '2014', the dataset's last year
 */
export async function organisationsOf(
  workspace: Pick<Workspace, 'datasets' | 'series'>,
  subject: PlaceCode,
  day: Day,
): Promise<Organisations> {
  const held = (await workspace.datasets()).filter(
    (m) => m.source === SOURCE && m.kind === 'series',
  );
  // The newest release where several are loaded.
  const manifest = [...held].sort((a, b) => (a.release < b.release ? -1 : 1)).at(-1);
  const rows =
    manifest === undefined
      ? []
      : await workspace.series({ dataset: manifest.id, measure: MEASURE, subject });
  const years = rows
    .filter((r) => r.year <= Number(day.slice(0, 4)))
    .map((r) => ({ year: r.year, count: r.value }))
    .sort((a, b) => a.year - b.year);
  const newest = years.at(-1);
  const common = {
    subject,
    measure: 'igo_memberships',
    unit: 'count' as const,
    method: ORGANISATIONS_METHOD,
    inputs: [],
    limits: [],
    reproduce: `tuchu relations ${subject} standing --as-of ${day}`,
  };
  const name = ORGANISATIONS_METHOD.name;
  if (manifest === undefined || newest === undefined) {
    const detail: Message =
      manifest === undefined ? say.igoNotLoaded({}) : say.igoNotCovered({ place: subject, day });
    const reason = manifest === undefined ? ('not_loaded' as const) : ('not_covered' as const);
    return {
      years: [],
      finding: {
        ...common,
        id: `${subject}/igo_memberships@${day}`,
        period: day,
        label: name,
        value: missing({ reason, detail }),
        evidence: manifest === undefined ? [] : [datasetEvidence(manifest, 0)],
        coverage: { share: null, of: detail },
        caveats: [],
      },
    };
  }
  const findings = years.map(({ year, count }): Finding => ({
    ...common,
    id: `${subject}/igo_memberships@${year}`,
    period: String(year),
    label: { en: `${name.en}, ${year}`, vi: `${name.vi}, ${year}` },
    value: point(count),
    evidence: [datasetEvidence(manifest, 1)],
    coverage: {
      share: null,
      of: say.igoRows({ first: years[0]?.year ?? year, last: newest.year }),
    },
    caveats: [
      say.igoDefinition({}),
      say.igoNames({}),
      ...(year < Number(day.slice(0, 4)) ? [say.igoOld({ year, day })] : []),
    ],
    reproduce: `tuchu relations ${subject} standing --as-of ${year}-12-31`,
  }));
  return { years: findings, finding: findings.at(-1) as Finding };
}
