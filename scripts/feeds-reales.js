/**
 * Writes demo/feeds/<estado>.json: one feed for each of the 15 real exercises and of the two that only
 * the document of origin tells about, from the facts in demo/datos/. Only facts of the source; what it does not say is left out. See demo/datos/README.md
 * for every decision.
 *
 * Run: node scripts/feeds-reales.js
 */
import { readFileSync, writeFileSync } from 'node:fs';

const DATOS = new URL('../demo/datos/', import.meta.url);
const FEEDS = new URL('../demo/feeds/', import.meta.url);
const SECTORES = { gobierno: 'autoridad', organo_garante: 'organismo_garante' };
const SIGLAS_ASIENTO = {
  sociedad_civil: 'sc',
  autoridad: 'aut',
  organismo_garante: 'og',
  organo_autonomo: 'oa',
};

/** Zone of each state that does not keep the time of Mexico City. */
const ZONAS = {
  '04': 'America/Merida',
  '05': 'America/Monterrey',
  '08': 'America/Chihuahua',
  10: 'America/Monterrey',
  19: 'America/Monterrey',
  23: 'America/Cancun',
  25: 'America/Mazatlan',
  26: 'America/Hermosillo',
};

/** Last step that the source takes as done, never the one that it says is being prepared. */
const ETAPAS = {
  declaracion_firmada: 'declaracion',
  sensibilizacion: 'sensibilizacion',
  definicion_representantes: 'sensibilizacion',
  reuniones_preparatorias: 'integracion_stl',
  definiendo_mesas: 'integracion_stl',
  inicio_segundo_pal: 'plan',
  implementacion: 'seguimiento',
  implementacion_y_evaluacion_preliminar: 'seguimiento',
  cierre_primer_pal: 'seguimiento',
};

const ESTATUS_EN_PALABRAS = {
  declaracion_firmada: 'declaración firmada; por agendar las sesiones de sensibilización',
  sensibilizacion: 'en sensibilización y convocatoria a más actores',
  definicion_representantes: 'definiendo a los representantes del Secretariado Técnico Local',
  reuniones_preparatorias: 'en reuniones preparatorias para construir el plan',
  definiendo_mesas: 'definiendo la ruta para celebrar las mesas participativas',
  inicio_segundo_pal: 'inicio de trabajos para elaborar el segundo plan',
  implementacion: 'en implementación del primer plan',
  implementacion_y_evaluacion_preliminar:
    'en implementación del plan e inicio de la evaluación preliminar',
  cierre_primer_pal: 'en cierre del primer plan e inicio de trabajos para el segundo',
};

/** Titles that tell the kind of a table; any other is a working table. */
const TIPOS_MESA = [
  [/^Demandas/, 'demanda'],
  [/^Oferta/, 'oferta'],
  [/tecnologías/, 'tecnologia'],
  [/^Revisión/, 'revision'],
];

const PARTICIPACION = {
  foro: { tipo: 'foro', titulo: 'Foro' },
  foro_expertos: { tipo: 'foro', titulo: 'Foro de expertos' },
  consulta_ciudadana: { tipo: 'consulta_publica', titulo: 'Consulta ciudadana' },
  consulta_publica: { tipo: 'consulta_publica', titulo: 'Consulta pública' },
  comite_planeacion: { tipo: 'otro', titulo: 'Comité de Planeación del Desarrollo del Estado' },
};

const leer = (nombre) => JSON.parse(readFileSync(new URL(nombre, DATOS), 'utf8'));
const hechos = leer('hechos-15-estados.json');
const complemento = leer('hechos-complemento.json');
const documento = leer('hechos-documento.json');

/** Removes absent and empty members, so that a feed says only what is known. */
function compacto(objeto) {
  return Object.fromEntries(
    Object.entries(objeto).filter(
      ([, valor]) =>
        valor !== undefined && valor !== null && !(Array.isArray(valor) && valor.length === 0),
    ),
  );
}

/** Sector of an institution that the source counts as government but that is another power. */
function sectorPropio(nombre) {
  if (/Ayuntamiento|Municipio/.test(nombre)) return 'municipio';
  if (/^Congreso/.test(nombre)) return 'poder_legislativo';
  if (/Tribunal (Superior|de Justicia)|Supremo Tribunal/.test(nombre)) return 'poder_judicial';
  return undefined;
}

function organizacion(breve, sector) {
  const [nombre, siglas] = complemento.organizaciones[breve] ?? [breve];
  return compacto({
    nombre,
    siglas,
    sector: sector === 'autoridad' ? sectorPropio(nombre) : undefined,
  });
}

