/** What the assessment cannot know from what is held: each gap with why it matters and what fills it. */
import type { Message } from '../core/index.js';
import { holdsAllPartners, productScope } from '../dependence/index.js';
import type { Pack } from '../facts/index.js';
import type { Manifest } from '../store/index.js';
import { say } from './messages.js';

export interface Gap {
  readonly id: string;
  readonly what: Message;
  readonly why: Message;
  readonly fill: Message;
}

/** Domains that no source of this version reads; they are gaps for every country. */
const UNREAD: readonly Gap[] = [
  {
    id: 'substitutes',
    what: say.gapSubstitutes({}),
    why: say.gapSubstitutesWhy({}),
    fill: say.fillLater({ dataset: 'Broda-Weinstein or ProTEE elasticities; BEC end use' }),
  },
  {
    id: 'input-output',
    what: say.gapInputOutput({}),
    why: say.gapInputOutputWhy({}),
    fill: say.fillLater({ dataset: 'OECD ICIO, ADB MRIO or WIOD' }),
  },
  {
    id: 'arms',
    what: say.gapArms({}),
    why: say.gapArmsWhy({}),
    fill: say.fillLater({ dataset: 'SIPRI Arms Transfers Database' }),
  },
  {
    id: 'energy',
    what: say.gapEnergy({}),
    why: say.gapEnergyWhy({}),
    fill: say.fillLater({ dataset: 'UN Comtrade chapter 27' }),
  },
  {
    id: 'finance',
    what: say.gapFinance({}),
    why: say.gapFinanceWhy({}),
    fill: say.fillLater({ dataset: 'IMF CDIS; World Bank International Debt Statistics' }),
  },
  {
    id: 'votes',
    what: say.gapVotes({}),
    why: say.gapVotesWhy({}),
    fill: say.fillLater({ dataset: 'UN General Assembly voting data' }),
  },
];

/** A full table older than this many years counts as a gap too. */
const STALE_YEARS = 2;

export function findGaps(
  subject: string,
  pack: Pack | undefined,
  manifests: readonly Manifest[],
  lastYear: number,
): Gap[] {
  const holding = manifests.filter(
    (m) => holdsAllPartners(m, subject, 'export') || holdsAllPartners(m, subject, 'import'),
  );
  const years = holding
    .flatMap((m) => (productScope(m) === 'subset' || m.years === null ? [] : [m.years]))
    .filter(([first]) => first <= lastYear)
    .map(([, last]) => Math.min(last, lastYear));
  const newest = years.length === 0 ? null : Math.max(...years);
  const gaps: Gap[] = [];
  if (pack === undefined)
    gaps.push({
      id: 'profile',
      what: say.gapProfile({ subject }),
      why: say.gapProfileWhy({}),
      fill: say.fillProfile({ folder: `packs/${subject.toLowerCase()}` }),
    });
  if (newest === null || newest < lastYear - STALE_YEARS)
    gaps.push({
      id: 'full-table',
      what: say.gapFullTable({ year: lastYear, newest }),
      why: say.gapFullTableWhy({}),
      fill: say.fillReadable({
        dataset: 'CEPII BACI',
        command: 'tuchu data add FILE',
      }),
    });
  if (!holding.some((m) => productScope(m) !== 'total'))
    gaps.push({
      id: 'products',
      what: say.gapProducts({}),
      why: say.gapProductsWhy({}),
      fill: say.fillReadable({
        dataset: 'CEPII BACI, Eurostat Comext',
        command: 'tuchu data add FILE',
      }),
    });
  return [...gaps, ...UNREAD];
}
