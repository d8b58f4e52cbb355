/** Writes everything about one pair on one page, in one language. */
import {
  type Day,
  type Lang,
  type Message,
  type PlaceCode,
  placeName,
  render,
} from '../../core/index.js';
import { type PairAssessment, pairFindings } from '../../assess/index.js';
import type { Conflict, Pack } from '../../facts/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { FindingView, Page, Section } from '../page.js';
import { findingView, standingText } from '../view.js';
import { type PairContext, tell } from './context.js';
import { flowsSection, groupsSection, productsSection, statedSections } from './flows.js';
import { pairDek, pairTitle } from './headline.js';
import { say } from './messages.js';
import {
  agreementsSection,
  channelsSection,
  conflictId,
  conflictsSection,
  milestonesSection,
  relationSection,
} from './relation.js';
import { frictionSection, tiesSection } from './ties.js';

/** A disagreement of a pack, opened: what is said, how it may be read, and every source. */
function conflictView(conflict: Conflict, pack: Pack, lang: Lang): FindingView {
  const links = conflict.sources.flatMap((id) => {
    const source = pack.sources[id];
    return source?.kind === 'public' ? [{ label: id, address: source.address }] : [];
  });
  return {
    id: conflictId(pack.code, conflict.id),
    label: conflict.title[lang],
    value: conflict.claims.join(' · '),
    unit: '',
    period: '',
    method: render(say.saidA({}), lang),
    formula: '',
    methodStatus: render(say.contradicted({}), lang),
    citation: '',
    rule: null,
    inputs: [],
    evidence: [
      {
        title: conflict.title[lang],
        lines: [...conflict.claims, ...conflict.evidence],
        links,
        standing: 'contradicted',
        standingLabel: standingText('contradicted', lang),
      },
    ],
    coverage: render(say.conflictsSub({}), lang),
    caveats: [conflict.resolution[lang]],
    limits: [],
    reproduce: `tuchu facts ${pack.code}`,
    paragraph: `${conflict.title[lang]}: ${conflict.claims.join('; ')}. ${conflict.resolution[lang]}`,
  };
}

/** Only what cells and sentences of the page name. */
function named(all: Page['findings'], ...parts: readonly unknown[]): Page['findings'] {
  const ids = new Set<string>();
  JSON.stringify(parts, (key, value: unknown) => {
    if (key === 'finding' && typeof value === 'string') ids.add(value);
    return value;
  });
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}

/**
 * @example
 * const page = writePartnerPage(await assessPair(workspace, 'VNM', 'CHN'), 'en');
 * page.sections.map((s) => s.id); // ['relation', 'friction', 'agreements', …]
 */
export function writePartnerPage(a: PairAssessment, lang: Lang): Page {
  const c: PairContext = { a, lang };
  const { subject, partner, asOf } = a;
  const dek = pairDek(c);
  // Friction stands beside the tier: a warm name must not hide a dispute.
  const sections = [
    relationSection(c),
    frictionSection(c),
    agreementsSection(c),
    flowsSection(c),
    ...statedSections(c),
    milestonesSection(c),
    tiesSection(c),
    productsSection(c),
    groupsSection(c),
    conflictsSection(c),
    channelsSection(c),
  ].filter((s): s is Section => s !== undefined);
  const views: Record<string, FindingView> = {};
  for (const p of a.packs) {
    const facts = [...p.facts, ...p.unions, ...p.agreements.flatMap((x) => x.actions)];
    Object.assign(views, factViews(facts, p.pack, lang));
    for (const conflict of p.conflicts) {
      const view = conflictView(conflict, p.pack, lang);
      views[view.id] = view;
    }
  }
  for (const f of pairFindings(a)) views[f.id] = findingView(f, lang);
  return framePage({
    lang,
    subject,
    asOf,
    kicker: tell(c, say.kicker({ subject, partner })),
    title: pairTitle(c),
    dek,
    sections,
    findings: named(views, dek, sections),
    missing: {
      title: a.gaps.length === 0 ? '' : tell(c, say.missingTitle({ count: a.gaps.length })),
      items: a.gaps.map((g) => ({
        what: tell(c, g.what),
        why: tell(c, g.why),
        fill: tell(c, g.fill),
      })),
    },
    next: [
      ...a.packs.slice(0, 1).map(({ pack, other }) => ({
        title: tell(c, say.nextFacts({})),
        text: tell(c, say.nextFactsText({})),
        command: `tuchu facts ${pack.code} --with ${other}`,
      })),
      {
        title: tell(c, say.nextReverse({ subject, partner })),
        text: tell(c, say.nextReverseText({})),
        command: `tuchu relations ${partner} with ${subject} --as-of ${asOf}`,
      },
      {
        title: tell(c, say.nextLeverage({ subject, partner })),
        text: tell(c, say.nextLeverageText({})),
        command: `tuchu dependence leverage ${subject} --from ${partner}`,
      },
    ],
  });
}

/**
 * A country asked for as its own partner: that a pair needs two, and where its partners are.
 *
 * @example
 * writeSamePairPage('VNM', '2025-12-31', 'en').title; // 'Viet Nam is both ends of the pair'
 */
export function writeSamePairPage(subject: PlaceCode, day: Day, lang: Lang): Page {
  const word = (message: Message): string => render(message, lang);
  return framePage({
    lang,
    subject,
    asOf: day,
    kicker: placeName(subject, lang),
    title: word(say.sameTitle({ subject })),
    dek: [word(say.sameDek({}))],
    sections: [],
    findings: {},
    next: [
      {
        title: word(say.sameNext({ subject })),
        text: word(say.sameNextText({})),
        command: `tuchu relations ${subject} partners --as-of ${day}`,
      },
    ],
  });
}
