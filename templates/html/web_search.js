"use strict";
/* Search over the whole report: every word must be found; titles weigh more than text. */

const field = document.getElementById("sokfalt");
const status = document.getElementById("sokstatus");
const list = document.getElementById("soktraffar");
const entries = (window.sokindex || []).map(([title, chapter, address, kind, text]) => ({
  title, chapter, address, kind, text, titleLow: title.toLowerCase(), low: (title + " " + chapter + " " + text).toLowerCase(),
}));
const MOST = 40;

const score = (entry, words) => {
  let sum = 0;
  for (const word of words) {
    if (!entry.low.includes(word)) return 0;
    sum += (entry.titleLow.includes(word) ? 20 : 0) + (entry.kind === "avsnitt" ? 1 : 3) + Math.min(entry.low.split(word).length - 1, 8);
  }
  return sum;
};

const snippet = (entry, words) => {
  const low = entry.text.toLowerCase();
  const at = Math.max(0, Math.min(...words.map((word) => low.indexOf(word)).filter((n) => n >= 0), low.length) - 60);
  const part = entry.text.slice(at, at + 200);
  return (at > 0 ? "…" : "") + part + (at + 200 < entry.text.length ? "…" : "");
};

const marked = (text, words) => {
  const out = document.createDocumentFragment();
  const low = text.toLowerCase();
  let place = 0;
  while (place < text.length) {
    let next = -1;
    let long = 0;
    for (const word of words) {
      const at = low.indexOf(word, place);
      if (at >= 0 && (next < 0 || at < next)) [next, long] = [at, word.length];
    }
    if (next < 0) break;
    out.append(text.slice(place, next));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(next, next + long);
    out.append(mark);
    place = next + long;
  }
  out.append(text.slice(place));
  return out;
};

const show = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter((word) => word.length > 1);
  list.replaceChildren();
  if (!words.length) {
    status.textContent = "";
    return;
  }
  const found = entries.map((entry) => [score(entry, words), entry]).filter(([points]) => points > 0);
  found.sort(([a], [b]) => b - a);
  status.textContent = found.length === 1 ? "1 träff" : found.length + " träffar" + (found.length > MOST ? ", de " + MOST + " bästa visas" : "");
  for (const [, entry] of found.slice(0, MOST)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.address;
    link.append(marked(entry.title, words));
    const where = document.createElement("span");
    where.className = "where";
    where.textContent = entry.kind + " i " + entry.chapter;
    const text = document.createElement("p");
    text.append(marked(snippet(entry, words), words));
    item.append(link, " ", where, text);
    list.append(item);
  }
};

field.value = new URLSearchParams(location.search).get("q") || "";
field.addEventListener("input", show);
show();
