/** What the terms of each decomposition are called, in words. */
import type { Text } from '../core/index.js';
import type { SourceTerm } from './borin-mancini.js';
import type { KwwTerm } from './kww.js';
import type { WwzTerm } from './wwz.js';

export const KWW_LABELS: Readonly<Record<KwwTerm, Text>> = {
  DVA_FIN: { en: 'own value in final goods', vi: 'giá trị trong nước trong hàng cuối cùng' },
  DVA_INT: {
    en: 'own value in inputs used by the importer',
    vi: 'giá trị trong nước trong đầu vào nước nhập khẩu dùng',
  },
  DVA_INTrex: {
    en: 'own value in inputs sent on to others',
    vi: 'giá trị trong nước trong đầu vào được xuất tiếp sang nước khác',
  },
  RDV_FIN: {
    en: 'own value coming home in final goods',
    vi: 'giá trị trong nước quay về trong hàng cuối cùng',
  },
  RDV_INT: {
    en: 'own value coming home in inputs',
    vi: 'giá trị trong nước quay về trong đầu vào',
  },
  DDC: { en: 'own value counted twice', vi: 'giá trị trong nước bị tính trùng' },
  FVA_FIN: { en: 'foreign value in final goods', vi: 'giá trị nước ngoài trong hàng cuối cùng' },
  FVA_INT: { en: 'foreign value in inputs', vi: 'giá trị nước ngoài trong đầu vào' },
  FDC: { en: 'foreign value counted twice', vi: 'giá trị nước ngoài bị tính trùng' },
};

export const WWZ_LABELS: Readonly<Record<WwzTerm, Text>> = {
  DVA_FIN: KWW_LABELS.DVA_FIN,
  DVA_INT: {
    en: 'own value in inputs the importer works up and uses',
    vi: 'giá trị trong nước trong đầu vào nước nhập khẩu chế biến và dùng',
  },
  DVA_INTrexI1: {
    en: 'own value in inputs sent on as inputs, used by third countries',
    vi: 'giá trị trong nước trong đầu vào xuất tiếp dưới dạng đầu vào, nước thứ ba dùng',
  },
  DVA_INTrexF: {
    en: 'own value in inputs sent on as final goods',
    vi: 'giá trị trong nước trong đầu vào xuất tiếp dưới dạng hàng cuối cùng',
  },
  DVA_INTrexI2: {
    en: 'own value in inputs sent on as inputs, and on again as final goods',
    vi: 'giá trị trong nước trong đầu vào xuất tiếp dưới dạng đầu vào rồi lại xuất đi dưới dạng hàng cuối cùng',
  },
  RDV_INT: KWW_LABELS.RDV_INT,
  RDV_FIN: {
    en: 'own value coming home in the importer’s final goods',
    vi: 'giá trị trong nước quay về trong hàng cuối cùng của nước nhập khẩu',
  },
  RDV_FIN2: {
    en: 'own value coming home in final goods of third countries',
    vi: 'giá trị trong nước quay về trong hàng cuối cùng của nước thứ ba',
  },
  OVA_FIN: {
    en: 'third countries’ value in final goods',
    vi: 'giá trị của nước thứ ba trong hàng cuối cùng',
  },
  MVA_FIN: {
    en: 'the importer’s own value in final goods',
    vi: 'giá trị của chính nước nhập khẩu trong hàng cuối cùng',
  },
  OVA_INT: {
    en: 'third countries’ value in inputs',
    vi: 'giá trị của nước thứ ba trong đầu vào',
  },
  MVA_INT: {
    en: 'the importer’s own value in inputs',
    vi: 'giá trị của chính nước nhập khẩu trong đầu vào',
  },
  DDC_FIN: {
    en: 'own value counted twice, from final goods exported',
    vi: 'giá trị trong nước bị tính trùng, từ hàng cuối cùng xuất khẩu',
  },
  DDC_INT: {
    en: 'own value counted twice, from inputs exported',
    vi: 'giá trị trong nước bị tính trùng, từ đầu vào xuất khẩu',
  },
  ODC: {
    en: 'third countries’ value counted twice',
    vi: 'giá trị của nước thứ ba bị tính trùng',
  },
  MDC: {
    en: 'the importer’s own value counted twice',
    vi: 'giá trị của chính nước nhập khẩu bị tính trùng',
  },
};

export const BM_LABELS: Readonly<Partial<Record<SourceTerm, Text>>> = {
  DVA: { en: 'own value added, each once', vi: 'giá trị gia tăng trong nước, mỗi giá trị một lần' },
  VAX: { en: 'own value absorbed abroad', vi: 'giá trị trong nước do nước ngoài hấp thụ' },
  DAVAX: {
    en: 'own value absorbed by the direct importer',
    vi: 'giá trị trong nước do nước nhập khẩu trực tiếp hấp thụ',
  },
  REF: { en: 'own value coming home', vi: 'giá trị trong nước quay về' },
  DDC: { en: 'own value counted twice', vi: 'giá trị trong nước bị tính trùng' },
  FVA: {
    en: 'foreign value added, each once',
    vi: 'giá trị gia tăng nước ngoài, mỗi giá trị một lần',
  },
  FDC: { en: 'foreign value counted twice', vi: 'giá trị nước ngoài bị tính trùng' },
  GVC: {
    en: 'trade that crosses two borders or more',
    vi: 'thương mại qua từ hai biên giới trở lên',
  },
};
