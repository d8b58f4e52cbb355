import type { CatalogueGroup, DatasetView } from '../../../../src/brief/catalogue-page.js';
import { PageLink } from '../PageLink.js';

interface Props {
  readonly dataset: DatasetView;
  readonly group: CatalogueGroup;
}

/** A dataset among those of its source: by its release, or by its id where two share one. */
export function DatasetLink({ dataset, group }: Props) {
  const { id, release } = dataset;
  const alone = group.datasets.filter((d) => d.release === release).length === 1;
  return <PageLink to={{ dataset: id, tables: [] }}>{alone ? release : id}</PageLink>;
}
