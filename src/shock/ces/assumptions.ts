/** What the loss of an essential input takes as given. */
import type { Assumption } from '../../core/index.js';
import { SPARE } from '../../dependence/index.js';

/** s between the input and the other inputs; the scan shows what it decides. */
export const INPUT_ELASTICITY: Assumption = {
  id: 'input-elasticity',
  value: 0.1,
  unit: 'ratio',
  label: {
    en: 'elasticity between the input and other inputs',
    vi: 'độ co giãn giữa đầu vào này và các đầu vào khác',
  },
  origin: {
    en: 'short run; of the size used for energy by Bachmann et al. (2022)',
    vi: 'ngắn hạn; cỡ giá trị Bachmann và cộng sự (2022) dùng cho năng lượng',
  },
  status: 'recalled',
};

/** s between all inputs together and value added. */
export const MATERIALS_ELASTICITY: Assumption = {
  id: 'materials-elasticity',
  value: 0.5,
  unit: 'ratio',
  label: {
    en: 'elasticity between inputs together and value added',
    vi: 'độ co giãn giữa đầu vào nói chung và giá trị gia tăng',
  },
  origin: { en: 'the value of Baqaee and Farhi (2019)', vi: 'giá trị của Baqaee – Farhi (2019)' },
  status: 'recalled',
};

/** How much of the deliveries stops. */
export const CUT_OFF: Assumption = {
  id: 'cut-share',
  value: 1,
  unit: 'share',
  label: { en: 'share of deliveries that is cut', vi: 'tỷ phần giao hàng bị cắt' },
  origin: { en: 'a full stop, unless set otherwise', vi: 'ngừng hẳn, trừ khi đặt khác' },
  status: 'derived',
};

export const CES_SETTINGS = [INPUT_ELASTICITY, MATERIALS_ELASTICITY, CUT_OFF, SPARE] as const;

/** Elasticities at which the scan is printed. */
export const SCANNED: readonly number[] = [0.04, 0.1, 0.2, 0.5, 0.9];
