/** Writes the page of an assessment in one language. */
import { type Lang, periodText, placeName } from '../core/index.js';
import { type Assessment, allFindings } from '../assess/index.js';
import { type Context, tell } from './context.js';
import { pageDek, pageTitle } from './headline.js';
import { say } from './messages.js';
import { nextOf } from './next.js';
import type { Page, Section } from './page.js';
import { ladderSection } from './sections/ladder.js';
import { activeRule, mapSection } from './sections/map.js';
import { peersSection } from './sections/peers.js';
import { sharesSections } from './sections/shares.js';
import {
  balanceSection,
  coverageSection,
  groupsSection,
  membershipSection,
} from './sections/tables.js';
import { ledgerSection, measuresSection } from './sections/measures.js';
import { trendSection } from './sections/trend.js';
import { factViews } from './fact-view.js';
import { findingView } from './view.js';

export interface PageOptions {
  readonly lang: Lang;
  /** Boundary rule of the map; the profile's default when not given. */
  readonly mapRule?: string;
}

/** The Findings that the page names, written out; the others are there for the asking as JSON. */
function views(a: Assessment, lang: Lang, ...parts: readonly unknown[]): Page['findings'] {
  const named = new Set<string>();
  JSON.stringify(parts, (key, value: unknown) => {
    if (key === 'finding' && typeof value === 'string') named.add(value);
    return value;
  });
  const shown = allFindings(a).filter((f) => named.has(f.id));
  const dated = a.pack?.facts.filter((f) => named.has(f.id)) ?? [];
  return {
    ...Object.fromEntries(shown.map((f) => [f.id, findingView(f, lang)])),
    ...(a.pack === undefined ? {} : factViews(dated, a.pack, lang)),
  };
}

/**
 * @example
 * const page = writePage(await assess(workspace, 'VNM'), { lang: 'vi' });
 * page.title; // '42 quan hệ đối tác; một thị trường chiếm 32% xuất khẩu …'
 */
export function writePage(a: Assessment, options: PageOptions): Page {
  const { lang } = options;
  const c: Context = { a, lang, mapRule: options.mapRule };
  const sections = [
    ledgerSection(c),
    ladderSection(c),
    mapSection(c),
    ...sharesSections(c, 'newest'),
    trendSection(c),
    ...sharesSections(c, 'full'),
    peersSection(c),
    balanceSection(c),
    coverageSection(c),
    membershipSection(c),
    groupsSection(c),
    measuresSection(c),
  ].filter((s): s is Section => s !== undefined);
  const rule = activeRule(c);
  const dek = pageDek(c);
  return {
    lang,
    subject: { code: a.subject, name: placeName(a.subject, lang) },
    asOf: a.asOf,
    asOfText: periodText(a.asOf, lang),
    kicker: tell(c, say.kicker({ subject: a.subject })),
    title: pageTitle(c),
    dek,
    sections,
    missing: {
      title: tell(c, say.missingTitle({ count: a.gaps.length })),
      items: a.gaps.map((g) => ({
        what: tell(c, g.what),
        why: tell(c, g.why),
        fill: tell(c, g.fill),
      })),
    },
    next: nextOf(c),
    mapRules: (a.pack?.profile.map.rules ?? []).map((r) => ({
      id: r.id,
      label: r.label[lang],
      active: r.id === rule?.id,
    })),
    findings: views(a, lang, dek, sections),
  };
}
