export { writePartnerPage } from './write.js';
