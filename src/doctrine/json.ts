/**
 * The content of a JSON text of a person's own. Two entries under one key are refused, since the language's own parser
 * drops the first in silence; so are names that no object keeps and texts too deep or too long to be a draft.
 */
import { TuchuError } from '../core/index.js';
import { scanJson } from '../facts/index.js';
import { say } from './messages.js';

/** Characters of one text: the shipped packs have at most some 60,000. */
const LONGEST = 8_000_000;
/** Objects and lists within each other: a condition of a rule has some ten. */
const DEEPEST = 100;
/** Not kept as an entry by the language, whatever stands beside it. */
const RESERVED = '__proto__';

/** How deep the brackets of a text go; what stands in quotation marks does not count. */
function depthOf(text: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i += 1;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') deepest = Math.max(deepest, (depth += 1));
    else if (c === '}' || c === ']') depth -= 1;
  }
  return deepest;
}

/** Whether some object, at any depth, has an entry of its own under the reserved name. */
const reserved = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, RESERVED) || Object.values(value).some(reserved));

/**
 * @throws TuchuError exit 1 that names the file and the place
 * @example
 * jsonOf('{"a": 1}', 'a.json'); // { a: 1 }
 */
export function jsonOf(text: string, file: string): unknown {
  const own = text.replace(/^\uFEFF/, '');
  if (own.length > LONGEST) throw new TuchuError(say.tooLarge({ file, most: LONGEST }), 1);
  if (depthOf(own) > DEEPEST) throw new TuchuError(say.tooDeep({ file, most: DEEPEST }), 1);
  let content: unknown;
  try {
    content = JSON.parse(own);
  } catch (error) {
    const plain = !/\.json$/i.test(file) && !/^\s*[[{]/.test(own);
    const problem = (error as Error).message;
    throw new TuchuError(
      plain ? say.noText({ file }) : say.unreadable({ file, problem }),
      1,
      error,
    );
  }
  const [twice] = scanJson(own).twice;
  if (twice !== undefined) throw new TuchuError(say.keyTwice({ file, ...twice }), 1);
  if (reserved(content)) throw new TuchuError(say.badKey({ file, key: RESERVED }), 1);
  return content;
}
