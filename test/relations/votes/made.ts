/** A made-up Assembly: ten states, sessions 19, 31, 69 and 70, votes drawn from known places on a line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../../../src/relations/votes/poles.js';

/** Where each stands; names and codes as the publisher writes them. */
const STATES: ReadonlyArray<readonly [string, string, number]> = [
  ['United States', 'US', 2],
  ['Israel', 'IL', 1.8],
  ['France', 'FR', 1],
  ['United Kingdom', 'GB', 1.1],
  ['Switzerland', 'CH', 0.6],
  ['Chile', 'CL', 0],
  ['Russia', 'RU', -0.4],
  ['China', 'CN', -1],
  ['Vietnam', 'VN', -1.4],
  ['Cuba', 'CU', -2],
];
const CALLS: ReadonlyArray<readonly [number, number]> = [
  [19, 1],
  [31, 12],
  [69, 40],
  [70, 40],
];

/** Writes the publisher's three files and returns their paths. */
export function madeVotes(dir: string): string[] {
  mkdirSync(dir, { recursive: true });
  const uniform = generator(11);
  const votes = ['rcid,country,country_code,vote'];
  const calls = ['rcid,session,importantvote,date,unres,amend,para,short,descr'];
  const issues = ['rcid,short_name,issue'];
  let id = 0;
  for (const [session, count] of CALLS)
    for (let c = 0; c < count; c++) {
      id += 1;
      const slope = (uniform() < 0.7 ? -1 : 1) * (1 + 2 * uniform());
      const middle = 3 * (uniform() - 0.5);
      calls.push(
        `${id},${session},0,${1945 + session}-11-04,R/${session}/${c},0,0,,"MADE RESOLUTION ${'ABCDEFGHIJ'[c % 10]} ON A MATTER NUMBERED ${'ABCDEFGHIJ'[Math.floor(c / 10)]}"`,
      );
      issues.push(
        `${id},${c % 2 === 0 ? 'hr,Human rights' : 'nu,Nuclear weapons and nuclear material'}`,
      );
      for (const [name, code, theta] of STATES) {
        if (code === 'VN' && session < 32) continue;
        const z = slope * (theta - middle) + Math.log(1 / uniform() - 1);
        votes.push(`${id},${name},${code},${z > 0.6 ? 'yes' : z > -0.2 ? 'abstain' : 'no'}`);
      }
    }
  const files = { un_votes: votes, un_roll_calls: calls, un_roll_call_issues: issues };
  return Object.entries(files).map(([name, lines]) => {
    const path = join(dir, `${name}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  });
}
