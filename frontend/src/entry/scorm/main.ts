// The player's frame, on the origin where packages run: it puts SCORM's run-time on its window, where packages look for it among
// their parents, and tells the learner's page what the run-time holds. It has no session and calls no API.
import { flat, kept, launchValues, type Snapshot, type Start } from '@/features/learning/scorm-protocol';

/** What is used of the library's run-times. */
interface Runtime {
  cmi: { getCurrentTotalTime(): string };
  on(event: string, heard: () => void): void;
  loadFromFlattenedJSON(values: Record<string, string>): void;
  renderCMIToJSONObject(): Record<string, unknown>;
}

const SETTINGS = {
  autocommit: false,
  lmsCommitUrl: false,
  logLevel: 5,
  // What a package says of itself stands; the product has passing scores of its own.
  mastery_override: false,
} as const;
/** How long a package may go on setting values before they are told. */
const PAUSE_MS = 1500;
const SANDBOX = ['scripts', 'same-origin', 'forms', 'popups', 'popups-to-escape-sandbox', 'modals', 'downloads'];

/** The origin of the page that shows this frame; the policy of this page lets nobody else show it. */
const page = new URL(decodeURIComponent(location.hash.slice(1))).origin;
/** Held on to: a frame that is being taken away has no parent any more, and its last words are the ones that count. */
const shower = window.parent;
const say = (message: Snapshot | { kind: 'ready' }) => shower.postMessage(message, page);

type RuntimeClass = new (settings: typeof SETTINGS) => Runtime;

async function runtimeOf(version: Start['version']): Promise<Runtime> {
  // The library's types speak of a default export; what it ships is named.
  if (version === '1.2') {
    const module = (await import('scorm-again/scorm12/min')) as unknown as { Scorm12API: RuntimeClass };
    const api = new module.Scorm12API(SETTINGS);
    Object.assign(window, { API: api });
    return api;
  }
  const module = (await import('scorm-again/scorm2004/min')) as unknown as { Scorm2004API: RuntimeClass };
  const api = new module.Scorm2004API(SETTINGS);
  Object.assign(window, { API_1484_11: api });
  return api;
}

/** Tells what the run-time holds: at once when the package asks for it, soon after it set something, and when the page is left. */
function listen(runtime: Runtime, version: Start['version']) {
  const [prefix, end, time] =
    version === '1.2' ? ['LMS', 'LMSFinish', 'cmi.core.total_time'] : ['', 'Terminate', 'cmi.total_time'];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  const tell = (ended: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const cmi = { ...kept(flat(runtime.renderCMIToJSONObject())), [time]: runtime.cmi.getCurrentTotalTime() };
    const { [time]: _time, ...rest } = cmi;
    const now = JSON.stringify(rest);
    // The time alone runs on; it goes along with what is told for another reason.
    if (now === told && !ended) return;
    told = now;
    say({ kind: 'snapshot', cmi, ended });
  };
  runtime.on(`${prefix}SetValue`, () => {
    timer ??= setTimeout(() => tell(false), PAUSE_MS);
  });
  runtime.on(`${prefix}Commit`, () => tell(false));
  runtime.on(end, () => tell(true));
  addEventListener('pagehide', () => {
    if (timer !== undefined) tell(false);
  });
}

async function start(told: Start): Promise<void> {
  if (told.item.tracked) {
    const runtime = await runtimeOf(told.version);
    runtime.loadFromFlattenedJSON(launchValues(told));
    listen(runtime, told.version);
  }
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', SANDBOX.map((one) => `allow-${one}`).join(' '));
  frame.allow = 'autoplay; fullscreen';
  frame.title = document.title;
  frame.src = told.item.url;
  document.getElementById('stage')?.append(frame);
  // What does not speak with the run-time is done by looking at it.
  if (!told.item.tracked) say({ kind: 'snapshot', cmi: {}, ended: false });
}

addEventListener('message', function hear(event: MessageEvent) {
  if (event.origin !== page || event.source !== shower || event.data?.kind !== 'start') return;
  removeEventListener('message', hear);
  const told = event.data as Start;
  // Only files of this origin: the page cannot be made to show anything else in here.
  if (new URL(told.item.url).origin === location.origin) void start(told);
});
say({ kind: 'ready' });
