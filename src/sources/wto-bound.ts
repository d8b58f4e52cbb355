/**
 * WTO final bound duties: the ceilings members promised, one line per member and product group, without
 * a year (what was promised holds until it is renegotiated). The simple average and the coverage are in
 * percent, the duty-free share is a fraction from 0 to 1.
 *
 * Traps: members carry `C` and their M49 number, but `C893` is Montenegro; `U918` is the European Union,
 * which has one schedule for all its states, so here it is a member and not a group.
 */
import { place, resolvePlaceCode, type Place } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { Source } from './source.js';

const byNumber = resolvePlaceCode('m49');
const OWN: Readonly<Record<string, string>> = { C893: 'MNE', U918: 'EU' };

function byMember(code: string): Place | undefined {
  const own = OWN[code];
  if (own !== undefined) return place(own);
  const number = /^C(\d{3})$/.exec(code)?.[1];
  return number === undefined ? undefined : byNumber(number);
}

const VALUES = ['simple_average', 'binding_coverage', 'duty_free_share'] as const;

/** @example await wtoBound.read('wto_final_bound_duty.csv', emit) */
export const wtoBound: Source = defineTable({
  id: 'wto-bound',
  title: {
    en: 'WTO final bound duties by member',
    vi: 'WTO, thuế suất ràng buộc cuối cùng theo thành viên',
  },
  publisher: 'World Trade Organization',
  licence: 'WTO terms: free for non-commercial use with attribution; check before redistributing',
  citation: 'World Trade Organization, Final bound duties, simple averages by MTN product group.',
  homepage: 'https://ttd.wto.org/',
  layouts: [
    {
      columns: [
        'reporter_name',
        'reporter_code',
        'year',
        'classification',
        'classification_version',
        'product_code',
        'mtn_categories',
        ...VALUES,
      ],
      kind: 'records',
      unit: 'mixed',
      key: ['reporter_code', 'year', 'classification', 'classification_version', 'product_code'],
      notes: () => [say.boundUnits({})],
      row(cells, out) {
        const subject = out.place(cells.text('reporter_code'), 'reporter_code', byMember);
        if (subject === undefined) return;
        const id = ['classification', 'classification_version', 'product_code']
          .map((column) => cells.text(column))
          .join('/');
        const year = cells.maybeYear('year');
        const start = year === null ? null : String(year);
        const text = cells.maybe('mtn_categories');
        let any = false;
        for (const column of VALUES) {
          const value = cells.maybeReal(column);
          if (value === null) continue;
          any = true;
          out.record({ id, subject, what: `bound_duty_${column}`, start, value, text });
        }
        if (!any) out.setAside(say.noValueHere({}));
      },
    },
  ],
});
