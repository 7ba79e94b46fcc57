/** A large feed made from nothing but a seed: for stress pages, tests and benchmarks. */

const INICIO = Date.UTC(2026, 2, 2);
const DIA = 86_400_000;
const HOY = 265;
const EJES = ['Agua', 'Seguridad', 'Cuentas claras', 'Bienestar', 'Movilidad', 'Justicia'];
const VERBOS = [
  'Publicar',
  'Abrir',
  'Medir',
  'Revisar',
  'Acordar',
  'Instalar',
  'Explicar',
  'Vigilar',
];
const COSAS = [
  'los contratos de obra',
  'el padrón de beneficiarias',
  'las rutas de transporte',
  'el reparto del agua',
  'las compras de medicamentos',
  'los permisos de construcción',
  'las sanciones a personas servidoras públicas',
  'el presupuesto de cada escuela',
  'la recolección de residuos',
  'los dictámenes del congreso',
];
const CON = [
  'con vecinas y vecinos',
  'en datos abiertos',
  'por municipio',
  'con comités ciudadanos',
  'en lenguaje claro',
  'cada mes',
];
const INSTITUCIONES = [
  'Secretaría de Infraestructura de Muestra',
  'Secretaría de Hacienda de Muestra',
  'Servicios de Salud de Muestra',
  'Comisión Estatal del Agua, Saneamiento y Gestión de Cuencas de Muestra',
  'Secretaría de Movilidad de Muestra',
  'Congreso del Estado de Muestra',
  'Secretaría de Seguridad y Protección Ciudadana del Poder Ejecutivo de Muestra',
  'Contraloría General de Muestra',
];
const ORGANIZACIONES = [
  'Red Vecinal de Muestra, A.C.',
  'Datos para Todas de Muestra, A.C.',
  'Observatorio Ciudadano de Muestra, A.C.',
];

/** mulberry32: 32-bit seed → numbers in [0, 1). Small, and the same in every engine. */
function azarDe(semilla) {
  let estado = semilla >>> 0;
  return () => {
    estado = (estado + 0x6d2b79f5) >>> 0;
    let t = Math.imul(estado ^ (estado >>> 15), 1 | estado);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fecha = (dia) => new Date(INICIO + dia * DIA).toISOString().slice(0, 10);

/** Status that fits the dates on day 265 of the plan, with some that are late. */
function estatusDe(inicio, fin, azar) {
  const suerte = azar();
  if (suerte < 0.02) return 'cancelada';
  if (suerte < 0.05) return 'suspendida';
  if (fin < HOY && azar() < 0.9) return azar() < 0.6 ? 'verificada' : 'concluida';
  return inicio < HOY ? 'en_proceso' : 'por_iniciar';
}

function actividad(id, texto, azar) {
  const inicio = Math.floor(azar() * 300);
  const fin = Math.min(inicio + 20 + Math.floor(azar() * 90), 364);
  const estatus = estatusDe(inicio, fin, azar);
  const movida = azar() < 0.08;
  const terminada = estatus === 'concluida' || estatus === 'verificada';
  const evidencias = Math.floor(azar() * 3);
  return {
    id,
    titulo: texto,
    inicio: fecha(inicio),
    ...(azar() > 0.03 && { fin: fecha(fin) }),
    ...(movida && { fin_original: fecha(Math.max(inicio, fin - 30)) }),
    estatus,
    ...(terminada && { concluida: fecha(fin - Math.floor(azar() * 12) + 3) }),
    ...(terminada &&
      evidencias > 0 && {
        evidencias: Array.from({ length: evidencias }, (_, i) => ({
          titulo: `Evidencia ${i + 1}`,
          uri: `https://ejemplo.gob.mx/muestra/${id}/${i + 1}.pdf`,
          tipo: 'informe',
          fecha: fecha(fin),
        })),
      }),
    ...(azar() < 0.02 && {
      posturas: [{ sector: 'sociedad_civil', fecha: fecha(HOY), estatus: 'por_iniciar' }],
    }),
  };
}

function compromiso(n, cuantas, azar) {
  const una = (lista) => lista[Math.floor(azar() * lista.length)];
  const frase = () => `${una(VERBOS)} ${una(COSAS)} ${una(CON)}`;
  const id = `c${n}`;
  const mitad = Math.ceil(cuantas / 2);
  const actividades = Array.from({ length: cuantas }, (_, i) =>
    actividad(`${id}-${i + 1}`, frase(), azar),
  );
  const peso = 10 + Math.floor(azar() * 80);
  const grupos = [actividades.slice(0, mitad), actividades.slice(mitad)].filter((g) => g.length);
  return {
    id,
    numero: String(n),
    titulo: `${frase()} y ${frase().toLowerCase()}`,
    tipo: azar() < 0.05 ? 'proactivo' : 'ordinario',
    eje: `eje-${1 + Math.floor(azar() * EJES.length)}`,
    ods: [{ objetivo: 1 + Math.floor(azar() * 17) }],
    responsables: [
      { organizacion: { nombre: una(INSTITUCIONES) }, sector: 'autoridad', rol: 'responsable' },
      {
        organizacion: { nombre: una(ORGANIZACIONES) },
        sector: 'sociedad_civil',
        rol: 'corresponsable',
      },
    ],
    acciones: grupos.map((grupo, i) => ({
      id: `${id}-a${i + 1}`,
      titulo: `Acción ${i + 1}`,
      ...(grupos.length === 2 && { ponderacion: i === 0 ? peso : 100 - peso }),
      actividades: grupo,
    })),
    estado: 'vigente',
  };
}

/**
 * A valid feed with one plan that starts on 2026-03-02; a sensible `hoy` is 2026-11-22.
 * The same arguments give the same feed.
 * @param {object} [opciones]
 * @param {number} [opciones.compromisos] how many commitments; 300
 * @param {number} [opciones.actividades] activities of each commitment; 8
 * @param {number} [opciones.semilla] 32-bit seed; 1
 * @returns {import('../src/feed/types.js').Feed}
 */
export function feedGrande({ compromisos = 300, actividades = 8, semilla = 1 } = {}) {
  const azar = azarDe(semilla);
  return {
    version: '1.0',
    actualizado: '2026-11-20T12:00:00-06:00',
    publicador: { nombre: 'Proyecto pal-tablero (datos generados)' },
    licencia: 'CC0-1.0',
    idioma: 'es-MX',
    zona_horaria: 'America/Mexico_City',
    ejemplo: true,
    ejercicio: {
      nombre: 'Ejercicio de carga',
      entidad: { cve_ent: '01', nombre: 'Estado de Muestra' },
      descripcion: `Datos generados: ${compromisos} compromisos × ${actividades} actividades.`,
    },
    planes: [
      {
        id: 'pal-carga',
        titulo: `Plan de carga: ${compromisos} compromisos`,
        inicio: fecha(0),
        vigencia_meses: 12,
        estado: 'vigente',
        ejes: EJES.map((titulo, i) => ({ id: `eje-${i + 1}`, titulo, orden: i + 1 })),
        compromisos: Array.from({ length: compromisos }, (_, i) =>
          compromiso(i + 1, actividades, azar),
        ),
      },
    ],
  };
}
