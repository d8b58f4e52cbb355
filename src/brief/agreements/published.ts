/** A count that somebody published, opened: what it counts, who published it, where it can be read. */
import { periodText, render, type Lang, type PlaceCode } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import type { replayPublished } from '../../relations/index.js';
import type { FindingView } from '../page.js';
import { standingText } from '../view.js';
import { say } from './messages.js';

type Replay = ReturnType<typeof replayPublished>[number];

export const publishedId = (code: PlaceCode, { published, rule, what }: Replay): string =>
  `${code}/published/${what}/${rule.id}@${published.day}`;

export function publishedView(pack: Pack, replay: Replay, lang: Lang): FindingView {
  const { published, rule, what, count } = replay;
  const named = what === 'agreements' ? say.agreements({}) : say.economies({});
  const label = `${render(say.published({}), lang)}: ${render(named, lang)}`;
  const when = periodText(published.day, lang);
  return {
    id: publishedId(pack.code, replay),
    label,
    value: String(count),
    unit: '',
    period: when,
    method: render(say.publishedMethod({}), lang),
    formula: '',
    methodStatus: render(say.publishedMethod({}), lang),
    citation: '',
    rule: rule.text[lang],
    inputs: [],
    evidence: published.sources.map((id) => {
      const source = pack.sources[id];
      const standing = source?.kind === 'public' ? 'sourced' : 'unverified';
      return {
        title: published.note[lang],
        lines: [id],
        links: source?.kind === 'public' ? [{ label: id, address: source.address }] : [],
        standing,
        standingLabel: standingText(standing, lang),
      };
    }),
    coverage: when,
    caveats: [],
    limits: [],
    reproduce: `tuchu relations ${pack.code} agreements --rule ${rule.id}`,
    paragraph: `${label}, ${when}: ${count}. ${published.note[lang]}`,
  };
}
