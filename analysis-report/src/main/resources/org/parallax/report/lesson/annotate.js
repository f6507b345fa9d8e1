/* Marking devices blind, then comparing. Text only ever becomes text nodes, so nothing in a file can become markup. */
"use strict";

const key = JSON.parse(document.getElementById("key").textContent);
const find = (id) => document.getElementById(id);
const devices = new Map(key.devices.map((device) => [device.id, device]));
const texts = new Map(key.passages.flatMap((passage) => passage.sentences.map((s) => [s.id, s.text])));
const WORD = /[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*/gu;

/* What this reader did: `read` holds the sentences of finished passages. */
const own = { annotator: "", marks: [], read: new Set(), revealed: false };
let classmates = [];
let current = 0;
/* The selected words: { sentence, anchor, head }, both indices of words in the passage. */
let selection = null;
let words = [];

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes || {})) {
    if (value !== false && value !== null && value !== undefined) made.setAttribute(attribute, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

function deviceName(id) {
  return devices.has(id) ? devices.get(id).name : id;
}

function say(message) {
  find("message").textContent = message;
}

/* ---- The passage as words ---- */

function drawPassage() {
  const passage = key.passages[current];
  const place = find("passage");
  words = [];
  place.replaceChildren();
  for (const sentence of passage.sentences) {
    let at = 0;
    for (const match of sentence.text.matchAll(WORD)) {
      place.append(sentence.text.slice(at, match.index));
      const word = element("span", { class: "word", "data-index": words.length, role: own.revealed ? null : "button" }, match[0]);
      words.push({ node: word, sentence: sentence.id, from: match.index, to: match.index + match[0].length });
      place.append(word);
      at = match.index + match[0].length;
    }
    place.append(sentence.text.slice(at) + " ");
  }
  if (words.length && !own.revealed) words[0].node.tabIndex = 0;
  find("passage-head").textContent = `Passage ${current + 1} of ${key.passages.length}: ${passage.label}`;
  find("previous").disabled = current === 0;
  find("next").disabled = current === key.passages.length - 1;
  find("layers").hidden = !own.revealed;
  document.body.classList.toggle("revealed", own.revealed);
  find("done").hidden = own.revealed;
  find("reveal").hidden = own.revealed;
  selection = null;
  drawMarks();
}

function inPassage(mark) {
  return key.passages[current].sentences.some((sentence) => sentence.id === mark.sentence);
}

function covers(mark, word) {
  return mark.sentence === word.sentence && mark.from < word.to && word.from < mark.to;
}

function drawMarks() {
  for (const [index, word] of words.entries()) {
    const chosen = selection && index >= Math.min(selection.anchor, selection.head) && index <= Math.max(selection.anchor, selection.head);
    const mine = own.marks.some((mark) => covers(mark, word));
    word.node.classList.toggle("chosen", Boolean(chosen));
    word.node.classList.toggle("marked", mine && !own.revealed);
    word.node.classList.toggle("mine", mine && own.revealed);
    if (!own.revealed) word.node.setAttribute("aria-pressed", String(Boolean(chosen)));
    if (own.revealed) {
      const tool = key.tool.marks.some((mark) => covers(mark, word));
      const readers = classmates.filter((mate) => mate.read.has(word.sentence));
      const marking = readers.filter((mate) => mate.marks.some((mark) => covers(mark, word)));
      word.node.classList.toggle("tool", tool);
      word.node.classList.toggle("class", marking.length > 0);
      word.node.style.setProperty("--share", readers.length ? (0.6 * marking.length) / readers.length : 0);
    }
  }
  drawChooser();
  const list = find("marks");
  list.replaceChildren();
  const here = own.marks.filter(inPassage).sort((a, b) => a.sentence === b.sentence ? a.from - b.from : 0);
  for (const mark of here) {
    const said = `“${texts.get(mark.sentence).slice(mark.from, mark.to)}”`;
    const item = element("li", {}, element("span", {}, `${said} – ${deviceName(mark.device)}`));
    if (!own.revealed) {
      const remove = element("button", { type: "button", "aria-label": `Remove ${said}, ${deviceName(mark.device)}` }, "Remove");
      remove.addEventListener("click", () => {
        own.marks.splice(own.marks.indexOf(mark), 1);
        keep();
        drawMarks();
      });
      item.append(remove);
    }
    list.append(item);
  }
  if (!here.length) list.append(element("li", { class: "none" }, "None so far."));
  const finished = isDone(current);
  find("done").textContent = finished ? "Done ✓ – mark on" : "Done with this passage";
  find("done").setAttribute("aria-pressed", String(finished));
  find("reveal").disabled = own.read.size === 0;
  drawComparison();
}

function isDone(index) {
  return key.passages[index].sentences.every((sentence) => own.read.has(sentence.id));
}

/* ---- Selecting words and choosing a device ---- */

function select(index, stretch) {
  if (own.revealed || !words[index]) return;
  const word = words[index];
  if (stretch && selection && selection.sentence === word.sentence) selection.head = index;
  else selection = { sentence: word.sentence, anchor: index, head: index };
  drawMarks();
  clearSight(word.node);
}

/* The devices stand over the foot of the window; the words around the selected one must not lie under them. */
function clearSight(node) {
  const room = 3 * node.offsetHeight;
  if (node.getBoundingClientRect().bottom + room > find("chooser").getBoundingClientRect().top) {
    node.scrollIntoView({ block: "start" });
  }
}

function selected() {
  const first = words[Math.min(selection.anchor, selection.head)];
  const last = words[Math.max(selection.anchor, selection.head)];
  return { sentence: selection.sentence, from: first.from, to: last.to };
}

function drawChooser() {
  find("chooser").hidden = !selection;
  if (!selection) return;
  const place = selected();
  find("chosen").textContent = `What is “${texts.get(place.sentence).slice(place.from, place.to)}”?`;
}

function focusWord(index) {
  for (const word of words) word.node.tabIndex = -1;
  words[index].node.tabIndex = 0;
  words[index].node.focus();
}

function choose(device) {
  const place = selected();
  const last = Math.max(selection.anchor, selection.head);
  const twice = own.marks.some((m) => m.device === device && m.sentence === place.sentence && m.from === place.from && m.to === place.to);
  if (!twice) own.marks.push({ ...place, device });
  selection = null;
  keep();
  drawMarks();
  focusWord(last);
}

find("passage").addEventListener("click", (event) => {
  const word = event.target.closest(".word");
  if (!word || own.revealed) return;
  const index = Number(word.dataset.index);
  select(index, selection !== null && selection.anchor === selection.head);
  focusWord(index);
});

find("passage").addEventListener("keydown", (event) => {
  const word = event.target.closest(".word");
  if (!word || own.revealed) return;
  const index = Number(word.dataset.index);
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: words.length - 1 - index }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    const to = Math.min(words.length - 1, Math.max(0, index + step));
    focusWord(to);
    if (event.shiftKey) {
      if (!selection) select(index, false);
      select(to, true);
    }
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    select(index, selection !== null && selection.anchor === selection.head);
  } else if (event.key === "Escape") {
    selection = null;
    drawMarks();
  }
});

