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
  /** Attribute → value; '' for one that is only there. Undefined ones stay out. */
  atributos: Readonly<Record<string, string | undefined>>;
  /** Address of the data and words of the link that remains when a site strips the tag. */
  datos: string;
  respaldo: string;
}

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
export function tagCode(shown: Incrustado, version: string): string {
  const script = `DIRECCION/pal-tablero@${version}/dist/pal-tablero.js`;
  return `<script type="module" src="${script}" integrity="HUELLA" crossorigin="anonymous"></script>
<pal-tablero${attributes(shown, '')}>
${fallback(shown)}
</pal-tablero>
`;
}

/** The marker, for editors that strip tags with a hyphen. */
export function markerCode(shown: Incrustado): string {
  return `<div data-pal-tablero${attributes(shown, 'data-')}>
${fallback(shown)}
</div>
`;
}
