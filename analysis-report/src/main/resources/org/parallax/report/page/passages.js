/*
 * The observations of the page and how to find them.
 *
 * A passage is { source, at, spans, note, score, reasons }: a source, a sentence by position, the
 * places in it, and what was seen there. Queries are written like the query part of an address,
 * m=sentiment&s=gazette&a=norland; see Passages.java for the keys.
 */
"use strict";

const report = JSON.parse(document.getElementById("data").textContent);
const VOICES = ["author", "quote", "reported"];
const SENTENCE = { paragraph: 0, number: 1, kind: 2, section: 3, words: 4, text: 5 };
const HEADING = 1;

/* The parts of a source are read when one of them is first asked for. */
report.sources.forEach((source, index) => {
  let parts = null;
  const read = () => (parts ??= JSON.parse(document.getElementById("data-" + index).textContent));
  for (const part of ["sections", "sentences", "mention", "quote", "sentiment", "action", "role", "frame", "cue", "loaded", "words"]) {
    Object.defineProperty(source, part, { get: () => read()[part] });
  }
});

const sourceById = new Map(report.sources.map((source) => [source.id, source]));
const sourceIndex = new Map(report.sources.map((source, index) => [source.id, index]));
const actorName = new Map(report.actors);

function nameOf(actor) {
  return actorName.get(actor) || actor;
}

/* A source is one document, or a group of several, one after the other: [id, title, first position]. */
const sourceOfDocument = new Map(report.sources.flatMap((source) => source.documents.map(([id]) => [id, source])));

function isGroup(source) {
  return source.documents.length > 1 || (source.documents.length === 1 && source.documents[0][0] !== source.id);
}

function documentOf(source, at) {
  return source.documents.findLast(([, , first]) => first <= at)?.[0] ?? source.id;
}

function sentenceNumberOf(source, at) {
  const sentence = source.sentences[at];
  return `${sentence[SENTENCE.paragraph]}.${sentence[SENTENCE.number]}`;
}

/* As people read it: the number alone, in groups after the document's id. */
function sentenceName(source, at) {
  return (isGroup(source) ? documentOf(source, at) + " " : "") + sentenceNumberOf(source, at);
}

function sentenceAddress(source, at) {
  return `#s:${documentOf(source, at)}/${sentenceNumberOf(source, at)}`;
}

/* The position of a sentence by its document's id and its number, -1 where there is none. */
function positionOf(source, document, number) {
  const key = "positions#" + source.id;
  if (!cache.has(key)) cache.set(key, new Map(source.sentences.map((_, at) => [sentenceId(source, at), at])));
  return cache.get(key).get(`${document}#${number}`) ?? -1;
}

function sentenceId(source, at) {
  return `${documentOf(source, at)}#${sentenceNumberOf(source, at)}`;
}

function signed(number) {
  const digits = Math.abs(number).toFixed(2);
  if (digits === "0.00") return digits;
  return (number < 0 ? "−" : "+") + digits;
}

/* How the rows of each measure become passages; what they say in words stands in the source's list of words. */
const measures = {
  sentiment([at, spans, actor, voice, negative, , positive, label, reasons], words) {
    return {
      at, spans, actor: words[actor], voice, label: words[label],
      reasons: reasons.map(([word, ...rest]) => [words[word], ...rest]),
      score: positive - negative,
      note: `toward ${nameOf(words[actor])}: ${words[label]}`,
    };
  },
  action([at, spans, actor, voice, label, predicate, negated, modality], words) {
    const told = { did: "", may: "possible", must: "demanded", will: "to come" }[words[modality]] || "";
    const details = [negated ? "said not to happen" : "", told].filter(Boolean).join(", ");
    return {
      at, spans, actor: words[actor], voice, label: words[label],
      note: `${words[actor] ? nameOf(words[actor]) + ", " : ""}${words[label].replaceAll("_", " ")} of “${words[predicate]}”`
        + (details ? ` (${details})` : ""),
    };
  },
  role([at, spans, actor, voice, label, probability], words) {
    return { at, spans, actor: words[actor], voice, label: words[label],
      note: `${nameOf(words[actor])} as ${words[label]}, probability ${probability.toFixed(2)}` };
  },
  cue([at, spans, actor, voice, label, cue, said], words) {
    return { at, spans, actor: words[actor], voice, label: words[label], cue: words[cue], words: words[said],
      note: `${words[label].replaceAll("-", " ")}: “${words[said]}”` };
  },
  mention([at, spans, actor, voice, name], words) {
    return { at, spans, actor: words[actor], voice, name: words[name], note: `${nameOf(words[actor])}, called “${words[name]}”` };
  },
  frame([at, , voice, label, strength], words) {
    return { at, spans: [], voice, label: words[label],
      note: `frame: ${words[label].replaceAll("-", " ")}, strength ${strength.toFixed(2)}` };
  },
  loaded([at, , voice, label, probability], words) {
    return { at, spans: [], voice, label: words[label], note: `probability of loaded wording ${probability.toFixed(2)}` };
  },
};

