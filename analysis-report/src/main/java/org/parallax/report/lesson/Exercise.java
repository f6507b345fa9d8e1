package org.parallax.report.lesson;

/**
 * A worksheet with what the tool answers.
 *
 * @param sheet what the class gets
 * @param answers what the teacher gets
 */
record Exercise(Sheet sheet, Sheet answers) {}
