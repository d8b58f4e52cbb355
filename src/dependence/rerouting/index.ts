export * from './rerouting.js';
export * from './reroute.js';
