/**
 * What the document of origin tells of the states, one test a row: each is read by what a person sees
 * on the page. Real feeds hold real facts only; what was never public is asked of the sample state.
 */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';

const DEMO = new URL('../../demo/feeds/', import.meta.url);
const MUESTRA = { src: 'estado-de-muestra', hoy: '2026-11-22' };

type Shown = HTMLElement & { listo: Promise<string>; updateComplete: Promise<unknown> };

let mounted: HTMLElement[] = [];
afterEach(() => {
  for (const element of mounted) element.remove();
  mounted = [];
});

async function show(tag: string, attributes: Record<string, string>): Promise<Shown> {
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries({ lang: 'es-MX', ...attributes })) {
    element.setAttribute(name, name === 'src' ? new URL(`${value}.json`, DEMO).href : value);
  }
  document.body.append(element);
  mounted.push(element);
  await element.listo;
  await element.updateComplete;
  return element;
}

const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const seen = (element: Shown): string => textOf(element.shadowRoot!.querySelector('.marco'));
const rows = (element: Shown, caption: string): string[] => {
  const tables = [...element.shadowRoot!.querySelectorAll('table')];
  const table = tables.find((t) => textOf(t.caption).includes(caption));
  return [...(table?.tBodies ?? [])].flatMap((body) => [...body.rows]).map(textOf);
};

