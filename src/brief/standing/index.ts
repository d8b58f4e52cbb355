export { standingPageFindings, writeStandingPage, type StandingOptions } from './write.js';
export { writeDiplomaticPage } from './diplomatic.js';
