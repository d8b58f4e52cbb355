/** The importer's side of a cut, without time: missing inputs limit output. */
export { BOTTLENECK_ASSUMPTIONS } from './assumptions.js';
export * from './bottleneck.js';
export * from './findings.js';
