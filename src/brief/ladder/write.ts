/** Writes the ladder with its dates: the drawing, then every partner by tier, each date opening its source. */
import { type Lang, render } from '../../core/index.js';
import type { Assessment } from '../../assess/index.js';
import { beforeTiers, countOf, rungs } from '../../relations/index.js';
import { type Context, countText } from '../context.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { ladderSection, totalFinding } from '../sections/ladder.js';
import { coverageSection } from '../sections/tables.js';
import { findingView } from '../view.js';
import { say } from './messages.js';
import { partnerSections } from './partners.js';
import { byRank, sharesRank } from './rungs.js';

/** With more rungs than this a title of counts says nothing: the total does. */
const FEW = 4;

/**
 * @example
 * writeLadderPage(await assess(workspace, 'VNM', '2025-12-31'), 'en').title;
 * // '14 / 14 / 14 = 42: the partners of Viet Nam on 31 December 2025'
 */
export function writeLadderPage(a: Assessment, lang: Lang): Page {
  const { subject, asOf, pack, ladder } = a;
  const c: Context = { a, lang, mapRule: undefined };
  const total = totalFinding(c);
  const kicker = render(say.kicker({ subject }), lang);
  if (pack === undefined || ladder === undefined || total === undefined)
    return framePage({
      lang,
      subject,
      asOf,
      kicker,
      title: render(say.titleNone({ subject }), lang),
      dek: [],
      sections: [],
      findings: {},
      missing: {
        title: render(say.missingTitle({}), lang),
        items: [
          {
            what: render(say.noPack({ subject }), lang),
            why: render(say.noPackWhy({}), lang),
            fill: render(say.noPackFill({}), lang),
          },
        ],
      },
    });
  const listed = partnerSections(a, lang);
  const drawn = ladderSection(c);
  const cover = coverageSection(c);
  const facts = listed.flatMap((l) => l.facts);
  const all = countText(countOf(ladder.total), c);
  const tiers = rungs(pack);
  const counts = byRank(
    tiers,
    ladder.tiers.map((t) => countText(countOf(t), c)),
  );
  const names = byRank(
    tiers,
    tiers.map((t) => t.label[lang]),
  );
  const begins = beforeTiers(pack, asOf);
  return framePage({
    lang,
    subject,
    asOf,
    kicker,
    title: render(
      begins === undefined
        ? tiers.length > FEW
          ? say.titleTotal({ subject, total: all, day: asOf })
          : say.title({ subject, counts, total: all, day: asOf })
        : say.titleBefore({ subject, begins, day: asOf }),
      lang,
    ),
    dek:
      begins !== undefined
        ? []
        : [
            render(say.dek({ rungs: names }), lang),
            { text: all, finding: total.id },
            render(say.dekTail({}), lang),
            ...(sharesRank(tiers) ? [` ${render(say.sameRank({}), lang)}`] : []),
          ],
    sections: [
      ...(drawn === undefined ? [] : [drawn]),
      ...listed.map((l) => l.section),
      ...(cover === undefined ? [] : [cover]),
    ],
    findings: {
      ...Object.fromEntries(
        [...a.ladderFindings, ...a.coverage].map((f) => [f.id, findingView(f, lang)]),
      ),
      ...factViews(facts, pack, lang),
    },
  });
}
