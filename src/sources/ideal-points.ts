/**
 * Ideal points of states in the UN General Assembly by session, estimated from roll calls (Bailey,
 * Strezhnev and Voeten): the point, its posterior quantiles and the votes behind it, over all votes or
 * over those the US calls important. Session 1 stands for 1946, session n for 1945 + n. The file is
 * Windows-1252; the letter O in `QO%` is the publisher's.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const QUANTILES = ['QO%', 'Q5%', 'Q10%', 'Q50%', 'Q90%', 'Q95%', 'Q100%'] as const;
const YEAR_OF_SESSION_0 = 1945;

/** `ideal_point_q50`, `ideal_point_important_q50`. */
const quantileOf = (column: string): string => `q${column.replace('O', '0').replace(/\D/g, '')}`;

function layout(first: string, suffix: string): Layout {
  const measure = suffix === '' ? 'ideal_point' : 'ideal_point_important';
  return {
    columns: [
      first,
      'ccode',
      'session',
      `NVotes${suffix}`,
      `IdealPoint${suffix}`,
      ...QUANTILES.map((q) => q + suffix),
      'iso3c',
      'Countryname',
    ],
    encoding: 'windows-1252',
    kind: 'series',
    unit: 'mixed',
    key: ['ccode', 'session'],
    notes: () => [
      say.note({
        en: 'the year is 1945 plus the session, the autumn it opened: votes of the following spring stand under it too; session 19 (1964) had no roll calls; points are relative, and only their distances mean something',
        vi: 'năm là 1945 cộng khóa họp, tức mùa thu khai mạc: cả phiếu mùa xuân năm sau cũng thuộc năm đó; khóa 19 (1964) không có biểu quyết ghi danh; điểm chỉ có nghĩa tương đối, qua khoảng cách',
      }),
    ],
    row(cells, out) {
      const session = cells.amount('session');
      const year = YEAR_OF_SESSION_0 + session;
      if (session < 1 || session > 200) cells.at.fail(say.badYear, 'session', cells.raw('session'));
      const subject = out.place(cells.text('ccode'), 'ccode', resolvePlaceCode('cow', year));
      const votes = cells.amount(`NVotes${suffix}`);
      const points: [string, number][] = [
        [measure, cells.real(`IdealPoint${suffix}`)],
        ...QUANTILES.map((q): [string, number] => [
          `${measure}_${quantileOf(q)}`,
          cells.real(q + suffix),
        ]),
      ];
      if (subject === undefined) return;
      out.series({ subject, measure: `${measure}_votes`, year, value: votes, unit: 'count' });
      for (const [name, value] of points)
        out.series({ subject, measure: name, year, value, unit: 'ideal point' });
    },
  };
}

/** @example await idealPoints.read('IdealpointestimatesAll_Apr2020.csv.gz', { flow() {}, series: (row) => rows.push(row) }) */
export const idealPoints = defineTable({
  id: 'ideal-points',
  title: {
    en: 'Ideal points in the UN General Assembly',
    vi: 'Điểm lập trường tại Đại hội đồng Liên Hợp Quốc',
  },
  publisher: 'Bailey, Strezhnev and Voeten',
  licence: 'MIT (the repository); CC0 on Harvard Dataverse, citation asked for',
  citation:
    'Bailey, M. A., Strezhnev, A. and Voeten, E. (2017), Estimating Dynamic State Preferences from United Nations Voting Data. Journal of Conflict Resolution 61(2), 430-456.',
  homepage: 'https://github.com/evoeten/United-Nations-General-Assembly-Votes-and-Ideal-Points',
  release: (name) => /_([A-Z][a-z]{2}\d{4})\b/.exec(name)?.[1]?.toLowerCase(),
  layouts: [layout('Row', ''), layout('', 'Important')],
});
