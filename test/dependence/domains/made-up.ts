/** Made-up tables of every kind of flow, loaded by the roads a user has. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mappingSource, parseMapping } from '../../../src/sources/index.js';
import type { Manifest, Workspace } from '../../../src/store/index.js';

const REGISTER =
  'tidn,buyercod,sellercod,odat,odai,onum,onai,ldat,term,desig2,wcat,desc,coprod,nrdel,nrdelai,delyears,buyer,seller,status,tivunit,tivorder,tivdel';

/** One line of SIPRI's register. */
export const order = (
  id: number,
  seller: string,
  buyer: string,
  tiv: number | '',
  delivered: string,
): string =>
  `${id},XX,YY,2015,,4,,2020,N/A,Ship,SH,ship,,3,,${delivered},${buyer},${seller},N,1,9,${tiv}`;

export async function addRegister(
  workspace: Workspace,
  dir: string,
  lines: readonly string[],
): Promise<Manifest> {
  const file = join(dir, `register-${lines.length}.csv`);
  writeFileSync(file, `${REGISTER}\n${lines.join('\n')}\n`);
  const [added] = await workspace.add([file]);
  if (added === undefined) throw new Error('nothing was added');
  return added.manifest;
}

/** A table of `from,to,year,value` read by a mapping. */
export async function addFlow(
  workspace: Workspace,
  dir: string,
  flow: string,
  lines: readonly string[],
  more = 'scope: { from: all, to: [VNM], products: all, believe: true }',
): Promise<Manifest> {
  const file = join(dir, `${flow.replaceAll(' ', '-')}.csv`);
  writeFileSync(file, `from,to,year,value\n${lines.join('\n')}\n`);
  const mapping = parseMapping(
    `tuchu-mapping: 1
id: made-up-${flow.replaceAll(' ', '-')}
title: { en: Made up, vi: Dựng lên }
licence: CC0
citation: Made up for this test.
kind: flows
unit: million USD
flow: ${flow}
side: importer
${more}
columns:
  from: { column: from, places: iso3 }
  to: { column: to, places: iso3 }
  year: { column: year }
  value: { column: value }
`,
    'made-up.yaml',
  );
  const [added] = await workspace.add([file], { source: mappingSource(mapping) });
  if (added === undefined) throw new Error('nothing was added');
  return added.manifest;
}

/** A table of `subject,measure,year,value` read by a mapping. */
export async function addSeries(
  workspace: Workspace,
  dir: string,
  id: string,
  lines: readonly string[],
): Promise<Manifest> {
  const file = join(dir, `${id}.csv`);
  writeFileSync(file, `subject,measure,year,value\n${lines.join('\n')}\n`);
  const mapping = parseMapping(
    `tuchu-mapping: 1
id: ${id}
title: { en: Made up, vi: Dựng lên }
licence: CC0
citation: Made up for this test.
kind: series
unit: mixed
columns:
  subject: { column: subject, places: iso3 }
  measure: { column: measure }
  year: { column: year }
  value: { column: value }
`,
    'made-up.yaml',
  );
  const [added] = await workspace.add([file], { source: mappingSource(mapping) });
  if (added === undefined) throw new Error('nothing was added');
  return added.manifest;
}
