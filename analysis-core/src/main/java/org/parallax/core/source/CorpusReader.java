package org.parallax.core.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parallax.core.error.ConfigurationException;
import org.parallax.core.error.InputException;
import org.parallax.core.yaml.YamlFile;
import org.parallax.core.yaml.YamlValue;

/**
 * Reads what is to be compared: a folder with a {@code corpus.yaml}, such a file itself, or a
 * folder of documents without one, or a table with a document a row.
 */
public final class CorpusReader {

  /** The name of a manifest. */
  public static final String MANIFEST = "corpus.yaml";

  private static final List<String> CORPUS_KEYS =
      List.of("name", "title", "language", "actors", "frames", "sources");

  private static final List<String> SOURCE_KEYS =
      List.of(
          "id",
          "file",
          "title",
          "outlet",
          "author",
          "date",
          "kind",
          "language",
          "sha256",
          "analysis",
          "group",
          "other");

  private CorpusReader() {}

  /**
   * The corpus at a path.
   *
   * @throws InputException if nothing is there or the folder holds no document
   * @throws ConfigurationException if the manifest is wrong
   */
  public static Corpus read(Path path) {
    if (Files.isRegularFile(path)) {
      return TableReader.knows(path) ? readTable(path) : readManifest(path);
    }
    if (!Files.isDirectory(path)) {
      throw new InputException(
          path.toString(), "there is no such folder or manifest; name a folder of documents");
    }
    Path manifest = path.resolve(MANIFEST);
    return Files.exists(manifest) ? readManifest(manifest) : readFolder(path);
  }

  /**
   * The stored analyses at a path, their texts left aside: those that a manifest names, or every
   * {@code .json} file of a folder.
   *
   * @throws InputException if there are none
   * @throws ConfigurationException if the manifest is wrong
   */
  public static Corpus readStored(Path path) {
    if (!Files.exists(path)) {
      throw new InputException(path.toString(), "there is no such folder");
    }
    if (Files.isDirectory(path) && !Files.exists(path.resolve(MANIFEST))) {
      return readFolder(
          path,
          file -> String.valueOf(file.getFileName()).endsWith(".json"),
          "holds no stored analysis (.json)",
          file ->
              new Corpus.Entry(
                  metadata(file), Optional.empty(), Optional.empty(), Optional.of(file)));
    }
    Corpus corpus = read(path);
    List<Corpus.Entry> stored =
        corpus.entries().stream()
            .filter(entry -> entry.analysis().isPresent())
            .map(
                entry ->
                    new Corpus.Entry(
                        entry.metadata(), Optional.empty(), Optional.empty(), entry.analysis()))
            .toList();
    if (stored.isEmpty()) {
      throw new InputException(path.toString(), "its manifest names no stored analysis");
    }
    return new Corpus(
        corpus.name(), corpus.title(), corpus.folder(), corpus.actors(), corpus.frames(), stored);
  }

  private static Corpus readTable(Path table) {
    String name = idOf(table);
    return new Corpus(
        name,
        name,
        Optional.ofNullable(table.toAbsolutePath().getParent()).orElse(table),
        Optional.empty(),
        Optional.empty(),
        TableReader.entries(table));
  }

  private static Corpus readManifest(Path manifest) {
    YamlValue root = YamlFile.read(manifest);
    root.entries(CORPUS_KEYS);
    Path folder = Optional.ofNullable(manifest.toAbsolutePath().getParent()).orElse(manifest);
    String language = root.findText("language").orElse("en");
    String name = root.findText("name").orElseGet(() -> String.valueOf(folder.getFileName()));
    List<Corpus.Entry> entries = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (YamlValue source : root.require("sources").list()) {
      Corpus.Entry entry = readSource(source, folder, language);
      if (!ids.add(entry.metadata().id())) {
        throw source
            .require("id")
            .problem("two sources are called '" + entry.metadata().id() + "'; rename one");
      }
      entries.add(entry);
    }
    if (entries.isEmpty()) {
      throw root.require("sources").problem("lists no source; add one");
    }
    return new Corpus(
        checkedName(root, name),
        root.findText("title").orElse(name),
        folder,
        root.find("actors").map(value -> path(folder, value)),
        root.find("frames").map(value -> path(folder, value)),
        entries);
  }

