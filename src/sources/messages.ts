/** What this room says, by what it speaks of. */
import { download } from './download-messages.js';
import { file } from './file-messages.js';
import { mapping } from './mapping-messages.js';
import { notes } from './note-messages.js';
import { setAside } from './set-aside-messages.js';
import { value } from './value-messages.js';

export const say = { ...download, ...file, ...value, ...mapping, ...setAside, ...notes };
