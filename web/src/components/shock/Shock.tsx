import type { ReactNode } from 'react';
import type { Section } from '../../../../src/brief/page.js';
import type { ShockPage } from '../../../../src/brief/shock/page.js';
import { columns, runs } from '../../lib/columns.js';
import type { HeldFile, PlaceEntry } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { useMedia } from '../../state/useMedia.js';
import { type Shocked, useReadyShocks } from '../../state/useShock.js';
import { Coded } from '../Coded.js';
import { Marks } from '../Marks.js';
import { Missing } from '../Missing.js';
import { Next } from '../Next.js';
import { Rich } from '../Rich.js';
import { SectionView } from '../SectionView.js';
import { Assumptions } from './Assumptions.js';
import { Chooser } from './Chooser.js';
import { OwnShock } from './OwnShock.js';

interface Props {
  readonly shocked: Shocked;
  readonly own: HeldFile | null;
  readonly keepOwn: (next: HeldFile | null) => void;
  readonly places: readonly PlaceEntry[];
  readonly retry: () => void;
}

/** What if a partner closes the door: a shock is chosen, every model answers, and what they take as given can be set. */
export function Shock({ shocked, own, keepOwn, places, retry }: Props) {
  const { lang, words, address } = useShell();
  const w = words.shock;
  const ready = useReadyShocks(lang);
  const page = 'page' in shocked ? shocked.page : null;
  const name = places.find((p) => p.code === address.country)?.names[lang] ?? address.country;
  return (
    <article className="page shock" lang={lang} data-country={address.country}>
      <div className="lead">
        <p className="kicker">{page === null ? name : `${page.kicker} · ${page.asOfText}`}</p>
        <h1>{page === null ? w.empty : page.title}</h1>
        {page === null ? (
          <p className="dek">{w.emptyText}</p>
        ) : (
          <>
            <p className="dek">
              <Rich text={page.dek} />
            </p>
            <Marks page={page} />
          </>
        )}
      </div>
      <Chooser ready={ready} own={own} places={places} page={page} />
      <OwnShock ready={ready} own={own} keep={keepOwn} />
      <p className="counting" role="status">
        {shocked.state === 'loading' && (page === null ? w.counting : w.recounting)}
      </p>
      {shocked.state === 'failed' && (
        <div className="refused" role="alert">
          <p>
            <Coded text={shocked.text === '' ? words.failedText : shocked.text} />
          </p>
          <button type="button" className="plain" onClick={retry}>
            {words.retry}
          </button>
        </div>
      )}
      {page !== null && <Answered page={page} busy={shocked.state === 'loading'} />}
    </article>
  );
}

/** What the models said. */
function Answered({ page, busy }: { readonly page: ShockPage; readonly busy: boolean }) {
  const { words } = useShell();
  const wide = useMedia('(min-width: 821px), print');
  const { folded } = page.shock;
  const isFolded = (section: Section): boolean => folded?.sections.includes(section.id) === true;
  const drawn = (sections: readonly Section[]): ReactNode =>
    runs(sections).map((run) => (
      <div className="sections" key={run[0]?.id}>
        {columns(run, wide && run.length > 1 ? 2 : 1).map((column, i) => (
          <div key={i} className={run.length > 1 ? 'column' : 'column whole'}>
            {column.map((section) => (
              <SectionView
                key={section.id}
                section={section}
                mapRules={page.mapRules}
                choices={section.id === 'losses' && <DrawnBy maps={page.shock.maps} />}
              />
            ))}
          </div>
        ))}
      </div>
    ));
  return (
    <div aria-busy={busy}>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {page.sections
            .filter((section) => section.nav !== '' && !isFolded(section))
            .map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.nav}</a>
              </li>
            ))}
          <li>
            <a href="#assumptions">{page.shock.assumed.nav}</a>
          </li>
          {page.missing.items.length > 0 && (
            <li>
              <a href="#missing">{words.missing}</a>
            </li>
          )}
        </ul>
      </nav>
      {drawn(page.sections.filter((section) => !isFolded(section)))}
      {folded !== null && (
        <details className="folded">
          <summary>{folded.title}</summary>
          {drawn(page.sections.filter(isFolded))}
        </details>
      )}
      <Assumptions shock={page.shock} busy={busy} />
      {page.missing.items.length > 0 && (
        <details className="folded">
          <summary>{page.missing.title}</summary>
          <Missing missing={page.missing} />
        </details>
      )}
      <Next next={page.next} />
    </div>
  );
}

/** Of several models that say who loses, the one that is drawn. */
function DrawnBy({ maps }: { readonly maps: ShockPage['shock']['maps'] }) {
  const { words, go } = useShell();
  if (maps.length < 2) return null;
  return (
    <div className="choices" role="group" aria-label={words.shock.drawn}>
      <span>{words.shock.drawn}</span>
      {maps.map((map) => (
        <button
          key={map.model}
          type="button"
          aria-pressed={map.active}
          onClick={() => go({ map: map.model, finding: null })}
        >
          {map.label}
        </button>
      ))}
    </div>
  );
}
