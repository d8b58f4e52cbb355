/** Who wins, and who is exposed, when a buyer stops buying from a seller. */
import {
  type Finding,
  type PlaceCode,
  type Value,
  TuchuError,
  interval,
  missing,
  point,
} from '../../core/index.js';
import { type Workspace } from '../../store/index.js';
import type { Answer, AnswerTable } from '../answer.js';
import { chosen } from '../settings.js';
import { askEach } from '../loss/datasets.js';
import { holdsWorld } from '../table/trade-table.js';
import { type Basis, type Spec, findingOf, placesText } from '../loss/findings.js';
import { say as lossSay } from '../loss/messages.js';
import { say as said } from '../messages.js';
import { amountUnit } from '../table/trade-table.js';
import {
  BYSTANDER_GAIN,
  type Diversion,
  IMPORT_SURGE,
  type Surge,
  divertPurchases,
  turnSales,
} from './bystanders.js';
import { LABEL } from './labels.js';
import { SPARE } from './limits.js';
import { say } from './messages.js';
import { type ProductNetworks } from './networks.js';
import { type WorldChoice, choiceOptions, indexIn, spareOf, worldNotes, worldOf } from './world.js';

export interface BystandersQuestion extends WorldChoice {
  /** Who stops buying. */
  readonly buyer: PlaceCode;
  /** From whom. */
  readonly seller: PlaceCode;
  readonly product?: string | undefined;
}

/**
 * @returns of each dataset that holds all suppliers of the buyer: what is diverted, who could sell more and, where
 *   the dataset holds the world's trade, where the seller's goods could turn
 * @throws `TuchuError` for one place named twice, or a limit that does not exist or is out of bounds
 * @example
 * const answer = await bystandersAnswer(workspace, { buyer: 'USA', seller: 'IND' });
 * answer.tables[1]?.rows[0]?.key; // the supplier with the largest part of what is left
 */
export async function bystandersAnswer(
  workspace: Workspace,
  question: BystandersQuestion,
): Promise<Answer> {
  const { buyer, seller, product, limits = [], reports } = question;
  if (buyer === seller) throw new TuchuError(say.samePlace({}), 2);
  const { spare, input } = spareOf(chosen([SPARE], limits).get(SPARE.id));

  return askEach(
    workspace,
    question,
    { subject: buyer, side: 'import' },
    async (manifest, year) => {
      const world = await worldOf(workspace, manifest, year, reports);
      const dataset = manifest.id;
      const [a, b] = [indexIn(world.places, buyer), indexIn(world.places, seller)];
      const p = product === undefined ? undefined : indexIn(world.products, product);
      const products = product === undefined ? undefined : p === undefined ? [] : [p];
      const diversion =
        a === undefined || b === undefined
          ? undefined
          : divertPurchases(world, a, b, spare, products);
      if (a === undefined || b === undefined || diversion === undefined || diversion.diverted === 0)
        return {
          reason: 'not_covered',
          detail: say.nothingBought({ buyer, seller, dataset, year }),
        };
      if (product === undefined && !manifest.additive)
        return { reason: 'insufficient_data', detail: said.overlapping({ dataset }) };
      const whole = holdsWorld(manifest);
      const basis: Basis = {
        manifest,
        year,
        subject: buyer,
        side: 'import',
        about: `bystanders-${seller}`,
        rows: world.value.length,
        coverage: { share: 1, of: lossSay.coverAll({}) },
        reproduce: `tuchu dependence bystanders ${buyer} --from ${seller}${choiceOptions(manifest, year, question, product)}`,
      };
      const frame: Frame = {
        basis,
        world,
        one: product === undefined ? {} : { product },
        inputs: [input],
        whole,
        fields: { buyer, seller, year, dataset },
      };
      const notes = [say.notForecast({}), ...worldNotes(manifest, year, reports)];
      const tables = [diversionTable(frame, diversion), gainsTable(frame, diversion, notes)];
      return whole ? [...tables, surgeTable(frame, turnSales(world, a, b, products))] : tables;
    },
  );
}

interface Frame {
  readonly basis: Basis;
  readonly world: ProductNetworks;
  readonly one: Pick<Spec, 'product'>;
  readonly inputs: Finding['inputs'];
  /** Whether the dataset holds the world's trade. */
  readonly whole: boolean;
  readonly fields: { buyer: string; seller: string; year: number; dataset: string };
}

type Cell = Pick<Spec, 'measure' | 'label' | 'value'> & Partial<Spec>;

