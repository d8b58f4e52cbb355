/** A run of the static bottleneck model as Findings about one place, by channel and by sector. */
import {
  findingOf,
  missing,
  point,
  readUnit,
  type Finding,
  type Frame,
  type Loss,
  type Message,
  type Missing,
  type Reading,
  type Value,
} from '../../core/index.js';
import { assumptionInput } from '../../dependence/index.js';
import { purchaseCaveats } from '../purchases-caveats.js';
import { BOTTLENECK, bottleneckAssumptions, type BottleneckRun } from './bottleneck.js';
import { say } from './messages.js';

const LOST = {
  measure: 'bottleneck_value_added_lost',
  label: {
    en: 'Value added lost for want of inputs',
    vi: 'Giá trị gia tăng mất vì thiếu đầu vào',
  },
};

/**
 * @param frame subject, period, evidence and the command that prints the Findings again
 * @param most sectors shown, those with the largest loss
 * @example
 * bottleneckFindings(frame, run)[0]?.measure; // 'bottleneck_value_added_lost'
 */
export function bottleneckFindings(
  frame: Frame,
  run: BottleneckRun | Missing,
  most = 5,
): Finding[] {
  const { subject } = frame;
  const lost = (channel: Message): Loss => ({
    bearers: [subject],
    channel,
    domesticSupply: 'as_usual',
  });
  const asBuyer = lost(say.channelInputs({}));
  if ('reason' in run)
    return [
      findingOf(frame, {
        ...LOST,
        unit: 'amount',
        method: BOTTLENECK,
        value: missing(run),
        loss: asBuyer,
      }),
    ];
  const { purchases, settings } = run;
  const { table } = purchases;
  const { unit, size } = readUnit(table.unit);
  const inputs = bottleneckAssumptions(settings).map(assumptionInput);
  const caveats = [
    say.cannotAnswer({}),
    say.served({ rule: settings.rationing }),
    ...purchaseCaveats(purchases),
  ];
  const make = (reading: Omit<Reading, 'method' | 'inputs'>): Finding =>
    findingOf(frame, {
      ...reading,
      method: BOTTLENECK,
      inputs,
      caveats: [...(reading.caveats ?? []), ...caveats],
    });
  const place = table.places.indexOf(subject);
  if (place < 0) {
    const detail = say.notInTable({ table: table.id, place: subject });
    return [
      make({ ...LOST, unit, value: missing({ reason: 'not_covered', detail }), loss: asBuyer }),
    ];
  }
  const share = (amount: number, whole: number): Value =>
    whole > 0
      ? point(amount / whole)
      : missing({ reason: 'undefined', detail: say.noBase({ place: subject }) });
  const usual = run.valueAddedUsual[place]!;
  const row = purchases.finalPlaces.indexOf(subject);
  const final = lost(say.channelFinal({}));
  return [
    make({ ...LOST, unit, value: point(run.valueAddedLost[place]! * size), loss: asBuyer }),
    make({
      measure: 'bottleneck_value_added_lost_share',
      label: {
        en: 'Value added lost for want of inputs, share of the usual',
        vi: 'Giá trị gia tăng mất vì thiếu đầu vào, tỷ phần so với thường ngày',
      },
      unit: 'share',
      value: share(run.valueAddedLost[place]!, usual),
      loss: asBuyer,
    }),
    make({
      measure: 'bottleneck_direct_share',
      label: {
        en: 'The same from the first missing inputs alone',
        vi: 'Như trên, chỉ do những đầu vào thiếu ban đầu',
      },
      unit: 'share',
      value: share(run.valueAddedLostDirect[place]!, usual),
      loss: asBuyer,
    }),
    make({
      measure: 'bottleneck_final_missing_share',
      label: {
        en: 'Final use that goes without, share of the usual',
        vi: 'Sử dụng cuối cùng bị thiếu, tỷ phần so với thường ngày',
      },
      unit: 'share',
      loss: final,
      value: row < 0 ? share(0, 0) : share(run.finalMissing[row]!, run.finalUsual[row]!),
    }),
    ...sectorFindings(run, place, most, { unit, size, asBuyer, make }),
  ];
}

interface Making {
  readonly unit: Finding['unit'];
  readonly size: number;
  readonly asBuyer: Loss;
  readonly make: (reading: Omit<Reading, 'method' | 'inputs'>) => Finding;
}

/** Sectors that lose most, and what holds each back. */
function sectorFindings(run: BottleneckRun, place: number, most: number, m: Making): Finding[] {
  const { table, products } = run.purchases;
  const part = run.settings.days / run.settings.daysPerYear;
  const loss = (i: number): number => (1 - run.output[i]!) * table.valueAdded[i]! * part;
  const [from, end] = [table.starts[place]!, table.starts[place + 1]!];
  return Array.from({ length: end - from }, (_, k) => from + k)
    .filter((i) => loss(i) > 0)
    .toSorted((a, b) => loss(b) - loss(a) || a - b)
    .slice(0, most)
    .map((i) =>
      m.make({
        measure: 'bottleneck_sector_lost',
        label: {
          en: 'Value added lost for want of inputs, in one sector',
          vi: 'Giá trị gia tăng mất vì thiếu đầu vào, trong một ngành',
        },
        product: table.nodes[i]!.sector,
        unit: m.unit,
        value: point(loss(i) * m.size),
        loss: m.asBuyer,
        caveats:
          run.limiting[i]! < 0
            ? []
            : [
                say.limitedBy({
                  product: products[run.limiting[i]!]!,
                  left: run.output[i]!,
                }),
              ],
      }),
    );
}
