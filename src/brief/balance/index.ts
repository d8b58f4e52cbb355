export { writeBalancePage } from './write.js';
export { writeFrictionsPage } from './frictions.js';
