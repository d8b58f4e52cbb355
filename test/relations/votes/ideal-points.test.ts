/** The whole estimate on the real roll calls, against the published points and against plain recomputations. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { resolvePlaceCode } from '../../../src/core/index.js';
import { successor } from '../../../src/sources/un-votes.js';
import {
  VOTE,
  alike,
  betweenPoles,
  compare,
  idealPointOf,
  idealPoints,
  sessionYear,
  startingPoints,
  voteAxis,
  votesOf,
  type IdealPoints,
  type RollCalls,
} from '../../../src/relations/index.js';
import { pointKey, type PublishedPoint } from '../../../src/relations/votes/compare.js';
import { spansOf } from '../../../src/relations/votes/roll-calls.js';
import { shared, sharedAbsent } from '../../shared.js';

const linesOf = (file: string): string[] =>
  gunzipSync(readFileSync(shared('data', 'un-ga-votes', file)))
    .toString('latin1')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

/** Votes by a reader of its own, so that the source's reader is checked too: code of the place, code of the vote. */
function plainRolls(): RollCalls {
  const calls = new Map<string, { session: number; text: string }>();
  for (const line of linesOf('un_roll_calls.csv.gz')) {
    const found = /^(\d+),(\d+),[^,]*,[^,]*,([^,]*),[^,]*,[^,]*,(.*)$/.exec(line);
    if (found === null) continue;
    const [, id = '', session = '', , rest = ''] = found;
    calls.set(id, { session: Number(session), text: rest.replace(/^(?:"[^"]*"|[^,]*),/, '') });
  }
  const [byCode, byName] = [resolvePlaceCode('iso2', 1990), resolvePlaceCode('name', 1990)];
  const codes = new Map<string, string>();
  const codeOf = (key: string, iso2: string, name: string): string | undefined => {
    if (!codes.has(key)) {
      const found = iso2 === '' ? byName(name) : byCode(iso2);
      codes.set(key, typeof found === 'string' ? found : (found?.code ?? ''));
    }
    return codes.get(key);
  };
  const kept: [string, string, number][] = [];
  const places = new Set<string>();
  for (const line of linesOf('un_votes.csv.gz')) {
    const first = line.indexOf(',');
    const last = line.lastIndexOf(',');
    const before = line.lastIndexOf(',', last - 1);
    const [id, iso2] = [line.slice(0, first), line.slice(before + 1, last)];
    const name = line.slice(first + 1, before).replaceAll('"', '');
    const place = iso2 === 'YU' ? successor(Number(id)) : codeOf(`${iso2} ${name}`, iso2, name);
    if (place === undefined || place === '') continue;
    places.add(place);
    const said = line.slice(last + 1).trim();
    kept.push([id, place, said === 'yes' ? VOTE.yes : said === 'no' ? VOTE.no : VOTE.abstain]);
  }
  const sorted = [...places].toSorted();
  const rank = new Map(sorted.map((p, i) => [p, i]));
  const ids = [...calls.keys()].toSorted((a, b) => Number(a) - Number(b));
  const bySession = new Map<number, string[]>();
  for (const id of ids) {
    const session = calls.get(id)?.session ?? 0;
    bySession.set(session, [...(bySession.get(session) ?? []), id]);
  }
  const at = new Map<string, { votes: Uint8Array; row: number }>();
  const sessions = [...bySession.keys()]
    .toSorted((a, b) => a - b)
    .map((session) => {
      const own = bySession.get(session) ?? [];
      const votes = new Uint8Array(own.length * sorted.length);
      for (const [row, id] of own.entries()) at.set(id, { votes, row });
      const list = own.map((id) => {
        const text = calls.get(id)?.text ?? '';
        return { id, date: '', text, important: null, issues: [] };
      });
      return { session, year: sessionYear(session), calls: list, votes };
    });
  for (const [id, place, vote] of kept) {
    const to = at.get(id);
    if (to !== undefined) to.votes[to.row * sorted.length + (rank.get(place) ?? 0)] = vote;
  }
  const span = spansOf(sorted, sessions);
  return { places: sorted, sessions, span, issues: new Map(), datasets: [], key: '' };
}

function plainPublished(): Map<string, PublishedPoint> {
  const points = new Map<string, PublishedPoint>();
  for (const line of linesOf('IdealpointestimatesAll_Apr2020.csv.gz')) {
    const [, cow = '', session = '', , theta = '', , low = '', , , , high = ''] = line.split(',');
    const found = resolvePlaceCode('cow', 1945 + Number(session))(cow);
    const place = typeof found === 'string' ? found : found?.code;
    if (place !== undefined)
      points.set(pointKey(Number(session), place), {
        theta: Number(theta),
        low: Number(low),
        high: Number(high),
      });
  }
  return points;
}

/** Ten states: poles, powers, and those that the example in the methods names. */
const TEN = ['USA', 'CHN', 'RUS', 'GBR', 'FRA', 'VNM', 'CHL', 'CHE', 'CUB', 'IND'] as const;

describe.skipIf(sharedAbsent)('ideal points of all sessions', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const rolls = plainRolls();
  const published = { points: plainPublished() };
  let points: IdealPoints | undefined;
  const estimate = async (): Promise<IdealPoints> =>
    (points ??= await idealPoints(rolls, await voteAxis()));

  it('agree with the published ones in every session, and better than a principal component', async () => {
    const ours = compare(await estimate(), published);
    expect(ours?.sessions.length).toBe(69);
    expect(ours?.median).toBeGreaterThanOrEqual(0.97);
    expect(ours?.least).toBeGreaterThanOrEqual(0.85);
    expect(ours?.sessions.filter((s) => s.rho >= 0.95).length).toBeGreaterThanOrEqual(60);
    expect(ours?.pooled).toBeGreaterThanOrEqual(0.95);
    const held = rolls.sessions.filter((s) => (points?.sessions ?? []).includes(s.session));
    const theta = startingPoints(rolls.places, held, await voteAxis());
    const sessions = held.map((s) => s.session);
    const plain = compare({ places: rolls.places, sessions, theta }, published);
    expect(plain?.sessions.length).toBe(69);
    expect(ours?.median).toBeGreaterThan(plain?.median ?? 1);
    expect(ours?.least).toBeGreaterThan(plain?.least ?? 1);
    expect(ours?.pooled).toBeGreaterThan(plain?.pooled ?? 1);
  });

  it('have intervals in session 70, beside S-scores and abstentions recomputed plainly', async () => {
    const found = await estimate();
    const session = rolls.sessions.find((s) => s.session === 70);
    if (session === undefined) throw new Error('session 70 is not there');
    const cast = (place: string): number[] => {
      const i = rolls.places.indexOf(place);
      return session.calls.map((_, c) => session.votes[c * rolls.places.length + i] ?? 0);
    };
    const theirs = cast('CHN');
    const order = TEN.map((place) => {
      const point = idealPointOf(found, place, 70);
      expect(point?.sd, place).toBeGreaterThan(0.02);
      expect(point?.sd, place).toBeLessThan(0.3);
      const votes = cast(place);
      // S from its definition, line by line.
      let [both, distance] = [0, 0];
      for (const [c, vote] of votes.entries()) {
        const other = theirs[c] ?? 0;
        if (vote === 0 || other === 0) continue;
        both += 1;
        distance += Math.abs(vote - other);
      }
      const of = (p: string): Uint8Array => votesOf(rolls, session, p);
      const got = alike(of(place), of('CHN'));
      expect(got.both, place).toBe(both);
      expect(got.s, place).toBeCloseTo(1 - (2 * distance) / (2 * both), 12);
      const all = votes.filter((v) => v !== 0);
      expect(got.abstention[0], place).toBeCloseTo(
        all.filter((v) => v === 2).length / all.length,
        12,
      );
      return [place, point?.theta ?? NaN] as const;
    });
    // As the published order of the ten has it, but for France and the United Kingdom, who stand side by side.
    const names = order.toSorted((a, b) => a[1] - b[1]).map(([p]) => p);
    expect(names[0]).toBe('CUB');
    expect(names[1]).toBe('VNM');
    expect(names.at(-1)).toBe('USA');
    expect(new Set(names.slice(-3, -1))).toEqual(new Set(['FRA', 'GBR']));
    expect(idealPointOf(found, 'VNM', 31)).toBeUndefined();
    expect(rolls.span.get('VNM')).toEqual([32, 70]);
    expect(found.sessions.includes(19)).toBe(false);
  });

  it('are signed, and set beside powers, by data', async () => {
    const axis = await voteAxis();
    expect([axis.powers, axis.poles.length]).toEqual(['P5', 2]);
    const found = await estimate();
    for (const place of axis.positive)
      expect(idealPointOf(found, place, 70)?.theta).toBeGreaterThan(0);
    const known = found.theta.filter((v) => !Number.isNaN(v));
    const mean = known.reduce((s, v) => s + v, 0) / known.length;
    const square = known.reduce((s, v) => s + (v - mean) ** 2, 0) / known.length;
    expect(mean).toBeCloseTo(0, 9);
    expect(square).toBeCloseTo(1, 9);
    expect(sessionYear(70)).toBe(2015);
  });

  it('bear out what is said of the published points of session 70', () => {
    const at = (place: string) => {
      const p = published.points.get(pointKey(70, place));
      return { theta: p?.theta ?? NaN, sd: 0.1 };
    };
    const all = [...published.points].filter(([key]) => key.startsWith('70 '));
    expect(all.length).toBe(193);
    expect(all.filter(([, p]) => p.theta < at('CHN').theta).length).toBe(114);
    expect(betweenPoles(at('IND'), at('USA'), at('CHN'))?.equidistance).toBeCloseTo(0.05, 2);
    expect(betweenPoles(at('CUB'), at('USA'), at('CHN'))?.equidistance).toBeNull();
  });

  it('are the same bytes twice, and without a number where a session is too thin', async () => {
    const axis = await voteAxis();
    const few = { only: [68, 69, 70, 19] };
    const [one, two] = [await idealPoints(rolls, axis, few), await idealPoints(rolls, axis, few)];
    expect(one.sessions).toEqual([68, 69, 70]);
    expect(Buffer.from(one.theta.buffer).equals(Buffer.from(two.theta.buffer))).toBe(true);
    expect(Buffer.from(one.sd.buffer).equals(Buffer.from(two.sd.buffer))).toBe(true);
    expect(one.contested.get(19)).toBeLessThanOrEqual(1);
    const alike = rolls.sessions
      .filter((s) => s.session === 70)
      .map((s) => ({
        ...s,
        // All vote yes: nothing tells one state from another.
        votes: s.votes.map((v) => (v === VOTE.none ? VOTE.none : VOTE.yes)),
      }));
    const nothing = await idealPoints({ ...rolls, sessions: alike }, axis);
    expect(nothing.sessions).toEqual([]);
    expect(nothing.contested.get(70)).toBe(0);
    expect(nothing.theta.length).toBe(0);
  });
});
