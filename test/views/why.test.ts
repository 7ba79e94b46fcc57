import { expect } from '@open-wc/testing';
import { until } from '../helpers/faults.js';
import { html, render } from 'lit';
import { tableStyles } from '../../src/base/styles.js';
import { whyFigure, figureIn, type Explicacion, type Procedencia } from '../../src/views/why.js';
import { whyText } from '../../src/views/why-text.js';
import { accion, actividad, compromiso, derive } from '../model/make.js';
import { all, clear, draw, en, es, normalise, textOf } from './draw.js';
import { ORIGIN } from './origin.js';

const SHARE: Explicacion = {
  titulo: 'Vencidas',
  resultado: '25\u00a0%',
  lineas: [
    { concepto: 'Vencidas', valor: '1' },
    { concepto: '1 ÷ 4', valor: '25\u00a0%' },
  ],
  notas: ['Su fecha límite pasó.'],
};

function progress(): Explicacion {
  const plan = derive([
    compromiso({
      titulo: 'Agua',
      acciones: [
        accion([actividad('verificada'), actividad('en_proceso')], 60, { titulo: 'Medir' }),
        accion([actividad('por_iniciar')], 40, { titulo: 'Vigilar' }),
      ],
    }),
    compromiso({ titulo: 'Basura', actividades: [actividad(), actividad('cancelada')] }),
  ]);
  return { titulo: 'Avance del plan', resultado: '45\u00a0%', avance: plan.avance };
}

interface Opened {
  root: ShadowRoot;
  figure: HTMLElement;
  dialog: HTMLDialogElement;
}

function open(e: Explicacion = SHARE, p: Procedencia = ORIGIN, width?: string): Opened {
  const root = draw(html`<p>${whyFigure(es, e.resultado, () => e, p)}</p>`, width);
  const figure = root.querySelector<HTMLElement>('.por-que-cifra')!;
  figure.focus();
  figure.click();
  return { root, figure, dialog: root.querySelector('dialog')! };
}

async function copy(dialog: HTMLDialogElement, clipboard: unknown): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    dialog.querySelector<HTMLElement>('.copia button')!.click();
    await new Promise((done) => setTimeout(done));
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const press = (target: Element, type: 'pointerdown' | 'click'): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));

