/** `tuchu doctrine atop ID`: the obligations of the loaded ATOP dataset under a doctrine, as prompts. */
import { TuchuError } from '../../core/index.js';
import {
  MODES,
  doctrineFor,
  partnerFindings,
  partnersUnder,
  readAtop,
  screenAtop,
  screeningFindings,
} from '../../doctrine/index.js';
import { datasetEvidence } from '../../store/index.js';
import { pageText, writeAtopPartners, writeScreening } from '../../brief/index.js';
import { datasetOf } from '../dataset.js';
import { say } from '../doctrine-messages.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { type Options, countryOf } from '../options.js';
import { styleOf } from '../style.js';

export async function atopVerb(options: Options, io: Io, name: string | undefined): Promise<void> {
  const { lang } = options;
  if (name === undefined) throw new TuchuError(say.needsName({ verb: 'atop' }), 2);
  const mode = oneOf('mode', options.mode, MODES) ?? 'actual';
  const { doctrine } = doctrineFor(name);
  if (doctrine === undefined) throw new TuchuError(say.notOver({ name }), 2);
  if ((options.country === undefined) !== (options.year === undefined))
    throw new TuchuError(say.countryAndYear({}), 2);
  const country =
    options.country === undefined ? undefined : countryOf(options.country, 'doctrine atop');
  await withWorkspace(options, io, async (workspace) => {
    const manifest = await datasetOf(workspace, options.dataset ?? 'atop', 'doctrine atop');
    const years = await readAtop(workspace, manifest, options.year);
    if (years.length === 0)
      throw new TuchuError(
        say.noYear({
          dataset: manifest.id,
          year: options.year ?? 0,
          last: manifest.years?.[1] ?? 0,
        }),
        1,
      );
    const frame = { doctrine, mode, dataset: datasetEvidence(manifest, manifest.rows.kept) };
    const asked = [
      `tuchu doctrine atop ${name} --mode ${mode} --dataset ${manifest.id}`,
      ...(country === undefined ? [] : [`--country ${country} --year ${options.year ?? 0}`]),
    ];
    const source = { doctrine: doctrine.id, dataset: frame.dataset, reproduce: asked.join(' ') };
    const [first] = years;
    if (country !== undefined && first !== undefined) {
      const partners = partnersUnder(doctrine, first, country, mode);
      const { year } = first;
      const findings = partnerFindings(country, year, partners, source);
      if (options.json)
        io.out(`${JSON.stringify({ country, year, mode, partners, findings }, null, 2)}\n`);
      else {
        const page = writeAtopPartners(frame, country, year, partners, findings, lang);
        io.out(pageText(page, styleOf(io)));
      }
      return;
    }
    const none = manifest.rows.setAside.reduce((n, s) => n + s.rows, 0);
    const found = screenAtop(doctrine, years, mode, none);
    const findings = screeningFindings(found, source);
    if (options.json) io.out(`${JSON.stringify({ ...found, findings }, null, 2)}\n`);
    else io.out(pageText(writeScreening(frame, found, findings, lang), styleOf(io)));
  });
}
