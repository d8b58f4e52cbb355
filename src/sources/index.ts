/** sources/: public datasets, one per file, read into typed rows with their provenance. */
export type * from './rows.js';
export { KINDS } from './rows.js';
export { defineTable, type Layout, type TableSpec } from './define.js';
export type * from './source.js';
export type { TableMeta } from './table-meta.js';
export { filesOf, inArchive, type Named } from './folder.js';
export { download, type DownloadOptions, type DownloadProgress } from './download.js';
export { checkFinished, parseMapping, readMapping, type Mapping } from './mapping.js';
export {
  STATED_LICENCES,
  licenceTerms,
  mayHandOn,
  type LicenceTerms,
  type Redistribution,
} from './licences.js';
export { parseYaml, type YamlFault } from './yaml.js';
export { mappingSource } from './mapping-source.js';
export { proposeMapping } from './mapping-propose.js';
export { PUBLISHERS, fileName, type Publisher } from './publishers.js';
export { say as sourceMessages } from './messages.js';
export { SOURCES, recognise, recogniseAll } from './recognise.js';
export { baci } from './baci.js';
export { comext } from './comext.js';
export { itpdTotals } from './itpd-totals.js';
export { deliveryYears } from './sipri.js';
export { table } from './table.js';
export { listZip, type ZipEntry } from './zip.js';
