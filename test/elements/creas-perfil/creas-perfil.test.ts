import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/creas-perfil/creas-perfil.js';
import '../../../src/elements/pal-tablero/pal-tablero.js';
import type { CreasPerfil } from '../../../src/elements/creas-perfil/creas-perfil.js';
import type { Compromiso } from '../../../src/feed/types.js';
import { axeFindings } from '../../helpers/axe.js';
import { compromiso, feed, plan } from '../../model/make.js';

const value = (criterio: string, valor: string, nota?: string) => ({
  criterio,
  valor,
  ...(nota !== undefined && { nota }),
});
const LIST: Compromiso[] = [
  compromiso({
    id: 'c1',
    numero: '1',
    titulo: 'Agua',
    creas: [
      value('concreto', 'cumple', 'Dice qué y dónde.'),
      value('realizable', 'parcial'),
      value('estrategico_medible', 'no_cumple', 'Sin indicador.'),
      value('alto_potencial', 'no_valorado'),
    ],
  }),
  compromiso({
    id: 'c2',
    numero: '2',
    titulo: 'Cuentas',
    creas: [value('concreto', 'excelente'), value('participativo', 'cumple')],
  }),
  compromiso({ id: 'c3', numero: '3', titulo: 'Calles' }),
  compromiso({
    id: 'c4',
    numero: '4',
    titulo: 'Luz',
    estado: 'retirado',
    creas: [value('concreto', 'cumple')],
  }),
];

async function mount(
  data: unknown,
  props: Partial<CreasPerfil> = {},
  px = 1000,
): Promise<CreasPerfil> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  const element = await fixture<CreasPerfil>(
    html`<creas-perfil .feed=${data} hoy="2016-05-13" lang="es-MX"></creas-perfil>`,
    { parentNode: box },
  );
  Object.assign(element, props);
  await element.listo;
  await element.updateComplete;
  return element;
}

