/** What models say is lost, in one order; answers that are kept; ready shocks. */
import { expect, it } from 'vitest';
import { type Finding, point } from '../../src/core/index.js';
import {
  type ModelAnswer,
  type ShockAnswer,
  ShockMemo,
  lossOf,
  lossesTold,
  readyNames,
  readyShocks,
  reproduceShock,
} from '../../src/shock/index.js';

const text = { en: 'x', vi: 'x' };
const finding = (measure: string, value: number, subject: string): Finding =>
  ({ id: measure, subject, measure, unit: 'share', value: point(value), reproduce: 'a' }) as never;

/** A model that loses `loss` and takes some numbers as given. */
const model = (
  id: string,
  loss: number,
  given: Readonly<Record<string, number>>,
  { below = false, subject = 'DEU' } = {},
): ModelAnswer => ({
  model: {
    id,
    title: text,
    answers: text,
    cannot: text,
    needs: text,
    losses: { measure: id, below },
  },
  assumptions: Object.entries(given).map(([name, value]) => ({
    id: name,
    value,
    unit: 'count',
    label: text,
    origin: { en: '', vi: '' },
    status: 'derived',
  })),
  tables: [],
  headline: finding(id, loss, subject),
});
const answer = (...models: ModelAnswer[]): ShockAnswer =>
  ({ subject: 'DEU', shock: {}, events: [{ days: 100 }], notes: [], models }) as never;

it('a change of income below zero is a loss, anything else as it stands', () => {
  expect(lossOf(model('a', -0.02, {}, { below: true }))).toBeCloseTo(0.02, 12);
  expect(lossOf(model('b', 0.02, {}))).toBe(0.02);
  expect(lossesTold(answer(model('a', 0.3, {}), model('b', 0.1, {}))).map((t) => t.loss)).toEqual([
    0.1, 0.3,
  ]);
});

it('a memo gives back an answer to the same numbers, under the command of today', () => {
  const memo = new ShockMemo();
  const kept = model('a', 0.1, { n: 1 });
  memo.keep(kept, 'a');
  expect(memo.answer('a', kept.assumptions, 'b')?.headline?.reproduce).toBe('b');
  expect(memo.answer('a', model('a', 0, { n: 2 }).assumptions, 'b')).toBeUndefined();
});

it('the command names what was chosen, and quotes a name that a shell would read', () => {
  expect(reproduceShock({ file: 'embargo', subject: 'DEU', year: 2008 })).toBe(
    'tuchu shock embargo --country DEU --year 2008',
  );
  expect(
    reproduceShock({ file: 'my shock.yaml', subject: 'CHL', limits: [{ id: 'psi', value: 0.9 }] }),
  ).toBe("tuchu shock 'my shock.yaml' --country CHL --limit psi=0.9");
});

it('ready shocks are all in order', async () => {
  const ready = await readyShocks();
  expect(ready.map((r) => r.name)).toEqual(readyNames());
  expect(readyNames()[0]).toBe('chips-ban');
  for (const { name, shock, text: file } of ready) {
    expect(shock.id).toBe(name);
    expect(file).toContain('tuchu-shock: 1');
  }
});
