import { useEffect, useState } from 'react';
import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';
import { Field, WordsField } from '../check/Fields.js';

const OWN = 'own';

/** Who counts as a great power, and how far down their lists the country is looked for; the address keeps both. */
export function BalanceControls({ balance }: { readonly balance: NonNullable<Page['balance']> }) {
  const { words, go } = useShell();
  const { powers, lists, k } = balance;
  const [first = ''] = lists;
  const known = powers === '' ? first : lists.find((list) => list === powers);
  const [own, setOwn] = useState(known === undefined);
  useEffect(() => setOwn(known === undefined), [known]);
  const choose = (list: string): void => {
    setOwn(list === OWN);
    if (list !== OWN) go({ powers: list === first ? null : list, finding: null });
  };
  const look = (text: string): void => {
    const number = Math.round(Number(text));
    if (number >= 1 && number <= 300 && number !== k) go({ k: number, finding: null });
  };
  return (
    <div className="controls" role="group" aria-label={words.controls}>
      <Field label={words.balance.powers}>
        {(id) => (
          <select
            id={id}
            value={own ? OWN : (known ?? OWN)}
            onChange={(e) => choose(e.target.value)}
          >
            {lists.map((list) => (
              <option key={list} value={list}>
                {list.replaceAll(',', ' + ')}
              </option>
            ))}
            <option value={OWN}>{words.balance.own}</option>
          </select>
        )}
      </Field>
      {own && (
        <WordsField
          label={words.balance.list}
          value={powers === '' ? first : powers}
          placeholder="USA,CHN,RUS"
          change={(text) => go({ powers: text.trim() === '' ? null : text.trim(), finding: null })}
        />
      )}
      <Field label={words.balance.k}>
        {(id) => (
          <input
            key={k}
            id={id}
            type="number"
            min={1}
            max={300}
            defaultValue={k}
            onBlur={(e) => look(e.target.value)}
            onKeyDown={(e) => {
              if (e.key === 'Enter') look(e.currentTarget.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}
