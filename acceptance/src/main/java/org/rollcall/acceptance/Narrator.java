package org.rollcall.acceptance;

import java.io.PrintStream;

/** Tells the journey as it happens. */
final class Narrator {

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void step(int number, String title) {
        out.printf("%n%d. %s%n", number, title);
    }

    void say(String line) {
        out.println("   " + line);
    }
}
