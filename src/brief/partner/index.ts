export { writePartnerPage, writeSamePairPage } from './write.js';
