(() => {
  const beside = document.getElementById("beside");
  const lines = [...document.querySelectorAll(".items .open, .items .at")];
  let line = -1;
  let passages = [];
  let passage = -1;

  const find = () => {
    passages = [];
    document.querySelectorAll("#beside [data-s]").forEach((e) => {
      e.dataset.s.split(" ").filter((k) => k).forEach((key) => passages.push({ key, element: e }));
    });
    passage = -1;
  };

  const home = beside && beside.parentElement;
  const narrow = beside && matchMedia(beside.closest(".three") ? "(max-width:72rem)" : "(max-width:48rem)");

  const scrolls = () =>
    getComputedStyle(beside).overflowY === "auto" && beside.scrollHeight > beside.clientHeight;

  const show = (element, quiet) => {
    if (beside && scrolls()) {
      const top = element.getBoundingClientRect().top - beside.getBoundingClientRect().top;
      beside.scrollTo({ top: beside.scrollTop + top - beside.clientHeight / 3, behavior: "instant" });
    } else if (!quiet) {
      element.scrollIntoView({ block: "center" });
    }
  };

  const button = (name, text, done) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = text;
    made.addEventListener("click", done);
    return made;
  };

  const back = (link) => {
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  };

  // In a narrow window a passage opens below its line, so that nobody loses the place.
  const place = (link) => {
    if (!narrow.matches) {
      home.append(beside);
      return;
    }
    const item = link.closest(".item, li") || home;
    item.append(beside);
    item.scrollIntoView({ block: "start" });
    beside.prepend(
      button("close", "Close", () => {
        beside.replaceChildren();
        home.append(beside);
        document.querySelectorAll(".item.now").forEach((e) => e.classList.remove("now"));
        back(link);
      }));
  };

  const say = (text) => {
    const where = document.getElementById("where");
    if (where) where.textContent = text;
  };

  const light = (key) => {
    document.querySelectorAll("#beside .here").forEach((e) => e.classList.remove("here"));
    document.querySelectorAll('#beside [data-k~="' + key + '"]').forEach((e) => e.classList.add("here"));
  };

  const go = (index) => {
    if (!passages.length) return;
    passage = (index + passages.length) % passages.length;
    light(passages[passage].key);
    show(passages[passage].element);
    say("passage " + (passage + 1) + " of " + passages.length);
  };

  const now = (link) => {
    document.querySelectorAll(".item.now").forEach((e) => e.classList.remove("now"));
    const item = link.closest(".item");
    if (item) item.classList.add("now");
  };

  let asked = 0;

  const load = async (link, quiet) => {
    now(link);
    const mine = ++asked;
    const url = new URL(link.href);
    url.searchParams.set("bare", "1");
    const answer = await fetch(url).catch(() => null);
    if (!answer || !answer.ok) {
      if (!quiet) location.href = link.href;
      return;
    }
    const text = await answer.text();
    // A slow answer must not take the place of the line chosen since.
    if (mine !== asked) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    beside.replaceChildren(...page.getElementById("bare").childNodes);
    place(link);
    find();
    const first = document.getElementById("passage");
    if (first) {
      passage = passages.findIndex((p) => p.element === first);
      show(first, quiet);
    }
  };

  const point = (link) => {
    now(link);
    const at = passages.findIndex((p) => p.key === link.dataset.key);
    if (at < 0) return;
    go(at);
    document.querySelectorAll(".back").forEach((e) => e.remove());
    if (narrow.matches) {
      const way = button("back", "Back to the list", () => {
        way.remove();
        back(link);
      });
      document.body.append(way);
    }
  };

  const open = (index) => {
    if (index < 0 || index >= lines.length) return;
    line = index;
    const link = lines[index];
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "nearest" });
    if (link.classList.contains("at")) point(link);
    else load(link);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.open, a.at");
    if (!link || !beside || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    line = lines.indexOf(link);
    if (link.classList.contains("at")) point(link);
    else load(link);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const search = document.getElementById("search");
    const steps = {
      j: () => open(line + 1),
      k: () => open(line - 1),
      n: () => go(passage + 1),
      p: () => go(passage < 0 ? -1 : passage - 1),
      "/": () => search && search.focus(),
    };
    const zoom = { "+": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later" }[event.key];
    const to = zoom && document.querySelector('.zoom a[rel="' + zoom + '"]');
    if (steps[event.key]) {
      event.preventDefault();
      steps[event.key]();
    } else if (to) {
      to.click();
    }
  });

  const more = document.getElementById("more");
  if (more) {
    document.addEventListener("click", (event) => {
      if (!more.contains(event.target)) more.open = false;
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && more.open) {
        more.open = false;
        more.querySelector("summary").focus();
      }
    });
  }

  const drop = document.getElementById("drop");
  if (drop) {
    ["dragover", "dragleave", "drop"].forEach((name) =>
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", name === "dragover");
        if (name === "drop") document.getElementById("files").files = event.dataTransfer.files;
      }));
  }

  find();
  const first = document.getElementById("passage");
  if (first) {
    passage = passages.findIndex((p) => p.element === first);
    show(first);
  }
  const ready = () => { document.documentElement.dataset.ready = "yes"; };
  if (matchMedia("(min-width:48.01rem)").matches) {
    document.querySelectorAll(".filters").forEach((e) => { e.open = true; });
  }
  const alone = beside && beside.dataset.open && !narrow.matches && document.querySelector("main a.open");
  if (alone) load(alone, true).finally(ready);
  else ready();
})();
