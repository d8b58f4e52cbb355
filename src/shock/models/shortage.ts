/** Models of shortage that read the workspace themselves: an essential input, and how far a stop runs. */
import type { Assumption, LimitSetting, Missing } from '../../core/index.js';
import type { Answer, AnswerTable } from '../../dependence/index.js';
import { CASCADE, CASCADE_SETTINGS, tableCascade } from '../cascade/index.js';
import { CES_SETTINGS, NESTED_CES, essentialAnswer } from '../ces/index.js';
import type { HeldTable } from '../held-table.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import { eventsOf, placesOf, sectorsOf } from './table-events.js';

interface Question {
  readonly subject: string;
  readonly from: readonly string[];
  readonly sectors?: readonly string[];
  readonly dataset: string;
  readonly year: number;
  readonly limits: readonly LimitSetting[];
}

/** Asks for each cut of deliveries to the country, in the table that has it. */
async function each(
  lab: Lab,
  settings: readonly Assumption[],
  ask: (question: Question, held: HeldTable) => Promise<Answer> | Missing,
): Promise<readonly AnswerTable[] | Missing> {
  const events = eventsOf(lab, ['cut']);
  if ('reason' in events) return events;
  const held = await lab.table();
  if ('reason' in held) return held;
  if (held.proxy)
    return {
      reason: 'not_covered',
      detail: say.notInTables({ subject: lab.subject, datasets: [held.manifest.id] }),
    };
  const tables: AnswerTable[] = [];
  let why: Missing = { reason: 'not_applicable', detail: say.notABuyer({ place: lab.subject }) };
  for (const event of events) {
    const to = placesOf(lab, held, event.to);
    if ('reason' in to || !to.includes(held.place)) continue;
    const [from, sectors] = [placesOf(lab, held, event.from), sectorsOf(event, held)];
    if ('reason' in from) return from;
    if (sectors !== undefined && 'reason' in sectors) return sectors;
    const limits = settings.map(({ id }) => ({
      id,
      value: id === 'cut-share' && event.what === 'cut' ? event.share : lab.assumed(id),
    }));
    const found = await ask(
      {
        subject: lab.subject,
        from,
        ...(sectors === undefined ? {} : { sectors }),
        dataset: held.manifest.id,
        year: held.year,
        limits,
      },
      held,
    );
    if ('reason' in found) why = found;
    else {
      tables.push(...found.tables);
      if (found.tables.length === 0 && found.refused[0] !== undefined)
        why = found.refused[0].missing;
    }
  }
  return tables.length > 0 ? tables : why;
}

const own = (settings: readonly Assumption[]): readonly Assumption[] =>
  settings.filter(({ id }) => id !== 'cut-share');

export const ESSENTIAL: ShockModel = {
  id: 'essential',
  title: NESTED_CES.name,
  answers: {
    en: 'What share of its value added the country loses when an input that little replaces falls short, exactly and by first and second order.',
    vi: 'Nước này mất bao nhiêu phần giá trị gia tăng khi thiếu một đầu vào khó thay thế, tính chính xác và theo bậc một, bậc hai.',
  },
  cannot: {
    en: 'What passes on from sector to sector, prices abroad, stocks, and final buyers.',
    vi: 'Điều lan từ ngành này sang ngành khác, giá ở nước ngoài, tồn kho, và người mua cuối cùng.',
  },
  needs: {
    en: 'an input-output table with the country; sectors named in the event',
    vi: 'bảng vào-ra có nước này; sự kiện nêu rõ ngành',
  },
  assumptions: own(CES_SETTINGS),
  headline: ['value_added_lost@elasticity-{input-elasticity}'],
  speaksOf: ['cut'],
  run: (lab) =>
    each(lab, CES_SETTINGS, (question) =>
      question.sectors === undefined
        ? { reason: 'not_applicable', detail: say.noInput({}) }
        : essentialAnswer(lab.workspace, { ...question, sectors: question.sectors }),
    ),
};

export const CASCADES: ShockModel = {
  id: 'cascade',
  title: CASCADE.name,
  answers: {
    en: 'How far a stop of deliveries runs through the sectors of the world, and at which tolerance it tips.',
    vi: 'Việc ngừng giao hàng lan bao xa qua các ngành trên thế giới, và lan mạnh từ ngưỡng chịu đựng nào.',
  },
  cannot: {
    en: 'How long it takes, prices, stocks, and which tolerance is the true one.',
    vi: 'Mất bao lâu, giá cả, tồn kho, và ngưỡng chịu đựng nào là đúng.',
  },
  needs: {
    en: 'an input-output table with the country and its partner',
    vi: 'bảng vào-ra có nước này và đối tác',
  },
  assumptions: own(CASCADE_SETTINGS),
  headline: [],
  speaksOf: ['cut'],
  run: (lab) => each(lab, CASCADE_SETTINGS, (question) => tableCascade(lab.workspace, question)),
};
