export { writeVotesPage, type VotesPageQuestion } from './write.js';
export { votesFile, type VotesFile } from './file.js';