/** Seats of one sector; several seats of one institution are all of it. */
function asientos({ sector: codigo, n, orgs }) {
  const sector = SECTORES[codigo] ?? codigo;
  return Array.from({ length: n }, (_, i) => {
    const breve = orgs[i] ?? (orgs.length === 1 ? orgs[0] : undefined);
    const conocida = breve !== undefined && !breve.includes('por definir');
    return compacto({
      id: `stl-${SIGLAS_ASIENTO[sector]}-${i + 1}`,
      sector,
      organizacion: conocida ? organizacion(breve, sector) : undefined,
      calidad: 'titular',
      estado: conocida ? 'ocupado' : 'por_definir',
    });
  });
}

function reglas(estado) {
  if (estado.cve_ent !== '17') return [];
  return [
    {
      id: 'regla-no-unanimes',
      aplica_a: 'no_unanimes',
      modo: 'mayoria_simple',
      votos_requeridos: [{ sector: 'sociedad_civil', minimo: 1 }],
      descripcion:
        'En las decisiones por mayoría (no unánimes) se debe contar con el voto de sociedad civil.',
    },
  ];
}

function secretariado(estado, extra) {
  if (estado.stl.length === 0) return [];
  const sectores = new Set(estado.stl.map(({ sector }) => sector)).size;
  return [
    compacto({
      tipo: extra.secretariado_tipo ?? 'stl',
      denominacion: extra.denominacion,
      estructura: extra.estructura ?? (sectores === 4 ? 'cuatripartita' : 'tripartita'),
      instalacion: estado.instalacion_stl,
      facilitador: extra.facilitador && { organizacion: { nombre: extra.facilitador } },
      asientos: estado.stl.flatMap(asientos),
      reglas: reglas(estado),
    }),
  ];
}

function declaraciones(estado, extra) {
  const garante = estado.stl.find(({ sector }) => sector === 'organo_garante')?.orgs[0];
  const firmantes = extra.firmantes.map((firmante) =>
    firmante.sector === 'organismo_garante' && garante
      ? { ...firmante, organizacion: organizacion(garante) }
      : firmante,
  );
  const firma = compacto({
    tipo: 'firma',
    fecha: estado.declaracion_conjunta,
    lugar: extra.lugar_firma,
    firmantes,
  });
  const refrendo = extra.refrendo && { tipo: 'refrendo', fecha: extra.refrendo };
  const adhesion = extra.red && {
    tipo: 'adhesion',
    firmantes: [{ sector: 'municipio', numero: extra.red.total_declarado, orden: 'municipal' }],
  };
  return [firma, refrendo, adhesion].filter(Boolean);
}

/** A title with semicolons names as many tables ("cuatro mesas", "ocho mesas" in the source). */
function mesas(estado, extra) {
  const fechadas = estado.mesas.flatMap(({ nombre, fechas }) =>
    nombre.split('; ').map((titulo) => ({
      titulo,
      tipo: TIPOS_MESA.find(([patron]) => patron.test(titulo))?.[1] ?? 'trabajo',
      fechas,
      lugar: extra.lugar_mesas?.[fechas[0]],
    })),
  );
  const dialogo = estado.participacion
    .filter(({ tipo }) => tipo === 'mesas_dialogo')
    .map(() => ({ titulo: 'Mesas de diálogo', tipo: 'dialogo' }));
  return [...fechadas, ...dialogo, ...(extra.mesas ?? [])].map((mesa, i) =>
    compacto({ id: `mesa-${i + 1}`, ...mesa }),
  );
}

function participacion(estado, extra) {
  const propia = estado.participacion
    .filter(({ tipo }) => tipo !== 'mesas_dialogo')
    .map(({ tipo, fecha, periodo }) =>
      compacto({
        ...PARTICIPACION[tipo],
        ...(tipo === 'foro' && extra.foro),
        inicio: fecha ?? periodo,
        fin: fecha ?? periodo,
      }),
    );
  const agregada = documento.agrega[estado.cve_ent]?.participacion ?? [];
  return [...propia, ...(extra.participacion ?? []), ...agregada];
}

function planes(estado, extra) {
  if (!estado.publicacion_pal) return [];
  const ordinarios = estado.compromisos.map(({ numero, titulo }) => ({
    id: `compromiso-${numero}`,
    numero: String(numero),
    titulo,
    tipo: 'ordinario',
  }));
  const proactivos = estado.compromisos_proactivos.map((titulo, i) => ({
    id: `compromiso-p${i + 1}`,
    numero: `P${i + 1}`,
    titulo,
    tipo: 'proactivo',
  }));
  return [
    compacto({
      id: 'pal-1',
      titulo: `Primer Plan de Acción Local de ${estado.entidad}`,
      ciclo: 'Primer plan',
      inicio: estado.publicacion_pal,
      vigencia_meses: extra.vigencia_meses,
      estado: /^implementacion/.test(estado.estatus_2017_2018) ? 'vigente' : undefined,
      compromisos: [...ordinarios, ...proactivos],
    }),
  ];
}

