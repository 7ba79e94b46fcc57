/** Why something cannot be published; the words are the caller's. */
export type CodigoFalla =
  | 'no_es_feed'
  | 'anterior_no_es_feed'
  | 'fecha_hora'
  | 'fecha_no_avanza'
  | 'anterior_sin_fecha'
  | 'falta_anterior'
  | 'otro_ejercicio'
  | 'cadena_distinta'
  | 'sin_plan'
  | 'fecha_de_corte'
  | 'corte_repetido'
  | 'corte_vacio';

/** Publishing refuses with a code and with the value that it is about. */
export class FallaDePublicar extends Error {
  constructor(
    readonly codigo: CodigoFalla,
    readonly valor = '',
  ) {
    super(valor === '' ? codigo : `${codigo}: ${valor}`);
    this.name = 'FallaDePublicar';
  }
}
