/** `tuchu dependence COUNTRY --side import|export`: concentration by partner, product by product. */
import {
  type Finding,
  TuchuError,
  format,
  placeName,
  render,
  valueText,
} from '../../../core/index.js';
import { tableText, wrap } from '../../../brief/index.js';
import {
  type DependenceGroup,
  PARTNERS_PRINTED,
  dependenceReport,
  productScope,
} from '../../../dependence/index.js';
import { datasetOf } from '../../dataset.js';
import { withWorkspace } from '../../home.js';
import type { Io } from '../../io.js';
import { say } from '../../messages.js';
import { type Options, allowOnly, countryOf, limitSettings, noMoreWords } from '../../options.js';
import { type Style, styleOf } from '../../style.js';
import { printRefused, refuseNamed } from './print.js';

/** Products printed unless more are asked for. */
const TOP = 30;

export async function concentrationCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'dependence', ['side', 'product', 'dataset', 'year', 'top', 'as-of', 'limit']);
  noMoreWords(options.words, 2, 'dependence');
  const subject = countryOf(options.words[1], 'dependence');
  const { side, product, dataset, year, lang } = options;
  if (side === undefined) throw new TuchuError(say.needsSide({ subject }), 2);
  const lastYear =
    options.asOf === undefined
      ? undefined
      : Number(options.asOf.slice(0, 4)) - (options.asOf.endsWith('-12-31') ? 0 : 1);
  await withWorkspace(options, io, async (workspace) => {
    const only =
      dataset === undefined ? undefined : (await datasetOf(workspace, dataset, 'dependence')).id;
    const report = await dependenceReport(workspace, {
      subject,
      side,
      ...(product === undefined ? {} : { product }),
      ...(only === undefined ? {} : { dataset: only }),
      ...(year === undefined ? {} : { year }),
      ...(lastYear === undefined ? {} : { lastYear }),
      limits: limitSettings(options.limit),
      ...(options.top === undefined ? {} : { partners: Math.max(options.top, PARTNERS_PRINTED) }),
    });
    if (options.json) {
      const findings = report.groups.flatMap((g) => [
        ...g.pooled,
        ...g.products.flatMap((p) => p.findings),
      ]);
      io.out(`${JSON.stringify(findings, null, 2)}\n`);
      printRefused(report.refused, options, io);
      if (report.groups.length === 0) refuseNamed(options);
      return;
    }
    const style = styleOf(io);
    const lines = report.groups.flatMap((g) => [
      ...groupLines(g, options, style, options.top ?? TOP),
      '',
    ]);
    if (report.groups.length === 0) lines.push(render(say.depNothing({ subject, side }), lang));
    if (report.refused.length > 0)
      lines.push(
        render(say.depRefused({}), lang),
        ...report.refused.flatMap((r) => {
          const [head = '', ...rest] = wrap(render(r.missing.detail, lang), style.width - 4);
          return [`  - ${head}`, ...rest.map((l) => `    ${l}`)].map(style.faint);
        }),
      );
    io.out(`${lines.join('\n')}\n`);
    if (report.groups.length === 0) refuseNamed(options);
  });
}

function groupLines(group: DependenceGroup, options: Options, style: Style, top: number): string[] {
  const { lang } = options;
  const { manifest, year, pooled, products } = group;
  const first = pooled[0];
  if (first === undefined) return [];
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  const title = word(
    say.depTitle({
      subject: first.subject,
      side: first.side === 'import' ? 'import' : 'export',
      title:
        manifest.title[lang] +
        (first.product !== undefined
          ? `, ${first.product}`
          : productScope(manifest) === 'subset'
            ? `, ${word(say.depExtract({}))}`
            : ''),
      year,
    }),
  );
  const measures = tableText(
    {
      columns: [
        { label: word(say.colMeasure({})), numeric: false },
        { label: word(say.colValue({})), numeric: true },
      ],
      rows: pooled.map((f) => [{ text: f.label[lang] }, { text: valueText(f, lang) }]),
    },
    style.width,
  );
  const shown = products.slice(0, top);
  const table =
    products.length === 0
      ? []
      : [
          '',
          word(say.depProducts({ shown: shown.length, all: products.length })),
          ...tableText(
            {
              columns: [
                { label: word(say.colProduct({})), numeric: false },
                { label: 'HHI', numeric: true },
                { label: word(say.colTop({})), numeric: false },
                { label: word(say.colShare({})), numeric: true },
                { label: word(say.colValue({})), numeric: true },
              ],
              rows: shown.map((line) => {
                const find = (measure: string): Finding | undefined =>
                  line.findings.find((f) => f.measure === measure);
                const [index, lead] = [find('hhi'), find('partner_share')];
                return [
                  { text: line.product },
                  { text: index === undefined ? '–' : valueText(index, lang) },
                  { text: lead?.partner === undefined ? '–' : placeName(lead.partner, lang) },
                  { text: lead === undefined ? '–' : valueText(lead, lang) },
                  { text: format.money(line.value, manifest.unit, lang) },
                ];
              }),
            },
            style.width,
          ),
        ];
  const read = limitLines(pooled, lang);
  const caveats = [...read, ...first.caveats.map(word)].flatMap((line) => wrap(line, style.width));
  return [
    ...wrap(title, style.width).map(style.strong),
    ...measures,
    ...table,
    ...caveats,
    ...wrap(
      `${manifest.id} · ${year} · ${manifest.licence}. ${manifest.citation}`,
      style.width,
    ).map(style.faint),
  ];
}

/** What the HHI was read against, and whether it is above; a reader who set a limit sees it here. */
function limitLines(pooled: readonly Finding[], lang: Options['lang']): string[] {
  const read = pooled.find((f) => f.measure === 'hhi')?.limits ?? [];
  return read.map(({ limit, crossed }) =>
    render(
      say.depLimit({
        id: limit.id,
        label: limit.label[lang],
        value: limit.value,
        crossed: crossed === 'undecided' ? null : crossed,
        status: limit.status,
      }),
      lang,
    ),
  );
}
