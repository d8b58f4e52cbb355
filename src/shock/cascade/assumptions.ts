/** What a cascade takes as given; the tolerance φ is none of it, for it is scanned. */
import type { Assumption } from '../../core/index.js';
import { DOMESTIC_SHARE, SPARE } from '../../dependence/index.js';

/** How much of what is bought from those who stop is cut. */
export const CUT: Assumption = {
  id: 'cut-share',
  value: 1,
  unit: 'share',
  label: { en: 'share of deliveries that is cut', vi: 'tỷ phần giao hàng bị cắt' },
  origin: { en: 'a full stop, unless set otherwise', vi: 'ngừng hẳn, trừ khi đặt khác' },
  status: 'derived',
};

/** Kinds of input that a sector is taken to do without, where each kind counts by itself. */
export const LEAST_KIND: Assumption = {
  id: 'least-kind',
  value: 0.01,
  unit: 'share',
  label: {
    en: 'share of a sector’s inputs below which it can do without a kind',
    vi: 'tỷ phần đầu vào mà dưới đó ngành có thể bỏ được một loại',
  },
  origin: { en: 'one part in a hundred', vi: 'một phần trăm' },
  status: 'derived',
};

/** Spare capacity is that of `substitutes`; home supply that of `cut-off`. */
export const CASCADE_SETTINGS = [CUT, SPARE, DOMESTIC_SHARE, LEAST_KIND] as const;

/** Tolerances at which the scan is printed; every other one is in the exact scan. */
export const PRINTED: readonly number[] = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
