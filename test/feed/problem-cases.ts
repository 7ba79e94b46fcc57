/** One feed for every code that the reader can emit. */
import { LIMITES } from '../../src/feed/limits.js';
import type { ParseOptions } from '../../src/feed/parse.js';
import type { CodigoProblema } from '../../src/feed/problems.js';

export type Case = [CodigoProblema, unknown, ParseOptions?];

const plan = (members: string): string => `{"planes": [{${members}}]}`;
const compromiso = (members: string): string =>
  plan(`"compromisos": [{"id": "c1", "titulo": "Agua", ${members}}]`);
const actividad = (members: string): string =>
  compromiso(`"actividades": [{"titulo": "Medir", ${members}}]`);
const root = (members: string): string => `{"planes": [], ${members}}`;
const stl = (members: string): string => `{"ejercicio": {"secretariado": [{${members}}]}}`;

export const CASES: readonly Case[] = [
  ['documento_vacio', ''],
  ['no_es_json_html', '<!doctype html><title>404</title>'],
  ['no_es_json_binario', Uint8Array.of(0x50, 0x4b, 3, 4)],
  ['json_invalido', '{"planes": [],}'],
  ['json_incompleto', '{"planes": ['],
  ['no_es_objeto', '[]'],
  ['sin_ejercicio_ni_planes', '{"plan": []}'],
  ['version_no_soportada', root('"version": "2.0"')],
  ['demasiado_grande', new Uint8Array(LIMITES.bytes + 1)],
  ['demasiado_profundo', root(`"x_a": ${'['.repeat(70)}${']'.repeat(70)}`)],
  ['demasiados_elementos', plan(`"compromisos": [${'1,'.repeat(LIMITES.elementos)}1]`)],
  [
    'lectura_imposible',
    {
      get planes(): never {
        throw new Error('x');
      },
    },
  ],
  [
    'codificacion_windows_1252',
    Uint8Array.from('{"planes": [], "x_a": "\u00e1"}', (c) => c.charCodeAt(0)),
  ],
  [
    'codificacion_danada',
    Uint8Array.of(...new TextEncoder().encode('{"planes": [], "x_a": "áéí'), 0xff, 0x22, 0x7d),
  ],
  [
    'codificacion_utf_16',
    Uint8Array.from('{\0"\0p\0l\0a\0n\0e\0s\0"\0:\0[\0]\0}\0', (c) => c.charCodeAt(0)),
  ],
  ['falta_miembro', plan('"compromisos": [{"id": "c1"}]')],
  ['tipo_incorrecto', compromiso('"actividades": "muchas"')],
  ['fecha_invalida', plan('"inicio": "31/12/26"')],
  ['fecha_hora_invalida', root('"actualizado": "hoy"')],
  ['enlace_no_permitido', root('"uri": "ftp://x.mx"')],
  ['correo_invalido', root('"publicador": {"correo": "x"}')],
  ['numero_fuera_de_rango', actividad('"ponderacion": -5')],
  ['texto_demasiado_largo', plan(`"objetivo": "${'x'.repeat(20_001)}"`)],
  ['formato_invalido', '{"ejercicio": {"entidad": {"cve_ent": "Morelos"}}}'],
  ['evidencia_sin_lugar', root('"fuentes": [{"titulo": "Acta"}]')],
  [
    'voto_sin_votante',
    stl('"sesiones": [{"acuerdos": [{"texto": "x", "votos": [{"sentido": "a_favor"}]}]}]'),
  ],
  ['elemento_vacio', plan('"compromisos": [null]')],
  ['id_duplicado', plan('"ejes": [{"id": "e", "titulo": "A"}, {"id": "e", "titulo": "B"}]')],
  ['id_faltante', plan('"compromisos": [{"titulo": "Agua"}]')],
  ['id_invalido', plan('"id": "Plan 1"')],
  ['codigo_desconocido', actividad('"estatus": "Terminada"')],
  ['sin_estatus', actividad('"fin": "2026"')],
  ['falta_recomendado', plan('"inicio": "2026"')],
  ['sin_licencia', root('"version": "1.0"')],
  ['version_invalida', root('"version": "1"')],
  ['idioma_invalido', root('"idioma": "español"')],
  ['zona_desconocida', root('"zona_horaria": "Centro"')],
  [
    'actualizado_futuro',
    root('"actualizado": "2030-01-01T00:00:00Z"'),
    { ahora: Date.UTC(2026, 0, 1) },
  ],
  ['referencia_sin_destino', compromiso('"eje": "e9"')],
  ['referencia_a_otra_clase', compromiso('"eje": "c1"')],
  ['pesos_no_suman_100', actividad('"estatus": "concluida", "ponderacion": 30')],
  ['fin_antes_de_inicio', plan('"inicio": "2026-02", "fin": "2026-01"')],
  ['estatus_contradictorio', actividad('"estatus": "por_iniciar", "concluida": "2026-01-01"')],
  ['faltan_firmas', '{"ejercicio": {"declaraciones": [{"firmantes": [{"sector": "academia"}]}]}}'],
  ['faltan_titulares', stl('"asientos": [{"sector": "municipio"}]')],
  [
    'acuerdo_no_sigue',
    stl(
      '"reglas": [{"modo": "mayoria_simple"}], "sesiones": [{"acuerdos": [{"texto": "x",' +
        '"votos": [{"sector": "autoridad", "sentido": "en_contra"}], "resultado": "aprobado"}]}]',
    ),
  ],
  [
    'historia_no_cuadra',
    root(
      '"cambios": [{"fecha": "2026-01-01T00:00:00Z", "ruta": "/licencia", "despues": "CC0-1.0"}]',
    ),
  ],
  [
    'dato_reservado',
    '{"ejercicio": {"regiones": [{"nombre": "Sur", "enlace": {"nombre": "Ana", "reservado": true}}]}}',
  ],
  ['posible_curp', plan('"objetivo": "GOMC900101HMSRRL09"')],
  ['posible_telefono', compromiso('"contacto": {"nombre": "Tel. 777 123 4567"}')],
  ['version_mas_nueva', root('"version": "1.9"')],
  ['miembro_desconocido', root('"Licencia": "x"')],
  ['miembro_prohibido', root('"__proto__": {"a": 1}')],
  ['numero_como_texto', compromiso('"numero": 7')],
  ['caracteres_de_control', plan('"titulo": "a\\u0007b"')],
  ['mas_problemas', plan(`"compromisos": [${'{},'.repeat(1_100)}{}]`)],
];
