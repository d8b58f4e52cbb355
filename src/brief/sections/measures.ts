/** The two-sided ledger, and the matrix of every concentration measure held. */
import { type Finding, blocs } from '../../core/index.js';
import type { PartnerTable } from '../../dependence/index.js';
import type { Table } from '../../charts/types.js';
import { type Context, credit, findingCell, plain, tell } from '../context.js';
import { lead } from '../headline.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import type { Section } from '../page.js';
import { beforeLadder, totalFinding } from './ladder.js';
import { findingsOf } from './shares.js';

interface Line {
  readonly label: string;
  readonly finding: Finding;
  /** Denominator, for counts out of a whole. */
  readonly of?: number;
}

const year = (f: Finding): string => (/^\d{4}$/.test(f.period) ? `, ${f.period}` : '');

function connectionLines(c: Context): Line[] {
  const { a } = c;
  const lines: Line[] = [];
  const total = totalFinding(c);
  if (total !== undefined && !beforeLadder(c))
    lines.push({ label: tell(c, say.ladderShort({})), finding: total });
  for (const bloc of ['P5', 'G7', 'G20']) {
    const finding = a.coverage.find((f) => f.id.includes(`/bloc_coverage/${bloc}/states@`));
    const of = finding?.inputs[0]?.value;
    if (finding !== undefined && finding.value.kind !== 'missing' && !beforeLadder(c))
      lines.push({
        label: tell(c, say.blocShort({ bloc })),
        finding,
        ...(of === undefined ? {} : { of }),
      });
  }
  const groups = a.memberships.find((f) => f.partner === undefined);
  const followed = blocs().length;
  if (groups?.value.kind === 'point' && groups.value.value > 0)
    lines.push({ label: tell(c, say.blocsShort({})), finding: groups, of: followed });
  for (const side of [a.export, a.import]) {
    const count = side.concentration.find(
      (f) => f.measure === 'partner_count' && f.value.kind === 'point',
    );
    const label = side.side === 'export' ? say.marketsShort({}) : say.suppliersShort({});
    if (count !== undefined) lines.push({ label: tell(c, label) + year(count), finding: count });
  }
  return lines;
}

function dependenceLines(c: Context): Line[] {
  const lines: Line[] = [];
  const sides = [c.a.export, c.a.import];
  for (const s of sides) {
    const f = lead(s);
    if (f?.partner !== undefined)
      lines.push({
        label: tell(c, say.leadShort({ side: s.side, partner: f.partner })) + year(f),
        finding: f,
      });
  }
  for (const which of ['newest', 'full'] as const)
    for (const s of sides) {
      const table = s[which];
      if (table === undefined || (which === 'full' && table === s.newest)) continue;
      const f = findingsOf(c, table).find((x) => x.measure === 'hhi');
      if (f !== undefined)
        lines.push({ label: tell(c, say.hhiShort({ side: s.side })) + year(f), finding: f });
    }
  for (const s of sides) {
    const f = s.newest === undefined ? s.trendFindings.find((x) => x.measure === 'hhi') : undefined;
    if (f !== undefined)
      lines.push({ label: tell(c, say.hhiShort({ side: s.side })) + year(f), finding: f });
  }
  const gap = c.a.balance.find((f) => f.measure === 'asymmetry' && f.value.kind === 'point');
  if (gap?.partner !== undefined)
    lines.push({
      label: tell(c, say.asymmetryShort({ partner: gap.partner })) + year(gap),
      finding: gap,
    });
  return lines;
}

/** Connection on the left, dependence on the right, line by line. */
export function ledgerSection(c: Context): Section | undefined {
  const [left, right] = [connectionLines(c), dependenceLines(c)];
  if (left.length === 0 && right.length === 0) return undefined;
  const title = tell(c, say.ledgerTitle({}));
  const table = (heading: string, lines: readonly Line[]): Table => ({
    caption: `${title}: ${heading}`,
    columns: [
      { label: heading, numeric: false },
      { label: tell(c, say.valueWord({})), numeric: true },
    ],
    rows: lines.map((line) => {
      const value = findingCell(c, line.finding);
      const { of } = line;
      const text = of === undefined ? value.text : tell(c, say.ofCount({ count: value.text, of }));
      return [plain(line.label), { ...value, text }];
    }),
  });
  const tables = [
    table(tell(c, say.connection({})), left),
    table(tell(c, say.dependence({})), right),
  ].filter((t) => t.rows.length > 0);
  return {
    id: 'ledger',
    nav: navName('ledger', c.lang),
    title,
    subtitle: [tell(c, say.ledgerSub({}))],
    chart: null,
    tables,
    notes: [],
    ...credit(
      c,
      title,
      [...left, ...right].map((l) => l.finding),
    ),
  };
}

/** One row a measure, one column a table: what is a point where the table is full is a range where not. */
export function measuresSection(c: Context): Section | undefined {
  const tables = [c.a.export, c.a.import].flatMap((s) =>
    [...new Set([s.newest, s.full])].filter((t): t is PartnerTable => t !== undefined),
  );
  if (tables.length === 0) return undefined;
  const held = tables.map((t) => findingsOf(c, t).filter((f) => f.measure !== 'partner_share'));
  const measures = [...new Set(held.flat().map((f) => f.measure))];
  const years = [...new Set(tables.map((t) => t.period))].sort().join(', ');
  const title = tell(c, say.measuresTitle({ subject: c.a.subject, years }));
  return {
    id: 'measures',
    nav: navName('measures', c.lang),
    title,
    subtitle: [tell(c, say.measuresSub({}))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          { label: tell(c, say.measureWord({})), numeric: false },
          ...tables.map((t) => ({
            label: tell(
              c,
              say.measureColumn({ side: t.side, year: t.period, partial: t.rest > 0 }),
            ),
            numeric: true,
          })),
        ],
        rows: measures.map((measure) => [
          plain(held.flat().find((f) => f.measure === measure)?.method.name[c.lang] ?? measure),
          ...held.map((findings) =>
            findingCell(
              c,
              findings.find((f) => f.measure === measure),
            ),
          ),
        ]),
      },
    ],
    notes: [],
    ...credit(c, title, held.flat()),
  };
}
