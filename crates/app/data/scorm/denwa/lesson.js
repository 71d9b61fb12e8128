// Slides, then questions, then the result. Where one was and what was answered is kept after every step.
const PASSING = 70;
const state = { at: 0, answers: [], ...read() };

function read() {
  try {
    return JSON.parse(runtime.get('cmi.suspend_data') || '{}');
  } catch {
    return {};
  }
}

const last = scenes.length + questions.length;
const $ = (id) => document.getElementById(id);
const make = (tag, text, kind) => Object.assign(document.createElement(tag), { textContent: text, className: kind || '' });

function keep() {
  runtime.set('cmi.core.lesson_location', state.at);
  runtime.set('cmi.suspend_data', JSON.stringify(state));
  runtime.save();
}

function show() {
  const scene = $('scene');
  scene.replaceChildren();
  $('bar').value = state.at / last;
  $('place').textContent = `${Math.min(state.at + 1, last + 1)} / ${last + 1}`;
  if (state.at < scenes.length) {
    scene.append(make('h1', scenes[state.at].title));
    scene.insertAdjacentHTML('beforeend', scenes[state.at].html);
  } else if (state.at < last) ask(scene, state.at - scenes.length);
  else finish(scene);
  $('back').disabled = state.at === 0 || state.at === last;
  const question = state.at - scenes.length;
  $('next').disabled = state.at === last || (question >= 0 && state.answers[question] === undefined);
  $('next').textContent = state.at === last - 1 ? '結果を見る' : '次へ';
}

function ask(scene, number) {
  const question = questions[number];
  const given = state.answers[number];
  scene.append(make('h1', `確認 ${number + 1}`));
  const box = document.createElement('fieldset');
  box.append(make('legend', question.text));
  question.choices.forEach((choice, place) => {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'choice', value: String(place) });
    input.checked = given === place;
    input.disabled = given !== undefined;
    label.append(input, make('span', choice));
    box.append(label);
  });
  scene.append(box);
  if (given !== undefined) return explain(scene, question, given);
  const button = make('button', '答える', 'answer');
  button.type = 'button';
  button.onclick = () => {
    const picked = box.querySelector('input:checked');
    if (!picked) return;
    state.answers[number] = Number(picked.value);
    note(number, state.answers[number]);
    keep();
    show();
  };
  scene.append(button);
}

function explain(scene, question, given) {
  const right = given === question.right;
  const said = make('p', right ? '正解です。' : '不正解です。', `said ${right ? 'good' : 'bad'}`);
  said.setAttribute('role', 'status');
  scene.append(said, make('p', question.why));
}

/** What was answered, as the learning system's reports read it. */
function note(number, given) {
  const at = `cmi.interactions.${Number(runtime.get('cmi.interactions._count') || 0)}`;
  runtime.set(`${at}.id`, `q${number + 1}`);
  runtime.set(`${at}.type`, 'choice');
  runtime.set(`${at}.student_response`, 'abc'[given]);
  runtime.set(`${at}.result`, given === questions[number].right ? 'correct' : 'wrong');
}

function finish(scene) {
  const right = questions.filter((question, number) => state.answers[number] === question.right).length;
  const score = Math.round((right * 100) / questions.length);
  runtime.set('cmi.core.score.min', 0);
  runtime.set('cmi.core.score.max', 100);
  runtime.set('cmi.core.score.raw', score);
  runtime.set('cmi.core.lesson_status', score >= PASSING ? 'passed' : 'failed');
  keep();
  scene.append(make('h1', '結果'), make('p', `${questions.length} 問中 ${right} 問正解、${score} 点です。`, 'said'));
  scene.append(make('p', score >= PASSING ? '合格です。お疲れさまでした。' : `合格は ${PASSING} 点からです。場面を見直して、もう一度答えてみましょう。`));
  if (score < PASSING) {
    const again = make('button', 'もう一度答える', 'answer');
    again.type = 'button';
    again.onclick = () => {
      Object.assign(state, { at: scenes.length, answers: [] });
      runtime.set('cmi.core.lesson_status', 'incomplete');
      keep();
      show();
    };
    scene.append(again);
  }
}

function go(step) {
  state.at = Math.max(0, Math.min(last, state.at + step));
  keep();
  show();
  $('scene').focus();
}

$('back').onclick = () => go(-1);
$('next').onclick = () => go(1);
if (!['passed', 'failed', 'completed'].includes(runtime.get('cmi.core.lesson_status'))) {
  runtime.set('cmi.core.lesson_status', 'incomplete');
}
runtime.set('cmi.core.exit', 'suspend');
show();
addEventListener('pagehide', () => runtime.end());
