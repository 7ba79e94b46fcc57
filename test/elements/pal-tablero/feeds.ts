/** Feeds of the board's tests: small ones that can be counted by hand, and long ones. */
import { fixture, html } from '@open-wc/testing';
import type { Actividad, Compromiso, Feed } from '../../../src/feed/types.js';
import '../../../src/elements/pal-tablero/pal-tablero.js';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';

export const HOY = '2016-05-13';

let next = 0;

export function actividad(estatus: string, rest: Partial<Actividad> = {}): Actividad {
  const n = ++next;
  return { id: `a${n}`, titulo: `Actividad ${n}`, estatus, fin: '2016-08-31', ...rest };
}

const PROOF = { evidencias: [{ titulo: 'Acta', uri: 'https://example.org/acta' }] };

/** Four commitments, ten activities that count and one cancelled. */
export function compromisos(): Compromiso[] {
  return [
    {
      id: 'residuos',
      numero: '1',
      titulo: 'Manejo integral de residuos sólidos',
      eje: 'ambiente',
      ods: [{ objetivo: 11 }],
      responsables: [
        { organizacion: { nombre: 'Secretaría de Desarrollo Sustentable' }, sector: 'autoridad' },
        { organizacion: { nombre: 'Consejo vecinal' }, sector: 'sociedad_civil' },
      ],
      actividades: [
        actividad('verificada', PROOF),
        actividad('concluida'),
        actividad('en_proceso', { titulo: 'Acordar rutas', fin: '2016-04-30' }),
        actividad('por_iniciar'),
      ],
    },
    {
      id: 'justicia',
      numero: '2',
      titulo: 'Comunicación de la justicia electoral',
      responsables: [{ organizacion: { nombre: 'Tribunal Electoral' }, sector: 'poder_judicial' }],
      actividades: [actividad('verificada', PROOF), actividad('verificada', PROOF)],
    },
    { id: 'becas', numero: '10', titulo: 'Seguir el dinero de las becas' },
    {
      id: 'agenda',
      numero: 'P1',
      titulo: 'Vigilar la agenda ciudadana',
      tipo: 'proactivo',
      actividades: [
        actividad('suspendida'),
        actividad('por_iniciar'),
        actividad('en_proceso'),
        actividad('concluida', PROOF),
        actividad('cancelada'),
      ],
    },
  ];
}

export function tableroFeed(rest: Partial<Feed> = {}): Feed {
  return {
    version: '1.0',
    actualizado: '2016-04-30T12:00:00-05:00',
    publicador: { nombre: 'Secretariado Técnico Local', correo: 'stl@example.org' },
    licencia: 'CC-BY-4.0',
    ejercicio: { nombre: 'Ejercicio local', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    planes: [
      {
        id: 'p1',
        titulo: 'Plan de Acción Local de Morelos',
        ciclo: 'Primer ciclo',
        inicio: '2015-09-29',
        estado: 'vigente',
        ejes: [{ id: 'ambiente', titulo: 'Medio ambiente' }],
        compromisos: compromisos(),
      },
    ],
    ...rest,
  };
}

/** `n` commitments of two activities each. */
export function longFeed(n: number): Feed {
  const list = Array.from({ length: n }, (_, i): Compromiso => ({
    id: `c${i + 1}`,
    numero: String(i + 1),
    titulo: `Compromiso ${i + 1} de un plan largo`,
    responsables: [{ organizacion: { nombre: 'Secretaría de Hacienda' }, sector: 'autoridad' }],
    actividades: [
      { id: `c${i + 1}a`, titulo: 'Primera', estatus: 'verificada', fin: '2016-01-01' },
      { id: `c${i + 1}b`, titulo: 'Segunda', estatus: 'por_iniciar', fin: '2016-05-01' },
    ],
  }));
  const feed = tableroFeed();
  return { ...feed, planes: [{ ...feed.planes![0]!, compromisos: list }] };
}

/** A board that has drawn its feed. */
export async function mount(
  feed: unknown = tableroFeed(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<PalTablero> {
  const el = await fixture<PalTablero>(html`<pal-tablero hoy=${HOY}></pal-tablero>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.feed = feed;
  await el.listo;
  await el.updateComplete;
  return el;
}

/** One element of the board's shadow tree; throws with the selector when it is not there. */
export function find<T extends HTMLElement = HTMLElement>(el: Element, selector: string): T {
  const found = el.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all<T extends HTMLElement = HTMLElement>(el: Element, selector: string): T[] {
  return [...(el.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** Text as read: white space and no-break spaces folded. */
export function text(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Ids of the cards in view, in their order. */
export function cardIds(el: Element): string[] {
  return all(el, '.ficha').map((card) => card.dataset['id'] ?? '');
}

/** Chooses an option as a reader does. */
export async function choose(el: PalTablero, selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(el, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}

/** Types a search and waits for the pause after which the board answers. */
export async function search(el: PalTablero, words: string): Promise<void> {
  const input = find<HTMLInputElement>(el, 'input[type=search]');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await el.updateComplete;
}

/** Elements of a board, those of nested shadow trees too. */
export function countElements(root: ParentNode): number {
  let n = 0;
  for (const element of root.querySelectorAll('*')) {
    n += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  }
  return n;
}
