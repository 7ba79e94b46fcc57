/**
 * Everything that can go wrong between a page and a feed, on a real socket. The server has an origin
 * of its own, so that CORS is real too; `/__fallas__/origen` on the runner's server tells it.
 *
 * Every answer carries `Access-Control-Allow-Origin: *` unless its route says otherwise.
 * `?id=x` counts the requests of one test: `/conteo?id=x`.
 */
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';

const MB = 1024 * 1024;

/** The least that makes a board with one commitment. */
export const FEED = {
  version: '1.0',
  actualizado: '2026-03-31T12:00:00-06:00',
  licencia: 'CC-BY-4.0',
  publicador: { nombre: 'Oficina de prueba' },
  ejercicio: { nombre: 'Ejercicio de prueba', entidad: { cve_ent: '17', nombre: 'Morelos' } },
  planes: [
    {
      id: 'p1',
      titulo: 'Plan de prueba',
      inicio: '2026-01-01',
      estado: 'vigente',
      compromisos: [
        {
          id: 'c1',
          titulo: 'Compromiso con acentos: atención ciudadana',
          actividades: [
            { id: 'a1', titulo: 'Actividad', estatus: 'en_proceso', fin: '2026-12-01' },
          ],
        },
      ],
    },
  ],
};
const TEXT = JSON.stringify(FEED);
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** @param {string} text @param {number} [big] 1: big endian */
function utf16(text, big = 0) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

const bomb = gzipSync(Buffer.alloc(60 * MB, 0x20), { level: 9 });

/** path → what to do with the request; `rest` is what follows the route's name. */
const ROUTES = {
  ok: (res) => send(res, 200, TEXT),
  version: (res, rest) => send(res, 200, JSON.stringify({ ...FEED, actualizado: `${rest}` })),
  estado: (res, rest) => send(res, Number(rest), 'no', { 'retry-after': '0' }),
  espera: (res, rest) => send(res, 429, 'no', { 'retry-after': rest }),
  lento: (res, rest) => setTimeout(() => send(res, 200, TEXT), Number(rest)),
  colgado: () => undefined,
  goteo(res) {
    res.writeHead(200, { ...CORS, ...JSON_TYPE });
    res.write(TEXT.slice(0, 20));
  },
  html: (res) =>
    send(res, 200, '<!doctype html><title>Portal</title>', { 'content-type': 'text/html' }),
  vacio: (res) => send(res, 200, ''),
  'no-content': (res) => res.writeHead(204, CORS).end(),
  imagen: (res) =>
    send(res, 200, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), {
      'content-type': 'image/png',
    }),
  texto: (res) => send(res, 200, TEXT, { 'content-type': 'text/plain' }),
  truncado: (res) => send(res, 200, TEXT.slice(0, -40)),
  cortado(res) {
    res.writeHead(200, { ...CORS, ...JSON_TYPE, 'content-length': TEXT.length * 2 });
    res.write(TEXT.slice(0, 60), () => res.socket?.destroy());
  },
  reinicio: (res) => res.socket?.destroy(),
  'sin-cors': (res) => res.writeHead(200, JSON_TYPE).end(TEXT),
  redirige: (res) => res.writeHead(302, { ...CORS, location: '/sin-cors' }).end(),
  'redirige-bien': (res) => res.writeHead(302, { ...CORS, location: '/ok' }).end(),
  bomba: (res) => send(res, 200, bomb, { 'content-encoding': 'gzip' }),
  'gzip-roto': (res) => send(res, 200, 'esto no es gzip', { 'content-encoding': 'gzip' }),
  enorme(res) {
    res.writeHead(200, { ...CORS, ...JSON_TYPE, 'content-length': 60 * MB });
    res.write('[');
  },
  'enorme-sin-aviso': (res) => flood(res, 60 * MB),
  latin1: (res) => send(res, 200, Buffer.from(TEXT, 'latin1')),
  utf16le: (res) => send(res, 200, utf16(TEXT)),
  utf16be: (res) => send(res, 200, utf16(TEXT, 1)),
  bom: (res) => send(res, 200, `\ufeff${TEXT}`),
  ajeno: (res) => send(res, 200, '{"otra":"cosa"}'),
  futuro: (res) => send(res, 200, JSON.stringify({ ...FEED, version: '2.0' })),
  'sin-planes': (res) => send(res, 200, JSON.stringify({ ...FEED, planes: [] })),
  parcial: (res) => {
    const feed = structuredClone(FEED);
    feed.planes[0].compromisos.push({ id: 'c2' });
    send(res, 200, JSON.stringify(feed));
  },
};

function send(res, status, body, headers = {}) {
  const bytes = Buffer.from(body);
  const length = { 'content-length': bytes.length };
  res.writeHead(status, { ...CORS, ...JSON_TYPE, ...length, ...headers }).end(bytes);
}

/** Sends without end, in chunks, until the reader hangs up. */
function flood(res, bytes) {
  res.writeHead(200, { ...CORS, ...JSON_TYPE });
  const chunk = Buffer.alloc(MB, 0x20);
  let sent = 0;
  const more = () => {
    while (sent < bytes && !res.destroyed) {
      sent += chunk.length;
      if (!res.write(chunk)) return res.once('drain', more);
    }
    return res.end();
  };
  more();
}

function faultServer() {
  /** id → routes asked for, in order; when each came, in milliseconds. */
  const visits = new Map();
  /** id → answers still to give: `/guion/503,503,ok?id=x`. */
  const scripts = new Map();
  return createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://fallas');
    const [, name = '', rest = ''] = pathname.split('/');
    const id = searchParams.get('id') ?? '';
    if (name === 'conteo') return send(res, 200, JSON.stringify(visits.get(id) ?? []));
    const { method: metodo, headers: cabeceras } = req;
    const visit = { ruta: pathname, metodo, cabeceras, cuando: performance.now() };
    visits.set(id, [...(visits.get(id) ?? []), visit]);
    if (name !== 'guion') return answer(res, name, rest);
    const left = scripts.get(id) ?? rest.split(',');
    const [next = 'ok', ...after] = left;
    // The last line of a script holds from there on.
    scripts.set(id, after.length > 0 ? after : [next]);
    return /^\d+$/.test(next) ? answer(res, 'estado', next) : answer(res, next, '');
  });
}

function answer(res, name, rest) {
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : null;
  if (route) route(res, rest);
  else send(res, 404, 'no');
}

/** A port of this machine where nobody listens. */
async function closedPort() {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function faultPlugin() {
  const server = faultServer();
  let origins;
  return {
    name: 'fault-server',
    async serverStart() {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      origins = {
        fallas: `http://127.0.0.1:${server.address().port}`,
        cerrado: `http://127.0.0.1:${await closedPort()}`,
      };
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    serve(context) {
      if (context.path === '/__fallas__/origen') {
        return { body: JSON.stringify(origins), type: 'json' };
      }
      if (context.path === '/__fallas__/feed.json') return { body: TEXT, type: 'json' };
      // From the page's own origin to one that gives no permission.
      if (context.path === '/__fallas__/redirige') context.redirect(`${origins.fallas}/sin-cors`);
      return undefined;
    },
  };
}
