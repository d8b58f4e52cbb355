export { writeComplexityPage } from './write.js';
