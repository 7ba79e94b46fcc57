/** The sample's technical secretariats, one per period, with seats, rules, sessions and votes. */
import { prueba } from './piezas.js';
import * as de from './instituciones.js';

const asiento = (id, sector, nombre, extra = {}) => ({
  id,
  sector,
  ...(nombre && { organizacion: { nombre } }),
  calidad: 'titular',
  estado: 'ocupado',
  ...extra,
});

const anteriores = [
  {
    tipo: 'grupo_promotor',
    denominacion: 'Grupo Promotor de Muestra',
    estructura: 'otra',
    instalacion: '2018-10-15',
    fin: '2019-02-27',
  },
  {
    tipo: 'stl',
    estructura: 'tripartita',
    instalacion: '2019-02-28',
    fin: '2021-12-31',
    asientos: [
      asiento('stl19-sc', 'sociedad_civil', de.VECINAL),
      asiento('stl19-aut', 'autoridad', de.CONTRALORIA),
      asiento('stl19-og', 'organismo_garante', de.GARANTE),
    ],
  },
  { tipo: 'stl', estructura: 'cuatripartita', instalacion: '2022-01', fin: '2023-12' },
  { tipo: 'stl', estructura: 'ampliada', instalacion: '2024-01-18', fin: '2025-11-30' },
  {
    tipo: 'otro',
    denominacion: 'Comité de transición',
    estructura: 'otra',
    instalacion: '2025-12-01',
    fin: '2026-01-21',
  },
];

const asientos = [
  asiento('stl-sc-1', 'sociedad_civil', de.VECINAL, {
    persona: { nombre: 'Julia de Muestra', cargo: 'Coordinadora', correo: 'stl@example.org' },
    cargo: 'presidencia',
    capitulo: 'cap-agua',
  }),
  asiento('stl-sc-1s', 'sociedad_civil', de.OBSERVATORIO, {
    calidad: 'suplente',
    suplente_de: 'stl-sc-1',
  }),
  asiento('stl-sc-2', 'sociedad_civil', de.DATOS, { cargo: 'vocalia', capitulo: 'cap-cuentas' }),
  asiento('stl-aut-1', 'autoridad', de.CONTRALORIA, { cargo: 'secretaria_tecnica' }),
  asiento('stl-aut-2', 'poder_legislativo', de.CONGRESO, { cargo: 'integrante' }),
  asiento('stl-og-1', 'organismo_garante', de.GARANTE, { cargo: 'integrante' }),
  asiento('stl-oa-1', 'organo_autonomo', de.TRIBUNAL, { cargo: 'integrante' }),
  asiento('stl-acad', 'academia', de.UNIVERSIDAD, { cargo: 'observador' }),
  asiento('stl-priv', 'sector_privado', de.CAMARA, { estado: 'vacante' }),
  asiento('stl-mun', 'municipio', undefined, { estado: 'por_definir' }),
];

const reglas = [
  { id: 'regla-todas', aplica_a: 'todas', modo: 'consenso', quorum: 5 },
  {
    id: 'regla-mayoria',
    aplica_a: 'no_unanimes',
    modo: 'mayoria_simple',
    votos_requeridos: [{ sector: 'sociedad_civil', minimo: 1 }],
    descripcion: 'Si no hay consenso, decide la mayoría con al menos un voto de sociedad civil.',
  },
  {
    id: 'regla-cambios',
    aplica_a: 'modificacion_compromiso',
    modo: 'mayoria_calificada',
    umbral: { num: 2, den: 3 },
    quorum: 6,
  },
  { id: 'regla-plan', aplica_a: 'aprobacion_pal', modo: 'unanimidad' },
  { id: 'regla-invitados', aplica_a: 'otra', modo: 'mayoria_simple' },
];

const TITULARES = ['stl-sc-1', 'stl-sc-2', 'stl-aut-1', 'stl-aut-2', 'stl-og-1', 'stl-oa-1'];
/** Votes in the order of TITULARES; null leaves a seat out. */
const votos = (...sentidos) =>
  sentidos.map((sentido, i) => ({ asiento: TITULARES[i], sentido })).filter((voto) => voto.sentido);