describe('the dialog of a figure', () => {
  afterEach(clear);

  it('says what the figure is, its lines, notes, day and source', () => {
    const { dialog } = open();
    expect(all(dialog, 'h2')).to.deep.equal(['¿Por qué este número? Vencidas: 25\u00a0%']);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(dialog.querySelector('h2')!.id);
    expect(all(dialog, '.renglon')).to.deep.equal(['Vencidas 1', '1 ÷ 4 25\u00a0%']);
    const text = textOf(dialog);
    expect(text).to.include('Su fecha límite pasó.');
    expect(text).to.include('31 de marzo de 2026. Calculado para el 10 de abril de 2026.');
    // What is no progress has no rule of progress.
    expect(text).to.not.include('Regla');
    const link = dialog.querySelector('a')!;
    expect(link.href).to.equal('https://datos.ejemplo.gob.mx/pal.json');
  });

  it('of a progress names its rule, and its own one where it has one', () => {
    expect(textOf(open(progress()).dialog)).to.include('Regla: por iniciar 0, en proceso 50');
    clear();
    const strict = open(progress(), { ...ORIGIN, estricto: true });
    expect(textOf(strict.dialog)).to.include('Regla estricta');
    clear();
    expect(textOf(open({ ...progress(), regla: 'Regla: otra.' }).dialog))
      .to.include('Regla: otra.')
      .and.not.to.include('en proceso 50');
  });

  it('says so when the page carries the data, and never links what is no web address', () => {
    expect(textOf(open(SHARE, { ...ORIGIN, fuente: null }).dialog)).to.include(
      'Fuente: los datos que trae esta página.',
    );
    clear();
    const { dialog } = open(SHARE, { ...ORIGIN, fuente: new URL('data:application/json,{}') });
    expect(dialog.querySelector('a')).to.equal(null);
    expect(textOf(dialog)).to.include('data:application/json');
  });

  it('is modal, takes the focus to its heading and gives it back; closed, it is not there', async () => {
    const { root, figure, dialog } = open();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(root.activeElement).to.equal(dialog.querySelector('h2'));
    [...dialog.querySelectorAll('button')].at(-1)!.click();
    await until(() => root.querySelector('dialog') === null);
    expect(root.activeElement).to.equal(figure);
  });

  it('closes on a press beside it, not on one that began inside', () => {
    const { dialog } = open();
    press(dialog.querySelector('h2')!, 'pointerdown');
    press(dialog, 'click');
    expect(dialog.open).to.equal(true);
    press(dialog, 'pointerdown');
    press(dialog, 'click');
    expect(dialog.open).to.equal(false);
  });

  it('keeps Escape to itself', () => {
    const { root, dialog } = open();
    let heard = 0;
    root.host.addEventListener('keydown', () => heard++);
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    dialog.querySelector('h2')!.dispatchEvent(escape);
    expect([dialog.open, heard, escape.defaultPrevented]).to.deep.equal([false, 0, true]);
  });

  it('copies as text, and says that it did', async () => {
    const { dialog } = open();
    let text = '';
    const writeText = (words: string): Promise<void> => Promise.resolve(void (text = words));
    await copy(dialog, { writeText });
    expect(text).to.equal(whyText(es, SHARE, ORIGIN));
    expect(all(dialog, '[role=status]')).to.deep.equal(['Copiado.']);
    expect(dialog.querySelector('textarea')!.hidden).to.equal(true);
  });

  const refuses = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) };
  for (const [name, clipboard] of Object.entries({ missing: undefined, refusing: refuses })) {
    it(`with a clipboard ${name} selects the text in a box, and says so`, async () => {
      const { root, dialog } = open();
      await copy(dialog, clipboard);
      const area = dialog.querySelector('textarea')!;
      expect(area.value).to.equal(whyText(es, SHARE, ORIGIN));
      expect([area.readOnly, area.hidden]).to.deep.equal([true, false]);
      expect(root.activeElement).to.equal(area);
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
      expect(textOf(dialog.querySelector('[role=status]')!)).to.include('seleccionado');
    });
  }

  it('stays when its element is drawn anew, and closes without its figure', async () => {
    const { root, dialog } = open();
    render(html`<p>Otra cosa</p>`, root.querySelector('p')!);
    expect(dialog.open).to.equal(true);
    dialog.close();
    await until(() => root.querySelector('dialog') === null);
  });

  it('dresses its root once, tables before what the element says of them', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const own = [new CSSStyleSheet(), new CSSStyleSheet(), new CSSStyleSheet()];
    root.adoptedStyleSheets = [...own];
    render(
      whyFigure(es, '25', () => SHARE, ORIGIN),
      root,
    );
    const figure = root.querySelector('button')!;
    figure.click();
    const worn = [...root.adoptedStyleSheets];
    expect(worn.indexOf(tableStyles.styleSheet!)).to.equal(2);
    expect(worn.indexOf(own[2]!)).to.equal(3);
    figure.click();
    expect(root.adoptedStyleSheets).to.have.length(worn.length);
    expect(root.querySelectorAll('dialog')).to.have.length(1);
    host.remove();
  });

  it('draws the feed’s words as words', () => {
    const titulo = '<img src=x onerror="window.__pwn=1">';
    const { avance } = derive([compromiso({ titulo, actividades: [actividad('concluida')] })]);
    const { dialog } = open({ titulo: `Avance de ${titulo}`, resultado: '100', avance });
    expect(dialog.querySelector('img')).to.equal(null);
    expect(textOf(dialog)).to.include(titulo);
  });

  it('is as wide as a narrow box and scrolls nothing sideways', () => {
    const { dialog } = open(progress(), ORIGIN, '320px');
    for (const details of dialog.querySelectorAll('details')) details.open = true;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(dialog.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
  });
});

