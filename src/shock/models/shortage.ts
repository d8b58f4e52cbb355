/** Models of shortage that read the workspace themselves: an essential input, and how far a stop runs. */
import type { IoTable } from '../../accounts/index.js';
import type { Assumption, LimitSetting, Missing } from '../../core/index.js';
import type { Answer, AnswerTable } from '../../dependence/index.js';
import { CASCADE, CASCADE_SETTINGS, productCascade, tableCascade } from '../cascade/index.js';
import { CES_SETTINGS, NESTED_CES, essentialAnswer } from '../ces/index.js';
import type { HeldTable } from '../held-table.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import type { AppliedFlow } from '../roles.js';
import { INPUT_SHARE } from './assumptions.js';
import { codesHeld } from './cut-off.js';
import { statedInput } from './stated-input.js';
import { eventsOf, placesOf, sectorsOf } from './table-events.js';

interface Question {
  readonly subject: string;
  readonly from: readonly string[];
  readonly sectors?: readonly string[];
  readonly dataset: string;
  readonly year: number;
  readonly limits: readonly LimitSetting[];
  readonly table: IoTable;
}

/** Asks for each cut of deliveries to the country, in the table that has it. */
async function each(
  lab: Lab,
  settings: readonly Assumption[],
  ask: (question: Question, held: HeldTable) => Promise<Answer> | Missing,
  outside: (lab: Lab, event: AppliedFlow) => Promise<readonly AnswerTable[] | Missing>,
): Promise<readonly AnswerTable[] | Missing> {
  const events = eventsOf(lab, ['cut']);
  if ('reason' in events) return events;
  const held = await lab.table();
  if ('reason' in held || held.proxy) return byGoods(lab, events, held, outside);
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
        table: held.system.table,
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

/** For a country that no table has, what customs data allow. */
async function byGoods(
  lab: Lab,
  events: readonly AppliedFlow[],
  held: HeldTable | Missing,
  outside: (lab: Lab, event: AppliedFlow) => Promise<readonly AnswerTable[] | Missing>,
): Promise<readonly AnswerTable[] | Missing> {
  // Who is not delivered to lacks nothing, whatever is loaded.
  if (!events.some((e) => e.to.others || e.to.places.includes(lab.subject)))
    return { reason: 'not_applicable', detail: say.notABuyer({ place: lab.subject }) };
  const tables: AnswerTable[] = [];
  let why: Missing | undefined;
  for (const event of events) {
    const found = await outside(lab, event);
    if ('reason' in found) why = found;
    else tables.push(...found);
  }
  if (tables.length > 0) return tables;
  // Where goods say nothing either, the table that is wanting is the reason.
  if (why !== undefined && why.reason !== 'not_applicable') return why;
  if ('reason' in held) return held;
  return {
    reason: 'not_covered',
    detail: say.notInTables({ subject: lab.subject, datasets: [held.manifest.id] }),
  };
}

/** Most products whose cascade is told, the largest first. */
const MOST = 3;

/** The cascade through the world's trade in each product the event names. */
async function byProduct(lab: Lab, event: AppliedFlow): Promise<readonly AnswerTable[] | Missing> {
  const { subject, workspace } = lab;
  if (!event.to.places.includes(subject) || event.from.others)
    return { reason: 'not_applicable', detail: say.notABuyer({ place: subject }) };
  if (event.products === undefined) return { reason: 'not_applicable', detail: say.noInput({}) };
  const codes = await codesHeld(lab, event, 'import', false);
  if (!Array.isArray(codes)) return codes as Missing;
  const tables: AnswerTable[] = [];
  let why: Missing | undefined;
  for (const product of codes as readonly string[]) {
    if (tables.length >= 2 * MOST) break;
    const answer = await productCascade(workspace, {
      subject,
      from: event.from.places,
      product,
      limits: CASCADE_SETTINGS.map(({ id }) => ({
        id,
        value: id === 'cut-share' && event.what === 'cut' ? event.share : lab.assumed(id),
      })),
    });
    tables.push(...answer.tables.map((t) => ({ ...t, id: `${t.id}/${product}` })));
    why ??= answer.refused[0]?.missing;
  }
  if (tables.length > 0) return tables;
  return (
    why ?? {
      reason: 'not_covered',
      detail: say.noProducts({ subject, side: 'import', products: event.products }),
    }
  );
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
    en: 'an input-output table with the country, and sectors named in the event; or customs data of the goods, and input-share stated',
    vi: 'bảng đầu vào – đầu ra có nước này và sự kiện nêu rõ ngành; hoặc số liệu hải quan của mặt hàng, cùng input-share do người dùng nêu',
  },
  assumptions: [...own(CES_SETTINGS), INPUT_SHARE],
  headline: ['value_added_lost@elasticity-{input-elasticity}'],
  speaksOf: ['cut'],
  run: (lab) =>
    each(
      lab,
      CES_SETTINGS,
      (question) =>
        question.sectors === undefined
          ? { reason: 'not_applicable', detail: say.noInput({}) }
          : essentialAnswer(lab.workspace, { ...question, sectors: question.sectors }),
      statedInput,
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
    en: 'an input-output table with the country and its partner; or the world’s trade in the products named',
    vi: 'bảng đầu vào – đầu ra có nước này và đối tác; hoặc thương mại thế giới của các mặt hàng được nêu',
  },
  assumptions: own(CASCADE_SETTINGS),
  headline: [],
  speaksOf: ['cut'],
  run: (lab) =>
    each(lab, CASCADE_SETTINGS, (question) => tableCascade(lab.workspace, question), byProduct),
};
