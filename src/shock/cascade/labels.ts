/** Names of what a cascade's tables hold. */
import type { Text } from '../../core/index.js';

export const LABEL = {
  PHI: { en: 'shortfall that can be borne', vi: 'mức thiếu hụt chịu được' },
  COUNTRIES: { en: 'countries that stop', vi: 'số nước phải dừng' },
  SECTORS: { en: 'sectors of the world that stop', vi: 'số ngành trên thế giới phải dừng' },
  OWN_SECTORS: { en: 'own sectors that stop', vi: 'số ngành trong nước phải dừng' },
  EXPORTS: { en: 'share of other exports', vi: 'tỷ phần xuất khẩu còn lại' },
  OUTPUT: { en: 'share of world output', vi: 'tỷ phần sản lượng thế giới' },
  OWN_OUTPUT: { en: 'share of own output', vi: 'tỷ phần sản lượng trong nước' },
  SHORT: { en: 'own shortfall', vi: 'mức thiếu hụt của nước này' },
  SHORT_PROPORTIONAL: {
    en: 'own shortfall, if all deliver less in proportion',
    vi: 'mức thiếu hụt nếu mọi bên giảm giao hàng theo tỷ lệ',
  },
  OWN_PROPORTIONAL: {
    en: 'own output lost, if all deliver less in proportion',
    vi: 'sản lượng trong nước mất đi nếu mọi bên giảm giao hàng theo tỷ lệ',
  },
  DIRECT: { en: 'short at once', vi: 'thiếu ngay lập tức' },
  TOLERANCE: { en: 'stops if it bears less than', vi: 'dừng nếu chịu được dưới' },
  SIZE: { en: 'size', vi: 'quy mô' },
  PLACE: { en: 'country', vi: 'nước' },
  SECTOR: { en: 'sector', vi: 'ngành' },
} as const satisfies Record<string, Text>;
