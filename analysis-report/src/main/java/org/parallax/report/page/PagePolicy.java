package org.parallax.report.page;

/** What a page of Parallax may do: run its own script and nothing else. */
public final class PagePolicy {

  private PagePolicy() {}

  /** A content security policy under which only this script runs and no network is asked. */
  public static String of(String script) {
    return Page.policy(script);
  }
}
