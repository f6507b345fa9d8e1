/* The drawer that shows the passages behind a figure, in context. */
"use strict";

const drawer = document.getElementById("drawer");
const drawerTitle = document.getElementById("drawer-title");
const drawerCount = document.getElementById("drawer-count");
const drawerList = document.getElementById("drawer-list");
const PASSAGES_AT_ONCE = 40;
const drawerMethod = document.getElementById("drawer-method");
let openedFrom = null;

/* Where the method behind a query is told. */
function methodOf(query) {
  return {
    sentiment: "sentiment", action: "roles", role: "roles", frame: "frames", cue: "cues", loaded: "loaded-language",
    mention: "actors", quote: "voices", term: "keyness", sentences: "findings",
  }[new URLSearchParams(query).get("m")] || "findings";
}

function openDrawer(query, title) {
  const passages = findPassages(query);
  drawerTitle.textContent = title || describeQuery(query);
  drawerCount.textContent = countLine(query, passages);
  drawerCount.dataset.count = passages.length;
  drawerList.replaceChildren();
  drawerMethod.setAttribute("href", "#method-" + methodOf(query));
  appendPassages(passages, 0);
  if (!drawer.open) {
    openedFrom = document.activeElement;
    drawer.show();
    document.body.classList.add("with-drawer");
  }
  drawer.scrollTop = 0;
  drawerTitle.focus();
}

function closeDrawer() {
  if (!drawer.open) return;
  drawer.close();
  document.body.classList.remove("with-drawer");
  if (openedFrom && openedFrom.isConnected) openedFrom.focus();
  if (location.hash.startsWith("#q:")) history.replaceState(null, "", location.pathname + location.search);
}

function countLine(query, passages) {
  const measure = new URLSearchParams(query).get("m");
  if ((measure === "term" || measure === "search") && report.sources.some((source) => !source.text)) {
    return `${plural(passages.length, "sentence", "sentences")}; sources without stored text cannot be searched`;
  }
  return plural(passages.length, "passage", "passages");
}

function describeQuery(query) {
  const q = new URLSearchParams(query);
  const actor = q.get("a") ? nameOf(q.get("a")) : "";
  const label = (q.get("l") || "").split(",").map((part) => part.replace(/[-_]/g, " ")).join(", ");
  const where = q.get("s") ? ` in ${q.get("s").split(",").join(" and ")}` : "";
  const voice = { author: ", in the author’s voice", quote: ", in quotes", reported: ", in reported speech" }[q.get("v")] || "";
  const what = {
    sentiment: `Sentiment toward ${actor}`,
    action: `${actor}: ${label}`,
    role: `${actor} as ${label}`,
    frame: `Frame: ${label}${actor ? ", " + actor : ""}`,
    cue: q.get("c") ? `Cue: ${q.get("c")}` : `Cues: ${label}`,
    loaded: "Loaded sentences",
    mention: q.get("n") ? `${actor} called “${q.get("n")}”` : `Mentions of ${actor}`,
    quote: q.get("p") || actor ? `Words of ${q.get("p") || actor}` : `Words of speakers: ${q.get("k") || "all"}`,
    term: `Sentences with “${q.get("t")}”`,
    search: `Sentences with “${q.get("t")}”`,
    sentences: "Passages of this finding",
  }[q.get("m")] || "Passages";
  return what + where + voice;
}

function appendPassages(passages, start) {
  const end = Math.min(passages.length, start + PASSAGES_AT_ONCE);
  for (let i = start; i < end; i++) drawerList.append(passageItem(passages[i]));
  if (end < passages.length) {
    const more = element("button", { type: "button", class: "more" },
      `Show ${Math.min(PASSAGES_AT_ONCE, passages.length - end)} more of ${passages.length}`);
    const item = element("li", { class: "more-item" }, more);
    more.addEventListener("click", () => {
      item.remove();
      appendPassages(passages, end);
      const next = drawerList.children[end];
      if (next) next.querySelector("a").focus();
    });
    drawerList.append(item);
  }
  if (!passages.length) {
    drawerList.append(element("li", { class: "empty" }, "There is no passage to show."));
  }
}

function passageItem(passage) {
  const { source, at } = passage;
  const name = sentenceName(source, at);
  const head = element("p", { class: "passage-head" }, sourceTag(source), " ",
    element("a", { href: sentenceAddress(source, at) }, `sentence ${name}, in the text`));
  const item = element("li", { class: "passage", "data-sentence": sentenceId(source, at) }, head);
  if (source.sentences[at][SENTENCE.text] === undefined) {
    item.append(element("p", { class: "no-text" },
      `${plural(source.sentences[at][SENTENCE.words], "word", "words")}; the text of this source is not included.`));
  } else {
    const context = element("p", { class: "context" });
    for (const [i, kind] of [[at - 1, "before"], [at, "the"], [at + 1, "after"]]) {
      const sentence = source.sentences[i];
      if (!sentence || documentOf(source, i) !== documentOf(source, at) || (kind !== "the" && sentence[SENTENCE.kind] === HEADING)) continue;
      const marks = kind === "the" ? evidenceMarks(passage) : [];
      context.append(element("span", { class: kind }, markedText(sentence[SENTENCE.text], marks)), " ");
    }
    item.append(context);
  }
  const note = noteLine(passage);
  if (note) item.append(note);
  return item;
}

function evidenceMarks(passage) {
  const marks = pairs(passage.spans).map(([from, to]) => ({ from, to, class: "evidence" }));
  for (const [word, weight, from, to] of passage.reasons || []) {
    marks.push({ from, to, class: weight < 0 ? "against" : "for", title: `“${word}” moves the score by ${signed(weight)}` });
  }
  return marks;
}

function noteLine(passage) {
  const parts = [];
  if (passage.score !== undefined) {
    parts.push(element("span", { class: "score", style: `--score:${passage.score.toFixed(2)}`,
      "data-sign": passage.score < 0 ? "negative" : "positive" }, signed(passage.score)));
  }
  if (passage.note) parts.push(element("span", {}, passage.note));
  if (passage.voice) parts.push(element("span", { class: "voice" }, passage.voice === 1 ? "in a quote" : "in reported speech"));
  if (passage.reasons && passage.reasons.length) {
    parts.push(element("span", { class: "reasons" }, "· words that moved the score: ",
      passage.reasons.map(([word, weight]) => `${word} (${signed(weight)})`).join(", ")));
  }
  return parts.length ? element("p", { class: "passage-note" }, ...parts.flatMap((part) => [part, " "])) : null;
}

document.addEventListener("click", (event) => {
  const marked = event.target.closest("[data-q]");
  if (!marked) return;
  event.preventDefault();
  openedFrom = marked;
  const query = marked.getAttribute("data-q");
  history.pushState(null, "", "#q:" + query);
  openDrawer(query, marked.getAttribute("data-title"));
});
document.getElementById("drawer-close").addEventListener("click", closeDrawer);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeDrawer();
});
