/** A closed passage at sea: what of the country's trade goes through, the way around, and what is missing meanwhile. */
import { type Missing, TuchuError } from '../../core/index.js';
import type { AnswerTable } from '../../dependence/index.js';
import {
  CHOKEPOINT_ASSUMPTIONS,
  CLOSURE,
  chokepointsAnswer,
  closureDays,
  readChokepoints,
} from '../chokepoints/index.js';
import { say } from '../messages.js';
import type { DayPath, Lab, ModelRun, ShockModel } from '../model.js';

export const PASSAGES: ShockModel = {
  id: 'passages',
  title: CLOSURE.name,
  answers: {
    en: 'How much of what the country buys passes there, how much longer the next way is, and how many days of need are missing until ships arrive by it.',
    vi: 'Bao nhiêu phần hàng nước này mua đi qua đó, đường kế tiếp dài hơn bao nhiêu, và thiếu bao nhiêu ngày nhu cầu cho đến khi tàu tới bằng đường ấy.',
  },
  cannot: {
    en: 'Prices, other sellers, whether there are ships enough, and what goes by air, pipe or rail.',
    vi: 'Giá cả, bên bán khác, có đủ tàu hay không, và hàng đi đường không, đường ống hay đường sắt.',
  },
  needs: {
    en: 'imports by partner, all partners',
    vi: 'nhập khẩu theo đối tác, đủ mọi đối tác',
  },
  assumptions: CHOKEPOINT_ASSUMPTIONS,
  headline: ['closure/*/unmet'],
  speaksOf: ['close'],
  run: async (lab: Lab): Promise<ModelRun | Missing> => {
    const closed = lab.events.flatMap((e) => (e.what === 'close' ? [e] : []));
    if (closed.length === 0)
      return { reason: 'not_applicable', detail: say.noSuchEvents({ wanted: ['close'] }) };
    const tables: AnswerTable[] = [];
    const paths: DayPath[] = [];
    let why: Missing | undefined;
    for (const { passage, start, days = 365, share } of closed) {
      const question = {
        subject: lab.subject,
        passage,
        closure: { days, open: 1 - share },
        limits: CHOKEPOINT_ASSUMPTIONS.map(({ id }) => ({ id, value: lab.assumed(id) })),
      };
      const answer = await chokepointsAnswer(lab.workspace, question);
      const { read } = await readChokepoints(lab.workspace, question);
      const path = read && closureDays(read, start);
      if (path !== undefined) paths.push(path);
      tables.push(...answer.tables);
      why ??= answer.refused[0]?.missing;
    }
    if (tables.length > 0) return { tables, paths };
    if (why === undefined) throw new TuchuError(say.noSuchEvents({ wanted: ['close'] }), 1);
    return why;
  },
};