describe('figures in sentences', () => {
  afterEach(clear);
  const figures = (text: string, pattern?: RegExp): string[] =>
    all(draw(figureIn(text, (cifra) => html`<b>${cifra}</b>`, pattern)), 'b');

  it('are what stands from the first to the last percentage', () => {
    expect(figures('entre 54\u00a0% y 88\u00a0%, hoy')).to.deep.equal(['54\u00a0% y 88\u00a0%']);
    expect(figures('peso 33.3\u00a0%')).to.deep.equal(['33.3\u00a0%']);
    expect(figures('>99\u00a0% y <1\u00a0%')).to.deep.equal(['>99\u00a0% y <1\u00a0%']);
    expect(figures('promedio de 1 de 6 con dato')).to.deep.equal([]);
    expect(figures('va 8 puntos por debajo', /\d puntos/g)).to.deep.equal(['8 puntos']);
  });

  it('leave the words as they were', () => {
    const text = 'Va entre 54\u00a0% y 88\u00a0% (hoy).';
    const whole = draw(html`${figureIn(text, (c) => whyFigure(es, c, () => SHARE, ORIGIN))}`);
    expect(textOf(whole)).to.equal(text);
  });
});

describe('the arithmetic as text', () => {
  it('is indented down to the activity, with totals, range, rule, days and address', () => {
    expect(normaliseLines(whyText(es, progress(), ORIGIN))).to.deep.equal([
      '¿Por qué este número?',
      'Avance del plan: 45\u00a0%',
      '',
      '      Actividad (Verificada): 100.0 × 1/2 = 50.0',
      '      Actividad (En proceso): 50.0 × 1/2 = 25.0',
      '    Medir (En proceso. No se publicaron pesos: todo pesa igual.): 75.0 × 60\u00a0% = 45.0',
      '      Actividad (Por iniciar): 0.0 × 100\u00a0% = 0.0',
      '    Vigilar (Por iniciar. No se publicaron pesos: todo pesa igual.): 0.0 × 40\u00a0% = 0.0',
      '  Agua (En proceso): 45.0 × 100\u00a0% = 45.0',
      '    Actividad (Sin dato · peso 100\u00a0%, aparte): sin dato',
      '    Actividad (Cancelada · fuera de la cuenta: cancelada): sin dato',
      '  Basura (Sin dato · peso 50\u00a0%, aparte. No se publicaron pesos: todo pesa igual.): sin dato',
      'Avance del plan: 45.0 = 45\u00a0%',
      '',
      '45\u00a0% es el promedio de 1 de 2 con dato. Si lo que falta fuera 0, sería 23\u00a0%; si fuera 100, sería 73\u00a0%.',
      '',
      'Regla: por iniciar 0, en proceso 50, concluida y verificada 100. Suspendida cuenta 0. Cancelada no cuenta. Datos al 31 de marzo de 2026. Calculado para el 10 de abril de 2026.',
      'Fuente: https://datos.ejemplo.gob.mx/pal.json',
    ]);
  });

  it('has the lines of any other arithmetic, in the reader’s language', () => {
    const text = whyText(en, SHARE, { ...ORIGIN, fuente: null });
    expect(normaliseLines(text)).to.deep.equal([
      'Why this number?',
      'Vencidas: 25\u00a0%',
      '',
      'Vencidas: 1',
      '1 ÷ 4: 25\u00a0%',
      'Su fecha límite pasó.',
      '',
      'Data as of March 31, 2026. Computed for April 10, 2026.',
      'Source: the data that this page carries.',
    ]);
  });

  it('says that nothing is known', () => {
    const { avance } = derive([compromiso()]);
    const text = whyText(es, { titulo: 'Avance', resultado: 'sin dato', avance }, ORIGIN);
    expect(normalise(text)).to.include('Sin dato: todavía no hay ninguna parte');
    expect(text).to.not.match(/NaN|undefined|null/);
  });
});

const normaliseLines = (text: string): string[] => text.split('\n');
