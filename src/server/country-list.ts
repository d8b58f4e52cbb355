/** The countries of the picker: which have a pack, and whose trade some dataset holds. */
import { type Lang, type PlaceCode, places } from '../core/index.js';
import { isTrade } from '../dependence/index.js';
import { packs } from '../facts/index.js';
import type { Manifest, Workspace } from '../store/index.js';

export interface CountryEntry {
  readonly code: PlaceCode;
  readonly name: string;
  readonly profile: boolean;
  readonly data: boolean;
}

async function coveredBy(workspace: Workspace, manifest: Manifest): Promise<readonly PlaceCode[]> {
  if (manifest.years === null) return [];
  if (manifest.kind === 'series') {
    const year = manifest.years[1];
    const rows = await workspace.series({ dataset: manifest.id, measure: 'hhi', year });
    return rows.map((row) => row.subject);
  }
  if (!isTrade(manifest)) return [];
  const lists = [manifest.scope?.from, manifest.scope?.to].filter((s) => s !== undefined);
  const named = lists.flatMap((s) => (s === 'all' ? [] : s));
  if (named.length > 0) return named;
  return workspace.placesHeld({ dataset: manifest.id, year: manifest.years[1] });
}

/** Answers from a cache that lasts as long as the set of datasets stays the same. */
export class CountryList {
  private known = '';
  private covered: ReadonlySet<PlaceCode> = new Set();

  constructor(private readonly workspace: Workspace) {}

  async list(lang: Lang): Promise<CountryEntry[]> {
    const manifests = await this.workspace.datasets();
    const key = manifests.map((m) => m.id).join(' ');
    if (key !== this.known) {
      const codes = await Promise.all(manifests.map((m) => coveredBy(this.workspace, m)));
      this.covered = new Set(codes.flat());
      this.known = key;
    }
    const withPack = new Set((await packs(this.workspace.dir)).map((p) => p.code));
    const order = new Intl.Collator(lang);
    return places()
      .filter((p) => p.kind === 'country' || p.kind === 'territory')
      .map((p) => ({
        code: p.code,
        name: p.name[lang],
        profile: withPack.has(p.code),
        data: this.covered.has(p.code),
      }))
      .toSorted((a, b) => order.compare(a.name, b.name));
  }
}
