/*
 * The charts. Each waits as text in a noscript element, which a page without scripts shows as it is, and becomes a
 * picture when it comes near, is linked to, chosen or printed; the others follow one by one whenever there is time, so
 * that the browser's own search finds their labels.
 */
"use strict";

const pictures = [...document.querySelectorAll(".picture")];
pictures.forEach((picture) => picture.classList.add("waiting"));

function draw(picture) {
  if (!picture.classList.contains("waiting")) return;
  picture.innerHTML = picture.querySelector("noscript").textContent;
  picture.classList.remove("waiting");
}

function drawShown(within) {
  within.querySelectorAll(".picture.waiting:not([hidden])").forEach(draw);
}

/* A figure with several pictures shows the one chosen. */
document.querySelectorAll("fieldset.choice").forEach((choice) => {
  const figure = choice.closest("figure");
  const set = () => {
    const chosen = choice.querySelector("input:checked").value;
    figure.querySelectorAll("[data-picture]").forEach((picture) => {
      picture.hidden = picture.dataset.picture !== chosen;
    });
  };
  choice.addEventListener("change", () => {
    set();
    drawShown(figure);
  });
  set();
});

pictures.filter((picture) => !picture.hidden).forEach((picture) => whenNear(picture, () => draw(picture)));
window.addEventListener("beforeprint", () => drawShown(document));

function drawInIdleTime() {
  const next = document.querySelector(".picture.waiting:not([hidden])");
  if (!next) return;
  draw(next);
  whenIdle(drawInIdleTime);
}
window.addEventListener("load", () => whenIdle(drawInIdleTime));

/* A chart that is wider than the screen says so and can be scrolled with the keyboard. */
function markWideCharts() {
  const main = document.querySelector("main");
  const space = parseFloat(getComputedStyle(main).paddingLeft) + parseFloat(getComputedStyle(main).paddingRight);
  const room = main.clientWidth - space;
  pictures.forEach((picture) => {
    // Measured by the width it needs, since what is far from the screen has no layout yet.
    const wide = parseFloat(picture.style.getPropertyValue("--least")) > room;
    picture.classList.toggle("wide", wide);
    if (wide) picture.setAttribute("tabindex", "0");
    else picture.removeAttribute("tabindex");
  });
}
window.addEventListener("resize", markWideCharts);
markWideCharts();
