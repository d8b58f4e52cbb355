export { writeVotesPage, type VotesPageQuestion } from './write.js';
