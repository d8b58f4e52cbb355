/** One table in focus: its partners, and its years. */
import { type Finding, placeName, sentence, valueText } from '../../core/index.js';
import {
  type PartnerTable,
  concentrationFindings,
  partnerShareFindings,
  tableTotal,
} from '../../dependence/index.js';
import type { TrendData } from '../../charts/types.js';
import type { Section } from '../page.js';
import { BARS, panel } from '../sections/shares.js';
import { type Explored, shareWith, show, sideOf, source, word, leaders } from './context.js';
import { say } from './section-messages.js';

/** Partners of the table in focus as bars; the one asked for stands among them whatever its size. */
export function partnersSection(c: Explored, table: PartnerTable): Section {
  const of = sideOf(c);
  const { partner } = c.q;
  const findings = partnerShareFindings(table, table.rows.length);
  for (const f of findings.slice(0, BARS)) show(c, f);
  const drawn = panel(c, table, findings);
  const own = findings.find((f) => f.partner === partner);
  const lead = table.rows[0];
  const share = (lead?.value ?? 0) / tableTotal(table);
  const [tied, count] = [leaders(table), table.rows.length];
  const title = word(
    c,
    tied > 1
      ? say.partnersTied({ partners: tied, share, count })
      : say.partnersTitle({ ...of, partner: lead?.partner ?? '', share, count }),
  );
  const bars = drawn.bars.map((bar) => ({
    ...bar,
    emphasis: partner === undefined ? bar.emphasis : bar.code === partner,
    ...(bar.code === null ? {} : { drill: `partner:${bar.code}` as const }),
  }));
  const missing = own !== undefined && !bars.some((b) => b.code === partner);
  if (missing && partner !== undefined) show(c, own);
  return {
    id: 'partners',
    nav: word(c, say.navPartners({})),
    title,
    subtitle: [
      word(c, say.partnersSub({ ...of, year: c.a.asOf, product: table.product ?? '' })),
      ...(missing && partner !== undefined
        ? [
            ` ${placeName(partner, c.lang)}: `,
            { text: valueText(own, c.lang), finding: own.id },
            '.',
          ]
        : []),
    ],
    chart: {
      kind: 'partner-bars',
      data: {
        title,
        panels: [{ ...drawn, title: word(c, say.panel({ ...of, year: c.a.asOf })), bars }],
        columns: {
          partner: word(c, say.partner({})),
          share: word(c, say.share({})),
          value: word(c, say.value({})),
        },
      },
    },
    tables: [],
    notes: table.caveats.map((m) => sentence(word(c, m))),
    ...source(c, title),
  };
}

type Line = TrendData['lines'][number]['points'];

/** Readings of every year held; a year between them that is not held is a break in the line. */
function line(tables: readonly PartnerTable[], read: (table: PartnerTable) => Line[number]): Line {
  const byYear = new Map(tables.map((t) => [Number(t.period), t]));
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const table = byYear.get(first + i);
    return table === undefined ? { year: first + i, value: null, note: '' } : read(table);
  });
}

/** The largest share through the years, or that of the partner asked for; then the HHI. */
export function trendSections(c: Explored): Section[] {
  const { trend } = c.o;
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined || trend.length < 2) return [];
  const of = sideOf(c);
  const { partner } = c.q;
  const years = { first: first.period, last: last.period };
  const product = first.product ?? '';
  const shareOf = (t: PartnerTable): number =>
    partner === undefined ? (t.rows[0]?.value ?? 0) / tableTotal(t) : shareWith(t, partner);
  const finding = (t: PartnerTable): Finding | undefined =>
    partner === undefined
      ? partnerShareFindings(t, 1)[0]
      : partnerShareFindings(t, t.rows.length).find((f) => f.partner === partner);
  const opens = (found: Finding | undefined): { finding?: string } =>
    found === undefined ? {} : { finding: show(c, found) };
  const title = word(
    c,
    say.trendTitle({
      ...of,
      ...years,
      partner: partner ?? '',
      from: shareOf(first),
      to: shareOf(last),
    }),
  );
  const hhiOf = (t: PartnerTable): Finding | undefined =>
    concentrationFindings(t).find((f) => f.measure === 'hhi');
  const index = (t: PartnerTable): number => {
    const value = hhiOf(t)?.value;
    return value?.kind === 'point' ? value.value : 0;
  };
  const hhiTitle = word(c, say.hhiTitle({ ...years, from: index(first), to: index(last) }));
  const yearLabel = word(c, say.year({}));
  const share: Section = {
    id: 'trend',
    nav: word(c, say.navTrend({})),
    title,
    subtitle: [word(c, say.trendSub({ ...of, ...years, product, partner: partner ?? '' }))],
    chart: {
      kind: 'trend',
      data: {
        title,
        yearLabel,
        valueLabel: word(c, say.share({})),
        lines: [
          {
            code: 'share',
            label: partner === undefined ? word(c, say.trendLine(of)) : placeName(partner, c.lang),
            emphasis: true,
            points: line(trend, (t) => ({
              year: Number(t.period),
              value: shareOf(t),
              note:
                partner === undefined && leaders(t) === 1
                  ? placeName(t.rows[0]?.partner ?? '', c.lang)
                  : '',
              ...opens(finding(t)),
            })),
          },
        ],
        later: [],
      },
    },
    tables: [],
    notes: [],
    ...source(c, title),
  };
  if (partner !== undefined) return [share];
  const concentration: Section = {
    id: 'trend-hhi',
    nav: word(c, say.navHhi({})),
    title: hhiTitle,
    subtitle: [word(c, say.hhiSub({ ...of, ...years }))],
    chart: {
      kind: 'trend',
      data: {
        title: hhiTitle,
        yearLabel,
        valueLabel: word(c, say.hhi({})),
        unit: 'index01',
        lines: [
          {
            code: 'hhi',
            label: word(c, say.hhi({})),
            emphasis: true,
            points: line(trend, (t) => ({
              year: Number(t.period),
              value: index(t),
              note: '',
              ...opens(hhiOf(t)),
            })),
          },
        ],
        later: [],
      },
    },
    tables: [],
    notes: [],
    ...source(c, hhiTitle),
  };
  return [share, concentration];
}