describe('every system of the document of origin', () => {
  it('Declaración Conjunta: signatories by sector, several signings', async () => {
    const text = seen(await show('pal-declaracion', { src: 'tabasco' }));
    expect(text).to.match(/Firma · 9 de marzo de 2015/);
    expect(text).to.match(/Refrendo · 2 de marzo de 2017/);
    for (const sector of ['Sociedad civil', 'Gobierno', 'Organismo garante']) {
      expect(text).to.include(sector);
    }
  });

  it('San Luis Potosí: a network of 58 municipalities, declared beside what is listed', async () => {
    const text = seen(await show('pal-declaracion', { src: 'san-luis-potosi' }));
    expect(text).to.include('Red Potosina de Municipios por el Gobierno Abierto');
    expect(text).to.match(/Declara 58 integrantes; la lista no se ha publicado/);
    expect(seen(await show('pal-declaracion', MUESTRA))).to.match(
      /Declara 12 integrantes; la lista publicada tiene 5/,
    );
  });

  it('Coahuila: five regions with a liaison each, outreach by region, actors that joined', async () => {
    const text = seen(await show('pal-declaracion', { src: 'coahuila' }));
    expect(text.match(/Región \d/g)).to.have.length(5);
    expect(text.match(/Enlace regional/g)).to.have.length(5);
    expect(text).to.include('Gira de sensibilización por las cinco regiones');
    expect(seen(await show('pal-declaracion', MUESTRA))).to.match(
      /Se sumaron: Universidad de Muestra y Colegio de Periodistas/,
    );
  });

  it('Secretariado Técnico Local: seats by sector, titular and suplente, vacancies', async () => {
    const seats = rows(await show('pal-secretariado', MUESTRA), 'Asientos');
    expect(seats[0]).to.match(/Sociedad civil.*Red Vecinal.*Observatorio Ciudadano/);
    expect(seats.join(' ')).to.match(/Cámara Empresarial de Muestra. Vacante/);
    expect(seats.join(' ')).to.include('Por definir');
  });

  it('Veracruz: by chapters, and the three kinds of monitor', async () => {
    expect(seen(await show('pal-secretariado', { src: 'veracruz' }))).to.include('por capítulos');
    const text = seen(await show('pal-secretariado', MUESTRA));
    expect(text).to.include('Agua y territorio');
    for (const kind of ['ciudadano', 'tecnologías de la información', 'medios de comunicación']) {
      expect(text.toLowerCase()).to.include(`monitor ${kind === 'ciudadano' ? '' : 'de '}${kind}`);
    }
  });

  it('Morelos: the rule in plain words, and every recorded vote checked against it', async () => {
    expect(seen(await show('pal-secretariado', { src: 'morelos' }))).to.include(
      'con al menos 1 voto a favor de sociedad civil',
    );
    const text = seen(await show('pal-secretariado', MUESTRA));
    expect(text).to.match(
      /El acta dice aprobado\. Con la regla no lo está: hay mayoría, pero ningún voto de sociedad civil; la regla pide al menos uno/,
    );
    expect(text).to.match(/La regla lo confirma/);
  });

  it('Mesas participativas: by type and axis, to the commitment, and what was discarded and why', async () => {
    const text = seen(await show('pal-mesas', MUESTRA));
    for (const type of ['Mesa de trabajo', 'Mesa de demanda', 'Mesa de oferta']) {
      expect(text).to.include(type);
    }
    expect(text).to.include('Agua y territorio');
    expect(text).to.match(/12 incorporadas.*2 fusionadas.*2 descartadas.*1 pospuesta/);
    expect(text).to.include('Es competencia federal; se turnó por oficio.');
    expect(text).to.match(/sin motivo publicado/);
  });

  it('Oaxaca and Jalisco: the channels of participation, with their numbers where published', async () => {
    const oaxaca = seen(await show('pal-mesas', { src: 'oaxaca' }));
    expect(oaxaca).to.match(/Convocatoria en página web.*Encuestas en espacios públicos/);
    const jalisco = seen(await show('pal-mesas', { src: 'jalisco' }));
    expect(jalisco).to.include('Conferencia magistral');
    expect(jalisco).to.include('Combate a la corrupción');
    expect(seen(await show('pal-mesas', MUESTRA))).to.match(/1,386/);
  });

  it('CREAS: five criteria of every commitment, four values, never an average', async () => {
    const element = await show('creas-perfil', MUESTRA);
    const text = seen(element);
    for (const criterion of ['Concreto', 'Realizable', 'Estratégico y medible', 'Sostenible']) {
      expect(text).to.include(criterion);
    }
    expect(text).to.match(/compromisos no tienen criterios CREAS publicados/);
    expect(text).not.to.match(/\d\s?%/);
  });

  it('Plan de Acción Local: validity and extensions; closed plans stay readable', async () => {
    const board = (await show('pal-tablero', { ...MUESTRA, plan: 'pal-2024' })) as PalTablero;
    expect(seen(board)).to.include('Primer Plan de Acción Local del Estado de Muestra');
    const road = seen(await show('pal-ruta', MUESTRA));
    expect(road).to.match(/15 abr 2024 a 31 jul 2025\. Con prórroga: terminaba el 14 abr 2025/);
    const morelos = seen(await show('pal-ruta', { src: 'morelos', hoy: '2016-05-13' }));
    expect(morelos).to.match(/vigente del 29 de septiembre de 2015 al 28 de septiembre de 2016/);
  });

  it('Micrositio and tablero: the board and the evidence, both saying when', async () => {
    const board = (await show('pal-tablero', MUESTRA)) as PalTablero;
    expect(seen(board)).to.match(/Datos al 13 de noviembre de 2026/);
    const evidence = seen(await show('evidencia-lista', MUESTRA));
    expect(evidence).to.match(/\d+ documentos/);
    expect(evidence).to.match(/sin evidencia/i);
    expect(evidence).to.match(/retirada|caída|caído/i);
  });

  it('Monitoring at six months: due date computed, ratings, recommendations and their answers', async () => {
    const morelos = seen(await show('pal-ruta', { src: 'morelos', hoy: '2016-05-13' }));
    expect(morelos).to.match(
      /Monitoreo a seis meses Venció hace 45 días sin publicar \(29 mar 2016\)/,
    );
    const text = seen(await show('pal-evaluacion', MUESTRA));
    expect(text).to.match(/Calidad Relevancia Avance/);
    expect(text).to.include('Publicar las actividades del compromiso 6.');
    expect(text).to.include('Se publicarán con las reglas de operación, en diciembre.');
  });

  it('Evaluation at the end: several evaluators side by side, each on its scale, never averaged', async () => {
    const text = seen(await show('pal-evaluacion', { ...MUESTRA, plan: 'pal-2024' }));
    for (const evaluator of ['Universidad de Muestra', 'Alianza Internacional de Muestra']) {
      expect(text).to.include(evaluator);
    }
    expect(text).to.match(/difieren en cumplimiento/);
    expect(text).not.to.match(/promedio de las evaluaciones|calificación promedio/i);
  });

  it('Morelos and the older boards: the matrix, a mark an activity at each dated cut, steps back seen', async () => {
    const element = await show('avance-matriz', MUESTRA);
    const text = seen(element);
    for (const cut of ['31 may 2026', '31 jul 2026', '15 sep 2026', '31 oct 2026']) {
      expect(text).to.include(cut);
    }
    expect(text).to.include('Resultado final');
    expect(text).to.match(/retrocede/i);
  });

  it('Oaxaca: freshness always visible, a stale notice, readable on a phone', async () => {
    const board = (await show('pal-tablero', { src: 'oaxaca', hoy: '2026-11-22' })) as PalTablero;
    board.style.width = '320px';
    await board.updateComplete;
    expect(seen(board)).to.match(/Datos al 28 de febrero de 2017/);
    expect(seen(board)).to.match(/atrasad|sin actualizar|hace 9 años/i);
    expect(board.scrollWidth).to.be.at.most(320);
  });

  it('two eyes on one plan: who says so, the disputes first, and what changed', async () => {
    const stances = seen(await show('pal-posturas', { ...MUESTRA, sector: 'sociedad_civil' }));
    expect(stances).to.match(/3 de 58/);
    const changes = seen(await show('pal-cambios', MUESTRA));
    expect(changes).to.include('31 oct 2026');
    expect(changes).to.include('Acuerdo de la tercera sesión del STL.');
  });
});
