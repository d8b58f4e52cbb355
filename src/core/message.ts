/**
 * Messages: what Tuchu says, as data. A message is a code and typed fields; its text in English and
 * Vietnamese is written once, in the `messages.ts` of the room that says it.
 */
import { LANGS, type Lang } from './lang.js';

/** What a field of a message may hold. Place codes, periods and numbers are formatted by the text. */
export type FieldValue =
  string | number | boolean | null | readonly string[] | readonly (number | null)[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** A statement as data: `code` is `room/name`, `fields` are what the text is filled with. */
export interface Message {
  readonly code: string;
  readonly fields: Fields;
}

type Template<F extends Fields> = Readonly<Record<Lang, (fields: F) => string>>;
/** Loose on purpose: a tighter constraint would flow back into `text` and erase its fields. */
type Definitions = Readonly<Record<string, Readonly<Record<Lang, unknown>>>>;
type Makers<D extends Definitions> = {
  readonly [K in keyof D]: D[K] extends Template<infer F> ? (fields: F) => Message : never;
};

const registry = new Map<string, Template<never>>();

/** Declares one text in both languages; the fields it needs are its type parameter. */
export function text<F extends Fields = Record<never, never>>(template: Template<F>): Template<F> {
  return template;
}

/**
 * Declares a room's messages and returns one maker per message.
 *
 * @example
 * const say = defineMessages('demo', {
 *   hello: text<{ name: string }>({ en: (f) => `Hello ${f.name}`, vi: (f) => `Xin chào ${f.name}` }),
 * });
 * render(say.hello({ name: 'An' }), 'vi'); // 'Xin chào An'
 */
export function defineMessages<D extends Definitions>(room: string, definitions: D): Makers<D> {
  const makers: Record<string, (fields: Fields) => Message> = {};
  for (const [name, template] of Object.entries(definitions)) {
    const code = `${room}/${name}`;
    registry.set(code, template as Template<never>);
    makers[name] = (fields) => ({ code, fields });
  }
  return makers as Makers<D>;
}

/** The text of a message. Throws on a code no room has declared: that is a bug, not a user's error. */
export function render(message: Message, lang: Lang): string {
  const template = registry.get(message.code);
  if (template === undefined) throw new Error(`no text for message \`${message.code}\``);
  return template[lang](message.fields as never);
}

/** Codes of every message declared so far, sorted; tests use it to see that both languages are there. */
export function messageCodes(): string[] {
  return [...registry.keys()].sort();
}

/** True when every declared message has a text in each language. */
export function messagesComplete(): boolean {
  return [...registry.values()].every((t) => LANGS.every((lang) => typeof t[lang] === 'function'));
}
