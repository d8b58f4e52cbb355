/** The page of the great powers: domain by domain, who leads, who needs the country, what was done, what lies between. */
import { type Finding, type Lang, type PlaceCode, nameInText, render } from '../../core/index.js';
import { type Balance, balanceFindings, powerLists } from '../../relations/index.js';
import { framePage } from '../frame.js';
import type { Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { type BalanceContext, tell } from './context.js';
import { frictionViews, frictionsSection, warmNames } from './frictions.js';
import { codingSection, hedgeSection, readingsSection } from './hedge.js';
import { domainsSection, headOf, matrixSection } from './matrix.js';
import { say } from './messages.js';
import { interlockSection, powersSection } from './powers.js';

/** Powers that lead in the most domains for certain, and in how many. */
function most(b: Balance): { readonly powers: readonly PlaceCode[]; readonly count: number } {
  const counts = b.dominance.map((f) => ({
    power: f.partner ?? '',
    low: f.value.kind === 'point' ? f.value.value : f.value.kind === 'interval' ? f.value.low : 0,
  }));
  const count = Math.max(0, ...counts.map((x) => x.low));
  return {
    count,
    powers: count === 0 ? [] : counts.filter((x) => x.low === count).map((x) => x.power),
  };
}

function dekOf(c: BalanceContext): RichText {
  const { b } = c;
  const opens = (f: Finding, text: string): { text: string; finding: string } => ({
    text,
    finding: f.id,
  });
  const { finding, k } = b.interlock;
  const held = b.domains.filter((d) => d.tables.length > 0).length;
  if (held === 0) return [tell(c, say.dekNone({}))];
  const { value } = finding;
  const n = b.powers.codes.length;
  const share =
    value.kind === 'missing'
      ? []
      : value.kind === 'point'
        ? [value.value]
        : [value.low, value.high];
  const many = share.map((x) => Math.round(x * n)).join('–');
  return [
    tell(c, say.dekCount({ held, all: b.domains.length })),
    ...(share.length === 0
      ? []
      : [tell(c, say.dekLock({})), opens(finding, many), tell(c, say.dekOf({ many, all: n, k }))]),
    ...(b.frictions.warm.value.kind === 'point'
      ? [
          tell(c, say.dekFriction({})),
          opens(b.frictions.warm, String(b.frictions.warm.value.value)),
          tell(c, say.dekTier(warmNames(b.frictions, c.lang))),
        ]
      : []),
    tell(c, say.dekOwn({})),
  ];
}

/** Domains that a power leads for certain, with their years. */
const ledBy = (c: BalanceContext, power: PlaceCode | undefined): string[] =>
  c.b.domains.filter((d) => c.b.leaders.get(d.id)?.certain === power).map((d) => headOf(c, d));

/**
 * @example
 * writeBalancePage(await assessBalance(workspace, 'VNM', {}), 'en').sections.map((s) => s.id);
 * // ['matrix', 'domains', 'powers', 'interlock', 'hedge', 'coding', 'readings', 'frictions']
 */
export function writeBalancePage(b: Balance, lang: Lang): Page {
  const c: BalanceContext = { b, lang };
  const held = b.domains.filter((d) => d.tables.length > 0).length;
  const { powers, count } = most(b);
  const sections = [
    matrixSection(c),
    domainsSection(c),
    ...(held === 0 ? [] : [powersSection(c), interlockSection(c)]),
    hedgeSection(c),
    codingSection(c),
    readingsSection(c),
    frictionsSection(b.frictions, lang),
  ].filter((s): s is Section => s !== undefined);
  const none = b.domains.filter((d) => d.missing !== undefined);
  const page = framePage({
    lang,
    subject: b.subject,
    asOf: b.day,
    kicker: render(say.kicker({ place: b.subject }), lang),
    title: tell(
      c,
      held === 0
        ? say.titleNone({ place: b.subject })
        : count === 0
          ? say.titleNobody({ held })
          : say.title({
              names: powers.map((p) => nameInText(p, lang)),
              count,
              held,
              domains: ledBy(c, powers[0]),
            }),
    ),
    dek: dekOf(c),
    sections,
    findings: {
      ...Object.fromEntries(balanceFindings(b).map((f) => [f.id, findingView(f, lang)])),
      ...frictionViews(b.frictions, lang),
    },
    next: [
      {
        title: tell(c, say.nextVotes({})),
        text: tell(c, say.nextVotesText({})),
        command: null,
        page: 'votes',
      },
      {
        title: tell(c, say.nextShock({})),
        text: tell(c, say.nextShockText({})),
        command: null,
        page: 'shock',
      },
      {
        title: tell(c, say.nextOwn({})),
        text: tell(c, say.nextOwnText({})),
        command: `tuchu balance ${b.subject} --powers ${b.powers.codes.slice(0, 3).join(',')}`,
      },
    ],
    missing: {
      title: none.length === 0 ? '' : tell(c, say.missingTitle({ count: none.length })),
      items: none.map((d) => ({
        what: d.name[lang],
        why: d.missing === undefined ? '' : render(d.missing.detail, lang),
        fill: tell(c, say.fillGap({ place: b.subject })),
      })),
    },
  });
  const own = b.powers.chosen === 'default' ? '' : b.powers.words.join(',');
  return { ...page, balance: { powers: own, lists: powerLists(), k: b.interlock.k } };
}
