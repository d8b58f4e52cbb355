/** store/: the workspace. The only room that knows DuckDB. */
export { workspaceDir } from './location.js';
export type { LoadOptions, Progress } from './load.js';
export type { Manifest } from './manifest.js';
export type {
  PartnerTotal,
  PlaceTotal,
  ProductPartner,
  ProductTotal,
  TradeSide,
  YearlyPartner,
} from './flow-query.js';
export { openCube, type Cube } from './cube/open.js';
export { indexKind, type Indexes } from './cube/layout.js';
export { shared } from './cube/shared.js';
export { isMissing } from './cube/missing.js';
export type { Change, Diff, PlaceChange } from './diff.js';
export type { Verified } from './verify.js';
export { openWorkspace } from './workspace.js';
export type {
  AddResult,
  CodeQuery,
  MirrorQuery,
  ProductQuery,
  ReconciledQuery,
  RecordQuery,
  SeriesQuery,
  SideQuery,
  Unreadable,
  VerifyOptions,
  Workspace,
  YearQuery,
} from './api.js';
export type { CellRow, CodeRow, Kind, RecordRow, SeriesRow } from '../sources/index.js';
export {
  GAP_FORMULA,
  LARGE_GAP,
  gapOf,
  reconcile,
  type MirrorRow,
  type ReconciledRow,
  type ReconcileRule,
} from './mirror.js';
export { MOST_LINKS, type LinkQuery, type LinkRow } from './links.js';
export { EDITIONS, convertProducts, type Conversion } from './convert.js';
export type { CoverageRole, CoverageRow } from './coverage.js';
export type { DatasetRows, RowCell, RowsQuery } from './rows.js';
export { contentKey, keepNumbers, keptNumbers } from './cache.js';
export { keepParts, keptParts, type Parts } from './cache-parts.js';
export type { CellColumns, CellLabel } from './cell-columns.js';
export { datasetEvidence } from './evidence.js';
export * from './snapshot/index.js';