find("clear").addEventListener("click", () => {
  const back = selection.head;
  selection = null;
  drawMarks();
  focusWord(back);
});

for (const device of key.devices) {
  const button = element("button", { type: "button", "data-device": device.id }, device.name);
  button.addEventListener("click", () => choose(device.id));
  for (const event of ["focus", "pointerenter"]) button.addEventListener(event, () => { find("meaning").textContent = device.meaning; });
  find("devices").append(button);
  find("glossary").querySelector("dl").append(
    element("dt", {}, device.name),
    element("dd", {}, device.meaning + (device.example ? ` For example: ${device.example}` : "")));
}

/* ---- Going on and revealing ---- */

function go(index) {
  current = index;
  drawPassage();
  find("passage-head").focus();
}

find("previous").addEventListener("click", () => go(current - 1));
find("next").addEventListener("click", () => go(current + 1));

find("done").addEventListener("click", () => {
  const ids = key.passages[current].sentences.map((sentence) => sentence.id);
  const finished = isDone(current);
  for (const id of ids) if (finished) own.read.delete(id); else own.read.add(id);
  keep();
  if (!finished && current < key.passages.length - 1) go(current + 1);
  else drawMarks();
});

find("reveal").addEventListener("click", () => {
  const done = key.passages.filter((passage, index) => isDone(index)).length;
  find("sure-text").textContent =
    `You are done with ${done} of ${key.passages.length} passages. After this your marks can no longer be changed; marks in passages that are not done do not count.`;
  find("sure").showModal();
});
find("sure-no").addEventListener("click", () => find("sure").close());
find("sure-yes").addEventListener("click", () => {
  find("sure").close();
  own.revealed = true;
  own.marks = own.marks.filter((mark) => own.read.has(mark.sentence));
  keep();
  go(key.passages.findIndex((passage, index) => isDone(index)));
});

for (const box of find("layers").querySelectorAll("input")) {
  const show = () => find("passage").classList.toggle(box.value, box.checked);
  box.addEventListener("change", show);
  show();
}

/* ---- Comparing: one row for each stretch of words that anybody gave a device ---- */

function clusters() {
  const all = [
    ...own.marks.map((mark) => ({ ...mark, who: own })),
    ...key.tool.marks.map((mark) => ({ ...mark, who: key.tool })),
    ...classmates.flatMap((mate) => mate.marks.map((mark) => ({ ...mark, who: mate }))),
  ].filter(inPassage);
  const order = key.passages[current].sentences.map((sentence) => sentence.id);
  all.sort((a, b) => order.indexOf(a.sentence) - order.indexOf(b.sentence) || a.device.localeCompare(b.device) || a.from - b.from);
  const made = [];
  for (const mark of all) {
    const last = made[made.length - 1];
    if (last && last.sentence === mark.sentence && last.device === mark.device && mark.from < last.to) {
      last.to = Math.max(last.to, mark.to);
      last.who.add(mark.who);
    } else made.push({ sentence: mark.sentence, device: mark.device, from: mark.from, to: mark.to, who: new Set([mark.who]) });
  }
  return made.sort((a, b) => order.indexOf(a.sentence) - order.indexOf(b.sentence) || a.from - b.from);
}

