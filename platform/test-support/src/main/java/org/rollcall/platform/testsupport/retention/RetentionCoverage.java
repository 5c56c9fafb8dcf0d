package org.rollcall.platform.testsupport.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.RetentionSchedule;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.page.GeneratedPage;
import org.springframework.context.ApplicationContext;

/**
 * Everything that a service keeps goes one day, or somebody has said why not: each kind of record has a retention rule or a reason, and
 * each rule counts from a date that such records really have. Use it in a {@code @TestFactory} of a {@link RollcallTest}; it keeps
 * {@code docs/retention/<service>.md}.
 */
public final class RetentionCoverage {

    private final Map<String, Class<?>> kinds;
    private final RetentionSchedule schedule;

    RetentionCoverage(Map<String, Class<?>> kinds, RetentionSchedule schedule) {
        this.kinds = new TreeMap<>(kinds);
        this.schedule = schedule;
    }

    public static Stream<DynamicTest> of(ApplicationContext service) {
        RetentionCoverage coverage =
                new RetentionCoverage(service.getBean(Store.class).kinds(), service.getBean(RetentionSchedule.class));
        String name = service.getEnvironment().getRequiredProperty("rollcall.service") + "-service";
        return Stream.concat(
                coverage.tests(), Stream.of(dynamicTest("docs/retention is current", () -> coverage.page(name))));
    }

    Stream<DynamicTest> tests() {
        return Stream.concat(
                kinds.keySet().stream()
                        .map(kind -> dynamicTest(kind + " go one day, or it is said why not", () -> isCovered(kind))),
                schedule.rules().stream()
                        .map(rule -> dynamicTest(
                                rule.recordClass() + ": " + rule.collection() + " have the date that is counted from",
                                () -> {
                                    assertThat(kinds).containsKey(rule.collection());
                                    assertThat(rule.source()).isNotBlank();
                                    assertThat(typeAt(
                                                    Optional.ofNullable(kinds.get(rule.collection())),
                                                    rule.trigger().path()))
                                            .as(rule.trigger().path())
                                            .hasValue(rule.trigger().type());
                                })));
    }

    private void isCovered(String kind) {
        long rules = schedule.rules().stream()
                .map(RetentionRule::collection)
                .filter(kind::equals)
                .limit(1)
                .count();
        long reasons = schedule.exempt().stream()
                .filter(exempt -> exempt.collections().contains(kind))
                .map(KeptOtherwise::reason)
                .filter(reason -> !reason.isBlank())
                .count();
        assertThat(rules + reasons).as("rules and reasons for " + kind).isEqualTo(1);
    }

    /** What lies at a path of a record's components. */
    private static Optional<Class<?>> typeAt(Optional<Class<?>> kind, String path) {
        Optional<Class<?>> at = kind;
        for (String step : path.split("\\.", -1)) {
            at = at.filter(Class::isRecord).flatMap(owner -> Arrays.stream(owner.getRecordComponents())
                    .filter(component -> component.getName().equals(step))
                    .<Class<?>>map(RecordComponent::getType)
                    .findFirst());
        }
        return at;
    }

    private void page(String service) {
        GeneratedPage.of("docs/retention/%s.md".formatted(service), "rollcall.retention")
                .requireCurrent(RetentionPage.of(service, schedule, List.copyOf(kinds.keySet())));
    }
}
