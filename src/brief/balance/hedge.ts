/** Engage and hedge on two axes, what the coding is, and the readings of documents side by side. */
import type { ChartSpec } from '../../charts/types.js';
import { type Finding, range } from '../../core/index.js';
import { balanceData } from '../../relations/index.js';
import { findingCell, credit } from '../context.js';
import type { Section } from '../page.js';
import { type BalanceContext, columns, nameOf, section, tell } from './context.js';
import { headOf } from './matrix.js';
import { say } from './messages.js';

const middle = (f: Finding): number | undefined => {
  const r = range(f.value);
  return r === undefined ? undefined : (r[0] + r[1]) / 2;
};

const ends = (f: Finding): readonly [number, number] | undefined => range(f.value);

function chart(c: BalanceContext, title: string): ChartSpec | null {
  const points = c.b.hedge.powers.flatMap((p, i) => {
    const [x, y] = [middle(p.engage), middle(p.hedge)];
    if (x === undefined || y === undefined) return [];
    const open = p.engage.value.kind === 'interval' || p.hedge.value.kind === 'interval';
    return [
      {
        code: p.power,
        label: nameOf(c, p.power),
        x,
        y,
        size: 1,
        findings: { x: p.engage.id, y: p.hedge.id },
        emphasis: false,
        hollow: open,
        ...(ends(p.engage) === undefined || ends(p.hedge) === undefined || !open
          ? {}
          : { range: { x: ends(p.engage) ?? [x, x], y: ends(p.hedge) ?? [y, y] } }),
        labelRank: i,
      },
    ];
  });
  if (points.length === 0) return null;
  return {
    kind: 'scatter',
    data: {
      title,
      x: { label: tell(c, say.engageAxis({})) },
      y: { label: tell(c, say.hedgeAxis({})) },
      logarithmic: false,
      logNote: '',
      placeLabel: tell(c, say.power({})),
      sizeLabel: tell(c, say.sizeNone({})),
      points,
      limits: [],
    },
  };
}

const span = ([low, high]: readonly [number, number]): string =>
  `${low.toFixed(2)}–${high.toFixed(2)}`;

export function hedgeSection(c: BalanceContext): Section {
  const { hedge } = c.b;
  const title = tell(c, say.hedgeTitle({ powers: c.b.powers.codes.length }));
  const decimal = (text: string): string => (c.lang === 'vi' ? text.replaceAll('.', ',') : text);
  return section({
    id: 'hedge',
    nav: tell(c, say.hedgeNav({})),
    wide: true,
    title,
    subtitle: [tell(c, say.hedgeSub({}))],
    chart: chart(c, title),
    tables: [
      {
        caption: title,
        sortable: true,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.engageHead({})), true],
          [tell(c, say.hedgeHead({})), true],
        ),
        rows: hedge.powers.map((p) => [
          { text: nameOf(c, p.power) },
          findingCell(c, p.engage),
          findingCell(c, p.hedge),
        ]),
      },
      {
        caption: tell(c, say.sensitivity({})),
        sortable: true,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.intensityHead({})), true],
          [tell(c, say.leaveEngage({})), true],
          [tell(c, say.leaveHedge({})), true],
        ),
        rows: hedge.powers.map((p) => [
          { text: nameOf(c, p.power) },
          findingCell(c, p.intensity),
          { text: decimal(span(p.without.engage)) },
          { text: decimal(span(p.without.hedge)) },
        ]),
      },
    ],
    notes: [tell(c, say.noIntention({})), tell(c, say.hollow({}))],
    ...credit({ lang: c.lang, a: { asOf: c.b.day } }, title, hedge.findings),
  });
}

/** Every code with its reason, and towards whom it holds. */
export function codingSection(c: BalanceContext): Section {
  const { coding } = balanceData();
  const title = tell(c, say.codingTitle({ codes: coding.codes.length }));
  const behaviour = (id: string): string =>
    coding.behaviours.find((b) => b.id === id)?.name[c.lang] ?? id;
  return section({
    id: 'coding',
    nav: tell(c, say.codingNav({})),
    wide: true,
    title,
    subtitle: [coding.note[c.lang]],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.code({})), false],
          [tell(c, say.act({})), false],
          [tell(c, say.behaviour({})), false],
          [tell(c, say.reason({})), false],
          [tell(c, say.holdsFor({})), false],
          [tell(c, say.openFor({})), false],
        ),
        rows: coding.codes.map((code) => {
          const acts = c.b.hedge.acts.filter((a) => a.code.id === code.id);
          const names = (want: boolean | undefined): string =>
            acts
              .filter((a) => a.holds === want)
              .map((a) => nameOf(c, a.power))
              .join(', ') || '–';
          return [
            { text: code.id },
            { text: code.label[c.lang] },
            { text: behaviour(code.behaviour) },
            { text: code.reason[c.lang] },
            { text: names(true) },
            { text: names(undefined) },
          ];
        }),
      },
    ],
    notes: [tell(c, say.rivalsNote({}))],
    source: coding.citation,
  });
}

