/** Mutual dependence with the largest partners, from full tables of both countries in one dataset. */
import {
  type DatasetEvidence,
  type Finding,
  type PlaceCode,
  missing,
  placeName,
  point,
} from '../core/index.js';
import {
  ASYMMETRY,
  type PartnerTable,
  TRADE_DEPENDENCE,
  asymmetry,
  productScope,
  sortRows,
  tableTotal,
} from '../dependence/index.js';
import type { Manifest, Workspace } from '../store/index.js';
import { datasetEvidence } from '../store/index.js';
import { say } from './messages.js';

interface Totals {
  readonly manifest: Manifest;
  readonly byPlace: ReadonlyMap<PlaceCode, number>;
}

/** True when two datasets are parts of one publication: same release, same citation. */
export const sameOrigin = (a: Manifest, b: Manifest): boolean =>
  a.release === b.release && a.citation === b.citation;

/** All trade of every place in one year, from the publication that the tables come from. */
async function placeTotals(
  workspace: Workspace,
  origin: Manifest,
  year: number,
): Promise<Totals | undefined> {
  for (const manifest of await workspace.datasets()) {
    if (!sameOrigin(manifest, origin)) continue;
    const query = { dataset: manifest.id, year };
    const rows =
      manifest.kind === 'series'
        ? (await workspace.series({ ...query, measure: 'total' })).map((r) => ({
            place: r.subject,
            amount: r.value,
          }))
        : manifest.scope?.around === undefined &&
            manifest.scope?.from === 'all' &&
            manifest.scope.to === 'all' &&
            manifest.additive &&
            productScope(manifest) === 'total'
          ? (await workspace.placeTotals(query)).map((r) => ({
              place: r.place,
              amount: r.exports + r.imports,
            }))
          : [];
    if (rows.length === 0) continue;
    const byPlace = new Map<PlaceCode, number>();
    for (const row of rows) byPlace.set(row.place, (byPlace.get(row.place) ?? 0) + row.amount);
    return { manifest, byPlace };
  }
  return undefined;
}

/** Our share, theirs and the asymmetry: for so many partners with most trade, or for those named. */
export async function balanceFindings(
  workspace: Workspace,
  exports: PartnerTable,
  imports: PartnerTable,
  origin: Manifest,
  which: number | readonly PlaceCode[],
): Promise<Finding[]> {
  const year = Number(exports.period);
  const totals = await placeTotals(workspace, origin, year);
  const own = tableTotal(exports) + tableTotal(imports);
  const mutual = new Map<PlaceCode, number>();
  for (const row of [...exports.rows, ...imports.rows])
    mutual.set(row.partner, (mutual.get(row.partner) ?? 0) + row.value);
  const sorted = sortRows([...mutual].map(([partner, value]) => ({ partner, value })));
  const chosen =
    typeof which === 'number'
      ? sorted.slice(0, which)
      : sorted.filter(({ partner }) => which.includes(partner));
  return chosen.flatMap(({ partner, value }) =>
    pairFindings(exports, imports, partner, value, own, totals),
  );
}

function pairFindings(
  exports: PartnerTable,
  imports: PartnerTable,
  partner: PlaceCode,
  mutual: number,
  own: number,
  totals: Totals | undefined,
): Finding[] {
  const { subject, period } = exports;
  const year = Number(period);
  const partnerTotal = totals?.byPlace.get(partner);
  const pair = partnerTotal === undefined ? undefined : asymmetry(mutual, own, partnerTotal);
  const extra: DatasetEvidence[] =
    totals === undefined
      ? []
      : [datasetEvidence(totals.manifest, partnerTotal === undefined ? 0 : 2)];
  const names = (lang: 'en' | 'vi') =>
    [placeName(subject, lang), placeName(partner, lang)] as const;
  const [en, vi] = [names('en'), names('vi')];
  const unit = exports.unit;
  const inputs = [
    {
      label: { en: `${en[0]} with ${en[1]}, both ways`, vi: `${vi[0]} với ${vi[1]}, hai chiều` },
      value: mutual,
      unit,
    },
    {
      label: { en: `All trade of ${en[0]}`, vi: `Tổng thương mại của ${vi[0]}` },
      value: own,
      unit,
    },
    ...(partnerTotal === undefined
      ? []
      : [
          {
            label: { en: `All trade of ${en[1]}`, vi: `Tổng thương mại của ${vi[1]}` },
            value: partnerTotal,
            unit,
          },
        ]),
  ];
  const common = {
    subject,
    partner,
    side: 'trade' as const,
    period,
    evidence: [...exports.evidence, ...imports.evidence, ...extra],
    inputs,
    coverage: { share: 1, of: say.coverBoth({ subject, partner }) },
    caveats: exports.caveats,
    limits: [],
    reproduce: `tuchu assess ${subject} --as-of ${year}-12-31 --json`,
  };
  const noTotal = missing({ reason: 'not_covered', detail: say.noPartnerTotal({ partner, year }) });
  const base = `${subject}/trade/${period}/${partner}@${exports.origin}`;
  return [
    {
      ...common,
      id: `${base}/trade_dependence`,
      measure: 'trade_dependence',
      label: {
        en: `Trade of ${en[0]} that is with ${en[1]}`,
        vi: `Phần thương mại của ${vi[0]} là với ${vi[1]}`,
      },
      value: point(mutual / own),
      unit: 'share',
      method: TRADE_DEPENDENCE,
    },
    {
      ...common,
      id: `${base}/partner_trade_dependence`,
      measure: 'partner_trade_dependence',
      label: {
        en: `Trade of ${en[1]} that is with ${en[0]}`,
        vi: `Phần thương mại của ${vi[1]} là với ${vi[0]}`,
      },
      value: pair === undefined ? noTotal : point(pair.theirs),
      unit: 'share',
      method: TRADE_DEPENDENCE,
    },
    {
      ...common,
      id: `${base}/asymmetry`,
      measure: 'asymmetry',
      label: {
        en: `How much more ${en[0]} depends on ${en[1]} than the reverse`,
        vi: `${vi[0]} phụ thuộc ${vi[1]} hơn chiều ngược lại bao nhiêu`,
      },
      value: pair === undefined ? noTotal : point(pair.difference),
      unit: 'difference',
      method: ASYMMETRY,
    },
  ];
}
