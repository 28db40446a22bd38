"use strict";

/*
 * Keeps answers on this device until the server has them. They lie in localStorage under the person and the attempt, are
 * sent one after another in that person's session only, and are erased once acknowledged. Sending an answer again is
 * harmless: it has an identity of its own. Whoever listens to "journal" events hears: kept, cut, refused, elsewhere.
 */
const journal = (() => {
  const person = document.currentScript.dataset.person;
  const prefix = `passeport.journal.${person}.`;
  const shortest = 2000;
  const longest = 60000;
  const memory = new Map();
  let wait = shortest;
  let timer = 0;
  let sending = null;

  // A browser may forbid storage: then the answers last as long as the page.
  function read(name) {
    try {
      return localStorage.getItem(name) ?? memory.get(name);
    } catch {
      return memory.get(name);
    }
  }

  function load(attempt) {
    return JSON.parse(read(prefix + attempt) ?? "[]");
  }

  function save(attempt, entries) {
    const name = prefix + attempt;
    memory.delete(name);
    try {
      if (entries.length) {
        localStorage.setItem(name, JSON.stringify(entries));
      } else {
        localStorage.removeItem(name);
      }
    } catch {
      memory.set(name, JSON.stringify(entries));
    }
  }

  function attempts() {
    const names = new Set(memory.keys());
    try {
      Object.keys(localStorage).forEach((name) => names.add(name));
    } catch {
      // Only what is in memory, then.
    }
    return [...names].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  function tell(state, entry) {
    document.dispatchEvent(new CustomEvent("journal", { detail: { state, entry } }));
  }

  // crypto.randomUUID exists on secure pages only; many public spaces are reached by plain http.
  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /*
   * Writes an answer down. What was never sent is replaced; what may have arrived stays, and the new answer is typed over it.
   */
  function write(attempt, answer) {
    const entries = load(attempt);
    const last = entries.filter((entry) => entry.step === answer.step).pop();
    const entry = { ...answer, id: newKey() };
    if (last && !last.tried) {
      entry.over = last.over;
      entries.splice(entries.indexOf(last), 1);
    } else if (last) {
      entry.over = last.id;
    }
    save(attempt, [...entries, entry]);
    return entry;
  }

  /* What became of one sending: the receipt, "refused" (not this person's session), "cut", or null when it is no answer. */
  async function put(attempt, { id, step, over, response, submitted, certainty }) {
    const patience = new AbortController();
    const alarm = setTimeout(() => patience.abort(), 15000);
    try {
      const answer = await fetch(`/api/attempts/${attempt}/answers/${encodeURIComponent(step)}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": document.querySelector("input[name=csrf]").value },
        body: JSON.stringify({ id, over, response, submitted, certainty }),
        keepalive: true,
        signal: patience.signal,
      });
      if (answer.ok) {
        return await answer.json();
      }
      if (answer.status === 401 || answer.status === 403) {
        return "refused";
      }
      return answer.status >= 500 || answer.status === 429 ? "cut" : null;
    } catch {
      return "cut";
    } finally {
      clearTimeout(alarm);
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(flush, wait);
    wait = Math.min(wait * 2, longest);
  }

  function replace(attempt, id, change) {
    save(attempt, load(attempt).flatMap((entry) => (entry.id === id ? change(entry) : [entry])));
  }

  async function sendAll() {
    for (const attempt of attempts()) {
      for (let entry = load(attempt)[0]; entry; entry = load(attempt)[0]) {
        const { id } = entry;
        replace(attempt, id, (tried) => [{ ...tried, tried: true }]);
        const outcome = await put(attempt, entry);
        if (outcome === "cut" || outcome === "refused") {
          tell(outcome, entry);
          if (outcome === "cut") {
            later();
          }
          return outcome;
        }
        replace(attempt, id, () => []);
        tell(outcome && !outcome.counts ? "elsewhere" : "kept", entry);
      }
    }
    wait = shortest;
    return "sent";
  }

  /* Sends what waits, in order: "sent", "cut" or "refused". */
  function flush() {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  /* Whether the server answers. */
  async function reachable() {
    try {
      return (await fetch(document.querySelector("link[rel=icon]").href, { method: "HEAD", cache: "no-store" })).ok;
    } catch {
      return false;
    }
  }

  function waiting(attempt, step) {
    return load(attempt).some((entry) => entry.step === step);
  }

  addEventListener("online", flush);
  flush();
  return { write, flush, reachable, waiting };
})();
