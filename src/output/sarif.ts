/** Checked files as SARIF 2.1.0 (OASIS), which code hosts show beside the line. */
import { PROBLEMAS, type Gravedad } from '../feed/problems.js';
import type { Dicho, Revision } from './report.js';

const LEVEL: Readonly<Record<Gravedad, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  advertencia: 'warning',
  aviso: 'note',
};

export interface Herramienta {
  nombre: string;
  version: string;
  /** True when every file passed. */
  exito: boolean;
}

/** A path or address as a reference, with `/` between its parts; standard input has none. */
function uriOf(archivo: string): string {
  if (/^https?:\/\//i.test(archivo)) return archivo;
  const path = archivo.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}

function location(archivo: string, d: Dicho): object {
  const cell = d.hoja ? [d.hoja, d.celda].filter(Boolean).join('!') : '';
  const logical = [
    ...(d.puntero ? [{ fullyQualifiedName: d.puntero, kind: 'member' }] : []),
    ...(cell === '' ? [] : [{ fullyQualifiedName: cell, kind: 'element' }]),
  ];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(archivo) },
      ...(d.linea !== undefined && {
        region: { startLine: d.linea, startColumn: d.columna ?? 1 },
      }),
    },
    ...(logical.length > 0 && { logicalLocations: logical }),
  };
}

/** Rules in the order of the standard, then those of workbooks as they come. */
function rulesOf(revisiones: readonly Revision[]): { ids: string[]; rules: object[] } {
  const first = new Map<string, Dicho>();
  for (const { dichos } of revisiones) {
    for (const d of dichos) if (!first.has(d.codigo)) first.set(d.codigo, d);
  }
  const known = Object.keys(PROBLEMAS).filter((id) => first.has(id));
  const ids = [...known, ...[...first.keys()].filter((id) => !known.includes(id))];
  const rules = ids.map((id) => {
    const { gravedad, remedio } = first.get(id)!;
    return {
      id,
      ...(remedio && { help: { text: remedio } }),
      defaultConfiguration: { level: LEVEL[gravedad] },
    };
  });
  return { ids, rules };
}

/** The SARIF log of one run. */
export function sarifLog(revisiones: readonly Revision[], h: Herramienta): object {
  const { ids, rules } = rulesOf(revisiones);
  const results = revisiones.flatMap(({ archivo, dichos }) =>
    dichos.map((d) => ({
      ruleId: d.codigo,
      ruleIndex: ids.indexOf(d.codigo),
      level: LEVEL[d.gravedad],
      message: { text: d.texto },
      locations: [location(archivo, d)],
    })),
  );
  const notifications = revisiones.flatMap(({ archivo, falla }) =>
    falla === undefined
      ? []
      : [
          {
            level: 'error',
            message: { text: falla },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(archivo) } } }],
          },
        ],
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: h.nombre, version: h.version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            exitCode: h.exito ? 0 : 1,
            toolExecutionNotifications: notifications,
          },
        ],
        results,
      },
    ],
  };
}
