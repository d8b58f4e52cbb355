import type { RichText } from '../../../src/brief/page.js';
import { Coded } from './Coded.js';
import { Num } from './Num.js';

/** Running text in which some words open their evidence. */
export function Rich({ text }: { readonly text: RichText }) {
  return (
    <>
      {text.map((part, i) =>
        typeof part === 'string' ? (
          <Coded key={i} text={part} />
        ) : (
          <Num key={i} text={part.text} finding={part.finding} />
        ),
      )}
    </>
  );
}
