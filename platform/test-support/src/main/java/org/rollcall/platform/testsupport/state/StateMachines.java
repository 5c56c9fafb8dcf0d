package org.rollcall.platform.testsupport.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.rules.State;

/**
 * Every life that a service's records may lead. Finds the tables of states by looking at all classes, so that a new one cannot be
 * forgotten, and walks every pair of each; nobody writes these tests by hand. Use it in a {@code @TestFactory}.
 */
public final class StateMachines {

    private static final Set<String> STEPS = Set.of("become", "refusing");

    private final JavaClasses classes;
    private final List<StateMachine> machines;

    StateMachines(JavaClasses classes) {
        this.classes = classes;
        this.machines = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(State.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> new StateMachine(type.reflect()))
                .toList();
    }

    /** Of the service whose classes lie below this package; its readable table is {@code docs/states/<name>.md}. */
    public static Stream<DynamicTest> of(String basePackage) {
        StateMachines found = new StateMachines(
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages(basePackage));
        String service = basePackage.substring(basePackage.lastIndexOf('.') + 1) + "-service";
        return Stream.concat(
                found.tests(),
                Stream.of(dynamicTest(
                        "docs/states/" + service + ".md is current",
                        () -> StateTable.requireCurrent(service, found.machines))));
    }

    Stream<DynamicTest> tests() {
        return Stream.of(
                        Stream.of(dynamicTest("every enum of states is a table", this::requireTables)),
                        machines.stream().map(this::isUsed),
                        machines.stream().flatMap(StateMachine::tests))
                .flatMap(tests -> tests);
    }

    /** An enum that is called a state, or that says what is next, without being a {@link State} would escape all the rest. */
    private void requireTables() {
        assertThat(classes.stream()
                        .filter(type -> type.isEnum() && looksLikeStates(type))
                        .filter(type -> !type.isAssignableTo(State.class)))
                .as("enums of states that are no %s", State.class.getName())
                .isEmpty();
    }

    private static boolean looksLikeStates(JavaClass type) {
        boolean named = type.isTopLevelClass() && type.getSimpleName().endsWith("State");
        return named || type.getMethods().stream().anyMatch(StateMachines::looksLikeStep);
    }

    private static boolean looksLikeStep(JavaMethod method) {
        boolean next =
                method.getName().equals("next") && method.getRawReturnType().isEquivalentTo(Set.class);
        return next || STEPS.contains(method.getName());
    }

    /** A table that no aggregate asks guards nothing. */
    private DynamicTest isUsed(StateMachine machine) {
        return dynamicTest(machine + " is asked before a step", () -> assertThat(classes.stream()
                        .filter(type -> !type.getName().equals(machine.name()))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream()))
                .anyMatch(call -> isStep(call, machine)));
    }

    private static boolean isStep(JavaMethodCall call, StateMachine machine) {
        return STEPS.contains(call.getName()) && call.getTargetOwner().getName().equals(machine.name());
    }
}
