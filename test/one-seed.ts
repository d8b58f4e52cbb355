/**
 * Property tests draw the same cases in every run, so that a run says the same of the same code twice. Other cases are
 * drawn on purpose: `FC_SEED=12345 npm test`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1_930_207) });
