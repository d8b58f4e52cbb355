/** How far a stop of suppliers of one product runs, from every dataset that holds the world's trade in it. */
import {
  type Answer,
  type AnswerTable,
  type Finding,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  TuchuError,
  findingOf,
  placeName,
  valueOf,
} from '../../core/index.js';
import {
  DOMESTIC_SHARE,
  type DatasetChoice,
  type Places,
  SPARE,
  type WorldChoice,
  amountUnit,
  askEach,
  assumptionInput,
  chosen,
  flowsOf,
  networkNotes,
  placesIn,
  settingOptions,
  worldOf,
} from '../../dependence/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { CASCADE_SETTINGS, CUT, LEAST_KIND, PRINTED } from './assumptions.js';
import { CASCADE, type CascadeShock, cascadeAt, cutLinks, toleranceScan } from './cascade.js';
import { LABEL } from './labels.js';
import { say } from './messages.js';
import { productNetwork } from './network.js';
import { reachAt, tipping } from './summary.js';

export interface ProductCascadeQuestion
  extends DatasetChoice, Pick<WorldChoice, 'reports' | 'limits'> {
  readonly subject: PlaceCode;
  /** Who stops selling, to anyone. */
  readonly from: Places;
  readonly product: string;
}

/** The settings of a cascade, each within its bounds. @throws `TuchuError` for one that is not */
export function cascadeSettings(limits: readonly LimitSetting[] = []): {
  readonly cut: number;
  readonly spare: number;
  readonly home: number;
  readonly least: number;
  /** All of them as lines of a calculation, but the one that plays no part in it. */
  readonly inputs: (without: string) => Finding['inputs'];
} {
  const set = chosen(CASCADE_SETTINGS, limits);
  const value = (id: string, high: number): number => {
    const x = set.get(id)?.value ?? NaN;
    if (!(x >= 0 && x <= high)) throw new TuchuError(say.badShare({ id, value: x, high }), 2);
    return x;
  };
  return {
    cut: value(CUT.id, 1),
    spare: value(SPARE.id, 10),
    home: value(DOMESTIC_SHARE.id, 0.999),
    least: value(LEAST_KIND.id, 1),
    inputs: (id) => [...set.values()].filter((a) => a.id !== id).map(assumptionInput),
  };
}

/**
 * @returns of each dataset: the scan over tolerances, what the country itself is short of at each, and who is reached
 *   first
 * @throws `TuchuError` where nobody is named that stops, or a setting is out of bounds
 * @example
 * const answer = await productCascade(workspace, { subject: 'CHE', from: ['CHL'], product: '030214' });
 * answer.tables[0]?.rows.length; // 10, one for each tolerance printed
 */
