export { writeAgreementsPage, type AgreementsOptions } from './write.js';
