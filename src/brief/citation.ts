/** How to cite a dataset: publisher, title, release, licence, and what was loaded here. */
import { render, type Lang } from '../core/index.js';
import type { Manifest } from '../store/index.js';
import { say } from './catalogue-messages.js';
import {
  CITATION_FORMS,
  type Citation,
  type CitationForm,
  type DatasetContext,
} from './catalogue-page.js';

/** Enough of the hash to tell any two datasets apart. */
const PREFIX = 12;

/** Ends a text with one full stop. */
const stop = (text: string): string =>
  /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

function inTuchu(m: Manifest, { loaded }: DatasetContext, lang: Lang): string {
  return render(say.inTuchu({ id: m.id, sha256: m.sha256.slice(0, PREFIX), loaded }), lang);
}

function plain(m: Manifest, about: DatasetContext, lang: Lang): string {
  const { release, licence, citation, homepage } = m;
  return [
    ...(about.publisher === null ? [] : [stop(about.publisher)]),
    stop(m.title[lang]),
    render(say.citeRelease({ release }), lang),
    render(say.citeLicence({ licence }), lang),
    render(say.citeAs({ citation: stop(citation) }), lang),
    ...(homepage === '' ? [] : [homepage]),
    inTuchu(m, about, lang),
  ].join(' ');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replace(/[\\~^]|[&%$#_{}]/g, (c) => SPECIAL[c] ?? `\\${c}`);

function bibtex(m: Manifest, about: DatasetContext, lang: Lang): string {
  const note = [
    stop(m.citation),
    render(say.citeLicence({ licence: m.licence }), lang),
    inTuchu(m, about, lang),
  ];
  const publisher = about.publisher === null ? [] : [tex(about.publisher)];
  const fields: ReadonlyArray<readonly [string, string]> = [
    // Braces twice: an organisation is not taken apart into names.
    ...publisher.map((name) => ['author', `{${name}}`] as const),
    ['title', `{${tex(m.title[lang])}}`],
    ...publisher.map((name) => ['publisher', name] as const),
    ['version', tex(m.release)],
    ...(m.homepage === ''
      ? []
      : [['url', m.homepage.replace(/[{}\s]/g, encodeURIComponent)] as const]),
    ...(about.loaded === null ? [] : [['urldate', about.loaded] as const]),
    ['note', tex(note.join(' '))],
  ];
  return `@dataset{${m.id},\n${fields.map(([name, text]) => `  ${name} = {${text}},\n`).join('')}}`;
}

function csl(m: Manifest, about: DatasetContext, lang: Lang): string {
  const { publisher, loaded } = about;
  const item = {
    id: m.id,
    type: 'dataset',
    ...(publisher === null ? {} : { author: [{ literal: publisher }], publisher }),
    title: m.title[lang],
    version: m.release,
    ...(m.homepage === '' ? {} : { URL: m.homepage }),
    ...(loaded === null ? {} : { accessed: { 'date-parts': [loaded.split('-').map(Number)] } }),
    note: [
      stop(m.citation),
      render(say.citeLicence({ licence: m.licence }), lang),
      inTuchu(m, about, lang),
    ].join(' '),
  };
  return JSON.stringify([item], null, 2);
}

const WRITE: Readonly<Record<CitationForm, typeof plain>> = { text: plain, bibtex, csl };

/**
 * The citation of a dataset in one form. No year of publication is made up: the release says which it is.
 *
 * @example
 * citation(manifest, { publisher: 'CEPII', loaded: '2026-11-21' }, 'text', 'en');
 * // 'CEPII. CEPII BACI, world trade by HS6. Release v202201. Licence: …'
 */
export function citation(
  m: Manifest,
  about: DatasetContext,
  form: CitationForm,
  lang: Lang,
): string {
  return WRITE[form](m, about, lang);
}

/** All forms, each with the command that prints it. */
export function citations(m: Manifest, about: DatasetContext, lang: Lang): readonly Citation[] {
  return CITATION_FORMS.map((form) => ({
    form,
    label: render(say.form({ form }), lang),
    text: citation(m, about, form, lang),
    command: `tuchu data cite ${m.id}${form === 'text' ? '' : ` --as ${form}`}`,
  }));
}
