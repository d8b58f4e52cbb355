/** One side of one cut as a Finding: who loses, as a seller or for want of inputs, and what was taken as given. */
import {
  type Finding,
  type Input,
  type LimitSetting,
  type Loss,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  findingOf,
  readUnit,
  valueOf,
} from '../../core/index.js';
import { assumptionInput, chosen, settingOptions } from '../../dependence/index.js';
import { CUT_DAYS, SMALLEST_INPUT, STOCK_DAYS, SUBSTITUTION } from '../bottleneck/assumptions.js';
import { BOTTLENECK, type BottleneckSettings } from '../bottleneck/index.js';
import type { HeldTable } from '../held-table.js';
import { EXTRACTION } from '../input-output/extraction.js';
import { say as ofBuyers } from '../bottleneck/messages.js';
import { say as ofSellers } from '../input-output/messages.js';
import { say as ofShock } from '../messages.js';
import { purchaseCaveats } from '../purchases-caveats.js';
import type { Purchases } from '../purchases.js';
import type { BothSides } from './cut.js';
import { say } from './messages.js';

/** Which side of a cut, and how it is asked. */
export type Side = 'demand' | 'amount' | 'inputs' | 'direct' | 'final';

export const LABEL = {
  demand: {
    measure: 'both_sides_demand_lost_share',
    label: {
      en: 'Value added lost as a seller (demand lost), share of its own',
      vi: 'Giá trị gia tăng mất với tư cách bên bán (mất nhu cầu), tỷ phần của chính nơi đó',
    },
  },
  amount: {
    measure: 'both_sides_demand_lost',
    label: {
      en: 'Value added lost as a seller (demand lost)',
      vi: 'Giá trị gia tăng mất với tư cách bên bán (mất nhu cầu)',
    },
  },
  inputs: {
    measure: 'both_sides_inputs_missing_share',
    label: {
      en: 'Value added that missing inputs stop, share of the usual',
      vi: 'Giá trị gia tăng bị ngừng vì thiếu đầu vào, tỷ phần so với thường ngày',
    },
  },
  direct: {
    measure: 'both_sides_inputs_missing_direct_share',
    label: {
      en: 'Value added that the first missing inputs alone stop, share of the usual',
      vi: 'Giá trị gia tăng bị ngừng chỉ do những đầu vào thiếu ban đầu, tỷ phần so với thường ngày',
    },
  },
  final: {
    measure: 'both_sides_final_missing_share',
    label: {
      en: 'Final use that goes without, share of the usual',
      vi: 'Sử dụng cuối cùng bị thiếu, tỷ phần so với thường ngày',
    },
  },
  deliveries: { en: 'deliveries cut', vi: 'lượng giao bị cắt' },
  head: {
    partner: { en: 'partner', vi: 'đối tác' },
    loser: { en: 'who loses', vi: 'ai chịu thiệt' },
    asSeller: { en: 'as a seller', vi: 'là bên bán' },
    inMoney: { en: 'the same in money', vi: 'tính bằng tiền' },
    wantOfInputs: { en: 'for want of inputs', vi: 'vì thiếu đầu vào' },
    atFirst: { en: 'at first', vi: 'lúc đầu' },
    finalUse: { en: 'final use missing', vi: 'phần dùng cuối bị thiếu' },
    theirInputs: { en: 'partner: for want of inputs', vi: 'đối tác: vì thiếu đầu vào' },
    theirFinal: { en: 'partner: final use missing', vi: 'đối tác: phần dùng cuối bị thiếu' },
    theirDemand: { en: 'partner: as a seller', vi: 'đối tác: là bên bán' },
  },
} as const satisfies Record<string, Text | { measure: string; label: Text } | Record<string, Text>>;

const METHODS: Readonly<Record<Side, Method>> = {
  demand: EXTRACTION,
  amount: EXTRACTION,
  inputs: BOTTLENECK,
  direct: BOTTLENECK,
  final: BOTTLENECK,
};

export interface Given {
  readonly settings: Partial<BottleneckSettings>;
  readonly inputs: readonly Input[];
  readonly note: Message;
}

/**
 * What buyers are taken to have: days of the cut, stocks, substitution.
 *
 * @throws TuchuError for a setting that this answer does not take as given
 */
