import { expect } from '@open-wc/testing';
import { isDateTime } from '../../src/feed/index.js';
import { momentText } from '../../src/feed/moment.js';

describe('momentText', () => {
  const ms = Date.UTC(2026, 10, 28, 19, 20, 5);

  it('writes a moment with the offset of the zone', () => {
    expect(momentText(ms)).to.equal('2026-11-28T13:20:05-06:00');
    expect(momentText(ms, 'America/Cancun')).to.equal('2026-11-28T14:20:05-05:00');
    expect(momentText(ms, 'America/Hermosillo')).to.equal('2026-11-28T12:20:05-07:00');
    expect(momentText(ms, 'Asia/Kolkata')).to.equal('2026-11-29T00:50:05+05:30');
    expect(momentText(ms, 'UTC')).to.equal('2026-11-28T19:20:05+00:00');
  });

  it('follows summer time where there is some', () => {
    expect(momentText(Date.UTC(2026, 6, 1), 'America/Tijuana')).to.equal(
      '2026-06-30T17:00:00-07:00',
    );
    expect(momentText(Date.UTC(2026, 0, 1), 'America/Tijuana')).to.equal(
      '2025-12-31T16:00:00-08:00',
    );
  });

  it('falls to Mexico City for a zone that nobody knows, and is always a date-time', () => {
    expect(momentText(ms, 'Marte/Olympus')).to.equal('2026-11-28T13:20:05-06:00');
    expect(isDateTime(momentText(ms))).to.equal(true);
  });
});
