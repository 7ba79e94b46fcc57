import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import type { Lectura, Problema } from '../../src/feed/problems.js';
import type { Compromiso, Feed } from '../../src/feed/types.js';
import { countElements, sampleFeed } from './sample.js';

type Any = Record<string, any>;

/** Reads the sample after a change to it. */
function readWith(change: (feed: Any) => void): Lectura {
  const feed = sampleFeed();
  change(feed);
  return parseFeed(JSON.stringify(feed, null, 2));
}

function only(lectura: Lectura, codigo: string): Problema {
  const found = lectura.problemas.filter((problema) => problema.codigo === codigo);
  expect(found.length, `${codigo} in ${JSON.stringify(lectura.problemas)}`).to.equal(1);
  return found[0]!;
}

const commitments = (lectura: Lectura): Compromiso[] => lectura.feed!.planes![0]!.compromisos!;

describe('reading a feed', () => {
  it('returns a sound feed as it was published, without any problem', () => {
    const lectura = parseFeed(JSON.stringify(sampleFeed()));
    const expected = sampleFeed() as Any;
    expected['planes'][0].compromisos[1].actividades[0].id = '~p1.c2.a1';
    expect(lectura.problemas).to.deep.equal([]);
    expect(lectura.feed).to.deep.equal(expected);
    const leidos = countElements(sampleFeed());
    expect(lectura.conteo).to.deep.equal({ leidos, validos: leidos, degradados: 0, rechazados: 0 });
    expect(lectura.porClase['actividades']!.leidos).to.equal(4);
  });

  it('reads bytes, text and values alike, and never changes what it was given', () => {
    const value = sampleFeed();
    (value['planes'] as Any[])[0]!['compromisos'][0].resumen = '';
    const text = JSON.stringify(value);
    const bytes = new TextEncoder().encode(text);
    const shifted = new Uint8Array([0, ...bytes]).subarray(1);
    const readings = [text, bytes, bytes.buffer, shifted, value].map((input) => parseFeed(input));
    for (const { feed, conteo } of readings) {
      expect(feed).to.deep.equal(readings[0]!.feed);
      expect(conteo).to.deep.equal(readings[0]!.conteo);
    }
    expect(JSON.stringify(value)).to.equal(text);
  });

  it('reads the least that the standard allows', () => {
    const lectura = parseFeed({ planes: [] });
    expect(lectura.feed).to.deep.equal({ planes: [] });
    expect(parseFeed({ ejercicio: {} }).feed).to.deep.equal({ ejercicio: {} });
  });

  it('takes null, empty and blank as absent', () => {
    const { feed, problemas } = readWith((f) => {
      Object.assign(f['planes'][0].compromisos[0], {
        resumen: null,
        objetivo: '',
        problema: ' \n\u00a0',
      });
      Object.assign(f['ejercicio'], { descripcion: { 'es-MX': '', nhe: null }, etapa: null });
    });
    expect(problemas).to.deep.equal([]);
    expect(commitments({ feed } as Lectura)[0]).to.not.have.any.keys(
      'resumen',
      'objetivo',
      'problema',
    );
    expect(feed!.ejercicio).to.not.have.any.keys('descripcion', 'etapa');
  });

  it('keeps unknown members and own ones, and says a near match of the former', () => {
    const lectura = readWith((f) => {
      Object.assign(f['planes'][0].compromisos[0], {
        Título: 'x',
        x_propio: { a: [null] },
        $schema: 'y',
      });
    });
    expect(commitments(lectura)[0]).to.deep.include({ Título: 'x', x_propio: { a: [null] } });
    const { valor, sugerencia, puntero } = only(lectura, 'miembro_desconocido');
    expect({ valor, sugerencia }).to.deep.equal({ valor: 'Título', sugerencia: 'titulo' });
    expect(puntero).to.equal('/planes/0/compromisos/0/Título');
    expect(lectura.problemas.length).to.equal(1);
  });

  it('sets an invalid optional member aside and shows the item', () => {
    const lectura = readWith((f) => (f['planes'][0].compromisos[0].inicio = '2026-02-30'));
    expect(commitments(lectura)[0]!.titulo).to.equal('Publicar los pozos');
    expect(commitments(lectura)[0]).to.not.have.property('inicio');
    const problema = only(lectura, 'fecha_invalida');
    expect(problema).to.deep.include({
      valor: '2026-02-30',
      efecto: 'degradado',
      gravedad: 'error',
    });
    expect(lectura.porClase['compromisos']).to.deep.equal({
      leidos: 2,
      validos: 1,
      degradados: 1,
      rechazados: 0,
    });
  });

  it('rejects an item without its required member, with its children, and lists it', () => {
    const lectura = readWith((f) => delete f['planes'][0].compromisos[0].titulo);
    expect(commitments(lectura).map(({ id }) => id)).to.deep.equal(['c2']);
    const problema = only(lectura, 'falta_miembro');
    expect(problema).to.deep.include({ esperado: 'titulo', efecto: 'rechazado' });
    const expected = sampleFeed() as Any;
    delete expected['planes'][0].compromisos[0].titulo;
    const lines = JSON.stringify(expected, null, 2).split('\n');
    expect(lines[problema.linea!]!.trim()).to.equal('"id": "c1",');
    expect(lines[problema.linea! - 1]).to.equal(`${' '.repeat(problema.columna! - 1)}{`);
    const inside = countElements((sampleFeed() as Any)['planes'][0].compromisos[0]) + 1;
    expect(lectura.rechazados).to.deep.equal([
      {
        clase: 'compromisos',
        puntero: '/planes/0/compromisos/0',
        dentroDe: '/planes/0',
        plan: 0,
        actividades: 2,
        elementos: inside,
      },
    ]);
    expect(lectura.conteo.rechazados).to.equal(inside);
    expect(lectura.porClase['actividades']!.rechazados).to.equal(2);
  });

  it('goes up only as far as it must: a bad link, its evidence, nothing else', () => {
    const lectura = readWith((f) => {
      const activity = f['planes'][0].compromisos[0].acciones[0].actividades[0];
      activity.evidencias[0].uri = 'javascript:alert(1)';
      f['planes'][0].compromisos[0].imagen = { uri: 'data:image/png,x' };
    });
    expect(only(lectura, 'evidencia_sin_lugar').efecto).to.equal('rechazado');
    const [, image] = lectura.problemas.filter(({ codigo }) => codigo === 'enlace_no_permitido');
    expect(image).to.deep.include({
      puntero: '/planes/0/compromisos/0/imagen/uri',
      efecto: 'degradado',
    });
    const activity = commitments(lectura)[0]!.acciones![0]!.actividades![0]!;
    expect(activity.evidencias!.map(({ titulo }) => titulo)).to.deep.equal(['Bitácora']);
    expect(lectura.rechazados[0]).to.deep.include({ compromiso: 'c1', clase: 'evidencias' });
    expect(lectura.porClase['actividades']!.degradados).to.equal(0);
  });

  it('drops one bad language of a text, and the text with its last', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos[0].titulo = { 'es-MX': 'Pozos', nhe: 5 };
      f['planes'][0].compromisos[1].titulo = { nhe: 5 };
    });
    expect(commitments(lectura).map(({ titulo }) => titulo)).to.deep.equal([{ 'es-MX': 'Pozos' }]);
    expect(lectura.porClase['compromisos']).to.deep.include({ degradados: 1, rechazados: 1 });
  });

  it('sets aside what is no list where a list should be', () => {
    const lectura = readWith((f) => (f['planes'][0].compromisos = { c1: {} }));
    expect(lectura.feed!.planes![0]).to.not.have.property('compromisos');
    expect(only(lectura, 'tipo_incorrecto')).to.deep.include({ esperado: 'lista', valor: '{c1}' });
    expect(lectura.porClase['planes']!.degradados).to.equal(1);
  });

  it('counts an empty place of a list as rejected and keeps the places of the others', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos.unshift(null);
      f['planes'][0].compromisos[2].titulo = 7;
      f['ejercicio'].mesas[0].fechas = ['2026-01-01', '', '31/12/26'];
    });
    expect(lectura.problemas.map(({ codigo, puntero }) => [codigo, puntero])).to.deep.equal([
      ['elemento_vacio', '/ejercicio/mesas/0/fechas/1'],
      ['fecha_invalida', '/ejercicio/mesas/0/fechas/2'],
      ['elemento_vacio', '/planes/0/compromisos/0'],
      ['tipo_incorrecto', '/planes/0/compromisos/2/titulo'],
    ]);
    expect(lectura.rechazados.map(({ puntero }) => puntero)).to.have.members([
      '/ejercicio/mesas/0/fechas/1',
      '/ejercicio/mesas/0/fechas/2',
      '/planes/0/compromisos/0',
      '/planes/0/compromisos/2',
    ]);
  });

  it('tells where a rejected activity stood, by what is shown around it', () => {
    const lectura = readWith((f) => {
      f['planes'].unshift('no es un plan');
      f['planes'][1].compromisos[0].acciones[0].actividades[0].titulo = null;
    });
    const lost = lectura.rechazados.find(({ clase }) => clase === 'actividades');
    expect(lost).to.deep.equal({
      clase: 'actividades',
      puntero: '/planes/1/compromisos/0/acciones/0/actividades/0',
      dentroDe: '/planes/1/compromisos/0/acciones/0',
      plan: 0,
      compromiso: 'c1',
      actividades: 1,
      elementos: 3,
    });
  });

  it('keeps an unknown code with a warning, and an open list takes any', () => {
    const lectura = readWith((f) => {
      const [first, second] = f['planes'][0].compromisos;
      first.estado = 'vijente';
      second.actividades[1].estatus = 'Concluida';
      second.actividades[1].evidencias = [{ titulo: 'x', ubicacion: 'y', tipo: 'códice' }];
    });
    expect(commitments(lectura)[0]!.estado).to.equal('vijente');
    expect(lectura.problemas.map(({ sugerencia }) => sugerencia)).to.deep.equal([
      'vigente',
      'concluida',
    ]);
    expect(lectura.problemas[0]!.efecto).to.equal(undefined);
    expect(lectura.porClase['actividades']!.degradados).to.equal(1);
  });

  it('degrades an activity without readable status, once', () => {
    for (const estatus of [undefined, null, '', 5, {}]) {
      const lectura = readWith(
        (f) => (f['planes'][0].compromisos[1].actividades[1].estatus = estatus),
      );
      expect(lectura.problemas.length, JSON.stringify(lectura.problemas)).to.equal(1);
      expect(lectura.problemas[0]!.efecto).to.equal('degradado');
      expect(lectura.porClase['actividades']!.degradados).to.equal(1);
    }
  });

  it('takes control characters and direction overrides out of texts', () => {
    const lectura = readWith((f) => {
      f['planes'][0].titulo = 'Plan\u0000 \u202eal revés\u0007';
      f['planes'][0].objetivo = 'uno\r\ndos\ttres';
    });
    expect(lectura.feed!.planes![0]).to.deep.include({
      titulo: 'Plan al revés',
      objetivo: 'uno\ndos\ttres',
    });
    expect(only(lectura, 'caracteres_de_control').puntero).to.equal('/planes/0/titulo');
  });

  it('reads a number as its text where a text is a label or an id', () => {
    const lectura = readWith((f) => {
      Object.assign(f['planes'][0].compromisos[1], { id: 2, numero: 2, eje: 1 });
      f['planes'][0].ejes.push({ id: '1', titulo: 'Uno' });
    });
    expect(commitments(lectura)[1]).to.deep.include({ id: '2', numero: '2', eje: '1' });
    expect(lectura.problemas.map(({ codigo }) => codigo)).to.deep.equal([
      'numero_como_texto',
      'numero_como_texto',
      'numero_como_texto',
    ]);
  });

  it('makes an id from the place where there is none; only a commitment is warned about', () => {
    const lectura = readWith((f) => {
      delete f['planes'][0].compromisos[1].id;
      f['planes'][0].compromisos[1].actividades[1].id = { a: 1 };
    });
    const second = commitments(lectura)[1]!;
    expect(second.id).to.equal('~p1.c2');
    expect(second.actividades!.map(({ id }) => id)).to.deep.equal(['~p1.c2.a1', '~p1.c2.a2']);
    expect(only(lectura, 'id_faltante').puntero).to.equal('/planes/0/compromisos/1');
    expect(only(lectura, 'id_invalido').efecto).to.equal('degradado');
  });

  it('shows a doubled id under another one, over all kinds; references go to the first', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos[1].id = 'c1';
      f['planes'][0].compromisos[1].actividades[1].id = 'e1';
    });
    expect(commitments(lectura).map(({ id }) => id)).to.deep.equal(['c1', 'c1~2']);
    expect(commitments(lectura)[1]!.actividades![1]!.id).to.equal('e1~2');
    const doubled = lectura.problemas.filter(({ codigo }) => codigo === 'id_duplicado');
    expect(doubled.map(({ gravedad, puntero }) => [gravedad, puntero])).to.deep.equal([
      ['error', '/planes/0/compromisos/1/id'],
      ['error', '/planes/0/compromisos/1/actividades/1/id'],
    ]);
  });

  it('gives the id of a rejected item to the next one that states it', () => {
    const lectura = readWith((f) => {
      delete f['planes'][0].compromisos[0].titulo;
      f['planes'][0].compromisos[1].id = 'c1';
    });
    expect(commitments(lectura).map(({ id }) => id)).to.deep.equal(['c1']);
  });

  it('keeps an odd id with a warning, also one that looks made', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos[0].id = 'Compromiso 1';
      f['planes'][0].compromisos[1].id = '~p1.c1';
      f['cambios'] = [];
      delete f['planes'][0].cortes;
      delete f['planes'][0].monitoreos;
    });
    expect(commitments(lectura).map(({ id }) => id)).to.deep.equal(['Compromiso 1', '~p1.c1']);
    expect(lectura.problemas.map(({ codigo }) => codigo)).to.deep.equal([
      'id_invalido',
      'id_invalido',
    ]);
  });

  it('warns about references that name nothing or another kind', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos[0].eje = 'e2';
      f['planes'][0].compromisos[1].eje = 'c1';
      f['planes'][0].cortes[0].estados.c9 = { porcentaje: 5 };
      f['planes'][0].monitoreos[0].valoraciones[0].escala = 'propia';
    });
    expect(
      lectura.problemas.map(({ codigo, valor, sugerencia }) => [codigo, valor, sugerencia]),
    ).to.deep.equal([
      ['referencia_sin_destino', 'e2', 'e1'],
      ['referencia_a_otra_clase', 'c1', undefined],
      ['referencia_sin_destino', 'c9', 'c1'],
      ['referencia_sin_destino', 'propia', undefined],
    ]);
  });

  it('keeps back the name of a reserved person and notices personal data', () => {
    const lectura = readWith((f) => {
      const [, seat] = f['ejercicio'].secretariado[0].asientos;
      Object.assign(seat.persona, { reservado: true, telefono: '777 123 4567' });
      f['planes'][0].compromisos[0].contacto = { nombre: 'Juan, cel. 777-123-45-67' };
      f['planes'][0].compromisos[1].resumen = 'Enlace: GOMC900101HMSRRL09';
    });
    const persona = lectura.feed!.ejercicio!.secretariado![0]!.asientos![1]!.persona;
    expect(persona).to.not.have.property('nombre');
    expect(only(lectura, 'dato_reservado').valor).to.equal(undefined);
    expect(lectura.problemas.filter(({ codigo }) => codigo === 'posible_telefono').length).to.equal(
      2,
    );
    expect(only(lectura, 'posible_curp').valor).to.equal(undefined);
    expect(JSON.stringify(lectura.problemas)).to.not.contain('Ana').and.not.contain('GOMC');
  });

  it('keeps the name back whatever "reservado" says, unless it says no', () => {
    for (const reservado of [true, 'sí', 1, 'no', {}]) {
      const lectura = readWith(
        (f) => (f['ejercicio'].secretariado[0].asientos[1].persona.reservado = reservado),
      );
      expect(lectura.feed!.ejercicio!.secretariado![0]!.asientos![1]!.persona).to.not.have.property(
        'nombre',
      );
    }
    const open = readWith(
      (f) => (f['ejercicio'].secretariado[0].asientos[1].persona.reservado = false),
    );
    expect(open.feed!.ejercicio!.secretariado![0]!.asientos![1]!.persona!.nombre).to.equal('Ana');
  });

  const warnings: [string, string, (f: Any) => void][] = [
    ['sin_licencia', '', (f) => delete f['licencia']],
    ['sin_licencia', '/licencia', (f) => (f['licencia'] = 'libre para todos, sin fines de lucro')],
    ['falta_recomendado', '', (f) => delete f['version']],
    ['falta_recomendado', '', (f) => delete f['actualizado']],
    ['falta_recomendado', '/ejercicio/entidad', (f) => delete f['ejercicio'].entidad.nombre],
    ['falta_recomendado', '/planes/0', (f) => delete f['planes'][0].inicio],
    ['fecha_hora_invalida', '/actualizado', (f) => (f['actualizado'] = '2026-03-31')],
    ['fecha_hora_invalida', '/actualizado', (f) => (f['actualizado'] = '2026-02-30T10:00:00Z')],
    ['version_invalida', '/version', (f) => (f['version'] = 'uno')],
    ['version_mas_nueva', '/version', (f) => (f['version'] = '1.7')],
    ['idioma_invalido', '/idioma', (f) => (f['idioma'] = 'español de México')],
    [
      'idioma_invalido',
      '/ejercicio/nombre/náhuatl',
      (f) => (f['ejercicio'].nombre = { náhuatl: 'x' }),
    ],
    ['zona_desconocida', '/zona_horaria', (f) => (f['zona_horaria'] = 'Centro')],
    ['numero_fuera_de_rango', '/frecuencia_dias', (f) => (f['frecuencia_dias'] = -1)],
    [
      'pesos_no_suman_100',
      '/planes/0/compromisos/0',
      (f) => (f['planes'][0].compromisos[0].actividades[0].ponderacion = 50),
    ],
    [
      'faltan_firmas',
      '/ejercicio/declaraciones',
      (f) => f['ejercicio'].declaraciones[0].firmantes.pop(),
    ],
    [
      'faltan_firmas',
      '/ejercicio/declaraciones',
      (f) => (f['ejercicio'].declaraciones[0].firmantes.at(-1).calidad = 'testigo_de_honor'),
    ],
    [
      'faltan_titulares',
      '/ejercicio/secretariado/0/asientos',
      (f) => (f['ejercicio'].secretariado[0].asientos[0].estado = 'vacante'),
    ],
    ['fin_antes_de_inicio', '/planes/0/fin', (f) => (f['planes'][0].fin = '2025-08')],
    [
      'estatus_contradictorio',
      '/planes/0/compromisos/0/actividades/0/estatus',
      (f) => (f['planes'][0].compromisos[0].actividades[0].concluida = '2026-01-01'),
    ],
    [
      'formato_invalido',
      '/ejercicio/entidad/cve_ent',
      (f) => (f['ejercicio'].entidad.cve_ent = '33'),
    ],
    ['correo_invalido', '/publicador/correo', (f) => (f['publicador'].correo = 'datos en ejemplo')],
    [
      'texto_demasiado_largo',
      '/planes/0/objetivo',
      (f) => (f['planes'][0].objetivo = 'x'.repeat(20_001)),
    ],
    [
      'codigo_desconocido',
      '/planes/0/monitoreos/0/valoraciones/0/valor',
      (f) => (f['planes'][0].monitoreos[0].valoraciones[0].valor = 'medio'),
    ],
    [
      'voto_sin_votante',
      '/ejercicio/secretariado/0/sesiones/0/acuerdos/0/votos/0',
      (f) => delete f['ejercicio'].secretariado[0].sesiones[0].acuerdos[0].votos[0].asiento,
    ],
    [
      'miembro_prohibido',
      '/planes/0/constructor',
      (f) => (f['planes'][0].constructor = { prototype: { x: 1 } }),
    ],
  ];
  for (const [codigo, puntero, change] of warnings) {
    it(`says ${codigo} at ${puntero || 'the root'}, and nothing else about missing members`, () => {
      const lectura = readWith(change);
      expect(only(lectura, codigo).puntero).to.equal(puntero);
      expect(lectura.feed).to.not.equal(null);
      expect(lectura.problemas.length, JSON.stringify(lectura.problemas)).to.be.at.most(2);
      if (codigo !== 'falta_recomendado') {
        expect(lectura.problemas.filter((p) => p.codigo === 'falta_recomendado')).to.deep.equal([]);
      }
    });
  }

  it('accepts weights of 100, of 1, rounded, and with a cancelled one in or out', () => {
    for (const weights of [
      [60, 40],
      [0.6, 0.4],
      [66.67, 33.33],
      [33.4, 66.3],
    ]) {
      const lectura = readWith((f) => {
        f['planes'][0].compromisos[0].acciones[0].ponderacion = weights[0];
        f['planes'][0].compromisos[0].actividades[0].ponderacion = weights[1];
      });
      expect(lectura.problemas).to.deep.equal([]);
    }
    const cancelled = readWith((f) => {
      f['planes'][0].compromisos[0].actividades.push({
        titulo: 'x',
        estatus: 'cancelada',
        ponderacion: 30,
      });
    });
    expect(cancelled.problemas).to.deep.equal([]);
  });

  it('says that an update lies in the future only when it is told what time it is', () => {
    const text = JSON.stringify(sampleFeed());
    const updated = Date.parse('2026-03-31T18:00:00-06:00');
    expect(parseFeed(text).problemas).to.deep.equal([]);
    expect(parseFeed(text, { ahora: updated - 60_000 }).problemas).to.deep.equal([]);
    expect(parseFeed(text, { ahora: updated - 86_400_000 }).problemas[0]!.codigo).to.equal(
      'actualizado_futuro',
    );
  });

  it('lists a thousand problems and counts the rest exactly', () => {
    const lectura = readWith((f) => {
      f['planes'][0].compromisos = Array.from({ length: 1_500 }, (_, i) => ({
        id: `x${i}`,
        ...(i % 2 === 0 && { titulo: 'sí' }),
        estado: 'raro',
      }));
      f['planes'][0].cortes = f['planes'][0].monitoreos = f['cambios'] = [];
    });
    const { problemas, porClase, rechazados } = lectura;
    expect(problemas.length).to.equal(1_001);
    expect(problemas.at(-1)).to.deep.include({ codigo: 'mas_problemas', valor: '1250' });
    expect(problemas.filter(({ codigo }) => codigo === 'falta_miembro').length).to.equal(750);
    expect(porClase['compromisos']).to.deep.include({
      leidos: 1_500,
      rechazados: 750,
      validos: 750,
    });
    expect(rechazados.length).to.equal(750);
  });

  it('puts errors first, then warnings, then notices, each in the order of the text', () => {
    const { problemas } = readWith((f) => {
      f['planes'][0].compromisos[1].inicio = 'ayer';
      f['planes'][0].compromisos[0].estado = 'raro';
      f['planes'][0].raro = 1;
      f['fuentes'][0].fecha = 'hoy';
    });
    expect(problemas.map(({ codigo }) => codigo)).to.deep.equal([
      'fecha_invalida',
      'fecha_invalida',
      'codigo_desconocido',
      'miembro_desconocido',
    ]);
    expect(problemas[0]!.linea).to.be.below(problemas[1]!.linea!);
  });

  it('gives a feed of the type that the schemas say', () => {
    const { feed } = parseFeed(sampleFeed());
    const typed: Feed = feed!;
    expect(typed.planes![0]!.compromisos![0]!.acciones![0]!.actividades![0]!.estatus).to.equal(
      'verificada',
    );
  });
});
