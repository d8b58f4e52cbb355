/**
 * Thresholds of the published screens, each with its origin. None has been validated against disruptions, and lists
 * made with different ones differ by a third; a reader can set any of them. A label says what is
 * measured and never how much: the value may be the reader’s.
 */
import type { Limit, LimitSetting } from '../../core/index.js';
import { WORLD_HHI_GEODEP } from '../world/index.js';
import { chosen } from '../settings.js';

const limit = (
  id: string,
  measure: string,
  value: number,
  unit: Limit['unit'],
  label: Limit['label'],
  origin: string,
  status: Limit['status'],
  crossedWhen: Limit['crossedWhen'] = '>',
): Limit => ({ id, kind: 'threshold', measure, crossedWhen, value, unit, label, origin, status });

const GEODEP = 'CEPII GeoDep, Lefebvre and Wibaux 2024';
const EU = 'European Commission SWD(2021) 352; definition confirmed, value recalled';
const PC =
  'after Productivity Commission (Australia) 2021, whose cut-offs were not found; chosen here';

export const SCREEN_LIMITS = {
  geodepImports: limit(
    'geodep-import-hhi',
    'import_hhi',
    0.4,
    'index01',
    { en: 'imports concentrated (GeoDep)', vi: 'nhập khẩu tập trung (GeoDep)' },
    GEODEP,
    'confirmed',
  ),
  geodepWorld: WORLD_HHI_GEODEP,
  geodepRatio: limit(
    'geodep-ratio',
    'import_export_ratio',
    1,
    'ratio',
    { en: 'imports over exports (GeoDep)', vi: 'nhập khẩu chia xuất khẩu (GeoDep)' },
    GEODEP,
    'confirmed',
  ),
  geodepYears: limit(
    'geodep-years',
    'geodep_years',
    2,
    'count',
    { en: 'years flagged, of three (GeoDep)', vi: 'số năm bị gắn cờ, trên ba năm (GeoDep)' },
    GEODEP,
    'confirmed',
    '>=',
  ),
  euOutside: limit(
    'eu-cdi1',
    'cdi1',
    0.4,
    'index01',
    {
      en: 'imports from outside concentrated (EU CDI 1)',
      vi: 'nhập từ bên ngoài tập trung (EU CDI 1)',
    },
    EU,
    'recalled',
  ),
  euShare: limit(
    'eu-cdi2',
    'cdi2',
    0.5,
    'share',
    {
      en: 'share of imports from outside (EU CDI 2)',
      vi: 'tỷ phần nhập từ bên ngoài (EU CDI 2)',
    },
    EU,
    'recalled',
  ),
  euRatio: limit(
    'eu-cdi3',
    'cdi3',
    1,
    'ratio',
    {
      en: 'imports from outside over exports (EU CDI 3)',
      vi: 'nhập từ bên ngoài chia tổng xuất (EU CDI 3)',
    },
    EU,
    'recalled',
  ),
  vulnerableImports: limit(
    'vulnerable-import-hhi',
    'import_hhi',
    0.4,
    'index01',
    { en: 'imports concentrated (step 1)', vi: 'nhập khẩu tập trung (bước 1)' },
    PC,
    'uncertain',
  ),
  vulnerableWorld: limit(
    'vulnerable-world-hhi',
    'world_hhi',
    0.4,
    'index01',
    { en: 'world exports concentrated (step 2)', vi: 'xuất khẩu thế giới tập trung (bước 2)' },
    PC,
    'uncertain',
  ),
  criticalRatio: limit(
    'critical-ratio',
    'import_export_ratio',
    1,
    'ratio',
    { en: 'imports over exports (step 4)', vi: 'nhập khẩu chia xuất khẩu (bước 4)' },
    PC,
    'uncertain',
  ),
} as const;

export type ScreenLimits = Readonly<Record<keyof typeof SCREEN_LIMITS, Limit>>;

/**
 * The limits of the screens, with the reader's values in place of the published ones.
 *
 * @throws `TuchuError` for an id that no limit has
 * @example
 * screenLimits([{ id: 'geodep-import-hhi', value: 0.3 }]).geodepImports.value; // 0.3
 */
export function screenLimits(settings: readonly LimitSetting[] = []): ScreenLimits {
  const limits = chosen<Limit>(Object.values(SCREEN_LIMITS), settings);
  return Object.fromEntries(
    Object.entries(SCREEN_LIMITS).map(([name, { id }]) => [name, limits.get(id)]),
  ) as ScreenLimits;
}
