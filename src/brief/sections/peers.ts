/** The country among all others: concentration of exports and imports in one year. */
import { placeName, valueText } from '../../core/index.js';
import { HHI_US_2010 } from '../../dependence/index.js';
import { type Context, tell } from '../context.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import type { Section } from '../page.js';

/** Countries that get a label where there is room: the largest traders. */
const LABELS = 14;

export function peersSection(c: Context): Section | undefined {
  const { peers, subject, asOf } = c.a;
  const own = peers?.points.find((p) => p.place === subject);
  if (peers === undefined || own === undefined) return undefined;
  const [exports, imports] = (['export', 'import'] as const).map((side) =>
    c.a.position.find((f) => f.side === side),
  );
  if (exports?.value.kind !== 'point' || imports?.value.kind !== 'point') return undefined;
  const title = tell(
    c,
    say.peersTitle({
      subject,
      year: peers.year,
      exportBelow: exports.value.value,
      importBelow: imports.value.value,
      of: peers.points.length - 1,
    }),
  );
  const bySize = new Map(
    peers.points
      .toSorted((a, b) => b.trade - a.trade)
      .slice(0, LABELS)
      .map((p, i) => [p.place, i + 1]),
  );
  const limit = { value: HHI_US_2010.value, label: HHI_US_2010.label[c.lang] };
  const source = tell(
    c,
    say.sourceLine({
      names: tell(
        c,
        say.datasetSource({ title: peers.evidence.title[c.lang], release: peers.evidence.release }),
      ),
      more: 0,
    }),
  );
  return {
    id: 'peers',
    nav: navName('peers', c.lang),
    title,
    subtitle: [
      tell(c, say.peersSub({ year: peers.year })),
      ` · ${tell(c, say.hhiInline({ side: 'export' }))}: `,
      { text: valueText(exports, c.lang), finding: exports.id },
      ` · ${tell(c, say.hhiInline({ side: 'import' }))}: `,
      { text: valueText(imports, c.lang), finding: imports.id },
    ],
    chart: {
      kind: 'scatter',
      data: {
        title,
        x: { label: tell(c, say.peersX({})) },
        y: { label: tell(c, say.peersY({})) },
        logarithmic: true,
        logNote: tell(c, say.logNote({})),
        placeLabel: tell(c, say.placeWord({})),
        sizeLabel: tell(c, say.tradeWord({})),
        points: peers.points.map((p) => ({
          code: p.place,
          label: placeName(p.place, c.lang),
          x: p.importHhi,
          y: p.exportHhi,
          size: p.trade,
          emphasis: p.place === subject,
          labelRank: p.place === subject ? 0 : (bySize.get(p.place) ?? null),
        })),
        limits: [
          { axis: 'x', ...limit },
          { axis: 'y', ...limit },
        ],
      },
    },
    tables: [],
    notes: [tell(c, say.peersNote({}))],
    source,
    cite: tell(c, say.cite({ title, source: peers.evidence.citation, day: asOf })),
  };
}
