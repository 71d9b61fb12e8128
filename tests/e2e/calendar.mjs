// A calendar feed as a calendar program sees it: RFC 5545 by a parser that is not ours, and what that parser forgives.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../frontend/package.json', import.meta.url));
const ICAL = require('ical.js');
/** RFC 5545, 3.1: octets of a line without its break. */
const LONGEST_LINE = 75;

/** Fetches a feed without any log-in; answers its events, earliest first. */
export async function readCalendar(address) {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /^text\/calendar/);
  const text = await answer.text();
  assert.ok(text.endsWith('END:VCALENDAR\r\n'), 'the last line is ended, too');
  for (const line of text.split('\r\n')) {
    assert.ok(!line.includes('\n'), `a line ends in CRLF: ${line}`);
    assert.ok(Buffer.byteLength(line) <= LONGEST_LINE, `longer than ${LONGEST_LINE} octets: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const { startDate, endDate, summary, uid, sequence } = event;
    assert.ok(summary && uid && component.getFirstPropertyValue('dtstamp'), `${uid} lacks what every event needs`);
    assert.ok(startDate.isDate && endDate.isDate, `${uid} is a day, not a time`);
    assert.equal(endDate.subtractDate(startDate).toSeconds(), 86_400, `${uid} lasts one day`);
    return { kind: uid.split('.')[0], day: startDate.toString(), summary, uid, sequence };
  });
  const uids = events.map(({ uid }) => uid);
  assert.equal(new Set(uids).size, uids.length, 'an event is there once');
  return events.sort((a, b) => a.day.localeCompare(b.day));
}
