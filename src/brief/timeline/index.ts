export { narrowTimeline, writeTimelinePage } from './write.js';
