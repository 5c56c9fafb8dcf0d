package org.rollcall.platform.testsupport.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    record NamedRule(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final JavaClasses CARELESS = classes("org.rollcall.careless");
    private static final JavaClasses CAREFUL = classes("org.rollcall.sample");

    static Stream<NamedRule> rules() {
        return Stream.of(
                        HouseRules.class,
                        HouseRules.OfControllers.class,
                        HouseRules.OfAggregates.class,
                        HouseRules.OfListeners.class,
                        HouseRules.OfRules.class)
                .flatMap(group -> Arrays.stream(group.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> new NamedRule(field.getName(), rule(field)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_careless_service_breaks_the_rule(NamedRule rule) {
        assertThat(rule.rule().evaluate(CARELESS).hasViolation()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_that_finds_nothing_to_look_at_fails(NamedRule rule) {
        JavaClasses nothing = classes("org.rollcall.nowhere");

        assertThatThrownBy(() -> rule.rule().check(nothing)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_careful_service_breaks_none_but_the_one_it_breaks_on_purpose() {
        List<String> broken = rules().filter(HouseRulesTest::concernsTheSample)
                .filter(rule -> rule.rule().evaluate(CAREFUL).hasViolation())
                .map(NamedRule::name)
                .toList();

        assertThat(broken).containsExactly("every_handler_names_the_authority_it_asks");
    }

    @Test
    void the_platform_keeps_the_rules_that_concern_it() {
        JavaClasses platform = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("org.rollcall.platform");

        assertThatCode(() -> {
                    HouseRules.packages_form_no_cycle.check(platform);
                    HouseRules.a_service_knows_no_other_service.check(platform);
                    HouseRules.nothing_is_named_for_being_a_drawer.check(platform);
                })
                .doesNotThrowAnyException();
    }

    /** It has one package, and neither listeners nor rules of law. */
    private static boolean concernsTheSample(NamedRule rule) {
        return !rule.name().startsWith("packages")
                && !rule.name().startsWith("listeners")
                && !rule.name().contains("rule");
    }

    private static JavaClasses classes(String packages) {
        return new ClassFileImporter().importPackages(packages);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