function drawComparison() {
  const place = find("comparison");
  place.replaceChildren();
  if (!own.revealed) return;
  const rows = clusters();
  const readers = classmates.length;
  const table = element("table", {},
    element("caption", {}, "Side by side"),
    element("thead", {}, element("tr", {}, ...["Words", "Device", "You", "Tool", "Class"].map((head) => element("th", { scope: "col" }, head)))));
  const body = element("tbody", {});
  for (const row of rows) {
    const having = classmates.filter((mate) => row.who.has(mate)).length;
    const reading = classmates.filter((mate) => mate.read.has(row.sentence)).length;
    const mine = own.read.has(row.sentence) ? (row.who.has(own) ? "yes" : "no") : "not done";
    body.append(element("tr", {},
      element("td", {}, texts.get(row.sentence).slice(row.from, row.to)),
      element("td", {}, deviceName(row.device)),
      element("td", {}, mine),
      element("td", {}, row.who.has(key.tool) ? "yes" : "no"),
      element("td", {}, reading ? `${having} of ${reading}` : "–")));
  }
  table.append(body);
  place.append(table);
  if (!rows.length) place.append(element("p", {}, "Nobody marked anything here, the tool neither."));
  place.append(element("p", {}, readers
    ? "Where the class divides is where the talk begins. Agreeing with the tool is no merit in itself."
    : "Add the class's files above to see how many marked the same."));
}

/* ---- Files ---- */

function exported() {
  return {
    parallax: "annotation",
    version: 1,
    lesson: key.lesson,
    annotator: own.annotator,
    revealed: own.revealed,
    read: [...own.read],
    marks: own.marks.map(({ sentence, from, to, device }) => ({ sentence, from, to, device })),
  };
}

/* An annotation out of a file's text; what does not fit this lesson is refused with a reason. */
function imported(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new Error("it is no JSON");
  }
  if (!file || file.parallax !== "annotation") throw new Error("it holds no marks made with this page");
  if (file.lesson !== key.lesson) throw new Error("it belongs to another lesson");
  const read = new Set((Array.isArray(file.read) ? file.read : []).filter((id) => texts.has(id)));
  const fits = (mark) => mark && texts.has(mark.sentence) && devices.has(mark.device) && Number.isInteger(mark.from) && Number.isInteger(mark.to)
    && mark.from >= 0 && mark.from < mark.to && mark.to <= texts.get(mark.sentence).length;
  const marks = (Array.isArray(file.marks) ? file.marks : []).filter(fits)
    .map(({ sentence, from, to, device }) => ({ sentence, from, to, device }));
  return { annotator: String(file.annotator || "").slice(0, 60), revealed: file.revealed === true, read, marks };
}

find("save").addEventListener("click", () => {
  if (!own.annotator) {
    say("Write a name or number first.");
    find("annotator").focus();
    return;
  }
  const blob = new Blob([JSON.stringify(exported(), null, 2)], { type: "application/json" });
  const link = element("a", { href: URL.createObjectURL(blob), download: `marks-${own.annotator.replace(/[^\p{L}\p{N}]+/gu, "-")}.json` });
  document.body.append(link);
  link.click();
  link.remove();
  say(`Saved ${own.marks.length} marks.`);
});

find("open").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  event.target.value = "";
  if (!file) return;
  try {
    take(imported(await file.text()));
    say(`Opened ${own.marks.length} marks.`);
  } catch (error) {
    say(`${file.name} cannot be opened: ${error.message}.`);
  }
});

find("class-files").addEventListener("change", async (event) => {
  const files = [...event.target.files];
  event.target.value = "";
  const refused = [];
  for (const file of files) {
    try {
      addClassmate(imported(await file.text()));
    } catch (error) {
      refused.push(`${file.name}: ${error.message}`);
    }
  }
  drawMarks();
  say(`${classmates.length} readers of the class are here.` + (own.revealed ? "" : " You see them after revealing.")
    + (refused.length ? ` Not added: ${refused.join("; ")}.` : ""));
});

/* A second file of the same reader takes the place of the first. */
function addClassmate(mate) {
  mate.marks = mate.marks.filter((mark) => mate.read.has(mark.sentence));
  classmates = [...classmates.filter((other) => other.annotator !== mate.annotator), mate];
}

function take(annotation) {
  Object.assign(own, annotation);
  find("annotator").value = own.annotator;
  keep();
  drawPassage();
}

/* ---- Kept on this device between visits, where the browser allows it ---- */

function keep() {
  try {
    localStorage.setItem(`parallax ${key.lesson}`, JSON.stringify(exported()));
  } catch (error) {
    /* Private windows refuse; the file is the way to keep marks then. */
  }
}

find("annotator").addEventListener("input", (event) => {
  own.annotator = event.target.value.trim();
  keep();
});

drawPassage();
try {
  const kept = localStorage.getItem(`parallax ${key.lesson}`);
  if (kept) take(imported(kept));
} catch (error) {
  /* Nothing that can be used was kept. */
}
