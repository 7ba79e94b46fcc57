import { expect } from '@open-wc/testing';
import * as d3 from 'd3-shape';
import fc from 'fast-check';
import * as slim from '../../src/layout/shape-slim.js';

const TAU = 2 * Math.PI;

describe('the part of d3-shape in the files of the CDN', () => {
  it('draws each sector of a ring as d3-shape does', () => {
    const turnPart = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1e-9, 1e-6, 0.25, 0.5, 0.75, 1 - 1e-6, 1 - 1e-9, 1),
    );
    fc.assert(
      fc.property(turnPart, turnPart, fc.integer({ min: 1, max: 97 }), (a, b, inner) => {
        const draw = (arc: ReturnType<typeof d3.arc<null>>): string | null =>
          arc
            .innerRadius(inner)
            .outerRadius(98)
            .startAngle(Math.min(a, b) * TAU)
            .endAngle(Math.max(a, b) * TAU)(null);
        const one = slim.arc() as unknown as ReturnType<typeof d3.arc<null>>;
        expect(draw(one)).to.equal(draw(d3.arc<null>()));
      }),
      { numRuns: 2000 },
    );
  });

  it('shares the turn between the parts as d3-shape does', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 100, noNaN: true }));
    const weights = fc.array(weight, { maxLength: 40 });
    fc.assert(
      fc.property(weights, (data) => {
        const theirs = d3
          .pie<number>()
          .sort(null)
          .value((n) => n)(data);
        const ours = slim
          .pie<number>()
          .sort(null)
          .value((n) => n)(data);
        expect(ours).to.deep.equal(
          theirs.map((s) => ({ data: s.data, startAngle: s.startAngle, endAngle: s.endAngle })),
        );
      }),
    );
  });

  it('draws a line through points as d3-shape does', () => {
    const coordinate = fc.oneof(
      fc.integer({ min: -5, max: 105 }),
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    );
    const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 });
    fc.assert(
      fc.property(points, (data) => {
        expect(slim.line()(data)).to.equal(d3.line()(data));
      }),
      { numRuns: 2000 },
    );
  });

  it('links two points as d3-shape does', () => {
    const n = fc.oneof(
      fc.integer({ min: -500, max: 500 }),
      fc.double({ min: -500, max: 500, noNaN: true }),
    );
    const point = fc.tuple(n, n);
    fc.assert(
      fc.property(point, point, (source, target) => {
        expect(slim.linkHorizontal()({ source, target })).to.equal(
          d3.linkHorizontal()({ source, target }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
