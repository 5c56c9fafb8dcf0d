package org.rollcall.platform.testsupport.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.State;

class StateMachinesTest {

    enum Whole implements State<Whole> {
        OPEN,
        SHUT,
        @End
        LOST;

        @Override
        public Set<Whole> next() {
            return switch (this) {
                case OPEN -> Set.of(SHUT, LOST);
                case SHUT -> Set.of(OPEN);
                case LOST -> Set.of();
            };
        }

        @Override
        public String provision() {
            return "The custom of doors";
        }
    }

    /** Nobody comes to ISLAND, nothing is said of why WALL is the last, and ROUND and ABOUT never end. */
    enum Broken implements State<Broken> {
        START,
        WALL,
        ROUND,
        ABOUT,
        ISLAND;

        @Override
        public Set<Broken> next() {
            return switch (this) {
                case START -> Set.of(WALL, ROUND);
                case ROUND -> Set.of(ABOUT);
                case ABOUT -> Set.of(ROUND);
                case WALL, ISLAND -> Set.of();
            };
        }

        @Override
        public String provision() {
            return "";
        }

        @Override
        public Broken become(Broken wanted) {
            return wanted;
        }
    }

    enum Homemade {
        ONE;

        Set<Homemade> next() {
            return Set.of();
        }
    }

    record Door(Whole state) {
        Door shut() {
            return new Door(state.become(Whole.SHUT));
        }
    }

    @Test
    void a_whole_table_that_is_asked_passes_pair_by_pair() {
        List<DynamicTest> tests = tests(Whole.class, Door.class);

        assertThat(tests).hasSize(1 + 1 + 9 + 3);
        assertThat(failing(tests)).isEmpty();
    }

    @Test
    void a_table_that_nobody_asks_is_found() {
        assertThat(failing(tests(Whole.class))).containsExactly("Whole is asked before a step");
    }

    @Test
    void an_enum_that_says_what_is_next_in_its_own_way_is_found() {
        assertThat(failing(tests(Homemade.class))).containsExactly("every enum of states is a table");
    }

    @Test
    void a_wrong_table_is_found_in_each_way_in_which_it_is_wrong() {
        assertThat(failing(tests(Broken.class)))
                .contains(
                        "Broken: START to ISLAND",
                        "Broken: every state is reached from START",
                        "Broken: every dead end is a declared end",
                        "Broken: every state leads to an end")
                .doesNotContain("Broken: START to WALL");
    }

    @Test
    void the_page_says_what_begins_what_follows_and_what_ends() {
        assertThat(StateTable.page("door-service", List.of(new StateMachine(Whole.class))))
                .contains(
                        "# States of door-service",
                        "The custom of doors",
                        "| OPEN (begins) | SHUT, LOST |\n| SHUT | OPEN |\n| LOST (ends) | – |");
    }

    private static List<DynamicTest> tests(Class<?>... classes) {
        return new StateMachines(new ClassFileImporter().importClasses(classes))
                .tests()
                .toList();
    }

    private static List<String> failing(List<DynamicTest> tests) {
        return tests.stream()
                .filter(StateMachinesTest::fails)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable found) {
            return true;
        }
    }
}
