import { expect } from '@open-wc/testing';
import { CODIGOS_FALLA } from '../../src/feed/load-fault.js';
import { parseFeed } from '../../src/feed/parse.js';
import { tStates } from '../../src/i18n/states.js';
import { observations, partialNotice } from '../../src/views/partial.js';
import {
  emptyState,
  errorState,
  exampleNotice,
  failedReloadNotice,
  failureWords,
  loadingState,
  savedCopyNotice,
} from '../../src/views/states.js';
import { axeFindings } from '../helpers/axe.js';
import { all, clear, draw, en, es, overflowing, textOf } from './draw.js';

describe('loading', () => {
  afterEach(clear);
  it('says so to a screen reader and keeps its place', () => {
    const root = draw(loadingState(es, 'tablero'));
    expect(all(root, '[role=status]')).to.deep.equal(['Cargando los datos del plan…']);
    expect(root.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(root.querySelector('.hueso')?.closest('[aria-hidden=true]')).to.exist;
  });
});

describe('an error', () => {
  afterEach(clear);

  it('has its three sentences in both languages for every code of a failed load', () => {
    for (const codigo of CODIGOS_FALLA) {
      expect(failureWords({ codigo, http: codigo === 'http' ? 418 : undefined }), codigo).to.equal(
        codigo,
      );
      for (const loc of [es, en]) {
        const root = draw(errorState(loc, { codigo, http: codigo === 'http' ? 418 : undefined }));
        expect(
          all(root, 'h2, dd').every((text) => text.length > 10),
          codigo,
        ).to.equal(true);
        expect(all(root, 'dd'), codigo).to.have.length(2);
      }
    }
  });

  it('of an unknown code falls to the answer of the server, else to a general sentence', () => {
    expect(failureWords({ codigo: 'http', http: 404 })).to.equal('no_encontrado');
    expect(failureWords({ codigo: 'x', http: 503 })).to.equal('servidor');
    expect(failureWords({ codigo: 'constructor' })).to.equal('otro');
    expect(Object.keys(tStates.catalogues['es-MX'])).to.include('otro_que');
  });

  it('is announced, offers another try and keeps the technical detail folded', () => {
    let tries = 0;
    const root = draw(
      errorState(
        es,
        { codigo: 'servidor', http: 503 },
        { onRetry: () => tries++, feedUrl: new URL('https://a.mx/p.json') },
      ),
    );
    expect(root.querySelector('[role=alert]')).to.exist;
    root.querySelector('button')!.click();
    expect(tries).to.equal(1);
    expect(root.querySelector('details')!.open).to.equal(false);
    expect(textOf(root)).to.include('503').and.to.include('https://a.mx/p.json');
  });

  it('of a badly written file gives line and column', () => {
    const [problema] = parseFeed('{"version": "1.0",\n  "planes": [}').problemas;
    const root = draw(errorState(es, { codigo: 'json', problema }));
    expect(textOf(root)).to.match(
      /Línea 2, columna \d+: El archivo está mal escrito: hay una llave/,
    );
    expect(root.querySelector('details')!.open, 'the place is the remedy').to.equal(true);
  });

  it('does not say twice what its title says', () => {
    const mensaje = tStates(es, 'cors_que');
    const root = draw(errorState(es, { codigo: 'cors', mensaje }));
    expect(textOf(root).split(mensaje)).to.have.length(2);
  });

  it('of a server without permission gives the line that each kind of server needs', () => {
    const items = all(draw(errorState(es, { codigo: 'cors' })), 'li');
    for (const server of ['Apache', 'nginx', 'IIS'])
      expect(
        items.some((t) => t.startsWith(server) && t.includes('Access-Control-Allow-Origin')),
        server,
      ).to.equal(true);
  });

  it('shows hostile detail as text', () => {
    const mensaje = '<img src=x onerror=alert(1)>';
    const root = draw(errorState(es, { codigo: 'otro', mensaje }));
    expect(root.querySelector('img')).to.equal(null);
    expect(textOf(root)).to.include(mensaje);
  });
});

describe('empty', () => {
  afterEach(clear);
  it('says what is missing and who can fill it', () => {
    for (const que of ['plan', 'compromisos', 'actividades', 'compromiso', 'filtro'] as const) {
      const root = draw(emptyState(es, que, 'c99'));
      expect(all(root, que === 'filtro' ? 'b' : '[role=status]')[0]!.length, que).to.be.greaterThan(
        10,
      );
      expect(all(root, 'p')).to.have.length(2);
    }
    expect(textOf(draw(emptyState(es, 'compromiso', 'c99')))).to.include('«c99»');
  });
});

describe('a feed read in part', () => {
  afterEach(clear);
  const feed = {
    version: '1.0',
    actualizado: '2026-11-15T12:00:00-06:00',
    publicador: { nombre: 'Oficina' },
    ejercicio: { nombre: 'E', entidad: { cve_ent: '01', nombre: 'P' } },
    planes: [
      {
        id: 'p',
        titulo: 'Plan',
        inicio: '2026-01-01',
        compromisos: [
          {
            id: 'c1',
            titulo: 'Uno',
            fin: '2026-02-30',
            actividades: [{ id: 'a', titulo: 'A', estatus: 'concluida' }, 5],
          },
          { id: 'c2' },
          { id: 'c3', titulo: 'Tres' },
        ],
      },
    ],
  };

  it('says how many are shown, how many not, and lists each problem with its place', () => {
    const lectura = parseFeed(JSON.stringify(feed, null, 2));
    const root = draw(partialNotice(es, lectura));
    const text = textOf(root);
    expect(text).to.include('2 de 3 compromisos se muestran; 1 con errores.');
    expect(text).to.include('1 actividad no se pudo leer');
    expect(root.querySelectorAll('.problemas li')).to.have.length(lectura.problemas.length);
    expect(text).to.match(
      /La fecha «2026-02-30» no existe.*Línea 23, columna \d+ · \/planes\/0\/compromisos\/0\/fin/,
    );
    expect(all(root, '.problemas b')[0]).to.equal('Error.');
  });

  it('has no notice when all of it was sound', () => {
    const sound = parseFeed(JSON.stringify({ ...feed, planes: [] }));
    expect(textOf(draw(partialNotice(es, sound)))).to.equal('');
  });

  it('lists a misspelt member also where nothing else is wrong', () => {
    const lectura = parseFeed(
      JSON.stringify({ ...feed, planes: [], licencia: 'CC0-1.0', publicadr: 1 }, null, 2),
    );
    expect(lectura.problemas.map(({ gravedad }) => gravedad)).to.deep.equal(['aviso']);
    expect(textOf(draw(observations(es, lectura)))).to.match(
      /«publicadr».*Quizá quiso decir «publicador»\..*Línea \d+, columna \d+ · \/publicadr/,
    );
  });

  it('counts the problems behind the first hundred instead of drawing them', () => {
    const compromisos = Array.from({ length: 150 }, (_, i) => ({ id: `c${i}` }));
    const lectura = parseFeed(
      JSON.stringify({ ...feed, planes: [{ ...feed.planes[0], compromisos }] }),
    );
    const items = draw(partialNotice(es, lectura)).querySelectorAll('.problemas li');
    expect(items).to.have.length(101);
    expect(items[100]!.textContent).to.include(`${lectura.problemas.length - 100} problemas más`);
  });
});

describe('notices', () => {
  afterEach(clear);
  it('tell the sample, the saved copy with its date in the feed’s zone, the failed reload', async () => {
    const late = new Date('2026-11-02T03:00:00Z');
    const root = draw([
      exampleNotice(es),
      savedCopyNotice(es, late, 'America/Mexico_City'),
      failedReloadNotice(es, { codigo: 'servidor', http: 500 }, null),
    ]);
    const text = textOf(root);
    expect(text).to.include('Datos de muestra.');
    expect(text).to.include('Copia guardada del 1 de noviembre de 2026.');
    expect(text).to.include('No se pudo actualizar').and.to.include('tuvo una falla');
    expect(await axeFindings(root.host, ['region'])).to.deep.equal([]);
  });

  it('fit into 320 px', () => {
    const root = draw(
      [
        savedCopyNotice(es, null, undefined, () => undefined),
        errorState(es, { codigo: 'cors' }),
        emptyState(es, 'plan'),
      ],
      '320px',
    );
    expect(overflowing(root)).to.deep.equal([]);
  });
});
