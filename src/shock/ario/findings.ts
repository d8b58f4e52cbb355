/** A run of ARIO as Findings about one place: what it loses, how deep, for how long, and the path. */
import {
  findingOf,
  missing,
  point,
  readUnit,
  type Finding,
  type Frame,
  type Loss,
  type Message,
  type Reading,
  type Value,
} from '../../core/index.js';
import { assumptionInput } from '../../dependence/index.js';
import { purchaseCaveats } from '../purchases-caveats.js';
import { say } from './messages.js';
import { arioAssumptions, arioMethod } from './method.js';
import type { ArioRun } from './run.js';

/** Below this share of usual value added, a day counts as one below usual. */
export const BELOW_USUAL = 0.99;

/**
 * What a run says of the frame's subject. A place the table does not hold has a reason instead of a number.
 *
 * @param frame subject, period, evidence and the command that prints the Findings again
 * @param every days between points of the path; 0 leaves the path out
 * @example
 * arioFindings(frame, run).map((f) => f.measure);
 * // ['ario_value_added_lost', 'ario_value_added_lost_share', 'ario_deepest_fall', 'ario_days_below', 'ario_final_unmet', 'ario_final_unmet_share', 'ario_path_day_0', …]
 */
export function arioFindings(frame: Frame, run: ArioRun, every = 30): Finding[] {
  const { purchases, parameters, places } = run;
  const { subject } = frame;
  const table = purchases.table;
  const place = places.indexOf(subject);
  const size = readUnit(table.unit);
  const method = arioMethod(parameters.mode);
  const inputs = arioAssumptions(parameters).map(assumptionInput);
  const caveats: Message[] = [
    ...(parameters.mode.id === 'boario' ? [say.boarioMode({})] : []),
    ...(run.rebuilt + run.damageLeft > 0
      ? [say.rebuilding({ rebuilt: run.rebuilt, left: run.damageLeft, unit: table.unit })]
      : []),
    say.unmeasured({}),
    say.cannotAnswer({}),
    ...purchaseCaveats(purchases),
  ];
  const make = (reading: Omit<Reading, 'method' | 'inputs'>): Finding =>
    findingOf(frame, {
      ...reading,
      method,
      inputs,
      caveats: [...(reading.caveats ?? []), ...caveats],
    });
  const none = (why: Message): Value => missing({ reason: 'not_covered', detail: why });
  const lost = (channel: Message): Loss => ({
    bearers: [subject],
    channel,
    domesticSupply: 'with_capacity',
  });
  const output = lost(say.channelOutput({}));
  // Who gains by what others no longer get loses nothing.
  const total = place >= 0 && run.valueAddedLost[place]! <= 0 ? undefined : output;
  if (place < 0)
    return [
      make({
        ...LABELS.lost,
        unit: size.unit,
        loss: output,
        value: none(say.notInTable({ table: table.id, place: subject })),
      }),
    ];
  const share = (amount: number, whole: number, why: Message): Value =>
    whole > 0 ? point(amount / whole) : missing({ reason: 'undefined', detail: why });
  const path = pathOf(run, place);
  const usual = run.valueAddedUsual[place]!;
  const left = path.length === 0 ? 0 : 1 - path.at(-1)!;
  const later =
    Math.abs(left) > 1e-3 ? [say.notBack({ share: Math.abs(left), days: parameters.days })] : [];
  const row = purchases.finalPlaces.indexOf(subject);
  const [asked, unmet] = row < 0 ? [0, 0] : [run.finalAsked[row]!, run.finalUnmet[row]!];
  const noValue = say.noValueAdded({ place: subject });
  const noFinal = say.noFinalUse({ place: subject });
  const final = lost(say.channelFinal({}));
  return [
    make({
      ...LABELS.lost,
      unit: size.unit,
      value: point(run.valueAddedLost[place]! * size.size),
      ...(total && { loss: total }),
      caveats: later,
    }),
    make({
      ...LABELS.share,
      unit: 'share',
      value: share(run.valueAddedLost[place]!, usual, noValue),
      ...(total && { loss: total }),
      caveats: later,
    }),
    make({
      ...LABELS.deepest,
      unit: 'share',
      value: usual > 0 ? point(deepest(path)) : missing({ reason: 'undefined', detail: noValue }),
      loss: output,
    }),
    make({
      ...LABELS.below,
      unit: 'count',
      value:
        usual > 0
          ? point(daysBelow(path, parameters.step))
          : missing({ reason: 'undefined', detail: noValue }),
      loss: output,
    }),
    make({
      ...LABELS.unmet,
      unit: size.unit,
      value: row < 0 ? none(noFinal) : point(unmet * size.size),
      loss: final,
    }),
    make({ ...LABELS.unmetShare, unit: 'share', value: share(unmet, asked, noFinal), loss: final }),
    ...(every > 0 && usual > 0 ? pathFindings(run, path, every, make) : []),
  ];
}

function pathFindings(
  { parameters }: ArioRun,
  path: Float64Array,
  every: number,
  make: (reading: Omit<Reading, 'method' | 'inputs'>) => Finding,
): Finding[] {
  const points: Finding[] = [];
  for (let day = 0; day < parameters.days; day += every) {
    const at = Math.min(path.length - 1, Math.round(day / parameters.step));
    points.push(
      make({
        measure: `ario_path_day_${day}`,
        label: {
          en: `Value added on day ${day}, share of the usual`,
          vi: `Giá trị gia tăng ngày thứ ${day}, tỷ phần so với thường ngày`,
        },
        unit: 'share',
        value: point(path[at]!),
      }),
    );
  }
  return points;
}

/** Value added of one place step by step, in parts of the usual. */
export function pathOf(
  { path, places }: Pick<ArioRun, 'path' | 'places'>,
  place: number,
): Float64Array {
  return Float64Array.from(
    { length: path.length / places.length },
    (_, t) => path[t * places.length + place]!,
  );
}

const deepest = (path: Float64Array): number => path.reduce((most, x) => Math.max(most, 1 - x), 0);

const daysBelow = (path: Float64Array, step: number): number =>
  path.filter((x) => x < BELOW_USUAL).length * step;

const LABELS = {
  lost: {
    measure: 'ario_value_added_lost',
    label: { en: 'Value added lost over the run', vi: 'Giá trị gia tăng mất trong lần chạy' },
  },
  share: {
    measure: 'ario_value_added_lost_share',
    label: {
      en: 'Value added lost, share of what is usual over the same days',
      vi: 'Giá trị gia tăng mất, tỷ phần so với mức thường trong cùng số ngày',
    },
  },
  deepest: {
    measure: 'ario_deepest_fall',
    label: {
      en: 'Deepest fall of value added on one day',
      vi: 'Mức giảm sâu nhất của giá trị gia tăng trong một ngày',
    },
  },
  below: {
    measure: 'ario_days_below',
    label: {
      en: 'Days with value added more than 1% below usual',
      vi: 'Số ngày giá trị gia tăng thấp hơn thường ngày trên 1%',
    },
  },
  unmet: {
    measure: 'ario_final_unmet',
    label: {
      en: 'Ordered by final users and not received',
      vi: 'Người dùng cuối đặt nhưng không nhận được',
    },
  },
  unmetShare: {
    measure: 'ario_final_unmet_share',
    label: {
      en: 'Ordered by final users and not received, share of their orders',
      vi: 'Người dùng cuối đặt nhưng không nhận được, tỷ phần trong đơn hàng',
    },
  },
} as const;
