import { expect } from '@open-wc/testing';
import { closeFrames, openFrame, type HostPage } from '../helpers/host.js';
import { TAGS } from '../helpers/elements.js';
import { until } from '../helpers/faults.js';

const ANY = TAGS.join();
const PAGES = [
  'index.html',
  'embed/anfitrion-hostil.html',
  'embed/completo.html',
  'embed/csp-estricta.html',
  'embed/dos-tableros.html',
  'embed/elementos.html',
  'embed/estres.html?n=200&vista=linea',
  'embed/sin-compilar.html',
];

type Shown = HTMLElement & { estado?: string };

const elements = (page: HostPage): Shown[] => [...page.document.querySelectorAll<Shown>(ANY)];

/** Exceptions, console errors, violations: the page has no collector, so it is put in from here. */
async function openWatched(path: string): Promise<[HostPage, string[]]> {
  const heard: string[] = [];
  const page = await openFrame('about:blank');
  page.frame.src = `/demo/${path}`;
  await until(() => page.frame.contentWindow?.location.pathname.startsWith('/demo/') === true);
  const { contentWindow, contentDocument } = page.frame;
  const inside = contentWindow as Window & typeof globalThis;
  inside.addEventListener('error', (event) => heard.push(`error: ${event.message}`));
  inside.addEventListener('unhandledrejection', (event) => heard.push(`${event.reason}`));
  inside.console.error = (...args: unknown[]) => heard.push(args.join(' '));
  contentDocument!.addEventListener('securitypolicyviolation', ({ blockedURI, sample }) => {
    if (!/^wss?:/.test(blockedURI)) heard.push(`policy: ${blockedURI} ${sample}`);
  });
  return [{ ...page, window: inside, document: contentDocument! }, heard];
}

describe('the demo pages', function () {
  this.timeout(60_000);
  afterEach(closeFrames);

  for (const path of PAGES) {
    it(`${path} shows every element with its data and says nothing in the console`, async () => {
      const [page, heard] = await openWatched(path);
      const isDone = ({ estado }: Shown): boolean => /^(listo|parcial|vacio)$/.test(estado ?? '');
      await until(() => elements(page).length > 0 && elements(page).every(isDone), 20_000);
      for (const element of elements(page)) {
        expect(element.getBoundingClientRect().height, element.localName).to.be.above(40);
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(1280);
      expect(heard).to.deep.equal([]);
    });
  }

  it('embed/marco.html gives each frame the height of what it shows', async () => {
    const page = await openFrame('/demo/embed/marco.html');
    const frames = [...page.document.querySelectorAll<HTMLIFrameElement>('[data-pal-marco]')];
    expect(frames).to.have.length(2);
    for (const frame of frames) {
      const inside = (): Shown | null | undefined =>
        frame.contentDocument?.querySelector<Shown>('pal-tablero, avance-curva');
      await until(() => inside()?.estado === 'listo', 20_000);
      const high = (): number => frame.contentDocument!.body.getBoundingClientRect().height;
      await until(() => Number(frame.height) === Math.ceil(high()));
      expect(high()).to.be.above(inside()!.localName === 'pal-tablero' ? 1000 : 300);
      const { scrollHeight, clientHeight } = frame.contentDocument!.documentElement;
      expect(scrollHeight).to.be.at.most(clientHeight + 1);
    }
  });

  it('embed/sin-script.html leaves the fallback of every element to be read', async () => {
    const page = await openFrame('/demo/embed/sin-script.html');
    expect(elements(page)).not.to.have.length(0);
    for (const element of elements(page)) {
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText.trim()).not.to.equal('');
    }
  });
});
