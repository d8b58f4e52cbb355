/** The importer's side of a cut, without time: missing inputs limit output. */
export * from './assumptions.js';
export * from './bottleneck.js';
export * from './findings.js';
