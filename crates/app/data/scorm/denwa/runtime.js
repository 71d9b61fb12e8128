// SCORM 1.2: finds the run-time of the learning system and speaks with it. Outside of one the lesson runs and keeps nothing.
const runtime = (() => {
  const find = (from) => {
    for (let here = from, steps = 0; here && steps < 10; here = here.parent, steps += 1) {
      if (here.API) return here.API;
      if (here.parent === here) return null;
    }
    return null;
  };
  const api = find(window) || (window.opener ? find(window.opener) : null);
  const begun = Date.now();
  let open = api ? api.LMSInitialize('') === 'true' : false;
  const two = (number) => String(number).padStart(2, '0');
  return {
    get: (name) => (open ? api.LMSGetValue(name) : ''),
    set: (name, value) => open && api.LMSSetValue(name, String(value)),
    save: () => open && api.LMSCommit(''),
    end() {
      if (!open) return;
      const seconds = Math.round((Date.now() - begun) / 1000);
      const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      api.LMSSetValue('cmi.core.session_time', time);
      api.LMSFinish('');
      open = false;
    },
  };
})();