const sesiones = [
  {
    fecha: '2026-01-22',
    numero: '1',
    tipo: 'instalacion',
    asistencia: TITULARES,
    acuerdos: [{ id: 'ac-reglas', tipo: 'todas', texto: 'Se adoptan las reglas de decisión.' }],
    evidencias: [prueba('Acta de instalación del STL', 'acta', '2026-01-22')],
  },
  {
    fecha: '2026-02-25',
    numero: '2',
    tipo: 'ordinaria',
    asistencia: TITULARES,
    acuerdos: [
      {
        id: 'ac-plan',
        tipo: 'aprobacion_pal',
        texto: 'Se aprueba el segundo Plan de Acción Local.',
        regla: 'regla-plan',
        votos: votos('a_favor', 'a_favor', 'a_favor', 'a_favor', 'a_favor', 'a_favor'),
        resultado: 'aprobado',
      },
    ],
    evidencias: [prueba('Acta de la segunda sesión', 'acta', '2026-02-25')],
  },
  {
    fecha: '2026-06-30',
    numero: '3',
    tipo: 'ordinaria',
    asistencia: ['stl-sc-1s', 'stl-sc-2', 'stl-aut-1', 'stl-aut-2', 'stl-og-1', 'stl-oa-1'],
    acuerdos: [
      {
        id: 'ac-mover-agua',
        tipo: 'modificacion_compromiso',
        texto: 'Se mueve el plazo del tablero de tandeos al 30 de octubre.',
        regla: 'regla-cambios',
        votos: [
          { asiento: 'stl-sc-1s', sentido: 'a_favor' },
          ...votos(null, 'a_favor', 'a_favor', 'a_favor', 'abstencion', 'a_favor'),
        ],
        resultado: 'aprobado',
      },
      {
        id: 'ac-retirar-bosques',
        tipo: 'modificacion_compromiso',
        texto: 'Se retira el compromiso 13.',
        regla: 'regla-cambios',
        votos: [
          { sector: 'autoridad', numero: 2, sentido: 'a_favor' },
          { sector: 'organismo_garante', numero: 1, sentido: 'a_favor' },
          { sector: 'organo_autonomo', numero: 1, sentido: 'a_favor' },
          { sector: 'sociedad_civil', numero: 2, sentido: 'en_contra' },
        ],
        resultado: 'aprobado',
      },
    ],
  },
  {
    fecha: '2026-09-10',
    numero: '4',
    tipo: 'extraordinaria',
    asistencia: ['stl-sc-1', 'stl-aut-1', 'stl-aut-2', 'stl-og-1', 'stl-oa-1'],
    acuerdos: [
      {
        id: 'ac-suspender',
        tipo: 'no_unanimes',
        texto: 'Se suspende el compromiso 8 mientras se publica la nueva norma federal.',
        regla: 'regla-mayoria',
        votos: votos('en_contra', 'ausente', 'a_favor', 'a_favor', 'a_favor', 'a_favor'),
        resultado: 'aprobado',
      },
      {
        id: 'ac-invitar',
        tipo: 'otra',
        texto: 'Invitar de forma permanente al sector privado.',
        regla: 'regla-invitados',
        votos: votos('en_contra', 'ausente', 'en_contra', 'a_favor', 'en_contra', 'abstencion'),
        resultado: 'rechazado',
      },
      { id: 'ac-evaluador', texto: 'Designar a quien evaluará el plan.', resultado: 'pospuesto' },
    ],
    evidencias: [
      prueba('Acta de la cuarta sesión', 'acta', '2026-09-10', {
        ubicacion: 'Archivo de concentración del organismo garante, caja 14',
      }),
    ],
  },
];

const vigente = {
  tipo: 'stl',
  denominacion: { 'es-MX': 'Secretariado Técnico Local', en: 'Local Technical Secretariat' },
  estructura: 'por_capitulos',
  instalacion: '2026-01-22',
  facilitador: { organizacion: { nombre: de.UNIVERSIDAD }, sector: 'academia' },
  capitulos: [
    { id: 'cap-agua', nombre: 'Agua y territorio', temas: ['Tandeo', 'Residuos', 'Bosques'] },
    { id: 'cap-cuentas', nombre: 'Cuentas claras', temas: ['Obra pública', 'Recaudación'] },
    { id: 'cap-parlamento', nombre: 'Justicia y parlamento abiertos' },
  ],
  asientos,
  monitores: [
    {
      tipo: 'ciudadano',
      persona: { nombre: 'Tomás de Muestra', cargo: 'Monitor ciudadano' },
      capitulo: 'cap-agua',
    },
    {
      tipo: 'tecnologias_informacion',
      organizacion: { nombre: de.DATOS },
      capitulo: 'cap-cuentas',
    },
    { tipo: 'medios_comunicacion', organizacion: { nombre: de.PERIODISTAS } },
    { tipo: 'otro', organizacion: { nombre: 'Consejo Estudiantil de Muestra' } },
  ],
  reglas,
  sesiones,
  evidencias: [prueba('Lineamientos del STL', 'otro', '2026-01-22')],
};

export const secretariado = [...anteriores, vigente];
