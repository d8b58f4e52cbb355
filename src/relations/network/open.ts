/** Every layer of one country's network, from its pack and from whatever datasets are loaded. */
import type { Day, Limit, PlaceCode } from '../../core/index.js';
import { packFor } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { existsOn } from './existing.js';
import { LAYERS, type Layer, type LayerId } from './layer.js';
import { NETWORK_LIMITS } from './limits.js';
import { say } from './messages.js';
import { agreementLayer } from './read-agreements.js';
import { flowLayer, tradeLayer } from './read-flows.js';
import { packLayers } from './read-pack.js';
import { voteLayer } from './read-votes.js';

export interface Network {
  readonly country: PlaceCode;
  readonly hasPack: boolean;
  /** Rungs of the pack's ladder from the top, then special relations. */
  readonly rungs: ReadonlyArray<{
    readonly code: string;
    readonly label: { en: string; vi: string };
    readonly rank: number | null;
  }>;
  readonly layers: Readonly<Record<LayerId, Layer>>;
}

/**
 * The layers of a country's network; those without data are there too, with their reason.
 *
 * @example
 * (await openNetwork(workspace, 'KEN')).layers.tier.span; // null: it wants a pack
 */
export async function openNetwork(
  workspace: Workspace,
  country: PlaceCode,
  limits: readonly Limit[] = NETWORK_LIMITS,
): Promise<Network> {
  const manifests = await workspace.datasets();
  const pack = await packFor(country, workspace.dir);
  const [diplomatic, tier] = packLayers(country, pack);
  const flows = (id: Parameters<typeof flowLayer>[2]): Layer =>
    flowLayer(workspace, manifests, id, country, limits);
  const ladder = (pack?.profile.ladder.tiers ?? []).filter(
    (t) => (t.kind === 'ladder' && t.countsAs === undefined) || t.kind === 'special',
  );
  // Who is not there on the day has no ties to count: a reason on every layer, and no zero.
  const there = (layer: Layer): Layer => ({
    ...layer,
    on: (day) =>
      layer.span === null || existsOn(country, day)
        ? layer.on(day)
        : Promise.resolve({ reason: 'not_applicable', detail: say.notThere({ country, day }) }),
  });
  return {
    country,
    hasPack: pack !== undefined,
    rungs: ladder
      .map(({ code, label, rank }) => ({ code, label, rank }))
      .sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99)),
    layers: {
      diplomatic: there(diplomatic),
      tier: there(tier),
      agreement: there(await agreementLayer(workspace, country)),
      organisation: there(flows('organisation')),
      obligation: there(flows('obligation')),
      vote: there(await voteLayer(workspace, country, limits)),
      visit: there(flows('visit')),
      troops: there(flows('troops')),
      trade: there(tradeLayer(workspace, manifests, country, limits)),
      investment: there(flows('investment')),
    },
  };
}

/**
 * The last day of the latest year for which most layers speak: where nobody asks for a day. The day itself where no
 * layer has data.
 */
export function fullestDay({ layers }: Network, today: Day): Day {
  const spans = LAYERS.flatMap((id) => (layers[id].span === null ? [] : [layers[id].span]));
  const first = spans.map(([from]) => Number(from.slice(0, 4))).sort((a, b) => a - b)[0];
  let [best, most] = [today, 0];
  for (let year = first ?? 0; year > 0 && `${year}-12-31` <= today; year += 1) {
    const day = `${year}-12-31`;
    const speak = spans.filter(([from, to]) => from <= day && day <= to).length;
    if (speak >= most) [best, most] = [day, speak];
  }
  return best;
}
