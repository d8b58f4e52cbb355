/**
 * UN Comtrade, answers of its interface as JSON: an envelope of `elapsedTime`, `count`, `data` and `error`
 * around the rows that the bulk files hold as well; annual trade in goods, US dollars.
 *
 * Fields of a row as in comtrade-bulk.ts; the envelope as two parsers take it apart: the publisher's
 * https://github.com/uncomtrade/comtradeapicall (src/comtradeapicall/PreviewGet.py: `count`, `data`) and
 * https://github.com/ropensci/comtradr (R/ct_process_response.R: `data`, 100,000 rows mean that it was cut).
 *
 * Traps. An answer holds what was asked for: that no partner is missing is only known where the partners
 * add up to the world (partner 0) of the same answer. It ends without a word at the interface's limit.
 */
import { TuchuError } from '../core/index.js';
import { addsUp } from './additive.js';
import { answerSource } from './answer-source.js';
import type { Cells } from './cells.js';
import { absurdWeights, reportersScope } from './comtrade.js';
import { bulkRow, COLUMNS, comtradeBulk } from './comtrade-bulk.js';
import { sideOf } from './define.js';
import { say } from './messages.js';
import type { Reading } from './source.js';
import type { Tally } from './tally.js';

/**
 * Rows at which the interface stops: 500 without a key and 250,000 with one by the publisher's package
 * (https://pypi.org/project/comtradeapicall/), 100,000 by comtradr.
 */
const LIMITS: ReadonlySet<number> = new Set([500, 100_000, 250_000]);
/** Partners and world are rounded apart, and the world may hold what is kept secret by partner. */
const ROUNDING = 0.005;

/** Adds up partners beside what the answer gives as their total. */
class Worlds {
  readonly #sums = new Map<string, { partners: number; world: number | null }>();

  add(cells: Cells): void {
    const whole = ['partner2Code', 'motCode'].every((c) => Number(cells.raw(c)) === 0);
    if (!whole || cells.raw('customsCode') !== 'C00') return;
    const key = ['refYear', 'reporterCode', 'flowCode', 'cmdCode'].map((c) => cells.raw(c)).join();
    const sums = this.#sums.get(key) ?? { partners: 0, world: null };
    const value = Number(cells.raw('primaryValue'));
    if (Number(cells.raw('partnerCode')) === 0) sums.world = value;
    else sums.partners += value;
    this.#sums.set(key, sums);
  }

  /** True when every product of every reporter has a total and its partners add up to it. */
  get whole(): boolean {
    const sums = [...this.#sums.values()];
    return sums.every(
      ({ partners, world }) => world !== null && Math.abs(world - partners) <= ROUNDING * world + 1,
    );
  }
}

function dataOf(file: string, content: unknown): readonly unknown[] {
  const { data, error } = (content ?? {}) as { data?: unknown; error?: unknown };
  if (typeof error === 'string' && error !== '')
    throw new TuchuError(say.unreadable({ file, why: `the interface answered: ${error}` }));
  if (Array.isArray(data)) return data as unknown[];
  throw new TuchuError(say.unreadable({ file, why: '`data` is not a list of rows' }));
}

function notesOf(tally: Tally, whole: boolean): Reading['notes'] {
  const { read } = tally.counts;
  return [
    ...absurdWeights(tally),
    ...(LIMITS.has(read)
      ? [
          say.note({
            en: `the answer holds exactly ${read} rows, a limit of the interface: most likely it was cut there`,
            vi: `kết quả có đúng ${read} dòng, là giới hạn của giao diện: rất có thể đã bị cắt ở đó`,
          }),
        ]
      : []),
    whole
      ? say.note({
          en: 'the partners add up to the world total of the same answer, so none is missing',
          vi: 'các đối tác cộng lại bằng tổng thế giới trong cùng kết quả, nên không thiếu đối tác nào',
        })
      : say.note({
          en: 'the answer does not show that all partners are in it (no world total, or another sum): nothing is said of those it does not name',
          vi: 'kết quả không cho thấy có đủ mọi đối tác (không có tổng thế giới, hoặc tổng khác): không nói gì về các đối tác không được nêu',
        }),
    say.note({
      en: 'the edition of the Harmonized System is whatever each reporter used in the year',
      vi: 'phiên bản HS là phiên bản mỗi nước báo cáo dùng trong năm đó',
    }),
  ];
}

/** @example (await recognise('answer.json')).id; // 'comtrade-answer' */
export const comtradeAnswer = answerSource({
  id: 'comtrade-answer',
  title: {
    en: 'UN Comtrade, answers of its interface (JSON)',
    vi: 'UN Comtrade, kết quả truy vấn giao diện (JSON)',
  },
  publisher: comtradeBulk.publisher,
  licence: comtradeBulk.licence,
  citation: comtradeBulk.citation,
  homepage: comtradeBulk.homepage,
  envelope: ['{', 'elapsedTime', 'count', 'data'],
  untried: {
    file: 'Comtrade JSON',
    from: 'https://github.com/uncomtrade/comtradeapicall, https://github.com/ropensci/comtradr',
  },
  recognise: ({ columns }) =>
    columns[0] === '{' && columns.includes('count') && columns.includes('data'),
  columns: COLUMNS,
  open(file, content) {
    const worlds = new Worlds();
    return {
      rows: dataOf(file, content),
      row(cells, out) {
        bulkRow(cells, out);
        worlds.add(cells);
      },
      said(out) {
        const { whole } = worlds;
        const listed = { from: [...out.from].sort(), to: [...out.to].sort() };
        return {
          kind: 'flows',
          unit: 'USD',
          classification: 'HS',
          flow: 'goods',
          side: sideOf(out),
          scope: whole ? reportersScope(out) : { ...listed, products: 'subset' },
          additive: addsUp(out.products),
          key: ['refYear', 'reporterCode', 'flowCode', 'partnerCode', 'cmdCode'],
          notes: notesOf(out, whole),
        };
      },
    };
  },
});
