/** What the coder proposes, what it leaves alone, and the words it gives for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeText,
  parsePatterns,
  patterns,
  spans,
  tokens,
  vocabulary,
} from '../../../src/doctrine/index.js';

const all = patterns();
const read = (text: string): ReadonlyArray<readonly [string, boolean, string | undefined]> =>
  codeText(text, all).proposals.map((p) => [p.code, p.value, p.quotes[0]?.words] as const);
const leaves = (text: string): readonly string[] => {
  const { proposals, abstentions } = codeText(text, all);
  expect(proposals).toEqual([]);
  return abstentions.map((a) => `${a.reason} ${a.code}`);
};

describe('a phrase', () => {
  it('is its words in order, with their endings, and a few between where it says so', () => {
    const text = tokens('The Parties shall consult at once. Consultations follow.');
    expect(spans(text, 'consult* ... once')).toEqual([[3, 5]]);
    expect(spans(text, 'consult*')).toEqual([[3], [6]]);
    expect(spans(text, 'consult|visit at')).toEqual([[3, 4]]);
    expect(spans(text, 'once ... follow')).toEqual([]);
  });

  it('takes no more than six words for `...`', () => {
    const far = (n: number): string => `aimed ${'x '.repeat(n)}state`;
    expect(spans(tokens(far(6)), 'aimed ... state')).toHaveLength(1);
    expect(spans(tokens(far(7)), 'aimed ... state')).toHaveLength(0);
  });
});

describe('the coder, of English', () => {
  it.each([
    ['It is aimed at no third State.', 'third_party_targeting', false, 'aimed at no third State'],
    ['The Parties shall hold joint exercises.', 'joint_exercise', true, 'joint exercises'],
    [
      'No military base may be established on its soil.',
      'bases',
      false,
      'No military base may be established',
    ],
    [
      'This shall not prejudice the specific character of the defence policy of a Party.',
      'escape_clause',
      true,
      'not prejudice the specific character of',
    ],
    ['They set up a joint command.', 'integrated_command', true, 'joint command'],
    ['Not only port visits but more.', 'port_call', true, 'port visits'],
    ['Mutual logistic support, in peace.', 'logistics', true, 'logistic support'],
  ])('%s', (text, code, value, words) => {
    expect(read(text)).toEqual([[code, value, words]]);
  });

  it.each([
    ['No military base shall be established unless both agree.', 'denial_unclear bases'],
    [
      'Joint exercises, port talks and the rest shall not take place.',
      'denial_unclear joint_exercise',
    ],
    ['No talks, secret or open, on joint exercises.', 'denial_unclear joint_exercise'],
    ['Joint exercises are prohibited.', 'denial_unclear joint_exercise'],
    [
      'Nothing in this Agreement shall permit the stationing of foreign troops.',
      'denial_unclear forces_stationed',
    ],
    ['Prepositioned materiel shall not include nuclear weapons.', 'denial_unclear prepositioning'],
    ['No joint exercises that last longer than a week.', 'denial_unclear joint_exercise'],
    ['Not without joint exercises.', 'denial_unclear joint_exercise'],
    ['They refuel ships. They shall not refuel aircraft.', 'patterns_disagree logistics'],
    ['See annex B.', 'nothing_matches null'],
    ['', 'nothing_matches null'],
  ])('leaves alone: %s', (text, reason) => {
    expect(leaves(text)).toEqual([reason]);
  });
});

/** Proposed wrongly once: each is left alone now. */
describe('the coder leaves alone', () => {
  it.each([
    'The Parties shall not hinder joint exercises agreed with third States.',
    'No Party shall restrict port calls by the ships of the other.',
    'The receiving State shall not delay refuelling of the aircraft of the sending State.',
    'No doubt the joint command will be set up in time.',
    'The Parties will consider establishing a military base at a later stage.',
    'Whether to establish a naval base is left to later talks.',
    'Should the host State establish a military base for any other State, it shall inform the Parties.',
    'The Parties shall forgo joint exercises near the border.',
    'The stationing of foreign troops is unconstitutional.',
    'The economic sanctions imposed in 2014 are hereby lifted.',
    'The Parties deplore the joint command of their neighbours.',
    'A Party may decline to consult together with the other.',
    'Foreign forces shall leave, and the military base established in 1979 shall be closed.',
    'Each Party reserves exclusive use of its own trademarks.',
    'The laboratory will exchange ideas on artificial intelligence, sharing intelligence tests.',
    'The vendor shall refuel its own vehicles and repair the road.',
    'Hai bên không cản trở tàu quân sự thăm cảng của nhau.',
    'Các biện pháp trừng phạt kinh tế được dỡ bỏ từ ngày ký.',
    'Bên A sửa chữa tuyến cáp quang trên bờ.',
    'Trường hợp nước ngoài kiểm soát cảng, hợp đồng vô hiệu.',
    'Giải thể bộ chỉ huy chung.',
  ])('%s', (text) => {
    expect(codeText(text, all).proposals).toEqual([]);
  });
});

describe('the coder finds a plain promise', () => {
  it.each([
    [
      'Khi một Bên bị tấn công vũ trang, Bên kia sẽ ngay lập tức giúp đỡ quân sự bằng mọi phương tiện.',
      'defence',
    ],
    ['The Parties shall assist each other with armed force if attacked.', 'defence'],
    ['Ships of the navy may use the harbour as a base for thirty years.', 'bases'],
    ['Equipment may be stored at two depots.', 'prepositioning'],
    ['Warships of either Party may call at agreed ports.', 'port_call'],
  ])('%s', (text, code) => {
    expect(codeText(text, all).proposals.map((p) => [p.code, p.value])).toEqual([[code, true]]);
  });
});

