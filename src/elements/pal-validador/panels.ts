/** What each part of the validator is drawn from: its controllers, put as the views take it. */
import { nothing } from 'lit';
import type { Revision } from '../../engine/jobs.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tDelivery } from '../../i18n/validator-delivery.js';
import { tTakeaway } from '../../i18n/takeaway.js';
import { markerCode, ownTagCode, type Incrustado } from '../../output/embed.js';
import { LINEAS_DE_SERVIDOR } from '../../output/server-lines.js';
import { instantDate } from '../../views/commitment/papers.js';
import type { Content } from '../../views/text.js';
import { changesPanel } from '../../views/validator/changes.js';
import { isFeedAddress } from '../../views/validator/delivery-edition.js';
import { deliveryPanel } from '../../views/validator/delivery.js';
import { editorPanel, TRAMO_RENGLONES } from '../../views/validator/editor.js';
import { takeChanges } from '../../views/validator/take-changes.js';
import type { Bench } from './bench.js';

/** What the panels draw from. */
export interface Mesa {
  loc: Localizer;
  level: number;
  hoy: string | undefined;
  actual: Revision;
  banco: Bench;
  /** Changes that are listed. */
  limite: number;
  onMore: () => void;
}

const SCRIPT = 'pal-tablero.js';

export function changesPart(m: Mesa): Content {
  const { loc, level, actual, banco } = m;
  const { publicada } = banco;
  const ahora = actual.lectura.feed;
  if (!ahora) return tDelivery(loc, 'sin_feed');
  return changesPanel(loc, {
    level,
    ahora,
    plan: banco.seen.plan(actual.lectura, m.hoy),
    situacion: publicada.situacion,
    diferencias: publicada.resultado?.diferencias ?? [],
    limite: m.limite,
    aparte: banco.engine.aparte,
    onMore: m.onMore,
    onFiles: (files, carpeta) => void publicada.files(files, carpeta),
    onUrl: (address) => void publicada.url(address),
    onCancel: () => publicada.cancel(),
    onQuitar: () => publicada.clear(),
  });
}

function takeAlong(m: Mesa): Content {
  const { loc, actual, banco } = m;
  const { feed } = actual.lectura;
  const { autor, motivo, hoy, retocada } = banco.editor;
  return takeChanges(loc, {
    ...{ autor, motivo, hoy },
    fecha: instantDate(loc, feed?.actualizado, feed?.zona_horaria),
    historia: retocada ? retocada.cambios.length : null,
    perdidos: retocada?.perdidos ?? [],
    onSay: (said) => banco.editor.say(said),
    onDescargar: () => banco.saveJson(),
    onLibro: () => void banco.saveBook(),
  });
}

export function editPart(m: Mesa): Content {
  const { loc, level, actual, banco } = m;
  const e = banco.editor;
  if (!actual.lectura.feed) return tDelivery(loc, 'sin_feed');
  const { buscar, limite, abierto, hechos } = e;
  return editorPanel(loc, {
    ...{ level, buscar, limite, abierto, hechos },
    renglones: banco.seen.rows(loc, actual.lectura),
    onBuscar: (text) => e.put({ buscar: text, limite: TRAMO_RENGLONES }),
    onMore: () => e.put({ limite: limite + TRAMO_RENGLONES }),
    onAbrir: (id) => e.put({ abierto: id }),
    onAplicar: (renglon, retoques) => e.apply(renglon, retoques),
    onDeshacer: (hecho) => e.undo(hecho),
    llevar: hechos.length > 0 ? takeAlong(m) : nothing,
  });
}

/** The script stands beside the data; without an address, both stand beside the page. */
function embedded({ loc, banco }: Mesa): { shown: Incrustado; script: string; lejos: boolean } {
  const direccion = banco.entrega.pedido.direccion.trim();
  const lejos = direccion !== '' && isFeedAddress(direccion);
  const datos = lejos ? direccion : 'pal.json';
  const script = lejos ? new URL(SCRIPT, direccion).href : SCRIPT;
  const shown = {
    ...{ etiqueta: 'pal-tablero', titulo: '', atributos: { src: datos }, datos },
    respaldo: tTakeaway(loc, 'respaldo'),
  };
  return { shown, script, lejos };
}

function notices({ loc, actual }: Mesa): string[] {
  const { problemas, feed } = actual.lectura;
  return [
    ...(problemas.some(({ gravedad }) => gravedad === 'error')
      ? [tDelivery(loc, 'con_errores')]
      : []),
    ...(feed?.ejemplo === true ? [tDelivery(loc, 'es_ejemplo')] : []),
  ];
}

export function deliverPart(m: Mesa): Content {
  const { loc, level, actual, banco } = m;
  const d = banco.entrega;
  const { feed } = actual.lectura;
  if (!feed) return tDelivery(loc, 'sin_feed');
  const { shown, script, lejos } = embedded(m);
  const { pedido, cambios, falla, ocupado, servidor } = d;
  return deliveryPanel(loc, {
    ...{ level, pedido, cambios, falla, ocupado, servidor },
    fecha: instantDate(loc, feed.actualizado, feed.zona_horaria),
    anterior: banco.before?.nombre ?? null,
    archivos: d.archivos.map((a) => ({ ...a, bytes: a.bytes.length })),
    avisos: notices(m),
    etiqueta: ownTagCode(shown, script),
    marcador: markerCode(shown),
    cambie: [tDelivery(loc, lejos ? 'junto_lejos' : 'junto')],
    lineas: LINEAS_DE_SERVIDOR,
    onServidor: (servidor_) => d.choose(servidor_),
    onPedido: (asked) => d.ask(asked),
    onPreparar: () => void d.prepare(),
    onDescargar: ({ sha256, nombre }) => d.save(sha256, nombre),
    onComoEstan: () => banco.saveJson(),
    onLibro: () => void banco.saveBook(),
  });
}
