import { expect } from '@open-wc/testing';
import type { Carga, LoadOptions } from '../../src/feed/load.js';
import { feedUrl, loadFeed } from '../../src/feed/load.js';
import { faultOfReading, responsable } from '../../src/feed/load-fault.js';
import { parseFeed } from '../../src/feed/parse.js';
import { closedUrl, faultUrl, freshId, until, visits } from '../helpers/faults.js';

/** Short waits, so that the suite is quick; the figures themselves are tested apart. */
const QUICK: LoadOptions = { pausa: 5, presupuesto: 3_000 };

async function load(url: URL, options: LoadOptions = {}): Promise<Carga> {
  const carga = await loadFeed(url, { ...QUICK, ...options });
  if (!carga) throw new Error('Ended by its signal');
  return carga;
}

/** What a reader is told in the end: the fault of the road, or that of the text. */
async function codeOf(url: URL, options?: LoadOptions): Promise<string | undefined> {
  const { bytes, falla } = await load(url, options);
  return (falla ?? faultOfReading(parseFeed(bytes)))?.codigo;
}

/** The waits between four requests of one load that a server answers with 503, in milliseconds. */
async function waitsOf(headers: Record<string, string>, options: LoadOptions): Promise<number[]> {
  const BUDGET = 987_654;
  const refuse = (): Promise<Response> =>
    Promise.resolve(new Response('no', { status: 503, headers }));
  const waits: number[] = [];
  const real = window.setTimeout;
  window.setTimeout = ((work: () => void, ms: number) => {
    if (ms === BUDGET) return real(work, ms);
    waits.push(ms);
    return real(work, 0);
  }) as typeof window.setTimeout;
  try {
    await loadFeed(new URL('https://x.example/'), {
      presupuesto: BUDGET,
      fetch: refuse,
      ...options,
    });
  } finally {
    window.setTimeout = real;
  }
  return waits;
}

