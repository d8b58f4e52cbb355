/** What final users pay more when a tariff, or a dearer trade, is passed on in full. */
import { type Missing, type Text, findingOf, point } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import { PRICES, passedOn } from '../input-output/index.js';
import { say as shared } from '../input-output/messages.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { CLOSED_COST, closedFlows } from './closed.js';
import { nameOf } from './sellers.js';
import { deliveriesOf, eventsOf, orderOf, tableFrame } from './table-events.js';

const LABEL: Text = { en: 'Final users pay more', vi: 'Người dùng cuối trả thêm' };

export const PASSED_ON: ShockModel = {
  id: 'passed-on',
  title: PRICES.name,
  answers: {
    en: 'How much dearer what final users of each country buy would be if every seller passed all of the tariff or cost on and nobody bought elsewhere.',
    vi: 'Hàng mà người dùng cuối mỗi nước mua sẽ đắt thêm bao nhiêu nếu mọi bên bán chuyển tiếp toàn bộ thuế hoặc chi phí và không ai mua nơi khác.',
  },
  cannot: {
    en: 'How much less is bought and sold, wages, and what the taxing state earns.',
    vi: 'Lượng mua bán giảm bao nhiêu, tiền lương, và khoản thu của nước đánh thuế.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác',
  },
  assumptions: CLOSED_COST,
  headline: ['passed_on'],
  losses: { measure: 'passed_on', below: false },
  speaksOf: ['tariff', 'cost', 'close'],
  run: async (lab: Lab): Promise<readonly AnswerTable[] | Missing> => {
    const spoken = eventsOf(lab, ['tariff', 'cost', 'close']);
    if ('reason' in spoken) return spoken;
    const held = await lab.table();
    if ('reason' in held) return held;
    const closed = closedFlows(lab, held.system.table.places, 'dearer');
    if ('reason' in closed) return closed;
    // What stops has no price.
    const events = [...spoken, ...closed.events.filter((e) => e.what === 'cost')];
    const deliveries = deliveriesOf(lab, held, events, (event) =>
      event.what === 'tariff' ? event.rate : event.what === 'cost' ? event.by : 0,
    );
    if ('reason' in deliveries) return deliveries;
    const { system, manifest, year } = held;
    const { finalUsers } = passedOn(system, deliveries);
    const caveats = [
      shared.passAll({}),
      ...closed.notes,
      ...(closed.events.some((e) => e.what === 'cut') ? [say.stoppedHasNoPrice({})] : []),
    ];
    const order = orderOf(lab, held, deliveries);
    return [
      {
        id: `${manifest.id}/passed-on`,
        title: say.passedOnTitle({ dataset: manifest.id, year }),
        rowLabel: { en: 'who pays', vi: 'ai trả' },
        columns: [{ measure: 'passed_on', label: LABEL }],
        rows: system.table.places
          .map((place, p) => ({ place, p }))
          .toSorted((x, y) => order(x.place, y.place) || finalUsers[y.p]! - finalUsers[x.p]!)
          .map(({ place, p }) => ({
            key: place,
            label: nameOf(place),
            cells: [
              findingOf(tableFrame(lab, held, place, caveats), {
                measure: 'passed_on',
                label: LABEL,
                unit: 'share',
                method: PRICES,
                value: point(finalUsers[p]!),
                loss: {
                  bearers: [place],
                  channel: shared.payersChannel({}),
                  domesticSupply: 'as_usual',
                },
              }),
            ],
          })),
        notes: tableFrame(lab, held, held.place, caveats).caveats,
      },
    ];
  },
};