const cellOf = (frame: Frame, method: Spec['method'], spec: Cell): Finding =>
  findingOf(frame.basis, {
    unit: amountUnit(frame.basis.manifest),
    method,
    ...frame.one,
    ...spec,
  });

/** A value that needs the exports of all countries, or the reason why it is not known. */
const ifWhole = ({ whole, fields }: Frame, value: () => Value): Value =>
  whole
    ? value()
    : missing({
        reason: 'insufficient_data',
        detail: say.needsExporters({ dataset: fields.dataset }),
      });

function diversionTable(frame: Frame, { diverted, alone, unfilled }: Diversion): AnswerTable {
  const { fields, basis, inputs } = frame;
  const cell = (spec: Cell): Finding => cellOf(frame, BYSTANDER_GAIN, spec);
  return {
    id: `${basis.manifest.id}/diverted`,
    title: say.diversionTitle(fields),
    rowLabel: LABEL.EXPORTER,
    columns: [
      { measure: 'diverted', label: LABEL.DIVERTED },
      { measure: 'alone', label: LABEL.ALONE },
      { measure: 'unfilled', label: LABEL.UNFILLED },
    ],
    rows: [
      {
        key: fields.seller,
        label: placesText([fields.seller]),
        cells: [
          cell({ measure: 'diverted', label: LABEL.DIVERTED, value: point(diverted) }),
          cell({ measure: 'alone', label: LABEL.ALONE, value: point(alone) }),
          cell({
            measure: 'unfilled',
            label: LABEL.UNFILLED,
            value: ifWhole(frame, () => point(unfilled)),
            inputs,
          }),
        ],
      },
    ],
    notes: [],
  };
}

function gainsTable(frame: Frame, { gains }: Diversion, notes: AnswerTable['notes']): AnswerTable {
  const { fields, basis, inputs, world } = frame;
  return {
    id: `${basis.manifest.id}/gains`,
    title: say.gainsTitle(fields),
    rowLabel: LABEL.EXPORTER,
    columns: [
      { measure: 'sells_now', label: LABEL.NOW },
      { measure: 'proportional_gain', label: LABEL.PROPORTIONAL },
      { measure: 'bystander_gain', label: LABEL.GAIN },
    ],
    rows: gains.map((gain) => {
      const partner = world.places[gain.place] ?? '';
      const cell = (spec: Cell): Finding => cellOf(frame, BYSTANDER_GAIN, { ...spec, partner });
      return {
        key: partner,
        label: placesText([partner]),
        cells: [
          cell({ measure: 'sells_now', label: LABEL.NOW, value: point(gain.now) }),
          cell({
            measure: 'proportional_gain',
            label: LABEL.PROPORTIONAL,
            value: point(gain.proportional),
          }),
          cell({
            measure: 'bystander_gain',
            label: LABEL.GAIN,
            value: ifWhole(frame, () => interval(gain.low, gain.high)),
            inputs,
            caveats: [say.notForecast({}), say.gainsNote({})],
          }),
        ],
      };
    }),
    notes: [say.gainsNote({}), ...notes],
  };
}

function surgeTable(frame: Frame, surges: readonly Surge[]): AnswerTable {
  const { fields, basis, world } = frame;
  return {
    id: `${basis.manifest.id}/surge`,
    title: say.surgeTitle(fields),
    rowLabel: LABEL.COUNTRY,
    columns: [
      { measure: 'buys_now', label: LABEL.BUYS },
      { measure: 'import_surge', label: LABEL.SURGE },
      { measure: 'surge_share', label: LABEL.SURGE_SHARE },
    ],
    rows: surges.map((surge) => {
      const partner = world.places[surge.place] ?? '';
      const cell = (spec: Cell): Finding =>
        cellOf(frame, IMPORT_SURGE, {
          caveats: [say.notForecast({}), say.surgeNote({})],
          ...spec,
          partner,
        });
      return {
        key: partner,
        label: placesText([partner]),
        cells: [
          cell({ measure: 'buys_now', label: LABEL.BUYS, value: point(surge.now) }),
          cell({ measure: 'import_surge', label: LABEL.SURGE, value: interval(0, surge.high) }),
          cell({
            measure: 'surge_share',
            label: LABEL.SURGE_SHARE,
            value: interval(0, surge.high / surge.imports),
            unit: 'share',
          }),
        ],
      };
    }),
    notes: [say.surgeNote({})],
  };
}
