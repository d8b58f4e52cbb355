/**
 * Reads what a claim asks from its own words, where nobody has coded it: a few transparent patterns in English
 * and Vietnamese, each of which quotes the words it used. What no pattern reads stays unread; nothing is guessed.
 */
import { blocs, membersAt, periodBounds, type Text } from '../../core/index.js';
import type { Fact, Pack } from '../schema.js';
import { namesOf } from './check.js';
import type { Ask, Claim } from './schema.js';

export interface Proposal {
  readonly ask: Ask;
  /** The words of the claim that were read so. */
  readonly words: string;
  /** What the words were taken to mean, where they leave it open. */
  readonly reading?: Text;
}

type Read = (text: string, claim: Claim, pack: Pack | undefined) => Proposal | undefined;

/** First match of a pattern, as the words it used. */
const find = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];

const as = (words: string | undefined, ask: Ask | undefined): Proposal | undefined =>
  words === undefined || ask === undefined ? undefined : { ask, words };

const isCount = (value: Claim['value']): boolean =>
  typeof value === 'number' ||
  (typeof value === 'object' && !Array.isArray(value) && namesOf(value).length === 0);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The tier whose label, or whose name as a partnership, stands in the text: the longest wins. */
function tierIn(
  text: string,
  pack: Pack | undefined,
): { readonly code: string; readonly words: string } | undefined {
  const said = bare(text);
  const found = (pack?.profile.ladder.tiers ?? [])
    .filter((t) => t.kind === 'ladder')
    .flatMap((t) => {
      const stem = (label: string): string =>
        bare(label)
          .replace(/ partner(?:s|ship)?$/, '')
          .replace(/^đối tác /, '');
      const forms = [
        ...['partner', 'partners', 'partnership', 'partnerships'].map(
          (w) => `${stem(t.label.en)} ${w}`,
        ),
        `đối tác ${stem(t.label.vi)}`,
      ];
      const words = forms.find((f) => said.includes(f));
      return words === undefined ? [] : [{ code: t.code, words }];
    })
    .sort((a, b) => b.words.length - a.words.length);
  return found[0];
}

/** Names by which texts call a bloc beside its own. */
const CALLED: Readonly<Record<string, RegExp>> = {
  P5: /(?:five )?permanent members of the (?:UN |United Nations )?Security Council|ủy viên thường trực/i,
};

/** The text does not say who the major powers are; said so wherever it is read. */
const POWERS: Text = {
  en: 'The words do not say who the major powers are; read as the five permanent members of the Security Council.',
  vi: 'Câu chữ không nói nước lớn là những nước nào; ở đây hiểu là năm nước ủy viên thường trực Hội đồng Bảo an.',
};

function blocIn(text: string): { readonly code: string; readonly words: string } | undefined {
  for (const { code } of blocs()) {
    const name = new RegExp(`(?<![\\p{L}\\p{N}])${code}(?![\\p{L}\\p{N}])`, 'u');
    const words = find(text, CALLED[code] ?? name) ?? find(text, name);
    if (words !== undefined) return { code, words };
  }
  return undefined;
}

/** Facts whose item, or whose label before a colon, stands in the text. */
function itemIn(
  text: string,
  pack: Pack | undefined,
  predicate: Fact['predicate'],
): { readonly item: string; readonly words: string } | undefined {
  const said = ` ${bare(text)} `;
  const found = (pack?.facts ?? []).flatMap((f) => {
    if (f.predicate !== predicate || f.item === null) return [];
    const names = [f.item, f.label.en.split(':')[0] ?? '', f.label.vi.split(':')[0] ?? ''];
    const words = names.map(bare).find((n) => n !== '' && said.includes(` ${n} `));
    return words === undefined ? [] : [{ item: f.item, words }];
  });
  const items = new Set(found.map((f) => f.item));
  return items.size === 1 ? found[0] : undefined;
}

/** Names under which the pack publishes figures of this kind. */
const itemsLike = (pack: Pack | undefined, name: RegExp): readonly string[] => [
  ...new Set(
    (pack?.facts ?? []).flatMap((f) =>
      f.predicate === 'indicator' && f.item !== null && name.test(f.item) ? [f.item] : [],
    ),
  ),
];