const ORIGEN = {
  titulo: 'Presentación sobre los pasos de un ejercicio local de gobierno abierto',
  ubicacion: 'Documento impreso que dio origen a este proyecto; sin dirección pública',
  tipo: 'otro',
};

function fuentes(estado, extra) {
  const { repo, commit } = hechos.fuente;
  const pagina = {
    titulo: `Página del ejercicio local de ${estado.entidad} (GobiernoFacil/agentes-v2)`,
    uri: `https://github.com/${repo}/blob/${commit}/${estado.fuente}`,
    tipo: 'sitio',
    publicada: extra.pagina_actualizada.slice(0, 10),
  };
  const citesDocument = ['17', '24', '30', ...Object.keys(documento.agrega)];
  return citesDocument.includes(estado.cve_ent) ? [pagina, ORIGEN] : [pagina];
}

const SOBRE = {
  $schema: '../../schema/pal-feed.schema.json',
  version: '1.0',
};
const PUBLICADOR = { nombre: 'Proyecto pal-tablero (datos de demostración con hechos públicos)' };

function feedDe(estado) {
  const extra = complemento.ejercicios[estado.cve_ent];
  const garante = estado.stl.find(({ sector }) => sector === 'organo_garante')?.orgs[0];
  return {
    ...SOBRE,
    actualizado: extra.pagina_actualizada,
    publicador: PUBLICADOR,
    licencia: 'CC0-1.0',
    idioma: 'es-MX',
    zona_horaria: ZONAS[estado.cve_ent] ?? 'America/Mexico_City',
    fuentes: fuentes(estado, extra),
    ejercicio: compacto({
      nombre: `Ejercicio local de gobierno abierto de ${estado.entidad}`,
      entidad: { cve_ent: estado.cve_ent, nombre: estado.entidad },
      etapa: ETAPAS[estado.estatus_2017_2018],
      organismo_garante: garante && organizacion(garante),
      descripcion:
        `Estatus según la fuente: ${ESTATUS_EN_PALABRAS[estado.estatus_2017_2018]}. ` +
        'Hechos resumidos de una página pública; no los publicó el estado.' +
        (estado.publicacion_pal
          ? ' Los títulos de los compromisos están abreviados; nunca se publicaron sus actividades.'
          : '') +
        sentence(documento.agrega[estado.cve_ent]?.evaluacion),
      declaraciones: declaraciones(estado, extra),
      redes: extra.red ? [{ id: 'red-1', ...extra.red }] : [],
      sensibilizacion: extra.sensibilizacion,
      secretariado: secretariado(estado, extra),
      participacion: participacion(estado, extra),
      mesas: mesas(estado, extra),
    }),
    planes: planes(estado, extra),
  };
}

const sentence = (text) => (text === undefined ? '' : ` ${text}`);

/** An exercise of which only the document of origin tells. It names no region and dates nothing. */
function feedDelDocumento({ cve_ent, entidad, etapa, descripcion, regiones = 0, mesas, ...resto }) {
  return {
    ...SOBRE,
    actualizado: documento.actualizado,
    publicador: PUBLICADOR,
    licencia: 'CC0-1.0',
    idioma: 'es-MX',
    zona_horaria: ZONAS[cve_ent] ?? 'America/Mexico_City',
    fuentes: [ORIGEN],
    ejercicio: compacto({
      nombre: `Ejercicio local de gobierno abierto de ${entidad}`,
      entidad: { cve_ent, nombre: entidad },
      etapa,
      descripcion: `${descripcion} El documento no lleva fecha; lo último que fecha es 2015.`,
      regiones: Array.from({ length: regiones }, (_, i) => ({
        id: `region-${i + 1}`,
        nombre: `Región ${i + 1} (el documento no da su nombre)`,
        enlace: { cargo: 'Enlace regional' },
      })),
      ...resto,
      mesas: mesas?.map((titulo, i) => ({ id: `mesa-${i + 1}`, titulo, tipo: 'trabajo' })),
    }),
    planes: [],
  };
}

/** "San Luis Potosí" → "san-luis-potosi". */
export function nombreDeArchivo(entidad) {
  return entidad.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}

function write(entidad, feed) {
  const archivo = new URL(`${nombreDeArchivo(entidad)}.json`, FEEDS);
  writeFileSync(archivo, `${JSON.stringify(feed, null, 2)}\n`);
}

for (const estado of hechos.ejercicios) write(estado.entidad, feedDe(estado));
for (const estado of documento.ejercicios) write(estado.entidad, feedDelDocumento(estado));
