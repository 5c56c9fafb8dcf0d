package org.rollcall.attendance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rollcall.platform.testsupport.HouseRules;

@AnalyzeClasses(packages = "org.rollcall.attendance", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests controllers = ArchTests.in(HouseRules.OfControllers.class);

    @ArchTest
    static final ArchTests aggregates = ArchTests.in(HouseRules.OfAggregates.class);

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.OfRules.class);

    @ArchTest
    static final ArchRule the_parts_of_a_package_form_no_cycle_either =
            slices().matching("org.rollcall.attendance.(**)").should().beFreeOfCycles();
}
