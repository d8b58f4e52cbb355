/** Who answers for each page of the workbench; a page without its routes does not compile. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { PageName } from '../brief/index.js';
import type { Workspace } from '../store/index.js';
import { agreementsRoutes } from './agreements.js';
import { assessmentRoutes } from './assessment.js';
import { balanceRoutes } from './balance.js';
import { catalogueRoutes } from './catalogue.js';
import { chainRoutes } from './chain.js';
import { checkRoutes } from './check.js';
import { chokepointsRoutes } from './chokepoints.js';
import { claimsRoutes } from './claims.js';
import { complexityRoutes } from './complexity.js';
import { explorerRoutes } from './explorer.js';
import { factsRoutes } from './facts.js';
import { ladderRoutes } from './ladder.js';
import { networkRoutes } from './network.js';
import { partnerRoutes } from './partner.js';
import { shockRoutes } from './shock.js';
import { standingRoutes } from './standing.js';
import { timelineRoutes } from './timeline.js';
import { votesRoutes } from './votes.js';

type Register = (app: OpenAPIHono, workspace: Workspace) => void;

export const PAGE_ROUTES: Readonly<Record<PageName, Register>> = {
  overview: assessmentRoutes,
  timeline: timelineRoutes,
  claims: claimsRoutes,
  facts: factsRoutes,
  relations: ladderRoutes,
  partner: partnerRoutes,
  agreements: agreementsRoutes,
  network: networkRoutes,
  standing: standingRoutes,
  balance: balanceRoutes,
  votes: votesRoutes,
  dependence: explorerRoutes,
  chain: chainRoutes,
  complexity: complexityRoutes,
  chokepoints: chokepointsRoutes,
  shock: shockRoutes,
  check: checkRoutes,
  data: catalogueRoutes,
};