/** A figure read under every name the pack has for it; unread where it has none. */
const figure =
  (words: RegExp, name: RegExp): Read =>
  (text, { value }, pack) => {
    const items = itemsLike(pack, name);
    return isCount(value) && items.length > 0
      ? as(find(text, words), { measure: 'indicator', items: [...items] })
      : undefined;
  };

const READS: readonly Read[] = [
  figure(/\d+(?:st|nd|rd|th)? largest economy|nền kinh tế lớn thứ \d+/i, /^gdp_rank$/),
  figure(
    /top \d+ [^,;.]*by trade|nhóm \d+ [^,;.]*thương mại/i,
    /^(?:\w+_)?(?:trade|export|import)_rank$/,
  ),
  figure(/(?:live|living) abroad|ở nước ngoài/i, /_abroad$/),
  (text, { value }) =>
    isCount(value)
      ? as(
          find(text, /(?:diplomatic (?:ties|relations)|quan hệ ngoại giao) (?:with|với)[^,;.]*/i),
          {
            measure: 'diplomatic_relations',
            ...(/UN member|United Nations member|thành viên Liên hợp quốc/i.test(text)
              ? { among: 'un_members' as const }
              : {}),
          },
        )
      : undefined,
  (text, { value }) =>
    isCount(value)
      ? as(
          find(
            text,
            /member of (?:more than )?\d+ [^,;.]*organi[sz]ations?|thành viên (?:của )?(?:hơn )?\d+ [^,;.]*tổ chức[^,;.]*/i,
          ),
          { measure: 'organisations' },
        )
      : undefined,
  (text, { value }) =>
    isCount(value)
      ? as(
          find(
            text,
            /(?:economic|trade) relations with[^,;.]*(?:countries|territories)|quan hệ (?:kinh tế|thương mại) với[^,;.]*/i,
          ),
          { measure: 'trading_partners' },
        )
      : undefined,
  (text, { value }) =>
    typeof value === 'string'
      ? as(find(text, /largest (?:trading|trade) partner|đối tác thương mại lớn nhất/i), {
          measure: 'largest_partner',
          of: 'trade',
        })
      : undefined,
  (text, claim) =>
    isCount(claim.value) || namesOf(claim.value).length === 1
      ? as(
          find(
            text,
            /(?:without joining|no|not join) any (?:formal |military )?alliances?|không (?:tham gia|gia nhập)[^,;.]*liên minh[^,;.]*/i,
          ),
          { measure: 'defence_obligations' },
        )
      : undefined,
  (text, { value }) => {
    const words = find(
      text,
      /(?:takes? part in|negotiat\w+|signed|tham gia|đàm phán|ký)[^;.]*(?:free trade agreements?|FTAs?|hiệp định thương mại tự do)/i,
    );
    if (!isCount(value) || words === undefined) return undefined;
    const stages: ('negotiating' | 'concluded' | 'signed' | 'provisional' | 'in_force')[] = [];
    if (/negotiat|đàm phán/i.test(words)) stages.push('negotiating', 'concluded');
    if (/takes? part in|signed|tham gia|ký/i.test(words))
      stages.push('signed', 'provisional', 'in_force');
    return as(words, { measure: 'agreements_count', stages });
  },
  (text, { value }) =>
    Array.isArray(value)
      ? as(find(text, /reached[^;.]*agreements?|đạt được[^;.]*hiệp định/i), {
          measure: 'agreements_reached',
        })
      : undefined,
  (text, { value }) => {
    const place = blocIn(text);
    return typeof value === 'number' && place !== undefined
      ? as(find(text, /\S+ in \S+ by trade volume|đứng thứ \S+ \S+ về[^,;.]*thương mại/i), {
          measure: 'rank',
          of: 'trade',
          among: place.code,
        })
      : undefined;
  },
  (text, { value }, pack) => {
    const tier = tierIn(text, pack);
    return Array.isArray(value) && tier !== undefined
      ? as(find(text, /include|gồm/i) === undefined ? undefined : tier.words, {
          measure: 'tier_includes',
          tier: tier.code,
        })
      : undefined;
  },
  (text, { value }, pack) => {
    const names = namesOf(value);
    const known = new Set(pack?.profile.ladder.tiers.map((t) => t.code));
    if (names.length === 0 || !names.every((n) => known.has(n))) return undefined;
    return as(find(text, /partnerships?[^.]*|đối tác[^.]*/i), {
      measure: 'partners',
      orHigher: false,
    });
  },
  (text, { value }) => {
    const names = namesOf(value);
    if (names.length === 0 || !names.every((n) => blocs().some((b) => b.code === n)))
      return undefined;
    return as(find(text, /partner\w*[^.]*|đối tác[^.]*/i), {
      measure: 'bloc_partners',
      tier: null,
      orHigher: false,
    });
  },
  (text, { value }, pack) => {
    const bloc = blocIn(text);
    const tier = tierIn(text, pack);
    const whom = find(text, /partner|of which|đối tác|trong đó/i);
    return typeof value === 'number' && bloc !== undefined && whom !== undefined
      ? as(bloc.words, {
          measure: 'bloc_partners',
          bloc: bloc.code,
          tier: tier?.code ?? null,
          orHigher: false,
        })
      : undefined;
  },
  (text, { value, claimedAsOf }, pack) => {
    const words = find(text, /(?:major|great) powers|(?:các )?(?:nước|cường quốc) lớn/i);
    const day = periodBounds(claimedAsOf)?.last ?? claimedAsOf;
    const five = membersAt('P5', day, 'states').length;
    // A number other than theirs speaks of other powers, and nobody has said which.
    if (words === undefined || value !== five) return undefined;
    const read = as(words, {
      measure: 'bloc_partners',
      bloc: 'P5',
      tier: tierIn(text, pack)?.code ?? null,
      orHigher: false,
    });
    return read && find(text, /partner|đối tác/i) !== undefined
      ? { ...read, reading: POWERS }
      : undefined;
  },
  (text, { value }, pack) => {
    const higher = find(text, /(\w+) level or higher|từ (?:mức )?[^,;.]* trở lên/i);
    const tier = (pack?.profile.ladder.tiers ?? []).find(
      (t) =>
        t.kind === 'ladder' &&
        [t.label.en.replace(/ partner$/i, ''), t.label.vi.replace(/^Đối tác /i, '')].some(
          (n) =>
            higher !== undefined &&
            bare(higher)
              .replace(/ level or higher$/, '')
              .replace(/^từ (?:mức )?/, '')
              .replace(/ trở lên$/, '') === bare(n),
        ),
    );
    return isCount(value) && tier !== undefined
      ? as(higher, { measure: 'partners', tier: tier.code, orHigher: true })
      : undefined;
  },
  (text, { value }, pack) => {
    const tier = tierIn(text, pack);
    return typeof value === 'number' && tier !== undefined && /\d/.test(text)
      ? as(tier.words, { measure: 'partners', tier: tier.code, orHigher: false })
      : undefined;
  },
  (text, { value }, pack) => {
    const found = itemIn(text, pack, 'membership');
    return typeof value === 'string' && found !== undefined && /member|thành viên/i.test(text)
      ? as(found.words, { measure: 'membership', item: found.item })
      : undefined;
  },
  (text, { value }, pack) => {
    const found = itemIn(text, pack, 'seat');
    return typeof value === 'string' &&
      found !== undefined &&
      /elected|trúng cử|được bầu/i.test(text)
      ? as(found.words, { measure: 'seat', item: found.item })
      : undefined;
  },
  (text, { value }, pack) => {
    const event = (pack?.facts ?? []).find(
      (f) =>
        f.predicate === 'milestone' &&
        [f.label.en, f.label.vi].some((l) => bare(text).includes(bare(l))),
    );
    return typeof value === 'string' && event !== undefined
      ? as(event.label[bare(text).includes(bare(event.label.en)) ? 'en' : 'vi'], {
          measure: 'event',
          fact: event.id,
        })
      : undefined;
  },
];

/**
 * What a claim asks, read from its words in either language; `undefined` where no pattern reads it.
 *
 * @param pack of the country, whose names for tiers, bodies and events are looked for
 * @example
 * proposeAsk({ ...claim, claim: 'diplomatic ties with 195 countries', value: 195 }, pack);
 * // { ask: { measure: 'diplomatic_relations' }, words: 'diplomatic ties with 195 countries' }
 */
export function proposeAsk(claim: Claim, pack: Pack | undefined): Proposal | undefined {
  const own = pack !== undefined && pack.code === claim.subject ? pack : undefined;
  const texts = typeof claim.claim === 'string' ? [claim.claim] : [claim.claim.en, claim.claim.vi];
  for (const text of texts)
    for (const read of READS) {
      const found = read(text, claim, own);
      if (found !== undefined) return found;
    }
  return undefined;
}
