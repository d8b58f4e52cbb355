/** The base map, fetched once from the same origin: the fine one where coasts must be read, else the light one. */
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import type { WorldTopology } from '../../../src/charts/index.js';

const kept = new Map<string, Promise<WorldTopology>>();

export function loadTopology(detail: boolean): Promise<WorldTopology> {
  const address = detail ? fine : coarse;
  let topology = kept.get(address);
  if (topology === undefined) {
    topology = fetch(address).then((r) => {
      if (!r.ok) throw new Error(`no base map at \`${address}\``);
      return r.json() as Promise<WorldTopology>;
    });
    topology.catch(() => kept.delete(address));
    kept.set(address, topology);
  }
  return topology;
}
