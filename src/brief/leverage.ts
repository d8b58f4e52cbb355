/** The answer to "which imports could one supplier use against us, how bad, and who else could sell?" as prose. */
import {
  type Given,
  type Finding,
  type Lang,
  type Message,
  nameInText,
  placeName,
  range as rangeOf,
  render,
  valueText,
} from '../core/index.js';
import {
  AUTARKY_PRICE,
  type Answer,
  type AnswerRow,
  type AnswerTable,
  DOMESTIC_SHARE,
  STOCK_DAYS,
} from '../dependence/index.js';
import { say } from './leverage-messages.js';
import type { RichText } from './page.js';

/**
 * One paragraph a dataset, each number with the Finding it comes from.
 *
 * @param answer of `leverageAnswer`
 * @param named whether the reader named the supplier; otherwise it is the one whose stop costs most
 * @example
 * leverageParagraphs(await leverageAnswer(workspace, { subject: 'DEU' }), 'en', false)[0]; // ['Of its suppliers, …']
 */
export function leverageParagraphs(answer: Answer, lang: Lang, named: boolean): RichText[] {
  return answer.tables.flatMap((table, i) => {
    const products = answer.tables[i + 1];
    if (!table.id.endsWith('/suppliers') || products === undefined) return [];
    const worst = largestOf(products);
    const first = worst?.cells[0] ?? undefined;
    const supplier = table.rows.find((r) => r.key === supplierOf(products));
    if (worst === undefined || first === undefined || supplier === undefined) return [];
    return [paragraph(table, supplier, products, worst, first, lang, named)];
  });
}

const cellOf = (row: AnswerRow, measure: string): Finding | undefined =>
  row.cells.find((c) => c?.measure === measure) ?? undefined;

/** The product that makes up the largest part of the loss; where none has a part, the first. */
function largestOf({ rows }: AnswerTable): AnswerRow | undefined {
  const share = (row: AnswerRow): number => {
    const value = cellOf(row, 'loss_part')?.value;
    return value?.kind === 'point' ? value.value : -1;
  };
  return rows.toSorted((a, b) => share(b) - share(a))[0];
}

/** Whether a loss has no bound, for the supplier alone sells the product. */
const noEnd = (loss: Finding | undefined): boolean =>
  loss?.value.kind === 'missing' && loss.value.missing.reason === 'undefined';

/** What a loss was made with, as an input of it says; 0 where that is not in play. */
const given = (loss: Finding | undefined, { label }: Given): number =>
  loss?.inputs.find((input) => input.label.en === label.en)?.value ?? 0;

/** What a loss takes as given, in words. */
function assumptionsOf(loss: Finding): Message[] {
  const [share, times, days] = [DOMESTIC_SHARE, AUTARKY_PRICE, STOCK_DAYS].map((assumption) =>
    given(loss, assumption),
  ) as [number, number, number];
  return [
    loss.loss?.domesticSupply === 'share_given' ? say.givenShare({ share }) : say.givenNone({}),
    ...(times > 0 ? [say.givenPrice({ times })] : []),
    ...(days > 0 ? [say.givenStock({ days })] : []),
  ];
}

/** Whom the table of products is about, as its title says. */
const supplierOf = ({ title }: AnswerTable): string => String(title.fields['supplier'] ?? '');

function paragraph(
  suppliers: AnswerTable,
  supplier: AnswerRow,
  products: AnswerTable,
  worst: AnswerRow,
  cut: Finding,
  lang: Lang,
  named: boolean,
): RichText {
  const word = (message: Message): string => render(message, lang);
  const name = (code: string): string =>
    lang === 'en' ? nameInText(code, 'en') : placeName(code, 'vi');
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
  const part = (f: Finding | null | undefined): RichText[number] =>
    f === null || f === undefined ? '–' : { text: valueText(f, lang), finding: f.id };
  const [subject, year] = [name(cut.subject), Number(cut.period)];
  const bloc = suppliers.title.fields['inside'] ?? null;
  const loss = cellOf(supplier, 'real_loss_range');
  const fields = {
    supplier: name(supplier.key),
    subject,
    products: Number(suppliers.title.fields['products']),
    year,
    inside: bloc === null ? null : name(String(bloc)),
    endless: noEnd(loss),
  };
  const alone = cellOf(supplier, 'products_alone')?.value;
  const rest = cellOf(supplier, 'real_loss_range_at_least');
  const endless = products.rows.filter((row) => noEnd(cellOf(row, 'real_loss_range')));
  const largest = cellOf(worst, 'loss_part');
  const home = loss?.loss?.domesticSupply === 'share_given';
  const reckoned = (found: Finding): RichText => [
    part(found),
    word(say.lossEnd({ subject, given: assumptionsOf(found).map(word) })),
  ];
  const next = cellOf(worst, 'partner_share');
  const others = cellOf(worst, 'others_sales');
  const range = cellOf(worst, 'real_loss_range');
  const source = cut.evidence.find((e) => e.kind === 'dataset');
  return [
    capital(word(named ? say.named(fields) : say.who(fields))),
    word(say.share({})),
    part(cellOf(supplier, 'partner_share')),
    word(say.leads({})),
    part(cellOf(supplier, 'products_led')),
    word(say.leadsEnd({ alone: alone?.kind === 'point' ? alone.value : 0 })),
    ...(noEnd(loss)
      ? [
          word(say.endless({ products: endless.map((row) => row.key) })),
          part(cellOf(supplier, 'endless_share')),
          word(say.endlessEnd({ subject })),
          ...(rest !== undefined && (rangeOf(rest.value)?.[1] ?? 0) > 0
            ? [word(say.atLeast({})), ...reckoned(rest)]
            : []),
        ]
      : loss?.value.kind === 'missing'
        ? [word(say.noLoss({ why: word(loss.value.missing.detail) }))]
        : loss === undefined
          ? []
          : [word(say.loss({})), ...reckoned(loss)]),
    ...(largest?.value.kind === 'point'
      ? [word(say.largest({})), part(largest), word(say.largestIs({ product: worst.key }))]
      : [word(say.oneProduct({ product: worst.key }))]),
    part(cut),
    word(say.worstShare({ supplier: name(supplier.key), home })),
    part(cellOf(worst, 'hhi')),
    ...(range === undefined || range.value.kind === 'missing'
      ? [word(say.worstNoLoss({}))]
      : [word(say.worstLoss({})), part(range), word(say.worstEnd({}))]),
    ...(next?.partner === undefined
      ? [word(say.noNext({}))]
      : [
          word(say.next({ next: name(next.partner) })),
          part(next),
          ...(home ? [word(say.nextEnd({}))] : []),
        ]),
    ...(others?.partner === undefined
      ? [word(say.noOthers({}))]
      : [
          word(say.others({ largest: name(others.partner) })),
          part(others),
          word(say.othersEnd({})),
        ]),
    ...(source === undefined ? [] : [word(say.source({ title: source.title[lang], year }))]),
  ];
}
