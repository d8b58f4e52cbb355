/** brief/chain: the page of a country's value chains. */
export * from './write.js';
