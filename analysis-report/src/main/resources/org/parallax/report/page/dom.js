/* Building parts of the page. Text only ever becomes text nodes, so nothing in a document can become markup. */
"use strict";

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function plural(count, one, many) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function sourceTag(source) {
  return element("span", { class: "source-tag", "data-source": sourceIndex.get(source.id) }, source.id);
}

/*
 * A sentence with marks. Marks are { from, to, class, title }; where they overlap, the text is cut
 * at every border and each piece carries the classes of all marks around it.
 */
function markedText(text, marks) {
  const useful = marks.filter((mark) => mark.from < mark.to);
  const borders = [...new Set([0, text.length, ...useful.flatMap((mark) => [mark.from, mark.to])])]
    .filter((border) => border >= 0 && border <= text.length)
    .sort((a, b) => a - b);
  const pieces = document.createDocumentFragment();
  for (let i = 0; i + 1 < borders.length; i++) {
    const piece = text.slice(borders[i], borders[i + 1]);
    const around = useful.filter((mark) => mark.from <= borders[i] && borders[i + 1] <= mark.to);
    if (!around.length) {
      pieces.append(piece);
      continue;
    }
    const titles = around.map((mark) => mark.title).filter(Boolean);
    const style = around.map((mark) => mark.style).filter(Boolean).join(";");
    pieces.append(element("mark", {
      class: [...new Set(around.map((mark) => mark.class))].join(" "),
      title: titles.length ? [...new Set(titles)].join(" · ") : null,
      style: style || null,
    }, piece));
  }
  return pieces;
}

function pairs(spans) {
  const made = [];
  for (let i = 0; i + 1 < spans.length; i += 2) made.push([spans[i], spans[i + 1]]);
  return made;
}

/* Does something when a place comes near the window, or before printing. */
function whenNear(place, action) {
  let done = false;
  const act = () => {
    if (done) return;
    done = true;
    action();
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    act();
  }, { rootMargin: "600px" });
  observer.observe(place);
  window.addEventListener("beforeprint", act);
}

/* Does something when the browser has nothing else to do. */
function whenIdle(action) {
  if (window.requestIdleCallback) window.requestIdleCallback(action);
  else setTimeout(action, 50);
}
