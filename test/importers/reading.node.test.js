/** What the importers read with: HTML, the crosswalk, dates, numbers, links, mappings; and garbage. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { importSource } from '../../scripts/lib/import-source.js';

const m = await importSource(fileURLToPath(new URL('importers-node.ts', import.meta.url)));

const host = fc.stringMatching(/^[a-z]{1,8}\.(?:mx|org|example)$/);
const href = fc
  .tuple(
    fc.constantFrom('http', 'https', 'HTTPS'),
    host,
    fc.stringMatching(/^[a-z0-9/?=&._~%-]{0,12}$/),
  )
  .map(([scheme, name, rest]) => `${scheme}://${name}/${rest}`)
  .filter((url) => m.linkOf(url).tipo === 'web');
const word = fc.stringMatching(/^[a-záéñ]{1,8}$/);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A piece of HTML, with the words and the addresses that must come out of it. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    tie('element'),
    tie('link'),
    tie('image'),
  ),
  text: word.map((text) => ({ html: ` ${text} `, words: [text], hrefs: [] })),
  image: href.map((url) => ({
    html: `<img alt="" src='${escaped(url)}'>`,
    words: [],
    hrefs: [url],
  })),
  link: fc
    .tuple(href, fc.array(tie('tree'), { maxLength: 3 }))
    .map(([url, inside]) => joined(`<a class=x href="${escaped(url)}">`, inside, '</a>', [url])),
  element: fc
    .tuple(
      fc.constantFrom(
        'p',
        'div',
        'b',
        'ul',
        'li',
        'table',
        'tr',
        'td',
        'span',
        'h2',
        'ol',
        'pre',
        'blockquote',
        'o:p',
        'no-existe',
      ),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.constantFrom('close', 'open'),
    )
    .map(([tag, inside, end]) =>
      joined(
        `<${tag} style="color:red" onclick="x()">`,
        inside,
        end === 'close' ? `</${tag}>` : '',
        [],
      ),
    ),
}));

function joined(before, inside, after, hrefs) {
  return {
    html: `${before}${inside.map(({ html }) => html).join('')}${after}`,
    words: inside.flatMap(({ words }) => words),
    hrefs: [...hrefs, ...inside.flatMap((one) => one.hrefs)],
  };
}

describe('HTML to plain text', () => {
  it('loses no word and no web address, and emits no tag', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const { html, words, hrefs } = joined('', trees, '', []);
        const { texto, enlaces } = m.htmlToText(`<script>"<p>" + no</script><!-- nada -->${html}`);
        assert.doesNotMatch(texto, /[<>]|onclick|color:red/);
        for (const one of words) assert.ok(texto.includes(one), one);
        for (const url of hrefs) {
          assert.ok(texto.includes(url), `${url} in ${texto}`);
          assert.ok(
            enlaces.some(({ uri }) => uri === url),
            url,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any text, and what it gives reads as no HTML of its tags', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof m.htmlToText(text).texto === 'string',
      ),
    );
  });

  const cases = [
    [
      'entities',
      'A&ntilde;o &lt;2020&gt; &amp;&nbsp;m&aacute;s &#8212; x',
      'Año <2020> &\u00a0más — x',
    ],
    ['lists in lists', '<ol><li>uno<ul><li>dos</ul><li>tres</ol>', '1. uno\n  • dos\n2. tres'],
    [
      'tables',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'A | B\n1 | 2',
    ],
    [
      'links in links',
      '<a href="https://a.mx">x <a href="https://b.mx">y</a></a>',
      'x (https://a.mx) y (https://b.mx)',
    ],
    ['a link that says its address', '<a href="https://a.mx">https://a.mx</a>', 'https://a.mx'],
    ['a link that is cut off', 'vea <a href="https://a.mx/b', 'vea https://a.mx/b'],
    ['paragraphs and lines', '<p>a<br>b</p><p>c</p>', 'a\nb\n\nc'],
    ['scripts and styles', '<style>p{}</style>a<script>if (1 < 2) x("</p>")</script>b', 'ab'],
    ['a mail address', '<a href="mailto:a@b.mx?subject=x">escriba</a>', 'escriba (a@b.mx)'],
  ];
  for (const [what, html, text] of cases) {
    it(`writes ${what}`, () => assert.equal(m.htmlToText(html).texto, text));
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/x',
    'blob:https://a.mx/1',
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)} and says so`, () => {
      const { texto, enlaces, rechazados } = m.htmlToText(`<a href="${address}">clic</a>`);
      assert.equal(texto, 'clic');
      assert.deepEqual(enlaces, []);
      assert.equal(rechazados.length, 1);
    });
  }
});

describe('the crosswalk, word by word of the standard', () => {
  const TABLE = {
    aga: {
      ninguno: 'por_iniciar',
      iniciado: 'en_proceso',
      completo: 'concluida',
      verificado: 'verificada',
      'por verificar': 'concluida',
    },
    pa15: {
      a: 'por_iniciar',
      b: 'en_proceso',
      c: 'concluida',
      'sin avance': 'por_iniciar',
      'en proceso': 'en_proceso',
      completado: 'concluida',
    },
    ocds: {
      scheduled: 'por_iniciar',
      partiallyMet: 'en_proceso',
      met: 'concluida',
      notMet: undefined,
    },
    iati: {
      1: 'por_iniciar',
      2: 'en_proceso',
      3: 'concluida',
      4: 'verificada',
      5: 'cancelada',
      6: 'suspendida',
    },
    ogp: {
      'not started': undefined,
      limited: undefined,
      substantial: undefined,
      complete: undefined,
    },
  };
  for (const [scheme, words] of Object.entries(TABLE)) {
    for (const [word, estatus] of Object.entries(words)) {
      it(`${scheme}: ${word} → ${estatus ?? 'a person decides'}`, () => {
        assert.equal(m.crossStatus(scheme, word).estatus, estatus);
      });
    }
  }
  for (const [progress, estatus] of [
    [0, 'por_iniciar'],
    [0.5, 'en_proceso'],
    [1, 'en_proceso'],
    [99, 'en_proceso'],
    [99.99, 'en_proceso'],
    [100, 'concluida'],
  ]) {
    it(`decidim: ${progress} → ${estatus}`, () =>
      assert.equal(m.statusOfProgress(progress), estatus));
  }
  it('levels of OGP are told to need a person', () => {
    assert.equal(m.crossStatus('aga', 'limited').como, 'dudoso');
    assert.equal(m.crossStatus('ocds', 'notMet').como, 'dudoso');
  });
});

describe('dates', () => {
  const cases = [
    ['2026-12-31', '2026-12-31', 'exacta'],
    ['2026-12', '2026-12', 'exacta'],
    ['31/12/26', '2026-12-31', 'normalizada'],
    ['12/31/2026', '2026-12-31', 'normalizada'],
    ['03/04/2026', '2026-04-03', 'ambigua'],
    ['04/04/2026', '2026-04-04', 'normalizada'],
    ['31-dic-2026', '2026-12-31', 'normalizada'],
    ['31 de diciembre de 2026', '2026-12-31', 'normalizada'],
    ['dic 2026', '2026-12', 'normalizada'],
    ['12/2026', '2026-12', 'normalizada'],
    ['46387', '2026-12-31', 'normalizada'],
    ['2026-12-31T00:00:00+00:00', '2026-12-31', 'normalizada'],
    ['2026-12-31 05:59:59+00', '2026-12-30', 'instante'],
    ['2026-12-31T12:00:00.123456+00:00', '2026-12-31', 'instante'],
    ['2024-01-02 10:00:00 UTC', '2024-01-02', 'instante'],
    ['30/02/2026', undefined, 'ilegible'],
    ['2026-02-30', undefined, 'ilegible'],
    ['pronto', undefined, 'ilegible'],
    [{}, undefined, 'ilegible'],
  ];
  for (const [value, fecha, como] of cases) {
    it(`${JSON.stringify(value)} → ${fecha ?? 'none'} (${como})`, () => {
      assert.deepEqual(m.readDate(value, { zona: undefined }), { fecha, como });
    });
  }
  it('the month first, where the mapping says so', () => {
    const { fecha, como } = m.readDate('03/04/2026', { zona: undefined, orden: 'mes_primero' });
    assert.deepEqual([fecha, como], ['2026-03-04', 'normalizada']);
  });
});

describe('numbers', () => {
  const cases = [
    ['40', 40],
    ['0,4', 0.4],
    ['40 %', 40],
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ['1,250', 1250],
    [7, 7],
    ['-1', -1],
    ['', undefined],
    ['40 pesos', undefined],
    ['0x10', undefined],
    [null, undefined],
    [Infinity, undefined],
  ];
  for (const [value, numero] of cases) {
    it(`${JSON.stringify(value)} → ${numero}`, () =>
      assert.equal(m.readNumber(value).numero, numero));
  }
});

describe('CSV', () => {
  for (const [what, text, separator] of [
    ['commas inside quotes', '"a, b";c\n1;2', ';'],
    ['decimal commas below', 'a;b\n1,5;2,5\n1,5;2,5', ';'],
    ['commas', 'a,b;c,d\n1,2,3', ','],
    ['tabs', 'a\tb\n', '\t'],
  ]) {
    it(`finds the separator with ${what}`, () => assert.equal(m.findSeparator(text), separator));
  }
  it('counts rows as a spreadsheet, blank lines among them', () => {
    const mapeo = { version: '1', columnas: { A: 'compromiso.titulo', F: 'compromiso.fin' } };
    const { informe } = m.importMapped('\ufeffA;F\r\nUno;\r\n\r\nDos;nunca\r\n', mapeo);
    assert.deepEqual(informe.hallazgos[0].lugar, { fila: 4, columna: 'F' });
  });
});

describe('mappings', () => {
  const first = (value) => m.validateMapping(value).errores[0];
  it('a sound one has no error, as text and as value', () => {
    const value = {
      version: '1',
      columnas: {
        C: 'compromiso.titulo',
        X: null,
        S: 'compromiso.seccion: Género',
        N: 'actividad.x_nota',
      },
    };
    assert.deepEqual(m.validateMapping(value).errores, []);
    assert.deepEqual(m.validateMapping(JSON.stringify(value)).mapeo, value);
  });
  const wrong = [
    ['a list', [], ''],
    ['broken JSON', '{', ''],
    ['no version', { columnas: { C: 'compromiso.titulo' } }, '/version'],
    ['no columns', { version: '1' }, '/columnas'],
    ['no title', { version: '1', columnas: { F: 'actividad.fin' } }, '/columnas'],
    [
      'an unknown member',
      { version: '1', columnas: { C: 'compromiso.titulo' }, colunas: {} },
      '/colunas',
    ],
    [
      'an unknown place',
      { version: '1', columnas: { C: 'compromiso.titulo', F: 'actividad.fim' } },
      '/columnas/F',
    ],
    [
      'an unknown status',
      { version: '1', columnas: { C: 'compromiso.titulo' }, estatus: { Listo: 'terminada' } },
      '/estatus/Listo',
    ],
    [
      'OGP as a crosswalk',
      { version: '1', columnas: { C: 'compromiso.titulo' }, estatus: 'ogp' },
      '/estatus',
    ],
    [
      'a row that is none',
      { version: '1', columnas: { C: 'compromiso.titulo' }, fila_encabezados: 0 },
      '/fila_encabezados',
    ],
  ];
  for (const [what, value, ruta] of wrong) {
    it(`${what} is an error at ${ruta || 'the whole'}`, () => {
      const { errores, mapeo } = m.validateMapping(value);
      assert.ok(
        errores.some(({ lugar }) => lugar.ruta === ruta),
        JSON.stringify(errores),
      );
      assert.equal(mapeo, null);
      assert.equal(m.importMapped('C\n1', value).feed, null);
    });
  }
  it('says what was probably meant', () => {
    assert.equal(
      first({ version: '1', columnas: { C: 'compromiso.titulo', F: 'actividad.fim' } }).sugerencia,
      'actividad.fin',
    );
  });
  it('what it proposes for usual headers is sound and imports', () => {
    const headers = [
      'No.',
      'COMPROMISO',
      'Accion clave',
      'Actividad',
      'FECHA LIMITE',
      'Estatus',
      'Dependencia responsable',
      'Evidencias',
      'Zzz',
    ];
    const { mapeo, dudas } = m.suggestMapping(headers);
    assert.deepEqual(m.validateMapping(mapeo).errores, []);
    assert.deepEqual(dudas, ['Zzz']);
    const { feed } = m.importMapped(
      `${headers.join(';')}\n1;C;A;B;31/12/2026;en proceso;D;https://a.mx;z`,
      mapeo,
    );
    const [actividad] = feed.planes[0].compromisos[0].acciones[0].actividades;
    assert.equal(actividad.fin, '2026-12-31');
    assert.equal(actividad.x_csv_zzz, 'z');
  });
});

describe('garbage', () => {
  const keys = fc.constantFrom(
    'data',
    'plan',
    'compromisos',
    'compromiso',
    'acciones',
    'actividades',
    'medios_verificacion',
    'entregables',
    'revisiones',
    'conversaciones',
    'metadatos',
    'estatus',
    'archivos',
    'titulo',
    'id',
    'orden',
    'ponderacion',
    'fecha_final',
    'contenido',
    'usuario',
    'curp',
    'commitments',
    'steps',
    'objectives',
    'commitment_id',
    'step_id',
    'status',
    '__proto__',
    'constructor',
  );
  const garbage = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('<a href="https://a.mx">x</a>', 'javascript:1', '2020-01-01'),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc
      .array(fc.tuple(keys, tie('value')), { maxLength: 6 })
      .map((pairs) => Object.fromEntries(pairs)),
  })).value;
  const ends = ({ feed, informe }) => {
    if (feed === null) return informe.hallazgos.some(({ gravedad }) => gravedad === 'error');
    return m.parseFeed(feed).problemas.every(({ gravedad }) => gravedad !== 'error');
  };

  it('any JSON ends in a feed without errors or in an error with words', () => {
    fc.assert(
      fc.property(
        garbage,
        (value) =>
          ends(m.importAga(value)) &&
          ends(m.importAga({ plan: [value] })) &&
          ends(m.importAga({ compromiso: [value, { acciones: [value] }] })),
      ),
      { numRuns: 300 },
    );
  });
  it('any tables', () => {
    fc.assert(
      fc.property(
        garbage,
        garbage,
        (a, b) =>
          ends(m.importPa15(a)) &&
          ends(m.importPa15({ commitments: [a, { id: 1 }], steps: b, objectives: a })),
      ),
      { numRuns: 200 },
    );
  });
  it('any text', () => {
    const header = 'id;parent/id;title/es;progress;start_date';
    const mapeo = {
      version: '1',
      columnas: {
        id: 'compromiso.id',
        'title/es': 'compromiso.titulo',
        progress: 'actividad.estatus',
        start_date: 'actividad.fin',
        'parent/id': 'actividad.titulo',
      },
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) =>
          ends(m.importAga(text)) &&
          ends(m.importDecidim(text)) &&
          ends(m.importDecidim(`${header}\n${text}`)) &&
          ends(m.importMapped(`${header}\n${text}`, mapeo)) &&
          ends(m.importPa15({ commitments: text })),
      ),
      { numRuns: 300 },
    );
  });
  for (const value of [
    undefined,
    null,
    0,
    '',
    '[]',
    '{}',
    '<html>',
    () => 1,
    Symbol('x'),
    new Date(0),
  ]) {
    it(`${String(value) || 'blank'} is an error, not a throw`, () => {
      for (const result of [
        m.importAga(value),
        m.importPa15(value),
        m.importDecidim(value),
        m.importMapped(value, value),
      ]) {
        assert.equal(result.feed, null);
        assert.equal(result.informe.hallazgos[0].gravedad, 'error');
        assert.ok(m.reportInWords(result).length > 10);
      }
    });
  }
  it('a circle and a depth past any limit end in an error', () => {
    const circle = { plan: [{ compromisos: [] }] };
    circle.plan[0].otro = circle;
    let deep = {};
    for (let i = 0; i < 5000; i++) deep = { otro: deep };
    assert.ok(ends(m.importAga(circle)));
    assert.ok(ends(m.importAga({ plan: [deep] })));
  });
  it('texts past the limit are cut where they are shown and kept whole', () => {
    const largo = 'palabra '.repeat(4000).trim();
    const { feed } = m.importAga({
      plan: [{ compromisos: [{ titulo: 'x', metadatos: { descripcion: largo } }] }],
    });
    const [compromiso] = feed.planes[0].compromisos;
    assert.ok(compromiso.resumen.length <= 20_000);
    assert.equal(compromiso.x_resumen_completo, largo);
  });
  it('a plan without anything has no figure, never NaN', () => {
    const { feed } = m.importAga({
      plan: [
        {
          compromisos: [
            { titulo: 'x', acciones: [{ titulo: 'y', ponderacion: null, actividades: [] }] },
          ],
        },
      ],
    });
    const plan = m.derivePlan(m.parseFeed(feed), 0, { hoy: 20_000, estricto: false });
    assert.equal(plan.avance.valor, null);
  });
});

describe('words', () => {
  it('every code has its own in both languages, with the same placeholders', () => {
    const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();
    for (const code of Object.keys(m.HALLAZGOS)) {
      for (const part of [0, 1])
        assert.deepEqual(names(m.ES[code][part]), names(m.EN[code][part]), code);
    }
  });
});

describe('tables that nobody reads', () => {
  const own = (resultado, name) => Object.hasOwn(resultado.feed.planes[0], name);
  const told = (resultado, name) =>
    resultado.informe.hallazgos.some(
      ({ codigo, destino }) => codigo === 'conservado_en_x' && destino === name,
    );

  it('of AGA are kept with the first plan, and told', () => {
    const resultado = m.importAga({
      data: { compromiso: [{ id: 1, titulo: 'Agua' }], usuario: [{ id: 7, nombre: 'Ana' }] },
    });
    assert.ok(own(resultado, 'x_aga_usuario'));
    assert.ok(told(resultado, 'x_aga_usuario'));
  });

  it('of AGA under an alias, rows of no known kind too', () => {
    const resultado = m.importAga({
      items: [{ id: 1, slug: 'agua', titulo: 'Agua' }, { color: 3 }],
    });
    assert.deepEqual(resultado.feed.planes[0]['x_aga_items'], { color: 3 });
    assert.ok(told(resultado, 'x_aga_items'));
  });

  it('of PA15 too', () => {
    const resultado = m.importPa15({ commitments: [{ id: 1, title: 'Agua' }], news: [{ id: 2 }] });
    assert.deepEqual(resultado.feed.planes[0]['x_pa15_news'], [{ id: 2 }]);
    assert.ok(told(resultado, 'x_pa15_news'));
  });
});
