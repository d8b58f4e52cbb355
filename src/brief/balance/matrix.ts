/** Power by domain: shares in small tables of a few domains each, then what each domain is, how even, and who leads. */
import type { Cell, Table } from '../../charts/types.js';
import { type Finding, format } from '../../core/index.js';
import { type DomainFindings, mainTable } from '../../relations/index.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import {
  type BalanceContext,
  boundCell,
  columns,
  nameOf,
  section,
  tell,
  yearText,
} from './context.js';
import { say } from './messages.js';

/** Domains beside each other in one table: as many as a phone shows. */
const ACROSS = 4;

const held = (c: BalanceContext): DomainFindings[] =>
  c.b.domains.filter((d) => d.tables.length > 0);

/** `imports (2016)`. */
export const headOf = (c: BalanceContext, d: DomainFindings): string =>
  tell(c, say.domainYear({ name: d.name[c.lang], year: yearText(mainTable(d)?.period ?? '') }));

function grid(c: BalanceContext, domains: readonly DomainFindings[]): Table {
  const share = (n: number | null | undefined): Cell =>
    n === null || n === undefined
      ? { text: '' }
      : { text: format.quantity(n, 'share', c.lang), value: n };
  return {
    caption: domains.map((d) => headOf(c, d)).join(' · '),
    columns: columns(
      [tell(c, say.power({})), false],
      ...domains.map((d) => [headOf(c, d), true] as const),
    ),
    rows: [
      ...c.b.powers.codes.map((power) => [
        { text: nameOf(c, power) },
        ...domains.map((d) => boundCell(c, d.cells.get(power))),
      ]),
      [{ text: tell(c, say.restOfWorld({})) }, ...domains.map((d) => share(mainTable(d)?.others))],
      [
        { text: tell(c, say.unnamed({})) },
        ...domains.map((d) => share(d.kind === 'share' ? mainTable(d)?.shares.unknown : null)),
      ],
    ],
  };
}

/** Powers that cast no vote in the session shown: a dash is no closeness of nothing. */
function silentVotes(c: BalanceContext): string[] {
  const votes = c.b.domains.find((d) => d.id === 'votes');
  if (votes === undefined || votes.tables.length === 0) return [];
  const silent = [...votes.cells].flatMap(([p, f]) => (f.value.kind === 'missing' ? [p] : []));
  return silent.length === 0
    ? []
    : [tell(c, say.silentVotes({ names: silent.map((p) => nameOf(c, p)) }))];
}

export function matrixSection(c: BalanceContext): Section | undefined {
  const domains = held(c);
  if (domains.length === 0) return undefined;
  const tables: Table[] = [];
  for (let at = 0; at < domains.length; at += ACROSS)
    tables.push(grid(c, domains.slice(at, at + ACROSS)));
  const findings = domains.flatMap((d) => [...d.cells.values()]);
  const title = tell(
    c,
    say.matrixTitle({
      powers: c.b.powers.codes.length,
      held: domains.length,
      all: c.b.domains.length,
    }),
  );
  return section({
    id: 'matrix',
    nav: tell(c, say.matrixNav({})),
    wide: true,
    title,
    subtitle: [tell(c, say.matrixSub({}))],
    chart: {
      kind: 'power-matrix',
      data: {
        title,
        rowLabel: tell(c, say.domain({})),
        powers: c.b.powers.codes.map((code) => ({ code, label: nameOf(c, code) })),
        rows: c.b.domains.map((d) => ({
          id: d.id,
          label: fullName(c, d),
          detail:
            mainTable(d) === undefined
              ? tell(c, say.noTable({}))
              : yearText(mainTable(d)?.period ?? ''),
          kind: d.kind,
          cells: c.b.powers.codes.map((code) => cellOf(d.cells.get(code))),
        })),
      },
    },
    tables: [],
    more: [{ summary: tell(c, say.matrixMore({})), tables, notes: [] }],
    notes: [c.b.powers.rule[c.lang], tell(c, say.matrixNote({})), ...silentVotes(c)],
    ...credit({ lang: c.lang, a: { asOf: c.b.day } }, title, findings),
  });
}

