"use strict";

/*
 * The player with a script: answers are kept while one types or chooses, a cut of the line leaves the screen usable, lines
 * are moved without a reload. Without it, every form posts and every page says the same.
 */
(() => {
  const form = document.querySelector("form[data-attempt]");
  const state = document.querySelector(".save-state");
  const icons = document.querySelector("svg.icon use").getAttribute("href").split("#")[0];
  let over = form?.elements.over.value || null;
  let wanted = null;
  let passing = false;
  let wait = 2000;
  let timer = 0;
  let typing = 0;

  function say(words, icon) {
    if (state.textContent !== words) {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
      const text = document.createElement("span");
      svg.setAttribute("class", "icon");
      svg.setAttribute("aria-hidden", "true");
      use.setAttribute("href", `${icons}#${icon}`);
      svg.append(use);
      text.textContent = words;
      state.replaceChildren(svg, text);
    }
  }

  function response() {
    const fields = new FormData(form);
    switch (form.elements.kind.value) {
      case "CHOICE":
      case "MULTIPLE_CHOICE":
        return { choices: fields.getAll("choice") };
      case "ORDER":
        return { order: fields.getAll("order") };
      case "MATCH":
        return {
          pairs: Object.fromEntries(
            [...fields].filter(([name, value]) => name.startsWith("pair.") && value).map(([name, value]) => [name.slice(5), value]),
          ),
        };
      default:
        return { text: fields.get("text") };
    }
  }

  function isFilled({ choices, pairs, text }) {
    return choices ? choices.length > 0 : pairs ? Object.keys(pairs).length > 0 : text === undefined || text.trim() !== "";
  }

  /* Writes down what the form holds; the form itself, should it be posted, says the same under the same identity. */
  function keep(submitted) {
    const given = response();
    if (isFilled(given)) {
      const certainty = Number(new FormData(form).get("certainty")) || null;
      const step = form.elements.step.value;
      const entry = journal.write(form.dataset.attempt, { step, over, response: given, submitted, certainty });
      form.elements.answer.value = entry.id;
      form.elements.over.value = entry.over ?? "";
      over = entry.id;
    }
  }

  function changed() {
    wanted = null;
    keep(false);
  }

  /* Goes on once everything is sent and the server answers; until then the screen stays as it is. */
  async function go(way) {
    wanted = way;
    clearTimeout(timer);
    const outcome = await journal.flush();
    if (wanted !== way) {
      return;
    }
    if (outcome === "refused" || (outcome === "sent" && (await journal.reachable()))) {
      passing = true;
      way();
    } else {
      say(state.dataset.waiting, "offline");
      timer = setTimeout(() => wanted === way && go(way), wait);
      wait = Math.min(wait * 2, 60000);
    }
  }

  function move(button) {
    const item = button.closest("li");
    const up = button.value.endsWith(":up");
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) {
      return;
    }
    if (up) {
      other.before(item);
    } else {
      other.after(item);
    }
    const items = [...item.parentElement.children];
    items.forEach((each, place) => {
      const [higher, lower] = each.querySelectorAll(".move");
      higher.disabled = place === 0;
      lower.disabled = place === items.length - 1;
    });
    (button.disabled ? item.querySelector(".move:enabled") : button).focus();
    const live = form.querySelector("[data-moved]");
    const words = [item.querySelector(".order-text").textContent, items.indexOf(item) + 1, items.length];
    live.textContent = live.dataset.moved.replace(/\{(\d)\}/g, (all, place) => words[place]);
    changed();
    journal.flush();
  }

  form?.addEventListener("input", (event) => {
    changed();
    clearTimeout(typing);
    typing = setTimeout(journal.flush, event.target.type === "text" ? 500 : 0);
  });

  form?.addEventListener("click", (event) => {
    const button = event.target.closest(".move");
    if (button) {
      event.preventDefault();
      move(button);
    }
  });

  document.querySelector("main").addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (passing || !target.requestSubmit) {
      return;
    }
    event.preventDefault();
    if (target === form && !submitter?.hasAttribute("formaction")) {
      keep(submitter?.name !== "hint");
    }
    go(() => target.requestSubmit(submitter));
  });

  document.querySelector(".player-bar a").addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const address = event.currentTarget.href;
      go(() => location.assign(address));
    }
  });

  document.addEventListener("journal", ({ detail }) => {
    if (detail.state === "kept") {
      say(state.dataset.kept, "save");
    } else if (detail.state === "cut") {
      say(wanted ? state.dataset.waiting : state.dataset.cut, "offline");
    } else if (detail.state === "elsewhere") {
      say(state.dataset.elsewhere, "info");
    }
  });

  addEventListener("online", () => wanted && go(wanted));

  // A page out of the browser's memory shows what was, not what is.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // An answer of an earlier visit that had not left this device: show the page again once the server has it.
  if (form && journal.waiting(form.dataset.attempt, form.elements.step.value)) {
    journal.flush().then((outcome) => outcome === "sent" && location.reload());
  }
})();
