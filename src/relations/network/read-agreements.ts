/**
 * The layer of trade agreements, from one loaded dataset of agreements of the world (two are two readings and never
 * mixed): the one that lists most agreements with their parties and dates. What binds two is read as in
 * `agreements/world.ts`; members of one union are tied while both belong to it.
 */
import type { Missing, PlaceCode } from '../../core/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import {
  fullestFirst,
  layersOf,
  tiesOn,
  worldAgreements,
  type WorldAgreement,
  type WorldAgreements,
} from '../agreements/world.js';
import { existing } from './existing.js';
import type { Tie } from './graph.js';
import { KINDS, type Layer, type LayerOn } from './layer.js';
import { say } from './messages.js';

const datesOf = (a: WorldAgreement): string[] =>
  [...a.parties.values()].flatMap((b) => b.from ?? []);

/** When an agreement began to bind both. */
function sinceOf(agreement: WorldAgreement, a: PlaceCode, b: PlaceCode): string | null {
  const dates = [a, b].map((p) => agreement.parties.get(p)?.from ?? null);
  const known = dates.filter((d) => d !== null);
  // A party through its union has no date of its own here.
  return known.length === 0 ? null : (known.sort().at(-1) ?? null);
}

const first = (dates: readonly (string | null)[]): string | null =>
  dates.filter((d) => d !== null).sort()[0] ?? null;

/** Ties of the country, with their agreements; of the others, that there is one. */
function tiesOf(world: WorldAgreements, country: PlaceCode, day: string): Tie[] {
  const own = layersOf(world, country, day);
  const out: Tie[] = [];
  const pairOf = (a: PlaceCode, b: PlaceCode): readonly [PlaceCode, PlaceCode] =>
    a < b ? [a, b] : [b, a];
  for (const [partner, { certain, possible }] of own) {
    const [from, to] = pairOf(country, partner);
    const held = certain.length > 0 ? certain : possible;
    out.push({
      from,
      to,
      strength: certain.length > 0 ? certain.length : null,
      sure: certain.length > 0,
      since: first(held.map((a) => sinceOf(a, country, partner))),
      until: null,
      by: held.map((a) => a.name),
    });
  }
  const done = new Set(out.map((t) => `${t.from} ${t.to}`));
  for (const [a, others] of tiesOn(world, day))
    for (const b of others) {
      const [from, to] = pairOf(a, b);
      if (a > b && others.size > 0) continue;
      if (done.has(`${from} ${to}`)) {
        const at = out.findIndex((t) => t.from === from && t.to === to && !t.sure);
        const held = out[at];
        // Members of one union are tied for certain, whatever an agreement beside it does.
        if (held !== undefined) out[at] = { ...held, sure: true };
        continue;
      }
      out.push({ from, to, strength: null, sure: true, since: null, until: null, by: [] });
    }
  return out;
}

export async function agreementLayer(workspace: Workspace, country: PlaceCode): Promise<Layer> {
  const all = fullestFirst(await worldAgreements(workspace));
  const [world] = all;
  const kind = KINDS.agreement;
  if (world === undefined)
    return {
      kind,
      sources: [],
      span: null,
      on: () =>
        Promise.resolve({ reason: 'not_loaded', detail: say.notLoaded({ layer: 'agreement' }) }),
    };
  const { manifest, lastYear } = world;
  const begins = world.agreements.flatMap(datesOf).sort()[0]?.slice(0, 4) ?? String(lastYear);
  return {
    kind,
    sources: [{ id: manifest.id, title: manifest.title }],
    span: [`${begins}-01-01`, `${lastYear}-12-31`],
    on: (day): Promise<LayerOn | Missing> => {
      if (day < `${begins}-01-01` || day > `${lastYear}-12-31`)
        return Promise.resolve({
          reason: 'not_covered',
          detail: say.outside({ layer: 'agreement', day, first: begins, last: String(lastYear) }),
        });
      const known = world.agreements.some((a) => a.parties.has(country));
      const ties = tiesOf(world, country, day);
      if (!known && !ties.some((t) => t.from === country || t.to === country))
        return Promise.resolve({
          reason: 'not_covered',
          detail: say.noRow({
            layer: 'agreement',
            country,
            year: Number(day.slice(0, 4)),
            dataset: manifest.id,
            former: [],
          }),
        });
      const parties = world.agreements.flatMap((a) => [...a.parties.keys()]);
      const held = existing(
        [country, ...parties, ...ties.flatMap((t) => [t.from, t.to])],
        ties,
        day,
      );
      return Promise.resolve({
        id: 'agreement',
        day,
        period: day,
        world: true,
        whole: true,
        nodes: held.nodes,
        ties: held.ties,
        evidence: () => [datasetEvidence(manifest, world.rows)],
        notes: [
          say.oneReading({ dataset: manifest.id, others: all.slice(1).map((w) => w.manifest.id) }),
          ...(held.gone.length === 0 ? [] : [say.gone({ places: held.gone, day })]),
          ...manifest.notes,
        ],
        limits: [],
        otherLimits: null,
      });
    },
  };
}
