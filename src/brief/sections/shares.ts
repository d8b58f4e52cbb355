/** Who the partners are: shares on both sides of one year, what is not known drawn as unknown. */
import { type Finding, format, placeName, valueText } from '../../core/index.js';
import { type PartnerTable, tableTotal } from '../../dependence/index.js';
import type { PartnerBarsData } from '../../charts/types.js';
import { type Context, credit, tell } from '../context.js';
import { type SectionId, navName } from '../contents.js';
import { say } from '../messages.js';
import type { RichText, Section } from '../page.js';

/** Bars a panel shows before the others are put together. */
export const BARS = 8;

type Panel = PartnerBarsData['panels'][number];

export function findingsOf(c: Context, table: PartnerTable): Finding[] {
  const side = c.a[table.side];
  return [...side.shares, ...side.concentration].filter(
    (f) => f.period === table.period && f.id.includes(`@${table.origin}/`),
  );
}

/** True for an amount that its sources call an estimate, or that was derived. */
const unsure = (row: PartnerTable['rows'][number]): boolean => (row.caveats?.length ?? 0) > 0;

/** The largest partners of a table, each with its Finding; the others together, the rest as unknown. */
export function panel(
  c: Pick<Context, 'lang'>,
  table: PartnerTable,
  findings: readonly Finding[],
): Panel {
  const total = tableTotal(table);
  const shown = table.rows.slice(0, BARS);
  const others = table.rows.slice(BARS);
  const money = (value: number): string => format.money(value, table.unit, c.lang);
  const bars: Array<Panel['bars'][number]> = shown.map((row, i) => {
    const finding = findings.find(
      (f) => f.measure === 'partner_share' && f.partner === row.partner,
    );
    return {
      code: row.partner,
      label: placeName(row.partner, c.lang),
      share: [row.value / total, row.value / total] as const,
      emphasis: i === 0,
      kind: 'partner' as const,
      valueText: money(row.value) + (unsure(row) ? ` ${tell(c, say.unsureMark({}))}` : ''),
      ...(finding === undefined ? {} : { finding: finding.id }),
      drill: `partner:${row.partner}` as const,
    };
  });
  const sum = others.reduce((s, row) => s + row.value, 0);
  if (sum > 0)
    bars.push({
      code: null,
      label: tell(c, say.othersLabel({ count: others.length })),
      share: [sum / total, sum / total],
      emphasis: false,
      kind: 'partner',
      valueText: money(sum),
    });
  if (table.rest > 0)
    bars.push({
      code: null,
      label: tell(c, say.restLabel({})),
      share: [table.rest / total, table.rest / total],
      emphasis: false,
      kind: 'rest',
      valueText: money(table.rest),
    });
  return {
    title: tell(c, say.panelTitle({ side: table.side, year: table.period })),
    bars,
    note: '',
  };
}

function title(
  c: Context,
  exports: PartnerTable | undefined,
  imports: PartnerTable | undefined,
): string {
  const [x, m] = [exports?.rows[0]?.partner, imports?.rows[0]?.partner];
  const table = exports ?? imports;
  if (table === undefined) return '';
  const partial = (exports?.rest ?? 0) > 0 || (imports?.rest ?? 0) > 0;
  const year = table.period;
  if (x !== undefined && m !== undefined)
    return tell(c, say.sharesTitle({ exportPartner: x, importPartner: m, year, partial }));
  return tell(c, say.sharesTitleOne({ side: table.side, partner: x ?? m ?? '', year, partial }));
}

/** True when one sentence and one title may speak of both: same period, flow and unit. */
const alike = (a: PartnerTable, b: PartnerTable): boolean =>
  a.period === b.period && a.flow === b.flow && a.unit === b.unit;

/** Both sides beside each other where they are alike, else a section for each. */
export function sharesSections(c: Context, which: 'newest' | 'full'): Section[] {
  const { [which]: exports } = c.a.export;
  const { [which]: imports } = c.a.import;
  // A full table that is also the newest has been shown.
  const fresh = (t: PartnerTable | undefined) =>
    which === 'full' && t === c.a[t?.side ?? 'export'].newest ? undefined : t;
  if (exports !== undefined && imports !== undefined && alike(exports, imports))
    return fresh(exports) === undefined && fresh(imports) === undefined
      ? []
      : [sharesSection(c, which === 'newest' ? 'partners' : 'partners-full', exports, imports)];
  const [x, m] = [fresh(exports), fresh(imports)];
  return [
    ...(x === undefined
      ? []
      : [sharesSection(c, which === 'newest' ? 'partners' : 'partners-full', x, undefined)]),
    ...(m === undefined
      ? []
      : [sharesSection(c, which === 'newest' ? 'suppliers' : 'suppliers-full', undefined, m)]),
  ];
}

function sharesSection(
  c: Context,
  id: SectionId,
  exports: PartnerTable | undefined,
  imports: PartnerTable | undefined,
): Section {
  const tables = [exports, imports].filter((t) => t !== undefined);
  const text = title(c, exports, imports);
  const findings = tables.flatMap((t) => findingsOf(c, t));
  const hhis = findings.filter((f) => f.measure === 'hhi');
  const inline: RichText = hhis.flatMap((f) => [
    ' · ',
    `${tell(c, say.hhiInline({ side: f.side === 'import' ? 'import' : 'export' }))} `,
    { text: valueText(f, c.lang), finding: f.id },
  ]);
  return {
    id,
    nav: navName(id, c.lang),
    title: text,
    subtitle: [
      tell(c, say.sharesSub({ year: tables[0]?.period ?? '', flow: tables[0]?.flow ?? '' })),
      ...inline,
    ],
    chart: {
      kind: 'partner-bars',
      data: {
        title: text,
        panels: tables.map((t) => panel(c, t, findingsOf(c, t))),
        columns: {
          partner: tell(c, say.partnerWord({})),
          share: tell(c, say.shareWord({})),
          value: tell(c, say.valueWord({})),
        },
      },
    },
    tables: [],
    notes: [
      ...(tables.some((t) => t.rest > 0) ? [tell(c, say.restNote({}))] : []),
      ...(tables.some((t) => t.rows.some(unsure)) ? [tell(c, say.unsureNote({}))] : []),
      ...new Set(tables.flatMap((t) => (t.rest > 0 ? [] : t.caveats)).map((m) => tell(c, m))),
    ],
    ...credit(c, text, findings),
  };
}