  private static String checkedName(YamlValue root, String name) {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")) {
      throw root.find("name")
          .orElse(root)
          .problem("'" + name + "' cannot name a folder; use letters, digits and hyphens");
    }
    return name;
  }

  private static Corpus.Entry readSource(YamlValue source, Path folder, String language) {
    source.entries(SOURCE_KEYS);
    YamlValue id = source.require("id");
    SourceMetadata metadata;
    Map<String, String> other = new TreeMap<>();
    source
        .find("other")
        .ifPresent(values -> values.entries().forEach((key, v) -> other.put(key, v.text())));
    source.findText("group").ifPresent(group -> other.put("group", group));
    try {
      metadata =
          new SourceMetadata(
              id.text(),
              source.findText("title").orElse(id.text()),
              source.findText("outlet"),
              source.findText("author"),
              source.find("date").map(YamlValue::date),
              source.findText("kind"),
              source.findText("language").orElse(language),
              other);
    } catch (IllegalArgumentException e) {
      throw id.problem(String.valueOf(e.getMessage()));
    }
    Optional<Path> file = source.find("file").map(value -> path(folder, value));
    Optional<Path> analysis = source.find("analysis").map(value -> path(folder, value));
    if (file.isEmpty() && analysis.isEmpty()) {
      throw id.problem("has neither 'file' nor 'analysis'; add where its text is");
    }
    return new Corpus.Entry(metadata, file, source.find("sha256").map(v -> sha256(v)), analysis);
  }

  private static String sha256(YamlValue value) {
    if (!value.text().matches("[0-9a-f]{64}")) {
      throw value.problem("is not a SHA-256 checksum: 64 digits and letters from a to f");
    }
    return value.text();
  }

  private static Path path(Path folder, YamlValue value) {
    try {
      return folder.resolve(value.text()).normalize();
    } catch (InvalidPathException e) {
      throw value.problem("'" + value.text() + "' is not a path");
    }
  }

  private static Corpus readFolder(Path folder) {
    return readFolder(
        folder,
        DocumentReaders::knows,
        "holds no document that can be read (" + DocumentReaders.known() + ")",
        file ->
            new Corpus.Entry(
                metadata(file), Optional.of(file), Optional.empty(), Optional.empty()));
  }

  private static SourceMetadata metadata(Path file) {
    return SourceMetadata.of(idOf(file));
  }

  /** Every fitting file of a folder, by name; ids are the names without their endings. */
  private static Corpus readFolder(
      Path folder, Predicate<Path> fits, String nothing, Function<Path, Corpus.Entry> entryOf) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        if (Files.isRegularFile(file) && fits.test(file)) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new InputException(folder.toString(), "the folder cannot be read", e);
    }
    if (files.isEmpty()) {
      throw new InputException(folder.toString(), nothing);
    }
    files.sort(null);
    Map<String, Corpus.Entry> entries = new LinkedHashMap<>();
    for (Path file : files) {
      Corpus.Entry entry = entryOf.apply(file);
      String id = freeId(entry.metadata().id(), entries.keySet());
      entries.put(
          id,
          new Corpus.Entry(SourceMetadata.of(id), entry.file(), entry.sha256(), entry.analysis()));
    }
    Path absolute = folder.toAbsolutePath().normalize();
    String name = idOf(Optional.ofNullable(absolute.getFileName()).orElse(Path.of("corpus")));
    return new Corpus(
        name, name, folder, Optional.empty(), Optional.empty(), List.copyOf(entries.values()));
  }

  /** An id made from a file's name: what cannot stand in an id becomes a hyphen. */
  public static String idOf(Path file) {
    return idOf(String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
  }

  /** An id made from any name. */
  static String idOf(String name) {
    String id = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
    return id.isEmpty() ? "document" : id;
  }

  /** The wanted id, or with a number behind it where it is taken. */
  public static String freeId(String wanted, Set<String> taken) {
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
