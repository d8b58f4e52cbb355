/** The page of claims: a tally by verdict, every verdict, each conflict between documents, each document. */
import {
  placeName,
  render,
  type Day,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import type { Judgement, Verdict } from '../../assess/index.js';
import type { Pack } from '../../facts/index.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { say } from './messages.js';
import { conflicts, documents, oneClaim, verdicts } from './sections.js';
import { viewsOf } from './views.js';
import { claimText } from './words.js';

export interface ClaimsPage {
  readonly subject: PlaceCode;
  readonly lang: Lang;
  /** The day up to which facts are taken. */
  readonly day: Day;
  readonly pack: Pack | undefined;
  /** One claim alone, by its id. */
  readonly item?: string | undefined;
}

/**
 * @param all every claim of the file, judged; with `item`, those it conflicts with are shown beside it
 * @example
 * writeClaimsPage(judged, { subject: 'VNM', lang: 'en', day: '2026-03-31', pack }).title;
 * // '29 claims: 6 hold, 9 hold under a named rule, 6 conflict, 8 cannot be checked'
 */
export function writeClaimsPage(
  all: readonly Judgement[],
  { subject, lang, day, pack, item }: ClaimsPage,
): Page {
  const word = (m: Message): string => render(m, lang);
  const told = { all, pack, lang };
  const count = (verdict: Verdict): number => all.filter((j) => j.verdict === verdict).length;
  const one = all.find((j) => j.claim.id === item);
  const shown =
    one === undefined ? all : all.filter((j) => j === one || one.rivals.includes(j.claim.id));
  const kicker = word(say.kicker({ name: placeName(subject, lang) }));
  const open = shown.filter((j) => j.verdict === 'not-checkable');
  return framePage({
    lang,
    subject,
    asOf: day,
    kicker,
    title:
      one === undefined
        ? word(
            say.title({
              count: all.length,
              holds: count('holds'),
              under: count('holds-under'),
              conflicts: count('conflicts'),
              open: count('not-checkable'),
            }),
          )
        : claimText(one.claim, lang),
    dek: one === undefined ? [word(say.dek({}))] : [],
    sections:
      one === undefined
        ? [verdicts(told), ...conflicts(told), ...documents(told)]
        : [oneClaim(one, told), ...conflicts({ ...told, all: shown })],
    findings: viewsOf(shown, pack, lang),
    missing: {
      title: open.length === 0 ? '' : word(say.missingTitle({})),
      items: open.map((j) => ({
        what: `${j.claim.id}: ${claimText(j.claim, lang)}`,
        why: word(say.notCheckable({})),
        fill: word(j.needs[0] ?? say.notCheckable({})),
      })),
    },
    next:
      one === undefined && all[0] !== undefined
        ? [
            {
              title: word(say.nextTitle({})),
              text: word(say.nextText({})),
              command: `tuchu claims ${subject} --item ${all[0].claim.id}`,
            },
          ]
        : [],
  });
}

/** The page of a country about which no claims are entered. */
export function noClaimsPage({ subject, lang, day }: Omit<ClaimsPage, 'pack' | 'item'>): Page {
  const word = (m: Message): string => render(m, lang);
  const name = placeName(subject, lang);
  return framePage({
    lang,
    subject,
    asOf: day,
    kicker: word(say.kicker({ name })),
    title: word(say.noClaims({ name })),
    dek: [],
    sections: [],
    findings: {},
    missing: {
      title: word(say.missingTitle({})),
      items: [
        {
          what: word(say.noClaims({ name })),
          why: word(say.noClaimsWhy({})),
          fill: word(say.noClaimsFill({})),
        },
      ],
    },
  });
}
