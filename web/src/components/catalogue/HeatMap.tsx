import { useMemo } from 'react';
import type { ChartSpec, HeatMapData } from '../../../../src/charts/index.js';
import { ChartView } from '../ChartView.js';

const nothing = (): void => undefined;

/** Drawn again only when what it shows changes: a search makes new data at every key. */
export function HeatMap({ data }: { readonly data: HeatMapData }) {
  const key = `${data.title}|${data.rows.map((r) => r.code).join()}`;
  const spec = useMemo<ChartSpec>(() => ({ kind: 'heat-map', data }), [key]);
  return <ChartView spec={spec} onDrawn={nothing} />;
}