export async function productCascade(
  workspace: Workspace,
  question: ProductCascadeQuestion,
): Promise<Answer> {
  const settings = cascadeSettings(question.limits);
  return askEach(workspace, question, undefined, async (manifest, year) => {
    const { subject, product, reports } = question;
    const partners = placesIn(question.from, year).filter((code) => code !== subject);
    if (partners.length === 0) throw new TuchuError(say.noPartners({}), 2);
    const world = await worldOf(workspace, manifest, year, reports);
    const dataset = manifest.id;
    const p = world.products.indexOf(product);
    const [first, last] = p < 0 ? [0, 0] : flowsOf(world, p);
    if (first === last) return uncovered(say.notTraded({ product, dataset, year }));
    const own = world.places.indexOf(subject);
    const stopped = partners.map((code) => world.places.indexOf(code)).filter((at) => at >= 0);
    if (own < 0 || stopped.length === 0)
      return uncovered(say.notThere({ places: own < 0 ? [subject] : partners, dataset, year }));
    const network = productNetwork(world, p, settings.home);
    const fields = { subject, partners, year, dataset };
    if (network.start[own] === network.start[own + 1])
      return uncovered(say.nothingBought({ ...fields, product }));
    const shock: CascadeShock =
      settings.cut === 1
        ? { stopped }
        : { stopped: [], cut: cutLinks(network, new Set(stopped), undefined, settings.cut) };
    const scan = toleranceScan(network, shock, settings.spare);
    const tip = tipping(network, scan);
    const make = maker(manifest, year, question, partners, settings, last - first);
    const notes = [
      tip === undefined
        ? say.nobody({})
        : say.tips({ phi: tip.phi, nodes: tip.nodes, share: tip.share, what: 'places' }),
      say.scanNote({}),
      say.productNote({}),
      ...networkNotes(manifest, year, reports),
    ];
    const shortAt = (phi: number, rule: 'stop' | 'proportional'): number | Missing =>
      cascadeAt(network, shock, phi, settings.spare, rule)?.short[own] ?? {
        reason: 'undefined',
        detail: say.notSettled({}),
      };
    const rows = PRINTED.map((phi) => {
      const reach = reachAt(network, scan, phi);
      const key = `phi-${phi}`;
      return {
        key,
        label: { en: percentText(phi), vi: percentText(phi) },
        cells: [
          make(`countries_that_stop/${key}`, LABEL.COUNTRIES, 'count', reach.nodes),
          make(`exports_that_stop/${key}`, LABEL.EXPORTS, 'share', reach.share),
          make(`own_shortfall/${key}`, LABEL.SHORT, 'share', shortAt(phi, 'stop')),
          make(
            `own_shortfall_proportional/${key}`,
            LABEL.SHORT_PROPORTIONAL,
            'share',
            shortAt(phi, 'proportional'),
          ),
        ],
      };
    });
    const order = [...scan.tolerance.keys()]
      .filter((i) => scan.tolerance[i]! > 0 && scan.tolerance[i] !== Infinity)
      .toSorted((a, b) => scan.tolerance[b]! - scan.tolerance[a]! || a - b);
    // The country asked about stands first, reached or not.
    const listed = [own, ...order.filter((i) => i !== own)];
    const tables: AnswerTable[] = [
      {
        id: `${dataset}/cascade`,
        title: say.productScan({ ...fields, product }),
        rowLabel: LABEL.PHI,
        columns: [
          { measure: 'countries_that_stop', label: LABEL.COUNTRIES },
          { measure: 'exports_that_stop', label: LABEL.EXPORTS },
          { measure: 'own_shortfall', label: LABEL.SHORT },
          { measure: 'own_shortfall_proportional', label: LABEL.SHORT_PROPORTIONAL },
        ],
        rows,
        notes,
      },
      {
        id: `${dataset}/cascade-first`,
        title: say.firstTitle(fields),
        rowLabel: LABEL.PLACE,
        columns: [
          { measure: 'short_at_once', label: LABEL.DIRECT },
          { measure: 'tolerance', label: LABEL.TOLERANCE },
          { measure: 'size', label: LABEL.SIZE },
        ],
        rows: listed.map((i) => {
          const place = world.places[i]!;
          return {
            key: place,
            label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
            cells: [
              make('short_at_once', LABEL.DIRECT, 'share', scan.direct[i]!, place),
              make('tolerance', LABEL.TOLERANCE, 'share', scan.tolerance[i]!, place),
              make('size', LABEL.SIZE, amountUnit(manifest), network.size[i]!, place),
            ],
          };
        }),
        notes: [],
      },
    ];
    return tables;
  });
}

const uncovered = (detail: Message): Missing => ({ reason: 'not_covered', detail });
const percentText = (phi: number): string => `${Math.round(phi * 100)}%`;

/** A Finding out of a measure and its number; `place` where it is another's than the subject's. */
function maker(
  manifest: Manifest,
  year: number,
  question: ProductCascadeQuestion,
  partners: readonly PlaceCode[],
  { inputs, home }: ReturnType<typeof cascadeSettings>,
  flows: number,
) {
  const { subject, product, limits, reports } = question;
  const frame = {
    subject,
    period: String(year),
    origin: `${manifest.id}/cascade-${partners.join('+')}`,
    evidence: [datasetEvidence(manifest, flows)],
    coverage: { share: 1, of: say.coverProduct({ flows }) },
    caveats: [say.scanNote({}), say.productNote({}), ...manifest.notes],
    reproduce:
      `tuchu shock cascade ${subject} --from ${partners.join(',')} --product ${product}` +
      ` --dataset ${manifest.id} --year ${year}` +
      (reports === undefined ? '' : ` --reports ${reports}`) +
      settingOptions(limits),
  };
  return (
    measure: string,
    label: Finding['label'],
    unit: Finding['unit'],
    value: number | Missing,
    place: PlaceCode = subject,
  ): Finding =>
    findingOf(frame, {
      measure,
      label,
      unit,
      method: CASCADE,
      product,
      inputs: inputs(LEAST_KIND.id),
      value: valueOf(value),
      ...(place === subject ? {} : { partner: place }),
      loss: {
        bearers: [place],
        channel: say.channel({ partners }),
        domesticSupply: home > 0 ? 'share_given' : 'assumes_no_domestic_supply',
      },
    });
}
