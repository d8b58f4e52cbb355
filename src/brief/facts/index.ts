export {
  byDate,
  packMessage,
  preferMessage,
  writeFactsPage,
  writeNoFactsPage,
  type FactsPage,
} from './write.js';
