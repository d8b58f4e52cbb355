/** Which sectors of the country stand downstream of the deliveries that are cut; a rank and no loss. */
import { type Missing, findingOf, point } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import { REACHED, cutOf, reachedBy } from '../input-output/index.js';
import { say as shared } from '../input-output/messages.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { deliveriesOf, eventsOf, tableFrame } from './table-events.js';

export const DOWNSTREAM: ShockModel = {
  id: 'downstream',
  title: REACHED.name,
  answers: {
    en: 'Which sectors of the country stand downstream of the deliveries that are cut, directly or through what is made of them, and in what order.',
    vi: 'Những ngành nào của nước này ở hạ nguồn của nguồn hàng bị cắt, trực tiếp hoặc qua sản phẩm làm từ đó, và theo thứ tự nào.',
  },
  cannot: {
    en: 'How much any of them would lose: that output falls in this proportion is disputed.',
    vi: 'Mỗi ngành mất bao nhiêu: việc sản lượng giảm theo tỷ lệ này còn bị tranh luận.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác',
  },
  assumptions: [],
  headline: [],
  speaksOf: ['cut'],
  run: async (lab: Lab): Promise<readonly AnswerTable[] | Missing> => {
    const events = eventsOf(lab, ['cut']);
    if ('reason' in events) return events;
    const held = await lab.table();
    if ('reason' in held) return held;
    const deliveries = deliveriesOf(lab, held, events, (e) => (e.what === 'cut' ? e.share : 0));
    if ('reason' in deliveries) return deliveries;
    const { system, manifest, year, place } = held;
    const { nodes, places, starts } = system.table;
    if (!deliveries.some((d) => d.to.includes(place)))
      return { reason: 'not_applicable', detail: say.notABuyer({ place }) };
    const reached = reachedBy(system, cutOf(system, deliveries).byBuyer);
    const at = places.indexOf(place);
    const own = Array.from({ length: starts[at + 1]! - starts[at]! }, (_, s) => starts[at]! + s);
    const caveats = [shared.rankOnly({})];
    return [
      {
        id: `${manifest.id}/downstream`,
        title: say.downstreamTitle({ place, dataset: manifest.id, year }),
        rowLabel: { en: 'sector', vi: 'ngành' },
        columns: [{ measure: 'ghosh_reach', label: REACHED.name }],
        rows: own
          .toSorted((i, j) => reached[j]! - reached[i]!)
          .map((i) => ({
            key: nodes[i]!.sector,
            label: { en: nodes[i]!.sector, vi: nodes[i]!.sector },
            cells: [
              findingOf(tableFrame(lab, held, place, caveats), {
                measure: 'ghosh_reach',
                label: REACHED.name,
                product: nodes[i]!.sector,
                unit: 'share',
                method: REACHED,
                value: point(reached[i]!),
              }),
            ],
          })),
        notes: tableFrame(lab, held, place, caveats).caveats,
      },
    ];
  },
};
