import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

/** One line of the list. */
export interface Choice {
  readonly key: string;
  readonly text: string;
  /** What stands small behind it. */
  readonly note?: string | undefined;
  readonly look?: string | undefined;
}

interface Props<C extends Choice> {
  /** Id of the box, where a label or a style names it. */
  readonly id?: string;
  /** Name of the box where no label stands before it. */
  readonly label?: string;
  readonly listLabel: string;
  /** What is chosen now, in words. */
  readonly chosen: string;
  /** What the box asks for while it is open or nothing is chosen; else it shows what is chosen. */
  readonly prompt?: string;
  readonly className?: string;
  readonly title?: string;
  /** Lines that fit what was typed. */
  readonly search: (query: string) => readonly C[];
  /** Said above the list: how many fit. */
  readonly count: (found: number) => string;
  readonly choose: (choice: C) => void;
  /** Leaves the box once something is chosen. */
  readonly leave?: boolean;
}

/** How many lines a page up or down passes. */
const PAGE = 8;

/** A box in which typing finds and arrows choose: the combobox pattern, so keys do what they do elsewhere. */
export function Combobox<C extends Choice>(props: Props<C>) {
  const { listLabel, chosen, prompt, search, count, choose } = props;
  const own = useId();
  const id = props.id ?? own;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const found = open ? search(query) : [];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const shut = (): void => {
    setQuery(null);
    setActive(0);
  };
  const take = (choice: C | undefined): void => {
    if (choice === undefined) return;
    shut();
    if (props.leave) input.current?.blur();
    choose(choice);
  };
  const onKey = (e: KeyboardEvent): void => {
    if (e.key === 'Escape' || e.key === 'Tab') return shut();
    if (e.key === 'Enter') {
      e.preventDefault();
      return open ? take(found[active]) : setQuery('');
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[e.key];
    if (step === undefined) return;
    e.preventDefault();
    if (open) setActive(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)));
    else setQuery('');
  };

  return (
    <div
      className={`picker ${props.className ?? ''}`.trim()}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && shut()}
    >
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={open}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${own}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={prompt !== undefined && (open || chosen === '') ? prompt : chosen}
        title={props.title}
        value={query ?? chosen}
        onFocus={(e) => e.target.select()}
        onClick={() => {
          input.current?.focus();
          if (!open) setQuery('');
        }}
        onChange={(e) => {
          setQuery(e.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <span className="picker-arrow" aria-hidden="true" />
      <div className="picker-drop" hidden={!open}>
        <p className="picker-count" role="status">
          {open && count(found.length)}
        </p>
        <ul ref={list} id={`${own}-list`} role="listbox" aria-label={listLabel}>
          {found.map((choice, i) => (
            <li
              key={choice.key}
              id={`${own}-${i}`}
              role="option"
              aria-selected={i === active}
              className={choice.look}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => take(choice)}
            >
              <span>{choice.text}</span>
              {choice.note !== undefined && <small>{choice.note}</small>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
