/** The leather table as a person’s own files: three countries, two years. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leatherTable } from './leather.js';

/** The leather table as a labelled matrix; with `more`, every sale across a border is so much larger. */
function matrix(more: number): string {
  const { nodes, places, z, f } = leatherTable();
  const name = (i: number): string => `${nodes[i]?.place}:s${(i % 3) + 1}`;
  const head = [
    'row in million USD',
    ...nodes.map((_, i) => name(i)),
    ...places.map((p) => `${p}:use`),
  ];
  const lines = nodes.map((node, i) => {
    const size = (place: string | undefined): number => (place === node.place ? 1 : more);
    return [
      name(i),
      ...nodes.map((to, j) => (z.data[i * 9 + j] as number) * size(to.place)),
      ...places.map((p, k) => (f.data[i * 3 + k] as number) * size(p)),
    ].join(',');
  });
  return `${[head.join(','), ...lines].join('\n')}\n`;
}

/** Writes the table of 2000, when less was sold across borders, and that of 2005; gives their paths. */
export function leatherFiles(dir: string): string[] {
  const files = [
    [2000, 0.8],
    [2005, 1],
  ] as const;
  return files.map(([year, more]) => {
    const path = join(dir, `leather_${year}.csv`);
    writeFileSync(path, matrix(more));
    return path;
  });
}
