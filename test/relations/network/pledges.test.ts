/** A pledge is never shown without its kind. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/relations/network/layer.js';
import { pledgeText } from '../../../src/relations/network/pledges.js';

describe('kinds of security pledge', () => {
  it('are told in words, each once, those that bind least first', () => {
    expect(pledgeText([{ by: ['consul', 'nonagg'] }]).en).toBe('non-aggression, consultation');
    expect(pledgeText([{ by: ['defense'] }, { by: ['defense', 'nonagg'] }])).toEqual({
      en: 'non-aggression, defence',
      vi: 'không xâm lược, phòng thủ',
    });
  });

  it('keep a code that nobody here knows, and say nothing of no tie', () => {
    expect(pledgeText([{ by: ['basing'] }]).vi).toBe('basing');
    expect(pledgeText([])).toEqual({ en: '', vi: '' });
  });

  it('are not called an alliance', () => {
    expect(KINDS.obligation.label.en).not.toMatch(/alliance/i);
    expect(KINDS.obligation.label.vi).not.toMatch(/liên minh/i);
  });
});
