import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TermEntry } from '../../../../src/brief/index.js';
import { searchTerms } from '../../lib/search.js';
import { useShell } from '../../state/shell.js';

interface Props {
  readonly code: string | null;
  /** May be left without a code. */
  readonly uncoded?: boolean;
  readonly terms: readonly TermEntry[];
  /** Codes the doctrine asks for: these stand first. */
  readonly asks: readonly string[];
  readonly choose: (code: string | null) => void;
}

interface Option {
  readonly code: string;
  readonly text: string;
  readonly asked: boolean;
}

/** A fact by its words, found by typing some of them: the combobox pattern, without accents or with. */
export function FactPicker({ code, uncoded = false, terms, asks, choose }: Props) {
  const w = useShell().words.check;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const all = useMemo((): readonly Option[] => {
    const named = terms.map((t) => ({ ...t, asked: asks.includes(t.code) }));
    return [...named.filter((t) => t.asked), ...named.filter((t) => !t.asked)];
  }, [terms, asks]);
  const none = { code: '', text: w.notCoded, asked: false };
  const found = searchTerms(uncoded ? [none, ...all] : all, query ?? '');
  const chosen = code === null ? w.notCoded : (terms.find((t) => t.code === code)?.text ?? code);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const shut = (): void => {
    setQuery(null);
    setActive(0);
  };
  const take = (option: Option | undefined): void => {
    if (option === undefined) return;
    shut();
    choose(option.code === '' ? null : option.code);
  };
  const onKey = (e: KeyboardEvent): void => {
    if (e.key === 'Escape' || e.key === 'Tab') return shut();
    if (e.key === 'Enter') {
      e.preventDefault();
      return open ? take(found[active]) : setQuery('');
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[e.key];
    if (step === undefined) return;
    e.preventDefault();
    if (open) setActive(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)));
    else setQuery('');
  };

  return (
    <div className="field wide">
      <label htmlFor={id}>{w.fact}</label>
      <div
        className="picker fact-picker"
        onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && shut()}
      >
        <input
          id={id}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={chosen}
          title={chosen}
          value={query ?? chosen}
          onFocus={(e) => e.target.select()}
          onClick={() => !open && setQuery('')}
          onChange={(e) => {
            setQuery(e.target.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
        <span className="picker-arrow" aria-hidden="true" />
        <div className="picker-drop" hidden={!open}>
          <p className="picker-count" role="status">
            {open && (found.length === 0 ? w.noFact : w.factHint(found.length))}
          </p>
          <ul ref={list} id={`${id}-list`} role="listbox" aria-label={w.factList}>
            {open &&
              found.map((option, i) => (
                <li
                  key={option.code}
                  id={`${id}-${i}`}
                  role="option"
                  aria-selected={i === active}
                  className={option.asked ? 'rich' : ''}
                  onMouseDown={(e) => e.preventDefault()}
                  onClick={() => take(option)}
                >
                  <span>{option.text}</span>
                  {option.asked && <small>{w.asked}</small>}
                </li>
              ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
