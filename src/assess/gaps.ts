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

/** Domains that the page itself does not speak of: what would be loaded, and what then answers. */
const ELSEWHERE: readonly Gap[] = [
  {
    id: 'substitutes',
    what: say.gapSubstitutes({}),
    why: say.gapSubstitutesWhy({}),
    fill: say.fillThen({
      dataset: 'Broda-Weinstein elasticities',
      command: 'tuchu dependence substitutes',
    }),
  },
  {
    id: 'input-output',
    what: say.gapInputOutput({}),
    why: say.gapInputOutputWhy({}),
    fill: say.fillLater({ dataset: 'OECD ICIO or WIOD' }),
  },
  {
    id: 'arms',
    what: say.gapArms({}),
    why: say.gapArmsWhy({}),
    fill: say.fillThen({
      dataset: 'SIPRI Arms Transfers Database',
      command: 'tuchu dependence domains',
    }),
  },
  {
    id: 'energy',
    what: say.gapEnergy({}),
    why: say.gapEnergyWhy({}),
    fill: say.fillThen({ dataset: 'UN Comtrade chapter 27', command: 'tuchu dependence domains' }),
  },
  {
    id: 'finance',
    what: say.gapFinance({}),
    why: say.gapFinanceWhy({}),
    fill: say.fillThen({
      dataset: 'World Bank International Debt Statistics',
      command: 'tuchu dependence domains',
    }),
  },
  {
    id: 'votes',
    what: say.gapVotes({}),
    why: say.gapVotesWhy({}),
    fill: say.fillThen({
      dataset: 'UN General Assembly voting data',
      command: 'tuchu dependence domains',
    }),
  },
];

/** A full table older than this many years counts as a gap too. */
const STALE_YEARS = 2;

/** The newest year of all trade that these datasets hold, not after `lastYear`. */
function newestYear(held: readonly Manifest[], lastYear: number): number | undefined {
  const years = held.flatMap((m) =>
    productScope(m) === 'subset' || !m.additive || m.years === null || m.years[0] > lastYear
      ? []
      : [Math.min(m.years[1], lastYear)],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

export function findGaps(
  subject: string,
  pack: Pack | undefined,
  manifests: readonly Manifest[],
  lastYear: number,
): Gap[] {
  const both = (['export', 'import'] as const).map((side) =>
    manifests.filter((m) => holdsAllPartners(m, subject, side)),
  );
  // A gap closes only when both sides are held: the older of the two newest years is the state of it.
  const newest = both.map((held) => newestYear(held, lastYear));
  const full = newest.every((y) => y !== undefined) ? Math.min(...newest.map((y) => y ?? 0)) : null;
  const gaps: Gap[] = [];
  if (pack === undefined)
    gaps.push({
      id: 'profile',
      what: say.gapProfile({ subject }),
      why: say.gapProfileWhy({}),
      fill: say.fillProfile({}),
    });
  if (full === null || full < lastYear - STALE_YEARS)
    gaps.push({
      id: 'full-table',
      what: say.gapFullTable({ year: lastYear, newest: full }),
      why: say.gapFullTableWhy({}),
      fill: say.fillReadable({
        dataset: 'CEPII BACI',
        command: 'tuchu data add FILE',
      }),
    });
  if (!both.every((held) => held.some((m) => productScope(m) === 'all')))
    gaps.push({
      id: 'products',
      what: say.gapProducts({}),
      why: say.gapProductsWhy({}),
      fill: say.fillReadable({
        dataset: 'CEPII BACI, Eurostat Comext',
        command: 'tuchu data add FILE',
      }),
    });
  return [...gaps, ...ELSEWHERE];
}
