"use strict";
/* Search over the whole report, in the reader's own browser. Every word must be found; a word is found by its beginning, without its ending,
   and with or without the dots over å, ä and ö. What the glossary explains is also found by its explanation. Chapters come first. */

const field = document.getElementById("sokfalt");
const status = document.getElementById("sokstatus");
const list = document.getElementById("soktraffar");
const index = window.sokindex || {platser: [], poster: [], ord: []};
const MOST = 40;
const KINDS = {
  kapitel: {name: "Kapitel", weight: 1000}, ord: {name: "Ordförklaring", weight: 640}, avsnitt: {name: "Avsnitt", weight: 600},
  tal: {name: "Nyckeltal", weight: 560}, rad: {name: "Rad i tabell", weight: 420}, tabell: {name: "Tabell", weight: 460}, diagram: {name: "Diagram", weight: 400},
};
const ENDINGS = /(?:arnas|ernas|ornas|arna|erna|orna|ande|ens|ets|are|ar|er|or|en|et|as|es|s|n|a|e|t)$/;
const LEAST = 4;

/* Letter by letter, so that a place in the folded text is the same place in the text. Dots that the reader writes are looked for: "lån" is not "plan". */
const fold = (text) => Array.from(text, (char) => (char.normalize("NFD")[0] || char).toLowerCase()[0]).join("");
const low = (text) => Array.from(text.normalize("NFC"), (char) => char.toLowerCase()[0]).join("");
const DOTS = /[åäö]/;
const stem = (word) => {
  const short = word.replace(ENDINGS, "");
  return short.length >= LEAST ? short : word;
};
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const letter = "[a-z0-9åäö]";

/* How a word is looked for: whole, by its beginning, or (if it is long enough) inside a compound. */
const sought = (word) => {
  const root = stem(word);
  return {
    word,
    dotted: DOTS.test(word),
    whole: new RegExp(`(?<!${letter})${escaped(word)}(?!${letter})`),
    begins: new RegExp(`(?<!${letter})${escaped(root)}`, "g"),
    inside: root.length >= LEAST ? new RegExp(escaped(root), "g") : null,
  };
};
const degree = (both, look) => {
  const text = both[look.dotted ? 1 : 0];
  if (look.whole.test(text)) return 3;
  if (text.search(look.begins) >= 0) return 2;
  return look.inside && text.search(look.inside) >= 0 ? 1 : 0;
};

const forms = (text) => [fold(text), low(text)];
const entries = index.poster.map(([kind, title, place, address, text, value]) => {
  const shown = kind === "kapitel" || kind === "ord" ? value : text;
  return {kind, title, address, value, shown, text, place: index.platser[place], titleLow: forms(title), nearLow: forms(kind === "kapitel" ? value : ""), low: forms(text + " " + index.platser[place])};
});

/* A word that the glossary explains stands for the words it is explained by, when they are few, and the other way round. */
const glossary = index.ord.map(([term, meaning]) => [low(term), low(meaning.split(/[.;:]/)[0])]);
const synonyms = (word) => {
  const root = stem(word);
  const found = [];
  for (const [term, meaning] of glossary) {
    const first = meaning.split(/[^a-z0-9åäö]+/).filter((part) => part.length >= LEAST);
    if ((term.startsWith(root) || fold(term).startsWith(root)) && first.length && first.length <= 4) found.push(first.slice(0, 2));
    if (root.length > LEAST && new RegExp(`(?<!${letter})${escaped(root)}`).test(DOTS.test(root) ? meaning : fold(meaning))) found.push([term]);
  }
  return found.map((words) => words.map(sought));
};

const points = (entry, look) => {
  const base = KINDS[entry.kind].weight;
  const inTitle = degree(entry.titleLow, look);
  if (inTitle) return base + 40 * inTitle + (entry.titleLow[look.dotted ? 1 : 0].startsWith(look.word) ? 20 : 0) + Math.max(0, 30 - entry.title.length / 3);
  const near = degree(entry.nearLow, look);
  if (near) return 700 + 10 * near;
  const inText = degree(entry.low, look);
  if (!inText) return 0;
  return 40 + base / 20 + 20 * inText + 3 * Math.min(8, (entry.low[look.dotted ? 1 : 0].match(look.inside || look.begins) || []).length);
};
const score = (entry, looks) => {
  let sum = 0;
  for (const {own, other} of looks) {
    let best = points(entry, own);
    for (const words of other) {
      const each = words.map((look) => points(entry, look));
      if (each.every((found) => found > 0)) best = Math.max(best, Math.min(...each) / 4);
    }
    if (!best) return 0;
    sum += best;
  }
  return sum / looks.length;
};

const spots = (text, looks) => {
  const both = forms(text);
  const found = [];
  for (const {own, other} of looks) {
    for (const look of [own, ...other.flat()]) {
      const shown = both[look.dotted ? 1 : 0];
      for (const match of shown.matchAll(look.begins)) found.push([match.index, match.index + match[0].length]);
      if (!found.length && look.inside) for (const match of shown.matchAll(look.inside)) found.push([match.index, match.index + match[0].length]);
    }
  }
  return found.sort(([a], [b]) => a - b);
};
const marked = (text, looks) => {
  const out = document.createDocumentFragment();
  let place = 0;
  for (const [from, to] of spots(text, looks)) {
    if (from < place) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    out.append(text.slice(place, from), mark);
    place = to;
  }
  out.append(text.slice(place));
  return out;
};
const snippet = (text, looks) => {
  const [first] = spots(text, looks);
  const at = Math.max(0, (first ? first[0] : 0) - 60);
  const from = at ? text.indexOf(" ", at) + 1 : 0;
  return (from ? "… " : "") + text.slice(from, from + 200) + (from + 200 < text.length ? " …" : "");
};

const element = (name, css, ...inside) => {
  const made = document.createElement(name);
  if (css) made.className = css;
  made.append(...inside);
  return made;
};
const hit = (entry, looks) => {
  const link = element("a", "", marked(entry.title, looks));
  link.href = entry.address;
  const parts = [element("p", "sort", KINDS[entry.kind].name), link];
  if (entry.kind === "rad" || entry.kind === "tal") parts.push(" ", element("b", "value", entry.value));
  if (entry.place) parts.push(element("p", "where", entry.place));
  if (entry.shown && entry.kind !== "rad" && entry.kind !== "tal") parts.push(element("p", "", marked(snippet(entry.shown, looks), looks)));
  return element("li", entry.kind, ...parts);
};

const show = () => {
  const words = low(field.value).split(/[^a-z0-9åäö§-]+/).filter((word) => word.length > 1);
  list.replaceChildren();
  document.body.classList.toggle("searched", words.length > 0);
  if (!words.length) {
    status.textContent = "";
    return;
  }
  const looks = words.map((word) => ({own: sought(word), other: synonyms(word)}));
  const found = entries.map((entry, number) => [score(entry, looks), number, entry]).filter(([sum]) => sum > 0);
  found.sort(([a, m], [b, n]) => b - a || m - n);
  status.textContent = found.length === 0 ? "Inga träffar. Pröva ett kortare ord, eller välj bland alla avsnitt nedan."
    : found.length === 1 ? "1 träff" : found.length + " träffar" + (found.length > MOST ? ", de " + MOST + " bästa visas" : "");
  for (const [, , entry] of found.slice(0, MOST)) list.append(hit(entry, looks));
};

field.value = new URLSearchParams(location.search).get("q") || "";
field.addEventListener("input", show);
show();