const all = (e: Element, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

describe('<creas-perfil>', () => {
  it('gives each commitment a row of five marks, each with its word', async () => {
    const e = await mount(feed(plan(LIST)));
    const rows = all(e, 'tbody tr');
    expect([...rows[0]!.querySelectorAll('td')].map(text)).to.deep.equal([
      'Cumple',
      'Cumple en parte',
      'No cumple',
      'No valorado',
      'Sin dato',
    ]);
    expect(rows).to.have.length(3);
    expect(all(e, 'tbody svg.m[class="m"]').length).to.equal(15);
  });

  it('writes unknown values and criteria as they are, and counts them nowhere', async () => {
    const e = await mount(feed(plan(LIST)));
    const second = all(e, 'tbody tr')[1]!;
    expect(text(second)).to.include('excelente');
    expect(text(second)).to.include('tal como se publicó: participativo: cumple.');
    expect(text(all(e, 'tfoot td')[0])).to.equal('1 cumple 1 con otro valor 1 sin dato');
  });

  it('totals all the commitments that count and says how many do not', async () => {
    const e = await mount(feed(plan(LIST)));
    expect(text(all(e, 'tfoot th')[0])).to.equal('De 3 compromisos 1 más no entra en la cuenta');
    expect(text(all(e, 'tfoot td')[4])).to.equal('0 cumplen 3 sin dato');
    expect(text(all(e, 'tbody tr')[2])).to.include('(retirado: no entra en la cuenta)');
  });

  it('opens the notes of a row with the keyboard alone', async () => {
    const e = await mount(feed(plan(LIST)));
    const fold = all(e, 'details.calc')[0] as HTMLDetailsElement;
    fold.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => fold.open && text(fold).includes('Sin indicador.'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !fold.open);
  });

  it('opens the notes of a row, and names those of which nothing is said', async () => {
    const e = await mount(feed(plan(LIST)));
    const opened = async (fold: HTMLDetailsElement): Promise<string> => {
      fold.querySelector('summary')!.click();
      await new Promise((done) => fold.addEventListener('toggle', done, { once: true }));
      return text(fold);
    };
    const notes = await opened(all(e, 'details.calc')[0] as HTMLDetailsElement);
    expect(notes)
      .to.include('2 notas')
      .and.include('Estratégico y medible no cumple Sin indicador.');
    const rest = await opened(all(e, 'details.metodo')[0] as HTMLDetailsElement);
    expect(rest).to.equal('1 compromiso no tiene criterios CREAS publicados. 3. Calles');
  });

  it('shows one commitment with its notes; the criteria nobody speaks of too', async () => {
    const e = await mount(feed(plan(LIST)), { compromiso: 'c1' });
    expect(text(all(e, 'h2')[0])).to.equal('1. Agua');
    const items = all(e, '.creas > li').map(text);
    expect(items).to.have.length(5);
    expect(items[0]).to.equal('Concreto cumple Dice qué y dónde.');
    expect(items[4]).to.equal('Sostenible sin dato');
    e.compromiso = 'c2';
    await e.updateComplete;
    expect(text(all(e, 'p').at(-1))).to.include('participativo: cumple');
  });

  it('tells what is missing: no criteria, another commitment, no plan, no data', async () => {
    const none = await mount(feed(plan([compromiso()])));
    expect(text(all(none, '.vacio')[0])).to.include('No se han publicado los criterios CREAS');
    const own = await mount(feed(plan(LIST)), { compromiso: 'c3' });
    expect(text(all(own, '.vacio')[0])).to.include('No se han publicado');
    const lost = await mount(feed(plan(LIST)), { compromiso: 'no-hay' });
    expect(text(all(lost, '.vacio')[0])).to.include('«no-hay» no está en este plan');
    const bare = await mount(feed());
    expect(all(bare, '.vacio')).to.have.length(1);
    const broken = await mount('{');
    expect(all(broken, '[role="alert"]')).to.have.length(1);
    expect(all(broken, 'slot')).to.have.length(1);
  });

  it('opens a commitment from inside a board, by a button', async () => {
    const board = await fixture<HTMLElement>(
      html`<pal-tablero .feed=${feed(plan(LIST))} hoy="2016-05-13">
        <creas-perfil></creas-perfil>
      </pal-tablero>`,
    );
    const inner = board.querySelector('creas-perfil')!;
    await inner.listo;
    await inner.updateComplete;
    const chosen: (string | undefined)[] = [];
    inner.addEventListener('pal-seleccion', (ev) => chosen.push(ev.detail.compromiso?.id));
    const button = all(inner, 'th button')[0]!;
    expect(button.matches('button[type="button"]')).to.equal(true);
    button.click();
    expect(chosen).to.deep.equal(['c1']);
  });

  it('adds rows by parts in a plan of hundreds', async () => {
    const list = Array.from({ length: 320 }, () =>
      compromiso({ creas: [value('concreto', 'cumple')] }),
    );
    const e = await mount(feed(plan(list)));
    expect(all(e, 'tbody tr')).to.have.length(150);
    expect(text(all(e, 'tfoot td')[0])).to.equal('320 cumplen');
    all(e, '.mas')[0]!.click();
    await e.updateComplete;
    expect(all(e, 'tbody tr')).to.have.length(300);
  });

  it('names in English', async () => {
    const e = await mount(feed(plan(LIST)), { lang: 'en' });
    expect(text(all(e, 'h2')[0])).to.equal('Are they well made? CREAS criteria');
    expect(text(all(e, 'tfoot td')[1])).to.equal('0 meet it 1 in part 2 without data');
  });

  it('scrolls sideways at no width', async () => {
    const long = 'Secretaría-de-Seguridad-y-Protección-Ciudadana-del-Poder-Ejecutivo '.repeat(3);
    const list = [compromiso({ titulo: long, creas: [value('concreto', 'M'.repeat(60), long)] })];
    for (const px of [320, 480, 641, 768, 1024]) {
      const e = await mount(feed(plan([...LIST, ...list])), {}, px);
      expect(e.scrollWidth, `${px}px`).to.be.at.most(px);
    }
  });

  it('is clean for axe, wide, narrow and of one commitment', async () => {
    expect(await axeFindings(await mount(feed(plan(LIST))))).to.deep.equal([]);
    expect(await axeFindings(await mount(feed(plan(LIST)), {}, 320))).to.deep.equal([]);
    const one = await mount(feed(plan(LIST)), { compromiso: 'c1' });
    expect(await axeFindings(one)).to.deep.equal([]);
  });
});
