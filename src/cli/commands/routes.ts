/** `tuchu routes FROM TO`: the usual sea route between two countries, and what is left without a passage. */
import { TuchuError } from '../../core/index.js';
import { routeAnswer } from '../../shock/chokepoints/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, countryOf, limitSettings, noMoreWords } from '../options.js';
import { printAnswer } from './dependence/print.js';

/** A list of ids, comma between them. */
export const idsOf = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(',').map((id) => id.trim());

export async function routesCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'routes', ['without', 'allow', 'product', 'by', 'limit', 'top']);
  noMoreWords(options.words, 3, 'routes');
  const [, first, second] = options.words;
  if (first === undefined || second === undefined) throw new TuchuError(say.needsTwoEnds({}), 2);
  const answer = routeAnswer({
    from: countryOf(first, 'routes'),
    to: countryOf(second, 'routes'),
    without: idsOf(options.without),
    allow: idsOf(options.allow),
    ...(options.product === undefined ? {} : { product: options.product }),
    bySea: options.by === 'sea',
    limits: limitSettings(options.limit),
  });
  printAnswer(answer, options, io);
}