/** Clauses written for this test, as agreements have them. */
describe('the coder, of Vietnamese', () => {
  it.each([
    ['Hai bên tổ chức diễn tập chung hằng năm.', 'joint_exercise', true, 'diễn tập chung'],
    [
      'Không bên nào được đặt căn cứ quân sự trên lãnh thổ bên kia.',
      'bases',
      false,
      'Không bên nào được đặt căn cứ quân sự',
    ],
    [
      'Văn bản này không nhằm vào bất kỳ nước thứ ba nào.',
      'third_party_targeting',
      false,
      'không nhằm vào bất kỳ nước thứ ba',
    ],
    ['Không quân hai nước hỗ trợ hậu cần cho nhau.', 'logistics', true, 'hỗ trợ hậu cần'],
    [
      'Tàu quân sự được vào thăm cảng ba lần mỗi năm.',
      'port_call',
      true,
      'Tàu quân sự được vào thăm',
    ],
    ['Hai bên lập bộ chỉ huy chung.', 'integrated_command', true, 'bộ chỉ huy chung'],
    ['Các bên thực hiện nghĩa vụ tham vấn.', 'consultation', true, 'nghĩa vụ tham vấn'],
  ])('%s', (text, code, value, words) => {
    expect(read(text)).toEqual([[code, value, words]]);
    expect(read(text.normalize('NFD'))).toEqual([[code, value, words]]);
  });

  it.each([
    ['Cấm đặt căn cứ quân sự.', 'denial_unclear bases'],
    ['Không diễn tập chung trừ khi hai bên đồng ý.', 'denial_unclear joint_exercise'],
    ['Không quân đội nước nào được đồn trú.', 'denial_unclear forces_stationed'],
    ['Hai bên trao đổi đoàn cấp cao.', 'nothing_matches null'],
  ])('leaves alone: %s', (text, reason) => {
    expect(leaves(text)).toEqual([reason]);
  });
});

it('a denial in a sentence that speaks of several facts denies none of them for sure', () => {
  for (const text of [
    'No joint exercises directed against a third State shall be held.',
    'Không được tổ chức diễn tập chung nhằm vào nước thứ ba.',
  ])
    expect([...leaves(text)].sort()).toEqual([
      'denial_unclear joint_exercise',
      'denial_unclear third_party_targeting',
    ]);
});

describe('every proposal', () => {
  const words = [
    'no',
    'not',
    'joint',
    'exercises',
    'military',
    'base',
    'established',
    'refuel',
    ',',
    '.',
    'unless',
    'không',
    'diễn',
    'tập',
    'chung',
    'x',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((w) => w.join(' '));

  it('quotes words that stand in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const coded = codeText(text, all);
        for (const { quotes } of [...coded.proposals, ...coded.abstentions])
          for (const q of quotes) {
            expect(coded.text.slice(q.start, q.end)).toBe(q.words);
            expect(q.words).not.toBe('');
          }
        for (const p of coded.proposals) expect(p.quotes.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is of a fact of which nothing was left open, and a text without one says why', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { proposals, abstentions } = codeText(text, all);
        const open = new Set(abstentions.map((a) => a.code));
        for (const p of proposals) expect(open.has(p.code)).toBe(false);
        if (proposals.length === 0) expect(abstentions.length).toBeGreaterThan(0);
      }),
    );
  });

  it('that something is so stands in a sentence without denial, save those that deny nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const p of codeText(text, all).proposals)
          for (const q of p.quotes) {
            const before = text.slice(0, q.start).split('.').at(-1) ?? '';
            const after = text.slice(q.end).split('.')[0] ?? '';
            const english = q.pattern.includes('-en-');
            const denial = english ? /\b(no|not)\b/ : /không/;
            if (p.value) expect(denial.test(`${before} ${q.words} ${after}`)).toBe(false);
          }
      }),
    );
  });
});

describe('patterns', () => {
  it('said to be the vocabulary’s own words are', () => {
    for (const p of all.patterns.filter((x) => x.from.includes('vocabulary'))) {
      const own = tokens(vocabulary().get(p.code)?.text[p.language].normalize('NFC') ?? '').map(
        (t) => t.word,
      );
      // Of the same stem: the first four letters, or the whole of a short word.
      const stem = (w: string): string =>
        p.language === 'en' ? w.replace('*', '').slice(0, 4) : w;
      for (const element of p.words.split(' ').filter((e) => e !== '...'))
        for (const either of element.split('|'))
          expect([p.id, either, own.some((w) => w.startsWith(stem(either)))]).toEqual([
            p.id,
            either,
            true,
          ]);
    }
  });

  it('of a bad shape, of an unknown fact or with an id given twice are refused by their place', () => {
    const { conditional, denials } = all;
    const one = {
      id: 'a-1',
      code: 'bases',
      language: 'en',
      words: 'military base',
      from: ['usage'],
    };
    const file = (list: readonly object[]): object => ({
      schema: 'tuchu-patterns/1',
      patterns: list,
      conditional,
      denials,
    });
    expect(parsePatterns(file([one]), 'p.json').patterns).toHaveLength(1);
    expect(() => parsePatterns(file([{ ...one, code: 'alliance' }]), 'p.json')).toThrow(
      /p\.json: a-1.*alliance/,
    );
    expect(() => parsePatterns(file([one, one]), 'p.json')).toThrow(/p\.json: a-1.*twice/);
    for (const words of ['', '...', 'a ...', '... a', 'A', 'a  b', 'a||b', '*'])
      expect(() => parsePatterns(file([{ ...one, words }]), 'p.json')).toThrow(/p\.json/);
  });
});
