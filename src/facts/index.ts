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
export { checkPack, type Checked, type RawPack } from './check.js';
export { buildPack, packFor, packs, readPack } from './pack.js';
export { preferred, select, type FactQuery, type Preference } from './query.js';
export { evidenceOf, sourcesOf, statementOf } from './evidence.js';
export * from './claims/index.js';
