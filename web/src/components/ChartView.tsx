import { useEffect, useRef, useState } from 'react';
import type { Chart, ChartSpec, WorldTopology } from '../../../src/charts/index.js';
import { drillTo, isDrill } from '../lib/drill.js';
import { loadTopology } from '../lib/topology.js';
import { useShell } from '../state/shell.js';

/** Wider than this a chart of a few numbers only gets emptier; tiles fill what there is. */
const WIDEST: Partial<Record<ChartSpec['kind'], number>> = {
  treemap: 1240,
  'product-space': 1240,
  timeline: 1240,
  'ego-network': 1200,
  'tier-map': 1000,
  'band-lines': 1000,
  'loss-map': 960,
  'day-lines': 960,
};
const widest = ({ kind }: ChartSpec): number => WIDEST[kind] ?? 760;

/** The drawing room comes after the words: the page can be read before it is there. */
const charts = () => import('../../../src/charts/index.js');

interface Props {
  readonly spec: ChartSpec;
  readonly onDrawn: (chart: Chart) => void;
}

/** Draws a chart for the width it is given, and again when that changes. */
export function ChartView({ spec, onDrawn }: Props) {
  const { lang, words, address, page, openFinding, go } = useShell();
  const frame = useRef<HTMLDivElement>(null);
  const most = widest(spec);
  const [width, setWidth] = useState(0);
  const [state, setState] = useState<'drawing' | 'drawn' | 'no-map'>('drawing');

  useEffect(() => {
    const node = frame.current;
    if (node === null) return;
    const measure = (): void => setWidth(Math.min(Math.floor(node.clientWidth), most));
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    return () => observer.disconnect();
  }, [most]);

  useEffect(() => {
    if (width < 120) return;
    let current = true;
    const draw = async (topology?: WorldTopology): Promise<void> => {
      const { drawChart } = await charts();
      if (!current) return;
      const chart = drawChart(spec, { document, width, lang }, topology);
      for (const node of chart.svg.querySelectorAll('[data-finding]'))
        if (page?.findings[node.getAttribute('data-finding') ?? ''] === undefined)
          node.removeAttribute('data-finding');
      frame.current?.replaceChildren(chart.svg);
      setState('drawn');
      onDrawn(chart);
    };
    if (spec.kind === 'tier-map' || spec.kind === 'passage-map' || spec.kind === 'loss-map') {
      const detail = width >= 480 || spec.data.features.length > 0;
      loadTopology(detail).then(draw, () => {
        void draw().then(() => current && setState('no-map'));
      });
    } else void draw();
    return () => {
      current = false;
    };
  }, [spec, width, lang, page, onDrawn]);

  return (
    <figure className="chart">
      {state === 'drawing' && <p className="drawing">{words.drawing}</p>}
      <div
        ref={frame}
        className="chart-frame"
        data-chart={spec.kind}
        data-state={state}
        // A convenience for the mouse: the table has the same numbers as buttons, the same names as links.
        onClick={(e) => {
          const under = (what: string): string | null | undefined =>
            (e.target as Element).closest(`[${what}]`)?.getAttribute(what);
          const [id, drill] = [under('data-finding'), under('data-drill')];
          if (id) openFinding(id);
          else if (isDrill(drill)) {
            go(drillTo(drill, address.page));
            window.scrollTo(0, 0);
          }
        }}
      />
      {state === 'no-map' && <p className="note">{words.noMap}</p>}
    </figure>
  );
}
