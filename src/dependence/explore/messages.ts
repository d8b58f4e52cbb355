/** What the explorer says of datasets it cannot open. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';
import { flowName, sideName } from '../table/flow-words.js';
import type { TradeSide } from '../table/trade-table.js';

export const say = defineMessages('dependence-explore', {
  noPairs: text<{ dataset: string; flow: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds numbers or records about places (${flowName(f.flow, 'en')}), not flows between two of them, so it names no partners to share`,
    vi: (f) =>
      `\`${f.dataset}\` có số liệu hoặc bản ghi về từng nơi (${flowName(f.flow, 'vi')}), không phải luồng giữa hai nơi, nên không có đối tác để tính tỷ phần`,
  }),
  noFlow: text<{ dataset: string; subject: string; side: TradeSide; flow: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no whole year of ${sideName(f.flow, f.side, 'en')} of ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm nào về ${sideName(f.flow, f.side, 'vi')} của ${placeName(f.subject, 'vi')}`,
  }),
  noSuchYear: text<{
    dataset: string;
    year: number;
    subject: string;
    side: TradeSide;
    flow: string;
  }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold the whole year ${f.year} of ${sideName(f.flow, f.side, 'en')} of ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm ${f.year} về ${sideName(f.flow, f.side, 'vi')} của ${placeName(f.subject, 'vi')}`,
  }),
});
