export { writeChokepointsPage } from './write.js';
