/* Tables beside the charts, built when they are first opened, a few hundred rows at a time. */
"use strict";

const ROWS_AT_ONCE = 200;

function tableOf(id) {
  const { caption, columns, rows } = report.tables[id];
  const body = element("tbody");
  const table = element("table", {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...columns.map(([name, numeric]) =>
      element("th", { scope: "col", class: numeric ? "number" : null }, name)))),
    body);
  const box = element("div", { class: "table-box", tabindex: 0, role: "region", "aria-label": caption }, table);
  const whole = document.createDocumentFragment();
  whole.append(box);
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

function pointItem(number, passages) {
  const kinds = [...new Set(passages.map((passage) => passage.kind))].join(" and ");
  const sources = new Set(passages.map((passage) => passage.source.id)).size;
  const row = element("div", { class: "wordings" }, ...passages.map(({ source, at, similarity, kind }) => {
    const text = source.sentences[at][SENTENCE.text];
    return element("div", { class: "wording" },
      element("p", { class: "passage-head" }, sourceTag(source), " ",
        element("a", { href: `#s:${source.id}/${sentenceName(source, at)}` }, `sentence ${sentenceName(source, at)}`)),
      element("p", { class: text === undefined ? "no-text" : "" },
        text === undefined ? "The text of this source is not included." : text),
      element("p", { class: "passage-note" }, kind === "verbatim" ? "word for word" : `similarity ${similarity.toFixed(2)}`));
  }));
  return element("li", { class: "point" },
    element("p", { class: "point-head" }, `Point ${number}: ${kinds}, ${plural(sources, "source", "sources")}`), row);
}

if (pointList) appendPoints(pointsByNumber(), 0);
