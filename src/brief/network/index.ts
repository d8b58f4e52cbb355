export {
  NETWORK_PARTS,
  allTable,
  writeNetworkPage,
  writeNetworkPair,
  type NetworkPageQuestion,
  type NetworkPart,
  type WrittenNetwork,
} from './write.js';
