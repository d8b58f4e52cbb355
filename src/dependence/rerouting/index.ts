export * from './rerouting.js';
export type { RerouteQuestion } from './route.js';
export * from './reroute.js';
