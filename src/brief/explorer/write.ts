/** Writes the explorer in one language: where the reader stands, what can be chosen, what was found. */
import { type Finding, type Lang, placeName, render, yearsText } from '../../core/index.js';
import {
  type Exploration,
  type Opened,
  type Source,
  explore,
  isTrade,
  productScope,
  type ExploreQuestion,
} from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import type { Section } from '../page.js';
import { findingView } from '../view.js';
import { changesSection } from './changes.js';
import { type Explored, productLabel, sideOf, word } from './context.js';
import { explorerDek, explorerTitle } from './headline.js';
import { say } from './messages.js';
import type { Choice, ExplorerPage, Place } from './page.js';
import { productsSection, productsShown, treemapSection } from './products.js';
import { partnersSection, trendSections } from './table.js';
import { worldSection } from './world.js';

const SIDES = ['import', 'export'] as const;

/** Datasets that answer, those of one flow together. */
function flowsOf({ sources, opened }: Exploration, lang: Lang): ExplorerPage['controls']['flows'] {
  const able = sources.filter((s) => s.missing === null);
  const flows = [...new Set(able.map((s) => s.manifest.flow ?? ''))].sort();
  const own = opened?.manifest.flow ?? flows[0];
  const label = ({ manifest, years }: Source): string =>
    render(
      say.datasetChoice({
        title: manifest.title[lang],
        years: yearsText(years),
        products: productScope(manifest) === 'none' ? 'total' : (productScope(manifest) as 'all'),
      }),
      lang,
    );
  return flows
    .toSorted((a, b) => Number(b === own) - Number(a === own))
    .map((flow) => ({
      label: render(say.flow({ flow }), lang),
      datasets: able
        .filter((s) => (s.manifest.flow ?? '') === flow)
        .map((s) => ({ value: s.manifest.id, label: label(s) })),
    }));
}

function crumbsOf(c: Explored): ExplorerPage['crumbs'] {
  const { subject, product, partner } = c.q;
  const none: Place = { product: null, partner: null };
  return [
    { label: placeName(subject, c.lang), to: none },
    { label: word(c, say.crumbSide(sideOf(c))), to: none },
    ...(product === undefined
      ? []
      : [{ label: productLabel(c, product), to: { product, partner: null } }]),
    ...(partner === undefined
      ? []
      : [
          {
            label: placeName(partner, c.lang),
            // From one product of a partner, on to everything with that partner.
            to: { product: null, partner },
          },
        ]),
  ];
}

function sectionsOf(c: Explored): Section[] {
  const { products, table, manifest } = c.o;
  const { product, partner } = c.q;
  const drilled = product !== undefined;
  const list = !drilled && productsShown(c).length > 0;
  return [
    ...(table !== undefined && (drilled || products.length === 0)
      ? [partnersSection(c, table)]
      : []),
    ...(list && manifest.additive ? [treemapSection(c)] : []),
    ...(list ? [productsSection(c)] : []),
    ...(table !== undefined && list && partner === undefined ? [partnersSection(c, table)] : []),
    ...(products.length > 0 && partner === undefined && isTrade(manifest) ? [worldSection(c)] : []),
    ...trendSections(c),
    ...(partner === undefined ? [changesSection(c)] : []),
  ];
}

/** Page parts that a dataset which answers fills. */
function answered(c: Explored): Pick<ExplorerPage, 'title' | 'dek' | 'crumbs' | 'sections'> {
  const title = explorerTitle(c);
  const dek = explorerDek(c);
  return { title, dek, crumbs: crumbsOf(c), sections: sectionsOf(c) };
}

function nothing(
  { question }: Exploration,
  lang: Lang,
): Pick<ExplorerPage, 'title' | 'dek' | 'crumbs' | 'sections'> {
  const { subject, side, dataset } = question;
  const none: Place = { product: null, partner: null };
  return {
    title: render(
      dataset === undefined
        ? say.titleNothing({ subject, side })
        : say.titleCannot({ subject, side, dataset }),
      lang,
    ),
    dek: [render(say.dekNothing({}), lang)],
    crumbs: [{ label: placeName(subject, lang), to: none }],
    sections: [],
  };
}

/**
 * The explorer's page of one question.
 *
 * @throws `TuchuError` where the dataset named is not there, or does not hold a year named
 * @example
 * const page = await writeExplorer(workspace, { subject: 'DEU', product: '28046900' }, 'en');
 * page.title; // 'Norway supplied 54.5% of what Germany imported of product 28046900 in 2023'
 */
export async function writeExplorer(
  workspace: Workspace,
  question: ExploreQuestion,
  lang: Lang,
): Promise<ExplorerPage> {
  const found = await explore(workspace, question);
  const { opened, sources } = found;
  const q = found.question;
  const { subject, side } = q;
  const shown = new Map<string, Finding>();
  const asOf = opened === null ? '' : String(opened.year);
  const c: Explored | null = opened === null ? null : { lang, a: { asOf }, o: opened, q, shown };
  const body = c === null ? nothing(found, lang) : answered(c);
  const cannot = sources.filter((s) => s.missing !== null);
  return {
    lang,
    subject: { code: subject, name: placeName(subject, lang) },
    asOf,
    kicker: render(say.kicker({ subject, flow: opened?.manifest.flow ?? '', year: asOf }), lang),
    ...body,
    asked: {
      side,
      dataset: opened?.manifest.id ?? q.dataset ?? null,
      year: opened?.year ?? null,
      product: q.product ?? null,
      partner: q.partner ?? null,
      since: opened?.since ?? null,
    },
    controls: {
      sides: SIDES.map((value) => ({ value, label: render(say.side({ side: value }), lang) })),
      flows: flowsOf(found, lang),
      ...yearChoices(opened),
      products: c === null ? [] : c.o.products.map((t) => choice(c, t.product ?? '')),
    },
    cannot: {
      title: render(say.cannotTitle({ count: cannot.length }), lang),
      items: cannot.map(({ manifest, missing }) => ({
        what: manifest.title[lang],
        why: missing === null ? '' : render(missing.detail, lang),
      })),
    },
    findings: Object.fromEntries([...shown].map(([id, f]) => [id, findingView(f, lang)])),
  };
}

const choice = (c: Explored, product: string): Choice => ({
  value: product,
  label: productLabel(c, product),
});

function yearChoices(opened: Opened | null): Pick<ExplorerPage['controls'], 'years' | 'since'> {
  const text = (year: number): Choice => ({ value: String(year), label: String(year) });
  const years = (opened?.years ?? []).toReversed();
  return { years: years.map(text), since: years.filter((y) => y < (opened?.year ?? 0)).map(text) };
}
