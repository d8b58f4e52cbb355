/** What measures of substitutes take as given, and the limits they are read against; each a reader can set. */
import type { Assumption, Limit } from '../../core/index.js';

/** Nothing public measures spare capacity product by product; the range shown is from half of it to double. */
export const SPARE: Assumption = {
  id: 'spare',
  value: 0.1,
  unit: 'share',
  label: {
    en: 'spare capacity of other exporters, as a share of what they export',
    vi: 'năng lực dư của các nước xuất khẩu khác, theo tỷ phần xuất khẩu của họ',
  },
  origin: {
    en: 'nothing measures it; half and double of it are shown beside it',
    vi: 'không có gì đo được; một nửa và gấp đôi được trình bày bên cạnh',
  },
  status: 'derived',
};

export const TOO_LITTLE: Limit = {
  id: 'capacity-ratio',
  kind: 'threshold',
  measure: 'capacity_ratio',
  crossedWhen: '<',
  value: 1,
  unit: 'ratio',
  label: { en: 'others cannot replace all of it', vi: 'nguồn khác không thay thế được hết' },
  origin: 'made for this project: capacity below what is to be replaced',
  status: 'derived',
};

export const SPOF_LOSS: Limit = {
  id: 'spof-loss',
  kind: 'threshold',
  measure: 'removal_loss',
  crossedWhen: '>',
  value: 0.25,
  unit: 'share',
  label: { en: 'single point of failure', vi: 'điểm yếu duy nhất của mạng lưới' },
  origin: 'made for this project: a quarter of world trade in the product; not validated',
  status: 'derived',
};
