/** Models scored on the output of a later year. */
export * from './answer.js';
export * from './delays.js';
