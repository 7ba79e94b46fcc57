/** Code that puts on another page what is now shown, for each rung that sites allow. */

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for HTML, inside a quoted attribute too. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
}

export interface Incrustado {
  etiqueta: string;
  /** Attribute → value; '' for one that is only there. Undefined ones stay out. */
  atributos: Readonly<Record<string, string | undefined>>;
  /** Address of the data, words of the link that remains when a site strips the tag, and a name. */
  datos: string;
  respaldo: string;
  titulo: string;
}

/** The script of the page that shows it; unknown parts are words to be changed. */
export interface Guion {
  /** Where it stands, without a slash at its end, and its name. */
  carpeta: string;
  archivo: string;
  integridad: string;
}

/** Stand in the code where an address, a hash or the data are to be put. */
export const DIRECCION = 'DIRECCION';
export const HUELLA = 'HUELLA';
export const DATOS = 'DATOS';

const DEL_TABLERO = ['pal-tablero', 'compromiso-card', 'avance-timeline', 'avance-resumen'];

/** The file that has a tag, when nothing is known of the page. */
export const fileOf = (etiqueta: string): string =>
  DEL_TABLERO.includes(etiqueta) ? 'pal-tablero' : 'pal-completo';

function attributes({ atributos }: Incrustado, prefix: string): string {
  return Object.entries(atributos)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [
        value === '' && prefix === '' ? ` ${name}` : ` ${prefix}${name}="${htmlText(value)}"`,
      ];
    })
    .join('');
}

function fallback({ datos, respaldo }: Incrustado): string {
  return `  <p><a href="${htmlText(datos)}">${htmlText(respaldo)}</a></p>`;
}

/** The tag with its script, pinned by version and hash. */
export function tagCode(shown: Incrustado, { carpeta, archivo, integridad }: Guion): string {
  const kind = archivo.includes('.classic') ? 'defer' : 'type="module"';
  const src = htmlText(`${carpeta}/${archivo}`);
  return `<script ${kind} src="${src}" integrity="${htmlText(integridad)}" crossorigin="anonymous"></script>
<${shown.etiqueta}${attributes(shown, '')}>
${fallback(shown)}
</${shown.etiqueta}>
`;
}

/** The tag with a script of the site's own, which no hash has to vouch for. */
export function ownTagCode(shown: Incrustado, script: string): string {
  return `<script type="module" src="${htmlText(script)}"></script>
<${shown.etiqueta}${attributes(shown, '')}>
${fallback(shown)}
</${shown.etiqueta}>
`;
}

/** The marker, for editors that strip tags with a hyphen. */
export function markerCode(shown: Incrustado): string {
  return `<div data-${shown.etiqueta}${attributes(shown, 'data-')}>
${fallback(shown)}
</div>
`;
}

/** The frame, for sites that take nothing else; its page stands beside the script. */
export function frameCode(shown: Incrustado, { carpeta, archivo }: Guion): string {
  const { etiqueta, atributos, titulo } = shown;
  const asked = Object.entries(atributos).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  const all = archivo.startsWith('pal-tablero') && fileOf(etiqueta) === 'pal-tablero';
  const page = all ? 'pal-marco.html' : 'pal-marco-completo.html';
  const query = new URLSearchParams([['elemento', etiqueta], ...asked]).toString();
  const src = htmlText(`${carpeta}/${page}?${query}`);
  return `<iframe data-pal-marco src="${src}" title="${htmlText(titulo)}" width="100%" height="900" frameborder="0" loading="lazy" allow="clipboard-write">
${fallback(shown)}
</iframe>
`;
}

/** Gives each frame of the page the height that its own content tells, and no other window's. */
export const HEIGHT_CODE = `<script>
addEventListener('message', function (e) {
  var alto = Number(e.data && e.data.palMarco);
  document.querySelectorAll('iframe[data-pal-marco]').forEach(function (marco) {
    if (marco.contentWindow === e.source && alto > 0) marco.height = Math.min(50000, Math.ceil(alto));
  });
});
</script>
`;
