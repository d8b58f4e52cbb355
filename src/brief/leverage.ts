/** The answer to "which imports could one supplier use against us, how bad, and who else could sell?" as prose. */
import {
  type Finding,
  type Lang,
  type Message,
  nameInText,
  placeName,
  render,
  valueText,
} from '../core/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../dependence/index.js';
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
    const [worst] = products.rows;
    const first = worst?.cells[0] ?? undefined;
    const supplier = table.rows.find((r) => r.key === supplierOf(products));
    if (worst === undefined || first === undefined || supplier === undefined) return [];
    return [paragraph(table, supplier, worst, first, lang, named)];
  });
}

/** Whom the table of products is about, as its title says. */
const supplierOf = ({ title }: AnswerTable): string => String(title.fields['supplier'] ?? '');

function paragraph(
  suppliers: AnswerTable,
  supplier: AnswerRow,
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
  const of = (row: AnswerRow, measure: string): Finding | undefined =>
    row.cells.find((c) => c?.measure === measure) ?? undefined;
  const [subject, year] = [name(cut.subject), Number(cut.period)];
  const bloc = suppliers.title.fields['inside'] ?? null;
  const fields = {
    supplier: name(supplier.key),
    subject,
    products: Number(suppliers.title.fields['products']),
    year,
    inside: bloc === null ? null : name(String(bloc)),
  };
  const alone = of(supplier, 'products_alone')?.value;
  const loss = of(supplier, 'real_loss_range');
  const next = of(worst, 'partner_share');
  const others = of(worst, 'others_sales');
  const range = of(worst, 'real_loss_range');
  const source = cut.evidence.find((e) => e.kind === 'dataset');
  return [
    capital(word(named ? say.named(fields) : say.who(fields))),
    word(say.share({})),
    part(of(supplier, 'partner_share')),
    word(say.leads({})),
    part(of(supplier, 'products_led')),
    word(say.leadsEnd({ alone: alone?.kind === 'point' ? alone.value : 0 })),
    ...(loss === undefined ? [] : [word(say.loss({})), part(loss), word(say.lossEnd({ subject }))]),
    word(say.worst({ product: worst.key })),
    part(cut),
    word(say.worstShare({ supplier: name(supplier.key) })),
    part(of(worst, 'hhi')),
    ...(range?.value.kind === 'missing'
      ? ['. ', word(say.noLoss({ why: word(range.value.missing.detail) }))]
      : [word(say.worstLoss({})), part(range), word(say.worstEnd({}))]),
    ...(next?.partner === undefined
      ? [word(say.noNext({}))]
      : [word(say.next({ next: name(next.partner) })), part(next)]),
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
