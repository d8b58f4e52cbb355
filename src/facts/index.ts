export { CHANNELS, DOMAINS, PREDICATES, STATUSES } from './predicates.js';
export type { Channel, Domain, Predicate, Status } from './predicates.js';
export type {
  AgreementRule,
  Conflict,
  Fact,
  Gap,
  Instrument,
  MapRule,
  Pack,
  Profile,
  RelationRule,
  Reporter,
  Source,
  Tier,
} from './schema.js';
export { amountText, CURRENCIES, knownUnit, unitText } from './units.js';
export { anyHeldOn, heldOn, turningDays, type Held } from './hold.js';
export { checkPack, contentsOf, type Checked, type Contents, type RawPack } from './check.js';
export { addPack, removePack, type Added } from './shelf.js';
export { FILE_NAMES, fileSchema } from './json-schema.js';
export { buildPack, packFor, packs, readFolder, readPack, type PackEntry } from './pack.js';
export { scanJson, type Scanned, type TextPlace } from './json-text.js';
export { select, type FactQuery } from './query.js';
export {
  PREFER_RULES,
  asHeld,
  preferenceOf,
  preferred,
  settle,
  type Prefer,
  type Preference,
  type Settled,
} from './prefer.js';
export { overlap, readingsOf, rivalGroups, settled } from './rivals.js';
export { existenceOf, existences, type Existence } from './existence.js';
export { amountOf, evidenceOf, sourcesOf, statementOf, timeOf } from './evidence.js';
export * from './claims/index.js';
