/**
 * Engage and hedge: the scores of the day as ranges, the same on two axes if nothing has changed since each register
 * ended, what the coding is, and the readings of documents side by side.
 */
import type { Cell, ChartSpec, Table } from '../../charts/types.js';
import { type Finding, type PlaceCode, range } from '../../core/index.js';
import { type DocumentReading, balanceData } from '../../relations/index.js';
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
    const { engage, hedge } = p.carried;
    const [x, y] = [middle(engage), middle(hedge)];
    if (x === undefined || y === undefined) return [];
    const open = engage.value.kind === 'interval' || hedge.value.kind === 'interval';
    return [
      {
        code: p.power,
        label: nameOf(c, p.power),
        x,
        y,
        size: 1,
        findings: { x: engage.id, y: hedge.id },
        emphasis: false,
        hollow: open,
        ...(ends(p.engage) === undefined || ends(p.hedge) === undefined || !open
          ? {}
          : { range: { x: ends(p.engage) ?? [x, x], y: ends(p.hedge) ?? [y, y] } }),
        labelRank: i,
      },
    ];
  });
  // Where nothing answers any code there is no place to draw a power in.
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

/** Where there is no score, leaving a code out gives none either. */
const missingText = (f: Finding): string | undefined =>
  f.value.kind === 'missing' ? '–' : undefined;

/** Why no score of any power has an answer; undefined where one has. */
function unanswered(c: BalanceContext): string | undefined {
  const all = c.b.hedge.powers.flatMap((p) => [p.engage, p.hedge, ...Object.values(p.carried)]);
  if (all.some((f) => f.value.kind !== 'missing')) return undefined;
  const [first] = all;
  return first?.value.kind === 'missing' ? tell(c, first.value.missing.detail) : undefined;
}

export function hedgeSection(c: BalanceContext): Section {
  const { hedge } = c.b;
  const title = tell(c, say.hedgeTitle({ powers: c.b.powers.codes.length }));
  const why = unanswered(c);
  if (why !== undefined)
    return section({
      id: 'hedge',
      nav: tell(c, say.hedgeNav({})),
      title: tell(c, say.hedgeNone({})),
      subtitle: [why],
      tables: [],
      notes: [c.b.powers.rule[c.lang], tell(c, say.noIntention({}))],
    });
  const decimal = (text: string): string => (c.lang === 'vi' ? text.replaceAll('.', ',') : text);
  return section({
    id: 'hedge',
    nav: tell(c, say.hedgeNav({})),
    wide: true,
    title,
    subtitle: [tell(c, say.hedgeSub({ first: hedge.years[0], last: hedge.years[1] }))],
    chart: chart(c, title),
    tables: [
      {
        caption: title,
        sortable: true,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.engageDay({})), true],
          [tell(c, say.hedgeDay({})), true],
        ),
        rows: hedge.powers.map((p) => [
          { text: nameOf(c, p.power) },
          findingCell(c, p.engage),
          findingCell(c, p.hedge),
        ]),
      },
      {
        caption: tell(c, say.carriedCaption({ first: hedge.years[0], last: hedge.years[1] })),
        sortable: true,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.engageHead({})), true],
          [tell(c, say.hedgeHead({})), true],
        ),
        rows: hedge.powers.map((p) => [
          { text: nameOf(c, p.power) },
          findingCell(c, p.carried.engage),
          findingCell(c, p.carried.hedge),
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
          { text: missingText(p.engage) ?? decimal(span(p.without.engage)) },
          { text: missingText(p.hedge) ?? decimal(span(p.without.hedge)) },
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
    tables: own.flatMap((r) => [
      {
        caption: r.title[c.lang],
        columns: columns([tell(c, say.reading({})), false], [r.title[c.lang], false]),
        rows: [
          [
            { text: tell(c, say.words({})) },
            {
              text: `“…${r.quote[c.lang]}…”${c.lang === r.original ? '' : ` ${tell(c, say.ourTranslation({}))}`}`,
            },
          ],
          [{ text: tell(c, say.where({})) }, { text: `${r.document[c.lang]}, ${r.place[c.lang]}` }],
          [{ text: tell(c, say.asks({})) }, { text: r.meaning[c.lang] }],
          ...r.speaks.flatMap((part) => whole(c, part)),
        ],
      },
      ...byDomain(c, r),
      ...byPower(c, r),
    ]),
    notes: [tell(c, say.noVerdict({}))],
  });
}

/** Numbers of the country as a whole that speak to a reading. */
function whole(c: BalanceContext, part: string): Cell[][] {
  const { interlock, frictions } = c.b;
  switch (part) {
    case 'interlock':
      return [[{ text: interlock.finding.label[c.lang] }, findingCell(c, interlock.finding)]];
    case 'frictions':
      return [[{ text: frictions.warm.label[c.lang] }, findingCell(c, frictions.warm)]];
    default:
      return [];
  }
}

/** How even each domain is, where a reading asks it: every domain that has the number, ranges too. */
function byDomain(c: BalanceContext, r: DocumentReading): Table[] {
  if (!r.speaks.includes('balance')) return [];
  const rows = c.b.domains.flatMap((d) =>
    d.balance === undefined ? [] : [[{ text: headOf(c, d) }, findingCell(c, d.balance)]],
  );
  return [
    {
      caption: tell(c, say.readingDomains({ title: r.title[c.lang] })),
      columns: columns([tell(c, say.domain({})), false], [tell(c, say.evenness({})), true]),
      rows,
    },
  ];
}

/** Power by power, every power of the page, under the name of what the number is. */
function byPower(c: BalanceContext, r: DocumentReading): Table[] {
  const { b } = c;
  const votes = b.domains.find((d) => d.id === 'votes');
  type Of = (power: PlaceCode, i: number) => Finding | undefined;
  const hedge =
    (key: 'engage' | 'hedge' | 'intensity'): Of =>
    (_, i) =>
      b.hedge.powers[i]?.[key];
  const parts: ReadonlyArray<readonly [id: string, head: string, of: Of]> = [
    ['dominance', tell(c, say.leadsIn({})), (_, i) => b.dominance[i]],
    ['exposure', tell(c, say.exposureHead({})), (_, i) => b.exposure[i]],
    ['votes', tell(c, say.votesHead({})), (power) => votes?.cells.get(power)],
    ['engage', tell(c, say.engageHead({})), hedge('engage')],
    ['hedge', tell(c, say.hedgeHead({})), hedge('hedge')],
    ['intensity', tell(c, say.intensityHead({})), hedge('intensity')],
  ];
  const asked = parts.filter(([id]) => r.speaks.includes(id));
  if (asked.length === 0) return [];
  return [
    {
      caption: tell(c, say.readingPowers({ title: r.title[c.lang] })),
      columns: columns(
        [tell(c, say.power({})), false],
        ...asked.map(([, head]) => [head, true] as const),
      ),
      rows: b.powers.codes.map((power, i) => [
        { text: nameOf(c, power) },
        ...asked.map(([, , of]) => findingCell(c, of(power, i))),
      ]),
    },
  ];
}
