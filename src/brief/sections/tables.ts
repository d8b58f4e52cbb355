/** Sections that are tables: coverage of groups, mutual dependence, and every measure side by side. */
import { type Finding, bloc, placeName, valueText } from '../../core/index.js';
import { blocCover, countOf } from '../../relations/index.js';
import { type Context, countText, credit, findingCell, plain, tell } from '../context.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import { beforeLadder } from './ladder.js';
import type { Section } from '../page.js';

const columns = (...labels: ReadonlyArray<readonly [string, boolean]>) =>
  labels.map(([label, numeric]) => ({ label, numeric }));

/** A group's name; one that is the same list at every date says so. */
function groupName(c: Context, code: string): string {
  const name = placeName(code, c.lang);
  return bloc(code)?.composition === 'fixed' ? `${name} ${tell(c, say.fixedGroup({}))}` : name;
}

/** Names, the first few spelled out. */
function nameList(c: Context, codes: readonly string[], most: number): string {
  const names = codes.slice(0, most).map((code) => placeName(code, c.lang));
  const more = codes.length - names.length;
  return names.length === 0
    ? '–'
    : names.join(', ') + (more > 0 ? ` ${tell(c, say.andMore({ count: more }))}` : '');
}

export function coverageSection(c: Context): Section | undefined {
  const { coverage, subject, asOf, pack } = c.a;
  const whole = coverage.filter(
    (f) => /\/(states|with_unions)@/.test(f.id) && f.value.kind !== 'missing',
  );
  if (pack === undefined || whole.length === 0 || beforeLadder(c)) return undefined;
  const title = tell(c, say.coverTitle({}));
  return {
    id: 'coverage',
    nav: navName('coverage', c.lang),
    title,
    subtitle: [tell(c, say.coverSub({ day: asOf, subject }))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.groupWord({})), false],
          [tell(c, say.ruleWord({})), false],
          [tell(c, say.coveredWord({})), true],
          [tell(c, say.membersWord({})), true],
          [tell(c, say.byRungWord({})), false],
          [tell(c, say.notOnWord({})), false],
        ),
        rows: whole.map((f) => {
          const code = f.partner ?? '';
          const rule = f.id.includes('/with_unions@') ? 'with_unions' : 'states';
          const cover = blocCover(pack, code, asOf, rule);
          return [
            plain(groupName(c, code)),
            plain(tell(c, rule === 'states' ? say.ruleStates({}) : say.ruleUnions({}))),
            findingCell(c, f),
            plain(String(cover.members.length), cover.members.length),
            plain(cover.byTier.map((t) => countText(countOf(t), c)).join(' / ')),
            plain(nameList(c, cover.missing, 4)),
          ];
        }),
      },
    ],
    notes: [],
    ...credit(c, title, whole),
  };
}

/** For a country without a pack: the groups it belongs to. */
export function membershipSection(c: Context): Section | undefined {
  const { subject, asOf } = c.a;
  const memberships = c.a.memberships.filter((f) => f.partner !== undefined);
  if (c.a.pack !== undefined || memberships.length === 0) return undefined;
  const title = tell(c, say.membershipTitle({ subject, count: memberships.length }));
  return {
    id: 'memberships',
    nav: navName('memberships', c.lang),
    title,
    subtitle: [tell(c, say.membershipSub({ day: asOf }))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: columns([tell(c, say.groupWord({})), false], [tell(c, say.basisWord({})), false]),
        rows: memberships.map((f) => [
          { text: placeName(f.partner ?? '', c.lang), finding: f.id },
          plain(f.evidence[0]?.kind === 'fact' ? f.evidence[0].statement[c.lang] : ''),
        ]),
      },
    ],
    notes: [],
    ...credit(c, title, memberships),
  };
}

/** Trade with the members of each group, both sides. */
export function groupsSection(c: Context): Section | undefined {
  const [exports, imports] = [c.a.export.groups, c.a.import.groups];
  const all = [...exports, ...imports];
  if (all.length === 0) return undefined;
  const codes = [...new Set(all.map((f) => f.partner ?? ''))];
  const years = [...new Set(all.map((f) => f.period))].sort();
  const days = [...new Set(all.map((f) => String(f.coverage.of.fields['day'])))];
  const title = tell(c, say.groupsTitle({ subject: c.a.subject, year: years.join(', ') }));
  // Each column names its year where the two sides are not of the same one.
  const own = (label: string, side: readonly Finding[]): string =>
    years.length > 1 && side[0] !== undefined ? `${label}, ${side[0].period}` : label;
  return {
    id: 'groups',
    nav: navName('groups', c.lang),
    title,
    subtitle: [
      tell(
        c,
        say.groupsSub({ year: years.join(', '), day: days.length === 1 ? (days[0] ?? '') : '' }),
      ),
    ],
    chart: null,
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.groupWord({})), false],
          [own(tell(c, say.ofExports({})), exports), true],
          [own(tell(c, say.ofImports({})), imports), true],
        ),
        rows: codes.map((code) => [
          plain(placeName(code, c.lang)),
          findingCell(
            c,
            exports.find((f) => f.partner === code),
          ),
          findingCell(
            c,
            imports.find((f) => f.partner === code),
          ),
        ]),
      },
    ],
    notes: [],
    ...credit(c, title, all),
  };
}

export function balanceSection(c: Context): Section | undefined {
  const { balance, subject } = c.a;
  const own = balance.filter((f) => f.measure === 'trade_dependence');
  const differences = new Map(
    balance.filter((f) => f.measure === 'asymmetry').map((f) => [f.partner, f]),
  );
  const first = own[0];
  const gap = first === undefined ? undefined : differences.get(first.partner);
  if (first?.partner === undefined || first.value.kind !== 'point') return undefined;
  const ours = first.value.value;
  const title =
    gap?.value.kind === 'point'
      ? tell(
          c,
          say.tableTitle({
            subject,
            partner: first.partner,
            ours,
            theirs: ours - gap.value.value,
            year: first.period,
          }),
        )
      : `${first.label[c.lang]}: ${valueText(first, c.lang)} (${first.period})`;
  return {
    id: 'balance',
    nav: navName('balance', c.lang),
    title,
    subtitle: [tell(c, say.mutualSub({ year: first.period, flow: c.a.export.full?.flow ?? '' }))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.partnerWord({})), false],
          [tell(c, say.oursWord({})), true],
          [tell(c, say.theirsWord({})), true],
          [tell(c, say.differenceWord({})), true],
        ),
        rows: own.map((f) => {
          const of = (measure: string) =>
            balance.find((x) => x.measure === measure && x.partner === f.partner);
          return [
            {
              text: placeName(f.partner ?? '', c.lang),
              drill: `partner:${f.partner ?? ''}` as const,
            },
            findingCell(c, f),
            findingCell(c, of('partner_trade_dependence')),
            findingCell(c, of('asymmetry')),
          ];
        }),
      },
    ],
    notes: [],
    ...credit(c, title, own),
  };
}
