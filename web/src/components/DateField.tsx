import { useEffect, useId, useState } from 'react';
import { readDay, writeDay } from '../lib/day.js';
import { useShell } from '../state/shell.js';

/** The day everything is told as of. Half-typed dates change nothing; Enter or leaving the field does. */
export function DateField() {
  const { lang, words, address, page, go } = useShell();
  const id = useId();
  const current = writeDay(address.asOf ?? page?.asOf ?? '', lang);
  const [text, setText] = useState(current);
  const [wrong, setWrong] = useState('');
  const reset = (): void => {
    setText(current);
    setWrong('');
  };
  useEffect(reset, [current]);
  const commit = (): void => {
    if (text.trim() === '' || text.trim() === current) return reset();
    const day = readDay(text, lang);
    if (day === undefined) return setWrong(text.trim());
    setWrong('');
    setText(writeDay(day, lang));
    if (writeDay(day, lang) !== current) go({ asOf: day });
  };
  return (
    <div className="date">
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={12}
        placeholder={words.dayShape}
        value={text}
        disabled={address.country === null}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={(e) => setText(e.target.value)}
        onBlur={commit}
        onKeyDown={(e) => {
          if (e.key === 'Enter') commit();
          if (e.key === 'Escape') reset();
        }}
      />
      <p id={`${id}-wrong`} className="date-wrong" role="alert">
        {wrong !== '' && words.notDay(wrong)}
      </p>
    </div>
  );
}
