package org.parallax.report.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.core.agree.Annotation;
import org.parallax.core.agree.Mark;
import org.parallax.core.agree.ReadSentence;
import org.parallax.core.error.InputException;
import org.parallax.core.text.SentenceId;
import org.parallax.core.text.Span;

/**
 * The key of a lesson and the annotations made with its page, as JSON. Offsets are UTF-16 code
 * units within a sentence's own text.
 */
public final class LessonKey {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*");
  private static final String KEY = "lesson-key";
  private static final String ANNOTATION = "annotation";

  private final String lesson;
  private final Map<SentenceId, String> texts;
  private final Map<String, String> devices;
  private final Annotation tool;
  private final List<ReadSentence> sentences;

  private LessonKey(
      String lesson,
      Map<SentenceId, String> texts,
      Map<String, String> devices,
      Annotation tool,
      List<ReadSentence> sentences) {
    this.lesson = lesson;
    this.texts = Map.copyOf(texts);
    this.devices = Map.copyOf(devices);
    this.tool = tool;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * Reads a key.
   *
   * @throws InputException if it is none
   */
  public static LessonKey read(Path file) {
    JsonNode root =
        tree(file, KEY, "is no key of a lesson; name the key.json of a lesson's folder");
    try {
      Map<SentenceId, String> texts = new HashMap<>();
      Map<String, String> devices = new HashMap<>();
      List<ReadSentence> sentences = new ArrayList<>();
      for (JsonNode device : root.path("devices")) {
        devices.put(device.path("id").asText(), device.path("name").asText());
      }
      for (JsonNode passage : root.path("passages")) {
        for (JsonNode sentence : passage.path("sentences")) {
          SentenceId id = SentenceId.parse(sentence.path("id").asText());
          texts.put(id, sentence.path("text").asText());
          List<Span> words = words(sentence.path("text").asText());
          if (!words.isEmpty()) {
            sentences.add(new ReadSentence(id, words));
          }
        }
      }
      List<Mark> marks = marks(root.path("tool").path("marks"), texts);
      return new LessonKey(
          root.path("lesson").asText(),
          texts,
          devices,
          new Annotation("Parallax", texts.keySet(), marks),
          sentences);
    } catch (IllegalArgumentException e) {
      throw new InputException(file.toString(), "is damaged: " + e.getMessage());
    }
  }

  /**
   * Reads what somebody marked.
   *
   * @throws InputException if the file is no annotation, or one of another lesson
   */
  public Annotation annotation(Path file) {
    JsonNode root =
        tree(file, ANNOTATION, "is no annotation; name files that the annotation page exported");
    if (!root.path("lesson").asText().equals(lesson)) {
      throw new InputException(
          file.toString(),
          "is of the lesson '"
              + root.path("lesson").asText()
              + "', the key is of '"
              + lesson
              + "'; compare annotations of one lesson");
    }
    try {
      Set<SentenceId> read = new HashSet<>();
      for (JsonNode id : root.path("read")) {
        SentenceId sentence = SentenceId.parse(id.asText());
        if (texts.containsKey(sentence)) {
          read.add(sentence);
        }
      }
      String name = root.path("annotator").asText().strip();
      List<Mark> marks =
          marks(root.path("marks"), texts).stream()
              .filter(mark -> read.contains(mark.sentence()))
              .toList();
      return new Annotation(
          name.isEmpty() ? String.valueOf(file.getFileName()) : name, read, marks);
    } catch (IllegalArgumentException e) {
      throw new InputException(file.toString(), "is damaged: " + e.getMessage());
    }
  }

  public String lesson() {
    return lesson;
  }

  public Annotation tool() {
    return tool;
  }

  public List<ReadSentence> sentences() {
    return sentences;
  }

  /** A sentence's text; empty for one that is not in the lesson. */
  public String text(SentenceId id) {
    return texts.getOrDefault(id, "");
  }

  /** A device's name in the lesson. */
  public String device(String id) {
    return devices.getOrDefault(id, Device.of(id).name());
  }

  static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  /** The JSON that the page carries and {@code parallax agree} reads. */
  static String json(
      String lesson, String title, List<Device> devices, List<Shown> passages, List<Mark> tool) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("parallax", KEY).put("version", 1).put("lesson", lesson).put("title", title);
    ArrayNode listed = root.putArray("devices");
    for (Device device : devices) {
      listed
          .addObject()
          .put("id", device.id())
          .put("name", device.name())
          .put("meaning", device.meaning())
          .put("example", device.example());
    }
    ArrayNode shown = root.putArray("passages");
    for (Shown passage : passages) {
      ObjectNode node = shown.addObject().put("label", passage.label());
      ArrayNode sentences = node.putArray("sentences");
      passage
          .sentences()
          .forEach((id, text) -> sentences.addObject().put("id", id.toString()).put("text", text));
    }
    ArrayNode marks = root.putObject("tool").put("annotator", "Parallax").putArray("marks");
    for (Mark mark : tool) {
      marks
          .addObject()
          .put("sentence", mark.sentence().toString())
          .put("from", mark.span().from())
          .put("to", mark.span().to())
          .put("device", mark.device());
    }
    return root.toPrettyString() + "\n";
  }

  /**
   * A passage as the page shows it.
   *
   * @param label which text it is from
   * @param sentences the sentences' texts in order
   */
  record Shown(String label, Map<SentenceId, String> sentences) {
    Shown {
      sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }
  }

  private static List<Mark> marks(JsonNode array, Map<SentenceId, String> texts) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode node : array) {
      SentenceId id = SentenceId.parse(node.path("sentence").asText());
      int length = texts.getOrDefault(id, "").length();
      int from = Math.max(0, node.path("from").asInt(-1));
      int to = Math.min(node.path("to").asInt(-1), length);
      if (from < to) {
        marks.add(new Mark(id, new Span(from, to), Device.of(node.path("device").asText()).id()));
      }
    }
    return marks;
  }

  private static JsonNode tree(Path file, String kind, String advice) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file.toString(), "there is no such file");
    }
    try {
      JsonNode root = MAPPER.readTree(file.toFile());
      if (root == null || !root.path("parallax").asText().equals(kind)) {
        throw new InputException(file.toString(), advice);
      }
      return root;
    } catch (IOException e) {
      throw new InputException(file.toString(), advice, e);
    }
  }
}
