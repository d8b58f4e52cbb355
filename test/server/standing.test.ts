/** Standing and diplomatic relations over HTTP. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { served } from './served.js';

const { get } = served();

describe('standing and diplomatic relations over HTTP', () => {
  it('gives the pages the command line prints', async () => {
    const standing: Page = (await get('/api/standing/VNM?as-of=2020-04-30')).body;
    expect(standing.title).toContain('elected seats, 1 body');
    const relations: Page = (await get('/api/diplomatic/vnm?as-of=2025-09-23&lang=vi')).body;
    expect(relations.title).toContain('191, 192, 193, 194, 195');
    const other: Page = (await get('/api/standing/THA')).body;
    expect(other.missing.items.length).toBeGreaterThan(0);
  });

  it('refuses a place and a day that are not there', async () => {
    expect((await get('/api/standing/atlantis')).status).toBe(404);
    expect((await get('/api/diplomatic/VNM?as-of=2025-02-30')).status).toBe(400);
  });
});
