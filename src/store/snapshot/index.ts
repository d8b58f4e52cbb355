/** store/snapshot/: a workspace as a signed bundle, handed on and taken in without a network. */
export { exportBundle, type ExportOptions, type ExportResult } from './export.js';
export { importBundle, type ImportResult } from './import.js';
export { keysDir, listKeys, newKey, signingKey, trustKey, untrustKey } from './keyring.js';
export type { Key } from './key.js';
export { fingerprintText } from './messages.js';
export type { LeftOut } from './datapackage.js';
export { verifyBundle, type Bundle, type BundleDataset, type VerifyOptions } from './verify.js';
