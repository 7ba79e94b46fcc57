import { expect } from '@open-wc/testing';
import { usedSigns } from '../../src/layout/key.js';
import { actividad, compromiso, derive } from '../model/make.js';

describe('usedSigns', () => {
  const signs = (...actividades: Parameters<typeof actividad>[2][]): string[] =>
    usedSigns(
      derive([
        compromiso({ actividades: actividades.map((rest) => actividad('en_proceso', 1, rest)) }),
      ]).compromisos,
    );

  it('names only the signs that occur', () => {
    expect(signs({ inicio: '2016-05-01', fin: '2016-08-01' })).to.deep.equal(['avance']);
    expect(signs({ inicio: '2016-05-01', fin: '2016-08' })).to.deep.equal(['avance', 'vago']);
    expect(signs({ fin: '2016-08-01' })).to.deep.equal(['punto']);
    expect(signs({ inicio: '2016-01-01', fin: '2016-05-01' })).to.deep.equal(['avance', 'tarde']);
    expect(signs({ fin: '2016-08-01', fin_original: '2016-06-01' })).to.include('movida');
    expect(signs()).to.deep.equal(['fantasma']);
  });

  it('names the part without data where an average has one', () => {
    const { compromisos } = derive([
      compromiso({ actividades: [actividad('concluida'), actividad()] }),
    ]);
    expect(usedSigns(compromisos)).to.include('sin_dato');
  });
});
