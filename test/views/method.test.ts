import { html } from 'lit';
import { aTimeout, expect } from '@open-wc/testing';
import {
  CRITERIO_CREAS,
  ESTADO_COMPROMISO,
  ESTATUS,
  SECTOR,
  TIPO_COMPROMISO,
} from '../../src/feed/codes.js';
import { codeWord } from '../../src/i18n/codes.js';
import { detailWord } from '../../src/i18n/codes-detail.js';
import { BANDERAS } from '../../src/model/types.js';
import { methodView } from '../../src/views/method.js';
import { axeFindings } from '../helpers/axe.js';
import { all, clear, draw, en, es, overflowing, textOf } from './draw.js';

/** Opens every block; what it holds may be drawn only then. */
async function drawOpen(view: unknown, width?: string): Promise<ShadowRoot> {
  const root = draw(view, width);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await aTimeout(50);
  return root;
}

describe('the method inside the board', () => {
  afterEach(clear);

  it('explains every key that does something, on the screen and not on paper', async () => {
    const terms = all(await drawOpen(methodView(es)), 'dt');
    for (const key of ['Tab', 'Enter o Espacio', 'Flechas', 'Más y menos', 'Escape']) {
      expect(terms).to.include(key);
    }
    const paper = draw(methodView(es, {}, (_title, _lead, content) => html`${content()}`));
    expect(all(paper, 'dt')).not.to.include('Escape');
  });

  for (const loc of [es, en]) {
    it(`defines every status, flag, sector, kind and criterion (${loc.idioma})`, async () => {
      const root = await drawOpen(methodView(loc));
      const terms = all(root, 'dt');
      const wanted = [
        ...[...ESTATUS.codigos, 'sin_dato'].map((c) => codeWord(loc, 'estatus', c)),
        ...BANDERAS.map((c) => codeWord(loc, 'bandera', c)),
        ...SECTOR.codigos.map((c) => codeWord(loc, 'sector', c)),
        ...TIPO_COMPROMISO.codigos.map((c) => codeWord(loc, 'tipo_compromiso', c)),
        ...ESTADO_COMPROMISO.codigos.map((c) => codeWord(loc, 'estado_compromiso', c)),
        ...CRITERIO_CREAS.codigos.map((c) => detailWord(loc, 'criterio_creas', c)),
        'PAL',
        'STL',
        'CREAS',
      ];
      expect(terms).to.include.members(wanted);
      const definitions = all(root, 'dd');
      expect(definitions).to.have.length(terms.length);
      // A missing word would stand as its key.
      expect(definitions.filter((d) => /^[a-z_0-9]+$/.test(d) || d === '')).to.deep.equal([]);
      expect(all(root, 'li').filter((d) => d.startsWith('calculo_'))).to.deep.equal([]);
    });
  }

  it('tells which rule the board uses', async () => {
    expect(textOf(await drawOpen(methodView(es, { estricto: true })))).to.include(
      'usa la regla estricta',
    );
    expect(textOf(await drawOpen(methodView(es)))).to.include('usa la regla normal');
  });

  it('is folded, keeps the outline, fits into 320 px and is clean by axe', async () => {
    const root = draw(methodView(es, { level: 4 }), '320px');
    expect(root.querySelectorAll('details[open]')).to.have.length(0);
    expect(root.querySelector('h4')).to.exist;
    for (const details of root.querySelectorAll('details')) details.open = true;
    await aTimeout(50);
    expect(overflowing(root)).to.deep.equal([]);
    expect(await axeFindings(root.host, ['region', 'heading-order'])).to.deep.equal([]);
  });
});
