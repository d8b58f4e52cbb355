/**
 * Names of products, from the classifications in the workspace. Descriptions are the publisher's and in
 * English; a product of a national list (CN8) is named by the six-digit heading that it is a part of.
 */
import type { Manifest, Workspace } from '../../store/index.js';

/** Editions of the Harmonized System as the concordances name them. */
const EDITIONS: Readonly<Record<string, string>> = {
  HS92: 'HS0',
  HS96: 'HS1',
  HS02: 'HS2',
  HS07: 'HS3',
  HS12: 'HS4',
  HS17: 'HS5',
  HS22: 'HS6',
  CN8: 'HS6',
  HS: 'HS6',
};
const SIX = 6;

/** Looks a product up; `undefined` where no classification here names it. */
export type ProductNames = (product: string) => string | undefined;

/**
 * @example
 * const name = await productNames(workspace, baci, await workspace.datasets());
 * name('280469'); // 'Silicon; containing by weight less than 99.99% of silicon'
 */
export async function productNames(
  workspace: Workspace,
  { classification }: Manifest,
  datasets: readonly Manifest[],
): Promise<ProductNames> {
  const scheme = EDITIONS[classification ?? ''] ?? classification ?? '';
  const lists = datasets.filter(
    (m) => m.kind === 'codes' && m.classification === scheme && m.id.includes('-desc-'),
  );
  const names = new Map<string, string>();
  for (const { id: dataset } of lists)
    for (const { code, text } of await workspace.codes({ dataset, scheme }))
      if (text !== null && !names.has(code)) names.set(code, text);
  return (product) => names.get(product) ?? names.get(product.slice(0, SIX));
}
