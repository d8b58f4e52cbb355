import { useEffect, useState } from 'react';
import { useShell } from '../state/shell.js';

/** The day everything is told as of. Half-typed dates change nothing. */
export function DateField() {
  const { words, address, page, go } = useShell();
  const current = address.asOf ?? page?.asOf ?? '';
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);
  const commit = (value: string): void => {
    if (/^(19|20)\d\d-\d\d-\d\d$/.test(value) && value !== current) go({ asOf: value });
  };
  return (
    <label className="date">
      <span>{words.asOf}</span>
      <input
        type="date"
        value={text}
        min="1945-09-02"
        max="2099-12-31"
        disabled={address.country === null}
        onChange={(e) => {
          setText(e.target.value);
          commit(e.target.value);
        }}
      />
    </label>
  );
}
