import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { run, scratch } from './run.js';

const { dir, remove } = scratch();
afterAll(remove);
const tuchu = (...args: string[]) => run(dir, args);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('tuchu relations VNM agreements', () => {
  it('prints counts by rule and every agreement with its dates', async () => {
    const { code, out } = await tuchu('relations', 'VNM', 'agreements', '--as-of', '2021-05-01');
    expect(code).toBe(0);
    expect(flat(out)).toContain('How many agreements depends on the rule');
    expect(out).toContain('UKVFTA');
  });
  it('speaks Vietnamese', async () => {
    const { out } = await tuchu('relations', 'VNM', 'agreements', '--lang', 'vi');
    expect(flat(out)).toContain('Số hiệp định tùy thuộc quy tắc đếm');
    expect(flat(out)).toContain('có hiệu lực');
  });
  it('gives Findings, each with the command that prints it again', async () => {
    const args = ['relations', 'VNM', 'agreements', '--as-of', '2021-05-01', '--json'];
    const found = JSON.parse((await tuchu(...args)).out) as Finding[];
    const [first] = found;
    expect(first?.measure).toBe('agreement_count');
    expect(first?.evidence.length).toBeGreaterThan(20);
    const again = first?.reproduce.split(' ').slice(1) ?? [];
    const twice = JSON.parse((await tuchu(...again, '--json')).out) as Finding[];
    expect(twice.find((f) => f.id === first?.id)).toEqual(first);
  });
});

describe('tuchu relations VNM matrix', () => {
  it('prints overlap with a partner, and what one more would add', async () => {
    const { out } = await tuchu('relations', 'VNM', 'matrix', '--with', 'JPN');
    expect(out).toMatch(/VJEPA \(1\s+October\s+2009\)/);
    expect(flat(out)).toContain('One more agreement, with Japan: 0 new partners');
    expect(flat(out)).toContain('a pack tells of its own country’s agreements');
  });
  it('for a country without a pack says what is missing', async () => {
    const { code, out } = await tuchu('relations', 'NOR', 'matrix');
    expect(code).toBe(0);
    expect(flat(out)).toContain('no dataset loaded tells');
  });
});

it('every Finding of the matrix is printed again by its own command', async () => {
  const day = ['--as-of', '2021-05-01'];
  const { out } = await tuchu('relations', 'VNM', 'matrix', '--with', 'JPN,BRA', ...day, '--json');
  const found = JSON.parse(out) as Finding[];
  const commands = [...new Set(found.map((f) => f.reproduce))];
  expect(commands.length).toBeGreaterThan(2);
  for (const command of commands) {
    const words = command.split(' ').slice(1);
    const args = words.includes('--json') ? words : [...words, '--json'];
    const again = JSON.parse((await tuchu(...args)).out) as Finding[];
    for (const one of found.filter((f) => f.reproduce === command))
      expect(again.find((f) => f.id === one.id)).toEqual(one);
  }
});

describe('misuse', () => {
  it.each([
    [['relations', 'VNM', 'treaties'], 'there is no verb `treaties`'],
    [['relations', 'VNM', 'agreements', 'x'], '`x`'],
    [['relations', 'Atlantis', 'agreements'], '`Atlantis`'],
    [['relations', 'VNM', 'agreements', '--rule', 'none'], 'not by `none`'],
    [['relations', 'VNM', 'agreements', '--with', 'JPN'], 'does not take --with'],
    [['relations', 'VNM', 'matrix', '--with', 'Atlantis'], '`Atlantis`'],
    [['relations', 'VNM', 'matrix', '--dataset', 'none'], '`none`'],
  ])('%j is refused', async (args, said) => {
    const { code, out, err } = await tuchu(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
  it('a dataset that says nothing of agreements is refused', async () => {
    const { code, err } = await tuchu('relations', 'VNM', 'matrix', '--dataset', 'starter-exports');
    expect(code).toBe(1);
    expect(err).toContain('does not say who is party to which trade agreement');
  });
});

it.each(['agreements', 'matrix'])(
  'help for %s teaches by example, in both languages',
  async (v) => {
    for (const words of [
      ['relations', v],
      ['relations', 'VNM', v],
    ]) {
      const en = await tuchu(...words, '--help');
      expect(en.out).toContain(`tuchu relations VNM ${v}`);
      const vi = await tuchu(...words, '--help', '--lang', 'vi');
      expect(vi.out).toContain(`tuchu relations NƯỚC ${v}`);
    }
  },
);
