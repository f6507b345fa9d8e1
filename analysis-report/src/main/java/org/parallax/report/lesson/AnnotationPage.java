package org.parallax.report.lesson;

/**
 * The page to mark devices on, as the template shows it.
 *
 * @param title the lesson's title
 * @param policy what the page may do
 * @param style the style sheet
 * @param json the key, made safe for a script element
 * @param script the script
 */
public record AnnotationPage(
    String title, String policy, String style, String json, String script) {}
