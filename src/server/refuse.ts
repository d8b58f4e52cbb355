/** How the server says no: a code, and a sentence in the language asked for. */
import type { Context } from 'hono';
import { type Lang, type Message, render } from '../core/index.js';

export function langOf(c: Context): Lang {
  return c.req.query('lang') === 'vi' ? 'vi' : 'en';
}

export function refuse(c: Context, status: 400 | 403 | 404 | 413 | 415 | 500, message: Message) {
  return c.json({ error: { code: message.code, text: render(message, langOf(c)) } }, status);
}
