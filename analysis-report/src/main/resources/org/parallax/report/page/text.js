/* Each source's text with highlights by layer. One source is shown at a time. */
"use strict";

const reader = document.getElementById("reader");
const readerChoice = document.getElementById("reader-source");
const readerNote = document.getElementById("reader-note");
let readerSource = null;

function showSource(source) {
  if (readerSource === source) return;
  readerSource = source;
  readerChoice.value = source.id;
  readerNote.textContent = source.text
    ? "Hover over a mark to see what it stands for. Click a sentence’s number for everything seen in it."
    : "The text of this source is not included in its stored analysis. Below are its sentences by number, with what was seen in each.";
  reader.replaceChildren(source.text ? fullText(source) : outline(source));
}

function marksBySentence(source) {
  const marks = source.sentences.map(() => []);
  const add = (at, spans, mark) => {
    for (const [from, to] of pairs(spans)) marks[at].push({ ...mark, from, to });
  };
  for (const passage of passagesOf(source, "mention")) {
    add(passage.at, passage.spans, { class: "actor", title: nameOf(passage.actor) });
  }
  for (const passage of passagesOf(source, "sentiment")) {
    if (passage.label === "neutral") continue;
    add(passage.at, passage.spans, { class: "sentiment " + passage.label,
      title: `sentiment ${signed(passage.score)}` });
  }
  for (const passage of passagesOf(source, "cue")) {
    add(passage.at, passage.spans, { class: "cue", title: passage.label.replaceAll("-", " ") });
  }
  for (const passage of passagesOf(source, "quote")) {
    add(passage.at, passage.spans, { class: VOICES[passage.voice],
      title: `${passage.speaker || "nobody named"}, ${VOICES[passage.voice] === "quote" ? "quoted" : "reported"}` });
  }
  return marks;
}

function sentenceNumber(source, at) {
  const name = sentenceName(source, at);
  return element("a", { class: "sentence-number", href: sentenceAddress(source, at),
    "aria-label": `Sentence ${name}: everything seen in it` }, sentenceNumberOf(source, at));
}

function fullText(source) {
  const marks = marksBySentence(source);
  const body = document.createDocumentFragment();
  let paragraph = null;
  let number = -1;
  source.sentences.forEach((sentence, at) => {
    const heading = documentHeading(source, at);
    if (heading) body.append(heading);
    if (heading || sentence[SENTENCE.paragraph] !== number) {
      number = sentence[SENTENCE.paragraph];
      const kind = ["prose", "heading", "list-item", "block-quote"][sentence[SENTENCE.kind]];
      paragraph = element("p", { class: kind });
      body.append(paragraph);
    }
    paragraph.append(element("span", { class: "sentence", id: sentenceAnchor(source, at) },
      sentenceNumber(source, at),
      markedText(sentence[SENTENCE.text] || "", marks[at])), " ");
  });
  return body;
}

/* In a group, each document begins with its title. */
function documentHeading(source, at) {
  const begins = isGroup(source) && source.documents.find(([, , first]) => first === at);
  return begins ? element("h3", { class: "document" }, sourceLine(begins)) : null;
}

function sourceLine([id, title]) {
  return title === id ? id : `${id}: ${title}`;
}

/* Without the text: one line a sentence that has anything to say. */
function outline(source) {
  const seen = source.sentences.map(() => []);
  for (const passage of passagesOf(source, "sentiment")) {
    seen[passage.at].push(element("span", { class: "chip " + passage.label },
      `${nameOf(passage.actor)} ${signed(passage.score)}`));
  }
  for (const passage of passagesOf(source, "cue")) {
    seen[passage.at].push(element("span", { class: "chip cue" }, passage.words));
  }
  for (const passage of passagesOf(source, "quote")) {
    seen[passage.at].push(element("span", { class: "chip quote" }, passage.note));
  }
  const list = element("ol", { class: "outline" });
  source.sentences.forEach((sentence, at) => {
    const heading = documentHeading(source, at);
    if (heading) list.append(element("li", {}, heading));
    if (sentence[SENTENCE.kind] === HEADING) return;
    list.append(element("li", { class: "sentence", id: sentenceAnchor(source, at) },
      sentenceNumber(source, at),
      element("span", { class: "word-count" }, plural(sentence[SENTENCE.words], "word", "words")), " ",
      ...seen[at].flatMap((chip) => [chip, " "])));
  });
  return list;
}

function sentenceAnchor(source, at) {
  return `text-${sourceIndex.get(source.id)}-${at}`;
}

/* Goes to a sentence of a source and shows what was seen in it. */
function goToSentence(documentId, number) {
  const source = sourceOfDocument.get(documentId);
  if (!source) return;
  showSource(source);
  const at = positionOf(source, documentId, number);
  const place = document.getElementById(sentenceAnchor(source, at));
  if (!place) return;
  document.querySelectorAll(".sentence.here").forEach((old) => old.classList.remove("here"));
  place.classList.add("here");
  place.scrollIntoView({ block: "center" });
  place.querySelector("a").focus({ preventScroll: true });
  showSeen(source, at, sentenceName(source, at));
}

function showSeen(source, at, name) {
  const seen = ["sentiment", "action", "role", "cue", "quote", "frame", "loaded", "mention"]
    .flatMap((measure) => passagesOf(source, measure).filter((passage) => passage.at === at));
  drawerTitle.textContent = `Sentence ${name} of ${source.id}`;
  drawerCount.textContent = plural(seen.length, "observation", "observations");
  drawerCount.dataset.count = seen.length;
  drawerList.replaceChildren(...seen.map((passage) => {
    const item = element("li", { class: "passage" });
    const note = noteLine(passage);
    if (note) item.append(note);
    return item;
  }));
  if (!drawer.open) {
    openedFrom = document.activeElement;
    drawer.show();
    document.body.classList.add("with-drawer");
  }
}

readerChoice.addEventListener("change", () => showSource(sourceById.get(readerChoice.value)));
document.querySelectorAll("#layers input").forEach((box) => {
  const set = () => document.getElementById("reader").classList.toggle("show-" + box.value, box.checked);
  box.addEventListener("change", set);
  set();
});
