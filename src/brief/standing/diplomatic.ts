/** The page of diplomatic relations: every counting rule's number, what was published, and the set itself. */
import type { Cell } from '../../charts/types.js';
import {
  placeName,
  render,
  valueText,
  type Day,
  type Lang,
  type PlaceCode,
} from '../../core/index.js';
import { packFor, type Pack } from '../../facts/index.js';
import { diplomaticCounts, diplomaticFindings, unClass } from '../../relations/index.js';
import { dateCell, factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { say } from './messages.js';
import { publishedViews } from './published.js';
import { rulesSection } from './rules.js';
import type { StandingOptions } from './write.js';

function setSection(pack: Pack, day: Day, lang: Lang): Section {
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const facts = pack.facts.filter((f) => f.predicate === 'diplomatic_relations');
  const title = word(say.setTitle({ partners: new Set(facts.map((f) => f.object)).size }));
  const partners = [...new Set(facts.map((f) => f.object ?? ''))]
    .map((code) => ({ code, name: placeName(code, lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang) || (a.code < b.code ? -1 : 1));
  /** A partner's fact with a source, or the one from memory; several of one kind: the first by id. */
  const since = (code: string, recalled: boolean): Cell => {
    const fact = facts.find((f) => f.object === code && (f.standing === 'unverified') === recalled);
    return fact === undefined ? { text: '–' } : dateCell(fact, lang);
  };
  return {
    id: 'set',
    nav: word(say.setNav({})),
    wide: true,
    title,
    subtitle: [word(say.setSub({}))],
    chart: null,
    tables: [
      {
        caption: title,
        sortable: true,
        columns: [
          { label: word(say.partnerHead({})), numeric: false },
          { label: word(say.classHead({})), numeric: false },
          { label: word(say.sinceSource({})), numeric: false },
          { label: word(say.sinceMemory({})), numeric: false },
        ],
        rows: partners.map(({ code, name }) => [
          { text: name },
          { text: word(say.unClass({ of: unClass(code, day) })) },
          since(code, false),
          since(code, true),
        ]),
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}

/**
 * Diplomatic relations of a country on a day, for any country: without a list, the reason.
 *
 * @example
 * const page = await writeDiplomaticPage('VNM', { day: '2025-10-31', lang: 'en' });
 * page.sections[0]?.tables[0]?.rows.map((r) => r[1]?.text); // ['192', '193', '193', '194', '195', '195']
 */
export async function writeDiplomaticPage(
  subject: PlaceCode,
  { day, lang }: StandingOptions,
  workspace?: string,
): Promise<Page> {
  const pack = await packFor(subject, workspace);
  const counts = pack === undefined ? [] : diplomaticCounts(pack, day);
  const findings = diplomaticFindings(subject, pack, day);
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const base = { lang, subject, asOf: day, kicker: word(say.relKicker({ place: subject })) };
  const views = Object.fromEntries(findings.map((f) => [f.id, findingView(f, lang)]));
  if (pack === undefined || counts.length === 0) {
    const value = findings[0]?.value;
    const why = value?.kind === 'missing' ? word(value.missing.detail) : '';
    const what = word(say.relationsWord({}));
    const fill = word(say.fillRelations({ place: subject }));
    return framePage({
      ...base,
      title: word(say.relTitleNone({ place: subject })),
      dek: [],
      sections: [],
      findings: views,
      missing: { title: word(say.missingTitle({})), items: [{ what, why, fill }] },
    });
  }
  const points = counts.every((c) => c.count[0] === c.count[1]);
  const ends = counts.flatMap((c) => c.count);
  const texts = points
    ? [...new Set(counts.map((c) => valueText(c.finding, lang)))]
    : [word(say.relSpan({ low: Math.min(...ends), high: Math.max(...ends) }))];
  return framePage({
    ...base,
    title: word(say.relTitle({ place: subject, counts: texts.join(', '), day })),
    dek: [word(say.relDek({}))],
    sections: [rulesSection(pack, counts, day, lang), setSection(pack, day, lang)],
    findings: {
      ...views,
      ...publishedViews(pack, lang),
      ...factViews(
        pack.facts.filter((f) => f.predicate === 'diplomatic_relations'),
        pack,
        lang,
      ),
    },
  });
}
