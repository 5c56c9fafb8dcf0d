package org.rollcall.platform.testsupport.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.store.AggregateType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/**
 * The architecture of every service. In a service's {@code ArchitectureTest}, with {@code @AnalyzeClasses} on its package:
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);} and likewise for {@link OfControllers},
 * {@link OfAggregates}, {@link OfListeners} and {@link OfRules} when it has such things. A rule that finds nothing to look at
 * fails.
 */
public final class HouseRules {

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should(HouseConditions.callTheRealTime())
            .because("the law counts days in England, and a test moves the clock");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.rollcall.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_service_knows_no_other_service =
            classes().should(HouseConditions.keepToItsOwnService()).because("services meet in contracts/ alone");

    @ArchTest
    static final ArchRule nothing_is_named_for_being_a_drawer = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Constants)")
            .because("a name says what a thing is about");

    @ArchTest
    static final ArchRule the_document_is_the_transaction = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.transaction..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule services_reach_the_store_through_aggregates = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.springframework.data.mongodb..");

    private HouseRules() {}

    /** For a service that answers requests. */
    public static final class OfControllers {

        @ArchTest
        static final ArchRule controllers_are_not_public =
                classes().that().areAnnotatedWith(RestController.class).should().notBePublic();

        @ArchTest
        static final ArchRule every_handler_names_the_authority_it_asks =
                methods().that(HouseConditions.handleRequests()).should().beAnnotatedWith(PreAuthorize.class);

        @ArchTest
        static final ArchRule guards_are_where_a_proxy_sees_them = methods()
                .that()
                .areAnnotatedWith(PreAuthorize.class)
                .should()
                .notBePrivate()
                .andShould()
                .notBeFinal()
                .andShould()
                .notBeStatic();

        @ArchTest
        static final ArchRule guarded_classes_are_not_final =
                classes().that().areAnnotatedWith(RestController.class).should(HouseConditions.notBeFinal());

        @ArchTest
        static final ArchRule the_council_is_the_first_thing_said =
                methods().that(HouseConditions.takeACouncil()).should(HouseConditions.takeItFirst());

        private OfControllers() {}
    }

    /** For a service that keeps records. */
    public static final class OfAggregates {

        @ArchTest
        static final ArchRule aggregates_and_their_mappings_are_not_public = classes()
                .that(HouseConditions.areAggregates())
                .or()
                .implement(AggregateType.class)
                .should()
                .notBePublic();

        @ArchTest
        static final ArchRule aggregates_are_records_that_know_no_framework = classes()
                .that(HouseConditions.areAggregates())
                .should()
                .beRecords()
                .andShould(HouseConditions.knowNoFramework());

        private OfAggregates() {}
    }

    /** For a service that reads the events of others. */
    public static final class OfListeners {

        @ArchTest
        static final ArchRule listeners_are_not_public =
                classes().that(are(simpleNameEndingWith("Listener"))).should().notBePublic();

        private OfListeners() {}
    }

    /** For a service that decides by law. */
    public static final class OfRules {

        @ArchTest
        static final ArchRule rules_know_no_framework =
                classes().that().implement(LegalRule.class).should(HouseConditions.knowNoFramework());

        @ArchTest
        static final ArchRule every_rule_has_a_provision =
                classes().that().implement(LegalRule.class).should(HouseConditions.haveAProvision());

        private OfRules() {}
    }
}
