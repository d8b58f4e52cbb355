/** The page of a country's complexity: where its exports stand, under which filters, and what is near. */
import {
  type ComplexityQuestion,
  type ComplexityRead,
  REVIEWED,
  complexityCommand,
  eciFinding,
  eciValue,
  filtersTable,
  productReadings,
  readComplexity,
} from '../../assess/index.js';
import { type Finding, type Lang, render, valueText } from '../../core/index.js';
import { productNames, productScope } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { framePage } from '../frame.js';
import type { Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { nearSection, spaceSection } from './charts.js';
import { type Told, show, where, word } from './context.js';
import { say } from './messages.js';
import { filtersSection, productSections, yearsSection } from './tables.js';

/**
 * @throws `TuchuError` where the dataset named is not in the workspace
 * @example
 * const page = await writeComplexityPage(workspace, { subject: 'VNM' }, 'en');
 * page.sections.map((s) => s.id); // ['filters', 'space', 'near', 'own', 'nearest']
 */
export async function writeComplexityPage(
  workspace: Workspace,
  q: ComplexityQuestion,
  lang: Lang,
): Promise<Page> {
  const read = await readComplexity(workspace, q);
  const [found] = read.found;
  const own = found?.sets[0];
  if (found === undefined || own === undefined) return nothing(q, read, lang);
  const { year } = found.world.matrix;
  const c: Told = {
    lang,
    a: { asOf: String(year) },
    found,
    own,
    products: productReadings(own),
    name: await productNames(workspace, found.manifest, await workspace.datasets()),
    shown: new Map<string, Finding>(),
  };
  const { selection } = own.space;
  const value = eciValue(own);
  const counts = {
    ...where(c),
    eci: typeof value === 'number' ? value : 0,
    places: selection.places.length,
    products: selection.products.length,
  };
  const years = yearsSection(c);
  const sections: Section[] = [
    filtersSection(c),
    spaceSection(c),
    nearSection(c),
    ...productSections(c),
    ...(years === undefined ? [] : [years]),
  ];
  const dek = dekOf(c);
  return framePage({
    lang,
    subject: q.subject,
    asOf: String(year),
    kicker: word(c, say.kicker({ subject: q.subject })),
    title: word(
      c,
      productScope(found.manifest) === 'all' ? say.title(counts) : say.titleExtract(counts),
    ),
    dek,
    sections,
    findings: Object.fromEntries([...c.shown].map(([id, f]) => [id, findingView(f, lang)])),
    missing: missingOf(read, lang),
    next: nextOf(c, read),
  });
}

function dekOf(c: Told): RichText {
  const table = filtersTable(c.found);
  const index = eciFinding(c.own);
  const diversity = table.rows[0]?.cells.find((f) => f?.measure === 'diversity');
  const values = table.rows.flatMap((row) => {
    const value = row.cells[0]?.value;
    return value?.kind === 'point' ? [value.value] : [];
  });
  const open = (f: Finding): RichText[number] => ({
    text: valueText(f, c.lang),
    finding: show(c, f),
  });
  return [
    word(c, say.dekIndex({})),
    open(index),
    word(
      c,
      say.dekRange({ low: Math.min(...values), high: Math.max(...values), sets: values.length }),
    ),
    ...(diversity === undefined || diversity === null ? [] : [open(diversity)]),
    word(c, say.dekDiversity({ products: c.own.space.selection.products.length })),
    word(c, say.dekBorder({})),
  ];
}

function missingOf({ refused, found }: ComplexityRead, lang: Lang): Page['missing'] {
  return {
    title: refused.length === 0 ? '' : render(say.missingTitle({ count: refused.length }), lang),
    items: refused.map(({ dataset, missing }) => ({
      what: dataset,
      why: render(missing.detail, lang),
      fill: found.length === 0 ? render(say.whatFills({}), lang) : '',
    })),
  };
}

function nextOf(c: Told, { found }: ComplexityRead): Page['next'] {
  const at = { dataset: c.found.manifest.id, year: c.found.world.matrix.year };
  const { filters } = c.own.set;
  const { subject } = c.found.q;
  return [
    {
      title: word(c, say.nextAll({})),
      text: word(c, say.nextAllText({})),
      command: complexityCommand(subject, at, filters, { all: true }),
    },
    {
      title: word(c, say.nextFitness({})),
      text: word(c, say.nextFitnessText({})),
      command: complexityCommand(subject, at, filters, { beside: 'fitness' }),
    },
    ...found.slice(1).map(({ manifest, world }) => {
      const other = { dataset: manifest.id, year: world.matrix.year };
      return {
        title: word(c, say.nextOther(other)),
        text: word(c, say.nextOtherText({})),
        command: complexityCommand(subject, other, filters),
      };
    }),
  ];
}

/** No dataset answers: the reasons, and what would. */
function nothing(q: ComplexityQuestion, read: ComplexityRead, lang: Lang): Page {
  return framePage({
    lang,
    subject: q.subject,
    asOf: q.year === undefined ? REVIEWED : String(q.year),
    kicker: render(say.kicker({ subject: q.subject }), lang),
    title: render(say.titleNone({ subject: q.subject }), lang),
    dek: [render(say.dekNone({}), lang)],
    sections: [],
    findings: {},
    missing: missingOf(read, lang),
  });
}
