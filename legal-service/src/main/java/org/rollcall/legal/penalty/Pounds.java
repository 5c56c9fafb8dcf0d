package org.rollcall.legal.penalty;

/** Whole pounds: every penalty is one. */
public record Pounds(int value) implements Comparable<Pounds> {

    public static final Pounds NONE = new Pounds(0);

    public Pounds {
        if (value < 0) {
            throw new IllegalArgumentException("pounds cannot be negative");
        }
    }

    public Pounds times(int count) {
        return new Pounds(Math.multiplyExact(value, count));
    }

    /** What is left after {@code other} is taken away. */
    public Pounds less(Pounds other) {
        return new Pounds(value - other.value);
    }

    @Override
    public int compareTo(Pounds other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "£" + value;
    }
}
