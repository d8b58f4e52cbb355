/** A dataset as evidence of a Finding. */
import type { DatasetEvidence } from '../core/index.js';
import type { Manifest } from './manifest.js';

/** @param rows rows of the dataset that entered the number */
export function datasetEvidence(manifest: Manifest, rows: number): DatasetEvidence {
  return {
    kind: 'dataset',
    id: manifest.id,
    title: manifest.title,
    release: manifest.release,
    licence: manifest.licence,
    citation: manifest.citation,
    rows,
  };
}
