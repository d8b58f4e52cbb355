/** Demand lost by sellers when deliveries are cut: extraction of flows in an input-output table. */
import {
  type Finding,
  type Missing,
  type Text,
  findingOf,
  missing,
  placeName,
  point,
  readUnit,
} from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../../dependence/index.js';
import { EXTRACTION, byPlace, cutOf, outputLost } from '../input-output/index.js';
import { say as shared } from '../input-output/messages.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { REEMPLOYED, within } from './assumptions.js';
import { deliveriesOf, eventsOf, orderOf, tableFrame, yearShare } from './table-events.js';

const LABEL = {
  money: { en: 'Value added lost', vi: 'Giá trị gia tăng mất' },
  share: { en: 'Share of its own', vi: 'Tỷ phần của chính nước đó' },
  ofOwn: {
    en: 'Value added lost by sellers, share of its own',
    vi: 'Giá trị gia tăng mất ở bên bán, tỷ phần của chính nước đó',
  },
  deliveries: { en: 'deliveries cut', vi: 'lượng giao bị cắt' },
  place: { en: 'who loses', vi: 'ai chịu thiệt' },
} as const satisfies Record<string, Text>;

export const nameOf = (place: string): Text => ({
  en: placeName(place, 'en'),
  vi: placeName(place, 'vi'),
});

export const SELLERS: ShockModel = {
  id: 'sellers',
  title: EXTRACTION.name,
  answers: {
    en: 'Which country loses how much value added because those it sells to, or those who sell on what it makes, are no longer served or no longer buy.',
    vi: 'Nước nào mất bao nhiêu giá trị gia tăng vì bên mua của mình, hoặc bên bán tiếp sản phẩm của mình, không còn được giao hoặc không còn mua.',
  },
  cannot: {
    en: 'The harm to an importer who finds no other supplier, prices, and what people do next.',
    vi: 'Thiệt hại của bên nhập khẩu không tìm được nguồn khác, giá cả, và việc mọi người sẽ làm tiếp.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác',
  },
  assumptions: [REEMPLOYED],
  headline: ['sellers_value_added_lost_share'],
  losses: { measure: 'sellers_value_added_lost_share', below: false },
  speaksOf: ['cut'],
  run: sellers,
};

async function sellers(lab: Lab): Promise<readonly AnswerTable[] | Missing> {
  const idle = 1 - within(lab.chosen(REEMPLOYED.id), 0, 1);
  const events = eventsOf(lab, ['cut']);
  if ('reason' in events) return events;
  const held = await lab.table();
  if ('reason' in held) return held;
  const deliveries = deliveriesOf(
    lab,
    held,
    events,
    (event) => (event.what === 'cut' ? event.share : 0) * yearShare(event),
  );
  if ('reason' in deliveries) return deliveries;
  const { system, manifest, year } = held;
  const cut = cutOf(system, deliveries);
  const lost = byPlace(system, await outputLost(system, cut));
  const money = readUnit(system.table.unit);
  const caveats = [shared.notImporter({}), shared.fixedCoefficients({})];
  const cells = (place: string, p: number): Finding[] => {
    const frame = tableFrame(lab, held, place, caveats);
    const loss = {
      bearers: [place],
      channel: shared.sellersChannel({}),
      domesticSupply: 'not_applicable' as const,
    };
    const [amount, before] = [lost.valueAdded[p]! * idle, lost.before[p]!];
    const inputs = [
      { label: LABEL.deliveries, value: cut.deliveries * money.size, unit: money.unit },
      { label: REEMPLOYED.label, value: 1 - idle, unit: REEMPLOYED.unit },
    ];
    return [
      findingOf(frame, {
        measure: 'sellers_value_added_lost',
        label: LABEL.money,
        unit: money.unit,
        method: EXTRACTION,
        value: point(amount * money.size),
        inputs,
        loss,
      }),
      findingOf(frame, {
        measure: 'sellers_value_added_lost_share',
        label: LABEL.ofOwn,
        unit: 'share',
        method: EXTRACTION,
        value:
          before > 0
            ? point(amount / before)
            : missing({ reason: 'undefined', detail: say.noValueAdded({ place }) }),
        inputs,
        loss,
      }),
    ];
  };
  const order = orderOf(lab, held, deliveries);
  const rows: AnswerRow[] = system.table.places
    .map((place, p) => ({ place, p }))
    .toSorted((x, y) => order(x.place, y.place) || lost.valueAdded[y.p]! - lost.valueAdded[x.p]!)
    .map(({ place, p }) => ({ key: place, label: nameOf(place), cells: cells(place, p) }));
  const replaced = deliveries.find((d) => (d.replaced ?? 0) > 0);
  return [
    {
      id: `${manifest.id}/sellers`,
      title: say.sellersTitle({ dataset: manifest.id, year }),
      rowLabel: LABEL.place,
      columns: [
        { measure: 'sellers_value_added_lost', label: LABEL.money },
        { measure: 'sellers_value_added_lost_share', label: LABEL.share },
      ],
      rows,
      notes: [
        ...tableFrame(lab, held, held.place, caveats).caveats,
        ...(replaced === undefined
          ? []
          : [
              shared.replaced({
                share: replaced.replaced ?? 0,
                notReplaced: cut.deliveries > 0 ? cut.notReplaced / cut.deliveries : 0,
              }),
            ]),
        ...(events.some((e) => yearShare(e) < 1) ? [say.partOfYear({})] : []),
      ],
    },
  ];
}
