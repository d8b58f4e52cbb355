export { noClaimsPage, writeClaimsPage, type ClaimsPage } from './write.js';
export { claimsJson, type JsonClaim, type JsonSource, type JsonValue } from './json.js';
export { opensIn } from './views.js';
export { verdictText } from './words.js';
