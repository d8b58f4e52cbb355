export {
  writeAgreements,
  writeAgreementsPage,
  type AgreementsOptions,
  type AgreementsPage,
} from './write.js';
