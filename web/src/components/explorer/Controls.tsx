import { useId, useState, type ReactNode } from 'react';
import type { Choice, ExplorerPage } from '../../../../src/brief/explorer/page.js';
import { findChoice } from '../../lib/choice.js';
import type { Address } from '../../state/address.js';
import { useShell } from '../../state/shell.js';

/** What a reader can choose. A choice writes the address; the page follows it. */
export function Controls({ page }: { readonly page: ExplorerPage }) {
  const { words, go } = useShell();
  const { asked, controls } = page;
  const change = (to: Partial<Address>): void => go({ ...to, finding: null, tables: [] });
  const pick = (name: 'year' | 'since') => (value: string) => change({ [name]: Number(value) });
  return (
    <div className="controls" role="group" aria-label={words.controls}>
      <Field label={words.side}>
        {(id) => (
          <Select
            id={id}
            value={asked.side}
            choices={controls.sides}
            choose={(side) =>
              change({
                side: side === 'export' ? 'export' : 'import',
                year: null,
                since: null,
                product: null,
                partner: null,
              })
            }
          />
        )}
      </Field>
      {controls.flows.length > 0 && (
        <Field label={words.dataset} wide>
          {(id) => (
            <select
              id={id}
              value={asked.dataset ?? ''}
              onChange={(e) =>
                change({
                  side: asked.side,
                  dataset: e.target.value,
                  year: null,
                  since: null,
                  product: null,
                })
              }
            >
              {!controls.flows.some((f) => f.datasets.some((d) => d.value === asked.dataset)) && (
                <option value={asked.dataset ?? ''}>{asked.dataset}</option>
              )}
              {controls.flows.map((flow) => (
                <optgroup key={flow.label} label={flow.label}>
                  {flow.datasets.map(option)}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      )}
      {controls.years.length > 0 && (
        <Field label={words.year}>
          {(id) => (
            <Select
              id={id}
              value={String(asked.year ?? '')}
              choices={controls.years}
              choose={(value) => change({ year: Number(value), since: null })}
            />
          )}
        </Field>
      )}
      {controls.since.length > 0 && (
        <Field label={words.since}>
          {(id) => (
            <Select
              id={id}
              value={String(asked.since ?? '')}
              choices={controls.since}
              choose={pick('since')}
            />
          )}
        </Field>
      )}
      {controls.products.length > 0 && (
        <Field label={words.product} wide>
          {(id) => (
            <Search
              key={asked.product ?? ''}
              id={id}
              value={asked.product ?? ''}
              choices={controls.products}
              choose={(product) => change({ product })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
}

function Select({ id, value, choices, choose }: ChooseProps) {
  return (
    <select id={id} value={value} onChange={(e) => choose(e.target.value)}>
      {choices.map(option)}
    </select>
  );
}

/** A product by code or by a word of its name: the browser offers, Enter takes the first that answers. */
function Search({ id, value, choices, choose }: ChooseProps) {
  const { words } = useShell();
  const [typed, setTyped] = useState(value);
  const [missed, setMissed] = useState(false);
  const take = (found: Choice | undefined): void => {
    setMissed(found === undefined);
    if (found !== undefined && found.value !== value) choose(found.value);
  };
  return (
    <>
      <input
        id={id}
        list={`${id}-list`}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.productHint}
        aria-describedby={`${id}-missed`}
        value={typed}
        onChange={(e) => {
          const text = e.target.value;
          setTyped(text);
          setMissed(false);
          // One picked from the list arrives whole.
          const whole = choices.find((c) => c.value === text || c.label === text);
          if (whole !== undefined) take(whole);
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && typed.trim() !== '') take(findChoice(choices, typed));
        }}
      />
      <datalist id={`${id}-list`}>
        {choices.map(({ value: code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </datalist>
      <span id={`${id}-missed`} className="small" role="status">
        {missed && words.noProduct}
      </span>
    </>
  );
}
