/** Un secretariado para probar los límites: 60 asientos con suplentes y 200 acuerdos con votos. */
import type { Feed } from '../src/feed/types.js';

const SECTORES = [
  'sociedad_civil',
  'academia',
  'sector_privado',
  'autoridad',
  'municipio',
  'poder_legislativo',
  'organismo_garante',
  'organo_autonomo',
];
const CAPITULOS = ['Agua y territorio', 'Cuentas claras', 'Justicia y parlamento abiertos'];
const SENTIDOS = ['a_favor', 'a_favor', 'a_favor', 'en_contra', 'abstencion', 'ausente'];
const TITULARES = 40;
const SESIONES = 20;
const ACUERDOS = 10;

const sector = (i: number): string => SECTORES[Math.floor(i / 3) % SECTORES.length]!;

const asientos = Array.from({ length: TITULARES }, (_, i) => ({
  id: `t${i}`,
  sector: sector(i),
  calidad: 'titular',
  estado: i % 13 === 5 ? 'vacante' : i % 17 === 3 ? 'por_definir' : 'ocupado',
  organizacion: {
    nombre: `Instituto Estatal de Transparencia, Acceso a la Información Pública y Protección de Datos Personales de Muestra, delegación regional número ${i + 1}`,
  },
  ...(i % 3 === 0 && { capitulo: `cap${(i / 3) % CAPITULOS.length}` }),
  ...(i === 7 && { cargo: 'observador' }),
}));
const suplentes = Array.from({ length: 20 }, (_, i) => ({
  id: `s${i}`,
  sector: sector(i),
  calidad: 'suplente',
  suplente_de: `t${i}`,
  organizacion: { nombre: `Red Vecinal de Muestra ${i + 1}, A.C.` },
}));

const sesiones = Array.from({ length: SESIONES }, (_, n) => ({
  numero: String(n + 1),
  tipo: 'ordinaria',
  fecha: `20${20 + Math.floor(n / 4)}-${String((n % 4) * 3 + 1).padStart(2, '0')}-15`,
  asistencia: asientos.filter((_a, i) => (i + n) % 7 !== 0).map((a) => a.id),
  acuerdos: Array.from({ length: ACUERDOS }, (_a, k) => ({
    id: `ac-${n + 1}-${k + 1}`,
    texto: `Se acuerda mover al siguiente trimestre la fecha límite de la actividad ${k + 1} del compromiso ${n + 1}.`,
    resultado: k % 9 === 8 ? 'pospuesto' : 'aprobado',
    ...(k % 5 !== 4 && {
      votos: asientos
        .filter((_t, i) => (i + n) % 7 !== 0 && i !== 7)
        .map((a, i) => ({
          asiento: a.id,
          sentido: SENTIDOS[(i * (k + 2) + n) % SENTIDOS.length]!,
        })),
    }),
  })),
}));

export const SECRETARIADO_GRANDE = {
  version: '1.0',
  actualizado: '2026-03-31T12:00:00-06:00',
  licencia: 'CC-BY-4.0',
  ejemplo: true,
  publicador: { nombre: 'Secretariado Técnico Local de Muestra' },
  ejercicio: {
    nombre: 'Gobierno abierto de Muestra',
    entidad: { cve_ent: '17', nombre: 'Morelos' },
    secretariado: [
      {
        tipo: 'stl',
        estructura: 'por_capitulos',
        instalacion: '2020-01-10',
        capitulos: CAPITULOS.map((nombre, i) => ({ id: `cap${i}`, nombre })),
        asientos: [...asientos, ...suplentes],
        reglas: [
          { id: 'r1', aplica_a: 'todas', modo: 'consenso', quorum: 21 },
          {
            id: 'r2',
            aplica_a: 'no_unanimes',
            modo: 'mayoria_calificada',
            quorum: 21,
            votos_requeridos: [{ sector: 'sociedad_civil', minimo: 8 }],
          },
        ],
        sesiones,
      },
    ],
  },
  planes: [],
} satisfies Feed;
