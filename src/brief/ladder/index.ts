export { writeLadderPage } from './write.js';
export { partnerSections } from './partners.js';
