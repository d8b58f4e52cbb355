/**
 * Concentration thresholds in use, each with its origin. They are not validated against disruptions and
 * are not to be mixed; a Finding shows which it was read against.
 */
import type { Limit } from '../../core/index.js';

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

export const HHI_US_2010: Limit = {
  id: 'hhi-us-2010',
  kind: 'threshold',
  measure: 'hhi',
  crossedWhen: '>',
  value: 0.25,
  unit: 'index01',
  label: {
    en: 'highly concentrated (2010 US merger guidelines)',
    vi: 'tập trung cao (Hướng dẫn sáp nhập Hoa Kỳ 2010)',
  },
  origin: 'US Horizontal Merger Guidelines 2010: HHI above 2,500',
  status: 'confirmed',
};

export const HHI_LIMITS: readonly Limit[] = [HHI_US_2010, HHI_GEODEP];
