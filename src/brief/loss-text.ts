/** Who bears a loss, through which channel, and what is assumed about supply at home; one line. */
import { type Lang, type Loss, placeList, render, sentence } from '../core/index.js';
import { say } from './messages.js';

/**
 * @example
 * lossLine({ bearers: ['VNM'], channel, domesticSupply: 'share_given' }, 'en');
 * // 'Viet Nam, as a buyer: … Supply at home: an assumed share.'
 */
export function lossLine({ bearers, channel, domesticSupply }: Loss, lang: Lang): string {
  return render(
    say.lossLine({
      bearers: sentence(placeList(bearers, lang)),
      channel: render(channel, lang),
      home: domesticSupply,
    }),
    lang,
  );
}
