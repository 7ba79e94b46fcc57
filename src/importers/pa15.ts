/** The PA15 board (2014–15): its tables, each as CSV text or as an array of rows. */
import { guarded } from './door.js';
import { evidenceOf } from './evidence.js';
import type { Importacion } from './findings.js';
import { finish, planOptions } from './finish.js';
import { Importing, type Pieza, push, put } from './importing.js';
import { harmless, keepRest } from './keep.js';
import type { OpcionesPa15 } from './options.js';
import { cutOffs } from './pa15-cuts.js';
import { activityOf, fileOf, type Pa15, resultOf } from './pa15-objectives.js';
import { keyOf, Pa15Tables, TABLAS } from './pa15-tables.js';
import type { Source } from './source.js';

/** Table (`commitments`, `steps`, `objectives`, `agents`, `users`, `commitment_user`) → CSV or rows. */
export type TablasPa15 = Readonly<Record<string, unknown>>;

const PASOS = ['', 'Primer avance', 'Segundo avance', 'Tercer avance'];
const ULTIMO = '4';

/** A half-yearly goal as an action; the fourth is the final result of the commitment. */
function stepOf(pa15: Pa15, step: Source, compromiso: Pieza): void {
  const { importing, tables } = pa15;
  const number = keyOf(step.take('step_num'));
  const key = step.peek('id');
  const rows = tables.of('objectives', 'step_id', key).sort(byEvent);
  if (number === ULTIMO) {
    for (const row of rows) push(compromiso, 'resultados', ...[resultOf(pa15, row) ?? []].flat());
    importing.date(compromiso, 'fin', step.take('ends'), step.place('ends'));
    return;
  }
  const titulo = PASOS[Number(number)] ?? `Avance ${number}`;
  const pieza: Pieza = {
    id: importing.ids.take('accion', step.take('id'), step.place('id'), titulo),
    titulo,
  };
  const ends = { value: step.take('ends'), lugar: step.place('ends') };
  importing.date(pieza, 'fin', ends.value, ends.lugar);
  put(
    pieza,
    'actividades',
    rows.map((row) => activityOf(pa15, row, { ...ends, value: pieza['fin'] })),
  );
  keepRest(importing, step, pieza);
  push(compromiso, 'acciones', pieza);
}

function byEvent(a: Source, b: Source): number {
  return Number(a.data['event_num'] ?? 0) - Number(b.data['event_num'] ?? 0);
}

/** Those of government and of society who answered for it, without telephone and password. */
function people({ importing, tables }: Pa15, key: unknown, compromiso: Pieza): void {
  for (const pair of tables.of('commitment_user', 'commitment_id', key)) {
    for (const row of tables.of('users', 'id', pair.take('user_id'))) {
      const nombre = importing.text(row.peek('name'), row.place('name'));
      const cargo = importing.text(row.peek('charge'), row.place('charge'));
      const type = row.peek('user_type');
      const sector = { government: 'autoridad', society: 'sociedad_civil' }[keyOf(type)];
      const persona: Pieza = {};
      put(persona, 'nombre', nombre);
      put(persona, 'cargo', cargo);
      const responsable: Pieza = {
        organizacion: { nombre: cargo ?? nombre ?? 'Sin nombre' },
        persona,
        rol: 'responsable',
      };
      put(responsable, 'sector', sector);
      push(compromiso, 'responsables', responsable);
      for (const name of ['username', 'password', 'phone', 'remember_token']) {
        if (row.take(name) === undefined) continue;
        importing.findings.add('dato_personal_omitido', row.place(name), { esperado: name });
      }
      for (const name of ['name', 'charge', 'user_type', 'is_admin']) row.take(name);
      keepRest(importing, row, responsable);
    }
  }
}

function commitmentOf(pa15: Pa15, row: Source): Pieza {
  const { importing, tables } = pa15;
  const titulo = importing.title(row.take('title'), row.place('title'));
  const key = row.take('id');
  const compromiso: Pieza = {
    id: importing.ids.take('compromiso', key, row.place('id'), titulo),
    titulo,
  };
  const number = keyOf(row.take('commitment_num'));
  if (number !== '0') put(compromiso, 'numero', number);
  put(compromiso, 'resumen', importing.text(row.take('description'), row.place('description')));
  const texto = importing.text(row.take('characteristics'), row.place('characteristics'));
  if (texto !== undefined) {
    push(compromiso, 'secciones', { titulo: 'Características', texto });
    const at = { valor: texto, destino: 'Características' };
    importing.findings.add('conservado_en_secciones', row.place('characteristics'), at);
  }
  const plan = row.take('plan');
  if (plan !== undefined) {
    const lugar = row.place('plan');
    const found = evidenceOf(importing, compromiso, {
      titulo: 'Plan de trabajo',
      enlace: fileOf(pa15, plan),
      lugar,
    });
    if (found) push(compromiso, 'documentos', found);
  }
  people(pa15, key, compromiso);
  const steps = tables.of('steps', 'commitment_id', key);
  for (const step of steps.sort((a, b) =>
    keyOf(a.data['step_num']) < keyOf(b.data['step_num']) ? -1 : 1,
  )) {
    stepOf(pa15, step, compromiso);
  }
  for (const name of ['created_at', 'updated_at']) importing.moment(row.peek(name));
  keepRest(importing, row, compromiso);
  return compromiso;
}

function orphans({ importing, tables }: Pa15, plan: Pieza): void {
  for (const tabla of TABLAS.filter((name) => name !== 'commitments' && name !== 'users')) {
    for (const { data, lugar } of tables.orphans(tabla)) {
      const destino = `x_pa15_huerfanos_${tabla}`;
      const copy = harmless(importing, data, lugar);
      importing.findings.add('elemento_huerfano', lugar, { valor: copy, destino });
      push(plan, destino, copy);
    }
  }
}

/** Never throws. */
export function importPa15(tables: TablasPa15, options: OpcionesPa15 = {}): Importacion {
  const importing = new Importing('pa15', options);
  return guarded(importing, () => {
    const pa15: Pa15 = { importing, options, tables: new Pa15Tables(importing, tables) };
    const titulo = importing.title(options.plan?.titulo, {}, 'Plan de Acción 2013-2015');
    const plan: Pieza = { id: importing.ids.take('plan', options.plan?.id ?? 'plan', {}), titulo };
    const rows = pa15.tables.all('commitments');
    put(
      plan,
      'compromisos',
      rows.map((row) => commitmentOf(pa15, row)),
    );
    Object.assign(plan, pa15.tables.kept);
    orphans(pa15, plan);
    cutOffs(pa15, plan);
    planOptions(importing, plan, true);
    return finish(importing, [plan]);
  });
}
