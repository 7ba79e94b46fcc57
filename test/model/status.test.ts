import { expect } from '@open-wc/testing';
import { ESTATUS } from '../../src/feed/codes.js';
import { noStatuses, readEstatus, statusOf } from '../../src/model/status.js';
import type { EstatusLeido } from '../../src/model/types.js';
import { accion, actividad, deriveOne } from './make.js';

const of = (...list: EstatusLeido[]): EstatusLeido => {
  const counts = noStatuses();
  for (const estatus of list) counts[estatus]++;
  return statusOf(counts);
};

describe('the status that a rule reads', () => {
  it('is the code where it is one of the list', () => {
    for (const code of ESTATUS.codigos) expect(readEstatus(code)).to.equal(code);
  });

  it('is sin_dato for no code, another code and names of Object.prototype', () => {
    for (const code of [undefined, '', 'Verificada', 'completo', 'constructor', '__proto__'])
      expect(readEstatus(code)).to.equal('sin_dato');
  });
});

describe('the computed status of an action or a commitment', () => {
  const cases: [EstatusLeido[], EstatusLeido, string][] = [
    [[], 'sin_dato', 'nothing'],
    [['cancelada', 'cancelada'], 'cancelada', 'all cancelled'],
    [['verificada', 'verificada'], 'verificada', 'all verified'],
    [['verificada', 'cancelada'], 'verificada', 'all verified but for a cancelled one'],
    [['verificada', 'concluida'], 'concluida', 'all finished'],
    [['concluida'], 'concluida', 'all concluded'],
    [['por_iniciar', 'por_iniciar'], 'por_iniciar', 'nothing begun'],
    [['suspendida', 'cancelada'], 'suspendida', 'all suspended'],
    [['sin_dato'], 'sin_dato', 'all unknown'],
    [['sin_dato', 'por_iniciar'], 'sin_dato', 'an unknown one and nothing started'],
    [['sin_dato', 'suspendida'], 'sin_dato', 'an unknown one beside a suspended one'],
    [['sin_dato', 'en_proceso'], 'en_proceso', 'an unknown one and one started'],
    [['sin_dato', 'verificada'], 'en_proceso', 'an unknown one and one finished'],
    [['por_iniciar', 'verificada'], 'en_proceso', 'one finished, one not begun'],
    [['por_iniciar', 'suspendida'], 'en_proceso', 'a mix without anything unknown'],
    [['en_proceso'], 'en_proceso', 'one in progress'],
  ];
  for (const [list, expected, why] of cases) {
    it(`is ${expected} for ${why}`, () => expect(of(...list)).to.equal(expected));
  }

  it('looks at the activities of actions and at the direct ones together', () => {
    const c = deriveOne({
      estado: 'concluido',
      acciones: [accion([actividad('verificada')]), accion([actividad('cancelada')])],
      actividades: [actividad('concluida')],
    });
    expect(c.estatus).to.equal('concluida');
    expect(c.estado, 'the stated one stands beside it').to.equal('concluido');
    expect(c.acciones.map((a) => a.estatus)).to.deep.equal(['verificada', 'cancelada']);
  });
});
