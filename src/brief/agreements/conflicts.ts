/** Conflicts of a pack about counts of agreements: those that rest on a source of a published count. */
import { render, type Lang, type Message } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { sourceLines } from './source-lines.js';

export function conflictsSection(pack: Pack, lang: Lang): Section | undefined {
  const word = (m: Message): string => render(m, lang);
  const counts = new Set(
    (pack.profile.agreements?.publishedCounts ?? []).flatMap((c) => c.sources),
  );
  const found = pack.conflicts.filter((c) =>
    [...c.sources, ...c.evidence].some((id) => counts.has(id)),
  );
  if (found.length === 0) return undefined;
  const sources = sourceLines(
    pack,
    found.flatMap((c) => c.sources),
  );
  return {
    id: 'conflicts',
    nav: word(say.navConflicts({})),
    title: word(say.conflictsTitle({})),
    subtitle: [word(say.conflictsSub({}))],
    chart: null,
    tables: [
      {
        caption: word(say.conflictsSub({})),
        columns: [say.conflict({}), say.claims({}), say.reading({})].map((m) => ({
          label: word(m),
          numeric: false,
        })),
        rows: found.map((c) => [
          { text: c.title[lang] },
          { text: c.claims.join(' · ') },
          { text: c.resolution[lang] },
        ]),
      },
    ],
    notes: [],
    source: sources.length === 0 ? '' : word(say.sourceLine({ sources })),
    cite: sources.join('; '),
  };
}
