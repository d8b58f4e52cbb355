/**
 * `tuchu network COUNTRY`: where a country stands among the others, layer by layer, on a day; a verb before or after the
 * country prints one part; `--with` one pair; `--all` every place of one layer.
 */
import { REVIEWED } from '../../assess/index.js';
import {
  NETWORK_PARTS,
  allTable,
  evidenceText,
  findingView,
  pageText,
  tableText,
  writeNetworkPage,
  writeNetworkPair,
  type NetworkPart,
  type WrittenNetwork,
} from '../../brief/index.js';
import { TuchuError, resolvePlace } from '../../core/index.js';
import {
  isMissing,
  layersNamed,
  networkReport,
  nodeNumbers,
  graphOf,
} from '../../relations/index.js';
import { oneFinding } from '../finding.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../network-messages.js';
import {
  type Options,
  allowOnly,
  countryOf,
  limitSettings,
  noMoreWords,
  partnerOf,
} from '../options.js';
import { withOut } from '../out-file.js';
import { styleOf } from '../style.js';

const isPart = (text: string | undefined): text is NetworkPart =>
  NETWORK_PARTS.some((part) => part === text);

/** The verb stands before the country or after it. */
function askedOf(words: readonly string[]): {
  readonly part: NetworkPart | undefined;
  readonly words: readonly string[];
} {
  const [, first, second] = words;
  if (isPart(first)) return { part: first, words: words.slice(2) };
  if (isPart(second)) return { part: second, words: [first ?? '', ...words.slice(3)] };
  if (first !== undefined && resolvePlace(first) === undefined)
    throw new TuchuError(say.twoVerbs({ text: first, verbs: NETWORK_PARTS }), 2);
  return { part: undefined, words: words.slice(1) };
}

export async function networkCommand(options: Options, io: Io): Promise<void> {
  const { part, words } = askedOf(options.words);
  const command = part === undefined ? 'network' : `network ${part}`;
  allowOnly(options, command, [
    'as-of',
    'since',
    'layer',
    'limit',
    'with',
    'all',
    'finding',
    'out',
    'force',
  ]);
  noMoreWords(words, 1, command);
  const country = countryOf(words[0], command);
  const partner = options.with === undefined ? undefined : partnerOf(options.with, command);
  const layers = layersNamed(options.layer);
  const { lang } = options;
  if (partner === country) throw new TuchuError(say.samePlace({ place: country }), 2);
  if (part === 'changes' && options.since === undefined)
    throw new TuchuError(say.needsSince({ country }), 2);
  const [only] = layers ?? [];
  if (options.all && (layers?.length !== 1 || only === undefined))
    throw new TuchuError(say.allNeedsLayer({ country }), 2);
  const question = {
    country,
    day: options.asOf,
    since: options.since,
    layers,
    limits: limitSettings(options.limit),
    today: REVIEWED,
  };
  await withOut(options, io, (out) =>
    withWorkspace(options, out, async (workspace) => {
      if (options.all) {
        const report = await networkReport(workspace, question);
        const [layer] = report.layers;
        const table = layer === undefined ? null : allTable(layer, report.asked.day, lang);
        if (layer === undefined || isMissing(layer.on) || table === null) {
          const reason = layer !== undefined && isMissing(layer.on) ? layer.on.detail : undefined;
          throw new TuchuError(reason ?? say.onlyOwnTies({ layer: only ?? '' }), 1);
        }
        const { on } = layer;
        if (options.json)
          out.out(
            `${JSON.stringify({ layer: on.id, period: on.period, evidence: on.evidence(), places: Object.fromEntries(nodeNumbers(graphOf(on), on.nodes)) }, null, 2)}\n`,
          );
        else
          out.out(`${[table.caption, '', ...tableText(table, styleOf(out).width)].join('\n')}\n`);
        return;
      }
      const written =
        partner === undefined
          ? await writeNetworkPage(workspace, { ...question, part }, lang)
          : await writeNetworkPair(workspace, question, partner, lang);
      print(written, options, out);
    }),
  );
}

function print({ page, findings }: WrittenNetwork, options: Options, io: Io): void {
  const { finding, json, lang } = options;
  if (finding !== undefined) {
    const found = oneFinding(findings, finding);
    io.out(
      json
        ? `${JSON.stringify([found], null, 2)}\n`
        : evidenceText(findingView(found, lang), lang, styleOf(io)),
    );
  } else if (json) io.out(`${JSON.stringify(findings, null, 2)}\n`);
  else io.out(pageText(page, styleOf(io)));
}
