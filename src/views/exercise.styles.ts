/** Styles of views/exercise*.ts; they come after commitmentStyles and methodStyles. */
import { css, type CSSResult } from 'lit';
import { signingsStyles } from './signings.styles.js';
import { stepsStyles } from './steps.styles.js';

export const exerciseStyles: CSSResult = css`
  .ejercicio > .titulo {
    font-size: var(--_t3);
    letter-spacing: -0.01em;
    max-width: 44ch;
    text-wrap: pretty;
    margin-bottom: 0.4em;
  }
  .ejercicio > .datos {
    margin-top: 0.75em;
  }
  .ejercicio .linea {
    display: block;
  }
  .ejercicio .subtitulo {
    margin-top: 1.2em;
  }
  .ejercicio .asientos + .chico {
    margin-top: 0.5em;
  }
  .ejercicio .asientos li + li {
    margin-top: 0.35em;
  }
  .ejercicio .chico + .datos,
  .ejercicio .evs,
  .ejercicio .lista .datos,
  .ejercicio .asientos,
  .ejercicio .asientos + .datos {
    margin-top: 0.5em;
  }
  .ejercicio .lista.chico .dos {
    font-size: 1em;
  }
  .problematicas > li {
    margin-top: 0.5em;
  }
  ${stepsStyles}
  ${signingsStyles}
`;
