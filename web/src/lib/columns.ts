/** Lays sections out in columns of about the same length, in reading order down each column. */
import type { Section } from '../../../src/brief/page.js';

/** Rough height in pixels: good enough to balance by. */
function height({ chart, tables, notes }: Section): number {
  const drawn = {
    ladder: 450,
    'tier-map': 560,
    'passage-map': 560,
    'partner-bars': 250,
    scatter: 390,
    trend: 320,
    'heat-map': 400,
    treemap: 480,
    'product-space': 560,
    'stacked-bars': 380,
    'year-lines': 330,
    'band-lines': 450,
    positions: 330,
    timeline: 1200,
    'loss-map': 560,
    'day-lines': 320,
    'ego-network': 760,
    'power-matrix': 760,
  };
  const tall = tables.map(
    (table) => 50 + Math.min(table.rows.length * (table.columns.length > 4 ? 58 : 38), 720),
  );
  const rows = Math.max(0, ...tall);
  return 150 + (chart === null ? 0 : drawn[chart.kind]) + rows + notes.join('').length / 3;
}

export function columns(sections: readonly Section[], count: number): Section[][] {
  const columns = Array.from({ length: count }, () => ({ height: 0, sections: [] as Section[] }));
  for (const section of sections) {
    const shortest = columns.reduce((a, b) => (b.height < a.height ? b : a));
    shortest.sections.push(section);
    shortest.height += height(section);
  }
  return columns.map((c) => c.sections);
}

/** Sections in the order given, wide ones by themselves, those between two wide ones together. */
export function runs(sections: readonly Section[]): Section[][] {
  const found: Section[][] = [];
  for (const section of sections) {
    const last = found.at(-1);
    if (last === undefined || section.wide === true || last[0]?.wide === true)
      found.push([section]);
    else last.push(section);
  }
  return found;
}
