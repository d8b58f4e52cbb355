import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Catalogue } from './components/catalogue/Catalogue.js';
import { Check } from './components/check/Check.js';
import { Explorer } from './components/explorer/Explorer.js';
import { Shock } from './components/shock/Shock.js';
import { Evidence } from './components/Evidence.js';
import { Header } from './components/Header.js';
import { SectionPages } from './components/Nav.js';
import { PageView } from './components/PageView.js';
import { Failed, Loading, Welcome } from './components/States.js';
import { Shell } from './state/shell.js';
import { useAddress } from './state/useAddress.js';
import { askedOf, useExplorer } from './state/useExplorer.js';
import { questionOf } from './state/pages.js';
import { usePage, usePlaces } from './state/usePage.js';
import { shockAsked, useOwnShock, useShock } from './state/useShock.js';
import { WORDS } from './messages.js';

const spoken = (): 'en' | 'vi' => (navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en');

export function App() {
  const [address, go] = useAddress();
  const lang = address.lang ?? spoken();
  const words = WORDS[lang];
  const [again, setAgain] = useState(0);
  const places = usePlaces();
  const onData = address.page === 'data';
  const onCheck = address.page === 'check';
  const onExplorer = address.page === 'dependence';
  const onShock = address.page === 'shock';
  const loaded = usePage(address, lang, again);
  const explored = useExplorer(address, lang, again);
  const [ownShock, keepOwnShock] = useOwnShock();
  const shocked = useShock(address, lang, ownShock, again);
  const page = 'page' in loaded ? loaded.page : null;
  const explorer = 'page' in explored ? explored.page : null;
  const shock = 'page' in shocked ? shocked.page : null;
  const shown = onExplorer ? explorer : onShock ? shock : page;
  const open = onExplorer ? explored : onShock ? shocked : loaded;
  const opener = useRef<Element | null>(null);

  const titled = onExplorer
    ? (explorer?.title ?? null)
    : onShock
      ? (shock?.title ?? words.shock.empty)
      : page === null
        ? null
        : page.title.includes(page.subject.name)
          ? page.title
          : `${page.subject.name}: ${page.title}`;
  useEffect(() => {
    document.documentElement.lang = lang;
    if (!onData && !onCheck) document.title = titled === null ? 'Tuchu' : `${titled} · Tuchu`;
  }, [lang, titled, onData, onCheck]);

  const openFinding = useCallback(
    (finding: string) => {
      opener.current = document.activeElement;
      go({ finding });
    },
    [go],
  );
  const closeFinding = useCallback(() => {
    if (
      (window.history.state as { tuchu?: boolean } | null)?.tuchu === true &&
      opener.current !== null
    )
      window.history.back();
    else go({ finding: null }, 'replace');
  }, [go]);
  const shell = useMemo(
    () => ({ lang, words, address, go, page: shown, openFinding }),
    [lang, words, address, go, shown, openFinding],
  );
  const { finding } = address;
  const view =
    finding !== null && shown !== null && Object.hasOwn(shown.findings, finding)
      ? shown.findings[finding]
      : undefined;
  const settled =
    open.state === 'idle'
      ? address.country === null
      : open.state === 'ready' &&
        open.asked ===
          (onExplorer
            ? askedOf(address, lang)
            : onShock
              ? shockAsked(address, ownShock, lang)
              : questionOf(address, lang));
  // An address may name a finding that the page does not have: it goes without a trace in the history.
  useEffect(() => {
    if (settled && finding !== null && view === undefined) go({ finding: null }, 'replace');
  }, [settled, finding, view, go]);

  // A pair without its other country is the page of partners: the address says what is shown.
  const pairless = address.page === 'partner' && address.partner === null;
  useEffect(() => {
    if (pairless) go({ page: 'relations' }, 'replace');
  }, [pairless, go]);

  return (
    <Shell value={shell}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header places={places} />
      <SectionPages />
      <main id="main" tabIndex={-1} aria-busy={open.state === 'loading'}>
        {onData && <Catalogue />}
        {onCheck && <Check />}
        {!onData && !onCheck && address.country === null && <Welcome places={places} />}
        {open.state === 'failed' && !onShock && (
          <Failed text={open.text} retry={() => setAgain((n) => n + 1)} />
        )}
        {open.state === 'loading' && !onShock && <Loading over={shown !== null} />}
        {onShock && address.country !== null && (
          <Shock
            shocked={shocked}
            own={ownShock}
            keepOwn={keepOwnShock}
            places={places}
            retry={() => setAgain((n) => n + 1)}
          />
        )}
        {!onExplorer && !onShock && page !== null && <PageView page={page} />}
        {onExplorer && explorer !== null && <Explorer page={explorer} />}
      </main>
      <footer className="foot">{words.foot}</footer>
      {view !== undefined && (
        <Evidence
          view={view}
          close={closeFinding}
          restore={() => {
            const back = opener.current;
            opener.current = null;
            const again = document.querySelector(`button[data-finding="${CSS.escape(view.id)}"]`);
            const target =
              back !== null && back.isConnected && back !== document.body ? back : again;
            if (target instanceof HTMLElement) target.focus();
          }}
        />
      )}
    </Shell>
  );
}
