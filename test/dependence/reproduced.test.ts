/** Groups have the members of the year that is read; the command of a Finding asks for what was read. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Day, membersAt } from '../../src/core/index.js';
import {
  answerFindings,
  cutOffAnswer,
  mutualAnswer,
  patternsAnswer,
  rerouteAnswer,
  substitutesAnswer,
} from '../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { madeWorld } from '../made-world.js';

const made = madeWorld('VNM,NOR,750210,2020,7\n');
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
  await workspace.add(made.files);
});
afterAll(async () => {
  await workspace.close();
  rmSync(made.dir, { recursive: true, force: true });
});

/** The group's members are Norway in 2020, and nobody in another year. */
const group = (year: number): string[] => (year === 2020 ? ['NOR'] : []);

it('the European Union has 28 members at the end of 2018 and 27 at the end of 2020', () => {
  const eu = (day: Day): number => membersAt('EU', day, 'states').length;
  expect([eu('2018-12-31'), eu('2020-12-31')]).toEqual([28, 27]);
});

it('each verb asks for the members in the year of the data', async () => {
  const answers = [
    await mutualAnswer(workspace, { subject: 'VNM', with: group }),
    await patternsAnswer(workspace, { subject: 'VNM', with: group }),
    await substitutesAnswer(workspace, { subject: 'VNM', product: '280469', partners: group }),
    await cutOffAnswer(workspace, {
      subject: 'VNM',
      side: 'import',
      partners: group,
      sigma: 3,
    }),
  ];
  for (const answer of answers) {
    const [first] = answerFindings(answer);
    expect(first?.reproduce).toMatch(/--(with|from) NOR .*--year 2020/);
  }
});

it('the base year of a rerouting is asked for alone', async () => {
  const { tables } = await rerouteAnswer(workspace, {
    subject: 'VNM',
    from: 'RUS',
    to: 'USA',
    since: 2020,
    year: 2020,
  });
  const [own] = tables.flatMap((t) => t.rows);
  expect(own?.cells[0]?.reproduce).toMatch(/--year 2020/);
  expect(own?.cells[0]?.reproduce).not.toContain('--since');
});
