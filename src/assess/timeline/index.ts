export { eventsBetween, milestoneOf, milestonesOf, type Milestone } from './milestones.js';
export { heldYears, PANELS, type NoSeries, type Panel, type Series } from './series.js';
export { WINDOW, windowsAt, type Windows } from './windows.js';
export { BEFORE_AFTER, BEYOND_TREND, OTHERS_CHANGE, type Change } from './findings.js';
export { packSeries } from './pack-series.js';
export {
  DEFAULT_POLES,
  timelineFindings,
  timelineOf,
  type Timeline,
  type TimelineQuestion,
} from './timeline.js';
