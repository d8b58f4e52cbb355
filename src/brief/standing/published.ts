/** A published number of diplomatic relations, opened like a Finding: what was said, when and where. */
import { render, type Lang } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import { whenText } from '../fact-view.js';
import type { FindingView } from '../page.js';
import { evidenceView } from '../view.js';
import { say } from './messages.js';

export type Published = NonNullable<Pack['profile']['relations']>['publishedCounts'][number];

/** What a cell names to open it. */
export const publishedId = (pack: Pack, p: Published): string =>
  `${pack.code}/published/diplomatic_relations/${p.day}/${p.count}`;

/** A published number opened: what the source says, and where. */
function publishedView(pack: Pack, p: Published, lang: Lang): FindingView {
  const sources = p.sources.flatMap((id) => {
    const source = pack.sources[id];
    if (source?.kind !== 'public') return [];
    const { address, published } = source;
    return [published === null ? { id, address } : { id, address, published }];
  });
  const id = publishedId(pack, p);
  const standing = sources.length === 0 ? 'unverified' : 'sourced';
  return {
    id,
    label: render(say.publishedLabel({}), lang),
    value: String(p.count),
    unit: '',
    period: whenText(p.day, lang),
    method: render(say.publishedMethod({}), lang),
    formula: '',
    methodStatus: '',
    citation: '',
    rule: null,
    inputs: [],
    evidence: [
      evidenceView(
        { kind: 'fact', id, statement: p.note, sources, confidence: 'high', standing },
        lang,
      ),
    ],
    coverage: '',
    caveats: [],
    limits: [],
    reproduce: `tuchu relations ${pack.code} diplomatic`,
    paragraph: `${whenText(p.day, lang)}: ${p.note[lang]}`,
  };
}

/** Every published number of a pack, by the id that cells name. */
export const publishedViews = (pack: Pack, lang: Lang): Readonly<Record<string, FindingView>> =>
  Object.fromEntries(
    (pack.profile.relations?.publishedCounts ?? []).map((p) => [
      publishedId(pack, p),
      publishedView(pack, p, lang),
    ]),
  );