describe('loadFeed', () => {
  describe('tells every fault of the network apart', () => {
    const faults: readonly [route: string, codigo: string, options?: LoadOptions][] = [
      ['estado/404', 'no_encontrado'],
      ['estado/410', 'retirado'],
      ['estado/403', 'prohibido'],
      ['estado/401', 'prohibido'],
      ['estado/418', 'http'],
      ['estado/429', 'demasiadas'],
      ['estado/500', 'servidor'],
      ['estado/503', 'servidor'],
      ['html', 'html'],
      ['vacio', 'sin_contenido'],
      ['no-content', 'sin_contenido'],
      ['imagen', 'json'],
      ['truncado', 'json'],
      ['sin-cors', 'cors'],
      ['redirige', 'redireccion'],
      ['reinicio', 'red'],
      ['colgado', 'tiempo', { presupuesto: 120 }],
      ['goteo', 'tiempo', { presupuesto: 120 }],
      ['enorme', 'limite'],
      ['enorme-sin-aviso', 'limite', { limite: 3_000_000 }],
      ['bomba', 'limite', { limite: 3_000_000 }],
      ['ajeno', 'no_es_feed'],
      ['futuro', 'version'],
    ];
    for (const [route, codigo, options] of faults) {
      it(`${route} is «${codigo}»`, async () => {
        expect(await codeOf(await faultUrl(route), options)).to.equal(codigo);
      });
    }

    it('a port where nobody listens is «red»', async () => {
      expect(await codeOf(await closedUrl())).to.equal('red');
    });

    it('a redirect away from the own origin is «redireccion»', async () => {
      expect(await codeOf(new URL('/__fallas__/redirige', location.href))).to.equal('redireccion');
    });

    for (const route of ['cortado', 'gzip-roto']) {
      it(`${route} is never taken for a whole answer`, async () => {
        // Firefox hands over what came of a body that was cut, WebKit what it could not unpack; the
        // reader notices then.
        expect(await codeOf(await faultUrl(route))).to.be.oneOf(['cortado', 'json']);
      });
    }

    it('http inside an https page is «mixto», without a probe', async () => {
      let asked = 0;
      const refuse = (): Promise<Response> => {
        asked += 1;
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      const entorno = { protocolo: 'https:', enLinea: true };
      const url = new URL('http://datos.example/pal.json');
      expect(await codeOf(url, { entorno, fetch: refuse })).to.equal('mixto');
      expect(asked).to.equal(1);
    });

    it('a page opened from disk is «archivo_local»', async () => {
      const entorno = { protocolo: 'file:', enLinea: true };
      const refuse = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
      const url = new URL('file:///pal.json');
      expect(await codeOf(url, { entorno, fetch: refuse })).to.equal('archivo_local');
    });

    it('an offline browser is «red» without a probe', async () => {
      let asked = 0;
      const refuse = (): Promise<Response> => {
        asked += 1;
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      const entorno = { protocolo: 'https:', enLinea: false };
      const url = new URL('https://datos.example/pal.json');
      expect(await codeOf(url, { entorno, fetch: refuse, intentos: 1 })).to.equal('red');
      expect(asked).to.equal(1);
    });

    it('a refusal by the policy of the page is «csp»', async () => {
      const url = new URL('https://datos.example/pal.json');
      const refuse = (): Promise<Response> => {
        const violation = new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: url.href,
          documentURI: location.href,
          effectiveDirective: 'connect-src',
          violatedDirective: 'connect-src',
          originalPolicy: '',
          disposition: 'enforce',
          statusCode: 200,
        });
        setTimeout(() => document.dispatchEvent(violation));
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      expect(await codeOf(url, { fetch: refuse })).to.equal('csp');
    });

    it('says whose job each repair is', () => {
      expect(responsable('cors')).to.equal('publicador');
      expect(responsable('csp')).to.equal('portal');
      expect(responsable('red')).to.equal('visitante');
    });
  });

  describe('takes what is sound in spite of its wrapping', () => {
    for (const route of ['texto', 'bom', 'utf16le', 'utf16be', 'latin1', 'redirige-bien']) {
      it(`${route} is read`, async () => {
        const { bytes } = await load(await faultUrl(route));
        const { feed } = parseFeed(bytes);
        expect(feed?.planes?.[0]?.compromisos?.[0]?.titulo).to.contain('atención');
      });
    }
  });

  describe('tries again', () => {
    it('until an answer comes', async () => {
      const id = freshId();
      const { bytes, intentos } = await load(await faultUrl('guion/503,502,ok', id));
      expect(bytes).to.be.an.instanceof(Uint8Array);
      expect(intentos).to.equal(3);
      expect(await visits(id)).to.have.length(3);
    });

    it('at most four times', async () => {
      const id = freshId();
      const { intentos } = await load(await faultUrl('estado/503', id));
      expect(intentos).to.equal(4);
      expect(await visits(id)).to.have.length(4);
    });

    for (const route of ['estado/404', 'estado/403', 'estado/500', 'html', 'truncado']) {
      it(`never after ${route}`, async () => {
        const id = freshId();
        await load(await faultUrl(route, id));
        expect(await visits(id)).to.have.length(1);
      });
    }

    it('asks a refusing server once for the feed and twice for the reason', async () => {
      const id = freshId();
      await load(await faultUrl('sin-cors', id));
      expect(await visits(id)).to.have.length(3);
    });

    it('as late as Retry-After says', async () => {
      const waits = await waitsOf({ 'retry-after': '7' }, { pausa: 500 });
      for (const wait of waits) expect(wait).to.be.within(7_000, 7_500);
    });

    it('as late as a date in Retry-After says, by the clock of the server', async () => {
      const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
      const waits = await waitsOf(
        { date, 'retry-after': 'Sun, 22 Nov 2026 12:00:03 GMT' },
        { pausa: 500 },
      );
      for (const wait of waits) expect(wait).to.be.within(3_000, 3_500);
    });

    it('not at all when Retry-After lies beyond the budget', async () => {
      const id = freshId();
      const { falla } = await load(await faultUrl('espera/3600', id));
      expect(falla?.codigo).to.equal('demasiadas');
      expect(await visits(id)).to.have.length(1);
    });

    it('after a wait between none and the most, which doubles', async () => {
      expect(await waitsOf({}, { azar: () => 0 })).to.deep.equal([0, 0, 0]);
      expect(await waitsOf({}, { azar: () => 0.5 })).to.deep.equal([500, 1_000, 2_000]);
      expect(await waitsOf({}, { azar: () => 0.5, pausa: 10_000 })).to.deep.equal([
        4_000, 4_000, 4_000,
      ]);
    });

    it('with full jitter by itself: the waits of 300 readers fill the whole range', async () => {
      const firsts: number[] = [];
      for (let n = 0; n < 300; n += 1) firsts.push((await waitsOf({}, {}))[0]!);
      const quarters = [0, 0, 0, 0];
      for (const wait of firsts) quarters[Math.floor(wait / 250)]! += 1;
      // 75 each; a fair source leaves this band less than once in a million runs.
      for (const count of quarters) expect(count, quarters.join(' ')).to.be.within(35, 115);
      expect(Math.max(...firsts)).to.be.below(1_000);
    });
  });

  it('spends no more than its budget on all attempts together', async () => {
    const start = performance.now();
    const { falla } = await load(await faultUrl('guion/503,colgado'), { presupuesto: 300 });
    expect(falla?.codigo).to.equal('tiempo');
    expect(performance.now() - start).to.be.below(2_500);
  });

  it('allows 30 seconds and four attempts when nothing else is said', async () => {
    let signal: AbortSignal | null | undefined;
    const hang = (_: unknown, init?: RequestInit): Promise<Response> => {
      signal = init?.signal;
      return new Promise((_done, fail) => {
        signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
      });
    };
    const real = window.setTimeout;
    const asked: number[] = [];
    window.setTimeout = ((work: () => void, ms: number) => {
      asked.push(ms);
      return real(work, ms === 30_000 ? 1 : ms);
    }) as typeof window.setTimeout;
    try {
      const carga = await loadFeed(new URL('https://x.example/'), { fetch: hang });
      expect(carga?.falla?.codigo).to.equal('tiempo');
    } finally {
      window.setTimeout = real;
    }
    expect(asked).to.include(30_000);
  });

  it('ends with null when its signal is aborted, and hangs up', async () => {
    const control = new AbortController();
    const id = freshId();
    const carga = loadFeed(await faultUrl('colgado', id), { signal: control.signal });
    await until(async () => (await visits(id)).length === 1);
    control.abort();
    expect(await carga).to.equal(null);
  });

  it('ends with null when the signal was aborted before, without a request', async () => {
    const id = freshId();
    const carga = await loadFeed(await faultUrl('ok', id), { signal: AbortSignal.abort() });
    expect(carga).to.equal(null);
    expect(await visits(id)).to.have.length(0);
  });

  it('sends no header that would need permission, so that no preflight goes out', async () => {
    const id = freshId();
    await load(await faultUrl('ok', id));
    const [visit] = await visits(id);
    expect(visit?.metodo).to.equal('GET');
    expect(Object.keys(visit!.cabeceras)).to.not.include('if-none-match');
    expect(visit!.cabeceras).to.not.have.property('cookie');
  });
});

describe('feedUrl', () => {
  it('resolves against the page and drops the fragment', () => {
    expect(feedUrl('datos/pal.json#x', 'https://e.mx/a/b')?.href).to.equal(
      'https://e.mx/a/datos/pal.json',
    );
  });

  for (const src of ['https://', 'https://[x', 'javascript:alert(1)', 'ftp://e.mx/pal.json']) {
    it(`refuses ${src}`, () => {
      expect(feedUrl(src, undefined)?.href).to.equal(undefined);
    });
  }

  it('refuses an address with user and password, which fetch would throw at', () => {
    expect(feedUrl('https://ana:clave@e.mx/pal.json', undefined)?.href).to.equal(undefined);
  });
});
