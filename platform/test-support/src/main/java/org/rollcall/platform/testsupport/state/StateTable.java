package org.rollcall.platform.testsupport.state;

import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.platform.testsupport.page.GeneratedPage;

/**
 * {@code docs/states/<service>.md}: what may follow what, for people to read. It is written down a second time on purpose: a change
 * of a table shows in review as a change of this page.
 */
final class StateTable {

    private StateTable() {}

    static void requireCurrent(String service, List<StateMachine> machines) {
        GeneratedPage.of("docs/states/%s.md".formatted(service), "rollcall.states")
                .requireCurrent(page(service, machines));
    }

    static String page(String service, List<StateMachine> machines) {
        return machines.stream().map(StateTable::section).collect(Collectors.joining("", preface(service), ""));
    }

    private static String section(StateMachine machine) {
        return machine.states().stream()
                .map(state -> "| %s | %s |".formatted(mark(machine, state), next(machine, state)))
                .collect(Collectors.joining("\n", head(machine), "\n"));
    }

    private static String head(StateMachine machine) {
        return """

                ## %s

                `%s`: %s

                | State | May become |
                |---|---|
                """.formatted(machine, machine.name().replace("org.rollcall.", ""), machine.provision());
    }

    private static String mark(StateMachine machine, Enum<?> state) {
        String begins = state.equals(machine.first()) ? " (begins)" : "";
        return state + begins + (machine.isEnd(state) ? " (ends)" : "");
    }

    private static String next(StateMachine machine, Enum<?> state) {
        String next = machine.next(state).stream().map(Enum::name).collect(Collectors.joining(", "));
        return next.isEmpty() ? "–" : next;
    }

    private static String preface(String service) {
        return """
                # States of %s

                What may follow what in the lives of the service's records. The page is made from the enums that are a `State`, and a test
                fails when it is stale; `mvn test -pl %s -am -Dtest='*StateMachinesTest' -Dsurefire.failIfNoSpecifiedTests=false
                -Drollcall.states=write` writes it anew.
                """.formatted(service, service);
    }
}
