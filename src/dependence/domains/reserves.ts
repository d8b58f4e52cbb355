/**
 * Reserves as months of imports they would pay for.
 *
 * As the publisher states it (World Bank FI.RES.TOTL.MO), or `R / (M / 12)` with R total reserves including gold
 * and M imports of goods and services of the same year. Three months is an old rule of thumb, not applied here:
 * it says nothing of debt due. Unit: months. Source: World Bank definitions (recalled).
 */
import { type Method, type PlaceCode } from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import type { AnswerTable } from '../answer.js';
import { findingOf, valueOf } from '../table/frame.js';
import { say } from './messages.js';

export const IMPORT_COVER: Method = {
  id: 'import_cover',
  version: '1',
  name: { en: 'Reserves in months of imports', vi: 'Dự trữ tính theo tháng nhập khẩu' },
  formula: 'R / (M / 12)',
  citation: 'World Bank FI.RES.TOTL.MO (definition recalled)',
  status: 'recalled',
};

const MONTHS = 'FI.RES.TOTL.MO';
const RESERVES = 'FI.RES.TOTL.CD';
const IMPORTS = 'NE.IMP.GNFS.CD';

/** @returns `undefined` where nothing is imported @example importCover(30, 120) // 3 */
export function importCover(reserves: number, imports: number): number | undefined {
  return imports > 0 ? reserves / (imports / 12) : undefined;
}

interface Found {
  readonly manifest: Manifest;
  readonly year: number;
  readonly months: number;
}

export async function reservesTable(
  workspace: Workspace,
  { subject, year }: { readonly subject: PlaceCode; readonly year?: number },
  reproduce: string,
): Promise<AnswerTable> {
  const found: Found[] = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'series') continue;
    const read = async (measure: string): Promise<Map<number, number>> => {
      const rows = await workspace.series({ dataset: manifest.id, measure, subject });
      return new Map(rows.map((r) => [r.year, r.value]));
    };
    const [stated, reserves, imports] = [
      await read(MONTHS),
      await read(RESERVES),
      await read(IMPORTS),
    ];
    for (const [y, r] of reserves) {
      const cover = importCover(r, imports.get(y) ?? 0);
      if (cover !== undefined && !stated.has(y)) stated.set(y, cover);
    }
    for (const [y, months] of stated)
      if (year === undefined || y <= year) found.push({ manifest, year: y, months });
  }
  const last = found.toSorted((a, b) => b.year - a.year)[0];
  const frame = {
    subject,
    period: String(last?.year ?? year ?? ''),
    origin: last?.manifest.id ?? 'reserves',
    evidence: last === undefined ? [] : [datasetEvidence(last.manifest, 1)],
    coverage: { share: null, of: last === undefined ? say.coverNone({}) : say.coverStated({}) },
    caveats: last?.manifest.notes ?? [],
    reproduce,
  };
  const cell = findingOf(frame, {
    measure: 'import_cover',
    label: IMPORT_COVER.name,
    unit: 'month',
    method: IMPORT_COVER,
    value: valueOf(last?.months ?? { reason: 'not_loaded', detail: say.noReserves({}) }),
  });
  const when = frame.period === '' ? '' : ` ${frame.period}`;
  return {
    id: 'reserves',
    title: say.reservesTitle({ subject }),
    rowLabel: { en: 'reading', vi: 'chỉ tiêu' },
    columns: [{ measure: 'import_cover', label: { en: 'value', vi: 'giá trị' } }],
    rows: [
      {
        key: 'import_cover',
        label: { en: `Months of imports${when}`, vi: `Số tháng nhập khẩu${when}` },
        cells: [cell],
      },
    ],
    notes: [],
  };
}
