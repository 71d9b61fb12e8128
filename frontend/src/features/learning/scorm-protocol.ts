// What the learner's page and the player's frame, which lies on another origin, say to each other.

/** What an item is launched with. */
export interface Start {
  kind: 'start';
  version: '1.2' | '2004';
  learner: { id: string; name: string };
  item: {
    url: string;
    tracked: boolean;
    resumed: boolean;
    launchData: string;
    mastery: string | null;
    cmi: Record<string, string>;
  };
}

/** The frame is there, and waits for its start. */
export interface Ready {
  kind: 'ready';
}

/** What the run-time holds now. */
export interface Snapshot {
  kind: 'snapshot';
  cmi: Record<string, string>;
  /** The package has ended its session. */
  ended: boolean;
}

export type FromFrame = Ready | Snapshot;

/** A message of the frame; of anybody else's, nothing. */
export function readFrame(data: unknown): FromFrame | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'ready') return { kind: 'ready' };
  if (data.kind !== 'snapshot' || !('cmi' in data) || typeof data.cmi !== 'object' || data.cmi === null)
    return undefined;
  const values = Object.entries(data.cmi).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { kind: 'snapshot', cmi: Object.fromEntries(values), ended: 'ended' in data && data.ended === true };
}

type Nested = { [name: string]: unknown };

/** Values by their full names, as SCORM names them: `cmi.interactions.0.id`. What has no value is left out. */
export function flat(tree: Nested, at = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree)) {
    const here = at === '' ? name : `${at}.${name}`;
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'object') Object.assign(found, flat(value as Nested, here));
    else found[here] = String(value);
  }
  return found;
}

/** What the run-time says for itself and is never given back: who it is, how it was launched, the time of this session. */
const OF_THE_LAUNCH =
  /^cmi\.(core\.)?(student_id|student_name|learner_id|learner_name|credit|entry|exit|lesson_mode|mode|session_time|_version|_children)$|^cmi\.(launch_data|student_data|comments_from_lms|max_time_allowed|time_limit_action|scaled_passing_score|completion_threshold)|\._(count|children)$/;

/** What is kept of the values, and given back at the next launch. */
export const kept = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('cmi.') && !OF_THE_LAUNCH.test(name)));

/** The values that a launch begins with. */
export function launchValues({ version, learner, item }: Start): Record<string, string> {
  const entry = item.resumed ? 'resume' : Object.keys(item.cmi).length === 0 ? 'ab-initio' : '';
  const { launchData, mastery } = item;
  const own =
    version === '1.2'
      ? {
          'cmi.core.student_id': learner.id,
          'cmi.core.student_name': learner.name,
          'cmi.core.credit': 'credit',
          'cmi.core.entry': entry,
          'cmi.launch_data': launchData,
          'cmi.student_data.mastery_score': mastery ?? '',
        }
      : {
          'cmi.learner_id': learner.id,
          'cmi.learner_name': learner.name,
          'cmi.entry': entry,
          'cmi.launch_data': launchData,
          'cmi.scaled_passing_score': mastery ?? '',
        };
  const said = Object.entries(own).filter(([, value]) => value !== '');
  return { ...kept(item.cmi), ...Object.fromEntries(said) };
}
