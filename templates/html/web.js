"use strict";
/* Small conveniences. Everything on the pages works without them. */

/* A table that fits needs no tab stop of its own, and no words about what is to the side. */
const fit = () => {
  for (const region of document.querySelectorAll(".scroll")) {
    const fits = region.scrollWidth <= region.clientWidth;
    if (fits) region.removeAttribute("tabindex");
    else region.tabIndex = 0;
    region.parentElement.classList.toggle("fits", fits);
  }
};
addEventListener("resize", fit);
if (document.fonts) document.fonts.ready.then(fit);
fit();

/* A click on a figure leads to its passport; keyboard and screen reader use the link below the table or text. */
const passport = (figure) => {
  for (let place = figure.parentElement; place; place = place.parentElement) {
    const link = place.matches(".table-block")
      ? place.querySelector("a.passport")
      : place.querySelector(":scope > .text-tools a.passport");
    if (link) return link.href.split("#")[0] + "#" + figure.id;
    if (place.matches("section, article, main")) return "";
  }
  return "";
};
for (const figure of document.querySelectorAll("td.num[id], th.num[id], .figure[id]")) {
  if (passport(figure)) figure.classList.add("traceable");
}
document.addEventListener("click", (event) => {
  const figure = event.target.closest(".traceable");
  if (!figure || event.target.closest("a") || String(getSelection())) return;
  location.href = passport(figure);
});

/* A link to something inside a closed list opens it; one to what has moved to a page of its own leads on to it. */
const open = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(id);
  const holder = id.replace(/\.(?:r\d+\.c\d+(?:\.n\d+)?|n\d+|(?:titel|not\d+)\.n\d+)$/, "");
  for (const moved of id ? document.querySelectorAll("[data-places]") : []) {
    if (moved.dataset.places.split(" ").includes(holder)) {
      location.replace(moved.querySelector("a").href + "#" + id);
      return;
    }
  }
  for (let place = target; place; place = place.parentElement) if (place.matches("details")) place.open = true;
};
addEventListener("hashchange", open);
open();
