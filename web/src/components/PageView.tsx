import type { Page, Section } from '../../../src/brief/page.js';
import { columns, runs } from '../lib/columns.js';
import { useShell } from '../state/shell.js';
import { UNDRILLED } from '../state/address.js';
import { writtenOf } from '../state/pages.js';
import { useMedia } from '../state/useMedia.js';
import { BalanceControls } from './balance/BalanceControls.js';
import { Marks } from './Marks.js';
import { Missing } from './Missing.js';
import { NetworkControls } from './network/NetworkControls.js';
import { Next } from './Next.js';
import { PageLink } from './PageLink.js';
import { Rich } from './Rich.js';
import { SectionView } from './SectionView.js';
import { SessionSlider } from './votes/SessionSlider.js';
import { VotesControls } from './votes/VotesControls.js';

/** A wide section, or one with nothing beside it. */
const alone = (run: readonly Section[]): boolean => run.length === 1;

/** Pages that speak of trade lead on to its products and partners. */
const EXPLORES: ReadonlySet<string | null> = new Set(['overview', 'partner']);

/** One column of thought, then two of evidence. */
export function PageView({ page }: { readonly page: Page }) {
  const { words, address } = useShell();
  const kind = writtenOf(address);
  const pair = kind === 'partner' ? address.partner : null;
  const wide = useMedia('(min-width: 821px), print');
  return (
    <article className="page" lang={page.lang} data-country={page.subject.code}>
      <div className="lead">
        <p className="kicker">
          {page.kicker} · {page.asOfText}
        </p>
        <h1>{page.title}</h1>
        <p className="dek">
          <Rich text={page.dek} />
        </p>
        <Marks page={page} />
        {kind === 'votes' && <SessionSlider page={page} />}
        {page.votes !== undefined && <VotesControls votes={page.votes} />}
        {page.balance !== undefined && <BalanceControls balance={page.balance} />}
        {EXPLORES.has(kind) && (
          <p className="explore">
            <PageLink to={{ ...UNDRILLED, page: 'dependence', partner: pair }}>
              {words.explore} →
            </PageLink>
          </p>
        )}
      </div>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {page.sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.nav}</a>
            </li>
          ))}
          {page.missing.items.length > 0 && (
            <li>
              <a href="#missing">{words.missing}</a>
            </li>
          )}
        </ul>
      </nav>
      {page.network !== undefined && <NetworkControls network={page.network} />}
      {runs(page.sections).map((run) => (
        <div key={run[0]?.id} className="sections">
          {columns(run, wide && !alone(run) ? 2 : 1).map((column, i) => (
            <div key={i} className={alone(run) ? 'column whole' : 'column'}>
              {column.map((section) => (
                <SectionView key={section.id} section={section} mapRules={page.mapRules} />
              ))}
            </div>
          ))}
        </div>
      ))}
      <Missing missing={page.missing} />
      <Next next={page.next} />
    </article>
  );
}
