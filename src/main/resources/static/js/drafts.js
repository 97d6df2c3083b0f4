// Keeps a form as a draft while one types, and warns of leaving what is not kept. The button does the same without it.
(() => {
  const form = document.querySelector("form[data-keeps], form[data-warns]");
  if (!form) return;
  const told = form.querySelector("[data-keeping]");
  const PAUSE = 3000;
  const AGAIN = 20000;
  const keeps = "keeps" in form.dataset; // else it only warns
  let typed = form.dataset.keeps === "unkept" || form.dataset.warns === "unsent"; // something stands here that is not kept
  let leaving = false;
  let asking = null;
  let timer = 0;

  const said = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) fields.append(name, value);
    fields.set("keep", "quietly");
    return fields;
  };
  const tell = (words) => { if (told.textContent !== words) told.textContent = words; };
  const soon = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };

  async function keep() {
    if (!typed || leaving || !keeps) return;
    if (asking) return soon(PAUSE);
    asking = new AbortController();
    typed = false;
    try {
      const answer = await fetch(form.action, { method: "POST", body: said(), redirect: "manual", signal: asking.signal });
      if (!answer.ok && answer.status !== 422) throw Object.assign(new Error(), { out: answer.type === "opaqueredirect" || answer.status === 403 });
      const { draft, words } = await answer.json();
      if (draft) {
        form.elements.draft.value = draft;
        const at = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
        tell([told.dataset.kept.replace("{0}", at), ...words].join(" "));
      } else {
        typed = true;
        tell(words.join(" "));
      }
    } catch (fault) {
      typed = true; // Still not kept: leaving warns.
      if (leaving) return;
      tell(fault.out ? told.dataset.out : told.dataset.failed);
      if (!fault.out) soon(AGAIN);
    } finally {
      asking = null;
    }
  }

  const change = () => {
    typed = true;
    soon(PAUSE);
  };
  form.addEventListener("input", change);
  form.addEventListener("change", change);
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    asking?.abort();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      leaving = false;
      change();
    }
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  addEventListener("beforeunload", (event) => { if (typed && !leaving) event.preventDefault(); });
  addEventListener("pagehide", () => {
    if (typed && !leaving && keeps) navigator.sendBeacon(form.action, said());
  });
  if (typed) soon(PAUSE);
})();
