/** Sources of a pack by their ids, each with its address. */
import type { Pack } from '../../facts/index.js';

export function sourceLines(pack: Pack, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = pack.sources[id];
    if (source === undefined) return [];
    return [source.kind === 'public' ? `${id} ${source.address}` : `${id} (${source.note})`];
  });
}
