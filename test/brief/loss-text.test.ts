import { expect, it } from 'vitest';
import { type Finding, type Loss, point, setLimits } from '../../src/core/index.js';
import { findingView } from '../../src/brief/view.js';
import { evidenceText } from '../../src/brief/evidence-text.js';
import { lossLine } from '../../src/brief/loss-text.js';
import { CUT_OFF_LOSS, SENDER_WEIGHT, chosen } from '../../src/dependence/index.js';
import { say } from '../../src/dependence/loss/messages.js';

const loss: Loss = {
  bearers: ['VNM'],
  channel: say.buyerChannel({ partners: ['IND'] }),
  domesticSupply: 'share_given',
};
const finding: Finding = {
  id: 'VNM/import/2018@x/real_loss',
  subject: 'VNM',
  period: '2018',
  measure: 'real_loss',
  label: { en: 'Real loss', vi: 'Tổn thất thực' },
  value: point(0.5),
  unit: 'share',
  method: CUT_OFF_LOSS,
  evidence: [],
  inputs: [],
  coverage: { share: 1, of: say.coverAll({}) },
  caveats: [],
  limits: [],
  loss,
  reproduce: 'tuchu dependence cut-off VNM --from IND',
};

it('a loss says who bears it, through which channel, and what is assumed about supply at home', () => {
  expect(lossLine(loss, 'en')).toBe(
    'Viet Nam, as a buyer: prices rise when supplies of India stop. Supply at home: an assumed share.',
  );
  const view = findingView(finding, 'en');
  expect(view.loss).toBe(lossLine(loss, 'en'));
  expect(view.paragraph).toContain(lossLine(loss, 'en'));
  expect(evidenceText(view, 'en')).toContain('Who loses');
  expect(findingView(finding, 'vi').loss).toContain('theo tỷ phần giả định');
  const { loss: _, ...plain } = finding;
  expect(findingView(plain, 'en').loss).toBeUndefined();
  expect(evidenceText(findingView(plain, 'en'), 'en')).not.toContain('Who loses');
});

it('an assumption is set as a limit is, and says what was there before', () => {
  expect(chosen([SENDER_WEIGHT], [{ id: 'lambda', value: 0.5 }]).get('lambda')?.value).toBe(0.5);
  const { limits, unknown } = setLimits([SENDER_WEIGHT], [{ id: 'lambda', value: 2 }]);
  expect([
    limits[0]?.value,
    limits[0]?.origin.en.startsWith('set by the reader; published: 1'),
    limits[0]?.origin.vi.startsWith('do người dùng đặt; giá trị gốc: 1'),
  ]).toEqual([2, true, true]);
  expect(unknown).toEqual([]);
});
