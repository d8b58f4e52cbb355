/** The same ties over GDP: both levels, and the ratio of the two. */
import type { Finding, Missing, PlaceCode } from '../../core/index.js';
import { sourceMessages } from '../../sources/index.js';
import { datasetEvidence } from '../../store/index.js';
import type { AnswerTable } from '../answer.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import type { TradeMatrix } from '../table/trade-matrix.js';
import { GDP_DEPENDENCE, type GdpTable, LOG_RATIO, gdpDependence } from './gdp-dependence.js';
import { say } from './messages.js';
import { type Tie, rowOf } from './ties.js';

const GDP_COLUMNS: AnswerTable['columns'] = [
  { measure: 'gdp_dependence', label: { en: 'over our GDP', vi: 'trên GDP của ta' } },
  { measure: 'their_gdp_dependence', label: { en: 'over their GDP', vi: 'trên GDP của họ' } },
  { measure: 'gdp_log_ratio', label: { en: 'log ratio', vi: 'log tỷ số' } },
];

/** What a source says of amounts in the prices of one year, with that year. */
const CONSTANT_PRICES = sourceMessages.priceBase({ year: 0 }).code;

export function gdpTableOf(
  { year, unit, manifest }: TradeMatrix,
  plain: Frame,
  ties: readonly Tie[],
  gdp: GdpTable,
): AnswerTable {
  const frame: Frame = {
    ...plain,
    evidence: [...plain.evidence, datasetEvidence(gdp.manifest, ties.length + 1)],
  };
  const own = gdp.byPlace.get(frame.subject);
  const base = manifest.notes.find((n) => n.code === CONSTANT_PRICES)?.fields['year'];
  // The ratio of both sides is free of the deflator, for both count the same trade; the levels are not.
  const constant: Missing | undefined =
    typeof base === 'number' && base !== year
      ? {
          reason: 'not_applicable',
          detail: say.constantPrices({ dataset: manifest.id, base, year }),
        }
      : undefined;
  const cells = (tie: Tie): Finding[] => {
    const their = gdp.byPlace.get(tie.code);
    const none = (code: PlaceCode): Missing => ({
      reason: 'not_covered',
      detail: say.noGdp({ place: code, year }),
    });
    const why: Missing | undefined =
      unit !== 'USD'
        ? { reason: 'not_applicable', detail: say.otherCurrency({ unit }) }
        : own === undefined
          ? none(frame.subject)
          : undefined;
    const level = why ?? constant;
    const found = gdpDependence([tie.ours, tie.theirs], [own ?? 0, their ?? own ?? 0]);
    const of = (
      x: number | undefined,
      reason: Missing | undefined,
      needsTheirs: boolean,
    ): number | Missing =>
      reason ??
      (needsTheirs && their === undefined
        ? none(tie.code)
        : (x ?? {
            reason: 'undefined',
            detail: say.noTie({ subject: frame.subject, partner: tie.code }),
          }));
    const values = [
      of(found?.ours, level, false),
      of(found?.theirs, level, true),
      of(found?.logRatio, why, true),
    ];
    return GDP_COLUMNS.map(({ measure }, i) => {
      const method = i === 2 ? LOG_RATIO : GDP_DEPENDENCE;
      return findingOf(frame, {
        measure,
        partner: tie.code,
        side: 'trade',
        label: method.name,
        unit: i === 2 ? 'log' : 'share',
        method,
        value: valueOf(values[i] ?? none(tie.code)),
      });
    });
  };
  return {
    id: `gdp@${manifest.id}`,
    title: say.gdpTitle({ subject: frame.subject, year }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: GDP_COLUMNS,
    rows: ties.map((tie) => rowOf(tie.code, cells(tie))),
    notes: [say.aboutGdp({})],
  };
}