export function settingsFrom(limits: readonly LimitSetting[]): Given {
  const set = chosen([CUT_DAYS, STOCK_DAYS, SUBSTITUTION, SMALLEST_INPUT], limits);
  const value = (id: string): number => set.get(id)?.value ?? NaN;
  const [days, stock, substitution] = [CUT_DAYS, STOCK_DAYS, SUBSTITUTION].map((a) =>
    value(a.id),
  ) as [number, number, number];
  return {
    settings: {
      days,
      stockDays: stock,
      substitution,
      smallestInput: value(SMALLEST_INPUT.id),
    },
    inputs: [...set.values()].map(assumptionInput),
    note: say.given({ days, stock, substitution }),
  };
}

/** Who stops delivering, and to whom; to everybody where `to` is left out. */
export interface Between {
  readonly from: PlaceCode;
  readonly to?: PlaceCode;
}

export interface Made {
  (both: BothSides, between: Between): (loser: PlaceCode, side: Side) => Finding;
  /** What a reader has to know of every table. */
  readonly notes: readonly Message[];
}

/** @param command words after `tuchu shock ranking`; the country asked about where left out */
export function findingsFrom(
  held: HeldTable,
  purchases: Purchases,
  subject: PlaceCode,
  limits: readonly LimitSetting[],
  given: Given,
  command: string = subject,
): Made {
  const { manifest, year, evidence, system } = held;
  const { table } = system;
  const money = readUnit(table.unit);
  const at = new Map(table.places.map((place, p) => [place, p]));
  const proxy = held.proxy
    ? [ofShock.proxy({ subject, place: held.place, dataset: manifest.id })]
    : [];
  const coverage = {
    share: 1,
    of: ofShock.wholeTable({ sectors: table.nodes.length, places: table.places.length }),
  };
  const laidOut = purchaseCaveats(purchases);
  const reproduce =
    `tuchu shock ranking ${command} --dataset ${manifest.id} --year ${year}` +
    settingOptions(limits);
  const caveats: Readonly<Record<Side, readonly Message[]>> = {
    demand: [...proxy, ofSellers.notImporter({}), ofSellers.fixedCoefficients({})],
    amount: [...proxy, ofSellers.notImporter({}), ofSellers.fixedCoefficients({})],
    inputs: [...proxy, ofBuyers.cannotAnswer({}), given.note, ...laidOut],
    direct: [...proxy, ofBuyers.cannotAnswer({}), given.note, ...laidOut],
    final: [...proxy, ofBuyers.cannotAnswer({}), given.note, ...laidOut],
  };
  const channel: Readonly<Record<Side, () => Message>> = {
    demand: () => ofSellers.sellersChannel({}),
    amount: () => ofSellers.sellersChannel({}),
    inputs: () => say.buyersChannel({}),
    direct: () => say.buyersChannel({}),
    final: () => say.finalChannel({}),
  };
  const make = (both: BothSides, { from, to }: Between) => {
    const cut = { label: LABEL.deliveries, value: both.deliveries * money.size, unit: money.unit };
    return (loser: PlaceCode, side: Side): Finding => {
      const all = both[side];
      const bySelling = side === 'demand' || side === 'amount';
      const size = side === 'amount' ? money.size : 1;
      const found = 'reason' in all ? all : all[at.get(loser)!]! * size;
      const other = loser === from ? to : from;
      const loss: Loss = {
        bearers: [loser],
        channel: channel[side](),
        domesticSupply: bySelling ? 'not_applicable' : 'in_the_table',
      };
      return findingOf(
        {
          subject: loser,
          period: String(year),
          origin: `${manifest.id}/${from}-to-${to ?? 'all'}`,
          evidence,
          coverage,
          caveats: caveats[side],
          reproduce,
        },
        {
          ...LABEL[side],
          ...(other === undefined ? {} : { partner: other }),
          unit: side === 'amount' ? money.unit : 'share',
          method: METHODS[side],
          inputs: bySelling ? [cut] : [cut, ...given.inputs],
          value: valueOf(
            typeof found === 'number' && Number.isNaN(found)
              ? { reason: 'undefined', detail: say.noneOfIt({ place: loser }) }
              : found,
          ),
          loss,
        },
      );
    };
  };
  return Object.assign(make, {
    notes: [...proxy, say.notAdded({}), ofBuyers.cannotAnswer({}), given.note],
  });
}
