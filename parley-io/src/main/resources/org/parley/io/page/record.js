(() => {
  const all = [...document.querySelectorAll("a.open")];
  let lines = all;
  const where = document.getElementById("where");
  const reader = document.getElementById("reports");
  let line = -1;
  let passages = [];
  let passage = 0;

  const show = (element) => {
    if (getComputedStyle(reader).overflowY !== "auto") {
      element.scrollIntoView({ block: "center" });
      return;
    }
    const top = element.getBoundingClientRect().top - reader.getBoundingClientRect().top;
    reader.scrollTo({ top: reader.scrollTop + top - reader.clientHeight / 3, behavior: "instant" });
  };

  const say = (link) => {
    const title = passages.length
      ? passages[passage].closest(".report").querySelector("h2").textContent
      : "no passage on this page";
    const n = passages.length;
    where.textContent = link.textContent.trim() + ": passage " + (n ? passage + 1 : 0) + " of " + n + ", in “" + title + "”";
  };

  const box = (link) => link.closest(".card, tr, li") || link;

  const open = (index) => {
    if (index < 0 || index >= lines.length) return;
    document.querySelectorAll(".on, .now").forEach((e) => e.classList.remove("on", "now"));
    line = index;
    const link = lines[index];
    const key = link.dataset.key;
    const folded = link.closest("details");
    if (folded) folded.open = true;
    document.querySelectorAll('[data-k~="' + key + '"]').forEach((e) => e.classList.add("on"));
    passages = [...document.querySelectorAll('[data-s~="' + key + '"]')];
    passage = 0;
    box(link).classList.add("now");
    link.focus({ preventScroll: true });
    if (passages.length) show(passages[0]);
    box(link).scrollIntoView({ block: "nearest" });
    say(link);
    history.replaceState(null, "", "#" + key);
  };

  const turn = (step) => {
    if (line < 0 || !passages.length) return;
    passage = (passage + step + passages.length) % passages.length;
    show(passages[passage]);
    say(lines[line]);
  };

  all.forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      open(lines.indexOf(link));
    }));

  const facets = document.getElementById("facets");
  const moves = [...document.querySelectorAll("li.move")];
  const choose = () => {
    const wanted = [...facets.querySelectorAll("select")].filter((s) => s.value);
    moves.forEach((move) => {
      move.hidden = !wanted.every((s) => move.dataset[s.name].split("|").includes(s.value));
    });
    const current = lines[line];
    lines = all.filter((link) => !link.closest("[hidden]"));
    line = lines.indexOf(current);
    const n = moves.filter((move) => !move.hidden).length;
    document.getElementById("shown").textContent = n + " of " + moves.length + " moves";
  };
  if (facets) {
    facets.hidden = false;
    facets.addEventListener("change", choose);
    facets.addEventListener("submit", (event) => event.preventDefault());
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return;
    const steps = { j: () => open(line + 1), k: () => open(line - 1), n: () => turn(1), p: () => turn(-1) };
    if (steps[event.key]) {
      event.preventDefault();
      steps[event.key]();
    }
  });

  const folded = [...document.querySelectorAll("details:not([open])")];
  addEventListener("beforeprint", () => folded.forEach((d) => (d.open = true)));
  addEventListener("afterprint", () => folded.forEach((d) => (d.open = false)));

  const fromAddress = () => {
    const index = lines.findIndex((link) => "#" + link.dataset.key === location.hash);
    if (index >= 0) open(index);
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
})();
