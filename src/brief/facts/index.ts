export { byDate, packMessage, preferMessage, writeFactsPage, type FactsPage } from './write.js';
