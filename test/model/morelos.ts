/** The plan of the visual reference: the figures that its board shows are known by hand. */
import type { Actividad, Compromiso, Plan } from '../../src/feed/types.js';

const evidencia = [{ titulo: 'Minuta', uri: 'https://ejemplo.org/minuta.pdf' }];

function act(
  id: string,
  estatus: string,
  fechas: [string | undefined, string],
  rest: Partial<Actividad> = {},
): Actividad {
  const [inicio, fin] = fechas;
  const needsEvidence = estatus === 'verificada' || estatus === 'concluida';
  return {
    id,
    titulo: `Actividad ${id}`,
    estatus,
    ...(inicio && { inicio }),
    fin,
    ...(needsEvidence && { evidencias: evidencia }),
    ...rest,
  };
}

const DISPUTE: Partial<Actividad> = {
  posturas: [
    { sector: 'autoridad', fecha: '2016-03-18', estatus: 'concluida' },
    { sector: 'sociedad_civil', fecha: '2016-04-05', estatus: 'en_proceso' },
    { sector: 'organismo_garante', fecha: '2016-04-22', estatus: 'concluida' },
  ],
};

const UNO: Compromiso = {
  id: 'c1',
  numero: '1',
  titulo: 'Esquemas participativos para el manejo integral de residuos sólidos',
  acciones: [
    {
      id: 'c1a',
      titulo: 'Diagnóstico participativo',
      ponderacion: 40,
      actividades: [
        act('1.1', 'verificada', ['2015-10-05', '2015-11-15'], { concluida: '2015-11-12' }),
        act('1.2', 'verificada', ['2015-11-16', '2016-01-31'], { concluida: '2016-02-09' }),
        act('1.3', 'concluida', ['2016-02-01', '2016-03-15'], { ...DISPUTE, evidencias: [] }),
      ],
    },
    {
      id: 'c1b',
      titulo: 'Separación en tres colonias',
      ponderacion: 35,
      actividades: [
        act('1.4', 'en_proceso', ['2016-02-15', '2016-04-30']),
        act('1.5', 'en_proceso', ['2016-03-01', '2016-06-15'], { fin_original: '2016-04-15' }),
        act('1.6', 'por_iniciar', ['2016-06-01', '2016-07-31']),
      ],
    },
    {
      id: 'c1c',
      titulo: 'Vigilancia y rendición de cuentas',
      ponderacion: 25,
      actividades: [
        act('1.7', 'por_iniciar', ['2016-05-16', '2016-06-30']),
        act('1.8', 'por_iniciar', ['2016-07-01', '2016-09-15']),
      ],
    },
  ],
};

const DOS: Compromiso = {
  id: 'c2',
  numero: '2',
  titulo: 'Simplificar la comunicación de la justicia electoral con la sociedad',
  actividades: [
    act('2.1', 'verificada', [undefined, '2015-12-11']),
    act('2.2', 'verificada', [undefined, '2016-03-11']),
    act('2.3', 'concluida', [undefined, '2016-04-22'], { evidencias: [] }),
    act('2.4', 'en_proceso', ['2016-05-01', '2016-06-30']),
  ],
};

const TRES: Compromiso = {
  id: 'c3',
  numero: '3',
  titulo: 'Mejorar la confianza en las policías estatal y municipales',
  actividades: [
    act('3.1', 'verificada', [undefined, '2015-12-18']),
    act('3.2', 'concluida', [undefined, '2016-03-31'], DISPUTE),
    act('3.3', 'en_proceso', [undefined, '2016-05-06']),
    act('3.4', 'en_proceso', [undefined, '2016-07-29']),
    act('3.5', 'por_iniciar', [undefined, '2016-09-15']),
  ],
};

const CUATRO: Compromiso = {
  id: 'c4',
  numero: '4',
  titulo: 'Transparentar el destino de la recaudación',
  actividades: [
    act('4.1', 'verificada', [undefined, '2015-11-30']),
    act('4.2', 'concluida', [undefined, '2016-04-15']),
    act('4.3', 'en_proceso', [undefined, '2016-05-25']),
    act('4.4', 'por_iniciar', [undefined, '2016-08-15']),
  ],
};

const CINCO: Compromiso = {
  id: 'c5',
  numero: '5',
  titulo: 'Potenciar el conocimiento del derecho de acceso a la información',
  actividades: [
    act('5.1', 'verificada', [undefined, '2015-12-04']),
    act('5.2', 'verificada', [undefined, '2016-03-18']),
    act('5.3', 'verificada', [undefined, '2016-04-15']),
    act('5.4', 'verificada', [undefined, '2016-05-06']),
  ],
};

const P1: Compromiso = {
  id: 'p1',
  numero: 'P1',
  tipo: 'proactivo',
  titulo: 'Vigilar la Agenda Mínima Ciudadana',
  actividades: [
    act('p1.1', 'en_proceso', [undefined, '2016-06-10'], { fin_original: '2016-03-31' }),
    act('p1.2', 'por_iniciar', [undefined, '2016-08-12']),
    act('p1.3', 'por_iniciar', [undefined, '2016-09-23']),
  ],
};

const P2: Compromiso = {
  id: 'p2',
  numero: 'P2',
  tipo: 'proactivo',
  estado: 'suspendido',
  titulo: 'Rehabilitar la vía férrea',
  actividades: [
    act('p2.1', 'concluida', [undefined, '2016-01-29']),
    act('p2.2', 'suspendida', [undefined, '2016-03-31']),
    act('p2.3', 'suspendida', [undefined, '2016-07-29']),
    act('p2.4', 'cancelada', [undefined, '2016-05-31']),
  ],
};

export const MORELOS: Plan = {
  id: 'morelos-1',
  titulo: 'Plan de Acción Local de Morelos',
  inicio: '2015-09-29',
  estado: 'vigente',
  compromisos: [
    UNO,
    DOS,
    TRES,
    CUATRO,
    CINCO,
    { id: 'c6', numero: '6', titulo: 'Seguir el dinero del programa Beca Salario' },
    P1,
    P2,
  ],
};
