export * from './coalition.js';
