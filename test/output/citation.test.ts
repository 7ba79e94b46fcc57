import { expect } from '@open-wc/testing';
import { citation, citationWithEvidence } from '../../src/output/citation.js';
import { frameCode, markerCode, tagCode } from '../../src/output/embed.js';
import { fileName, slug } from '../../src/output/names.js';
import { provenanceLines } from '../../src/output/provenance.js';
import { EN, ES, feedSaying, FUENTE, HUELLA, PAGINA, takenOf } from './make.js';

describe('a citation', () => {
  it('says who publishes, what, of when, seen when and where, and the hash in short and whole', () => {
    expect(citation(ES, takenOf(feedSaying('Agua')))).to.equal(
      `Oficina. Plan. Datos al 31 de octubre de 2026. Consultado el 22 de noviembre de 2026 en ${PAGINA}. Fuente: ${FUENTE}. SHA-256 abababababab (${HUELLA}).`,
    );
  });

  it('of a commitment names it by number and title', () => {
    const taken = takenOf(feedSaying('Agua'));
    const uno = taken.compromisos[0]!;
    expect(citation(ES, { ...taken, uno })).to.include('Plan, compromiso 1, «Agua».');
    expect(citation(EN, { ...taken, uno })).to.include('Retrieved on November 22, 2026 from');
  });

  it('of a commitment can list its evidence, a line each, with what became of it', () => {
    const evidencias = [
      { titulo: 'Acta', uri: 'https://ejemplo.gob.mx/acta.pdf', fecha: '2026-05-02' },
      { titulo: 'Foto', uri: 'https://ejemplo.gob.mx/foto.jpg', estado: 'caida' },
      { titulo: 'Expediente', ubicacion: 'Archivo general, caja 3' },
    ];
    const taken = takenOf(feedSaying('Agua', { evidencias }));
    const uno = taken.compromisos[0]!;
    const [first, ...lines] = citationWithEvidence(ES, { ...taken, uno }).split('\n');
    expect(first).to.equal(citation(ES, { ...taken, uno }));
    expect(lines).to.deep.equal([
      'Evidencia de sus actividades:',
      '1.1 «Acta», 2 may 2026. https://ejemplo.gob.mx/acta.pdf',
      '1.1 «Foto». https://ejemplo.gob.mx/foto.jpg (Enlace caído)',
      '1.1 «Expediente». Archivo general, caja 3',
    ]);
    expect(citationWithEvidence(ES, taken)).to.equal(citation(ES, taken));
  });

  it('says what is not known and that a sample is one', () => {
    const feed = feedSaying('Agua');
    feed.ejemplo = true;
    delete feed.actualizado;
    const taken = takenOf(feed);
    const origen = { ...taken.origen, sha256: null, fuente: null, pagina: null };
    const text = citation(ES, { ...taken, origen });
    expect(text).to.match(/^Datos de ejemplo/);
    expect(text).to.include('Datos sin fecha publicada.');
    expect(text).to.not.include('SHA-256');
    expect(provenanceLines(ES, origen)).to.include(
      'Sin huella: este navegador o esta página no permiten calcularla.',
    );
  });
});

describe('the name of a file', () => {
  it('has place, plan, date of the data and kind, and nothing that a system refuses', () => {
    const { feed, plan } = takenOf(feedSaying('Agua'));
    plan.plan.ciclo = '2026/27 «piloto»';
    const name = fileName(feed, plan.plan, { dia: 20_000, clase: 'actividades', tipo: 'csv' });
    expect(name).to.equal('morelos-2026-27-piloto-2024-10-04-actividades.csv');
    expect(slug('../../etc/passwd')).to.equal('etc-passwd');
    expect(slug('Ñandú'.repeat(20)).length).to.be.at.most(40);
    expect(slug('日本')).to.equal('');
  });
});

describe('the code to embed', () => {
  const shown = {
    etiqueta: 'pal-tablero',
    titulo: 'Plan «uno»',
    atributos: {
      src: 'https://x.mx/a.json?b=1&c="2"',
      vista: 'tabla',
      plan: undefined,
      estricto: '',
    },
    datos: 'https://x.mx/a.json?b=1&c="2"',
    respaldo: 'Los <datos>',
  };
  const GUION = {
    carpeta: 'https://x.mx/pal@0.1.0',
    archivo: 'pal-tablero.js',
    integridad: 'sha384-abc',
  };
  const dom = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

  it('as a tag has what is shown, a pinned script and a link that remains', () => {
    const document = dom(tagCode(shown, GUION));
    const board = document.querySelector('pal-tablero')!;
    expect(board.getAttributeNames()).to.deep.equal(['src', 'vista', 'estricto']);
    expect(board.getAttribute('src')).to.equal(shown.atributos.src);
    expect(board.querySelector('a')!.getAttribute('href')).to.equal(shown.datos);
    expect(board.textContent.trim()).to.equal('Los <datos>');
    const script = document.querySelector('script')!;
    expect(script.getAttribute('src')).to.equal('https://x.mx/pal@0.1.0/pal-tablero.js');
    expect(script.getAttribute('integrity')).to.equal('sha384-abc');
    expect(script.type).to.equal('module');
    const classic = dom(tagCode(shown, { ...GUION, archivo: 'pal-tablero.classic.js' }));
    expect(classic.querySelector('script')!.defer).to.equal(true);
  });

  it('as a frame has the same in its address, a title and a link that remains', () => {
    const frame = dom(frameCode(shown, GUION)).querySelector('iframe')!;
    const url = new URL(frame.getAttribute('src')!);
    expect(url.pathname).to.equal('/pal@0.1.0/pal-marco.html');
    expect([...url.searchParams]).to.deep.equal([
      ['elemento', 'pal-tablero'],
      ['src', shown.atributos.src],
      ['vista', 'tabla'],
      ['estricto', ''],
    ]);
    expect(frame.title).to.equal(shown.titulo);
    expect(dom(frame.textContent).querySelector('a')!.getAttribute('href')).to.equal(shown.datos);
    const other = frameCode({ ...shown, etiqueta: 'avance-curva' }, GUION);
    expect(other).to.include('/pal-marco-completo.html?elemento=avance-curva&amp;');
  });

  it('as a marker has the same with data- before it and no script', () => {
    const document = dom(markerCode(shown));
    const place = document.querySelector('div')!;
    expect(place.getAttribute('data-src')).to.equal(shown.atributos.src);
    expect(place.getAttribute('data-estricto')).to.equal('');
    expect(place.hasAttribute('data-pal-tablero')).to.equal(true);
    expect(document.querySelector('script')).to.equal(null);
  });
});
