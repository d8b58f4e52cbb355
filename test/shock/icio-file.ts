/**
 * A made-up table in the layout of OECD ICIO: Viet Nam, the G7 and China in two parts, the goods of divisions 01 to 33,
 * trade and finance. Every number is made up; output is what is sold, and value added what is left of it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const REGIONS = ['VNM', 'CN1', 'CN2', 'USA', 'DEU', 'JPN', 'CAN', 'FRA', 'GBR', 'ITA'];
const SIZE: Readonly<Record<string, number>> = { VNM: 1, CN1: 12, CN2: 6, USA: 20, DEU: 5, JPN: 6 };
export const ICIO_SECTORS =
  'A01_02 A03 B05_06 B07_08 C10T12 C13T15 C16 C17_18 C19 C20 C21 C22 C23 C24 C25 C26 C27 C28 C29 C30 C31T33 G K'.split(
    ' ',
  );

/** How much a region sells to another, by their sizes; most stays at home. */
const pull = (from: string, to: string): number =>
  (SIZE[from] ?? 3) * (SIZE[to] ?? 3) * (from.slice(0, 2) === to.slice(0, 2) ? 1 : 0.03) +
  (from === to ? 4 * (SIZE[from] ?? 3) : 0);

/** Writes it and gives its path. */
export function icioFile(dir: string): string {
  const nodes = REGIONS.flatMap((region) => ICIO_SECTORS.map((sector) => ({ region, sector })));
  const users = [...new Set(REGIONS.map((r) => (r.startsWith('CN') ? 'CHN' : r)))];
  const bought = new Map<string, number>();
  const sales = nodes.map(({ region, sector }, i) => {
    const s = ICIO_SECTORS.indexOf(sector);
    const z = nodes.map((to, j) => {
      const t = ICIO_SECTORS.indexOf(to.sector);
      const amount = pull(region, to.region) * (0.2 + ((s * 7 + t * 3 + i) % 5) / 10) * 0.02;
      const label = `${to.region}_${to.sector}`;
      bought.set(label, (bought.get(label) ?? 0) + Math.round(amount * 1e4) / 1e4);
      return [j, Math.round(amount * 1e4) / 1e4] as const;
    });
    const f = users.map((to) => {
      const parts = to === 'CHN' ? ['CN1', 'CN2'] : [to];
      const amount = parts.reduce((sum, p) => sum + pull(region, p), 0) * (1 + (s % 4) / 4) * 0.6;
      return Math.round(amount * 1e4) / 1e4;
    });
    const row = [...z.map(([, x]) => x), ...f];
    return { label: `${region}_${sector}`, row, total: row.reduce((a, b) => a + b, 0) };
  });
  const head = ['V1', ...sales.map((r) => r.label), ...users.map((u) => `${u}_HFCE`), 'TOTAL'];
  const added = sales.map(({ label, total }) => total - (bought.get(label) ?? 0));
  const none = users.map(() => 0);
  const lines = [
    head,
    ...sales.map(({ label, row, total }) => [label, ...row, total]),
    ['TLS', ...added.map(() => 0), ...none, 0],
    ['VA', ...added, ...none, 0],
    ['OUT', ...sales.map((r) => r.total), ...none, 0],
  ];
  const path = join(dir, 'ICIO2021_2018.csv');
  writeFileSync(path, `${lines.map((line) => line.join(',')).join('\n')}\n`);
  return path;
}
