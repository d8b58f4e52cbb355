/** A page whose Findings share what they say: whole again it is the same page, and it is shorter on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, sharePage, wholePage, writeChainPage } from '../../src/brief/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-shared-page-'));
let page: Page;
beforeAll(async () => {
  const workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
  ({ page } = await writeChainPage(workspace, { subject: 'ARG' }, 'vi'));
  await workspace.close();
});
afterAll(() => rmSync(dir, { recursive: true }));

const sent = (value: unknown): string => JSON.stringify(value);

describe('a shared page', () => {
  it('is whole again after it was sent, and less than half as long', () => {
    const text = sent(sharePage(page));
    expect(wholePage(JSON.parse(text))).toEqual(JSON.parse(sent(page)));
    expect(text.length).toBeLessThan(sent(page).length / 2);
    expect(wholePage(page)).toBe(page);
  });

  it('gives back any texts: points and spaces, the same twice, nothing at all', () => {
    const first = Object.values(page.findings)[0];
    if (first === undefined) throw new Error('the page shows no Finding');
    const words = fc.array(fc.constantFrom('a. ', '.', ' ', 'Nguồn: x.', '1,5', ''), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ paragraph: words, caveats: words })), (views) => {
        const findings = Object.fromEntries(
          views.map(({ paragraph, caveats }, k) => [
            `f${k}`,
            { ...first, id: `f${k}`, paragraph: paragraph.join(''), caveats },
          ]),
        );
        const made = { ...page, findings };
        expect(wholePage(JSON.parse(sent(sharePage(made))))).toEqual(JSON.parse(sent(made)));
      }),
    );
  });
});
