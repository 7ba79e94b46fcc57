/** What a reader is told when the data do not come, and what can be done then. */
import { expect } from '@open-wc/testing';
import { closedUrl, faultUrl } from '../helpers/faults.js';
import { find, settled } from './actions.js';
import { inBox } from './states.js';

const WHERE = { width: 1000, scheme: 'light' } as const;

/** Fault → where the fault server has it; null is a port where nobody listens. */
export const FAULTS: Readonly<Record<string, string | null>> = {
  'nobody listens': null,
  'the line is cut before an answer': 'reinicio',
  'the line is cut in the middle': 'cortado',
  'not there (404)': 'estado/404',
  'forbidden (403)': 'estado/403',
  'too many requests (429)': 'estado/429',
  'server error (500)': 'estado/500',
  'out of service (503)': 'estado/503',
  'a page in place of data': 'html',
  'nothing inside': 'vacio',
  'no content (204)': 'no-content',
  'an image': 'imagen',
  'half a file': 'truncado',
  'no permission (CORS)': 'sin-cors',
  'sent on to where there is no permission': 'redirige',
  'JSON of something else': 'ajeno',
  'a standard of the future': 'futuro',
  'too large, and says so': 'enorme',
  'too large when unpacked': 'bomba',
  'an archive that is broken': 'gzip-roto',
};

/** These take as long as the reader's patience with the network. */
export const SLOW_FAULTS: Readonly<Record<string, string>> = {
  'no answer for half a minute': 'colgado',
  'a first drop and then nothing': 'goteo',
};

export function faultsAreTold(faults: Readonly<Record<string, string | null>>): void {
  describe('a fault of the network', function () {
    this.timeout(90_000);
    let told = 0;
    after(() =>
      console.log(`faults: ${told} of ${Object.keys(faults).length} told with a way out`),
    );

    for (const [fault, route] of Object.entries(faults)) {
      it(`«${fault}» is told at once, in words, with a way out`, async () => {
        const board = document.createElement('pal-tablero');
        board.setAttribute('sin-cache', '');
        board.src = (route === null ? await closedUrl() : await faultUrl(route)).href;
        const link = document.createElement('a');
        link.href = '/datos.csv';
        link.textContent = 'Los datos del plan';
        board.append(link);
        await inBox(WHERE, board);
        await board.listo;
        await settled(board);
        const alerts = find(board, '[role=alert]');
        expect(alerts).to.have.length(1);
        const words = alerts[0]!.innerText.replace(/\s+/g, ' ').trim();
        expect(words.length).to.be.above(60);
        expect(words).not.to.match(/undefined|null|\[object|Error:/);
        // To try again, to look at the file, or what the portal put there.
        expect(find(board, 'button, a[href]')).not.to.have.length(0);
        expect(link.getBoundingClientRect().height).to.be.above(0);
        told += 1;
      });
    }
  });
}
