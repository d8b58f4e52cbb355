/** store/: the workspace. The only room that knows DuckDB. */
export { workspaceDir } from './location.js';
export type { LoadOptions, Progress } from './load.js';
export type { Manifest } from './manifest.js';
export type {
  PartnerTotal,
  PlaceTotal,
  ProductPartner,
  TradeSide,
  YearlyPartner,
} from './query.js';
export { openWorkspace } from './workspace.js';
export type {
  AddResult,
  CodeQuery,
  ProductQuery,
  RecordQuery,
  SeriesQuery,
  SideQuery,
  Unreadable,
  Workspace,
  YearQuery,
} from './api.js';
export type { CellRow, CodeRow, Kind, RecordRow, SeriesRow } from '../sources/index.js';
export { datasetEvidence } from './evidence.js';
