import { expect } from '@open-wc/testing';
import { pasos } from '../../src/model/steps.js';
import { exerciseFold, exerciseText } from '../../src/views/exercise.js';
import { axeFindings } from '../helpers/axe.js';
import { REALES } from '../demo/demo-feeds.js';
import { HOY, readSample } from './commitment/sample.js';
import { all, clear, draw, es, overflowing, textOf } from './draw.js';

const base = { version: '1.0', planes: [] };

describe('the exercise as text', () => {
  afterEach(clear);

  it('with nothing published says what comes first and who can add it', () => {
    const root = draw(exerciseText(es, base, pasos(base, HOY)));
    const text = textOf(root);
    expect(text).to.include('0 de 6 pasos tienen prueba publicada.');
    expect(text).to.include('Sigue la declaración conjunta');
    expect(text).to.include('Todavía no hay un plan publicado');
    expect(text).to.include('La oficina de gobierno abierto puede agregarlo');
    expect(all(root, '.camino li.falta')).to.have.length(6);
    expect(all(root, 'section')).to.have.length(1);
  });

  it('says which steps are reached and since when, and which were passed over', () => {
    const feed = {
      ...base,
      ejercicio: {
        declaraciones: [{ tipo: 'firma', fecha: '2015-03-09' }],
        secretariado: [{ tipo: 'stl', instalacion: '2015-04' }],
      },
    };
    const root = draw(exerciseText(es, feed, pasos(feed, HOY)));
    expect(all(root, '.camino li.hecho b')).to.deep.equal(['9 de marzo de 2015', 'abril de 2015']);
    expect(textOf(root))
      .to.include('Siguen las mesas')
      .and.to.include('Falta publicar: sensibilización.');
  });

  it('tells a step without a date from one without anything', () => {
    const feed = {
      ...base,
      ejercicio: {
        declaraciones: [{ tipo: 'firma', fecha: '2015-03-09' }],
        sensibilizacion: [{ tipo: 'sesion' }],
        secretariado: [{ tipo: 'stl', instalacion: '2015-04' }],
      },
    };
    const root = draw(exerciseText(es, feed, pasos(feed, HOY)));
    expect(all(root, '.camino li.a-medias b')).to.deep.equal(['sin fecha publicada']);
    expect(textOf(root))
      .to.include('Publicado sin fecha: sensibilización (1 encuentro).')
      .and.not.to.include('Falta publicar');
  });

  it('names the sector without signature or full member; families count together', () => {
    const seat = (id: string, sector: string, estado = 'ocupado'): object => ({
      id,
      sector,
      estado,
    });
    const ejercicio = {
      declaraciones: [
        {
          tipo: 'firma',
          fecha: '2015',
          firmantes: [{ sector: 'municipio' }, { sector: 'academia' }],
        },
      ],
      secretariado: [
        {
          tipo: 'stl',
          instalacion: '2015',
          asientos: [
            seat('a', 'poder_judicial'),
            seat('b', 'organismo_garante'),
            seat('c', 'medios', 'vacante'),
          ],
        },
      ],
    };
    const feed = { ...base, ejercicio } as Parameters<typeof exerciseText>[1];
    const text = textOf(draw(exerciseText(es, feed, pasos(feed, HOY))));
    expect(text).to.include('No consta la firma de: organismo garante.');
    expect(text).to.include('No consta titular de: sociedad civil.');
  });

  it('shows the seats by sector, full members beside substitutes, and vacancies', async () => {
    const { feed } = await readSample();
    const root = draw(exerciseText(es, feed, pasos(feed, HOY)));
    const sectors = all(root, '.asientos tbody th');
    expect(sectors).to.include.members(['Sociedad civil', 'Gobierno', 'Organismo garante']);
    expect(textOf(root)).to.include('Vacante');
    expect(textOf(root))
      .to.include('Declara 12 integrantes')
      .and.to.include('tiene 5: faltan 7 nombres. 1 salió.');
    expect(textOf(root)).to.include('nombre reservado');
  });

  it('keeps hostile names as text', () => {
    const feed = {
      ...base,
      ejercicio: {
        nombre: '<img src=x onerror=alert(1)>',
        mesas: [{ id: 'm', titulo: '<b>x</b>' }],
      },
    };
    const root = draw(exerciseText(es, feed, pasos(feed, HOY)));
    expect(root.querySelector('img')).to.equal(null);
    expect(textOf(root)).to.include('<b>x</b>');
  });

  it('reads well for every real exercise: no empty list, nothing sticks out, no key as a word', async () => {
    for (const name of REALES) {
      const { feed } = await readSample(name);
      const root = draw(exerciseText(es, feed, pasos(feed, HOY)), '320px');
      expect(root.querySelectorAll('ul:empty, dl:empty, dd:empty'), name).to.have.length(0);
      expect(overflowing(root), name).to.deep.equal([]);
      expect(textOf(root), name).to.not.match(/undefined|NaN|\[object|[a-z]_[a-z]/);
      clear();
    }
  });

  it('folds into a short section under a board with a plan, clean by axe', async () => {
    const { feed } = await readSample();
    const root = draw(exerciseFold(es, feed, pasos(feed, HOY), { level: 3 }));
    const details = root.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(all(root, 'summary')[0]).to.equal('Cómo se hizo este plan');
    details.open = true;
    expect(await axeFindings(root.host, ['region', 'heading-order'])).to.deep.equal([]);
  });
});
