/** What the explorer says of datasets it cannot open. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';
import { flowName, sideWords } from '../table/words.js';
import type { TradeSide } from '../table/trade-table.js';

export const say = defineMessages('dependence-explore', {
  noPairs: text<{ dataset: string; flow: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds numbers about places (${flowName(f.flow, 'en')}), not flows between two of them, so it names no partners to share`,
    vi: (f) =>
      `\`${f.dataset}\` có số liệu về từng nơi (${flowName(f.flow, 'vi')}), không phải luồng giữa hai nơi, nên không có đối tác để tính tỷ phần`,
  }),
  noPairsInRecords: text<{ dataset: string; flow: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds dated records (${flowName(f.flow, 'en')}), not amounts that flow between two places, so there is nothing to share among partners`,
    vi: (f) =>
      `\`${f.dataset}\` có bản ghi theo ngày (${flowName(f.flow, 'vi')}), không phải lượng đi giữa hai nơi, nên không có gì để chia tỷ phần cho đối tác`,
  }),
  noFlow: text<{ dataset: string; subject: string; side: TradeSide; flow: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no whole year of ${sideWords(f.flow, f.side).en} of ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm nào về ${sideWords(f.flow, f.side).vi} của ${placeName(f.subject, 'vi')}`,
  }),
  noSuchYear: text<{
    dataset: string;
    year: number;
    subject: string;
    side: TradeSide;
    flow: string;
  }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold the whole year ${f.year} of ${sideWords(f.flow, f.side).en} of ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm ${f.year} về ${sideWords(f.flow, f.side).vi} của ${placeName(f.subject, 'vi')}`,
  }),
});
