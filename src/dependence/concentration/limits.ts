/**
 * Concentration thresholds in use, each with its origin. They are not validated against disruptions and are not to
 * be mixed: an index above one and below another is no contradiction, for each comes of a use of its own (mergers,
 * imports). A Finding shows which it was read against; a reader can set any of them.
 */
import type { Limit, LimitSetting } from '../../core/index.js';
import { chosen } from '../settings.js';

/** CEPII GeoDep, and the EU screen whose value is recalled rather than re-read. */
export const HHI_GEODEP: Limit = {
  id: 'hhi-geodep',
  kind: 'threshold',
  measure: 'hhi',
  crossedWhen: '>',
  value: 0.4,
  unit: 'index01',
  label: { en: 'highly concentrated (CEPII GeoDep)', vi: 'tập trung cao (CEPII GeoDep)' },
  origin: 'CEPII GeoDep, Lefebvre and Wibaux 2024: HHI above 0.4',
  status: 'confirmed',
};

const usGuidelines = (
  id: string,
  year: string,
  printed: string,
  value: number,
  status: Limit['status'],
): Limit => ({
  id,
  kind: 'threshold',
  measure: 'hhi',
  crossedWhen: '>',
  value,
  unit: 'index01',
  label: {
    en: `highly concentrated (${year} US merger guidelines)`,
    vi: `tập trung cao (Hướng dẫn sáp nhập Hoa Kỳ ${year})`,
  },
  origin: `US Horizontal Merger Guidelines ${year}: HHI above ${printed}`,
  status,
});

export const HHI_US_1992 = usGuidelines('hhi-us-1992', '1992/97', '1,800', 0.18, 'confirmed');
export const HHI_US_2010 = usGuidelines('hhi-us-2010', '2010', '2,500', 0.25, 'confirmed');
export const HHI_US_2023: Limit = {
  ...usGuidelines('hhi-us-2023', '2023', '1,800', 0.18, 'recalled'),
  origin: 'US Merger Guidelines 2023: HHI above 1,800',
};

export const HHI_LIMITS: readonly Limit[] = [HHI_US_1992, HHI_US_2023, HHI_US_2010, HHI_GEODEP];

/**
 * The same with the reader's values in place of the published ones.
 *
 * @throws `TuchuError` for an id that none of them has, or a value no index can have
 * @example
 * hhiLimits([{ id: 'hhi-geodep', value: 0.3 }]).at(-1)?.value; // 0.3
 */
export const hhiLimits = (settings: readonly LimitSetting[] = []): readonly Limit[] => [
  ...chosen(HHI_LIMITS, settings).values(),
];