/* Quotes go over sentences: one passage for each sentence that has a part of them. */
function quotePassages(source) {
  const said = source.words;
  return source.quote.flatMap(([voice, speaker, actor, kind, words, places]) =>
    places.map(([at, spans]) => ({
      at, spans, voice, speaker: said[speaker], actor: said[actor], kind: said[kind], words,
      note: `${said[speaker] || "nobody named"}, ${VOICES[voice] === "quote" ? "quoted" : "reported"}`,
    })));
}

const cache = new Map();
function passagesOf(source, measure) {
  const key = measure + "#" + source.id;
  if (!cache.has(key)) {
    const passages = measure === "quote" ? quotePassages(source) : source[measure].map((row) => measures[measure](row, source.words));
    for (const passage of passages) passage.source = source;
    cache.set(key, passages);
  }
  return cache.get(key);
}

/* All passages that a query asks for, in the order of the sources and of reading. */
function findPassages(query) {
  const wanted = new URLSearchParams(query);
  const measure = wanted.get("m") || "";
  if (measure === "sentences") return sentencesByName(wanted.get("i") || "");
  const list = (key) => (wanted.get(key) || "").split(",").filter(Boolean);
  const ids = list("s");
  const sources = ids.length ? ids.map((id) => sourceById.get(id)).filter(Boolean) : report.sources;
  if (measure === "term" || measure === "search") {
    return sources.flatMap((source) => searchText(source, wanted.get("t") || "", measure === "term"));
  }
  if (measure !== "quote" && !measures[measure]) return [];
  const labels = list("l");
  const same = (key, value) => !wanted.has(key) || wanted.get(key) === value;
  const from = Number(wanted.get("f") || 0);
  const until = Number(wanted.get("u") || Infinity);
  return sources.flatMap((source) => passagesOf(source, measure).filter((passage) =>
    passage.at >= from && passage.at < until
    && (!labels.length || labels.includes(passage.label))
    && (!wanted.has("v") || VOICES[passage.voice] === wanted.get("v"))
    && (measure === "frame" ? mentions(source, passage.at, wanted.get("a")) : same("a", passage.actor)) && same("c", passage.cue) && same("n", passage.name)
    && same("p", passage.speaker) && same("k", passage.kind)));
}

/* Frames are of sentences: with an actor, those of the sentences that mention it. */
function mentions(source, at, actor) {
  if (actor === null) return true;
  const key = "mentions of " + actor + "#" + source.id;
  if (!cache.has(key)) {
    cache.set(key, new Set(passagesOf(source, "mention").filter((mention) => mention.actor === actor).map((mention) => mention.at)));
  }
  return cache.get(key).has(at);
}

/* Names are document#number; a number alone is of the document named before it. */
function sentencesByName(names) {
  let document = "";
  return names.split(",").flatMap((name) => {
    const hash = name.lastIndexOf("#");
    if (hash >= 0) document = name.slice(0, hash);
    const source = sourceOfDocument.get(document);
    if (!source) return [];
    const at = positionOf(source, document, name.slice(hash + 1));
    return at < 0 ? [] : [{ source, at, spans: [], note: "" }];
  });
}

/*
 * Sentences that hold the words. A term is given in lemmas, so each of its words may end
 * differently in the text.
 */
function searchText(source, words, asTerm) {
  const trimmed = words.trim();
  if (!trimmed) return [];
  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const stem = (word) => (word.length > 4 ? escape(word.replace(/(e|y)$/u, "")) : escape(word)) + "[\\p{L}’']*";
  const pattern = asTerm
    ? "(?<![\\p{L}])" + trimmed.split(/\s+/).map(stem).join("[\\s,-]+")
    : escape(trimmed).replace(/\s+/g, "\\s+");
  const finder = new RegExp(pattern, "giu");
  const found = [];
  source.sentences.forEach((sentence, at) => {
    const text = sentence[SENTENCE.text];
    if (!text) return;
    const spans = [];
    for (const match of text.matchAll(finder)) {
      if (match[0].length) spans.push(match.index, match.index + match[0].length);
    }
    if (spans.length) found.push({ source, at, spans, note: "" });
  });
  return found;
}
