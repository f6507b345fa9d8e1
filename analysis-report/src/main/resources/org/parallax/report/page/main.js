/* Addresses, search, choices and saving. */
"use strict";

/* #q:QUERY opens passages, #s:SOURCE/SENTENCE goes to a sentence; all else is an ordinary anchor. */
function followAddress() {
  const hash = decodeURI(location.hash);
  if (hash.startsWith("#q:")) {
    openDrawer(location.hash.slice(3));
  } else if (hash.startsWith("#method-")) {
    openMethod(hash.slice(1));
  } else if (hash.startsWith("#s:")) {
    const slash = hash.lastIndexOf("/");
    goToSentence(hash.slice(3, slash), hash.slice(slash + 1));
  } else {
    const place = document.getElementById(hash.slice(1));
    if (place) drawShown(place);
  }
}
function openMethod(id) {
  const method = document.getElementById(id);
  if (!method) return;
  closeDrawer();
  method.open = true;
  method.scrollIntoView({ block: "start" });
  method.querySelector("summary").focus({ preventScroll: true });
}

window.addEventListener("hashchange", followAddress);
window.addEventListener("popstate", () => {
  if (!location.hash.startsWith("#q:") && drawer.open) closeDrawer();
});

const searchForm = document.getElementById("search");
searchForm.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = searchForm.elements.words.value.trim();
  if (!words) return;
  const query = "m=search&t=" + encodeURIComponent(words);
  history.pushState(null, "", "#q:" + query);
  openDrawer(query);
});

/* Saving what stands in the page: the chart as SVG or PNG, its table as CSV. */
function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function lightSvg(svg) {
  const copy = svg.cloneNode(true);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const colours = { "--ink": "#1f2328", "--muted": "#5b626b", "--rule": "#d3d7dc", "--faint": "#eef0f2", "--paper": "#fefefd" };
  return new XMLSerializer().serializeToString(copy)
    .replace(/var\((--[a-z]+)\)/g, (_, name) => colours[name] || "#1f2328");
}

function saveSvg(svg, name) {
  save(name + ".svg", new Blob([lightSvg(svg)], { type: "image/svg+xml" }));
}

function savePng(svg, name) {
  const picture = new Image();
  const box = svg.viewBox.baseVal;
  picture.onload = () => {
    const canvas = element("canvas", { width: box.width * 2, height: box.height * 2 });
    const context = canvas.getContext("2d");
    context.fillStyle = "#fefefd";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(name + ".png", blob));
  };
  picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(lightSvg(svg));
}

function saveCsv(id, name) {
  const { columns, rows } = report.tables[id];
  const guarded = (text) => (/^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+%?$/.test(text) ? "'" + text : text);
  const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cellText = (cell) => quoted(guarded(String(Array.isArray(cell) ? cell[0] : cell).replace("−", "-")));
  const lines = [columns.map(([heading]) => quoted(heading)), ...rows.map((row) => row.map(cellText))];
  save(name + ".csv", new Blob([lines.map((line) => line.join(",")).join("\r\n") + "\r\n"], { type: "text/csv" }));
}

document.addEventListener("click", (event) => {
  const table = event.target.closest("[data-save-table]");
  if (table) saveCsv(table.dataset.saveTable, table.dataset.saveTable);
  const button = event.target.closest("[data-save]");
  if (!button) return;
  const figure = button.closest("figure");
  drawShown(figure);
  const picture = figure.querySelector("[data-picture]:not([hidden]) svg");
  const name = picture.closest("[data-picture]").dataset.name;
  if (button.dataset.save === "svg") saveSvg(picture, name);
  if (button.dataset.save === "png") savePng(picture, name);
  if (button.dataset.save === "csv") saveCsv(figure.dataset.table, figure.id);
});

/* Printing shows every table that was opened, and the text that is being read. */
document.getElementById("print").addEventListener("click", () => window.print());

whenNear(reader, () => {
  if (!readerSource) showSource(report.sources[0]);
});
followAddress();
