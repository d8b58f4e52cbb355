/** What a full stop of trade costs buyer and seller, product by product: the nested-CES loss of `dependence/`. */
import type { Missing } from '../../core/index.js';
import {
  type AnswerTable,
  AUTARKY_PRICE,
  CUT_OFF_LOSS,
  DOMESTIC_SHARE,
  SENDER_WEIGHT,
  STOCK_DAYS,
  cutOffAnswer,
  holdsAllPartners,
  productScope,
} from '../../dependence/index.js';
import { coalitionAnswer } from '../coalition/index.js';
import { say } from '../messages.js';
import type { Lab, ShockModel } from '../model.js';
import type { AppliedFlow } from '../roles.js';
import { eventsOf } from './table-events.js';
import { SIGMA } from './assumptions.js';
import { cutOffByTable } from './cut-off-table.js';

const ASSUMED = [DOMESTIC_SHARE, AUTARKY_PRICE, STOCK_DAYS, SENDER_WEIGHT];

export const CUT_OFF: ShockModel = {
  id: 'cut-off',
  title: CUT_OFF_LOSS.name,
  answers: {
    en: 'What buyers of the country, or its sellers, lose for good when trade with the partner stops and others take over at their prices; and what the partner loses.',
    vi: 'Bên mua, hoặc bên bán, của nước này mất gì về lâu dài khi giao thương với đối tác ngừng và bên khác thay thế theo giá của họ; và đối tác mất gì.',
  },
  cannot: {
    en: 'The first months, what is made at home (customs figures hold none), jobs, and chains of inputs.',
    vi: 'Những tháng đầu, sản xuất trong nước (số hải quan không có), việc làm, và chuỗi đầu vào.',
  },
  needs: {
    en: 'trade by product with all partners, and elasticities (concordance); for sectors that no customs data hold, an input-output table',
    vi: 'thương mại theo mặt hàng với mọi đối tác, và độ co giãn (concordance); với ngành mà số liệu hải quan không có thì cần bảng đầu vào – đầu ra',
  },
  assumptions: [SIGMA, ...ASSUMED],
  headline: ['real_loss', 'real_loss_at_least'],
  speaksOf: ['cut'],
  run: async (lab: Lab): Promise<readonly AnswerTable[] | Missing> => {
    const events = eventsOf(lab, ['cut']);
    if ('reason' in events) return events;
    const tables: AnswerTable[] = [];
    let why: Missing = { reason: 'not_covered', detail: say.noCutOff({ subject: lab.subject }) };
    for (const event of events) {
      const found = await ask(lab, event);
      if ('reason' in found) why = found;
      else tables.push(...found);
    }
    return tables.length > 0 ? tables : why;
  },
};

async function ask(lab: Lab, event: AppliedFlow): Promise<readonly AnswerTable[] | Missing> {
  const { subject, workspace } = lab;
  // Customs hold none of what sectors alone name.
  if (event.products === undefined && event.sectors !== undefined) {
    const held = await lab.table();
    return 'reason' in held ? held : cutOffByTable(lab, held, event, lab.assumed(SIGMA.id));
  }
  const share = event.what === 'cut' ? event.share : 1;
  const buys = event.to.places.includes(subject);
  const other = buys ? event.from : event.to;
  if (other.others || (!buys && !event.from.places.includes(subject)))
    return { reason: 'not_applicable', detail: say.needsPartner({ subject }) };
  const sigma = lab.assumed(SIGMA.id);
  const question = {
    subject,
    partners: other.places,
    share,
    side: buys ? ('import' as const) : ('export' as const),
    ...(sigma > 0 ? { sigma } : {}),
    limits: ASSUMED.filter(({ id }) => buys || id === SENDER_WEIGHT.id).map(({ id }) => ({
      id,
      value: lab.assumed(id),
    })),
  };
  const products = await codesHeld(lab, event, question.side);
  if (!Array.isArray(products)) return products as Missing;
  // What holds some products alone says nothing of all goods.
  const partial = (await workspace.datasets())
    .filter((m) => m.kind === 'flows' && productScope(m) === 'subset')
    .map((m) => m.id);
  const speaks =
    (product: string | undefined) =>
    ({ id }: AnswerTable): boolean =>
      product !== undefined || !partial.some((dataset) => id.startsWith(`${dataset}/`));
  const tables: AnswerTable[] = [];
  let why: Missing = { reason: 'not_covered', detail: say.noCutOff({ subject }) };
  for (const product of products) {
    const answer = await cutOffAnswer(workspace, { ...question, product });
    // The first table of each dataset is that of who loses; the rest says how diversification pays.
    tables.push(
      ...answer.tables
        .filter((t) => t.id.endsWith('/loss') && speaks(product)(t))
        .slice(0, 1)
        .map((t) => ({ ...t, id: product === undefined ? t.id : `${t.id}/${product}` }))
        .map((t) => (share < 1 ? inPart(lab, t, share) : t)),
    );
    // Of several who stop, what each could do alone, and what comes of acting at once: for the largest product.
    if (other.places.filter((p) => p !== subject).length > 1 && product === products[0]) {
      const together = await coalitionAnswer(workspace, { ...question, product });
      tables.push(
        ...together.tables
          .filter(speaks(product))
          .map((t) => (share < 1 ? inPart(lab, t, share) : t)),
      );
    }
    if (answer.refused[0] !== undefined) why = answer.refused[0].missing;
    const some = partial.filter((dataset) =>
      answer.tables.some((t) => t.id.startsWith(`${dataset}/`)),
    );
    if (product === undefined && some.length > 0)
      why = { reason: 'not_covered', detail: say.someProducts({ datasets: some }) };
  }
  return tables.length > 0 ? tables : why;
}

/** Says that a cut in part is read as one of kinds of goods; only this command knows the part. */
const inPart = (lab: Lab, table: AnswerTable, share: number): AnswerTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell === null
        ? null
        : {
            ...cell,
            reproduce: lab.reproduce,
            caveats: [...cell.caveats, say.partAsKinds({ share })],
          },
    ),
  })),
  notes: [...table.notes, say.partAsKinds({ share })],
});

/** Most products asked one by one. */
const MOST = 8;

/** Products as some dataset holds them, largest first, for the codes an event names; `[undefined]` for all goods. */
export async function codesHeld(
  { workspace, subject }: Lab,
  { products }: AppliedFlow,
  side: 'import' | 'export',
  allPartners = true,
): Promise<readonly (string | undefined)[] | Missing> {
  if (products === undefined) return [undefined];
  const held = new Map<string, number>();
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'flows' || !/^(HS|CN)/.test(manifest.classification ?? '')) continue;
    const years = await workspace.years({ dataset: manifest.id, subject, side });
    const year = years.at(-1);
    // Without all partners there is no share of anything.
    if (year === undefined) continue;
    if (allPartners && !holdsAllPartners(manifest, subject, side, year)) continue;
    for (const row of await workspace.productPartners({
      dataset: manifest.id,
      subject,
      side,
      year,
    }))
      if (products.some((p) => row.product.startsWith(p)))
        held.set(row.product, (held.get(row.product) ?? 0) + row.value);
  }
  if (held.size === 0)
    return { reason: 'not_covered', detail: say.noProducts({ subject, side, products }) };
  return [...held]
    .toSorted(([p, x], [q, y]) => y - x || (p < q ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code);
}