function cellOf(f: Finding | undefined): { low: number; high: number; finding: string } | null {
  if (f === undefined || f.value.kind === 'missing') return null;
  const [low, high] =
    f.value.kind === 'point' ? [f.value.value, f.value.value] : [f.value.low, f.value.high];
  return { low, high, finding: f.id };
}

const source = (c: BalanceContext, f: Finding | undefined): string => {
  const [first] = f?.evidence ?? [];
  if (first === undefined) return '–';
  return first.kind === 'dataset' ? first.title[c.lang] : tell(c, say.fromFacts({}));
};

/** `imports: goods and services`; the domain alone where its table says no more. */
function fullName(c: BalanceContext, d: DomainFindings): string {
  const [domain, table] = [d.name[c.lang], mainTable(d)?.name[c.lang]];
  return table === undefined || table === domain ? domain : `${domain}: ${table}`;
}

/** One row a domain and table: what is shared out, of which year and source, how even, and who leads. */
export function domainsSection(c: BalanceContext): Section | undefined {
  const domains = held(c);
  if (domains.length === 0) return undefined;
  const leader = (d: DomainFindings): string => {
    const found = c.b.leaders.get(d.id);
    if (found?.certain !== undefined) return nameOf(c, found.certain);
    const all = (found?.possible ?? []).map((p) => nameOf(c, p));
    return all.length === 0 ? tell(c, say.nobody({})) : tell(c, say.undecided({ names: all }));
  };
  const any = (d: DomainFindings): Finding | undefined =>
    [...d.cells.values()].find((f) => f.value.kind === 'point') ?? [...d.cells.values()][0];
  const rows = domains.map((d): Cell[] => [
    {
      text: fullName(c, d),
      ...(any(d) === undefined ? {} : { finding: any(d)?.id ?? '' }),
    },
    { text: yearText(mainTable(d)?.period ?? '') },
    { text: leader(d) },
    { text: source(c, any(d)) },
  ]);
  const beside = domains.flatMap((d) =>
    d.beside.map(({ table, cells }): Cell[] => {
      const named = [...cells.values()].filter(
        (f) => f.value.kind === 'point' && f.value.value > 0,
      );
      const top = named.toSorted((x, y) => valueOf(y) - valueOf(x))[0];
      return [
        { text: `${d.name[c.lang]}: ${table.name[c.lang]}` },
        { text: yearText(table.period) },
        { text: top === undefined ? '–' : nameOf(c, top.partner ?? '') },
        findingCell(c, top),
        {
          text: format.quantity(1 - table.shares.unknown, 'share', c.lang),
          value: 1 - table.shares.unknown,
        },
      ];
    }),
  );
  const findings = domains.flatMap((d) => (d.balance === undefined ? [] : [d.balance]));
  const title = tell(c, say.domainsTitle({ held: domains.length }));
  return section({
    id: 'domains',
    nav: tell(c, say.domainsNav({})),
    wide: true,
    title,
    subtitle: [tell(c, say.domainsSub({}))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.domain({})), false],
          [tell(c, say.year({})), false],
          [tell(c, say.leads({})), false],
          [tell(c, say.source({})), false],
        ),
        rows,
      },
      {
        caption: tell(c, say.evennessTitle({})),
        columns: columns(
          [tell(c, say.domain({})), false],
          [tell(c, say.evenness({})), true],
          [tell(c, say.hhiAll({})), true],
        ),
        rows: domains
          .filter((d) => d.balance !== undefined)
          .map((d) => [
            { text: headOf(c, d) },
            findingCell(c, d.balance),
            findingCell(c, d.concentration),
          ]),
      },
      ...(beside.length === 0
        ? []
        : [
            {
              caption: tell(c, say.besideTitle({})),
              columns: columns(
                [tell(c, say.besideWhat({})), false],
                [tell(c, say.year({})), false],
                [tell(c, say.largest({})), false],
                [tell(c, say.share({})), true],
                [tell(c, say.named({})), true],
              ),
              rows: beside,
            },
          ]),
    ],
    notes: [tell(c, say.domainsNote({}))],
    ...credit({ lang: c.lang, a: { asOf: c.b.day } }, title, findings),
  });
}

const valueOf = (f: Finding): number => (f.value.kind === 'point' ? f.value.value : 0);
