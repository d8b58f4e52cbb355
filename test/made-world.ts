/** A small made-up world: three countries and more, three products, two years; and troops, two hosts alike. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const meta = (id: string, flow: string, unit: string): string =>
  JSON.stringify({
    'tuchu-table': 1,
    title: { en: `Made-up ${flow}`, vi: `Số bịa: ${id}` },
    release: '1',
    unit,
    licence: 'CC0',
    citation: 'made up',
    homepage: '',
    madeBy: 'hand',
    derivedFrom: [],
    notes: [],
    id,
    kind: 'flows',
    classification: 'HS17',
    flow,
    side: 'reconciled',
    scope: { from: 'all', to: 'all', products: 'all' },
  });

/**
 * Flows of goods. Viet Nam buys silicon from Norway (60 of 100, then 50 of 100 beside Brazil), nickel from
 * Russia alone, and cloth from four countries alike; it sells cloth to the United States.
 */
const GOODS = `from,to,product,year,value
NOR,VNM,280469,2019,60
CHN,VNM,280469,2019,40
NOR,VNM,280469,2020,50
CHN,VNM,280469,2020,20
BRA,VNM,280469,2020,30
RUS,VNM,750210,2019,300
RUS,VNM,750210,2020,300
CHN,VNM,520811,2020,10
IND,VNM,520811,2020,10
IDN,VNM,520811,2020,10
PAK,VNM,520811,2020,10
VNM,USA,520811,2020,70
RUS,DEU,750210,2020,500
NOR,DEU,280469,2020,80
BRA,USA,280469,2020,90
`;
const TROOPS = `from,to,product,year,value
USA,JPN,TOTAL,2020,50
USA,DEU,TOTAL,2020,50
`;

/** Writes both tables to a new folder and gives their paths. @param more lines of goods beside the others */
export function madeWorld(more = ''): { readonly dir: string; readonly files: readonly string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-world-'));
  const write = (name: string, rows: string, about: string): string => {
    const path = join(dir, `${name}.csv`);
    writeFileSync(path, rows);
    writeFileSync(join(dir, `${name}.meta.json`), about);
    return path;
  };
  return {
    dir,
    files: [
      write('goods', GOODS + more, meta('made-goods', 'goods', 'USD')),
      write('troops', TROOPS, meta('made-troops', 'troops', 'count')),
    ],
  };
}
