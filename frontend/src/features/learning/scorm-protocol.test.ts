import { expect, it } from 'vitest';
import { flat, kept, launchValues, readFrame, type Start } from './scorm-protocol';

const start = (version: Start['version'], cmi: Record<string, string>, resumed: boolean): Start => ({
  kind: 'start',
  version,
  learner: { id: 'lrn_1', name: '清水 恵' },
  item: { url: 'http://x/', tracked: true, resumed, launchData: '', mastery: '70', cmi },
});

it('values are named as SCORM names them', () => {
  const tree = {
    cmi: { core: { score: { raw: 80 } }, interactions: { 0: { id: 'q1' } }, suspend_data: '', entry: null },
  };
  expect(flat(tree)).toEqual({ 'cmi.core.score.raw': '80', 'cmi.interactions.0.id': 'q1' });
});

it('what belongs to a launch is not given back at the next one', () => {
  const said = {
    'cmi.core.student_name': 'x',
    'cmi.core.session_time': '00:01:00',
    'cmi.core.total_time': '00:05:00',
    'cmi.core.exit': 'suspend',
    'cmi.suspend_data': 'p=1',
    'cmi.interactions._count': '2',
    'cmi.interactions.0.id': 'q1',
    'cmi.student_data.mastery_score': '10',
  };
  expect(Object.keys(kept(said))).toEqual(['cmi.core.total_time', 'cmi.suspend_data', 'cmi.interactions.0.id']);
});

it('a launch says who it is, and whether one goes on', () => {
  expect(launchValues(start('1.2', {}, false))).toMatchObject({
    'cmi.core.entry': 'ab-initio',
    'cmi.core.student_name': '清水 恵',
    'cmi.student_data.mastery_score': '70',
  });
  expect(launchValues(start('2004', { 'cmi.location': '3' }, true))).toMatchObject({
    'cmi.entry': 'resume',
    'cmi.location': '3',
  });
});

it('only messages of the frame are read', () => {
  expect(readFrame({ kind: 'snapshot', cmi: { a: '1', b: 2 }, ended: 'yes' })).toEqual({
    kind: 'snapshot',
    cmi: { a: '1' },
    ended: false,
  });
  for (const other of [undefined, 'ready', { kind: 'start' }, { kind: 'snapshot', cmi: null }]) {
    expect(readFrame(other)).toBeUndefined();
  }
});
