/** Power by power: where it leads, how much of the country is in its hand, and where it holds the country near. */
import { yearText, type BalanceContext, columns, nameOf, section, tell } from './context.js';
import { type Finding, range } from '../../core/index.js';
import { findingCell, credit } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

export function powersSection(c: BalanceContext): Section {
  const { dominance, exposure, exposureRanks, powers } = c.b;
  const none = c.b.domains.filter((d) => d.tables.length === 0).map((d) => d.name[c.lang]);
  const title = tell(c, say.powersTitle({}));
  return section({
    id: 'powers',
    nav: tell(c, say.powersNav({})),
    title,
    subtitle: [tell(c, say.powersSub({}))],
    tables: [
      {
        caption: title,
        sortable: true,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.leadsIn({})), true],
          [tell(c, say.rankHead({})), true],
        ),
        rows: powers.codes.map((power, i) => [
          { text: nameOf(c, power) },
          findingCell(c, dominance[i]),
          findingCell(c, exposureRanks[i]),
        ]),
      },
    ],
    more: [
      {
        summary: tell(c, say.exposureMore({ open: none, apart: apart(exposure) })),
        notes: [],
        tables: [
          {
            caption: tell(c, say.exposureTitle({})),
            sortable: true,
            columns: columns(
              [tell(c, say.power({})), false],
              [tell(c, say.exposureHead({})), true],
            ),
            rows: powers.codes.map((power, i) => [
              { text: nameOf(c, power) },
              findingCell(c, exposure[i]),
            ]),
          },
        ],
      },
    ],
    notes: [tell(c, say.powersNote({}))],
    ...credit({ lang: c.lang, a: { asOf: c.b.day } }, title, [...dominance, ...exposure]),
  });
}

/** Whether one power's least exposure is above the most of another: else their order is open. */
function apart(exposure: readonly Finding[]): boolean {
  const ends = exposure.flatMap((f) => range(f.value) ?? []);
  const lows = ends.filter((_, i) => i % 2 === 0);
  const highs = ends.filter((_, i) => i % 2 === 1);
  return lows.length > 0 && Math.max(...lows) > Math.min(...highs);
}

export function interlockSection(c: BalanceContext): Section {
  const { interlock, powers } = c.b;
  const { finding, scan, ranks, k } = interlock;
  const kOf = (id: string): number => Number(/interlock\/(\d+)@/.exec(id)?.[1] ?? 0);
  const all = [finding, ...scan].toSorted((a, b) => kOf(a.id) - kOf(b.id));
  const { value } = finding;
  const count =
    value.kind === 'missing'
      ? ''
      : (value.kind === 'point' ? [value.value] : [value.low, value.high])
          .map((x) => Math.round(x * powers.codes.length))
          .join('–');
  const title = tell(
    c,
    say.interlockTitle({ count, all: powers.codes.length, k, place: c.b.subject }),
  );
  return section({
    id: 'interlock',
    nav: tell(c, say.interlockNav({})),
    title,
    subtitle: [tell(c, say.interlockSub({ place: c.b.subject }))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.power({})), false],
          [tell(c, say.placeHead({})), true],
          [tell(c, say.bestIn({})), false],
          [tell(c, say.year({})), false],
        ),
        rows: powers.codes.map((power, i) => {
          const rank = ranks[i];
          return [
            { text: nameOf(c, power) },
            findingCell(c, rank),
            {
              text:
                rank === undefined || rank.value.kind === 'missing'
                  ? '–'
                  : (rank.label[c.lang].split(': ').at(-1) ?? ''),
            },
            {
              text:
                rank === undefined || rank.value.kind === 'missing' ? '–' : yearText(rank.period),
            },
          ];
        }),
      },
      {
        caption: tell(c, say.scanTitle({})),
        columns: columns([tell(c, say.kHead({})), true], [tell(c, say.shareHead({})), true]),
        rows: all.map((f) => [{ text: String(kOf(f.id)), value: kOf(f.id) }, findingCell(c, f)]),
      },
    ],
    notes: [tell(c, say.interlockNote({}))],
    ...credit({ lang: c.lang, a: { asOf: c.b.day } }, title, [finding, ...ranks]),
  });
}
