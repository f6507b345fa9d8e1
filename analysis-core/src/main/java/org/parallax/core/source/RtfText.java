package org.parallax.core.source;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gathers the words of an RTF document while it is parsed. Notes, headers, pictures, deleted and
 * hidden words stay out; of its information the title, author, company and date are kept.
 */
final class RtfText extends RtfListenerAdaptor {

  /** Where the words of a group go. */
  private enum Target {
    BODY,
    BULLET,
    TITLE,
    AUTHOR,
    COMPANY,
    CREATED,
    NOWHERE
  }

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final Map<Target, StringBuilder> information = new EnumMap<>(Target.class);
  private final Deque<Target> outer = new ArrayDeque<>();
  private Target target = Target.BODY;
  private int year;
  private int month;
  private int day;

  String text() {
    flush();
    return text.toString();
  }

  DocumentProperties properties() {
    return DocumentProperties.of(
        found(Target.TITLE),
        found(Target.AUTHOR),
        found(Target.COMPANY),
        String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  private String found(Target place) {
    return information.getOrDefault(place, new StringBuilder()).toString();
  }

  @Override
  public void processGroupStart() {
    outer.push(target);
  }

  @Override
  public void processGroupEnd() {
    target = outer.isEmpty() ? Target.BODY : outer.pop();
  }

  @Override
  public void processString(String words) {
    switch (target) {
      case BODY -> paragraph.append(words);
      case TITLE, AUTHOR, COMPANY ->
          information.computeIfAbsent(target, t -> new StringBuilder()).append(words);
      case BULLET, CREATED, NOWHERE -> {}
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (command.getCommandType() == CommandType.Destination) {
      enter(command);
      return;
    }
    switch (command) {
      case deleted, v -> target = hasParameter && parameter == 0 ? target : Target.NOWHERE;
      case yr -> year = target == Target.CREATED ? parameter : year;
      case mo -> month = target == Target.CREATED ? parameter : month;
      case dy -> day = target == Target.CREATED ? parameter : day;
      case par, sect, page, cell, row, column -> {
        if (target == Target.BODY) {
          flush();
        }
      }
      case line, tab, emspace, enspace -> processString(" ");
      case emdash -> processString("—");
      case endash -> processString("–");
      case lquote -> processString("‘");
      case rquote -> processString("’");
      case ldblquote -> processString("“");
      case rdblquote -> processString("”");
      case bullet -> processString("•");
      default -> {}
    }
  }

  private void enter(Command destination) {
    boolean inside = target == Target.NOWHERE;
    target =
        switch (destination) {
          case rtf, fldrslt, ud, upr -> target;
          case field, shptxt, shp, shpinst, sp, sn, sv -> target;
          case listtext, pntext -> inside ? target : Target.BULLET;
          case info -> Target.NOWHERE;
          case title -> Target.TITLE;
          case author -> Target.AUTHOR;
          case company -> Target.COMPANY;
          case creatim -> Target.CREATED;
          default -> Target.NOWHERE;
        };
    if (target == Target.BULLET && paragraph.toString().isBlank()) {
      paragraph.append("• ");
    }
  }

  private void flush() {
    String words = paragraph.toString().strip();
    if (!words.isEmpty() && !words.equals("•")) {
      text.append(text.isEmpty() ? "" : "\n\n").append(words);
    }
    paragraph.setLength(0);
  }
}