/** Readings of documents: each with its quote and place, and the numbers that speak to it; no verdict. */
export function readingsSection(c: BalanceContext): Section | undefined {
  const own = balanceData().readings.filter((r) => r.country === c.b.subject);
  if (own.length === 0) return undefined;
  return section({
    id: 'readings',
    nav: tell(c, say.readingsNav({})),
    wide: true,
    title: tell(c, say.readingsTitle({ readings: own.length })),
    subtitle: [tell(c, say.readingsSub({}))],
    tables: own.map((r) => ({
      caption: r.title[c.lang],
      columns: columns([r.title[c.lang], false], ['', false]),
      rows: [
        [
          { text: tell(c, say.words({})) },
          {
            text: `“…${r.quote[c.lang]}…”${c.lang === r.original ? '' : ` ${tell(c, say.ourTranslation({}))}`}`,
          },
        ],
        [{ text: tell(c, say.where({})) }, { text: `${r.document[c.lang]}, ${r.place[c.lang]}` }],
        [{ text: tell(c, say.asks({})) }, { text: r.meaning[c.lang] }],
        ...r.speaks.flatMap((part) => speaks(c, part)),
      ],
    })),
    notes: [tell(c, say.noVerdict({}))],
  });
}

/** The numbers of the page that speak to a reading, one line each. */
function speaks(c: BalanceContext, part: string): Array<Array<{ text: string; finding?: string }>> {
  const { b } = c;
  const line = (
    label: string,
    findings: readonly Finding[],
    name = (f: Finding): string =>
      f.partner === undefined ? f.label[c.lang] : nameOf(c, f.partner),
  ): Array<{ text: string; finding?: string }>[] =>
    findings.slice(0, 3).map((f, i) => [
      { text: i === 0 ? label : '' },
      {
        text: `${name(f)}: ${findingCell(c, f).text}`,
        finding: f.id,
      },
    ]);
  const top = (list: readonly Finding[]): Finding[] =>
    list
      .filter((f) => f.value.kind !== 'missing')
      .toSorted((x, y) => (middle(y) ?? 0) - (middle(x) ?? 0));
  switch (part) {
    case 'balance':
      return line(
        tell(c, say.evenness({})),
        b.domains.flatMap((d) => (d.balance?.value.kind === 'point' ? [d.balance] : [])),
        // Two domains may count the same kind of table: the domain and its year tell them apart.
        (f) => {
          const own = b.domains.find((d) => d.balance === f);
          return own === undefined ? f.label[c.lang] : headOf(c, own);
        },
      );
    case 'dominance':
      return line(tell(c, say.leadsIn({})), top(b.dominance).slice(0, 2));
    case 'interlock':
      return line(tell(c, say.interlockNav({})), [b.interlock.finding]);
    case 'exposure':
      return line(tell(c, say.exposureRankHead({})), top(b.exposureRanks).toReversed().slice(0, 2));
    case 'votes':
      return line(
        tell(c, say.votesHead({})),
        top([...(b.domains.find((d) => d.id === 'votes')?.cells.values() ?? [])]).slice(0, 3),
      );
    case 'engage':
      return line(
        tell(c, say.engageHead({})),
        top(b.hedge.powers.map((p) => p.engage)).slice(0, 2),
      );
    case 'hedge':
      return line(tell(c, say.hedgeHead({})), top(b.hedge.powers.map((p) => p.hedge)).slice(0, 2));
    case 'intensity':
      return line(
        tell(c, say.intensityHead({})),
        top(b.hedge.powers.map((p) => p.intensity)).slice(0, 2),
      );
    case 'frictions':
      return line(tell(c, say.frictionsNav({})), [b.frictions.warm]);
    default:
      return [];
  }
}
