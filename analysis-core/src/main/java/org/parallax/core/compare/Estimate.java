package org.parallax.core.compare;

import java.util.OptionalDouble;

/** A measured value with its uncertainty, or the reason why there is none. Never a bare number. */
public sealed interface Estimate permits Estimate.Measured, Estimate.Withheld {

  /** How many observations it rests on, 0 or more. */
  int n();

  /** The value where it was measured. */
  OptionalDouble value();

  /** The same with its sign changed; what is withheld stays so. */
  default Estimate negated() {
    if (this instanceof Measured measured) {
      // Subtracted from 0, because −0.0 would be written with its sign.
      return new Measured(
          0 - measured.point(), 0 - measured.high(), 0 - measured.low(), measured.n());
    }
    return this;
  }

  /**
   * A value that there is enough text for.
   *
   * @param point the value
   * @param low the lower end of its 95% interval, not above {@code point}
   * @param high the upper end, not below {@code point}
   * @param n how many observations it rests on
   */
  record Measured(double point, double low, double high, int n) implements Estimate {

    public Measured {
      if (!(low <= point && point <= high)) {
        throw new IllegalArgumentException(
            "not an interval: " + low + " ≤ " + point + " ≤ " + high);
      }
      if (n < 1) {
        throw new IllegalArgumentException("measured from nothing");
      }
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(point);
    }

    /** Whether the interval leaves out a value. */
    public boolean excludes(double other) {
      return other < low || other > high;
    }
  }

  /**
   * Too little text to say.
   *
   * @param reason why, as a short phrase for a reader
   * @param n how many observations there were
   */
  record Withheld(String reason, int n) implements Estimate {

    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }
  }
}
