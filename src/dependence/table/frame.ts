/** What Findings about one country in one dataset and year share; it stands in core, for earlier rooms need it too. */
export { findingOf, valueOf } from '../../core/index.js';
export type { Frame, Reading } from '../../core/index.js';
