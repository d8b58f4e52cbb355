/**
 * Who else could sell a product to a country, with what it takes to judge the answer: concentration,
 * substitutability and importance side by side.
 */
import { type Finding, type PlaceCode, TuchuError, interval, point } from '../../core/index.js';
import { type Workspace } from '../../store/index.js';
import type { Answer, AnswerTable } from '../answer.js';
import { PARTNER_SHARE } from '../concentration/findings.js';
import { chosen } from '../settings.js';
import { askEach } from '../loss/datasets.js';
import { holdsWorld } from '../table/trade-table.js';
import { WINSOR_HIGH, WINSOR_LOW } from '../loss/elasticities.js';
import { type Basis, type Spec, findingOf, placesText } from '../loss/findings.js';
import { say as lossSay } from '../loss/messages.js';
import { say as said } from '../messages.js';
import { sortRows } from '../table/partner-table.js';
import { amountUnit } from '../table/trade-table.js';
import { type Places, placesIn } from '../table/places-in.js';
import { partRows } from '../table/unnamed.js';
import { CAPACITY_RATIO, alternativeCapacity, suppliersOf } from './alternative-capacity.js';
import { LABEL } from './labels.js';
import { type SideFrame, sideBySide } from './side-by-side.js';
import { SPARE, TOO_LITTLE } from './limits.js';
import { say } from './messages.js';
import { endsOf } from './networks.js';
import { PATH_YEARS, SIGMA_SHORT, throughTime } from './through-time.js';
import { type WorldChoice, choiceOptions, indexIn, spareOf, worldNotes, worldOf } from './world.js';

export interface SubstitutesQuestion extends WorldChoice {
  readonly subject: PlaceCode;
  readonly product: string;
  /** Suppliers to be replaced; the largest where none is named. */
  readonly partners?: Places | undefined;
  readonly sigma?: number | undefined;
}

export const SUBSTITUTE_SETTINGS = [
  SPARE,
  TOO_LITTLE,
  SIGMA_SHORT,
  PATH_YEARS,
  WINSOR_LOW,
  WINSOR_HIGH,
] as const;

/**
 * @returns of each dataset that holds all suppliers of the country: the alternatives, largest exporter first, and
 *   the measures to read together; capacity only where the dataset holds all exporters
 * @throws `TuchuError` for a limit that does not exist or is out of bounds
 * @example
 * const answer = await substitutesAnswer(workspace, { subject: 'VNM', product: '030617' });
 * answer.tables.at(-1)?.rows[0]?.key; // the largest exporter Viet Nam could turn to
 */
export async function substitutesAnswer(
  workspace: Workspace,
  question: SubstitutesQuestion,
): Promise<Answer> {
  const { subject, product, limits = [], reports } = question;
  const settings = chosen<(typeof SUBSTITUTE_SETTINGS)[number]>(SUBSTITUTE_SETTINGS, limits);
  const { spare, input } = spareOf(settings.get(SPARE.id));

  return askEach(workspace, question, { subject, side: 'import' }, async (manifest, year) => {
    const world = await worldOf(workspace, manifest, year, reports);
    const [p, c] = [indexIn(world.products, product), indexIn(world.places, subject)];
    const bought = p === undefined || c === undefined ? new Map() : suppliersOf(world, p, c);
    const dataset = manifest.id;
    if (p === undefined || c === undefined || bought.size === 0)
      return {
        reason: 'not_covered',
        detail: said.noProduct({ subject, side: 'import', dataset, product, year }),
      };
    const rows = sortRows(
      [...bought].map(([place, value]) => ({ partner: world.places[place] ?? '', value })),
    );
    const partners =
      question.partners === undefined
        ? [partRows(rows).rows[0]?.partner ?? '']
        : placesIn(question.partners, year);
    if (partners.includes(subject)) throw new TuchuError(lossSay.noPartners({}), 2);
    const replaced = new Set(partners.flatMap((code) => indexIn(world.places, code) ?? []));
    const capacity = alternativeCapacity(world, p, c, replaced);
    const basis: Basis = {
      manifest,
      year,
      subject,
      side: 'import',
      about: `substitutes-${partners.join('+')}`,
      rows: rows.length,
      coverage: { share: 1, of: lossSay.coverAll({}) },
      reproduce:
        `tuchu dependence substitutes ${subject} --from ${partners.join(',')}` +
        choiceOptions(manifest, year, question, product) +
        (question.sigma === undefined ? '' : ` --sigma ${question.sigma}`),
    };
    const frame: SideFrame = {
      basis,
      world,
      product,
      p,
      rows,
      bought: rows.reduce((sum, row) => sum + row.value, 0),
      capacity,
      spare,
      inputs: [input],
      settings,
      whole: holdsWorld(manifest),
    };
    const notes = [
      ...(frame.whole ? [say.capacityNote({})] : []),
      ...worldNotes(manifest, year, reports),
    ];
    const side = await sideBySide(workspace, frame, question, notes);
    const fields = { subject, product, partners, year, dataset };
    const elasticity = side.rows
      .flatMap((row) => row.cells)
      .find((cell) => cell?.measure === 'sigma');
    const cut = capacity.needed / frame.bought;
    const time = throughTime(basis, product, cut, elasticity ?? undefined, settings);
    const others = frame.whole ? [alternativesTable(frame, say.substitutesTitle(fields))] : [];
    return [side, ...(time === undefined ? [] : [time]), ...others];
  });
}

/** The alternatives, largest exporter first. */
function alternativesTable(frame: SideFrame, title: AnswerTable['title']): AnswerTable {
  const { basis, world, product, p, capacity, spare, inputs } = frame;
  const unit = amountUnit(basis.manifest);
  const { total } = endsOf(world, p);
  return {
    id: `${basis.manifest.id}/alternatives`,
    title,
    rowLabel: LABEL.EXPORTER,
    columns: [
      { measure: 'exports', label: LABEL.EXPORTS },
      { measure: 'partner_share', label: LABEL.EXPORT_SHARE },
      { measure: 'sold_here', label: LABEL.SOLD_HERE },
      { measure: 'spare_capacity', label: LABEL.SPARE_NOW },
    ],
    rows: capacity.alternatives.map((a) => {
      const partner = world.places[a.place] ?? '';
      const cell = (spec: Pick<Spec, 'measure' | 'label' | 'value'> & Partial<Spec>): Finding =>
        findingOf(basis, { unit, method: PARTNER_SHARE, ...spec, product, partner });
      return {
        key: partner,
        label: placesText([partner]),
        cells: [
          cell({
            measure: 'exports',
            label: LABEL.EXPORTS,
            value: point(a.exports),
            method: EXPORTS,
          }),
          cell({
            measure: 'partner_share',
            label: LABEL.EXPORT_SHARE,
            value: point(a.exports / total),
            unit: 'share',
          }),
          cell({
            measure: 'sold_here',
            label: LABEL.SOLD_HERE,
            value: point(a.here),
            method: EXPORTS,
          }),
          cell({
            measure: 'spare_capacity',
            label: LABEL.SPARE_NOW,
            value: interval((a.exports * spare) / 2, a.exports * spare * 2),
            method: CAPACITY_RATIO,
            inputs,
          }),
        ],
      };
    }),
    notes: [],
  };
}

const EXPORTS: Spec['method'] = {
  ...PARTNER_SHARE,
  id: 'trade_amount',
  name: LABEL.EXPORTS,
  formula: 'sum of flows',
};
