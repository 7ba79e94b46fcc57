import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/pal-posturas/pal-posturas.js';
import type { PalPosturas } from '../../../src/elements/pal-posturas/pal-posturas.js';
import { axeFindings } from '../../helpers/axe.js';

const feed = {
  version: '1.0',
  actualizado: '2026-03-31T12:00:00-06:00',
  publicador: { nombre: 'Secretaría de la Función Pública' },
  ejercicio: { nombre: 'Gobierno abierto', entidad: { cve_ent: '17', nombre: 'Morelos' } },
  planes: [
    {
      titulo: 'Plan de Acción Local',
      inicio: '2026-01-01',
      compromisos: [
        { id: 'c1', titulo: 'Agua' },
        { id: 'c2', titulo: 'Cuentas' },
      ],
    },
  ],
};

async function mount(data: unknown): Promise<PalPosturas> {
  const element = await fixture<PalPosturas>(
    html`<pal-posturas .feed=${data} hoy="2026-06-01" lang="es-MX"></pal-posturas>`,
  );
  await element.listo;
  await element.updateComplete;
  return element;
}

describe('<pal-posturas>', () => {
  it('shows what the feed has', async () => {
    const element = await mount(feed);
    expect(element.estado).to.equal('listo');
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('pal-posturas');
    expect(element.shadowRoot!.textContent).to.include('Gobierno abierto');
  });

  it('says so when the data cannot be read, and keeps the fallback content', async () => {
    const element = await mount('{');
    expect(element.estado).to.equal('error');
    expect(element.shadowRoot!.querySelector('[role="alert"]')).to.exist;
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('is clean for axe', async () => {
    expect(await axeFindings(await mount(feed))).to.deep.equal([]);
  });
});
