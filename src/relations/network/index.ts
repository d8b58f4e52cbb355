export { changesBetween, partnerIn, partnersIn, replay, type Changes } from './changes.js';
export { constraint, effectiveSize, efficiency, localConstraints } from './burt.js';
export { adjustedRand, communities, seeded, type Communities } from './communities.js';
export {
  degreeRange,
  graphOf,
  nodeNumbers,
  regionOf,
  STRUCTURE,
  tieFinding,
  type Asked as NetworkAsked,
  type NodeNumbers,
} from './findings.js';
export { ROLES, roles, type Role, type Roles } from './gould-fernandez.js';
export { neighboursOf, tieCount, type Neighbours, type Tie } from './graph.js';
export {
  isMissing,
  KINDS as LAYER_KINDS,
  LAYERS,
  type Layer,
  type LayerId,
  type LayerKind,
  type LayerOn,
} from './layer.js';
export { NETWORK_LIMITS } from './limits.js';
export { MEASURES as NETWORK_MEASURES, type MeasureId } from './methods.js';
export { interdependence, overlapShare, participation } from './multilayer.js';
export { fullestDay, openNetwork, type Network } from './open.js';
export { pledgeText } from './pledges.js';
export { votesRead } from './read-votes.js';
export {
  layersNamed,
  networkReport,
  networkLimits,
  reportFindings,
  type LayerReport,
  type NetworkQuestion,
  type NetworkReport,
} from './report.js';
export { standardMeasures, type Standard } from './standard.js';
