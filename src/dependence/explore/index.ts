export * from './explore.js';
