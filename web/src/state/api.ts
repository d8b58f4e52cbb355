/** The things asked of the server. All on the same origin. */
import type { CataloguePage, CoveragePage } from '../../../src/brief/catalogue-page.js';
import type {
  CheckSheet,
  ClauseText,
  CoderSheet,
  CountryDoctrines,
  DoctrineEntry,
  ExampleEntry,
  OwnPackSheet,
  Standing,
  TermEntry,
} from '../../../src/brief/index.js';
import type { ShockEntry, ShockPage } from '../../../src/brief/shock/page.js';
import type { ExplorerPage } from '../../../src/brief/explorer/page.js';
import type { Page } from '../../../src/brief/page.js';
import { type SharedPage, wholePage } from '../../../src/brief/shared-page.js';
import type { Lang } from '../../../src/core/index.js';
import type { Address } from './address.js';

export interface PlaceEntry {
  readonly code: string;
  readonly names: Readonly<Record<Lang, string>>;
  /** A country profile: facts, tiers, doctrine. */
  readonly profile: boolean;
  /** At least one loaded dataset speaks of it. */
  readonly data: boolean;
}

/** An error the server explained; its text is in the language asked for. */
export class ApiError extends Error {}

const get = <T>(address: string, signal: AbortSignal): Promise<T> =>
  answered(fetch(address, { signal, headers: { accept: 'application/json' } }));

async function answered<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as T;
  const text = (body as { error?: { text?: string } } | null)?.error?.text;
  throw new ApiError(text ?? '');
}

/** A page the server writes out, by the question of its address (`pages.ts`). */
export const fetchPage = async (question: string, signal: AbortSignal): Promise<Page> =>
  wholePage(await get<Page | SharedPage>(question, signal));

export const fetchShocks = (lang: Lang, signal: AbortSignal): Promise<ShockEntry[]> =>
  get(`api/shocks?lang=${lang}`, signal);

/** A shock for a country: a ready one by its name, or the reader's own in the body, to this machine's server alone. */
export async function fetchShock(
  country: string,
  params: URLSearchParams,
  own: HeldFile | null,
  signal: AbortSignal,
): Promise<ShockPage> {
  const address = `api/shock/${encodeURIComponent(country)}?${params.toString()}`;
  const shared =
    own === null
      ? await get<SharedPage>(address, signal)
      : await answered<SharedPage>(
          fetch(address, {
            method: 'POST',
            signal,
            cache: 'no-store',
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: JSON.stringify(own),
          }),
        );
  // What the page has beside a page's own parts is sent as it is.
  return wholePage(shared) as ShockPage;
}

/** What the explorer is asked: where the reader stands, as far as it is said. */
export type Asked = Pick<Address, 'side' | 'dataset' | 'year' | 'partner' | 'product' | 'since'> & {
  readonly country: string;
};

export function fetchExplorer(
  { country, ...asked }: Asked,
  lang: Lang,
  signal: AbortSignal,
): Promise<ExplorerPage> {
  const params = new URLSearchParams({ lang });
  for (const [key, value] of Object.entries(asked))
    if (value !== null) params.set(key, String(value));
  return get(`api/explorer/${encodeURIComponent(country)}?${params.toString()}`, signal);
}

export const fetchCatalogue = (lang: Lang, signal: AbortSignal): Promise<CataloguePage> =>
  get(`api/catalogue?lang=${lang}`, signal);

export const fetchCoverage = (
  dataset: string,
  lang: Lang,
  signal: AbortSignal,
): Promise<CoveragePage> => get(`api/coverage/${encodeURIComponent(dataset)}?lang=${lang}`, signal);

/** What a check begins with, in one language. */
export interface CheckChoices {
  readonly doctrines: readonly DoctrineEntry[];
  readonly terms: readonly TermEntry[];
  readonly examples: readonly ExampleEntry[];
}

export async function fetchCheckChoices(lang: Lang, signal: AbortSignal): Promise<CheckChoices> {
  const [doctrines, terms, examples] = await Promise.all([
    get<DoctrineEntry[]>(`api/doctrines?lang=${lang}`, signal),
    get<TermEntry[]>(`api/vocabulary?lang=${lang}`, signal),
    get<ExampleEntry[]>(`api/drafts?lang=${lang}`, signal),
  ]);
  return { doctrines, terms, examples };
}

/** A file as the browser holds it. */
export interface HeldFile {
  readonly file: string;
  readonly text: string;
}

/** A check: the draft goes in the body to this machine's own server, and nowhere else. */
export interface CheckQuestion {
  /** An id, or in its place the files of a doctrine of the reader's own. */
  readonly doctrine?: string;
  readonly own?: readonly HeldFile[];
  readonly mode: 'actual' | 'hypothetical';
  readonly 'as-of'?: string;
  readonly file: string;
  readonly draft: unknown;
  /** The verdict before the draft was changed. */
  readonly before?: Standing;
  /** The reasoning as text too, for the file. */
  readonly text?: true;
}

/** To this machine's own server, in the body; kept by no cache. */
const post = <T>(route: string, body: unknown, lang: Lang, signal?: AbortSignal): Promise<T> =>
  answered(
    fetch(`api/${route}?lang=${lang}`, {
      method: 'POST',
      signal: signal ?? null,
      cache: 'no-store',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

export const postCheck = (
  question: CheckQuestion,
  lang: Lang,
  signal?: AbortSignal,
): Promise<CheckSheet> => post('check', question, lang, signal);

/** A doctrine of the reader's own, checked and tested. */
export const postDoctrine = (
  files: readonly HeldFile[],
  lang: Lang,
  signal: AbortSignal,
): Promise<OwnPackSheet> => post('doctrine', { files }, lang, signal);

/** What the coder proposes of clauses. */
export const postClauses = (
  clauses: readonly ClauseText[],
  lang: Lang,
  signal: AbortSignal,
): Promise<CoderSheet> => post('code', { clauses }, lang, signal);

/** Doctrines a country may be held to, on a day or today. */
export const fetchCountryDoctrines = (
  country: string,
  asOf: string | null,
  lang: Lang,
  signal: AbortSignal,
): Promise<CountryDoctrines> =>
  get(
    `api/doctrines/${encodeURIComponent(country)}?lang=${lang}${asOf === null ? '' : `&as-of=${asOf}`}`,
    signal,
  );

interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly profile: boolean;
  readonly data: boolean;
}

export async function fetchPlaces(signal: AbortSignal): Promise<PlaceEntry[]> {
  const [en, vi] = await Promise.all([
    get<PlaceRow[]>('api/places?lang=en', signal),
    get<PlaceRow[]>('api/places?lang=vi', signal),
  ]);
  const other = new Map(vi.map((p) => [p.code, p.name]));
  return en.map(({ code, name, profile, data }) => ({
    code,
    names: { en: name, vi: other.get(code) ?? name },
    profile,
    data,
  }));
}
