/* Tables beside the charts, built when they are first opened, a few hundred rows at a time. */
"use strict";

const ROWS_AT_ONCE = 200;

function tableOf(id) {
  const { caption, method, columns, rows } = report.tables[id];
  const body = element("tbody");
  const table = element("table", {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...columns.map(([name, numeric]) =>
      element("th", { scope: "col", class: numeric ? "number" : null }, name)))),
    body);
  const box = element("div", { class: "table-box", tabindex: 0, role: "region", "aria-label": caption }, table);
  const save = element("button", { type: "button", "data-save-table": id }, "Save this table");
  const whole = document.createDocumentFragment();
  whole.append(box, element("p", { class: "tools" }, save, element("a", { href: "#method-" + method }, "How it is measured")));
  appendRows(body, box, columns, rows, 0);
  return whole;
}

function appendRows(body, box, columns, rows, start) {
  const end = Math.min(rows.length, start + ROWS_AT_ONCE);
  for (let i = start; i < end; i++) body.append(tableRow(columns, rows[i]));
  if (end === rows.length) return;
  const more = element("button", { type: "button", class: "more" }, `Show ${Math.min(ROWS_AT_ONCE, rows.length - end)} more of ${rows.length} rows`);
  more.addEventListener("click", () => {
    more.remove();
    appendRows(body, box, columns, rows, end);
  });
  box.append(more);
}

function tableRow(columns, cells) {
  return element("tr", {}, ...cells.map((cell, i) => {
    const [text, query, colour] = Array.isArray(cell) ? cell : [cell, "", ""];
    const content = query ? element("a", { href: "#q:" + query, "data-q": query }, text) : text;
    const attributes = {
      class: [columns[i][1] ? "number" : "", colour ? "coloured" : ""].join(" ").trim() || null,
      style: colour || null,
    };
    return i === 0
      ? element("th", { scope: "row", ...attributes }, content)
      : element("td", attributes, content);
  }));
}

document.querySelectorAll("details[data-table]").forEach((details) => {
  details.addEventListener("toggle", () => {
    if (details.open && !details.dataset.built) {
      details.dataset.built = "true";
      details.append(tableOf(details.dataset.table));
    }
  });
});

/* A table that is the point of its part opens by itself. */
document.querySelectorAll("details[data-opens]").forEach((details) => {
  whenNear(details, () => { details.open = true; });
});

/* Talking points: the same point in several sources, wordings side by side. */
const pointList = document.getElementById("points");
const POINTS_AT_ONCE = 12;

function pointsByNumber() {
  const points = new Map();
  for (const [number, source, at, similarity, kind] of report.points) {
    if (!points.has(number)) points.set(number, []);
    points.get(number).push({ source: sourceById.get(source), at, similarity, kind });
  }
  return [...points];
}

function appendPoints(points, start) {
  const end = Math.min(points.length, start + POINTS_AT_ONCE);
  for (const [number, passages] of points.slice(start, end)) pointList.append(pointItem(number, passages));
  if (end === points.length) return;
  const more = element("button", { type: "button", class: "more" },
    `Show ${Math.min(POINTS_AT_ONCE, points.length - end)} more of ${points.length} points`);
  const item = element("li", { class: "more-item" }, more);
  more.addEventListener("click", () => {
    item.remove();
    appendPoints(points, end);
  });
  pointList.append(item);
}

const PASSAGES_OF_A_SOURCE = 2;
const SENTENCES_NAMED = 8;
const pointLabels = new Map(report.pointLabels.map(([number, label, words, isName, lacking]) =>
  [number, { label, words, isName, lacking }]));

function pointItem(number, passages) {
  const bySource = new Map();
  for (const passage of passages) {
    if (!bySource.has(passage.source)) bySource.set(passage.source, []);
    bySource.get(passage.source).push(passage);
  }
  const { label, words, isName, lacking } = pointLabels.get(number) || { label: "", words: 0, isName: 0, lacking: "" };
  const quoted = words && passages.some(({ source }) => source.text);
  const kind = words ? `${words} words shared word for word` : "said in other words";
  const names = passages.map(({ source, at }) => sentenceId(source, at)).join(",");
  return element("li", { class: "point" },
    element("p", { class: "point-head" }, `${number}. `, label ? element("em", {}, quoted ? `“${label}”` : `about ${label}`) : ""),
    element("p", { class: "passage-note" }, `${plural(bySource.size, "source", "sources")}, ${kind}${isName ? ", little more than a name" : ""}. `,
      element("a", { href: "#q:m=sentences&i=" + encodeURIComponent(names), "data-q": "m=sentences&i=" + encodeURIComponent(names),
        "data-title": label ? `Point ${number}: ${label}` : `Point ${number}` }, plural(passages.length, "passage", "passages"))),
    element("div", { class: "wordings" }, ...[...bySource].map(([source, own]) => wording(source, own))),
    lacking ? element("p", { class: "lacking" }, `Not in ${lacking}.`) : "");
}

/* The first passages of one source that make a point. */
function wording(source, passages) {
  if (!source.text) {
    return element("div", { class: "wording" }, element("p", { class: "passage-head" }, sourceTag(source)),
      element("p", { class: "passage-note" }, "text not included: ", ...passages.slice(0, SENTENCES_NAMED).flatMap(({ at }, i) =>
        [i ? ", " : "", element("a", { href: sentenceAddress(source, at) }, sentenceName(source, at))]),
        passages.length > SENTENCES_NAMED ? ` and ${passages.length - SENTENCES_NAMED} more` : ""));
  }
  const shown = passages.slice(0, PASSAGES_OF_A_SOURCE);
  return element("div", { class: "wording" },
    element("p", { class: "passage-head" }, sourceTag(source)),
    element("ul", {}, ...shown.map(({ at, similarity, kind }) => {
      const text = source.sentences[at][SENTENCE.text];
      const name = sentenceName(source, at);
      return element("li", {},
        element("p", {}, text),
        element("p", { class: "passage-note" },
          element("a", { href: sentenceAddress(source, at) }, `sentence ${name}`),
          kind === "verbatim" ? "" : `, similarity ${similarity.toFixed(2)}`));
    })),
    passages.length > shown.length ? element("p", { class: "passage-note" }, `and ${passages.length - shown.length} more`) : "");
}

if (pointList) whenNear(pointList, () => appendPoints(pointsByNumber(), 0));
