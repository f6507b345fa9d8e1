package org.parallax.report.lesson;

/** Whom a lesson is for. */
public enum Level {
  /** Pupils from about 14 years on: fewer passages, the ten plainest devices. */
  SCHOOL,
  /** Students: more passages, all devices, questions about method. */
  UNIVERSITY;

  /** One number for school, another for university. */
  int of(int school, int university) {
    return this == SCHOOL ? school : university;
  }
}
