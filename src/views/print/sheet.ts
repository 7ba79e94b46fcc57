/**
 * The frame of the printed document: a running head and foot around everything. A table repeats
 * them on every page in each engine; margin boxes of `@page` would do so in one of the three.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../text.js';

export interface Sheet {
  /** Left and right of every page's head. */
  cabeza: readonly [string, string];
  /** Lines of every page's foot. */
  pie: readonly string[];
  /** Parts of the document, each free to begin on any page. */
  partes: readonly Content[];
}

/** The whole body of the document. */
export function sheet({ cabeza, pie, partes }: Sheet): TemplateResult {
  return html`<main>
    <table class="hoja" role="presentation">
      <thead>
        <tr>
          <td>
            <div class="cabeza">
              <span>${cabeza[0]}</span>
              <b>${cabeza[1]}</b>
            </div>
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td>
            <div class="pie">${pie.map((line) => html`<p>${line}</p>`)}</div>
          </td>
        </tr>
      </tfoot>
      <tbody>
        ${partes
          .filter((parte) => parte !== nothing)
          .map(
            (parte) =>
              html`<tr>
                <td>${parte}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </main>`;
}
