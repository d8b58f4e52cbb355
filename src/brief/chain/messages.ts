/** What the page of value chains says, section by section. */
import { exported } from './exports-messages.js';
import { headline } from './headline-messages.js';
import { position } from './position-messages.js';
import { stuck } from './stuck-messages.js';
import { table } from './table-messages.js';
import { years } from './years-messages.js';

export const say = { ...headline, ...exported, ...position, ...years, ...stuck, ...table };
