import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../context/feed-element.js';
import type { Feed } from '../../feed/types.js';
import { tExercise } from '../../i18n/exercise.js';
import { tRoad } from '../../i18n/road.js';
import { roadOf } from '../../model/road.js';
import { pasos } from '../../model/steps.js';
import { elementFrame } from '../../views/element-frame.js';
import { stepsSentence } from '../../views/exercise-steps.js';
import { roadText } from '../../views/road.js';
import { feedText, type Content } from '../../views/text.js';
import { styles } from './pal-ruta.styles.js';

/**
 * Los seis pasos del ejercicio como un camino: en qué paso va según la oficina y según lo publicado,
 * cuándo ocurrió cada uno y qué documentos dejó, qué sigue, y cuándo tocan el monitoreo a seis meses,
 * el fin de la vigencia y la evaluación final del plan. Lo que ya tocaba y no se publicó, se dice.
 *
 * @summary Los seis pasos del ejercicio, con sus fechas, sus documentos y sus plazos.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart camino - La lista de los seis pasos.
 * @csspart plazos - Los plazos del plan que se muestra.
 * @csspart planes - La tabla de los otros planes.
 */
export class PalRuta extends FeedElement {
  static override styles = styles;

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tExercise(loc, 'titulo'),
      guia: this.#guide(),
      contenido: (feed) => this.#renderData(feed),
      vacio: [tRoad(loc, 'vacio'), tRoad(loc, 'vacio_hacer')],
    });
  }

  /** Whose road it is, where no board around says it, and how far it goes. */
  #guide(): Content {
    const feed = this.lectura?.feed;
    if (!feed) return nothing;
    const { loc } = this;
    const name = this.dentro ? nothing : feedText(loc, feed.ejercicio?.nombre);
    const sentence = stepsSentence(loc, pasos(feed, this.reglas.hoy));
    return name === nothing ? sentence : html`<b>${name}.</b> ${sentence}`;
  }

  #renderData(feed: Feed): Content {
    if (!feed.ejercicio && !feed.planes?.length) return nothing;
    const { hoy } = this.reglas;
    const camino = roadOf(feed, hoy, this.planDerivado?.plan);
    return roadText(this.loc, feed, pasos(feed, hoy), camino, this.nivelTitulo + 1);
  }
}

if (!customElements.get('pal-ruta')) customElements.define('pal-ruta', PalRuta);

declare global {
  interface HTMLElementTagNameMap {
    'pal-ruta': PalRuta;
  }
}
