package org.rollcall.acceptance;

import java.io.PrintStream;

/** {@code ./rollcall demo}: plays the journey on the running platform and prints each step. */
public final class Demo {

    private Demo() {}

    @SuppressWarnings("SystemOut") // A program to watch: its output is its purpose.
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        try (Cast cast = new Cast(Surroundings.from(System.getenv()))) {
            new Journey(cast, new Narrator(out)).play();
            out.printf("%nThe journey is over. The platform is still up: ./rollcall down ends it.%n");
        } catch (JourneyBroken broken) {
            out.printf("%nThe journey broke: %s%n", broken.getMessage());
            System.exit(1);
        }
    }
}
